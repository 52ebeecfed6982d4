"""Towns and villages by name: every candidate is given, and a name that a list lacks is said to be missing from it."""

from collections.abc import Iterable, Mapping

import attrs

from onrecord.measures.registers.places import folded_place


@attrs.frozen(kw_only=True)
class Settlement:
    """A town or village of one list.

    Attributes:
        name: As the list names it.
        others: Other names.
        within: Names of the divisions it lies in, the largest first.
        longitude: In degrees.
        latitude: In degrees.
        code: Code in the list's own scheme; may be empty.
    """

    name: str
    others: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    longitude: float
    latitude: float
    code: str = ""


@attrs.frozen(kw_only=True)
class Gazetteer:
    """One list of settlements.

    Attributes:
        source: Name and date of the list, said wherever it is searched.
        settlements: In the order of the list.
    """

    source: str
    settlements: tuple[Settlement, ...]
    _by_name: Mapping[str, tuple[Settlement, ...]] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        found: dict[str, list[Settlement]] = {}
        for settlement in self.settlements:
            for name in dict.fromkeys(folded_place(each) for each in (settlement.name, *settlement.others)):
                found.setdefault(name, []).append(settlement)
        object.__setattr__(self, "_by_name", {name: tuple(each) for name, each in found.items()})

    def find(self, name: str, within: str = "") -> tuple[Settlement, ...]:
        """Find every settlement of a name.

        Args:
            name: In any spelling or language of the list.
            within: Division that it must lie in; empty for any.

        Returns:
            All candidates, none preferred; empty where the list does not have it, which does not mean there is no such place.
        """
        found = self._by_name.get(folded_place(name), ())
        if not within:
            return found
        wanted = folded_place(within)
        return tuple(each for each in found if wanted in {folded_place(division) for division in each.within})

    def meaning(self, name: str, within: str = "") -> str:
        """Say in one sentence what looking a name up gave."""
        count = len(self.find(name, within))
        where = f" in {within}" if within else ""
        if not count:
            return f"{name}{where} is not in {self.source}; that a list lacks a place does not mean that there is none."
        if count == 1:
            return f"{name}{where} is in {self.source} once."
        return f"{name}{where} is in {self.source} {count} times, so the name alone does not say which place is meant."


def gazetteer(source: str, settlements: Iterable[Settlement]) -> Gazetteer:
    """Make a gazetteer of settlements."""
    return Gazetteer(source=source, settlements=tuple(settlements))
