"""The lexicons compiled: one set of regular expressions a language, made once when the module is loaded."""

import re
from collections.abc import Mapping
from typing import TypeVar

import attrs

from onrecord.text.periods.arabic import ARABIC
from onrecord.text.periods.english import ENGLISH
from onrecord.text.periods.french import FRENCH
from onrecord.text.periods.lexicon import NUMERIC, YEARS, Lexicon, either

_DIGITS = {
    ord(digit): str(value)
    for zero in "٠۰"
    for value, digit in enumerate(chr(ord(zero) + n) for n in range(10))
}
_LETTERS = str.maketrans("أإآٱىة", "اااايه")
_SPACES = {ord(space): " " for space in "\u00a0\u2007\u2009\u202f"}
_MARKS = {ord("’"): "'", ord("‘"): "'", ord("‑"): "-", ord("٬"): ",", ord("٫"): ".", ord("٪"): "%"}
_FOLD = _DIGITS | _LETTERS | _SPACES | _MARKS


def fold(text: str) -> str:
    """Replace look-alike characters one for one, so that offsets stay: digits, Arabic letter variants, spaces."""
    return text.translate(_FOLD)


@attrs.frozen(kw_only=True)
class Grammar:
    """A lexicon ready to search with; texts must be folded first.

    Attributes:
        words: The lexicon, its keys folded.
        rules: Name and pattern of each rule, the more specific first.
        prefix: What may stand right before a date and belongs to the mention; groups `since`, `until`, `opener`, `edge`.
        since_event: "Since" and an event right before the date of the event.
        edge_tail: "Early", "the end of" and the like right before a date, as the end of a gap.
        joint: What joins the two ends of an announced range, as a whole gap.
        dash: What joins two dates without announcement, as a whole gap.
        strong_cue: Words right before four digits that make them a year.
        weak_cue: Words that make them a year if no noun follows.
        not_cue: Words that make them a count.
        determiner: Words right before four digits that may be an adjective.
        future: Words that send a date to the future.
        reporting: Words that end the look ahead.
    """

    words: Lexicon
    rules: tuple[tuple[str, re.Pattern[str]], ...]
    prefix: re.Pattern[str]
    since_event: re.Pattern[str]
    edge_tail: re.Pattern[str]
    joint: re.Pattern[str]
    dash: re.Pattern[str]
    strong_cue: re.Pattern[str]
    weak_cue: re.Pattern[str]
    not_cue: re.Pattern[str]
    determiner: re.Pattern[str]
    future: re.Pattern[str]
    reporting: re.Pattern[str]


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(fold(pattern), re.IGNORECASE)


Value = TypeVar("Value")


def _folded(words: Mapping[str, Value]) -> dict[str, Value]:
    return {fold(word): value for word, value in words.items()}


def _grammar(words: Lexicon) -> Grammar:
    general = [("numeric", pattern) for pattern in NUMERIC] + [("years", pattern) for pattern in YEARS]
    alone = r"(?<![^\W_])"
    edge = either(words.edges)
    prefix = (
        rf"{alone}(?:(?:[وف]?(?P<since>{words.since})|[وف]?(?P<until>{words.until})|[وف]?(?P<opener>{words.opener}))(?:\s+|(?<='))"
        rf"(?:[بل]?(?P<edge>{edge})(?:\s+|(?<=-)|-|(?<=')))?|[وفبل]{{0,2}}(?P<edge_alone>{edge})(?:\s+|(?<=-)|-|(?<=')))$"
    )
    return Grammar(
        words=attrs.evolve(
            words,
            months=_folded(words.months),
            weekdays=_folded(words.weekdays),
            numbers=_folded(words.numbers),
            units=_folded(words.units),
            parts=_folded(words.parts),
            which=_folded(words.which),
            deictic=_folded(words.deictic),
            edges=_folded(words.edges),
            function_words=frozenset(map(fold, words.function_words)),
            counted=frozenset(map(fold, words.counted)),
        ),
        rules=tuple((name, _compile(pattern)) for name, pattern in [*general, *words.patterns]),
        prefix=_compile(prefix),
        since_event=_compile(rf"{alone}[وف]?(?:{words.since_event})(?:\s+|(?<='))$"),
        edge_tail=_compile(rf"(?<!\w)(?P<edge>{edge})(?:\s+|(?<=['-])|-)$"),
        joint=_compile(rf"(?:{words.joint})"),
        dash=_compile(rf"(?:{words.dash})"),
        strong_cue=_compile(rf"{alone}(?:{words.strong_cue})[\s-]*$"),
        weak_cue=_compile(rf"{alone}(?:{words.weak_cue})\s*$"),
        not_cue=_compile(rf"{alone}(?:{words.not_cue})\s*$"),
        determiner=_compile(rf"{alone}(?:{words.determiner})\s$"),
        future=_compile(rf"{alone}[وف]?(?:{words.future})(?!\w)"),
        reporting=_compile(rf"{alone}[وف]?(?:{words.reporting})(?!\w)"),
    )


GRAMMARS: Mapping[str, Grammar] = {"en": _grammar(ENGLISH), "fr": _grammar(FRENCH), "ar": _grammar(ARABIC)}
"""The grammar of each language that periods are read in."""
