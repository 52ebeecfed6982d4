"""Grades of sources and of evidence: two axes by written criteria, never folded into one another or into a number.

After the Admiralty code (A to F for the source, 1 to 6 for the information). Here each letter is a rule that anybody can
apply again; docs/methods/facts.md has the table.
"""

from collections.abc import Iterable, Mapping

from onrecord.model.fact import Credibility, Grade, Relation, Reliability
from onrecord.model.figure import Bound, FigureKind
from onrecord.model.origin import Origin
from onrecord.model.statement import FIRST_HAND
from onrecord.reconciliation.facts.item import Item
from onrecord.reconciliation.facts.lineage import unnamed

Seen = Iterable[tuple[Relation, Origin]]
"""How other figures of the fact stand to one, with their origins."""

_SEVERAL = 2
_AGAINST = frozenset({Relation.CONFLICTS, Relation.SUPERSEDED})


def grade(item: Item, origin: Origin, seen: Seen) -> Grade:
    """Grade the source of a figure, and apart from it what the figure says.

    Args:
        item: The figure.
        origin: Where it goes back to.
        seen: The other figures of the fact.
    """
    source, why_source = _source(item, origin)
    held = tuple(seen)
    able = frozenset(other.name for _, other in held if other.first_hand & FIRST_HAND)
    information, why_information = _information(item, origin, _by_origin(origin, held), able)
    return Grade(source=source, information=information, why=(why_source, why_information))


def _source(item: Item, origin: Origin) -> tuple[Reliability, str]:
    if origin.circular or unnamed(origin.name):
        return Reliability.E, "a source without a name, or one known from those it cites alone"
    if item.party:
        return Reliability.D, "a party: it governs, commands or fights in the matter"
    if not origin.first_hand & FIRST_HAND:
        if not item.speaker and "." in origin.name and " " not in origin.name:
            return Reliability.F, "the document does not say who speaks"
        return Reliability.C, "named, no party; no access of its own is stated"
    if item.named or item.recounts:
        return (
            Reliability.A,
            "named, no party, with access of its own; counts by name or corrects earlier counts",
        )
    return Reliability.B, "named, no party, with access of its own"


def _by_origin(own: Origin, seen: Seen) -> Mapping[str, set[Relation]]:
    """Give the relations to figures of other origins that are no party."""
    found: dict[str, set[Relation]] = {}
    for relation, origin in seen:
        if origin.name != own.name and not origin.party and not origin.circular:
            found.setdefault(origin.name, set()).add(relation)
    return found


def _information(
    item: Item, origin: Origin, others: Mapping[str, set[Relation]], able: frozenset[str]
) -> tuple[Credibility, str]:
    if item.figure.bound is Bound.VAGUE or item.figure.kind is FigureKind.PROJECTION:
        return Credibility.UNKNOWN, "too vague, or not yet, to be held against anything"
    agree = [name for name, found in sorted(others.items()) if Relation.AGREES in found]
    shown = [name for name in agree if name in able]
    against = sum(bool(found & _AGAINST) and Relation.AGREES not in found for found in others.values())
    if shown and not origin.circular:
        return Credibility.CONFIRMED, f"the same number from access of their own: {', '.join(shown)}"
    if against:
        grade = Credibility.IMPROBABLE if against >= _SEVERAL else Credibility.DOUBTFUL
        return grade, f"{against} other origin(s) give another number"
    if agree:
        return Credibility.PROBABLE, f"also given by {', '.join(agree)}, without access of its own stated"
    if others:
        return Credibility.PROBABLE, "another origin gives a number that can be true beside it"
    return Credibility.POSSIBLE, "one origin; nothing speaks against it"
