"""Registers as people write them: YAML to values, every problem of a file told together."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs
import yaml

from onrecord.errors import InvalidCaseFileError
from onrecord.measures.registers.actors import (
    LANGUAGES,
    Actor,
    ActorClass,
    ActorRegister,
    Entry,
    Membership,
    Named,
)

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SHARED = frozenset({*LANGUAGES, "note", "notes"})
_DAYS = frozenset({"since", "until"})
_TOP = frozenset({"version", "sources", "actors", "classes"})
_FAMILIES = ("ucdp", "acled")
_ALL = "*"


@attrs.frozen
class Problems:
    """What is wrong with a file, gathered while it is read."""

    found: list[str] = attrs.Factory(list)

    def add(self, where: str, what: str) -> None:
        """Note a problem."""
        self.found.append(f"{where}: {what}")

    def refuse(self, name: str) -> None:
        """Refuse the file if anything was noted."""
        if self.found:
            raise InvalidCaseFileError(
                what=f"{name} cannot be used: " + "; ".join(self.found),
                why="a register says who is counted, so a slip in it would change numbers without a word",
                fix="correct what is named; docs/methods/registers.md shows each kind of entry",
            )


def load_yaml(text: str, name: str) -> dict[str, Any]:
    """Read YAML that must be a mapping.

    Raises:
        InvalidCaseFileError: It is not YAML, or no mapping.
    """
    problems = Problems()
    content: Any = None
    try:
        content = yaml.load(text, Loader=_LOADER)  # noqa: S506 -- one of the two safe loaders
    except yaml.YAMLError as error:
        problems.add("the file", f"is not YAML ({' '.join(str(error).split())})")
    if not problems.found and not isinstance(content, dict):
        problems.add("the file", "is not a mapping")
    problems.refuse(name)
    return dict(content)


def read_actors(text: str, name: str = "the register of actors", known: Iterable[str] = ()) -> ActorRegister:
    """Read a register of actors and classes.

    Args:
        text: YAML, as in `actors.yaml` of this package. Beside `ucdp` and `acled`, an entry may name its actor in
            any other dataset, under `datasets`.
        name: What the file is called in messages.
        known: Keys of entries that a register to be extended has; classes may name them.

    Raises:
        InvalidCaseFileError: With every problem of the file.
    """
    content, problems = load_yaml(text, name), Problems()
    _unknown("the file", content, _TOP, problems)
    actors = tuple(_actor(key, entry, problems) for key, entry in _entries(content, "actors", problems))
    classes = tuple(_class(key, entry, problems) for key, entry in _entries(content, "classes", problems))
    keys = [each.key for each in (*actors, *classes)]
    for key in sorted({key for key in keys if keys.count(key) > 1}):
        problems.add(key, "is both an actor and a class")
    _check_members(classes, {*keys, *known}, problems)
    problems.refuse(name)
    return ActorRegister(version=str(content.get("version", name)), actors=actors, classes=classes)


def _entries(content: Mapping[str, Any], part: str, problems: Problems) -> list[tuple[str, dict[str, Any]]]:
    entries = content.get(part) or {}
    if not isinstance(entries, dict):
        problems.add(part, "is not a mapping of keys to entries")
        return []
    for key, entry in entries.items():
        if not isinstance(entry, dict):
            problems.add(str(key), "is not a mapping")
    return [(str(key), entry) for key, entry in entries.items() if isinstance(entry, dict)]


def _actor(key: str, entry: dict[str, Any], problems: Problems) -> Actor:
    _unknown(key, entry, _SHARED | _DAYS | {*_FAMILIES, "datasets"}, problems)
    named = {family: entry[family] for family in _FAMILIES if family in entry} | dict(
        entry.get("datasets") or {}
    )
    return Actor(
        key=key,
        **_shared(key, entry, problems),
        named=tuple(_named(key, family, names, problems) for family, names in named.items()),
        since=_day(key, entry.get("since"), problems),
        until=_day(key, entry.get("until"), problems),
    )


def _class(key: str, entry: dict[str, Any], problems: Problems) -> ActorClass:
    _unknown(key, entry, _SHARED | {"members"}, problems)
    members = _list(key, "members", entry.get("members"), problems)
    if not members:
        problems.add(key, "has no members")
    return ActorClass(
        key=key,
        **_shared(key, entry, problems),
        members=tuple(_member(key, member, problems) for member in members),
    )


def _member(key: str, member: object, problems: Problems) -> Membership:
    if not isinstance(member, dict):
        return Membership(key=str(member))
    _unknown(key, member, _DAYS | {"actor"}, problems)
    return Membership(
        key=str(member.get("actor", "")),
        since=_day(key, member.get("since"), problems),
        until=_day(key, member.get("until"), problems),
    )


def _shared(key: str, entry: dict[str, Any], problems: Problems) -> dict[str, Any]:
    notes = entry.get("notes") or {}
    if not isinstance(notes, dict):
        problems.add(key, "notes is not a mapping of families to notes")
        notes = {}
    return {
        "names": tuple(
            (lang, tuple(_list(key, lang, entry[lang], problems))) for lang in LANGUAGES if lang in entry
        ),
        "note": str(entry.get("note") or ""),
        "family_notes": tuple((str(family), str(note)) for family, note in notes.items()),
    }


def _named(key: str, family: str, names: object, problems: Problems) -> Named:
    ids: list[str] = []
    if isinstance(names, dict):
        ids, names = [str(each) for each in names], list(names.values())
    written = [str(name) for name in _list(key, family, names, problems)]
    return Named(
        family=family,
        ids=frozenset(ids),
        names=frozenset(name for name in written if not name.endswith(_ALL)),
        prefixes=frozenset(name.removesuffix(_ALL) for name in written if name.endswith(_ALL)),
    )


def _list(key: str, field: str, value: object, problems: Problems) -> list[Any]:
    if isinstance(value, list):
        return value
    if value is not None:
        problems.add(key, f"{field} is not a list")
    return []


def _day(key: str, value: object, problems: Problems) -> dt.date | None:
    if value is None or (isinstance(value, dt.date) and not isinstance(value, dt.datetime)):
        return value
    problems.add(key, f"{value!r} is not a day (2021-12-23)")
    return None


def _unknown(key: str, entry: Mapping[Any, Any], allowed: frozenset[str], problems: Problems) -> None:
    for field in entry:
        if field not in allowed:
            problems.add(key, f"{field} is not known")


def _check_members(classes: tuple[ActorClass, ...], keys: set[str], problems: Problems) -> None:
    groups = {each.key: each for each in classes}
    for each in classes:
        for member in each.members:
            if member.key not in keys:
                problems.add(each.key, f"its member {member.key!r} is neither an actor nor a class")
        if _round(each.key, groups.get, ()):
            problems.add(each.key, "is a member of itself by way of others")


def _round(key: str, find: Callable[[str], Entry | None], way: tuple[str, ...]) -> bool:
    if key in way:
        return key == way[0]
    group = find(key)
    if not isinstance(group, ActorClass):
        return False
    # A class that names itself directly keeps the members it had: that is how a case extends one.
    return any(_round(member.key, find, (*way, key)) for member in group.members if member.key != key)
