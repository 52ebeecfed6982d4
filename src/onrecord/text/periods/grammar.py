"""The lexicons made ready to search with: one set of rules a language, made when a text in it is first read."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TypeVar

import attrs

from onrecord.text.characters import replaced
from onrecord.text.patterns import Pattern
from onrecord.text.periods.lexicon import NUMERIC, YEARS, Lexicon, either
from onrecord.text.periods.sites import Triggers, make_triggers

_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = {
    ord(digit): str(value)
    for zero in "٠۰"
    for value, digit in enumerate(chr(ord(zero) + n) for n in range(10))
}
_LETTERS = str.maketrans("أإآٱىةéèêëîïôûüùçâÉÈÊËÎÏÔÛÜÙÇÂ", "اااايهeeeeiiouuucaEEEEIIOUUUCA")
# "À" keeps its accent: without it "2019 à 2020" would read like "2019 a ...".
_SPACES = dict.fromkeys((160, 5760, *range(8192, 8203), 8239, 8287, 12288), " ")
_MARKS = {
    ord("’"): "'",
    ord("‘"): "'",
    ord("‑"): "-",
    ord("‐"): "-",
    ord("−"): "-",
    ord("‒"): "–",
    ord("٬"): ",",
    ord("٫"): ".",
    ord("٪"): "%",
}
_FOLD = {
    chr(code): into if isinstance(into, str) else chr(into)
    for code, into in (_DIGITS | _LETTERS | _SPACES | _MARKS).items()
}


def fold(text: str) -> str:
    """Replace look-alike characters one for one, so that offsets stay: digits, Arabic letter variants, spaces."""
    return text if text.isascii() else replaced(text, _FOLD)


Group = tuple[tuple[int, str, Pattern], ...]
"""Rank, name and pattern of rules."""

Rules = tuple[tuple[tuple[int, int], Group], ...]
"""Rules in groups, by the bits of the words that call for a group and of those that must stand near them (0 for none)."""


@attrs.frozen(kw_only=True)
class Grammar:
    """A lexicon ready to search with; texts must be folded first.

    Attributes:
        words: The lexicon, its keys folded.
        triggers: The words that call for rules.
        rules: Rank, name and pattern of the rules of dates, by the classes that call for them.
        lengths: The same with the rules of durations, recurrences and references.
        prefix: What may stand right before a date and belongs to the mention; groups `since`, `until`, `opener`, `edge`.
        since_event: "Since" and an event right before the date of the event.
        edge_tail: "Early", "the end of" and the like right before a date, as the end of a gap.
        joint: What joins the two ends of an announced range, as a whole gap.
        dash: What joins two dates without announcement, as a whole gap.
        starting: What stands between a length of time and the day it begins on, as a whole gap.
        onward: What opens a period right after its date ("and after").
        strong_cue: Words right before four digits that make them a year.
        weak_cue: Words that make them a year if no noun follows.
        not_cue: Words that make them a count.
        determiner: Words right before four digits that may be an adjective.
        future: Words that send a date to the future.
        reporting: Words that end the look ahead.
        past: Verbs in a past tense.
        deadline: Words that set a term.
        reached: The end of words that tell what had happened by a date.
        done: Words after a date that tell the same ("By March, half had been paid").
    """

    words: Lexicon
    triggers: Triggers
    rules: Rules
    lengths: Rules
    prefix: Pattern
    since_event: Pattern
    edge_tail: Pattern
    joint: Pattern
    dash: Pattern
    starting: Pattern
    onward: Pattern
    strong_cue: Pattern
    weak_cue: Pattern
    not_cue: Pattern
    determiner: Pattern
    future: Pattern
    reporting: Pattern
    past: Pattern
    deadline: Pattern
    reached: Pattern
    done: Pattern


def _compile(pattern: str) -> Pattern:
    seen: dict[str, int] = {}

    def own(match: re.Match[str]) -> str:
        # A name may stand once in a pattern; the same group in several alternatives is told apart by a number.
        seen[match[1]] = seen.get(match[1], 0) + 1
        number = f"{AGAIN}{seen[match[1]]}" if seen[match[1]] > 1 else ""
        return f"(?P<{match[1]}{number}>"

    return Pattern(_GROUP.sub(own, fold(pattern)), re.IGNORECASE)


_GROUP = re.compile(r"\(\?P<(\w+)>")
AGAIN = "__"
"""What parts the name of a group from its number where a rule says the same in several ways."""


Value = TypeVar("Value")


def _folded(words: Mapping[str, Value]) -> dict[str, Value]:
    return {fold(word): value for word, value in words.items()}


def _triggers(words: Lexicon) -> Triggers:
    classes: dict[str, set[str]] = {letter: set() for letter in "mwupcxhda"}
    for letter, listed in (("m", words.months), ("w", words.weekdays), ("u", words.units)):
        for name in listed:
            classes[letter] |= set(_WORD.findall(fold(name)))
    for letter, more in words.triggers.items():
        classes.setdefault(letter, set()).update(fold(more).split())
    clitics = [before + after for before in words.clitics for after in words.articles]
    return make_triggers(
        {letter: {c + name for name in names for c in clitics} for letter, names in classes.items()},
        calling="".join(letters.partition("+")[0] for _, letters, _ in (*words.patterns, *words.lengths)),
    )


def _rules(triggers: Triggers, patterns: Sequence[tuple[str, str, str]]) -> Rules:
    groups: dict[tuple[int, int], list[tuple[int, str, Pattern]]] = {}
    for rank, (name, letters, pattern) in enumerate(patterns):
        calling, _, needed = letters.partition("+")
        masks = triggers.mask(calling), triggers.mask(needed)
        bare = f"{_UNNUMBERED}(?:{pattern})" if name == "days" else pattern
        groups.setdefault(masks, []).append((rank, name, _compile(bare)))
    return tuple((masks, tuple(rules)) for masks, rules in groups.items())


_UNNUMBERED = r"(?<!n°\s)(?<!nº\s)(?<!no\s)(?<!no\.\s)(?<!n°)(?<!#)(?<!رقم\s)"
"""Where the first number of a run of days is not that of an issue ("Report No. 4 - 17 June")."""

_WEEKDAY_DIGITS = (
    r"(?<![^\W_])(?P<weekday>{weekdays})[,،]?\s+(?:{gap})?"
    r"(?:(?P<first>0?[1-9]|[12]\d|3[01])(?P<mark>[/.-])(?P<second>0?[1-9]|[12]\d|3[01])"
    r"(?:(?P=mark)(?P<year>(?:19|20)?\d\d))?(?![\d/%-]|[.,:]\d)"
    r"|(?P<year>(?:19|20)\d\d)[-/](?P<month>0?[1-9]|1[0-2])[-/](?P<day>0?[1-9]|[12]\d|3[01])(?![\d-]))"
)
"""A day of the week and the date in digits; the weekday shows that they are a date, also without a year."""


def _grammar(words: Lexicon) -> Grammar:
    general = [("numeric", "n", pattern) for pattern in NUMERIC] + [
        ("years", "y", pattern) for pattern in YEARS
    ]
    triggers = _triggers(words)
    general.append(
        ("numeric", "n", _WEEKDAY_DIGITS.format(weekdays=either(words.weekdays), gap=words.of_day))
    )
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
            decades=_folded(words.decades),
            centuries=_folded(words.centuries),
            hijri=_folded(words.hijri),
            often=_folded(words.often),
            year_numbers=_folded(words.year_numbers),
            which=_folded(words.which),
            deictic=_folded(words.deictic),
            edges=_folded(words.edges),
            function_words=frozenset(map(fold, words.function_words)),
            counted=frozenset(map(fold, words.counted)),
            singular=frozenset(map(fold, words.singular)),
            dated_nouns=frozenset(map(fold, words.dated_nouns)),
        ),
        triggers=triggers,
        rules=_rules(triggers, [*general, *words.patterns]),
        lengths=_rules(triggers, [*general, *words.patterns, *words.lengths]),
        prefix=_compile(prefix),
        since_event=_compile(rf"{alone}[وف]?(?:{words.since_event})(?:\s+|(?<='))$"),
        edge_tail=_compile(rf"(?<!\w)(?P<edge>{edge})(?:\s+|(?<=['-])|-)$"),
        joint=_compile(rf"(?:{words.joint})"),
        dash=_compile(rf"(?:{words.dash})"),
        starting=_compile(rf"\s*,?\s+(?:{words.starting})\s*"),
        onward=_compile(rf"\s*,?\s*(?:{words.onward})(?!\w)"),
        strong_cue=_compile(rf"{alone}(?:{words.strong_cue})[\s-]*$"),
        weak_cue=_compile(rf"{alone}(?:{words.weak_cue})\s*$"),
        not_cue=_compile(rf"{alone}(?:{words.not_cue})\s*$"),
        determiner=_compile(rf"{alone}(?:{words.determiner})\s$"),
        future=_compile(rf"{alone}[وف]?(?:{words.future})(?!\w)"),
        past=_compile(words.past),
        reached=_compile(words.reached),
        done=_compile(words.done),
        deadline=_compile(rf"[وف]?(?:{words.deadline})(?!\w)"),
        reporting=_compile(rf"{alone}[وف]?(?:{words.reporting})(?!\w)"),
    )


_NAMES: Mapping[str, str] = MappingProxyType({"ar": "ARABIC", "en": "ENGLISH", "fr": "FRENCH"})


@cache
def grammar_of(language: str) -> Grammar:
    """Return the grammar of `language`; that of English for a language without one."""
    name = _NAMES.get(language, "ENGLISH")
    words: Lexicon = getattr(import_module(f"onrecord.text.periods.{name.lower()}"), name)
    return _grammar(words)
