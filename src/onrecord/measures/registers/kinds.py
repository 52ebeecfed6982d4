"""Kinds of event: what a word for violence counts in each family of datasets, and where families differ."""

import attrs

from onrecord.measures.registers.actors import LANGUAGES, family_of
from onrecord.measures.registers.reading import Problems, load_yaml

_FIELDS = frozenset({*LANGUAGES, "ucdp", "acled", "datasets", "differs"})


@attrs.frozen(kw_only=True)
class Kind:
    """A kind of event that people count.

    Attributes:
        key: Stable key ("attacks-on-civilians").
        names: Language and name in it.
        counted: Family of datasets (or dataset) and the kinds it has of it.
        differs: What one family counts and another does not; empty where only one family has it.
    """

    key: str
    names: tuple[tuple[str, str], ...] = ()
    counted: tuple[tuple[str, tuple[str, ...]], ...] = ()
    differs: str = ""


@attrs.frozen(kw_only=True)
class KindRegister:
    """A version of the register of kinds."""

    version: str
    kinds: tuple[Kind, ...] = ()

    def counted(self, key: str, dataset: str) -> tuple[str, ...]:
        """List what a dataset has of a kind; the key itself where the register does not know it, empty where it has none."""
        kind = self._kind(key)
        if kind is None:
            return (key,)
        counted = dict(kind.counted)
        return counted.get(dataset, counted.get(family_of(dataset), ()))

    def comparable(self, key: str, one: str, other: str) -> tuple[bool, str]:
        """Say whether two datasets can be compared on a kind at all, and what then differs."""
        kind = self._kind(key)
        both = kind is not None and bool(self.counted(key, one)) and bool(self.counted(key, other))
        return both, kind.differs if kind and family_of(one) != family_of(other) else ""

    def notes(self, key: str, dataset: str) -> tuple[str, ...]:
        """List what must be printed with a measure of a kind on a dataset."""
        kind = self._kind(key)
        return (kind.differs,) if kind and kind.differs and family_of(dataset) in {"ucdp", "acled"} else ()

    def label(self, key: str, language: str) -> str:
        """Name a kind in a language; its key where it has no name there."""
        kind = self._kind(key)
        return dict(kind.names).get(language, key) if kind else key

    def _kind(self, key: str) -> Kind | None:
        return next((kind for kind in self.kinds if kind.key == key), None)


def read_kinds(text: str, name: str = "the register of kinds") -> KindRegister:
    """Read a register of kinds from YAML, as in `kinds.yaml` of this package.

    Raises:
        InvalidCaseFileError: With every problem of the file.
    """
    content, problems = load_yaml(text, name), Problems()
    entries = content.get("kinds") or {}
    kinds = []
    for key, entry in entries.items():
        for field in entry:
            if field not in _FIELDS:
                problems.add(str(key), f"{field} is not known")
        counted = {family: entry[family] for family in ("ucdp", "acled") if family in entry}
        counted |= entry.get("datasets") or {}
        kinds.append(
            Kind(
                key=str(key),
                names=tuple((language, str(entry[language])) for language in LANGUAGES if language in entry),
                counted=tuple(
                    (str(family), tuple(str(kind) for kind in of)) for family, of in counted.items()
                ),
                differs=str(entry.get("differs") or "").strip(),
            )
        )
    problems.refuse(name)
    return KindRegister(version=str(content.get("version", name)), kinds=tuple(kinds))
