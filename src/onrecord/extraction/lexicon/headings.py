"""Words over the columns and sections of a claim/record sheet, as regular expressions.

They are matched against a whole line that was lower-cased, with straight apostrophes, without emphasis
marks, colons and numbers at its ends, and (Arabic) without vowel marks and with bare alif. Record labels
are tried before claim labels, because "what the record says" has the form of "what the ministry says".
"""

LONGEST_LABEL = 80
"""Characters; anything longer is a sentence that happens to begin like a label."""

_SAYS = r"(?:say|says|said|claim|claims|claimed|assert|asserts|state|states|tell|tells|promise|promises|promised|pledged|announced|maintain|maintains)"
_CLAIM_NOUN = r"(?:claims?|assertions?|allegations?|promises?|pledges?|rhetoric|narrative|myths?)"
_OWNED_NOUN = r"(?:claims?|assertions?|allegations?|promises?|pledges?|commitments?|rhetoric|narrative|statements?|version|line|position|story|account|words?|message)"
_SHOWS = r"(?:shows?|says?|tells?|found|finds|reveals?|proves?|documents?|suggests?)"
_RECORD_NOUN = (
    r"(?:records?|facts?|reality|realities|evidence|truth|findings?|data|documents?|figures|numbers)"
)

_FR_CLAIM_NOUN = r"(?:allegations?|affirmations?|promesses?|pretentions?|discours|declarations?|assertions?|annonces?|engagements?|version|propos|argumentaire|mythes?|idees? recues?)"
_FR_SAYS = r"(?:dit|disent|affirme|affirment|pretend|pretendent|declare|declarent|promet|promettent|annonce|annoncent|soutient|soutiennent|assure|assurent)"
_FR_RECORD_NOUN = r"(?:faits?|constats?|constatations|bilan|dossier|realites?|registre|verite|preuves?|donnees|chiffres|documents|terrain|etat des lieux|enquetes?)"
_FR_SHOWS = r"(?:dit|disent|montre|montrent|revele|revelent|etablit|etablissent|constate|constatent|prouve|prouvent|indique|indiquent)"

_AR_CLAIM_NOUN = r"(?:ادعاء|الادعاء|ادعاءات|الادعاءات|مزاعم|المزاعم|زعم|الزعم|وعد|الوعد|وعود|الوعود|الرواية|رواية|التصريح|التصريحات|تصريحات|الخطاب|خطاب|اقوال|الاقوال|القول|خرافة|الخرافة|خرافات|الخرافات|اسطورة|الاسطورة)"
_AR_SAYS = r"(?:[تي](?:قول|دعي|زعم|علن|ؤكد|عد)(?:ون)?(?:ه|ها)?(?: به)?|(?:قال|زعم|ادعي|اعلن|اكد|وعد)(?:ت|وا)?(?:ه|ها|وه)?(?: به)?)"
"""Verbs of saying with or without the pronoun that refers to what is said: "they say", "they say it"."""
_AR_RECORD_NOUN = r"(?:السجل|الوقائع|الحقائق|الحقيقة|الواقع|الادلة|المعطيات|الارقام|البيانات|الوثائق|التوثيق|الحصيلة|الموثق)"
_AR_SHOWS = r"(?:يقول|تقول|يقوله|تقوله|يظهر|تظهر|يظهره|تظهره|يثبت|تثبت|يثبته|تثبته|يبين|تبين|تبينه|يبينه|يكشف|تكشف|يكشفه|تكشفه|يوثق|يوثقه|توثق|توثقه)"

_SINCE = r"(?: (?:since|instead|on the ground|so far))?"

RECORD_LABELS: tuple[str, ...] = (
    rf"(?:the |our )?(?:documented |public |factual |actual |real |verified |independent |track )*{_RECORD_NOUN}(?: on the ground| so far)?",
    rf"(?:what )?(?:the )?(?:documented |public |factual |actual )?{_RECORD_NOUN} {_SHOWS}",
    rf"what (?:(?:actually|really) )?(?:happened|is (?:actually )?(?:known|documented)|was (?:actually )?(?:found|documented)|(?:we|others|witnesses|investigators|observers) (?:know|found|saw|documented|can prove|recorded)){_SINCE}",
    r"what (?:the )?(?:(?:independent|other|outside) )?(?:sources?|witness(?:es)?|survivors?|residents?|experts?|observers?|monitors?|investigators?|auditors?|doctors?|others) (?:say|said|saw|tell|told us|found|documented|recorded|counted)",
    r"what (?:was|has been|is) (?:actually |really )?(?:delivered|done|built|paid|achieved)",
    r"(?:in (?:fact|reality)|on the record|fact check|reality check)",
    rf"(?:les? |la |l')?{_FR_RECORD_NOUN}(?: (?:documentee?s?|etablis?|verifiee?s?|(?:sur le|du) terrain))?",
    rf"ce que (?:nous )?{_FR_SHOWS} (?:les? |la |l'){_FR_RECORD_NOUN}(?: .{{1,30}})?",
    rf"ce que (?:les? |la |l'){_FR_RECORD_NOUN} {_FR_SHOWS}",
    r"ce (?:que l'on|qu'on|que nous) (?:sait|savons|constate|constatons|observe|observons|(?:a|avons) (?:pu )?(?:constate|trouve|etabli|documente|verifie|vu)r?)",
    r"ce qui (?:s'est (?:reellement |vraiment )?passe|est (?:etabli|documente|arrive|prouve|connu))",
    r"(?:dans les faits|en realite|sur le terrain|verification)",
    rf"{_AR_RECORD_NOUN}(?: (?:الموثقة?|علي الارض|الثابتة?))?",
    rf"(?:ما|ماذا|ما الذي) {_AR_SHOWS} {_AR_RECORD_NOUN}(?: .{{1,30}})?",
    r"(?:في الواقع|في الحقيقة|ما هو (?:موثق|ثابت|معروف)|(?:ما|ماذا|ما الذي) (?:حدث|حصل|جري|وقع|نعرفه|نعرف|وجدناه|وجدنا|وثقناه|رايناه)(?: (?:فعلا|حقا|بالفعل|في الواقع|علي الارض))?)",
)
"""Over what the record says."""

CLAIM_LABELS: tuple[str, ...] = (
    rf"(?:the )?(?:official |public |stated |main |key )?{_CLAIM_NOUN}",
    rf"(?:the |an? )?[\w.&\- ]{{1,50}}(?:'s|s') (?:official |public |stated |own )?{_OWNED_NOUN}",
    rf"(?:the )?(?:official|government|state|army|military|police|company|ministry|minister|party|election|campaign)(?: of [\w ]{{2,30}})? {_OWNED_NOUN}",
    r"(?:the )?commitments?|(?:promises?|pledges?|commitments?) (?:made|given)",
    rf"{_CLAIM_NOUN} (?:of|by|from|made by) .{{2,50}}",
    rf"what [\w.&\-' ]{{2,50}} {_SAYS}",
    rf"(?:the )?(?:government|junta|authorit\w+|ministry|army|military|regime|president|company|police|state|they|officials?) {_SAYS}",
    rf"(?:les? |la |l'|une? )?{_FR_CLAIM_NOUN}(?: (?:officiel\w*|publiques?))?(?: (?:de la |des |du |de |d'|de l').{{2,50}})?",
    rf"ce que (?:nous )?{_FR_SAYS} .{{2,50}}",
    rf"ce que .{{2,50}} {_FR_SAYS}",
    rf"ce qu'(?:ils?|elles?|on) (?:nous )?{_FR_SAYS}",
    rf"ce qu'{_FR_SAYS} .{{2,50}}",
    r"ce qui (?:a ete|est|etait) (?:dit|affirme|promis|annonce|declare|pretendu)",
    r"(?:les? )?engagements? pris",
    r"ce qu'(?:a|ont) (?:dit|affirme|promis|annonce|declare)(?: .{2,50})?",
    rf"(?:le |la |les |l')(?:gouvernement|junte|autorites|ministere|armee|regime|president\w*|entreprise|police) {_FR_SAYS}",
    rf"{_AR_CLAIM_NOUN}(?: .{{2,50}})?",
    rf"(?:ما|ماذا|ما الذي) {_AR_SAYS}(?: .{{2,50}})?",
    rf"{_AR_SAYS}|{_AR_SAYS} (?:السلطة|السلطات|الحكومة|الوزارة|الجيش|المجلس|الشركة|النظام)",
)
"""Over what the authority claims."""

DIRECTION_LABELS: tuple[str, ...] = (
    r"(?:direction|trend|progress|movement|moves?|status|which way|change)(?: of travel| since .{2,30})?",
    r"(?:la |le |l')?(?:direction|tendance|evolution|progression|sens|mouvement|progres)",
    r"(?:الاتجاه|اتجاه|التقدم|المسار|التغير|الحركة)",
)
"""Over a column that says which way things move."""

_MOVES = r"(?:(?:it |things |situation |direction |trend |status |progress )*(?:is |are )?(?:moves?|moved|moving|goes|going|headed|heading)?[ :]*)"
_FR_MOVES = (
    r"(?:(?:la situation |tendance |direction |evolution )*(?:va|evolue|est|reste|en)?[ :]*(?:en |vers l')?)"
)

FORWARD: tuple[str, ...] = (
    rf"{_MOVES}(?:forwards?|improv(?:ed|ing|ement|es)|better|progress(?:ing|ed)?|advanc(?:es|ed|ing)|ahead|up)",
    rf"{_FR_MOVES}(?:avant|progres|progresse|amelioration|s'ameliore|hausse|avance|avancee|mieux)",
    r"(?:يتقدم|تتقدم|تقدم|الي الامام|نحو الامام|تحسن|يتحسن|تتحسن)",
    r"[↑⬆▲↗]+",
)
"""The situation improves."""

NO_CHANGE: tuple[str, ...] = (
    rf"{_MOVES}(?:no (?:change|progress|movement)|unchanged|stall(?:ed|s)|standstill|stagnat(?:es|ed|ion|ing)|nowhere|same|flat|stable)",
    rf"{_FR_MOVES}(?:aucun (?:changement|progres)|sans changement|pas de changement|inchangee?s?|statu quo|stagne|stagnation|stationnaire)",
    r"(?:لا تغيير|لا تغير|بلا تغيير|دون تغيير|من دون تغيير|بدون تغيير|ثابت|جمود|لا تقدم|يراوح مكانه)",
    r"[→➡↔=]+",
)
"""The situation stays as it was."""

BACKWARD: tuple[str, ...] = (
    rf"{_MOVES}(?:backwards?|worse(?:ns|ned|ning)?|deteriorat(?:es|ed|ing|ion)|regress(?:es|ed|ing|ion)?|down|declin(?:es|ed|ing)|back)",
    rf"{_FR_MOVES}(?:arriere|recule?|regresse|regression|deterioration|se deteriore|aggravation|s'aggrave|baisse|pire)",
    r"(?:يتراجع|تتراجع|تراجع|الي الوراء|الي الخلف|نحو الوراء|تدهور|يتدهور|تتدهور|انتكاس)",
    r"[↓⬇▼↘]+",
)
"""The situation gets worse."""

CLOSING: tuple[str, ...] = (
    r"(?:sources?|methods?|methodology|notes?|footnotes?|references|about (?:this|us|the)|contact|last updated|updated|recommendations?|annex|disclaimer|for more information|published|written by|prepared by|compiled by)\b",
    r"(?:methode|methodologie|notes?|references|a propos|mise a jour|recommandations?|annexe|pour en savoir plus|pour plus d'informations?|publie[es]* (?:le|par)|redige par|etabli par)\b",
    r"(?:المصادر|المصدر|المنهجية|المنهج|ملاحظات?|الهوامش|المراجع|التوصيات|للمزيد|تحديث|اخر تحديث|نشر في|اعداد)(?:\W|$)",
)
"""Beginnings of what follows the sheet."""
