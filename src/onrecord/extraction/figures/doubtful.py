"""Bare numbers that count nothing: models, measured values, rates of exchange, scores."""

from onrecord.extraction.figures.amounts import DASHES
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.exclusions import is_model_number, is_titled
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.nouns import unit_of
from onrecord.model.figure import Bound, FigureKind

_SMALL_SUM = 10**3
_TIED = 3


def is_measured(line: Line, draft: Draft) -> bool:
    """Say whether a bare number has decimals: it counts no things, and what was measured before may be something else."""
    value = draft.low if draft.low is not None else draft.high
    whole = value is None or value == int(value) or value > _SMALL_SUM
    linked = line.word(draft.start - 1) in line.lexicon.targets | line.lexicon.than | line.lexicon.and_
    return not whole and not linked and draft.bound is Bound.EXACT


def is_model(line: Line, draft: Draft) -> bool:
    """Say whether a number belongs to the name before it, and what follows is a verb ("Formula 1 returns")."""
    noun = draft.noun
    if noun is None or draft.bound is not Bound.EXACT or draft.kind is not FigureKind.LEVEL:
        return False
    if noun.head in line.lexicon.plain_points and draft.low != int(draft.low or 0):
        # "HuffPollster 4.3 points": a share of the vote, and no version of a program.
        return False
    if is_titled(line, draft.at):
        return True
    named = line.raw[noun.start][:1].isupper() or line.raw[noun.end - 1][:1].isupper()
    if noun.end - noun.start > 1 and not named:
        return False
    if unit_of(line, noun.head) is not None:
        return False
    return is_model_number(line, draft.at)


def is_score(line: Line, draft: Draft) -> bool:
    """Say whether two numbers tied by a dash count nothing that is named beside them: a score or a standing ("3-4")."""
    tied = (
        draft.end - draft.at == _TIED and line.word(draft.at + 1) in DASHES and line.items[draft.at + 1].glued
    )
    whole = draft.low == int(draft.low or 0) and draft.high == int(draft.high or 0)
    return tied and whole and draft.noun is None and draft.rate is None and line.unit is None


def is_exchange(line: Line, draft: Draft) -> bool:
    """Say whether a bare number is a rate of exchange ("27 to the dollar"): it counts nothing named before."""
    lexicon, at = line.lexicon, draft.end
    if line.word(at) not in lexicon.targets | lexicon.against or draft.noun is not None:
        return False
    at += 1 + (line.word(at + 1) in lexicon.the)
    return line.word(at) in {"dollar", "euro", "pound", "franc", "yen"} and line.same_sentence(draft.at, at)
