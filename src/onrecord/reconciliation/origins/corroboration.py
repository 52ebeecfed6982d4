"""How well something is corroborated: independent origins with access of their own, never pages."""

from collections.abc import Iterable

from onrecord.model.origin import Corroboration, Origin
from onrecord.model.statement import FIRST_HAND, BasisKind

_ENOUGH = 3
_SORTS = {
    BasisKind.DOCUMENT: "document",
    BasisKind.IMAGERY: "imagery",
    BasisKind.REMOTE_SENSING: "remote sensing",
}
"""Kinds of access that are no testimony (METHODS: testimony, document, imagery, remote sensing)."""


def independent(origins: Iterable[Origin]) -> tuple[Origin, ...]:
    """Return the origins that count: first-hand, no party to the matter, not known from one another alone.

    Returns:
        One an origin, by name.
    """
    found = {
        origin.name: origin
        for origin in origins
        if origin.first_hand & FIRST_HAND and not origin.party and not origin.circular
    }
    return tuple(found[name] for name in sorted(found))


def corroboration(origins: Iterable[Origin]) -> Corroboration:
    """Grade what stands behind something: C0 to C3, by the independent origins with first-hand access.

    Args:
        origins: Where its figures or statements go back to; the same origin any number of times counts once.
    """
    counted = independent(origins)
    sorts = {_SORTS.get(kind, "testimony") for origin in counted for kind in origin.first_hand & FIRST_HAND}
    if len(counted) >= _ENOUGH and len(sorts) > 1:
        return Corroboration.C3
    return (Corroboration.C0, Corroboration.C1, Corroboration.C2)[min(len(counted), 2)]
