"""English words for dates and periods."""

# fmt: off
from onrecord.text.periods.lexicon import DAY, DAY2, YEAR, YEAR_AFTER, Lexicon, either, listed

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan. jan",
            "february feb. feb",
            "march mar. mar",
            "april apr. apr",
            "may",
            "june jun. jun",
            "july jul. jul",
            "august aug. aug",
            "september sept. sept sep. sep",
            "october oct. oct",
            "november nov. nov",
            "december dec. dec",
        ),
        start=1,
    )
    for name in names.split()
}
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon.",
            "tuesday tue. tues.",
            "wednesday wed.",
            "thursday thu. thurs.",
            "friday fri.",
            "saturday sat.",
            "sunday sun.",
        ),
        start=1,
    )
    for name in names.split()
}
_NUMBERS = {
    word: number
    for number, word in enumerate(
        listed("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty"),
        start=1,
    )
} | {
    "a": 1,
    "an": 1,
    "a couple of": 2,
    "a dozen": 12,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
}
_NUMBERS |= {"a hundred": 100, "one hundred": 100}
_ORDINALS = {
    word: number
    for number, word in enumerate(
        listed("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"),
        start=1,
    )
} | {"thirtieth": 30, "thirty-first": 31}
_ORDINALS |= {f"twenty-{word}": 20 + number for word, number in list(_ORDINALS.items())[:9]}
_UNITS = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "fortnight": "fortnight", "month": "month",
    "months": "month", "quarter": "quarter", "quarters": "quarter", "year": "year", "years": "year",
    "decade": "decade", "decades": "decade", "weekend": "weekend", "weekends": "weekend",
}
_QUARTERS = {
    f"{word} {unit}": f"{letter}{number}"
    for unit, letter, words in (
        ("quarter", "Q", (("first", 1), ("1st", 1), ("second", 2), ("2nd", 2), ("third", 3), ("3rd", 3))),
        ("quarter", "Q", (("fourth", 4), ("4th", 4), ("final", 4))),
        ("half", "H", (("first", 1), ("1st", 1), ("second", 2), ("2nd", 2), ("latter", 2))),
    )
    for word, number in words
}
_QUARTERS |= {key.replace(" ", "-"): part for key, part in _QUARTERS.items()}
_SHORT = {
    f"{letter}{number}": f"{letter}{number}"
    for letter, last in (("q", 4), ("h", 2))
    for number in range(1, last + 1)
}
_SEASONS = {"spring": "21", "summer": "22", "autumn": "23", "fall": "23", "winter": "24"}
_WHICH = {"last": -1, "past": -1, "this": 0, "this past": -1, "the current": 0, "next": 1, "this coming": 1}
_WHICH |= {"the coming": 1, "the following": 1, "the next": 1}

# Also verbs, a first name and parts of other words: they need capitals, and a date or a preposition around them.
_AMBIGUOUS = set(listed("may march mar jan sep dec oct nov apr jun jul feb aug sept august"))

_COUNTED = frozenset(
    listed("people persons person civilians men women children boys girls soldiers troops fighters officers students "
    "teachers workers prisoners detainees families households homes houses villages schools hospitals votes seats "
    "deaths fatalities casualties victims dead wounded injured killed cases incidents attacks refugees migrants "
    "residents patients mercenaries militants insurgents rebels personnel staff members others times days weeks months "
    "years hours minutes percent per cent dollars euros pounds francs birr million billion thousand hundred tonnes "
    "tons kg km kilometres kilometers miles metres meters hectares acres litres barrels cattle head vehicles "
    "jobs new additional more additional suspected")
)

_MONTH = f"(?P<month>{either(set(_MONTHS) - _AMBIGUOUS)}|(?-i:May|MAY|March|MARCH|Mar|Jan|Sep|Dec|August|AUGUST|Oct|Nov|Apr|Jun|Jul|Feb|Aug|Sept))"
_MONTH_ALONE = f"(?P<month>{either(name for name in _MONTHS if name not in _AMBIGUOUS and not name.endswith('.'))}|(?-i:August))"
_MONTH_CUED = (
    r"\b(?:in|since|from|between|until|till|by|during|before|after|early|mid-?|late|through|throughout|of|and|to|or|for|as\s+of|as\s+in|than|end-?|–|,)"
    r"\s*(?<=[\s–-])(?P<span>(?P<month>(?-i:May|March)))(?!\w)(?!\s+(?-i:[A-Z]))"
)
_DATED = f"(?P<month>{either(_MONTHS)})"
_WEEKDAY = f"(?P<weekday>{either(_WEEKDAYS)})"
_LONG_WEEKDAY = f"(?P<weekday>{either(word for word in _WEEKDAYS if '.' not in word)})"
_N = rf"(?P<n>\d{{1,3}}|{either(_NUMBERS)})"
_UNIT = f"(?P<unit>{either(_UNITS)})"
_SUFFIX = "(?:st|nd|rd|th)?"
_ORDINAL = f"(?P<day>{either(_ORDINALS)})"
_WHICH_WORD = f"(?P<which>{either(_WHICH)})"
_ENDING_DAY = r"(?P<last_day>0?[1-9]|[12]\d|3[01])(?!\d)"
_NOT_COUNT = rf"(?![\d%]|[.,:]\d|-\w|\s+{either(_COUNTED)}\b)"
_YEAR_TAIL = rf"(?:(?:,\s*|\s+)(?:of\s+)?{YEAR_AFTER})?"
_WEEKDAY_HEAD = rf"(?:{_WEEKDAY},?\s+(?:the\s+)?)?"

ENGLISH = Lexicon(
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    numbers=_NUMBERS | _ORDINALS,
    units=_UNITS,
    parts=_QUARTERS | _SHORT | _SEASONS | {"last quarter": "Q4"},
    which=_WHICH,
    deictic={"today": 0, "yesterday": -1, "tomorrow": 1, "last night": -1, "tonight": 0, "the day before yesterday": -2},
    patterns=(
        ("days", rf"\b{DAY}{_SUFFIX}\s*(?:-|–|—|to|and|through|until)\s*(?:the\s+)?{DAY2}{_SUFFIX}\s+(?:of\s+)?{_DATED}\b{_YEAR_TAIL}"),
        ("days", rf"\b{_MONTH}\s+{DAY}{_SUFFIX}\s*(?:-|–|—|to|and|through)\s*(?:the\s+)?{DAY2}{_SUFFIX}\b{_NOT_COUNT}{_YEAR_TAIL}"),
        ("full", rf"\b{_WEEKDAY_HEAD}{DAY}{_SUFFIX}\s+(?:of\s+)?{_DATED}(?!\w){_YEAR_TAIL}"),
        ("full", rf"\b{_WEEKDAY_HEAD}{_MONTH}\s+(?:the\s+)?{DAY}{_SUFFIX}\b{_NOT_COUNT}{_YEAR_TAIL}"),
        ("full", rf"\b{_ORDINAL}\s+(?:day\s+)?of\s+{_DATED}\b{_YEAR_TAIL}"),
        ("full", rf"\b{_DATED},?\s+(?:of\s+)?{YEAR_AFTER}"),
        ("month", rf"\b{_MONTH_ALONE}(?!\w)"),
        ("month", _MONTH_CUED),
        ("month", rf"\b(?P<month>(?-i:May|March|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))(?=\s*(?:-|–|and|to)\s*{either(_MONTHS)}(?!\w))"),
        ("month", rf"\b(?P<month>{either(name for name in _MONTHS if name.endswith('.'))})(?!\w|\s*\d)"),
        ("shift", rf"\b{_WHICH_WORD}\s+(?:{_UNIT}|{_MONTH}|{_LONG_WEEKDAY}|(?P<part>{either(_SEASONS)}))\b"),
        ("shift", rf"\b{_DATED}\s+(?:(?P<before>of\s+last)|of\s+(?P<same>this))\s+year\b"),
        ("weekday", rf"(?<!\bevery\s)(?<!\beach\s)\b{_LONG_WEEKDAY}\b(?!s)"),
        ("part", rf"\b(?:the\s+)?(?P<part>{either(_QUARTERS)})(?:\s+(?:of\s+|in\s+)?(?:(?:fiscal|financial)\s+(?:year\s+)?)?(?:{YEAR_AFTER}|{_WHICH_WORD}\s+year|the\s+year))?\b"),
        ("part", rf"\b(?P<part>{either(_SHORT)})(?:\s+(?:of\s+)?|/|-){YEAR_AFTER}"),
        ("part", rf"\b{YEAR_AFTER}[\s-]?(?P<part>{either(_SHORT)})\b"),
        ("part", rf"\b(?:the\s+)?(?P<part>{either(_SEASONS)})\s+(?:of\s+)?{YEAR_AFTER}(?:[-–/]\d{{2,4}}\b)?"),
        ("part", rf"\b(?:the\s+)?(?P<part>last\s+quarter)\s+of\s+(?:{YEAR_AFTER}|{_WHICH_WORD}\s+year|the\s+year)\b"),
        ("window_to", rf"\bthe\s+(?:{_N}\s+)?{_UNIT}\s+(?:to|through|ending(?:\s+(?:in|on))?|ended(?:\s+(?:in|on))?)\s+(?:the\s+end\s+of\s+)?(?:{DAY}\s+)?{_DATED}(?:\s+{_ENDING_DAY})?{_YEAR_TAIL}"),
        ("months", rf"\b(?:the\s+)?(?P<side>first|last|final)\s+{_N}\s+months\s+of\s+(?:{YEAR_AFTER}|{_WHICH_WORD}\s+year|the\s+year)\b"),
        ("same", rf"\bthe\s+(?:same|corresponding)\s+(?:period|months?|time|quarter)\s+(?:of|in|the)?\s*(?:{YEAR_AFTER}|{_WHICH_WORD}\s+year|(?P<before>year\s+before|previous\s+year|year\s+earlier))\b"),
        ("to_date", r"\b(?:so\s+far\s+this\s+year|this\s+year\s+so\s+far|(?:the\s+)?year\s+to\s+date|since\s+the\s+(?:start|beginning)\s+of\s+(?:the|this)\s+year)\b"),
        ("window", rf"\b(?:the\s+)?(?:past|last|previous|preceding)\s+{_N}\s+{_UNIT}\b"),
        ("window", r"\bthe\s+(?:past)\s+(?P<unit>year|month|week|decade|quarter)\b"),
        ("ahead", rf"\b(?:the\s+)?(?:next|coming|following)\s+{_N}\s+{_UNIT}\b"),
        ("ago", rf"\b{_N}\s+{_UNIT}\s+ago\b"),
        ("earlier", rf"\b{_N}\s+{_UNIT}\s+(?:earlier|previously)\b"),
        ("later", rf"\b{_N}\s+{_UNIT}\s+later\b"),
        ("offset", rf"\b{_N}\s+{_UNIT}\s+(?:after|before)\b"),
        ("before", rf"\bthe\s+{_UNIT}\s+(?:before|earlier)\b"),
        ("before", rf"\bthe\s+(?:previous|preceding)\s+{_UNIT}\b"),
        ("that", r"\b(?:that|the\s+same)\s+(?P<unit>year|month|week|quarter|day)\b"),
        ("deictic", r"\b(?P<word>the\s+day\s+before\s+yesterday|today|yesterday|tomorrow|tonight|last\s+night)\b"),
        ("edge_of", r"\b(?:the\s+)?(?P<edge>end|beginning|start|middle)\s+of\s+(?:the|(?P<which>this|last|next))\s+(?P<unit>year|month)\b"),
        ("edge_of", r"\b(?P<edge>year)-end\b"),
        ("decade", r"\b(?:the\s+)?(?P<decade>1[89]\d|20\d)0'?s\b"),
        ("fiscal", r"\b(?:(?:fiscal|financial)\s+(?:year\s+)?|FY\s*)(?P<year>(?:19|20)\d\d)(?:\s*[-–/]\s*(?P<year2>(?:(?:19|20)\d\d|\d\d)))?(?![\d\w])"),
        ("year", YEAR),
        ("clock", r"(?<![\d:.])(?P<hour>[01]?\d|2[0-4])[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?\s*(?P<half>[ap]\.?m\.?)(?!\w)(?:\s+(?:GMT|UTC|[ECMP][SD]T|local\s+time)\b)?"),
        ("clock", r"(?<![\d:.,])(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?:\s*(?:hrs|hours|GMT|UTC|[ECMP][SD]T|local\s+time)\b)?"),
        ("clock", r"(?<![\d:.,])(?P<hour>1[0-2]|[1-9])\s*(?P<half>[ap]\.?m\.?)(?!\w)(?:\s+(?:GMT|UTC|[ECMP][SD]T|local\s+time)\b)?"),
        ("clock", r"(?<![\d:.,])(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)\s*(?:hrs|GMT|UTC|hours\s+(?:GMT|UTC|local))\b"),
        ("clock", r"(?<![\d:.,])(?P<hour>1[0-2]|[1-9])\s+o'clock\b"),
    ),
    edges={
        "early": "M", "mid": "M", "late": "M", "the middle of": "M", "the end of": "E", "end of": "E", "end": "E",
        "the close of": "E", "the start of": "B", "the beginning of": "B", "the course of": "M", "beginning of": "B",
        "start of": "B", "earlier": "M", "later": "M",
    },
    since=r"(?:ever\s+)?since(?:\s+(?:at\s+least|about|around))?(?:\s+the)?|as\s+from|(?:starting|beginning|effective)(?:\s+(?:in|on|from))?|from(?=\s.{0,40}\bonwards?\b)",
    since_event=r"since\s+[^.,;:!?()\n\t]{2,60}?\s(?:in|on|of)(?:\s+the)?",
    until=r"(?:up\s+)?(?:until|till|through)(?:\s+the)?|up\s+to|by(?:\s+the)?|before(?:\s+the)?|prior\s+to|no\s+later\s+than|not\s+later\s+than",
    opener=r"between|from|during|over",
    joint=r"\s+and\s+(?:the\s+)?",
    dash=r"\s*(?:-|–|—)\s*|\s+(?:to|through|until|till)\s+(?:the\s+)?",
    strong_cue=r"in|since(?:\s+(?:at\s+least|about|around))?|post|pre|during|until|till|throughout|year|years|early|mid|late|the\s+end\s+of|the\s+start\s+of|the\s+beginning\s+of|after|before|through|fiscal|calendar|dated|copyright|©|\(c\)|as\s+of|back\s+in|summer|spring|autumn|winter|end",
    weak_cue=r"of|below|above|by|from|to|with|than|versus|vs\.?|for|against|the|its|his|her|their|this|and|or|on|at|between|around|circa|as|[a-z]+'s|our|through|into|compared\s+to|over|a|an",
    not_cue=r"killed|killing|killed\s+some|wounded|injured|arrested|displaced|detained|abducted|some|about|nearly|almost|over|total(?:led|ed|ling|s)?|total\s+of|least|most|than|reached|numbered|exactly|roughly|approximately|every|up\s+to|no\.|nos\.|number|resolution|page|room|flight|section|law|decree|were|was|is|are|had|has|have|only|another|other|paid|cost|costs",
    function_words=frozenset(
        listed("and or but to in on at by of for from with when while as after before than the a an was were is are had has have "
        "that which who it its he she they until since because if where there not no compared versus vs through "
        "between during said says will would could should may might this these alone although though onwards onward "
        "rose fell saw marked brought left when so also among under")
    ),
    singular=frozenset(listed("was is has saw marked remains became s")),
    dated_nouns=frozenset(
        listed(
            "level levels prices terms rates figures figure season election elections census budget report reports study survey "
            "appeal constitution law coup war crisis agreement accord accords treaty deal summit charter referendum vote poll "
            "harvest target targets deadline estimate estimates edition index ranking average total baseline strategy plan"
        )
    ),
    determiner=r"the|its|his|her|their|this|our|a|an|another|[\w-]+'s?",
    counted=_COUNTED,
    reporting=r"said|says|told|announced|declared|reported|stated|added|warned|wrote|killed|died",
    future=r"will|would|shall|expected|expects?|plans?|pledge|promise|(?:planned|pledged|promised|vowed|committed)(?!,?\s+(?:on|in|last)\s)|should|must|due|scheduled|intends?|aims?|hopes?|projected|forecast|deadline|ahead|upcoming|calls?\s+(?:on|for)|called\s+(?:on|for)|set\s+to|going\s+to|urges?|urged",
    month_first=True,
)
