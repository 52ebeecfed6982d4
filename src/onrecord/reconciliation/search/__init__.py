"""Sentences of a case that a new statement may be about: words within a language; places, periods, measures and numbers across."""

from onrecord.reconciliation.search.beside import Beside, beside
from onrecord.reconciliation.search.passages import Asked, Passage, amounts, asked_of, passages_of
from onrecord.reconciliation.search.ranking import Found, Likeness, find

__all__ = [
    "Asked",
    "Beside",
    "Found",
    "Likeness",
    "Passage",
    "amounts",
    "asked_of",
    "beside",
    "find",
    "passages_of",
]
