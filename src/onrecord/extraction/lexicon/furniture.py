r"""What page furniture says, in English, French and Arabic: pairs of a regular expression and the reason.

Four kinds: `MATCHES` are furniture wherever they stand, and only they; `SEGMENTS` are furniture where they fill
a whole segment of a line (between bars, dots, dashes or line ends), so that "1,200 views" in a sentence stays
content; `LINES` make a line that begins so furniture; `SENTENCES` make a sentence that says so furniture.
All are matched without regard to case. `\d` covers Arabic-Indic digits.
"""

Rules = tuple[tuple[str, str], ...]
CuedRules = tuple[tuple[tuple[str, ...], str, str], ...]
"""Words of which every match has one, a regular expression, and the reason."""

_N = r"\d[\d.,٬٫'’\u00a0\u202f ]*"
_COUNT = rf"(?:{_N}[km]?)"
_NO_MORE = r"(?=\W*(?:\Z|\n|[|·•(\[]|visited|comments?|shares?|likes?|commentaires?|partages?|تعليق|مشارك)|\s{2,})(?!%)"
_PHONE = r"\(?\+?\d[\d\u00a0 ().\-/]{5,}\d"

VIEWS = "view or comment counter"
DOCUMENT_SIZE = "size of a document or file"
READING_TIME = "reading time"
NAVIGATION = "page navigation"
SHARING = "sharing links"
CONSENT = "consent prompt"
RELATED = "links to other stories"
PUBLISHER = "the publisher's own footer"
SUBSCRIBE = "appeal to subscribe, join or give"
CONTACT = "contact details"
TIME_CHECK = "a broadcaster's time check or game"
PRINTING = "print or download prompt"
TAGS = "list of tags"
PAGE_NUMBER = "page number"

_NETWORK_NAMES = r"facebook|twitter|x|whatsapp|telegram|instagram|youtube|linkedin|tiktok|فيسبوك|تويتر|واتساب|تلغرام|تيليغرام|انستغرام|إنستغرام|يوتيوب|تيك توك"
_SIZE = r"(?:\d+ ?(?:pages?|pp?\.|صفحة|صفحات)|\d+(?:[.,]\d+)? ?(?:[kmg]b|[kmg]o|[kmg]ib|bytes|octets|ميغابايت|م\.ب|كيلوبايت))"
_DOCUMENT_SIZE = rf"(?:(?:download|télécharger|تحميل|pdf|docx?|xlsx?|report|rapport|تقرير)[\s:,(/-]*){{0,3}}{_SIZE}(?:[\s,/(;-]+{_SIZE})*\)?"

MATCHES: CuedRules = (
    (
        ("toll", "hotline", "help", "short code", "freephone", "numéro", "ligne verte"),
        r"\b(?:toll[- ]free(?: (?:number|line))?|hotline|help ?line|short code|freephone|numéro (?:vert|gratuit|d'urgence)|ligne verte)\s?:? ?\(?\d[\d ]{1,8}\d\)?",
        CONTACT,
    ),
    (
        ("رقم", "ساخن"),
        r"(?:الرقم المجاني|رقم مجاني|(?:على|عبر) (?:الخط الساخن|خط ساخن)|رقم الطوارئ|الرقم الأخضر)\s?:? ?\(?\d[\d ]{1,8}\d\)?",
        CONTACT,
    ),
    (
        ("visited",),
        rf"\(visited {_N}times?(?:, ?{_N}visits? today)?\)|\bvisited {_N}times?, ?{_N}visits? today",
        VIEWS,
    ),
    (
        ("views", "hits", "reads", "vues", "lectures", "مشاهدات"),
        rf"\b(?:views|page views|hits|reads|vues|lectures|المشاهدات|مشاهدات|عدد المشاهدات)\s?: ?{_COUNT}{_NO_MORE}",
        VIEWS,
    ),
    (
        ("lecture", "read"),
        r"\b\d+ ?(?:min(?:ute)?s?\.?)[ -](?:de lecture|to read|read\b|reading)",
        READING_TIME,
    ),
    (
        ("lecture", "reading time", "read time"),
        r"\b(?:reading time|read time|temps de lecture|lecture|durée de lecture)\s?: ?\d+ ?min(?:ute)?s?\b\.?",
        READING_TIME,
    ),
    (("القراءة",), r"(?:مدة|وقت|زمن) القراءة\s?:? ?\d+ ?(?:دقائق|دقيقة|د)", READING_TIME),
    (("قراءة",), r"\d+ (?:دقائق|دقيقة) (?:قراءة|للقراءة)|قراءة (?:في )?\d+ (?:دقائق|دقيقة)", READING_TIME),
    (
        ("متابع", "مشترك", "قارئ", "قرأ"),
        r"(?:ي?تابع(?:ونا|نا)|انضم(?:وا)? إلى|اشتركوا? مع|قرأ هذا (?:التقرير|الخبر|المقال))\s?:? ?(?:أكثر من |نحو )?\d[\d.,٫٬]*(?: (?:ألف|آلاف|مليون|ملايين))?(?: (?:متابع|مشترك|قارئ|زائر)[اًين]*)?",
        SUBSCRIBE,
    ),
    (
        ("tel", "tél", "phone", "fax", "mobile", "whatsapp", "contact", "hotline"),
        rf"\b(?:tel|tél|phone|téléphone|fax|mobile|whatsapp|contact|hotline)\b\.?\s?:? ?{_PHONE}",
        CONTACT,
    ),
    (
        (
            *("هاتف", "جوال", "فاكس", "للتواصل", "واتساب"),
            *("اتصل", "الاتصال", "للتبرع", "للاستفسار", "الرقم", "الخط"),
        ),
        rf"(?:هاتف|الهاتف|جوال|فاكس|للتواصل|واتساب|اتصلوا?(?: بنا)?|للاتصال|الاتصال(?: بنا)?|للتبرع(?:ات)?|للاستفسار|الخط (?:الساخن|الأخضر)|(?:على|عبر) الرقم)(?:\s(?:على|عبر|ب))?(?:\s(?:ال)?رقم)?\s?:? ?{_PHONE}",
        CONTACT,
    ),
    (("+",), r"(?<![\w+])\(?\+\d{1,3}\)?[\u00a0 .\-]?\(?\d[\d\u00a0 ().\-]{5,}\d", CONTACT),
)
"""Furniture wherever it stands; looked for only where one of the cues stands in lower case."""

SEGMENTS: Rules = (
    (
        rf"{_COUNT} ?(?:views?|reads?|hits|comments?|replies|shares?|likes?|retweets?|followers|subscribers|downloads)",
        VIEWS,
    ),
    (rf"{_COUNT} ?(?:vues?|lectures?|commentaires?|partages?|réactions?|abonnés|j'aime)", VIEWS),
    (
        rf"{_COUNT} ?(?:مشاهدة|مشاهدات|قراءة|قراءات|زيارة|زيارات|تعليق|تعليقا|تعليقاً|تعليقات|مشاركة|مشاركات|إعجاب|إعجابا|إعجاباً|إعجابات|متابع|متابعا|متابعاً|تفاعل|تفاعلا|تفاعلاً)",
        VIEWS,
    ),
    (rf"(?:comments?|commentaires?|تعليقات|التعليقات) ?[(:] ?{_N}\)?", VIEWS),
    (rf"(?:عدد )?(?:القراءات|الزيارات|المشاهدات|الزوار)\s?:? ?{_COUNT}", VIEWS),
    (rf"(?:{_NETWORK_NAMES})\s?[(:]? ?{_COUNT}\)?|{_COUNT} (?:on|sur|على) (?:{_NETWORK_NAMES})", SHARING),
    (r"\d+[ -](?:min(?:ute)?s?)[ -](?:read|listen|watch)", READING_TIME),
    (_DOCUMENT_SIZE, DOCUMENT_SIZE),
    (rf"(?:visited|read|viewed|shared|lu|vu) {_N}(?:times?|fois)|\({_N}(?:votes?|ratings?|avis)\)", VIEWS),
    (
        r"(?:listen|watch|lecture|écouter|durée|استمع) ?\(?:? ?\d+ ?(?:min(?:ute)?s?|دقائق|دقيقة)\b\.?\)?",
        READING_TIME,
    ),
    (
        rf"(?:rejoignez|join|suivez|follow) (?:nos|our|us|the)? ?(?:{_N})?(?:abonnés|lecteurs|readers|subscribers|followers)?",
        SUBSCRIBE,
    ),
)
"""Furniture where a segment of a line is nothing else."""

LINES: Rules = (
    (
        r"(?:top|bottom) of (?:the )?page\Z|back to top\Z|(?:next|previous|older|newer) (?:article|story|post|page)s?\Z|skip to (?:main )?content\Z|(?:main )?menu\Z|search\Z|home\Z|log ?in\Z|sign in\Z",
        NAVIGATION,
    ),
    (
        r"haut de (?:la )?page\Z|lire la suite\Z|(?:article|page) (?:suivante?|précédente?)\Z|bas de (?:la )?page\Z|retour en haut\Z|aller au contenu(?: principal)?\Z|recherche\Z|accueil\Z",
        NAVIGATION,
    ),
    (
        r"(?:أعلى|أسفل) الصفحة\Z|(?:المقال|الصفحة|الخبر) (?:التالية?|السابقة?)\Z|العودة إلى الأعلى\Z|انتقل إلى المحتوى\Z|القائمة\Z|بحث\Z|الرئيسية\Z",
        NAVIGATION,
    ),
    (r"(?:home|accueil|الرئيسية) ?(?:[»›>/→]|::)", NAVIGATION),
    (
        r"(?:leave a (?:comment|reply)|comments?(?: are closed)?|post a comment|add a comment|no comments(?: yet)?)\s*[.:]?\Z",
        "comment section",
    ),
    (
        r"(?:commentaires?|laisser un commentaire|réagir|ajouter un commentaire|aucun commentaire)\s*[.:]?\Z",
        "comment section",
    ),
    (r"(?:التعليقات|تعليقات|اترك تعليقا|اترك تعليقاً|أضف تعليقا|أضف تعليقاً)\s*[.:]?\Z", "comment section"),
    (
        r"(?:click (?:here )?(?:for|to)|tap to) .{0,40}(?:print|pdf|share|download|subscribe|enlarge|listen|tweet)",
        PRINTING,
    ),
    (
        r"(?:print|printable version|download(?: the)?(?: full)? (?:pdf|report|document)|listen to this article)(?: here| version| this (?:page|article|story))?\Z",
        PRINTING,
    ),
    (r"cliquez (?:ici )?pour .{0,40}(?:imprimer|pdf|partager|télécharger|agrandir|écouter)", PRINTING),
    (
        r"(?:imprimer(?: cet article| la page)?|version imprimable|télécharger(?: le| ce)? (?:pdf|rapport|document)|écouter l'article)\Z",
        PRINTING,
    ),
    (
        r"(?:اضغط هنا|انقر هنا)|(?:نسخة للطباعة|طباعة|اطبع|تحميل (?:الملف|التقرير|pdf)|استمع إلى المقال)\Z",
        PRINTING,
    ),
    (
        (
            r"share (?:this|on|via|the (?:article|story|page|post|link))\b.{0,60}\Z|(?:share|tweet|copy link)\Z|"
            r"follow us(?=\W*(?:\Z|(?:on|at|via|for)\b|@))|(?:tweet|email) this\b"
        ),
        SHARING,
    ),
    (
        r"partage[rz](?: (?:cet article|cette page|l'article|ceci|sur|par|via)\b.{0,60})?\s*:?\Z|copier le lien\Z|suivez-nous(?=\W*(?:\Z|sur\b|@))",
        SHARING,
    ),
    (
        (
            r"(?:شارك|شاركنا|مشاركة)(?: (?:هذا |هذه )?(?:المقال|الخبر|المنشور|الصفحة|الموضوع))?(?: (?:على|عبر)(?!\w).{0,40})?\s*:?\Z|"
            r"(?:تابعونا|تابعنا)(?: (?:على|عبر)(?!\w).{0,60})?\s*:?\Z"
        ),
        SHARING,
    ),
    (
        (
            r"(?:read (?:also|more|next)|also read|see also|related(?: (?:articles?|stories|news|posts|content))?|more (?:on|from)|"
            r"you (?:may|might) (?:also )?like|(?:also|more|elsewhere) (?:on|in|from|at) [^:.!?]{2,40}|don't miss|most (?:read|popular|viewed)|trending(?: now)?|recommended(?: for you)?|latest (?:news|stories)|"
            r"in this section|further reading)\s*:"
        ),
        RELATED,
    ),
    (
        (
            r"(?:[àa] )?(?:lire|voir) (?:aussi|également)\s*:|sur le même (?:sujet|thème)\s*:|(?:les )?(?:articles )?(?:plus|les plus) (?:lus|populaires)\s*:|"
            r"articles (?:liés|similaires|connexes)\s*:|dans la même rubrique\s*:|à la une\s*:|dernières (?:infos|nouvelles)\s*:"
        ),
        RELATED,
    ),
    (
        (
            r"(?:اقرأ|اقرا|إقرأ|شاهد|طالع) (?:أيضا|أيضاً|ايضا|ايضاً|المزيد|كذلك)\s*:?|الأكثر (?:قراءة|مشاهدة|تداولا|تداولاً)\s*:?|"
            r"(?:مواضيع|أخبار|مقالات|موضوعات) (?:ذات صلة|مشابهة|متعلقة)\s*:?|(?:قد يهمك(?: أيضا| أيضاً)?|آخر الأخبار)\s*(?::|\Z)"
        ),
        RELATED,
    ),
    (r"(?:tags?|keywords|filed under|categories|topics)\s*:", TAGS),
    (r"(?:mots[- ]clés|étiquettes|catégories|classé dans)\s*:", TAGS),
    (r"(?:وسوم|الوسوم|كلمات مفتاحية|الكلمات المفتاحية|تصنيفات)\s*:", TAGS),
    (r"©|\(c\) (?:19|20)\d\d|copyright\W*(?:\Z|©|\(c\)|(?:19|20)\d\d|by\b|notice\b)", PUBLISHER),
    (r"powered by \S.{0,40}\Z|(?:please )?(?:enable|activez) javascript\b", PUBLISHER),
    (r"(?:already (?:have an account|a (?:member|subscriber))|déjà (?:abonné|inscrit))\W", SUBSCRIBE),
    (
        r"(?:rate this (?:item|article|post)|tagged under|get (?:the|our) app|download (?:the|our) app)\s*:?\Z",
        NAVIGATION,
    ),
    (
        r"(?:photo|image|picture)(?: credit)?\s*(?:[:/©]|by\b)\s*[^\d.,;!?]{2,40}\Z|crédits? photos?\s*:[^\d.;!?]{2,40}\Z",
        "photo credit",
    ),
    (r"last (?:modified|updated) (?:on|at)?\W*[^.;!?]{4,50}\Z", "date line of the site"),
    (
        r"(?:ends?|fin)?\s*/?\s*(?:notes? to (?:the )?editors?|note aux rédactions|attachments?|pièces? jointes?|المرفقات|مرفقات)\s*:",
        "notes to editors",
    ),
    (
        r"photo (?:du rédacteur|de l'auteur|de profil)|writer's picture|author's photo|profile picture",
        "author's portrait",
    ),
    (
        r"advertisement\Z|advertising\Z|sponsored(?: content)?\Z|publicité\Z|contenu sponsorisé\Z|إعلان\Z|محتوى ممول\Z",
        "advertisement",
    ),
    (
        r"(?:page|p\.|صفحة|الصفحة) ?\d+(?: ?(?:of|/|sur|de|من) ?\d+)?\s*\Z|\d{1,3} ?/ ?\d{1,3}\s*\Z|(?:[-–—] ?)?\d{1,3} ?[-–—]\s*\Z",
        PAGE_NUMBER,
    ),
)
"""A line that begins so is furniture. Patterns that end in `\\Z` want the whole line."""

LINE_STARTS: Rules = (
    (r"(?:page|صفحة|الصفحة) ?\d+ ?(?:of|/|sur|de|من) ?\d+(?=\s{2,}|\s*\Z)", PAGE_NUMBER),
    (r"\[?\(?\d{1,2}:\d\d(?::\d\d)?\]?\)?(?=\s+[^\W\d])", "time code of a transcript"),
)
"""Only these words at the beginning of a line are furniture; the line goes on with content."""

LISTS: tuple[str, ...] = (
    r"(?:related(?: (?:articles?|stories|news|posts|content))|most (?:read|popular|viewed)|trending(?: now)?|recommended for you|more (?:stories|news)|latest (?:news|stories)|you (?:may|might) also like|more on this (?:story|topic)|read more)",
    r"(?:articles (?:liés|similaires|connexes)|les plus (?:lus|populaires)|sur le même (?:sujet|thème)|à lire aussi|dans la même rubrique|dernières (?:infos|nouvelles)|les articles les plus lus)",
    r"(?:مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|الأكثر (?:قراءة|مشاهدة)|قد يهمك أيضا|قد يهمك أيضاً|اقرأ أيضا|اقرأ أيضاً|آخر الأخبار)",
)
"""A line of nothing else opens a list of links: the short lines after it belong to it."""

CONSENT_SENTENCES: tuple[str, ...] = (
    r"\b(?:accept|reject|enable|disable|manage|allow|block|refuse) (?:\w+ ){0,2}cookies\b|\bcookies? (?:policy|settings|notice|consent|preferences|banner)\b",
    r"\b(?:(?:we|us|our|this|the|web) ?(?:site|website|service|app|page)?|site|website) uses? (?:\w+ ){0,3}cookies\b|\b(?:our|of|these) (?:use of )?cookies (?:to|and similar|on|for)\b|\bcookies (?:and|or) (?:similar|other|related|tracking) technolog",
    r"\buse of (?:\w+ )?cookies\b|\bcookies\b.{0,80}\b(?:browser|website|site|browsing|advertis\w+|analytics|traffic|consent|privacy|partners|your (?:experience|preferences))\b|\b(?:browser|website|consent|privacy)\b.{0,60}\bcookies\b",
    r"\b(?:store|access)\b.{0,40}\binformation on (?:your|a|the) device\b|\b(?:we|us) and our \d[\d,. ]* partners\b|\bour \d[\d,. ]* partners\b.{0,60}\b(?:store|access|process|use|cookies|consent)\b|\badvertis\w+ tracking\b|\baudience measurement\b",
    r"\bto (?:display|view|see) this (?:content|video|post|tweet)\b|\bpersonali[sz]ed (?:ads|advertising|content)\b|\bprivacy (?:policy|notice|preferences)\b|\bvalue your privacy\b",
    r"\b(?:de|des|les|nos|aux|ces) cookies\b|\ben poursuivant (?:votre|la) navigation\b|\bvotre vie privée\b|\b(?:nous et|avec) nos \d[\d\u00a0\u202f ]* partenaires\b|\bpolitique de confidentialité\b|\bmesure d'audience\b|\bpour afficher ce contenu\b|\bstocke\w* .{0,40}\bterminal\b",
    r"ملفات (?:تعريف )?الارتباط|الكوكيز|(?:نستخدم|توافق|الموافقة|راجع|اقرأ|اطلع).{0,60}سياسة الخصوصية|\Aسياسة الخصوصية\W*\Z|(?:نحن|مع|شركائنا).{0,20}\d+ شريك",
)
"""A sentence that says so asks for consent."""

CONSENT_CUES = (
    *("cookie", "partners", "information on", "advertis", "audience", "to display", "to view", "to see"),
    *("personali", "privacy", "partenaires", "poursuivant", "vie privée", "confidentialité", "pour afficher"),
    *("stocke", "الارتباط", "الكوكيز", "الخصوصية", "شريك"),
)
"""Words of which every such sentence has one, in lower case."""

BUTTONS: tuple[str, ...] = (
    r"accept(?: all)?(?: cookies)?(?: and (?:close|continue))?|reject(?: all)?(?: cookies)?|decline(?: all)?|deny|(?:i )?agree(?: and (?:close|continue))?|i accept|allow(?: all)?(?: cookies)?",
    r"manage(?: my| your| the)? (?:choices|preferences|settings|options|cookies|consent)|(?:cookie|privacy) (?:settings|preferences|policy|choices)|(?:more|show) (?:options|details|information)|learn more|customi[sz]e|got it|ok(?:ay)?|save(?: and close| preferences)?|continue without accepting|only (?:necessary|essential)(?: cookies)?|no,? thanks",
    r"tout accepter|accepter(?: et (?:fermer|continuer)| tout| les cookies)?|(?:tout )?refuser(?: tout)?|continuer sans accepter|paramétrer(?: (?:les|mes) (?:cookies|choix))?|gérer (?:mes|les|vos) (?:choix|préférences|cookies)|personnaliser(?: mes choix)?|en savoir plus|j'accepte|je refuse|plus d'options|paramètres",
    r"موافق|أوافق|اوافق|قبول(?: الكل)?|قبول جميع ملفات تعريف الارتباط|رفض(?: الكل)?|إدارة (?:الخيارات|التفضيلات|خياراتي|الإعدادات)|الإعدادات|تخصيص|مزيد من الخيارات|حسناً|حسنا",
)
"""Words on buttons, in rows that are furniture only after a consent sentence or in company of one another."""

SENTENCES: CuedRules = (
    (  # a presenter's sign-off: what time it is, how warm, what there is to win
        ("il est ", "it is ", "it's ", "it’s ", "gagnez ", "à gagner", "win "),
        r"\A\W*il est (?:exactement )?(?:(?:\d{1,2}|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt(?: et une|-deux|-trois|-quatre)?) ?h(?:eures?)?\b|midi\b|minuit\b)|\A\W*it(?: i|['’])s (?:now |just after |exactly )?(?:\d{1,2}[:.]\d\d\b|\w+ o['’]clock\b|(?:half|quarter) past\b)|\A\W*gagnez\b|\A\W*win (?:a|an|one|two|three|your|tickets)\b|\b(?:places|cadeaux|lots|billets) à gagner\b",
        TIME_CHECK,
    ),
    (
        ("you have ", "already a subscriber", "to continue reading"),
        r"\byou have \d+ (?:free )?(?:articles?|stories) (?:left|remaining)\b|\balready a subscriber\b|\bto continue reading\b",
        SUBSCRIBE,
    ),
    (
        ("subscribe", "sign up "),
        r"\bsubscribe (?:now|today|from|for|to (?:our|the|this))\b|\A\W*subscribe\b|\bsign up (?:for|to) (?:our|the)\b.{0,30}\b(?:newsletter|alerts|updates|emails?)\b",
        SUBSCRIBE,
    ),
    (
        ("join ", "support our", "fund our", "donate", "donors", "subscribers", "followers", "supporters"),
        rf"\A\W*(?:already |over |more than )?{_N}(?:donors|subscribers|followers|supporters)\b(?=\W*\Z| (?:and counting|follow|trust|read))|\bjoin (?:our )?(?:over |more than )?\d[\d,.]*k? (?:readers|subscribers|followers|members)\b|\b(?:support|fund) our (?:work|journalism)\b|\Adonate(?=\W*(?:\Z|(?:now|today|here|to (?:us|our|support))\b))",
        SUBSCRIBE,
    ),
    (
        (
            "donateurs",
            "lecteurs",
            "membres",
            "followers",
            "abonnés",
            "soutenez",
            "s'abonner",
            "abonnez-vous",
            "rejoignez ",
            "inscrivez-vous",
            "faites un don",
            "réservé aux abonnés",
        ),
        rf"\bs'abonner\b|\babonnez-vous\b|\brejoignez (?:nos|les) .{{0,20}}abonnés\b|\binscrivez-vous à (?:la|notre) newsletter\b|\bfaites un don\b|\bsoutenez(?:-nous\b| (?:notre|nos|le travail)\b)|\A\W*(?:déjà|plus de) {_N}(?:donateurs|abonnés|lecteurs|membres|followers)(?=\W*\Z)|\bréservé aux abonnés\b",
        SUBSCRIBE,
    ),
    (
        ("اشترك", "انضم", "تبرع", "سجل في نشرتنا", "يتابعنا", "ادعم", "لدعم"),
        r"يتابعنا .{0,20}\d|(?:ادعم(?:وا)?|لدعم) (?:عملنا|صحافتنا|جهودنا|رسالتنا)|\Aتبرع(?:وا)? (?:الآن|لنا|لدعم|عبر|اليوم)|اشترك (?:الآن|في|معنا)|انضم(?:وا)? إلى (?:قنات|مجموعت|نشرت|مشتركي|أكثر من .{0,20}(?:مشترك|قارئ))|تبرع(?:وا)? (?:الآن|لنا|بمبلغ)|\Aاشترك\b|سجل في نشرتنا",
        SUBSCRIBE,
    ),
    (
        (" day", " week", " month"),
        r"\b(?:publish(?:es)?|brings? you|delivers?|produces?|posts|aggregates?|carries|offers)\b.{0,80}\b(?:reports|stories|articles|headlines|news items|pieces)\b.{0,20}\b(?:a|per|each|every) (?:day|week|month)\b(?=\W*\Z|.{0,80}\b(?:news|publishers?|outlets?|sources|correspondents|journalists|newsrooms?)\b)",
        PUBLISHER,
    ),
    (
        ("par jour", "chaque jour", "quotidien"),
        r"\b(?:publie|diffuse|propose|relaie|vous offre)\b.{0,80}\b(?:articles|dépêches|reportages|infos|informations|sujets)\b.{0,20}\b(?:par jour|chaque jour|quotidien\w*)\b(?=\W*\Z|.{0,80}\b(?:presse|médias?|journaux|rédactions?|sources|éditeurs?|correspondants|organes)\b)",
        PUBLISHER,
    ),
    (
        ("يومياً", "يوميا", "في اليوم", "كل يوم"),
        r"(?:\d+|أكثر من|نحو) .{0,20}(?:خبر|خبراً|تقرير|تقريراً|مقال|مقالاً|أخبار|تقارير) (?:يومياً|يوميا|في اليوم|كل يوم)",
        PUBLISHER,
    ),
    (
        ("named above", "own content", "legal right", "as the publisher", "news and views"),
        r"\bpublishers? named above\b|\bresponsible for (?:their|its) own content\b|\blegal right to edit or correct\b|\bidentify \S+ as the publisher\b|\bwe publish news and views\b",
        PUBLISHER,
    ),
    (
        (
            "all rights reserved",
            "terms of use",
            "terms and conditions",
            "this article",
            "this story",
            "may not be re",
        ),
        r"\ball rights reserved\b(?!\s(?-i:[a-z]))|\bterms (?:of use|and conditions)\b(?! of)|\bthis (?:article|story) was (?:originally|first) published (?:on|by|in)\b|\bmay not be (?:reproduced|republished|redistributed)\b",
        PUBLISHER,
    ),
    (
        ("droits réservés", "mentions légales", "reproduction ", "جميع الحقوق", "شروط الاستخدام"),
        r"\btous droits réservés\b|\Amentions légales\W*\Z|\b(?:nos|voir les|consulte[rz] les) mentions légales\b|\breproduction (?:interdite|même partielle)\b|جميع الحقوق محفوظة|شروط الاستخدام",
        PUBLISHER,
    ),
    (
        (
            "contact us",
            "address comments",
            "contactez-nous",
            "écrivez-nous",
            "اتصل بنا",
            "راسلنا",
            "تواصل معنا",
        ),
        r"\b(?:please )?contact us\b|\bto address comments or complaints\b|\bcontactez-nous\b|\bécrivez-nous\b|(?<!\w)(?:و?اتصل بنا|راسلنا|تواصل معنا)(?!\w)",
        CONTACT,
    ),
    (
        ("call", "phone", "ring", "text", "appelez", "composez"),
        rf"\b(?:call|phone|ring|text|appelez|composez)\b(?: us| now| le| au| on)*:? ?{_PHONE}",
        CONTACT,
    ),
    (("اتصل", "هاتفونا"), r"(?:اتصلوا|اتصل|هاتفونا)(?: بنا)?(?: على)?(?: الرقم)? ?:? ?\d{3,}", CONTACT),
    (
        ("it's ",),
        r"\bit's (?:just (?:after|before|gone) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o'clock|fifteen|twenty|thirty|forty|fifty|oh|past)\b",
        "clock time said on air",
    ),
)
"""A sentence that says so is furniture; it is looked at only where one of the rule's cues stands in lower case."""

NETWORKS = (
    r"facebook|twitter|x|whatsapp|telegram|instagram|youtube|flickr|linkedin|tiktok|pinterest|reddit|email|e-mail|mail|print|copy link|rss|"
    r"messenger|threads|bluesky|mastodon|snapchat|viber|signal|"
    r"فيسبوك|تويتر|إكس|اكس|واتساب|واتس آب|تلغرام|تيليغرام|تليغرام|انستغرام|إنستغرام|يوتيوب|لينكد إن|تيك توك|بريد إلكتروني|البريد|طباعة|نسخ الرابط"
)
"""Names of networks, and what else stands in a row of sharing links."""

SHARE_WORDS = r"share|share on|share via|share this|tweet|follow(?: us)?(?: on)?|on|via|partager(?: sur)?|suivez-nous(?: sur)?|sur|par|شارك|شارك على|مشاركة|عبر|على|تابعونا(?: على)?"
"""What may stand between them."""

LANGUAGES = (
    r"english|français|francais|french|العربية|عربي|arabic|español|spanish|português|portuguese|deutsch|german|italiano|русский|中文|türkçe|"
    r"kiswahili|swahili|አማርኛ|hausa|bambara|فارسی|اردو|بالعربية|en|fr|ar|es|pt"
)
"""Names of languages on a language switcher."""

BYLINE = r"\b(?:by|written|posted|published|updated|last updated|source|par|publié\w*|mis à jour|modifié|rédaction)\b|نشر|تحديث|كتب|بقلم|(?:19|20)\d\d"
"""What a line at the head has beside a clock time that is not content."""

CLOCK = r"\b\d{1,2}[:.]\d\d(?: ?(?:am|pm|a\.m\.|p\.m\.))?(?: ?(?:gmt|utc|cet|est))?(?![\d%])|\b\d{1,2} ?h ?\d\d\b|\b\d{1,2} ?(?:am|pm)\b"
"""A clock time."""

NARRATION: tuple[str, ...] = (
    r"\b(?:said|says|told|asked|answered|warned|added|wrote|were|was|had been|has been|have been|fell|rose|killed|counted|found|died)\b",
    r"\b(?:a|ont|avait|avaient|était|étaient|fut|furent) (?:été |bien |déjà )?\w+(?:é|és|ée|ées|i|it|u|us|ue|ues)\b|\b(?:disait|disaient|dit|disent|a dit|ont dit|selon)\b",
    r"(?<!\w)(?:و|ف)?(?:قال|قالت|قالوا|أكد|أكدت|أعلن|أعلنت|ذكر|ذكرت|أضاف|أضافت|كان|كانت|قتل|قُتل|قتلت|بلغ|بلغت)(?!\w)",
)
"""Words of telling and reporting: a whole sentence that has them speaks of events, not to the user of a page."""
