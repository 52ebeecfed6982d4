"""Chordal graphs of lists: the models of dependence whose likelihood falls apart into cliques."""

from itertools import combinations

import attrs

Clique = tuple[int, ...]


@attrs.frozen
class ChordalGraph:
    """A graph in which every cycle of four or more lists has a short cut.

    Attributes:
        cliques: Largest sets of lists that all depend on each other.
        separators: What they have in common, one less than the cliques; empty ones where parts are independent.
    """

    cliques: tuple[Clique, ...]
    separators: tuple[Clique, ...]


def chordal_graphs(lists: int) -> tuple[ChordalGraph, ...]:
    """Give every labelled chordal graph: 8 of three lists, 61 of four, 822 of five, the fewest edges first."""
    pairs = list(combinations(range(lists), 2))
    found = []
    for count in range(len(pairs) + 1):
        for edges in combinations(pairs, count):
            graph = _decomposed(lists, frozenset(edges))
            if graph is not None:
                found.append(graph)
    return tuple(found)


def _decomposed(lists: int, edges: frozenset[tuple[int, int]]) -> ChordalGraph | None:
    """Find cliques and separators, or None where the graph is not chordal.

    Maximum cardinality search (Tarjan and Yannakakis 1984): visit next whoever has most visited neighbours; the graph is
    chordal where those neighbours always form a clique.
    """
    near: list[set[int]] = [set() for _ in range(lists)]
    for one, other in edges:
        near[one].add(other)
        near[other].add(one)
    cliques: list[set[int]] = []
    separators: list[Clique] = []
    visited: set[int] = set()
    for _ in range(lists):
        following = max(set(range(lists)) - visited, key=lambda each: (len(near[each] & visited), -each))
        before = near[following] & visited
        if any(pair not in edges for pair in combinations(sorted(before), 2)):
            return None
        if cliques and before >= cliques[-1]:
            cliques[-1] = before | {following}
        else:
            if cliques:
                separators.append(tuple(sorted(before)))
            cliques.append(before | {following})
        visited.add(following)
    return ChordalGraph(tuple(tuple(sorted(clique)) for clique in cliques), tuple(separators))
