"""How recommendations are worded in English, French and Arabic.

A style is one construction: what asks, what parts the addressee from the action, and how a second addressee
follows in the same sentence. Regular expressions, matched with regard to case unless they say `(?i:`.
"""

import attrs

_EN_HEADS = (
    r"(?:authorit(?:y|ies)|governments?|councils?|unions?|states?|ministr(?:y|ies)|ministers?|arm(?:y|ies)|military|police|parliaments?|"
    r"donors?|part(?:y|ies)|partners?|commissions?|courts?|banks?|compan(?:y|ies)|members?|community|office|agency|agencies|organi[sz]ations?|"
    r"mission|presidents?|junta|leaders?|prosecutors?|judges|media|forces|committee|board|countries|institutions?|bank|nations|assembly|"
    r"chiefs?|lawmakers|senators|mediators?|neighbou?rs|rebels|insurgents|(?:armed\s+)?groups?|militias?|movement|peacekeepers|society|opposition|world|diplomats|powers|guarantors|signatories|"
    r"belligerents|actors|administration|region|investigators|capitals|west|generals|commanders?|rulers|regime|officials|regulators?|operators?|agencies|employers|unions)"
)
_EN_DETERMINED = r"(?:the|all|both|its|their|other|every|each)\s+"
_EN_PARTY = rf"(?:(?:{_EN_DETERMINED})?[A-Z][\w.'’&-]*(?:\s+(?:of|for|and|on|the|[A-Z][\w.'’&-]*))*?(?:\s+[\w'’-]+){{0,3}}|{_EN_DETERMINED}[\w'’\- ]{{2,80}}?|(?:[\w'’-]+\s+){{0,2}}{_EN_HEADS}(?:\s+(?:in|of)\s+[\w'’ ]{{2,30}}?)?)"
_EN_HEADED = rf"(?:(?:{_EN_DETERMINED})?(?:(?!(?:says?|said|that|believes?|argues?|insists?)\b)[\w'’-]+\s+){{0,4}}?(?:(?i:{_EN_HEADS})|(?i:member states)|[A-Z][A-Z0-9]{{1,9}})(?:\s+of\s+(?:the\s+)?[A-Z]\w+)?)"

_EN_LEAD = (
    r"(?:(?:is|are|was|were|has|have|had|been|also|again|strongly|further|repeatedly|urgently|jointly)\s+)*"
)

_FR_INFINITIVE = r"(?=(?:ne pas\s+|s['’]|se\s+|l['’]|les?\s+|y\s+|en\s+)*\w+(?:er|ir|re|oir)\b)"
_FR_ARTICLE = r"(?i:les?\s+|la\s+|l['’]|tous\s+les\s+|toutes\s+les\s+|ses\s+|nos\s+)"
_FR_HEADS = (
    r"(?i:gouvernements?|autorités?|ministères?|ministres?|états?|armée|conseils?|union|commissions?|parlement|partenaires|bailleurs|"
    r"donateurs|banques?|entreprises?|sociétés|junte|police|partis?|parties|juges?|tribunal|tribunaux|président|médias|agences?|pays|"
    r"organisations?|communauté|membres|dirigeants|forces?|chefs?|députés|sénateurs|élus|médiateurs?|médiation|facilitateurs?|voisins|rebelles|insurgés|groupes?|milices?|mouvement|mission|casques|"
    r"société|opposition|classe|justice|monde|diplomates|diplomatie|occident|capitales?|puissances|garants|signataires|belligérants|acteurs|institutions?|administration|direction|région|procureurs?|"
    r"cours?|enquêteurs|généraux|commandants?|régime|pouvoir|responsables|régie|employeurs|syndicats|exécutif|hiérarchie|commandement|état-major)"
)
_FR_TO = r"(?i:aux?\s+|à\s+la\s+|à\s+l['’]|à\s+tous\s+les\s+|à\s+toutes\s+les\s+|à\s+)"


@attrs.frozen(kw_only=True)
class Style:
    """One construction.

    Attributes:
        language: ISO 639-1 code.
        asks: What asks; a group `by` before it is found by the reader, not here.
        party: An addressee.
        to: What parts the addressee from the action.
        again: What stands before a second addressee in the same sentence.
    """

    language: str
    asks: str
    party: str
    to: str
    again: str


STYLES: tuple[Style, ...] = (
    Style(
        language="en",
        asks=rf"\b{_EN_LEAD}(?:calls?|called|calling)\s+(?:on|upon)\b|\b(?:appeals?|appealed)\s+to\b",
        party=r"[^.;:]{2,200}?",
        to=r"\s+to\s+(?=[a-z])",
        again=r"(?:[,;]?\s+and|[,;])\s+(?:on|upon|to)\s+",
    ),
    Style(
        language="en",
        asks=rf"\b{_EN_LEAD}(?:urges?|urged|urging|asks?|invites?|presses|encourages?|encouraged|requests?|implores?|wants?)\b",
        party=_EN_PARTY,
        to=r"\s+to\s+(?=[a-z])",
        again=r"(?:[,;]?\s+and|[,;])\s+(?:(?:urges?|urged|asks?|asked|invites?|invited|encourages?|encouraged|wants?|wanted)\s+)?",
    ),
    Style(
        language="en",
        asks=rf"\b{_EN_LEAD}(?:recommends?|recommended|demands?|demanded|proposes?)\s+that\b",
        party=_EN_HEADED,
        to=r"\s+(?=[a-z]+\b(?!ed\b))",
        again=r",?\s+and\s+that\s+",
    ),
    Style(
        language="fr",
        asks=r"\b(?:(?:a|ont|avons)\s+)?(?:appel(?:le|lent|ons|é)|exhort(?:e|ent|ons|é)|invit(?:e|ent|ons|é)|press(?:e|ent|ons|é)|encourag(?:e|ent|eons|é)|(?<!s['’])(?<!nous nous )(?<!\bse )engag(?:e|ent|eons|é))\b(?:\s+(?:également|aussi|instamment|vivement|en outre|par ailleurs))?",
        party=rf"(?:{_FR_ARTICLE}[^.;:]{{2,120}}?|[A-ZÉ][^.;:]{{1,100}}?)",
        to=rf",?\s+(?:à\s+){_FR_INFINITIVE}",
        again=r"(?:,?\s+(?:et|ainsi\s+que)|[,;])\s+",
    ),
    Style(
        language="fr",
        asks=r"\b(?:(?:a|ont|avons)\s+)?(?:demand(?:e|ent|ons|é)|recommand(?:e|ent|ons|é)|suggèr(?:e|ent)|suggérons|enjoi(?:nt|gnent)|propos(?:e|ent|ons|é))\b(?:\s+(?:également|aussi|instamment|vivement|en outre|par ailleurs))?",
        party=rf"{_FR_TO}[^.;:]{{2,120}}?",
        to=rf",?\s+(?:de\s+|d['’]){_FR_INFINITIVE}",
        again=r"(?:,?\s+(?:et|ainsi\s+que)|[,;])\s+",
    ),
)
"""Constructions of the two Latin languages."""

_EN_OPENING = r"(?:(?:But|And|Now|First|Finally|Meanwhile|Instead|Therefore|Above all|In addition|To that end|At the very least)\b,?\s+)?"
_EN_BARE = (
    r"(?!(?:It|They|He|She|We|You|I|This|That|These|Those|There|What|Who|Which|Nobody|Everyone|Everybody|Someone|Nothing|People|All|Both|Each|One|Such|Some|Many|Most|Then|Prices|"
    r"Readers|Visitors|Users)\b)[A-Z][\w’-]+(?:\s+(?:and\s+)?[A-Z][\w’-]+){0,2}"
)
_EN_OWING = rf"(?:(?i:the)\s+(?:(?!(?:says?|said|believes?|argues?|insists?|warns?|thinks?|hopes?|that)\b)[\w'’-]+\s+){{0,4}}?(?i:{_EN_HEADS})(?:\s+(?:of|in|for)\s+[\w'’ ]{{2,40}}?)?|{_EN_HEADED}|{_EN_BARE})"
_FR_BARE = (
    r"(?!(?:Il|Elle|Ils|Elles|On|Nous|Vous|Je|Tu|Ce|Cela|Ceci|Ça|Tout|Toute|Tous|Toutes|Qui|Que|Rien|Personne|Chacun|Chaque|Celui|Celle|Ceux|Ces|Cette|Cet|Un|Une|Des|Le|La|Les|L|"
    r"Mais|Et|Or|Car|Donc|Aucun|Aucune|Plusieurs|Certains)\b)[A-ZÉ][\w-]+(?:\s+(?:et\s+)?[A-ZÉ][\w-]+){0,2}"
)
_FR_OPENING = r"(?:(?:Mais|Et|Or|Enfin|Désormais|D['’]abord|Surtout|Aujourd['’]hui|En outre)\b,?\s+)?"
_FR_OWING = rf"(?:{_FR_ARTICLE}(?:{_FR_HEADS}|[A-ZÉ][^\s,.;:]*)(?:\s+[^.;:,]{{2,60}}?)??|{_FR_BARE})"
_FR_SUBJUNCTIVE = r"(?![\w]*(?:aire|ale|aise|oise|ique|ienne|elle|ive|able|iste|ine|euse|ente|ante|ière|ère|ée|ure|ote|ole)s?\b)[a-zéèêçîôû]+(?:e|ent|oit|ait|oient|aient)\b"
_FR_SCHEDULED = r"(?:se rendre|s['’]exprimer|rencontrer|prononcer|arriver|comparaître|présider|rejoindre|s['’]ouvrir|se tenir|commencer|débuter|affronter|jouer|durer|atteindre|quitter|s['’]achever)"

_AR_HEADS = (
    r"(?:ال)?(?:حكومة|حكومات|جيش|سلطات|سلطة|مجلس|قوات|شرطة|أطراف|دول|دولة|مجتمع|أمم|اتحاد|وزارة|وزير|والي|قيادة|برلمان|قضاء|نيابة|مانحين|شركة|شركات|بعثة|محكمة|رئيس|"
    r"رئاسة|جهات|منظمة|منظمات|هيئة|لجنة|إدارة|بنك|جميع|كل|قادة|طرفين|عسكريين|وسطاء)(?![\u0621-\u064a])"
)

SHOULD: tuple[tuple[str, str], ...] = (
    (
        "en",
        rf"{_EN_OPENING}(?P<party>{_EN_OWING}(?:(?:,\s+|,?\s+and\s+){_EN_OWING}){{0,3}})\s+(?:should|must|ought\s+to|needs?\s+to|ha(?:s|ve)\s+to)\s+(?:now\s+|also\s+|immediately\s+|urgently\s+)*(?!have\b|be\b)(?P<action>[a-z].+)",
    ),
    (
        "en",
        rf"{_EN_OPENING}(?P<party>{_EN_OWING})\s+(?:is|are|was|were)\s+(?:strongly\s+|again\s+)?(?:urged|called\s+(?:up)?on|requested|encouraged)\s+(?:by\s+[^,.;]{{2,50}}?\s+)?to\s+(?P<action>[a-z].+)",
    ),
    (
        "en",
        rf"{_EN_OPENING}[Ii]t\s+is\s+(?:high\s+)?(?:time|up|essential|imperative|urgent)\s+(?:for|to)\s+(?P<party>{_EN_OWING})\s+to\s+(?P<action>[a-z].+)",
    ),
    (
        "fr",
        rf"{_FR_OPENING}(?P<party>{_FR_OWING})\s+(?:devrai(?:t|ent)|doi(?:t|vent))\s+(?:désormais\s+|maintenant\s+|aussi\s+|également\s+)?(?!être\b|avoir\b|{_FR_SCHEDULED}\b)(?P<action>[a-zé].+)",
    ),
    (
        "fr",
        rf"{_FR_OPENING}(?:[Ii]l\s+(?:faut|faudrait|est\s+(?:temps|urgent|impératif|nécessaire|essentiel))\s+|[Nn]ous\s+(?:exigeons|voulons)\s+|)[Qq]u(?:e\s+|['’])(?P<party>{_FR_OWING})\s+(?P<action>(?:se\s+|s['’]|y\s+|en\s+|leur\s+)?{_FR_SUBJUNCTIVE}\s+.+)",
    ),
    (
        "fr",
        rf"{_FR_OPENING}[Ii]l\s+(?:appartient|revient|incombe)\s+(?:désormais\s+|maintenant\s+)?{_FR_TO}(?P<party>[^.;:,]{{2,80}}?)\s+(?:de\s+|d['’])(?P<action>{_FR_INFINITIVE}.+)",
    ),
    (
        "fr",
        rf"{_FR_OPENING}(?P<party>{_FR_OWING})\s+(?:est|sont)\s+(?:instamment\s+)?(?:appelé|invité|exhorté|prié|sommé)e?s?\s+(?:par\s+[^,.;]{{2,50}}?\s+)?(?:à\s+|de\s+|d['’])(?P<action>{_FR_INFINITIVE}.+)",
    ),
    (
        "fr",
        rf"{_FR_OPENING}[Ii]l\s+(?:faut|faudrait|est\s+(?:temps|urgent)\s+(?:de|d['’]))\s*(?P<party>)(?P<action>{_FR_INFINITIVE}.+)",
    ),
    (
        "fr",
        rf"{_FR_OPENING}(?:[Rr]este\s+)?(?P<party>(?:[Aa]ux?|[Àà]\s+la|[Àà]\s+l['’])\s*{_FR_HEADS}(?:\s+[^.;:,]{{2,60}}?)??|[Àà]\s+{_FR_BARE}),?\s+(?:de\s+|d['’]|à\s+)(?P<action>{_FR_INFINITIVE}.+)",
    ),
    (
        "fr",
        rf"{_FR_OPENING}(?P<party>{_FR_OWING})\s+se\s+doi(?:t|vent)\s+(?:de\s+|d['’])(?P<action>{_FR_INFINITIVE}.+)",
    ),
    (
        "ar",
        rf"(?:و|لذلك |لذا )?(?:(?:ينبغي|يجب|يتعين) على|على|(?:ال)?مطلوب من|يتوجب على) (?P<party>(?:{_AR_HEADS})[^.؛:،]{{0,58}}?) (?:أن )(?P<action>.+)",
    ),
    ("ar", r"(?:و|لذلك |لذا )?(?:ينبغي|يجب|يتعين|لا بد من) (?:أن )?(?P<party>)(?P<action>.+)"),
)
"""A sentence that begins with an addressee and says what it should do; without one, an empty group."""

NEW_DUTY = r"[;:]\s+|,\s+(?:(?:and|but|et|mais)\s+)?|\s+(?:and|et)\s+(?=qu)|،\s*(?=و?على\s)|؛\s*"
"""Where a second duty may begin in one sentence."""

CUES = (
    *(
        "call",
        "appeal",
        "urge",
        "urging",
        "ask",
        "invite",
        "presses",
        "encourage",
        "request",
        "implore",
        "want",
    ),
    *("recommend", "demand", "propose", "should", "ought"),
    *(
        "appel",
        "exhort",
        "invit",
        "press",
        "encourag",
        "engag",
        "recommand",
        "suggèr",
        "suggér",
        "enjoi",
        "propos",
    ),
    *(
        "devrai",
        "doi",
        "faut",
        "faudrait",
        "il est ",
        "appartient",
        "revient",
        "incombe",
        "exigeons",
        "voulons",
        "Que ",
        "Qu'",
        "Qu’",
    ),
    *("must", "need", "has to", "have to", "time for", "up to", "essential", "imperative"),
)
"""Letters of which every English and French wording has some: elsewhere nothing is asked."""

ARABIC_ASKS = (
    r"(?<!\w)(?:و|ف)?(?:تدعو|يدعو|ندعو|دعت|دعا|تطالب|يطالب|نطالب|طالبت|طالب|تحث|يحث|نحث|حثت|حثّ|حث|تناشد|يناشد|نناشد|ناشدت|ناشد|"
    r"توصي|يوصي|نوصي|أوصت|أوصى|تريد من|يريد من|تطلب من|يطلب من)(?!\w)"
)
ARABIC_TO = r"(?:\s+(?:إلى|الى|على|بأن|أن)\s+|\s+ب(?=\w{3}))"
ARABIC_BARE = r"تريد من|يريد من|تطلب من|يطلب من"
"""Verbs after which addressee and action stand side by side without a particle."""
ARABIC_AGAIN = r"،?\s+و(?=ال)"

LISTS = (
    r"\b(?:recommends?|recommended|proposes?|proposed|demands?|demanded|calls?\s+for|called\s+for)\b[^:]{0,80}:\s*\Z"
    r"|\b(?:recommand(?:e|ent|ons)|propos(?:e|ent|ons)|préconis(?:e|ent|ons)|réclam(?:e|ent|ons)|demand(?:e|ent|ons))\b[^:]{0,80}:\s*\Z"
)
"""A sentence before a list of actions that names no addressee."""

ATTRIBUTION = (
    r",\s+((?:the\s+)?[A-Z\w][\w’'.-]*(?:\s+[\w’'.-]+){0,4})\s+(?:said|says|added|adds|wrote|writes)\W*\Z"
    r"|,\s+(?:said|says|according\s+to)\s+([^,.]{2,60})\W*\Z"
    r"|,\s+(?:selon|d['’]après|estime|juge|affirme|a\s+dit|a\s+déclaré)\s+([^,.]{2,60})\W*\Z"
)
"""Who says so, at the end of a sentence."""

AS_FOLLOWS = r"(?:بما|ما|بالنقاط|بال)\s*(?:يلي|يأتي|آتي|التالية|تالي)\s*:?"
NEXT_CLAUSE = (
    r",?\s+and\s+(?:is|are|was|were|has|have|had)\s+(?!been\b)\w+(?:ed|ing)\b|"
    r"\s*[;؛]\s|,?\s+and\s+(?:(?:has|have|also)\s+)?(?:said|says|warned|warns|added|adds|told|condemned|condemns)\b"
    r"|,?\s+et\s+(?:demande|exige|réclame|appelle|exhorte|invite|recommande|presse|somme|préconise|propose|enjoint|prie)(?:nt)?\s+(?:à\s|aux?\s|l[ae]s?\s|l['’]|que\s|son\s|sa\s|ses\s|un|des\s)"
    r"|,?\s+et\s+(?:a|ont|met|mettent|dit|disent|rappelle|rappellent|condamne|condamnent|ajoute|ajoutent|se\s+dit)\b"
)
"""Where the sentence goes on with what else the same speaker says."""

PRONOUNS = frozenset(
    {
        "we",
        "it",
        "they",
        "he",
        "she",
        "who",
        "which",
        "that",
        "and",
        "nous",
        "il",
        "elle",
        "ils",
        "elles",
        "on",
        "qui",
    }
)
"""Subjects that name nobody."""

HEADINGS = r"(?i:\brecommendations?\b|\bcalls? (?:to|for) action\b|\brecommandations?\b|\bappels? à l['’]action\b|(?:ال)?توصيات)"
"""A heading with these words opens a list of recommendations."""

HEADING_TO = r"(?i:to|for|aux?|à\s+la|à\s+l['’]|à|إلى|الى)\s*(?P<party>.{2,120}?)\s*:?"
"""A line that names the addressee of the bullets after it."""

ARTICLES = r"(?i:the|all|les?|la|l['’]|aux?|à\s+la|à\s+l['’]|à|tous|toutes|ses|nos|its)(?:\s+|(?<=['’]))"
"""Words dropped before the name of an addressee."""

EXPANSIONS: tuple[tuple[str, str, str], ...] = (
    (r"United Nations|UN", "Security Council", "UN Security Council"),
    (r"United Nations|UN", "Human Rights Council", "UN Human Rights Council"),
    (r"United Nations|UN", "General Assembly", "UN General Assembly"),
    (r"Nations [Uu]nies|ONU", "Conseil de sécurité", "Conseil de sécurité de l'ONU"),
    (r"Nations [Uu]nies|ONU", "Conseil des droits de l'homme", "Conseil des droits de l'homme de l'ONU"),
)
"""In company of the first name, the second has its usual full name, the third."""
