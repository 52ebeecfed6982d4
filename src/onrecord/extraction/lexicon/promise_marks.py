"""Small words around promises and silences, of all languages together: none means anything else in another one."""

CLAUSE = r"[.;:؛،,!?؟\n()«»“”\"]|\s(?:and|but|while|whereas|though|which|who|et|mais|tandis que|alors que|qui|فيما|بينما|لكن)\s"
"""Where the clause before a verb begins: its subject stands between."""

PRONOUNS = frozenset({"it", "they", "he", "she", "il", "elle", "ils", "elles"})
"""Pronouns that stand for who was named in the sentence before."""

NO_NAMES = frozenset(
    [
        *("and", "but", "et", "mais", "و"),
        *("it", "they", "he", "she", "we", "this", "which", "who"),
        *("il", "ils", "elle", "elles", "nous", "on", "ce", "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "qui"),
        *("هي", "هو", "هم", "غير", "لكن", "لكنها", "لكنه", "إلا", "وهي", "وهو", "أنها", "أنه"),
        *("despite", "after", "having", "before", "while", "by", "in", "when", "since", "although"),
        *("malgré", "après", "avant", "en", "lors", "depuis", "sans", "pour"),
        *("رغم", "بعد", "قبل", "منذ"),
    ]
)  # fmt: skip
"""Words with which no name begins: pronouns, and prepositions of an adjunct."""

QUESTION = (
    r"(?i:\b(?:letters?|questions?|requests?|e-?mails?|calls?|messages?|queries|findings|courriers?|lettres?|demandes?|courriels?|appels)\b)"
    r"|(?:رسالة|رسائل|أسئلة|طلب|طلبات|استفسار)"
)
"""What is left without an answer: who was to answer is named with it."""

FILLERS = r"(?i:(?:\s+(?:also|so far|still|lui|elle|eux|toutefois|however|then|too|aussi|quant à (?:lui|elle)|itself|themselves))+\Z)"
"""Words between a subject and its verb."""

RELATIVE = r",\s+(?:à qui|auxquel(?:le)?s|auquel|à laquelle|dont|qui|que|qu['’]|to wh(?:om|ich)|which|who|whom)\s?[^,;.:]+,\Z"
"""A clause between commas that tells more of a subject before its verb."""

LEAD = r"(?:(?:[Tt]he|[Ll]es?|[Ll]a|[Uu]ne?|[Ii]ts|[Ss]on|[Ss]a) |[Ll]['’])?(?:[A-Z][\w'’-]+ )*\Z"
"""What belongs to a noun phrase before its noun: article and names."""

TAIL = r"(?:\s+(?:of|for|de|du|des|d['’])\s*(?:the\s+|la\s+|l['’]|les\s+)?[A-ZÀ-Ý][\w'’-]*|\s+ال[\u0621-\u064a]+){1,2}"
"""What belongs to it after its noun: "of Defence", an Arabic adjective."""

NEXT = (
    r";|,\s+(?:but|while|and (?:has|had|said|that)|mais|tandis que|alors que|au terme|which|ce qui|qui)\b|[”»\"]"
    r"|\sthat (?:has|had|have|was|were) "
)
"""Where a promise ends and the sentence goes on."""

NOTICE = (
    r"(?i:\bcommuni(?:qu[ée]|que)s?\b|\b(?:press|media|news) (?:release|statement|advisory)\b|\bfor immediate release\b|\bnote à la presse\b|\bofficial statement\b|\bpublic notice\b|\bdéclaration\b)"
    r"|(?<!\w)(?:بيان|بلاغ|تصريح صحفي)(?!\w)"
)
"""What a party calls its own papers."""

BULLETIN = (
    r"(?i:\b(?:bulletin|situation reports?|sitrep|flash update|point de situation|rapport de situation|tableau de bord|epidemiological|épidémiologique|weekly update)\b)"
    r"|(?<!\w)(?:نشرة|تقرير (?:عن )?(?:ال)?(?:حالة|وضع)|تقرير وبائي|النشرة)(?!\w)"
)
"""Papers that count what happened, week by week: their figures are no claims, though a ministry prints them."""

NO_COMMENT = r"(?i:\W*(?:no (?:further )?comments?|nothing to (?:say|add)|(?:pas|aucun) (?:de )?commentaires?|rien à (?:dire|ajouter|déclarer)|لا تعليق|ليس لدي ما أقوله?)\W*\Z)"
"""Answers that tell nothing."""

NEUTRAL = (
    r"(?i:\b(?:elections?|electoral|statistics?|statistical|census|court|tribunal|meteorolog\w*|électora\w+|élections?|statistiques?|recensement|cour|météo\w*)\b)"
    r"|انتخابات|للانتخابات|إحصاء|الإحصاء|محكمة|المحكمة|الأرصاد"
)
"""Bodies of a state that count what others do: voters, households, cases. Their figures are no claims of their own conduct."""

LAST_PART = r"\b(?:end|late|fin|close)\b|نهاية|أواخر|آخر"
"""The last part of a month or year: "before the end of March" goes to its last day."""

TAKEN_UP = r"(?i:\b(?:it|this|that|them|so|these|those|cela|ça|ceci|le|ذلك|هذا|الأمر)\b)"
"""Contents that take up something said before."""

ONE_PERSON = r"\W*(?:that )?(?:he|she|i|je|j['’])\b"
"""A content that begins with one person, who promises for nobody else."""

PLACE_END = r"[,;.:()؛،\n]| (?:and|et|in|en|on|between|entre|to|pour|في|بين|و)(?= )"
"""Where the name of a place that was visited ends."""

COUNTED_GAP = r"\s+(?:of\s+|de\s+|d['’]|other\s+|autres\s+|some\s+|[\w'’-]+\s+){0,2}\Z"
"""What may stand between a count and its noun."""
