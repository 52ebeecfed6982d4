"""Which country a dataset means: ISO 3166-1 alpha-3 by code or by any name that is in use for it."""

import re
import unicodedata
from functools import cache
from types import MappingProxyType

import attrs

from onrecord.datasets.country_table import COUNTRIES, FORMER_BOXES, GROUPS

_BREAKS = re.compile(r"[^\w]+")


@attrs.frozen(kw_only=True)
class Box:
    """Whole degrees that hold a country."""

    south: int
    north: int
    west: int
    east: int


def _folded(name: str) -> str:
    bare = unicodedata.normalize("NFKD", name.casefold().replace("&", "and"))
    plain = "".join(char for char in bare if not unicodedata.combining(char))
    return _BREAKS.sub(" ", plain).strip().removeprefix("the ")


def _lines(table: str) -> list[list[str]]:
    return [line.split("|") for line in table.strip().splitlines()]


@cache
def _codes() -> MappingProxyType[str, str]:
    codes: dict[str, str] = {}
    for alpha3, alpha2, _, names in _lines(COUNTRIES):
        codes |= {_folded(name): alpha3 for name in names.split(";")}
        codes |= {code.casefold(): alpha3 for code in (alpha3, alpha2) if code}
    return MappingProxyType(codes)


@cache
def _boxes() -> MappingProxyType[str, Box]:
    degrees = {alpha3: [int(part) for part in box.split()] for alpha3, _, box, _ in _lines(COUNTRIES) if box}
    return MappingProxyType(
        {code: Box(south=box[0], north=box[1], west=box[2], east=box[3]) for code, box in degrees.items()}
    )


@cache
def _former() -> MappingProxyType[str, tuple[int, Box]]:
    lines = [line.split() for line in FORMER_BOXES.strip().splitlines()]
    return MappingProxyType(
        {
            code: (int(until), Box(south=int(south), north=int(north), west=int(west), east=int(east)))
            for code, until, south, north, west, east in lines
        }
    )


@cache
def _groups() -> MappingProxyType[str, str]:
    groups: dict[str, str] = {}
    for code, name in _lines(GROUPS):
        groups |= {code.casefold(): code, _folded(name): code}
    return MappingProxyType(groups)


def country_code(name: str) -> str | None:
    """Give the alpha-3 code of a country.

    Args:
        name: An alpha-2 or alpha-3 code, or a name of ISO, the World Bank, UCDP or ACLED, in any case, accents or none.

    Returns:
        None where it is no country that is known: an unknown name is not guessed at.
    """
    return _codes().get(_folded(name))


def group_code(name: str) -> str | None:
    """Give the code of a group of countries ("SSF"), by code or name; None where it is none."""
    return _groups().get(_folded(name))


def country_box(code: str, year: int) -> Box | None:
    """Give the box that held a country in a year, None where it is not known."""
    until, former = _former().get(code, (0, None))
    return former if year <= until else _boxes().get(code)
