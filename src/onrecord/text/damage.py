"""Letters that a scan puts for digits, and for a capital I, where dates and sentences are looked for.

A repaired text has the length of the original, so every offset in it holds for the original.
"""

import re

_SUSPECT = re.compile(r"\d[lIO]|[lIO]\d|\bll?\b|\bl[ntsf]\b")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc)"
_IN_NUMBER = re.compile(r"(?<![^\W_])(?=[lIO]*\d)(?=\d*[lIO])[\dlIO]+(?![^\W_])")
_DAY = re.compile(rf"(?<![^\W_])ll?(?=(?:\s*[-–]\s*[\dlIO]{{1,2}})?\s+{_MONTH})")
_OPENING = re.compile(r"(?:(?<=[.!?]\s)|(?<=\n)|\A)l(?=[ntsf]\s)")
_DIGITS = str.maketrans("lIO", "110")


def undamaged(text: str) -> str:
    """Return a text with "3l March" as "31 March" and "ln June" as "In June", letter for letter.

    Args:
        text: Any text, damaged or not.

    Method:
        A run of digits and of the letters l, I and O with a digit in it is a number; a lone l or ll before a month
        is a day; "ln", "lt", "ls" and "lf" at the beginning of a sentence have a capital I.
    """
    if _SUSPECT.search(text) is None:
        return text
    text = _IN_NUMBER.sub(lambda found: found[0].translate(_DIGITS), text)
    text = _DAY.sub(lambda found: found[0].translate(_DIGITS), text)
    return _OPENING.sub("I", text)
