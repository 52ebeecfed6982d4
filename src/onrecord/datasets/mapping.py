"""Layouts: which column of a file is which column of the table. The known ones and those that people write are the same value."""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from onrecord.model.dataset import TableForm


@attrs.frozen(kw_only=True)
class Terms:
    """What a publisher asks of those who use its data.

    Attributes:
        licence: In a line.
        attribution: The citation.
        publishable: Whether rows may be published.
    """

    licence: str
    attribution: str
    publishable: bool = True


class ReleaseFrom:
    """Where the release of a vintage is written."""

    ASKED = "asked"
    LAST_DAY = "last day"


@attrs.frozen(kw_only=True)
class Layout:
    """How the rows of one kind of file are read.

    Attributes:
        key: Name and version ("ucdp-ged-49/1").
        dataset: Key of the dataset.
        form: What its rows are.
        terms: Licence and citation.
        columns: Column of the table → column of the file, folded by `folded`; several parts of a date are joined by "+"
            ("year+month+day").
        constants: Column of the table → value that all rows have.
        needs: Columns without which a file is not of this layout; by default those of `columns`.
        lacks: Columns that a file of this layout never has.
        words: Column of the table → value in the file, folded, → value in the table.
        parts: Columns whose sum must be `best`.
        parts_of: Kind → the kind of which it is a part.
        missing: Values that mean "not known".
        warning: Column of the file in which its publisher warns of a row; empty where it has none.
        release: Column of the file with the release, or one of `ReleaseFrom`.
        numbered: The release itself, where whoever wrote the layout gave it.
        first_day: Day before which the dataset has nothing, ISO 8601; empty where it has no such day.
        day_first: Whether 03/04/2020 is the 3rd of April.
        decimal_comma: Whether 12,5 is twelve and a half, and 1.204 is more than a thousand.
        wide: Whether each year has a column of its own.
        spread: Columns that each hold the deaths of one kind → the kind; each gives a row.
    """

    key: str
    dataset: str
    form: TableForm
    terms: Terms
    columns: Mapping[str, str]
    constants: Mapping[str, str] = MappingProxyType({})
    needs: frozenset[str] = frozenset()
    lacks: frozenset[str] = frozenset()
    words: Mapping[str, Mapping[str, str]] = MappingProxyType({})
    parts: tuple[str, ...] = ()
    parts_of: Mapping[str, str] = MappingProxyType({})
    missing: frozenset[str] = frozenset()
    warning: str = ""
    release: str = ReleaseFrom.ASKED
    numbered: str = ""
    first_day: str = ""
    day_first: bool = True
    decimal_comma: bool = False
    wide: bool = False
    spread: Mapping[str, str] = MappingProxyType({})

    @property
    def wanted(self) -> frozenset[str]:
        """Columns of the file, folded, without which it is not of this layout."""
        parts = (part for column in self.columns.values() for part in column.split("+"))
        return self.needs or frozenset((*self.spread, *parts))

    def fits(self, names: frozenset[str]) -> bool:
        """Tell whether a file with these folded column names is of this layout."""
        return self.wanted <= names and not self.lacks & names


def folded(name: str) -> str:
    """Bring the name of a column, or a word in it, to the one form in which it is compared."""
    return " ".join(name.replace("\ufeff", "").strip().casefold().split())
