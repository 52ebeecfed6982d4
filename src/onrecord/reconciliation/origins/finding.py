"""The origins of a case: who speaks in each document, what derives from what, and where it all begins."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import attrs

from onrecord.model.case import Source
from onrecord.model.figure import Figure
from onrecord.model.origin import Derivation, Origin
from onrecord.model.reading import Reading
from onrecord.model.statement import BasisKind
from onrecord.reconciliation.origins.naming import Naming, naming_of
from onrecord.reconciliation.origins.scene import scene_of, speakers

Amount = tuple[str, int | float | None]


@attrs.frozen
class Origins:
    """What a case's documents go back to.

    Attributes:
        derivations: Which document takes from which, in the order of the later ones.
        origins: Every origin that a document speaks of, by name.
        naming: Who is who.
        roots: The document that a copy goes back to, by digest; a document that is no copy is its own.
        by_name: The origins by their names.
        restated: Origin of a number of a document, where it attributes that number to one speaker.
    """

    derivations: tuple[Derivation, ...]
    origins: tuple[Origin, ...]
    naming: Naming
    roots: Mapping[str, str]
    by_name: Mapping[str, Origin]
    restated: Mapping[tuple[str, Amount], str]

    def of(
        self, document: str, speaker: str | None = None, chain: Sequence[str] = (), *, at: int | None = None
    ) -> Origin:
        """Tell where something that a document says first comes from.

        Args:
            document: SHA-256 of the document.
            speaker: Whom it is attributed to, as written (`Figure.attributed_to`); None for the document's own voice.
            chain: Speakers from nearest the reader outward (`Statement.chain`), where they are known.
            at: Where in the text it stands, which tells whom "the group" means.

        Returns:
            The outermost speaker that is a body with a name. Witnesses belong to the body that heard them; an unnamed
            speaker that nobody else quotes, and the document's own voice, to the document that was first.
        """
        name = origin_name(self.naming, self.roots, document, (*chain, speaker) if speaker else chain, at)
        return self._named(name, document)

    def of_figure(self, document: str, figure: Figure, chain: Sequence[str] = ()) -> Origin:
        """Tell where a figure first comes from.

        A figure that the document attributes to nobody, such as one of a headline, goes back to whoever the same
        document attributes the same number to elsewhere, where that is one.
        """
        if figure.attributed_to is None and not chain:
            restated = self.restated.get((document, amount_of(figure)))
            if restated:
                return self._named(restated, document)
        speaker = figure.attributed_to.text if figure.attributed_to else None
        return self.of(document, speaker, chain, at=figure.span.start)

    def _named(self, name: str, document: str) -> Origin:
        found = self.by_name.get(name)
        return found or Origin(
            name=name, documents=(document,), why="no other place of the case speaks of it"
        )


def amount_of(figure: Figure) -> Amount:
    """Return what two statements of the same number share: unit and the end that they state."""
    stated = figure.low if figure.low is not None else figure.high
    return figure.unit, stated


def _restated(
    readings: Sequence[Reading], naming: Naming, roots: Mapping[str, str]
) -> Mapping[tuple[str, Amount], str]:
    """Find whom each document attributes each number to, where it is one."""
    found: dict[tuple[str, Amount], set[str]] = {}
    for reading in readings:
        digest = reading.rendition.original
        for figure in reading.figures:
            if figure.attributed_to:
                said = (figure.attributed_to.text,)
                name = origin_name(naming, roots, digest, said, figure.span.start)
                found.setdefault((digest, amount_of(figure)), set()).add(name)
    return MappingProxyType({key: min(names) for key, names in found.items() if len(names) == 1})


def origin_name(
    naming: Naming, roots: Mapping[str, str], document: str, chain: Sequence[str], at: int | None
) -> str:
    """Name the origin of a chain of speakers, the outermost last."""
    unnamed = ""
    for speaker in reversed(chain):
        key = naming.key(document, speaker, at)
        if key is None:
            continue
        if key.sort != "person":
            return naming.name(key, speaker)
        unnamed = unnamed or naming.name(key, speaker)
    voice = own_voice(naming, roots.get(document, document))
    return f"{unnamed} (to {voice})" if unnamed else voice


def own_voice(naming: Naming, document: str) -> str:
    """Name who speaks in a document's own words: its publisher, else its file name."""
    scene = naming.scenes[document]
    if scene.voice is None:
        return scene.title
    key = naming.key(document, scene.voice.text)
    return naming.name(key, scene.voice.text) if key else scene.title


def find_origins(
    documents: Sequence[Reading], register: Mapping[str, Source], authority: tuple[str, ...] = ()
) -> Origins:
    """Find which documents derive from which, and where what they say first comes from.

    Args:
        documents: What was read, in any order; the same original twice counts once.
        register: What people registered about a document, by its SHA-256.
        authority: Names of the case's authority, the first one as it is printed.
    """
    readings = {reading.rendition.original: reading for reading in documents}
    ordered = [readings[digest] for digest in sorted(readings)]
    scenes = [scene_of(r, _publisher(register.get(r.rendition.original))) for r in ordered]
    spoken = {reading.rendition.original: tuple(speakers(reading)) for reading in ordered}
    naming = naming_of(scenes, spoken, authority)
    roots: dict[str, str] = {}
    origins = _origins(ordered, naming, roots)
    return Origins(
        derivations=(),
        origins=origins,
        naming=naming,
        roots=MappingProxyType(roots),
        by_name=MappingProxyType({origin.name: origin for origin in origins}),
        restated=_restated(ordered, naming, roots),
    )


def _publisher(source: Source | None) -> str | None:
    return (source.publisher or None) if source else None


def _origins(readings: Sequence[Reading], naming: Naming, roots: Mapping[str, str]) -> tuple[Origin, ...]:
    documents: dict[str, set[str]] = {}
    access: dict[str, set[BasisKind]] = {}
    for reading in readings:
        digest = reading.rendition.original
        documents.setdefault(own_voice(naming, roots.get(digest, digest)), set()).add(digest)
        for figure in reading.figures:
            if figure.attributed_to:
                said = (figure.attributed_to.text,)
                name = origin_name(naming, roots, digest, said, figure.span.start)
                documents.setdefault(name, set()).add(digest)
        for statement in reading.statements:
            name = origin_name(naming, roots, digest, _chain(statement), statement.span.start)
            documents.setdefault(name, set()).add(digest)
            access.setdefault(name, set()).update(basis.kind for basis in statement.basis)
    party = naming.authority[0] if naming.authority else None
    return tuple(
        Origin(
            name=name,
            documents=tuple(sorted(documents[name])),
            first_hand=frozenset(access.get(name, ())),
            party=name == party,
            why=f"{len(documents[name])} documents of the case go back to it",
        )
        for name in sorted(documents)
    )


def _chain(statement: object) -> tuple[str, ...]:
    chain: tuple[str, ...] = getattr(statement, "chain", ())
    return chain
