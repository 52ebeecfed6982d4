"""Circular reporting: origins that name only one another as the source of the same numbers."""

from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

from onrecord.model.statement import FIRST_HAND, BasisKind
from onrecord.reconciliation.origins.attributions import Voices

Amount = TypeVar("Amount", bound=Hashable)


def circular_names(
    voices: Voices,
    attributed: Mapping[tuple[str, Amount], Iterable[str]],
    access: Mapping[str, Iterable[BasisKind]],
) -> Mapping[str, tuple[str, ...]]:
    """Find the origins that rest on one another and on nothing else.

    Args:
        voices: Who speaks in which document.
        attributed: Names to which a document attributes a number, by digest and number.
        access: Kinds of access of its own that an origin states.

    Returns:
        The other names of its circle, by name. Only the same number makes a circle: two papers that quote one another on
        different matters do not; nor does one of which any member has access of its own.
    """
    edges: dict[tuple[str, Amount], set[str]] = {}
    for (document, amount), names in attributed.items():
        edges.setdefault((voices.names[document], amount), set()).update(names)
    found: dict[str, tuple[str, ...]] = {}
    for amount in {amount for _, amount in edges}:
        graph = {name: names for (name, other), names in edges.items() if other == amount}
        for circle in _circles(graph):
            if not any(kind in FIRST_HAND for name in circle for kind in access.get(name, ())):
                for name in circle:
                    found[name] = tuple(sorted(circle - {name}))
    return found


def _circles(graph: Mapping[str, set[str]]) -> list[frozenset[str]]:
    """Return the strongly connected groups of more than one name (Tarjan's on the reachable sets: these graphs are tiny)."""
    reach = {name: _reached(name, graph) for name in graph}
    groups = {frozenset({name} | {o for o in reach[name] if name in reach.get(o, ())}) for name in reach}
    return sorted((group for group in groups if len(group) > 1), key=sorted)


def _reached(name: str, graph: Mapping[str, set[str]]) -> frozenset[str]:
    seen: set[str] = set()
    ahead = [name]
    while ahead:
        for other in graph.get(ahead.pop(), ()):
            if other not in seen:
                seen.add(other)
                ahead.append(other)
    return frozenset(seen)
