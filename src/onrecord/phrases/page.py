"""The page of the documentation that lists every rule, width and phrase."""

import math

from onrecord.phrases.bands import Bands, Rule, bands, between
from onrecord.phrases.interval import Interval
from onrecord.phrases.registry import PHRASES
from onrecord.phrases.style import DEFAULT_STYLE, VERSION, HouseStyle

_INTRODUCTION = """\
# What phrases may stand for

Generated from `onrecord.phrases` by `phrases_page()`; a test compares. Do not edit by hand.

A number recomputed from data or from the text's own figures is held against the words in two bands. In the clear
band the wording is **fair**; outside it and still in the outer one it is **arguable**, and past both **not borne out**; far above a one-sided phrase
("over 1,000" for 3,000) it is **understated**. A phrase with two readings ("three times more") of which one
holds **depends on the reading**.

In a check of a document, fair is `consistent`, arguable and understated are `arguable`, and not borne out is
`inconsistent`. A number that the writer computed from others in the same text is judged by its last printed digit
(rule `recomputed`), since no rounding to tens was needed.
"""

_RULES: tuple[tuple[Rule, float, str], ...] = (
    (Rule.BARE, 3539, "3,539"),
    (Rule.BARE, 200, "200"),
    (Rule.RECOMPUTED, 45, "45 percent, both inputs given"),
    (Rule.ABOUT, 300, "about 300"),
    (Rule.NEARLY, 300, "nearly 300"),
    (Rule.OVER, 1000, "over 1,000"),
    (Rule.UNDER, 50, "under 50"),
    (Rule.AT_LEAST, 32, "at least 32"),
    (Rule.AT_MOST, 50, "up to 50"),
    (Rule.RATIO, 2, "doubled"),
    (Rule.RATIO, 3, "tripled"),
    (Rule.RATIO, 10, "tenfold"),
    (Rule.RATIO_ABOUT, 2, "about doubled"),
    (Rule.RATIO_NEARLY, 2, "nearly doubled"),
    (Rule.RATIO_NEARLY, 3, "nearly threefold"),
    (Rule.RATIO_OVER, 2, "more than doubled"),
    (Rule.RATIO_AT_LEAST, 2, "at least doubled"),
    (Rule.RATIO_UNDER, 2, "less than double"),
    (Rule.TIMES_MORE, 3, "three times more (first reading)"),
    (Rule.PERCENT, 70, "rose by 70 percent"),
    (Rule.FRACTION, 2 / 3, "two-thirds"),
    (Rule.FRACTION_ABOUT, 2 / 3, "about two-thirds"),
    (Rule.FRACTION_NEARLY, 0.5, "nearly half"),
    (Rule.FRACTION_OVER, 2 / 3, "more than two-thirds"),
    (Rule.FRACTION_UNDER, 0.5, "less than half"),
    (Rule.BETWEEN, 20, "between 20 and 30"),
    (Rule.MAJORITY, 0.5, "most, the majority"),
    (Rule.VAST_MAJORITY, 0.5, "the vast majority"),
    (Rule.MINORITY, 0.5, "a minority"),
    (Rule.VAGUE, 24, "dozens"),
    (Rule.VAGUE, 200, "hundreds"),
    (Rule.RECORD, 100, "a record, where the best before was 100"),
)
"""An example of every rule, for the table."""

_LANGUAGES = (("en", "English"), ("fr", "French"), ("ar", "Arabic"))


def phrases_page() -> str:
    """Return `docs/methods/phrases.md`."""
    parts = [
        _INTRODUCTION,
        f"## Bands, version {VERSION}\n",
        "| rule | example | fair | arguable |\n|---|---|---|---|",
    ]
    parts += [
        f"| `{rule.value}` | {example} | {_shown(both.clear)} | {_shown(both.outer)} |"
        for rule, value, example in _RULES
        for both in [_both(rule, value)]
    ]
    parts += ["\n## Widths\n", _STYLE, "| width | default | reason |\n|---|---|---|"]
    parts += [
        f"| `{name}` | {getattr(DEFAULT_STYLE, name):g} | {why} |"
        for name, why in HouseStyle.reasons().items()
    ]
    for code, language in _LANGUAGES:
        parts += [
            f"\n## {language}: {len(PHRASES[code])} phrases\n",
            "| phrase | reads as | number | rule |\n|---|---|---|---|",
        ]
        parts += [
            f"| {phrase.wording} | {phrase.kind.value}, {phrase.bound.value} | {phrase.value:g} | `{phrase.rule.value}` |"
            for phrase in PHRASES[code]
        ]
    return "\n".join(parts) + "\n"


def _both(rule: Rule, value: float) -> Bands:
    if rule is Rule.BETWEEN:
        return between(value, value + 10)
    return bands(rule, value, 1.0 if rule is Rule.RECOMPUTED else None)


_STYLE = """\
A house style is a mapping of widths by name, each a part of the stated number from 0 to 1:
`onrecord.audit(source, style={"about_clear": 0.03})`.
"""


def _shown(interval: Interval) -> str:
    left = "(" if interval.low_open or math.isinf(interval.low) else "["
    right = ")" if interval.high_open or math.isinf(interval.high) else "]"
    return f"{left}{_end(interval.low)}, {_end(interval.high)}{right}"


def _end(number: float) -> str:
    if math.isinf(number):
        return "∞" if number > 0 else "-∞"
    return f"{number:.4g}" if abs(number) < 1000 else f"{number:g}"  # noqa: PLR2004
