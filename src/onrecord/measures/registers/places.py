"""Places by name in three languages and by code: how a dataset writes them, and codes never without their list."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

import attrs

from onrecord.measures.registers.actors import LANGUAGES
from onrecord.measures.registers.reading import Problems, load_yaml
from onrecord.text.terms import fold

_FIELDS = frozenset({*LANGUAGES, "country", "level", "pcodes", "note"})
_LEVEL_WORDS = (
    "region", "province", "cercle", "department", "departement", "district", "commune", "governorate", "state", "county",
    "région", "département", "préfecture", "prefecture", "wilaya", "gouvernorat", "منطقة", "ولاية", "محافظة", "إقليم",
)  # fmt: skip
_WORDS_AFTER = ("region", "province", "cercle", "department", "district", "commune", "prefecture", "state")
"""What UCDP writes after the names of divisions."""
_LEVEL_WORD = re.compile(rf"\b(?:{'|'.join(sorted({fold(word) for word in _LEVEL_WORDS}, reverse=True))})\b")
_OF = re.compile(r"\A(?:of|de|du|d)\b|\b(?:of|de|du|d)\Z")
_GAPS = re.compile(r"[^\w]+")
_PCODE = re.compile(r"[A-Z]{2,3}\d{2,}\Z")


@attrs.frozen(kw_only=True)
class Division:
    """A division of a country.

    Attributes:
        key: Code in ISO 3166-2, or any stable key.
        country: ISO 3166-1 alpha-3.
        level: 1 for the first under the country.
        names: Language and names in it; English falls back on French, the languages of the state.
        pcodes: List (by its date) and code in it.
        note: What a reader should know.
    """

    key: str
    country: str
    level: int = 1
    names: tuple[tuple[str, tuple[str, ...]], ...] = ()
    pcodes: tuple[tuple[str, str], ...] = ()
    note: str = ""

    @property
    def all_names(self) -> tuple[str, ...]:
        """Every name, each once."""
        return tuple(dict.fromkeys(name for _, names in self.names for name in names))


@attrs.frozen(kw_only=True)
class PlaceRegister:
    """A version of the register of places."""

    version: str
    divisions: tuple[Division, ...] = ()

    def find(self, name: str, country: str = "") -> tuple[Division, ...]:
        """Find divisions by key, name in any language and spelling, or name with the word for its level."""
        wanted = folded_place(name)
        return tuple(
            division
            for division in self.divisions
            if country in {"", division.country}
            and (name == division.key or wanted in {folded_place(each) for each in division.all_names})
        )

    def written(self, key: str) -> tuple[str, ...]:
        """List how datasets write a place: every name, with and without accents and the word for its level.

        A p-code stands for itself alone: it means what the list of its own dataset says, and no other.
        """
        if _PCODE.match(key):
            return (key,)
        names = [name for division in self.find(key) for name in division.all_names] or [key]
        spelled = [variant for name in names for variant in _spellings(name)]
        return tuple(
            dict.fromkeys([*spelled, *(f"{name} {word}" for name in spelled for word in _WORDS_AFTER)])
        )

    def notes(self, key: str) -> tuple[str, ...]:
        """List what must be printed with a measure of a place."""
        if _PCODE.match(key):
            return (
                f"The code {key} is read as in the dataset's own list of codes; other lists may give it to another place.",
            )
        return tuple(division.note for division in self.find(key) if division.note)

    def label(self, key: str, language: str) -> str:
        """Name a place in a language; its key where it has no name there."""
        found = self.find(key)
        names = dict(found[0].names).get(language, ()) if len(found) == 1 else ()
        return names[0] if names else key


@attrs.frozen(kw_only=True)
class PcodeList:
    """One dated list of p-codes.

    Attributes:
        vintage: Date of the list.
        rows: Code, name, level and code of what it lies in.
    """

    vintage: str
    rows: tuple[tuple[str, str, int, str], ...]
    _by_code: Mapping[str, tuple[str, str, int, str]] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_by_code", {row[0]: row for row in self.rows})

    def name(self, code: str) -> str | None:
        """Name of a code in this list; None where the list has none."""
        row = self._by_code.get(code)
        return row[1] if row else None

    def path(self, code: str) -> tuple[str, ...]:
        """Folded names from a code upwards; empty where the list does not have it."""
        row = self._by_code.get(code)
        return (folded_place(row[1]), *self.path(row[3])) if row else ()

    def reused(self, later: "PcodeList") -> tuple[tuple[str, str, str], ...]:
        """List codes that name another place in a later list: code, name here, name there."""
        found = []
        for code, name, *_ in self.rows:
            other = later.name(code)
            if other is not None and folded_place(other) != folded_place(name):
                found.append((code, name, other))
        return tuple(found)

    def translated(self, code: str, later: "PcodeList") -> str | None:
        """Code of the same place in another list: the one of that name, level and surroundings; None if not exactly one."""
        row, path = self._by_code.get(code), self.path(code)
        if row is None:
            return None
        same = [other[0] for other in later.rows if other[2] == row[2] and later.path(other[0]) == path]
        return same[0] if len(same) == 1 else None


def read_places(text: str, name: str = "the register of places") -> PlaceRegister:
    """Read a register of places from YAML, as in `places.yaml` of this package.

    Raises:
        InvalidCaseFileError: With every problem of the file.
    """
    content, problems = load_yaml(text, name), Problems()
    divisions = []
    for key, entry in (content.get("places") or {}).items():
        for field in entry:
            if field not in _FIELDS:
                problems.add(str(key), f"{field} is not known")
        if "country" not in entry:
            problems.add(str(key), "country is missing")
        names = {language: tuple(entry[language]) for language in LANGUAGES if language in entry}
        names.setdefault("en", names.get("fr", ()))
        divisions.append(
            Division(
                key=str(key),
                country=str(entry.get("country", "")),
                level=int(entry.get("level", 1)),
                names=tuple((language, names[language]) for language in LANGUAGES if language in names),
                pcodes=tuple(
                    (str(vintage), str(code)) for vintage, code in (entry.get("pcodes") or {}).items()
                ),
                note=str(entry.get("note") or ""),
            )
        )
    problems.refuse(name)
    return PlaceRegister(version=str(content.get("version", name)), divisions=tuple(divisions))


def pcode_list(vintage: str, rows: Iterable[tuple[str, str, int, str]]) -> PcodeList:
    """Make a list of p-codes of rows of code, name, level and code of what it lies in."""
    return PcodeList(vintage=vintage, rows=tuple(rows))


def folded_place(name: str) -> str:
    """Fold a name of a place: case, accents, hyphens, and the word for its level."""
    plain = _GAPS.sub(" ", fold(name)).strip()
    bare = _OF.sub("", _LEVEL_WORD.sub(" ", plain).strip()).strip()
    return " ".join((bare or plain).split())


def _spellings(name: str) -> list[str]:
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    if any("\u0600" <= c <= "\u06ff" for c in name):
        return [name]
    return list(dict.fromkeys([name, bare, name.replace("-", " "), bare.replace("-", " ")]))
