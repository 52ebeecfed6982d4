"""A rule of dates runs only near the words that call for it: whatever a rule can match must hold such words."""

import random
import re
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from onrecord.text.periods.grammar import Grammar, fold, grammar_of
from onrecord.text.periods.sites import find_sites

TEXTS = 30
"""Texts made of each rule; with chance from a seed, so that all runs try the same."""
LETTERS = "abcdefgijklmnopqrstuvwxyz"


def _one_of(members: list[Any], chance: random.Random) -> str:
    if members[0][0] is op.NEGATE:
        banned = {chr(value) for kind, value in members if kind is op.LITERAL}
        return chance.choice([letter for letter in " ab" if letter not in banned])
    kind, value = chance.choice(members)
    if kind is op.LITERAL:
        return chr(value)
    if kind is op.RANGE:
        return chr(chance.randint(*value))
    return _of_category(value, chance)


def _of_category(category: object, chance: random.Random) -> str:
    if category is op.CATEGORY_DIGIT:
        return chance.choice("0123456789")
    return " " if category is op.CATEGORY_SPACE else chance.choice(LETTERS)


def _made(pattern: Any, chance: random.Random, groups: dict[int, str]) -> str:
    """Return a text that a parsed pattern may match, what it looks ahead or behind for left out."""
    return "".join(_part(kind, value, chance, groups) for kind, value in pattern)


def _part(kind: object, value: Any, chance: random.Random, groups: dict[int, str]) -> str:
    if kind is op.LITERAL:
        return chr(value)
    if kind is op.IN:
        return _one_of(value, chance)
    if kind is op.BRANCH:
        return _made(chance.choice(value[1]), chance, groups)
    if kind in {op.MAX_REPEAT, op.MIN_REPEAT}:
        low, high, body = value
        if list(body) == [(op.IN, [(op.CATEGORY, op.CATEGORY_SPACE)])]:
            return " "
        return "".join(_made(body, chance, groups) for _ in range(chance.randint(low, min(high, low + 2))))
    if kind is op.SUBPATTERN:
        text = _made(value[3], chance, groups)
        groups[value[0]] = text
        return text
    return groups.get(value, "") if kind is op.GROUPREF else ""


def _rules(grammar: Grammar) -> list[tuple[int, str, tuple[int, int], Any]]:
    return [
        (rank, name, masks, pattern)
        for masks, group in grammar.lengths
        for rank, name, pattern in group
    ]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_what_a_rule_can_match_holds_the_words_that_call_for_it(language: str) -> None:
    grammar, chance = grammar_of(language), random.Random(7)
    missed, tried = [], 0
    for rank, name, (calling, needed), pattern in _rules(grammar):
        parsed = _parser.parse(pattern.source, pattern.flags)
        for _ in range(TEXTS):
            text = fold(_made(parsed, chance, {}))
            match = pattern.search(f" {text} ")
            if match is None:
                continue
            tried += 1
            bits = 0
            for _, _, own in find_sites(match[0], grammar.triggers):
                bits |= own
            if not bits & calling or (needed and not bits & needed):
                missed.append((rank, name, match[0]))
    assert tried > 10 * len(_rules(grammar))
    assert missed == []
