"""Which sort of a thing a bare noun means: "offices" of a vote, "centres" named in full before."""

from collections.abc import Mapping, MutableMapping
from types import MappingProxyType

import attrs

from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.nouns import unit_of
from onrecord.extraction.lexicon.meant import MEANT

_REACH = 40


def meant(line: Line, draft: Draft, before: MutableMapping[str, str]) -> Draft:
    """Give a figure whose noun is short for a fuller one the unit of that one.

    Args:
        line: Its line.
        draft: The figure.
        before: Unit of the fuller noun by that of the bare one, as named before in the document; what this figure names
            in full is added to it.
    """
    noun = draft.noun
    if draft.unit is None or line.lexicon.language not in {"ar", "fr"}:
        return draft
    if noun is None and not line.lexicon.verb_first:
        return draft
    plain = draft.unit if noun is None else unit_of(line, noun.head)
    if plain is not None and plain != draft.unit:
        if (
            plain in MEANT and draft.unit != "event"
        ):  # Of what the next bare cases are is told anew each time.
            before[plain] = draft.unit
        return draft
    rules = MEANT.get(draft.unit, _NONE)
    around = range(max(0, draft.start - _REACH), min(len(line.items), draft.end + _REACH))
    told = (rules.get(line.word(at)) for at in around if line.same_sentence(at, draft.at))
    unit = next((unit for unit in told if unit is not None), None) or before.get(draft.unit)
    return draft if unit is None else attrs.evolve(draft, unit=unit)


_NONE: Mapping[str, str] = MappingProxyType({})
