"""Spell whole numbers in words, for tests: written from grammars, apart from the reader's own tables."""

_EN_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_EN_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_FR_SMALL = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]
_FR_TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"}
_SWISS_TENS = {7: "septante", 8: "huitante", 9: "nonante"}
_AR_MASCULINE = ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"]
_AR_TENS = ["عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]
_AR_HUNDREDS = ["مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"]


def english(number: int) -> str:
    """Spell a number below 10**12 the British way, with "and" after hundreds."""
    for size, word in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if number >= size:
            head, rest = divmod(number, size)
            tail = f" and {english(rest)}" if 0 < rest < 100 else f" {english(rest)}" if rest else ""
            return f"{english(head)} {word}{tail}"
    if number >= 100:
        head, rest = divmod(number, 100)
        return f"{_EN_SMALL[head]} hundred" + (f" and {english(rest)}" if rest else "")
    if number < 20:
        return _EN_SMALL[number]
    tens, units = divmod(number, 10)
    return _EN_TENS[tens - 2] + (f"-{_EN_SMALL[units]}" if units else "")


def french(number: int, *, swiss: bool = False) -> str:
    """Spell a number below 10**12, in Belgium's and Switzerland's way where `swiss`."""
    for size, word in ((10**9, "milliard"), (10**6, "million"), (1000, "mille")):
        if number >= size:
            head, rest = divmod(number, size)
            if word == "mille":
                lead = "mille" if head == 1 else f"{french(head, swiss=swiss)} mille"
            else:
                lead = f"{french(head, swiss=swiss)} {word}{'s' if head > 1 else ''}"
            return lead + (f" {french(rest, swiss=swiss)}" if rest else "")
    if number >= 100:
        head, rest = divmod(number, 100)
        lead = "cent" if head == 1 else f"{_FR_SMALL[head]} cent{'' if rest else 's'}"
        return lead + (f" {french(rest, swiss=swiss)}" if rest else "")
    return _french_tens(number, swiss=swiss)


def _french_tens(number: int, *, swiss: bool) -> str:
    if number < 20:
        return _FR_SMALL[number]
    tens, units = divmod(number, 10)
    names = {**_FR_TENS, **(_SWISS_TENS if swiss else {})}
    if tens in names:
        if units == 0:
            return names[tens]
        return f"{names[tens]} et un" if units == 1 else f"{names[tens]}-{_FR_SMALL[units]}"
    if number == 71:
        return "soixante et onze"
    if tens == 7:
        return f"soixante-{_FR_SMALL[number - 60]}"
    return "quatre-vingts" if number == 80 else f"quatre-vingt-{_FR_SMALL[number - 80]}"


def arabic(number: int) -> str:
    """Spell a number below 10**12, masculine and in the nominative."""
    parts = []
    for size, one, two, few, many in (
        (10**9, "مليار", "ملياران", "مليارات", "مليارا"),
        (10**6, "مليون", "مليونان", "ملايين", "مليونا"),
        (1000, "ألف", "ألفان", "آلاف", "ألفا"),
    ):
        head, number = divmod(number, size)
        if head == 1:
            parts.append(one)
        elif head == 2:
            parts.append(two)
        elif head:
            parts.append(f"{arabic(head)} {few if 3 <= head % 100 <= 10 else many if head % 100 else one}")
    if number or not parts:
        parts.append(_arabic_hundreds(number))
    return " و".join(parts)


def _arabic_hundreds(number: int) -> str:
    head, rest = divmod(number, 100)
    parts = [_AR_HUNDREDS[head - 1]] if head else []
    if rest or not parts:
        parts.append(_arabic_tens(rest))
    return " و".join(parts)


def _arabic_tens(number: int) -> str:
    if number <= 10:
        return _AR_MASCULINE[number]
    tens, units = divmod(number, 10)
    if tens == 1:
        first = {1: "أحد", 2: "اثنا"}.get(units, _AR_MASCULINE[units])
        return f"{first} عشر"
    ten = _AR_TENS[tens - 2]
    return f"{_AR_MASCULINE[units]} و{ten}" if units else ten
