"""Actors and classes of actors: who a name stands for in a dataset, and on which days."""

import datetime as dt
import re
from collections.abc import Iterator

import attrs

from onrecord.measures.register import Member
from onrecord.text.terms import fold

LANGUAGES = ("en", "fr", "ar")
_NOT_OF_A_NAME = re.compile(r"[^\w]+")


@attrs.frozen(kw_only=True)
class Named:
    """How one family of datasets names an actor.

    Attributes:
        family: Family of datasets ("ucdp", "acled"), or the key of one dataset.
        ids: Its ids.
        names: Its names, letter for letter.
        prefixes: What every other name of it begins with ("Military Forces of Mali").
    """

    family: str
    ids: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()

    def covers(self, name: str) -> bool:
        """Say whether an id or a name as a dataset writes it is this actor."""
        return (
            name in self.ids or name in self.names or any(name.startswith(prefix) for prefix in self.prefixes)
        )


@attrs.frozen(kw_only=True)
class Entry:
    """What actors and classes share.

    Attributes:
        key: Stable key ("jnim", "militant-islamist-groups").
        names: Language and names in it, the usual one first.
        note: Printed with every measure that uses the entry; may be empty.
        family_notes: Family and what is printed with measures of its datasets.
    """

    key: str
    names: tuple[tuple[str, tuple[str, ...]], ...] = ()
    note: str = ""
    family_notes: tuple[tuple[str, str], ...] = ()


@attrs.frozen(kw_only=True)
class Actor(Entry):
    """A group, a force or a mission.

    Attributes:
        named: How datasets name it.
        since: First day under these names; None if always. It guides names in texts; rows are taken as datasets date them.
        until: Last day; None if still.
    """

    named: tuple[Named, ...] = ()
    since: dt.date | None = None
    until: dt.date | None = None


@attrs.frozen(kw_only=True)
class Membership:
    """That an actor, or all of a class, belongs to a class.

    Attributes:
        key: Key of the actor or class.
        since: First day that counts; None if always.
        until: Last day that counts; None if still.
    """

    key: str
    since: dt.date | None = None
    until: dt.date | None = None


@attrs.frozen(kw_only=True)
class ActorClass(Entry):
    """Actors that people count together.

    Attributes:
        members: Who belongs to it, and when.
    """

    members: tuple[Membership, ...] = ()


@attrs.frozen(kw_only=True)
class Resolved:
    """Whom a name stands for.

    Attributes:
        actor: Key of the actor.
        classes: Keys of the classes that it belongs to on the day asked, in order.
        in_time: Whether the actor existed under that name on the day asked; True where no day is asked.
        notes: What the reader should know.
    """

    actor: str
    classes: tuple[str, ...]
    in_time: bool
    notes: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class ActorRegister:
    """A version of the register.

    Attributes:
        version: Name of the version ("actors/1"), with those of what extends it.
        actors: Every actor, by key.
        classes: Every class, by key.
    """

    version: str
    actors: tuple[Actor, ...] = ()
    classes: tuple[ActorClass, ...] = ()
    _entries: dict[str, Entry] = attrs.field(init=False, repr=False, eq=False)
    _aliases: dict[str, tuple[str, ...]] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        entries: dict[str, Entry] = {entry.key: entry for entry in (*self.actors, *self.classes)}
        aliases: dict[str, tuple[str, ...]] = {}
        for entry in entries.values():
            for alias in {_plain(entry.key), *(_plain(name) for _, names in entry.names for name in names)}:
                aliases[alias] = (*aliases.get(alias, ()), entry.key)
        object.__setattr__(self, "_entries", entries)
        object.__setattr__(self, "_aliases", aliases)

    def members(self, key: str, dataset: str) -> tuple[Member, ...]:
        """List the actors of a class, or a single actor, as a dataset names them.

        Args:
            key: Key of a class or an actor; otherwise a name of one in any language, or an id or name of the dataset.
            dataset: Key of the dataset.

        Returns:
            Empty where nobody is known by the key, or the dataset names none of them.
        """
        family = family_of(dataset)
        found: dict[Member, None] = {}
        for start in self._started(key, family):
            for actor, since, until in self._actors(start, None, None):
                for named in actor.named:
                    if named.family in {family, dataset}:
                        member = Member(
                            ids=named.ids, names=named.names, prefixes=named.prefixes, start=since, end=until
                        )
                        found[member] = None
        return tuple(found)

    def keys_of(self, text: str) -> tuple[str, ...]:
        """Find the actors and classes that a text names so, in any of the languages; several where it is ambiguous."""
        return self._aliases.get(_plain(text), ())

    def resolve(self, name: str, *, dataset: str = "", on: dt.date | None = None) -> tuple[Resolved, ...]:
        """Say whom a name stands for, and in which classes.

        Args:
            name: With a dataset its id or name there, otherwise a name in any language.
            dataset: Key of the dataset; empty for a name from a text.
            on: The day in question; None for any.

        Returns:
            Every actor it may stand for: those that existed on the day before those that did not.
        """
        found = [
            Resolved(
                actor=actor.key,
                classes=tuple(each.key for each in self.classes if self._belongs(actor.key, each.key, on)),
                in_time=on is None or _within(on, actor.since, actor.until),
                notes=self.notes(actor.key, dataset),
            )
            for actor in self._known(name, dataset)
        ]
        return tuple(sorted(found, key=lambda each: not each.in_time))

    def notes(self, key: str, dataset: str = "") -> tuple[str, ...]:
        """List what must be printed with a measure that uses a key on a dataset, notes on members included."""
        family = family_of(dataset)
        keys = [key] if key in self._entries else list(self.keys_of(key))
        found: dict[str, None] = {}
        for entry in (each for one in keys for each in self._below(one)):
            for note in (entry.note, dict(entry.family_notes).get(family, "")):
                if note:
                    found[note] = None
        return tuple(found)

    def label(self, key: str, language: str) -> str:
        """Name an entry in a language; its key where it has no name there."""
        entry = self._entries.get(key)
        names = dict(entry.names).get(language, ()) if entry else ()
        return names[0] if names else key

    def extended(self, other: "ActorRegister") -> "ActorRegister":
        """Add a case's own entries; one with a known key replaces it, and a class that names itself keeps its members."""
        actors = {**{each.key: each for each in self.actors}, **{each.key: each for each in other.actors}}
        classes = {each.key: each for each in self.classes}
        for each in other.classes:
            before = classes[each.key].members if each.key in classes else ()
            own = [m for m in each.members if m.key != each.key]
            kept = before if len(own) < len(each.members) else ()
            classes[each.key] = attrs.evolve(each, members=(*kept, *own))
        return ActorRegister(
            version=f"{self.version} + {other.version}",
            actors=tuple(actors.values()),
            classes=tuple(classes.values()),
        )

    def _started(self, key: str, family: str) -> tuple[str, ...]:
        if key in self._entries:
            return (key,)
        return self.keys_of(key) or tuple(actor.key for actor in self._known(key, family))

    def _known(self, name: str, dataset: str) -> list[Actor]:
        if not dataset:
            named = [self._entries[key] for key in self.keys_of(name)]
            return [entry for entry in named if isinstance(entry, Actor)]
        families = {family_of(dataset), dataset}
        return [
            actor
            for actor in self.actors
            if any(named.family in families and named.covers(name) for named in actor.named)
        ]

    def _actors(
        self, key: str, since: dt.date | None, until: dt.date | None
    ) -> Iterator[tuple[Actor, dt.date | None, dt.date | None]]:
        """Actors under a key with the days on which they count: those of every class on the way, cut to each other."""
        entry = self._entries.get(key)
        if isinstance(entry, Actor):
            yield entry, since, until
        elif isinstance(entry, ActorClass):
            for member in entry.members:
                starts = [day for day in (since, member.since) if day]
                ends = [day for day in (until, member.until) if day]
                yield from self._actors(member.key, max(starts, default=None), min(ends, default=None))

    def _below(self, key: str) -> Iterator[Entry]:
        entry = self._entries.get(key)
        if entry is not None:
            yield entry
        if isinstance(entry, ActorClass):
            for member in entry.members:
                yield from self._below(member.key)

    def _belongs(self, actor: str, group: str, on: dt.date | None) -> bool:
        return any(
            each.key == actor and (on is None or _within(on, since, until))
            for each, since, until in self._actors(group, None, None)
        )


def family_of(dataset: str) -> str:
    """Name the family of a dataset, whose actors have the same names: "ucdp", "acled", or the dataset's own key."""
    if dataset == "hapi-conflict-event":  # the Humanitarian API passes ACLED's counts on
        return "acled"
    head = dataset.partition("-")[0]
    return head if head in {"ucdp", "acled"} else dataset


def _plain(name: str) -> str:
    return _NOT_OF_A_NAME.sub(" ", fold(name)).strip()


def _within(on: dt.date, since: dt.date | None, until: dt.date | None) -> bool:
    return (since is None or since <= on) and (until is None or on <= until)
