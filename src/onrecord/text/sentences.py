"""Where the sentences of a text begin and end."""

import re

from onrecord.model.passage import Span
from onrecord.text.abbreviations import ALWAYS_OPEN, BEFORE_NUMBER, OPEN_BEFORE_LOWER

_PARAGRAPH = re.compile(r"\n[ \t\r\f\v\u00a0]*\n\s*|\r\n?[ \t]*\r\n?\s*|\f\s*|\u2029\s*")
_ITEM = re.compile(
    r"\n[ \t\u00a0]*(?=[•●▪◦‣–—*-][ \t\u00a0]|\(?(?:\d{1,2}|[a-zA-Z])\)[ \t]|\d{1,2}\.[ \t]+[^\W\d])"
)
"""A line that begins with a bullet or a number of a list."""

_HEADING = re.compile(r"^#{1,6} .*(?:\n|$)", re.MULTILINE)
_CELL = re.compile(r"(?<=[^\s.)•–*-])\t+(?=\S)")
_STOP = re.compile(
    r"[.!?؟…]+(?:\[\d{1,3}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹†‡]|(?<=[^\W\d_]{3}\.)\d{1,2}(?=[ \u00a0][A-ZÀ-ÖØ-Þ])|[\"”’»'›)\]*_])*(?:[ \u00a0\u202f](?=[»”]))?[»”]?(?=\s|$|<)[\s\u200e\u200f]*"
)
_WORD_BEFORE = re.compile(r"[^\s(\[\"“«'’‘]+$")
_OPENING = "\"“«'‘([*_¿¡•- –—\u00a0\u202f\u200e\u200f"
_LOOK_BACK = 32
_LOOK_AHEAD = 24
_INITIAL = re.compile(r"(?:[^\W\d_]\.)*-?[^\W\d_]\.")
_LIST_NUMBER = re.compile(r"(?:\d{1,3}|[ivxIVX]{1,4}|[a-zA-Z])\.")


def sentence_spans(text: str, language: str | None = None) -> tuple[Span, ...]:
    """Find the sentences of a text.

    A sentence ends at a stop, an exclamation or a question mark (with the quotation marks and brackets that close
    behind it), at a blank line, and before the next item of a list. A line break alone ends nothing. Stops after
    abbreviations, initials and ordinals, inside numbers and names, and ellipses before a lower-case word do not end a
    sentence. The Arabic semicolon does not end one either: Arabic news strings its clauses with it.

    Args:
        text: The text.
        language: ISO 639-1 code; None takes the abbreviations of all languages together.

    Returns:
        Spans without the white space around them, in order, without overlaps; every other character is white space.
    """
    borders = {match.end() for match in _PARAGRAPH.finditer(text)}
    borders.update(match.end() for pattern in (_ITEM, _CELL) for match in pattern.finditer(text))
    borders.update(place for match in _HEADING.finditer(text) for place in match.span())
    borders.update(match.end() for match in _STOP.finditer(text) if _ends(text, match, language))
    spans = []
    start = 0
    for end in [*sorted(borders), len(text)]:
        piece = text[start:end]
        stripped = piece.strip()
        if stripped:
            left = start + len(piece) - len(piece.lstrip())
            spans.append(Span(left, left + len(stripped)))
        start = end
    return tuple(spans)


def _ends(text: str, stop: re.Match[str], language: str | None) -> bool:
    """Decide whether the stop at a place ends a sentence."""
    marks = stop[0].rstrip()
    after = text[stop.end() : stop.end() + _LOOK_AHEAD]
    upcoming = after.lstrip(_OPENING)
    begins_low = upcoming[:1].islower()
    if not after:
        return True
    if marks[0] != ".":
        # "What now?" he asked: a mark inside a quotation goes on with a small letter.
        return not begins_low
    if marks.startswith(("..", "…")):
        return not begins_low
    if len(marks) > 1 and begins_low:
        return False
    word = _word_before(text, stop.start())
    if (
        _LIST_NUMBER.fullmatch(word)
        and not text[max(0, stop.start() - _LOOK_BACK) : stop.start() - len(word) + 1]
        .rpartition("\n")[2]
        .strip()
    ):
        return False
    return not _stays_open(word, upcoming, language) and not begins_low


def _word_before(text: str, stop: int) -> str:
    """Return the word that a stop is written to, with the stop."""
    match = _WORD_BEFORE.search(text[max(0, stop - _LOOK_BACK) : stop])
    return (match[0] if match else "") + "."


def _stays_open(word: str, upcoming: str, language: str | None) -> bool:
    lowered = word.lower()
    languages = (language,) if language and language in ALWAYS_OPEN else tuple(ALWAYS_OPEN)
    if any(lowered in ALWAYS_OPEN[name] for name in languages):
        return True
    if upcoming[:1].isdigit() and any(lowered in BEFORE_NUMBER[name] for name in languages):
        return True
    if any(lowered in OPEN_BEFORE_LOWER[name] for name in languages):
        return upcoming[:1].islower() or _follows_as_name(word, upcoming)
    return _is_initial(word, upcoming)


def _follows_as_name(word: str, upcoming: str) -> bool:
    """Tell "the U.S. Army" from "in the U.S. The army": after capitals, an article or pronoun begins a sentence."""
    if word.lower() not in _CLOCK and (word.count(".") < _STOPS_OF_ACRONYM or not word[0].isupper()):
        return False
    first = upcoming.split(maxsplit=1)[0].strip(",;:") if upcoming.split() else ""
    return bool(first) and first not in _BEGINNERS


_CLOCK = frozenset({"a.m.", "p.m."})
_STOPS_OF_ACRONYM = 2

_BEGINNERS = frozenset(
    (
        *(
            "The",
            "A",
            "An",
            "It",
            "He",
            "She",
            "They",
            "We",
            "I",
            "In",
            "On",
            "At",
            "But",
            "And",
            "This",
            "That",
            "These",
        ),
        *(
            "His",
            "Her",
            "Its",
            "Their",
            "Since",
            "After",
            "Before",
            "When",
            "While",
            "As",
            "For",
            "No",
            "There",
            "Some",
        ),
        *(
            "Le",
            "La",
            "Les",
            "L'",
            "Il",
            "Elle",
            "Ils",
            "Elles",
            "Un",
            "Une",
            "Des",
            "Ce",
            "Cette",
            "Ces",
            "Mais",
            "Et",
        ),
        *(
            "En",
            "Selon",
            "Depuis",
            "Après",
            "Pour",
            "Dans",
            "Au",
            "Aux",
            "On",
            "Son",
            "Sa",
            "Ses",
            "Leur",
            "Leurs",
        ),
        *(
            "If",
            "To",
            "By",
            "From",
            "With",
            "Most",
            "Many",
            "Not",
            "Nor",
            "So",
            "Yet",
            "What",
            "Who",
            "Why",
            "How",
        ),
    )
)


def _is_initial(word: str, upcoming: str) -> bool:
    """Tell an initial ("J. Smith", "J.-P. Diallo") from the end of a sentence ("plan B. In May")."""
    if not upcoming[:1].isupper():
        return False
    if _INITIAL.fullmatch(word) and word[0].isupper():
        return upcoming.split(maxsplit=1)[0].strip(",;:’'") not in _BEGINNERS
    return False
