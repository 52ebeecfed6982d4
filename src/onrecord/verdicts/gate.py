"""The fairness gate: what must be there before a verdict on an authority is published."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

import attrs

from onrecord.model.passage import Citation
from onrecord.model.register import WrittenReply
from onrecord.model.verdict import (
    EvidencePassage,
    GateItem,
    GateLine,
    JudgedReading,
    WrittenFairness,
    WrittenLook,
)
from onrecord.verdicts.weigh import counts


@attrs.frozen(kw_only=True)
class Gated:
    """What the gate looks at, for one claim.

    Attributes:
        readings: Its readings with their verdicts.
        own_figures: Passages that show the authority's own figure.
        contrary: Passages that are the best evidence for the authority.
        fairness: What people wrote.
        replies: Those of the register that are about the claim.
        as_of: Day of the state of the record, ISO 8601.
    """

    readings: tuple[JudgedReading, ...]
    own_figures: tuple[Citation, ...] = ()
    contrary: tuple[Citation, ...] = ()
    fairness: WrittenFairness = attrs.field(factory=WrittenFairness)
    replies: tuple[WrittenReply, ...] = ()
    as_of: str


Found = tuple[bool, str]
"""Whether an item is there, and what is there or missing in a sentence."""


def gate(gated: Gated) -> tuple[GateLine, ...]:
    """Look for every item of the gate; a claim without readings has nothing to publish and none to look for.

    Returns:
        One line an item, in the order of `GateItem`.
    """
    if not gated.readings:
        return ()
    overrides = {one.item: one for one in gated.fairness.overrides}
    lines = []
    for item, look in _ITEMS.items():
        present, told = look(gated)
        override = None if present else overrides.get(item)
        lines.append(GateLine(item=item, present=present, told=told, override=override))
    return tuple(lines)


def _own_figure(gated: Gated) -> Found:
    if gated.own_figures:
        return True, _shown(len(gated.own_figures), "The authority's own figure is shown")
    return _looked(
        gated, GateItem.OWN_FIGURE, "The authority's own figure is not shown, and nobody looked for it."
    )


def _contrary(gated: Gated) -> Found:
    if gated.contrary:
        return True, _shown(len(gated.contrary), "The best evidence for the authority is listed")
    return _looked(
        gated,
        GateItem.CONTRARY,
        "No evidence for the authority is listed, and nobody says where it was looked for.",
    )


def _shown(count: int, told: str) -> str:
    return f"{told}: {count} {'passage' if count == 1 else 'passages'}."


def _looked(gated: Gated, item: GateItem, otherwise: str) -> Found:
    looks = [one for one in gated.fairness.looks if one.item is item]
    return (True, " ".join(map(look_in_words, looks))) if looks else (False, otherwise)


def look_in_words(look: WrittenLook) -> str:
    """Say who looked where, when, and what came of it."""
    return f"Looked for in {look.where} by {look.by} ({look.at}): {look.found.rstrip('.')}."


def _reply(gated: Gated) -> Found:
    if not gated.replies:
        return False, "No reply has been requested from the authority."
    told = [_asked(one, gated.as_of) for one in gated.replies]
    return any(done for done, _ in told), " ".join(words for _, words in told)


def _asked(reply: WrittenReply, as_of: str) -> Found:
    asked = f"Asked {f'on {reply.asked}' if reply.asked else 'on a day that is not stated'}"
    if reply.answered:
        return True, f"{asked}, answered on {reply.answered}."
    if reply.deadline and as_of <= reply.deadline:
        return False, f"{asked}; the time for an answer runs until {reply.deadline}."
    if reply.silent_until:
        return True, f"{asked}; no answer as of {reply.silent_until}."
    return False, f"{asked}; neither an answer nor a dated silence is on record."


def _origins(gated: Gated) -> Found:
    testimony = [told for one in gated.readings for element in one.elements for told in element.testimony]
    unknown = sum(one.origin is None for one in testimony)
    if unknown:
        return False, f"The origin of {unknown} of {len(testimony)} passages of evidence is not known."
    return True, _origins_in_words(testimony)


def _origins_in_words(testimony: Sequence[EvidencePassage]) -> str:
    if not testimony:
        return "The verdicts rest on data alone; the datasets are named."
    names = {one.origin.name for one in testimony if one.origin}
    counting = {one.origin.name for one in testimony if one.origin and counts(one)}
    passages = f"{len(testimony)} {'passage goes' if len(testimony) == 1 else 'passages go'}"
    origins = f"{len(names)} {'origin' if len(names) == 1 else 'origins'}"
    return f"{passages} back to {origins}, of which {len(counting)} independent and first-hand."


def _signature(gated: Gated) -> Found:
    """A second person must stand for it: another one than wrote the readings, or two where nobody says who did."""
    authors = {one.written.by for one in gated.readings if one.written.by}
    signed = dict.fromkeys(one.by for one in gated.fairness.signatures)
    people = {*authors, *signed}
    others = [name for name in signed if name not in authors]
    if others and len(people) > 1:
        days = {one.by: one.at for one in gated.fairness.signatures}
        return True, "Signed by " + ", ".join(f"{name} ({days[name]})" for name in signed) + "."
    if signed:
        return False, "Nobody but its author has signed it."
    return False, "Nobody has signed it."


_ITEMS: Mapping[GateItem, Callable[[Gated], Found]] = MappingProxyType(
    {
        GateItem.OWN_FIGURE: _own_figure,
        GateItem.CONTRARY: _contrary,
        GateItem.REPLY: _reply,
        GateItem.ORIGINS: _origins,
        GateItem.SIGNATURE: _signature,
    }
)
