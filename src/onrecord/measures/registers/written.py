"""The registers that the project ships, with what a case adds, as measures ask them."""

import functools
from importlib import resources

import attrs

from onrecord.measures.register import Member
from onrecord.measures.registers.actors import ActorRegister
from onrecord.measures.registers.kinds import KindRegister, read_kinds
from onrecord.measures.registers.places import PlaceRegister, read_places
from onrecord.measures.registers.reading import read_actors
from onrecord.model.measure import Scope


@attrs.frozen(kw_only=True)
class WrittenRegisters:
    """Written lists of actors, kinds and places; fulfils `onrecord.measures.register.Registers`.

    Attributes:
        who: Actors and their classes.
        what: Kinds of event.
        where: Places.
    """

    who: ActorRegister
    what: KindRegister
    where: PlaceRegister

    @property
    def version(self) -> str:
        """Versions of the three registers, printed with what was measured by them."""
        return f"{self.who.version}, {self.what.version}, {self.where.version}"

    def actors(self, key: str, dataset: str) -> tuple[Member, ...]:
        """Return the members of a class, or of a single actor; empty where the key is not known."""
        return self.who.members(key, dataset)

    def kinds(self, key: str, dataset: str) -> tuple[str, ...]:
        """Return the kinds that a table of the dataset holds for a key; empty where the dataset has none of them."""
        return self.what.counted(key, dataset)

    def places(self, key: str, dataset: str) -> tuple[str, ...]:  # noqa: ARG002 -- datasets differ in accents and words for levels alone
        """Return how datasets write the name or code of a place."""
        return self.where.written(key)

    def label(self, key: str, language: str) -> str:
        """Name an actor, a class, a kind or a place in a language; the key where no register names it."""
        registers = (self.who.label, self.what.label, self.where.label)
        return next((name for label in registers if (name := label(key, language)) != key), key)

    def notes(self, scope: Scope, dataset: str) -> tuple[str, ...]:
        """List what must be printed with a measure of a scope on a dataset, each once."""
        found = [note for key in (*scope.actors, *scope.targets) for note in self.who.notes(key, dataset)]
        found += [note for key in scope.kinds for note in self.what.notes(key, dataset)]
        found += [note for key in scope.places for note in self.where.notes(key)]
        return tuple(dict.fromkeys(found))

    def extended(self, text: str, name: str) -> "WrittenRegisters":
        """Add a case's own register of actors.

        Args:
            text: YAML, as `actors.yaml` of this package.
            name: What the file is called in messages.

        Raises:
            InvalidCaseFileError: With every problem of the file.
        """
        known = [each.key for each in (*self.who.actors, *self.who.classes)]
        return attrs.evolve(self, who=self.who.extended(read_actors(text, name, known)))


@functools.cache
def shipped() -> WrittenRegisters:
    """Return the registers that the project ships."""
    return WrittenRegisters(
        who=read_actors(_text("actors.yaml")),
        what=read_kinds(_text("kinds.yaml")),
        where=read_places(_text("places.yaml")),
    )


def _text(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
