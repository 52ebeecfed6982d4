r"""What a page sells, and what it counts of its users, in English and French: page furniture in whole lines and sentences.

The same kinds of rules as in `furniture`, of which they are a part: advertisements, free articles left, prices of a
subscription, notices about comments and reactions.
"""

ADVERTISEMENT = "advertisement"
SUBSCRIBE = "appeal to subscribe, join or give"
COMMENTS = "comment section"
VIEWS = "view or comment counter"
PUBLISHER = "the publisher's own footer"

_MARK = r"\s*(?:[:|–—·]|-\s)"
_PRICE = r"(?:[$€£]\s?\d|\d[\d.,]*\s?(?:[$€£]|euros?\b|dollars?\b))"
_TERM = r"(?:days?|weeks?|months?|years?|issues?|articles?)"
_TERME = r"(?:jours?|semaines?|mois|ans?|numéros?|articles?)"
_NUMBER = r"(?:\d[\d.,]*k?|one|two|three|four|five|six|seven|ten|un|une|deux|trois)"

_CLOCKED = "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen|twenty)"

LINES: tuple[tuple[str, str], ...] = (
    (
        rf"(?:advertisements?|advertising|advert|ads?|sponsored(?: content| post)?|promoted(?: content| post)?|paid (?:content|post|partnership)|partner content|special offer|limited(?:[- ]time)? offer){_MARK}",
        ADVERTISEMENT,
    ),
    (rf"(?:publicité|contenu sponsorisé|sponsorisé|offre (?:spéciale|limitée)|pub){_MARK}", ADVERTISEMENT),
    (rf"(?:إعلان ممول|محتوى ممول|مادة إعلانية|إعلان مدفوع|إعلان تجاري){_MARK}", ADVERTISEMENT),
    (r"(?=(?:[^\n]*[▲▼△▽↑↓]){2})(?=(?:[^\n]*\d){3})", "market ticker"),
    (r"(?:market )?(?:data|prices|quotes) (?:are |is )?delayed\b", "market ticker"),
    (r"(?=[^\n]{0,120}\Z)[^\n·|•]*\bsince (?:18|19|20)\d\d\s*[·|•]", "masthead"),
    (
        r"(?:more from|also in|top stories|editor's picks?|in other news)\b[^:]{0,30}:",
        "links to other stories",
    ),
    (
        r"(?:issue|volume|vol\.?|gazette|bulletin) (?:no\.? ?|number )?\d+(?:[,·|]|\s(?:no|nr|price))[^.!?]{0,50}\Z",
        "masthead",
    ),
    (rf"\d+ issues? for (?:just |only )?{_PRICE}", SUBSCRIBE),
    (r"(?:reading time|read time|time to read)[:,]? (?:about |around |approx\w* |~)?\d", "reading time"),
    (r"(?:number of (?:readers|visitors|views|visits|clicks)|you are (?:reader|visitor))\b", VIEWS),
    (r"(?:newsletters?|support us|donate|up next|coming up)\s*:", SUBSCRIBE),
    (r"give \d[\d.,]* ?\w* (?:a|per) (?:week|month|year)\b", SUBSCRIBE),
    (r"our \d[\d.,]*k? (?:members|subscribers|supporters|donors|readers)\b", SUBSCRIBE),
    (r"this (?:story|article|report|investigation) took \d", SUBSCRIBE),
    (r"follow @|advertise with us\b|this e-?mail was sent\b", SUBSCRIBE),
    (r"\d+ comments? so far\b|sort(?:ed)? by (?:newest|oldest|best)\b", COMMENTS),
    (r"\+{2,}\s", "links to other stories"),
    (
        r"(?:weather|exchange rates?(?: today)?|currenc(?:y|ies)|lottery(?: results?)?|lotto|tides?|horoscope|fuel prices? today)\s*:",
        "a broadcaster's time check or game",
    ),
    (r"(?:article|story|text) continues (?:after|below)\b", ADVERTISEMENT),
    (r"we publish \d", PUBLISHER),
    (r"(?:skip ad|ad (?:closes|ends) in|offer ends|l'offre expire)\b", ADVERTISEMENT),
    (
        r"(?:the |get the |your )?(?:top|best) \w+ (?:stories|headlines|reads) in your inbox\b|\d[\d.,]*k? (?:people|readers|users) (?:reacted|liked|found|shared|are reading)\b",
        VIEWS,
    ),
    (
        r"(?:rated|rating:?|note :?) ?\d(?:[.,]\d)? ?(?:out of|/|stars?|étoiles|sur) ?\d*|(?:photo|slide|image|diapo) \d+ ?(?:of|/|sur) ?\d+\Z",
        VIEWS,
    ),
    (r"(?:published|updated|posted) (?:\w+ )?(?:minutes?|hours?|days?) ago\Z", "date line of the site"),
    (rf"(?:{_NUMBER} (?:likes?|reposts?|shares?|comments?|reactions?|retweets?|views?)[\s,·|]*)+\Z", VIEWS),
    (r"follow us\b.{0,20}\d[\d.,]*[km]? followers", VIEWS),
    (r"(?:listen to|read|watch) (?:this |the )?(?:article|story|it|in)?.{0,4}\d+ ?min(?:ute)?s?\W*\Z", VIEWS),
)
"""A line that begins so is furniture."""

SEGMENTS: tuple[tuple[str, str], ...] = (
    (r"(?:long |short |quick )?read(?:ing)?(?: time)?[,:]? (?:about |~)?\d+ ?min(?:ute)?s?", "reading time"),
    (r"\(?\d[\d.,]* words\)?|\d{1,2} ?min(?:ute)?s?\.?", "reading time"),
)
"""Furniture where a segment of a line is nothing else."""

SENTENCES: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (
        ("it's ", "it’s ", "it is "),
        rf"\bit(?:['’]s| is) (?:just |now |exactly )?(?:(?:an? )?(?:half|quarter|{_CLOCKED}(?:-\w+)? minutes?|{_CLOCKED}(?:-\w+)?) (?:past|to) {_CLOCKED})\b",
        "clock time said on air",
    ),
    (
        ("win ",),
        r"\A\W*(?:coming up|stay with us|after the (?:break|news)|don't go away)\b.{0,60}\bwin\b",
        "a broadcaster's time check or game",
    ),
    (
        ("you have ", "you've ", "you’ve ", "last free", "remaining", " left"),
        r"\byou(?: have|['’]ve)\b.{0,40}\b(?:free|complimentary|remaining) (?:articles?|stor(?:y|ies)|reads?|views?)\b|\b(?:articles?|stor(?:y|ies)|reads) (?:left|remaining)(?: this (?:week|month))?\W*\Z|\byour (?:last|first|next|final) free (?:article|story)\b|\bthis is your last\b",
        SUBSCRIBE,
    ),
    (
        ("gratuit",),
        r"\b(?:il vous reste|vous avez (?:déjà )?lu|vous avez encore)\b.{0,40}\b(?:articles?|lectures?)\b.{0,30}gratuit",
        SUBSCRIBE,
    ),
    (
        ("get ", "try ", "enjoy ", "unlock ", "start ", "save "),
        rf"\A\W*(?:get|try|enjoy|unlock|start|save)\b (?:your |the )?(?:first |next )?{_NUMBER}? ?{_TERM}\b.{{0,30}}(?:\bfree\b|\bfor (?:just |only )?{_PRICE}|half price)|\A\W*save \d+ ?%",
        SUBSCRIBE,
    ),
    (
        ("essayez", "profitez", "dès ", "à partir de"),
        rf"\A\W*(?:essayez|profitez de)\b.{{0,60}}(?:{_TERME}|{_PRICE})\b.{{0,30}}(?:gratuit|offert|{_PRICE})",
        SUBSCRIBE,
    ),
    (
        ("access", "cancel any", "cancel at any", "billed ", "accès illimité", "sans engagement"),
        rf"\A\W*(?:unlimited|full|digital|all|premium) (?:digital )?access\b.{{0,60}}{_PRICE}|\bcancel (?:at )?any ?time\b|\baccès illimité\b.{{0,60}}{_PRICE}|\bsans engagement\W*\Z",
        SUBSCRIBE,
    ),
    (
        ("to read ", "to continue", "to view ", "to see "),
        r"\A\W*(?:sign in|log ?in|register|create (?:a|an|your) (?:free )?account|subscribe)\b.{0,30}\bto (?:read|continue|view|see|unlock)\b",
        SUBSCRIBE,
    ),
    (
        ("our newsletter", "our app", "our podcast", "our readers", "our audience"),
        r"\A\W*our (?:newsletter|app|podcast|audience|readers)s? (?:reach(?:es)?|has|have|counts?|is read)\b",
        SUBSCRIBE,
    ),
    (
        ("comment",),
        r"\A\W*(?:comments?|commenting|comment threads?|discussion)(?: on this (?:story|article|page|post)| section)? (?:close[sd]?|opens?|is|are|will|stays?|remains?)\b|\Ano comments yet\b|\bbe the first\b.{0,40}\bcomment\b|\A\W*les commentaires (?:sont|seront|ferment)\b",
        COMMENTS,
    ),
    (
        ("viewed", "shared", "visited"),
        r"\bthis (?:page|article|post|story|video) (?:was|has been) (?:last )?(?:viewed|read|shared|visited|updated)\b",
        PUBLISHER,
    ),
    (
        ("reproduction", "republi"),
        r"\b(?:reproduction|republication)\b.{0,80}\bpermission\b",
        PUBLISHER,
    ),
)
"""A sentence that says so is furniture; it is looked at only where one of the rule's cues stands in lower case."""
