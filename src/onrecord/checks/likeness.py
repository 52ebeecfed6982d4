"""Which numbers can be numbers of the same things, as far as their units say."""

import re

from onrecord.checks.operand import Operand

_MONEY = re.compile(r"[A-Z]{3}|dinar|dirham|riyal|pound|franc|dollar|euro|rupee|peso|shilling")
_SCALE = re.compile(
    r"\b(?:thousand|million|billion|trillion|mille|milliard)s?\b|(?:ألف|آلاف|مليون|ملايين|مليار|مليارات)",
    re.IGNORECASE,
)
_SYMBOL = re.compile(r"[$€£¥%٪]")
_SIZES = 1000
"""How many times as large one of two numbers may be that are alike only as far as nothing says otherwise."""

_LETTER = re.compile(r"[^\W\d_]")
_ALIKE = (
    frozenset({"case", "person"}),
    frozenset({"event", "case"}),
    frozenset({"person", "household"}),
)
"""Units of which one can stand for the other: cases of people, attacks that are cases."""

_NO_NOUN = re.compile(
    r"^(?:auprès|parmi|dont|lors|sous|vers|hors|selon)$|(?:[^\W\d_]{3,}(?:ées?|és))$|^[a-z]{3,}(?:ed|ing)$"
)
"""What follows a number without being what is counted: a preposition, a participle."""


def same_things(one: Operand, other: Operand) -> bool:
    """Say whether two numbers can count the same things: equal units, or one that took its unit from its surroundings."""
    if one.unit == other.unit or {one.unit, other.unit} in _ALIKE:
        return True
    if one.is_percent or other.is_percent or _far_apart(one, other):
        return False
    return is_elliptic(one) or is_elliptic(other) or _amount_of(one, other) or _amount_of(other, one)


def same_base(one: Operand, other: Operand) -> bool:
    """Say the same of two numbers of which one may be per day, per share and the like."""
    bases = [operand.unit.partition("/")[0] for operand in (one, other)]
    return same_things(one, other) or (bases[0] == bases[1] and not _far_apart(one, other))


def _far_apart(one: Operand, other: Operand) -> bool:
    """Say whether two numbers are of sizes that nobody compares without saying of what."""
    small, large = sorted((abs(one.value), abs(other.value)))
    return large > _SIZES * small


def is_bare(operand: Operand) -> bool:
    """Say whether no unit, noun or currency stands beside a number."""
    return is_elliptic(operand) and not _SYMBOL.search(operand.text)


def is_elliptic(operand: Operand) -> bool:
    """Say whether a number stands without a noun of its own."""
    if operand.counted:
        return _NO_NOUN.search(operand.counted.split()[-1]) is not None
    return operand.spelled or not _LETTER.search(_SCALE.sub("", operand.text))


def _amount_of(part: Operand, money: Operand) -> bool:
    """Say whether "700 millions de subventions" can be money: a round amount of something nobody counts by millions."""
    return bool(
        _MONEY.fullmatch(money.unit) and part.counted and _SCALE.search(part.text) and part.unit != "person"
    )
