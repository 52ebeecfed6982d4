"""Models of how lists depend on each other: sets of interaction terms."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations

Term = tuple[int, ...]
"""Numbers of two or more lists, ascending: being on one of them changes the odds of being on the others."""
Model = tuple[Term, ...]
"""Terms in the order of their size, then of their lists; of a hierarchical model every part of a term is a term."""


def closed(terms: Iterable[Iterable[int]]) -> Model:
    """Add the parts of every term, so that the model is hierarchical."""
    parts = {
        part
        for term in terms
        for size in range(2, len(set(term)) + 1)
        for part in combinations(sorted(set(term)), size)
    }
    return tuple(sorted(parts, key=lambda part: (len(part), part)))


def generators(model: Model) -> Model:
    """Give the terms that are part of no other: a hierarchical model is named by them."""
    return tuple(term for term in model if not any(set(term) < set(other) for other in model))


def named(model: Model, lists: Sequence[str]) -> str:
    """Write a model by its generators ("[ABA.OSCE, OSCE.HRW]"); lists without interaction stand alone."""
    alone = [(at,) for at in range(len(lists)) if not any(at in term for term in model)]
    parts = sorted([*generators(model), *alone])
    return "[" + ", ".join(".".join(lists[at] for at in part) for part in parts) + "]"


def hierarchical_models(lists: int) -> Iterator[Model]:
    """Give every hierarchical model without the interaction of all lists: 8 of three lists, 113 of four.

    Larger terms are tried only with all their parts, so nothing is built that must be thrown away.
    """
    yield from _grown((), 2, lists)


def _grown(model: Model, size: int, lists: int) -> Iterator[Model]:
    """Give every model that adds terms of this size and larger."""
    if size == lists:
        yield model
        return
    known = set(model)
    allowed = [
        term
        for term in combinations(range(lists), size)
        if size == 2 or all(part in known for part in combinations(term, size - 1))  # noqa: PLR2004
    ]
    for added in chain.from_iterable(combinations(allowed, count) for count in range(len(allowed) + 1)):
        yield from _grown(model + added, size + 1, lists)
