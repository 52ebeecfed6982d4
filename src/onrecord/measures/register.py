"""What the keys of a scope stand for in one dataset: actors, kinds of event, places."""

import datetime as dt
from typing import Protocol

import attrs

from onrecord.model.measure import Scope


@attrs.frozen(kw_only=True)
class Member:
    """An actor of a class, as one dataset names it.

    Attributes:
        ids: Its ids in the dataset.
        names: Its names in the dataset, letter for letter.
        prefixes: What every other name of it begins with.
        start: First day on which it belongs to the class; None for always.
        end: Last day; None for still.
    """

    ids: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    start: dt.date | None = None
    end: dt.date | None = None


class Registers(Protocol):
    """Resolves the keys of a scope for a dataset."""

    def actors(self, key: str, dataset: str) -> tuple[Member, ...]:
        """Return the members of an actor class, or of a single actor; empty where the key is not known."""
        ...

    def kinds(self, key: str, dataset: str) -> tuple[str, ...]:
        """Return the kinds that a table of the dataset holds for a key; empty where the dataset has none of them."""
        ...

    def places(self, key: str, dataset: str) -> tuple[str, ...]:
        """Return how the dataset writes the name or code of a place."""
        ...

    def label(self, key: str, language: str) -> str:
        """Name a key in a language; the key itself where there is no name."""
        ...

    def notes(self, scope: Scope, dataset: str) -> tuple[str, ...]:
        """List what must be printed with a measure of a scope on a dataset."""
        ...


@attrs.frozen(kw_only=True)
class PlainRegisters:
    """Registers without any class: a key stands for itself.

    Attributes:
        classes: Members by key; a key that is missing is taken for an actor's name or id.
    """

    classes: tuple[tuple[str, tuple[Member, ...]], ...] = ()

    def actors(self, key: str, dataset: str) -> tuple[Member, ...]:  # noqa: ARG002
        """Return the members of a class, or the actor of that very name or id."""
        return dict(self.classes).get(key, (Member(ids=frozenset({key}), names=frozenset({key})),))

    def kinds(self, key: str, dataset: str) -> tuple[str, ...]:  # noqa: ARG002
        """Return the key."""
        return (key,)

    def places(self, key: str, dataset: str) -> tuple[str, ...]:  # noqa: ARG002
        """Return the name with and without the word that UCDP puts after regions."""
        return (key, f"{key} region")

    def label(self, key: str, language: str) -> str:  # noqa: ARG002
        """Return the key."""
        return key

    def notes(self, scope: Scope, dataset: str) -> tuple[str, ...]:  # noqa: ARG002
        """Return nothing."""
        return ()
