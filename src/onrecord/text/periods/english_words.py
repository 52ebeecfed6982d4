"""English words of time as tables: months, numbers, units, parts of a year, and what a count may be of."""

# fmt: off
from onrecord.text.periods.lexicon import listed

MONTHS = {
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
WEEKDAYS = {
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
ONES = listed("one two three four five six seven eight nine")
TEENS = listed("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
NUMBERS = {word: number for number, word in enumerate((*ONES, *TEENS), start=1)}
NUMBERS |= {word: 10 * number for number, word in enumerate(TENS, start=2)}
NUMBERS |= {
    f"{ten}{gap}{one}": 10 * tens + ones
    for gap in "- "
    for tens, ten in enumerate(TENS, start=2)
    for ones, one in enumerate(ONES, start=1)
}
NUMBERS |= {
    "a": 1, "an": 1, "a single": 1, "a couple of": 2, "couple of": 2, "couple": 2, "a couple": 2, "a pair of": 2, "a half-dozen": 6, "a half dozen": 6,
    "half a dozen": 6, "a dozen": 12, "two dozen": 24, "a hundred": 100, "one hundred": 100, "two hundred": 200, "a thousand": 1000,
}
LAST_DAY = 31
DAY_WORDS = [word for word, number in NUMBERS.items() if number <= LAST_DAY and not word.startswith(("a", "h", "couple"))]
END_OF_CLAUSE = r"(?=\s*(?:[,.;:!?)\]–—]|$))"
TWO_WORD_DAYS = [word for word in DAY_WORDS if word.startswith(("twenty", "thirty"))]
SHORT_DAYS = r"mon|tues?|wed|thu(?:rs?)?|fri|sat|sun"
# Counts that tell no number: 0 stands for "unknown" in the table of numbers.
VAGUE = dict.fromkeys((*listed("several few many some"), "a few", "a number of", "dozens of", "hundreds of", "thousands of"), 0)
ORDINALS = {
    word: number
    for number, word in enumerate(
        listed("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"),
        start=1,
    )
} | {"thirtieth": 30, "thirty-first": 31, "thirty first": 31}
ORDINALS |= {f"twenty-{word}": 20 + number for word, number in list(ORDINALS.items())[:9]}
ORDINALS |= {f"twenty {word}": 20 + number for word, number in list(ORDINALS.items())[:9]}
ORDINALS |= {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5}
LATE_ORDINALS = [word for word in ORDINALS if word not in {*list(ORDINALS)[:6], "1st", "2nd", "3rd", "4th", "5th"}]
CLOCK_UNITS = {
    "second": "second", "seconds": "second", "sec": "second", "secs": "second", "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute",
    "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour", "h": "hour",
    "century": "century", "centuries": "century", "season": "season", "seasons": "season", "night": "night", "nights": "night",
    "fortnights": "fortnight", "millennium": "millennium", "millennia": "millennium",
}
UNITS = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "fortnight": "fortnight", "month": "month",
    "months": "month", "quarter": "quarter", "quarters": "quarter", "year": "year", "years": "year",
    "decade": "decade", "decades": "decade", "weekend": "weekend", "weekends": "weekend",
}
QUARTERS = {
    f"{word} {unit}": f"{letter}{number}"
    for unit, letter, words in (
        ("quarter", "Q", (("first", 1), ("1st", 1), ("second", 2), ("2nd", 2), ("third", 3), ("3rd", 3))),
        ("quarter", "Q", (("fourth", 4), ("4th", 4), ("final", 4))),
        ("half", "H", (("first", 1), ("1st", 1), ("second", 2), ("2nd", 2), ("latter", 2))),
    )
    for word, number in words
}
QUARTERS |= {key.replace(" ", "-"): part for key, part in QUARTERS.items()}
SHORT = {
    f"{letter}{number}": f"{letter}{number}"
    for letter, last in (("q", 4), ("h", 2))
    for number in range(1, last + 1)
}
SEASONS = {"spring": "21", "summer": "22", "autumn": "23", "fall": "23", "winter": "24"}
WHICH = {"last": -1, "past": -1, "upcoming": 1, "coming": 1, "previous": -1, "current": 0, "this current": 0, "the latest": -1, "the last": -1, "the upcoming": 1, "the previous": -1, "this": 0, "this past": -1, "the current": 0, "next": 1, "this coming": 1}
WHICH |= {"the coming": 1, "the following": 1, "the next": 1}

OFTEN = {
    "daily": ("day", 1), "weekly": ("week", 1), "monthly": ("month", 1), "quarterly": ("quarter", 1), "annually": ("year", 1), "yearly": ("year", 1),
    "hourly": ("hour", 1), "biweekly": ("week", 2), "bimonthly": ("month", 2), "biannually": ("half", 1), "biennially": ("year", 2),
}
HIJRI = {
    name: number
    for number, names in enumerate(
        (
            "muharram", "safar", "rabi al-awwal,rabi' al-awwal,rabi i,rabi ul-awwal", "rabi al-thani,rabi' al-thani,rabi ii,rabi al-akhir",
            "jumada al-awwal,jumada al-ula,jumada i", "jumada al-thani,jumada al-akhira,jumada ii", "rajab", "sha'ban,shaban,shaaban",
            "ramadan,ramadhan", "shawwal", "dhu al-qa'dah,dhu al-qadah,dhul qadah,dhul-qadah,dhu al-qida", "dhu al-hijjah,dhul hijjah,dhul-hijjah,dhu al-hijja",
        ),
        start=1,
    )
    for name in names.split(",")
}

# Also verbs, a first name and parts of other words: they need capitals, and a date or a preposition around them.
AMBIGUOUS = set(listed("may march mar jan sep dec oct nov apr jun jul feb aug sept august"))

COUNTED = frozenset(
    listed("people persons person civilians men women children boys girls soldiers troops fighters officers students "
    "teachers workers prisoners detainees families households homes houses villages schools hospitals votes seats "
    "deaths fatalities casualties victims dead wounded injured killed cases incidents attacks refugees migrants "
    "residents patients mercenaries militants insurgents rebels personnel staff members others times days weeks months "
    "years hours minutes percent per cent dollars euros pounds francs birr million billion thousand hundred tonnes "
    "tons kg km kilometres kilometers miles metres meters hectares acres litres barrels cattle head vehicles "
    "jobs new additional more additional suspected")
)
