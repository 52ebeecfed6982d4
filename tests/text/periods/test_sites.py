"""A rule of dates runs only near the words that call for it: whatever a rule can match must hold such words."""

from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from numpy.random import Generator, default_rng

from onrecord.text.patterns import Pattern
from onrecord.text.periods.grammar import fold, grammar_of
from onrecord.text.periods.sites import Triggers, find_sites

TEXTS = 8
"""Texts made of each rule; with chance from a seed, so that all runs try the same."""
LETTERS = "abcdefgijklmnopqrstuvwxyz"
SPACES = [(op.IN, [(op.CATEGORY, op.CATEGORY_SPACE)])]


class Maker:
    """Makes texts that a parsed pattern may match; what it looks ahead or behind for is left out."""

    def __init__(self, chance: Generator) -> None:
        self.chance = chance
        self.groups: dict[int, str] = {}
        self.parts = {
            op.LITERAL: chr,
            op.IN: self.letter,
            op.BRANCH: lambda value: self.text(self.pick(value[1])),
            op.MAX_REPEAT: self.repeated,
            op.MIN_REPEAT: self.repeated,
            op.SUBPATTERN: self.group,
            op.GROUPREF: lambda value: self.groups.get(value, ""),
        }

    def pick(self, several: Any) -> Any:
        return several[self.chance.integers(len(several))]

    def text(self, pattern: Any) -> str:
        return "".join(self.parts[kind](value) for kind, value in pattern if kind in self.parts)

    def letter(self, members: list[Any]) -> str:
        if members[0][0] is op.NEGATE:
            banned = {chr(value) for kind, value in members if kind is op.LITERAL}
            return str(self.pick([letter for letter in " ab" if letter not in banned]))
        kind, value = self.pick(members)
        if kind is op.CATEGORY:
            digit, space = value is op.CATEGORY_DIGIT, value is op.CATEGORY_SPACE
            return str(self.pick("0123456789" if digit else " " if space else LETTERS))
        return chr(value if kind is op.LITERAL else self.chance.integers(value[0], value[1] + 1))

    def repeated(self, value: Any) -> str:
        low, high, body = value
        if list(body) == SPACES:
            return " "
        return "".join(self.text(body) for _ in range(self.chance.integers(low, min(high, low + 2) + 1)))

    def group(self, value: Any) -> str:
        self.groups[value[0]] = self.text(value[3])
        return self.groups[value[0]]


def _matches(pattern: Pattern, maker: Maker) -> list[str]:
    parsed = _parser.parse(pattern.source, pattern.flags)
    found = (pattern.search(f" {fold(maker.text(parsed))} ") for _ in range(TEXTS))
    return [match[0] for match in found if match is not None]


def _called_by(text: str, triggers: Triggers) -> int:
    present = 0
    for _, _, bits in find_sites(text, triggers):
        present |= bits
    return present


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_what_a_rule_can_match_holds_the_words_that_call_for_it(language: str) -> None:
    grammar, maker = grammar_of(language), Maker(default_rng(7))
    missed, tried = [], 0
    for (calling, needed), group in grammar.lengths:
        for _, name, pattern in group:
            for text in _matches(pattern, maker):
                tried += 1
                present = _called_by(text, grammar.triggers)
                if not present & calling or (needed and not present & needed):
                    missed.append((name, text))
    assert tried > TEXTS * len(grammar.lengths)
    assert missed == []


@pytest.mark.parametrize(
    ("text", "word"),
    [("paid _May_ 3", "May"), ("on the 12th", "th"), ("in 2024Q1", "Q1"), ("the 1980's", "1980")],
)
def test_a_word_with_digits_or_marks_is_taken_apart(text: str, word: str) -> None:
    sites = find_sites(text, grammar_of("en").triggers)
    assert word in [text[start:end] for start, end, _ in sites]


def test_a_text_without_a_word_that_calls_for_a_rule_has_no_sites() -> None:
    assert find_sites("That is what one of them told us over there.", grammar_of("en").triggers) == []
