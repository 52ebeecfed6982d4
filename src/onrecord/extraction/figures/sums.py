"""Bare numbers that are sums of money by their size and by the sums beside them."""

from collections import Counter
from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line

_LARGE, _MILLION = 10**8, 10**6
_RECENT, _FEW = 60, 3


def money(line: Line, draft: Draft, found: Sequence[tuple[Line, Draft]]) -> str | None:
    """A bare number of hundreds of millions and more is money, where the document speaks of money.

    So is one of millions, where the last figure in the sentence or the one before it is a sum of millions too.
    """
    value = draft.low if draft.low is not None else draft.high
    if value is None or value < _LARGE:
        return _money_beside(line, draft, found) if value is not None and value >= _MILLION else None
    beside = _money_beside(line, draft, found)
    if beside is not None:
        return beside
    codes = [(earlier.unit or "").split("/")[0] for _, earlier in found[-_RECENT:]]
    seen = Counter(code for code in codes if code in line.lexicon.currency_codes)
    return seen.most_common(1)[0][0] if seen else None


def funds(line: Line, draft: Draft, found: Sequence[tuple[Line, Draft]]) -> str | None:
    """Read "350 millions de subventions" as money where a sum was named right before: what it is for is no unit."""
    noun, value = draft.noun, draft.low if draft.low is not None else draft.high
    if (
        noun is None
        or (value or 0) < _MILLION
        or line.lexicon.nouns.lemma(noun.head) not in line.lexicon.funds
    ):
        return None
    return _money_beside(line, attrs.evolve(draft, noun=None), found)


def _money_beside(line: Line, draft: Draft, found: Sequence[tuple[Line, Draft]]) -> str | None:
    """Return the money of the last figure before a bare one, both of millions."""
    if not found or draft.noun is not None:
        return None
    place, last = next(
        ((place, one) for place, one in reversed(found[-_FEW:]) if one.unit != "share"), found[-1]
    )
    code, value = (last.unit or "").split("/")[0], last.low if last.low is not None else last.high
    near = line.sentences_since(draft.at, place, last.at) <= 1
    return code if near and code in line.lexicon.currency_codes and (value or 0) >= _MILLION else None
