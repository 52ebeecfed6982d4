"""Which of several currencies of one name a document means."""

from collections.abc import Mapping
from types import MappingProxyType

from onrecord.extraction.lexicon.places import CENTRAL_AFRICA, EGYPT, SUDAN, WEST_AFRICA


def local_currency(text: str) -> Mapping[str, str]:
    """Return the code to use instead of the one a name is read as first, by the countries the text names."""
    swaps = {}
    central, west = _mentions(text, CENTRAL_AFRICA), _mentions(text, WEST_AFRICA)
    if central or west:
        swaps["franc"] = "XAF" if central > west else "XOF"
    if central > west:
        swaps["XOF"] = "XAF"
    if _mentions(text, EGYPT) > _mentions(text, SUDAN):
        swaps["SDG"] = "EGP"
    return MappingProxyType(swaps)


def _mentions(text: str, names: tuple[str, ...]) -> int:
    return sum(text.count(name) for name in names)
