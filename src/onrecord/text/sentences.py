"""Where the sentences of a text begin and end."""

import re

from onrecord.model.passage import Span
from onrecord.text.abbreviations import ALWAYS_OPEN, BEFORE_NUMBER, OPEN_BEFORE_LOWER

_BREAK = re.compile(r"[\n\r\f\u2029]\s*")
_ITEM = re.compile(
    r"[•●▪◦‣–—*-][ \t\u00a0]|\(?(?:\d{1,2}|[a-zA-Z])\)[ \t]|\d{1,2}\.[ \t]+[^\W\d]",
)
"""What begins an item of a list: a bullet or a number."""

_HEADING = re.compile(r"^#{1,6} .*(?:\n|$)", re.MULTILINE)
_CELL = re.compile(r"(?<=[^\s.)•–*-])\t+(?=\S)")
_STOP = re.compile(
    r"[.!?؟…]+(?:\[\d{1,3}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹†‡]|(?<=[^\W\d_]{3}\.)\d{1,2}(?=[ \u00a0][A-ZÀ-ÖØ-Þ])|[\"”’»'›)\]*_])*(?:[ \u00a0\u202f](?=[»”]))?[»”]?(?=\s|$|<)[\s\u200e\u200f]*"
)
_WORD_BEFORE = re.compile(r"[^\s(\[\"“«'’‘]+$")
_OPENING = "\"“«'‘([*_¿¡•- –—\u00a0\u202f\u200e\u200f"
_LOOK_BACK = 32
_LOOK_AHEAD = 24
_MARKS = frozenset(".!?؟…")
_DOUBTFUL = frozenset(
    word.removesuffix(".")
    for listed in (ALWAYS_OPEN, BEFORE_NUMBER, OPEN_BEFORE_LOWER)
    for words in listed.values()
    for word in words
) | frozenset(
    ["ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xx", "xxx"]
)
"""Words after which a stop may not end a sentence; after any other, before a capital, it does."""

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
    borders = {match.end() for match in _BREAK.finditer(text) if _parts(text, match)}
    if "\t" in text:
        borders.update(match.end() for match in _CELL.finditer(text))
    if "#" in text:
        borders.update(place for match in _HEADING.finditer(text) for place in match.span())
    for match in _STOP.finditer(text):
        if match.end() not in borders and _ends(text, match, language):
            borders.add(match.end())
    spans = []
    start = 0
    for end in [*sorted(borders), len(text)]:
        piece = text[start:end].rstrip()
        if piece:
            right = start + len(piece)
            # Only the first sentence can begin with white space: a border takes all that follows it.
            spans.append(
                Span(right - len(piece.lstrip()), right) if piece[0].isspace() else Span(start, right)
            )
        start = end
    return tuple(spans)


def _parts(text: str, line_break: re.Match[str]) -> bool:
    """Say whether a line break parts two sentences: a blank line does, and so does the item of a list after it."""
    run = line_break[0]
    breaks = run.count("\n") or run.count("\r")
    return breaks > 1 or "\f" in run or "\u2029" in run or _ITEM.match(text, line_break.end()) is not None


def _ends(text: str, stop: re.Match[str], language: str | None) -> bool:
    """Decide whether the stop at a place ends a sentence."""
    start, end = stop.span()
    if text[start] == "." and text[start + 1 : start + 2] not in _MARKS and text[end : end + 1].isupper():
        word = text[text.rfind(" ", max(0, start - _LOOK_BACK), start) + 1 : start]
        if word.isalpha() and word.islower() and len(word) > 1 and word not in _DOUBTFUL:
            return True
    return _ends_after_doubt(text, stop, language)


def _ends_after_doubt(text: str, stop: re.Match[str], language: str | None) -> bool:
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
