"""The origins of a case: who speaks in each document, what derives from what, and where it all begins."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import attrs

from onrecord.model.case import Source
from onrecord.model.figure import Figure
from onrecord.model.origin import Derivation, DerivationKind, Origin
from onrecord.model.reading import Reading
from onrecord.model.statement import BasisKind, Statement
from onrecord.reconciliation.origins.attributions import (
    Voices,
    all_credits,
    credit_derivations,
    speaker_derivations,
    voices_of,
)
from onrecord.reconciliation.origins.circles import circular_names
from onrecord.reconciliation.origins.copies import Page, find_copies, roots_of, site_of
from onrecord.reconciliation.origins.creditlines import Credit
from onrecord.reconciliation.origins.naming import Naming, naming_of
from onrecord.reconciliation.origins.scene import scene_of, speakers
from onrecord.reconciliation.origins.shared_errors import find_shared_errors
from onrecord.reconciliation.origins.translations import find_translations

Amount = tuple[str, int | float | None]


@attrs.frozen
class Origins:
    """What a case's documents go back to.

    Attributes:
        derivations: Which document takes from which, in the order of the later one's digest.
        origins: Every origin that a document speaks of, by name.
        naming: Who is who.
        voices: Who speaks in each document's own words.
        roots: The document that a copy goes back to, by digest; a document that is no copy is its own.
        by_name: The origins by their names.
        restated: Origin of a number of a document, where it attributes that number to one speaker.
    """

    derivations: tuple[Derivation, ...]
    origins: tuple[Origin, ...]
    naming: Naming
    voices: Voices
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
            at: Where in the text it stands, which tells whom "the group" means and whether the words are copied there.

        Returns:
            The outermost speaker that is a body with a name. Witnesses belong to the body that heard them; an unnamed
            speaker, and the document's own voice, to the document that said it first. A place where a copy says something else
            than its source goes back to the copy alone.
        """
        said = (*chain, speaker) if speaker else tuple(chain)
        return self._named(_origin_name(self, document, said, at), document)

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

    def of_statement(self, document: str, statement: Statement) -> Origin:
        """Tell where a statement first comes from: the outermost of its speakers, as resolved by its document."""
        return self.of(document, None, said_by(statement), at=statement.span.start)

    def _named(self, name: str, document: str) -> Origin:
        found = self.by_name.get(name)
        party = name in self.naming.authority[:1]
        return found or Origin(
            name=name, documents=(document,), party=party, why="only this place of the case speaks of it"
        )


def said_by(statement: Statement) -> tuple[str, ...]:
    """Return the speakers of a statement, nearest the reader first, "it" and the like resolved."""
    chain = statement.chain or ((statement.speaker.text,) if statement.speaker else ())
    if statement.speaker is None or statement.resolved is None:
        return chain
    return tuple(statement.resolved.text if who == statement.speaker.text else who for who in chain)


def amount_of(figure: Figure) -> Amount:
    """Return what two statements of the same number share: unit and the end that they state."""
    return figure.unit, figure.low if figure.low is not None else figure.high


def find_origins(
    documents: Sequence[Reading], register: Mapping[str, Source], authority: tuple[str, ...] = ()
) -> Origins:
    """Find which documents derive from which, and where what they say first comes from.

    Args:
        documents: What was read, in any order; the same original twice counts once.
        register: What people registered about a document, by its SHA-256.
        authority: Names of the case's authority, the first one as it is printed.
    """
    by_digest = {reading.rendition.original: reading for reading in documents}
    readings = [by_digest[digest] for digest in sorted(by_digest)]
    credited = {reading.rendition.original: all_credits(reading) for reading in readings}
    naming = _naming(readings, register, authority, credited)
    voices = voices_of(readings, naming, credited)
    published = {digest: _published(by_digest[digest], register.get(digest)) for digest in sorted(by_digest)}
    pages = [_page(reading, register, naming, voices, credited, published) for reading in readings]
    copies = find_copies(pages)
    roots = roots_of(copies)
    derivations = [
        *copies,
        *credit_derivations(readings, naming, credited, voices, frozenset(d.document for d in copies)),
        *speaker_derivations(readings, naming, voices, published),
        *find_translations(pages, copies),
    ]
    derived = frozenset(frozenset((d.document, d.source)) for d in derivations if d.source)
    derivations += find_shared_errors(pages, derived)
    draft = Origins(
        derivations=tuple(sorted(derivations, key=_place)),
        origins=(),
        naming=naming,
        voices=voices,
        roots=MappingProxyType(dict(roots)),
        by_name=MappingProxyType({}),
        restated=MappingProxyType({}),
    )
    return _with_origins(draft, readings)


def _place(derivation: Derivation) -> tuple[str, str, str, str]:
    return derivation.document, derivation.kind.value, derivation.source or "", derivation.source_name


def _naming(
    readings: Sequence[Reading],
    register: Mapping[str, Source],
    authority: tuple[str, ...],
    credited: Mapping[str, Sequence[Credit]],
) -> Naming:
    scenes, spoken = [], {}
    for reading in readings:
        digest = reading.rendition.original
        source = register.get(digest)
        scenes.append(scene_of(reading, (source.publisher or None) if source else None))
        spoken[digest] = (*speakers(reading), *(credit.name for credit in credited[digest]))
    return naming_of(scenes, spoken, authority)


def _published(reading: Reading, source: Source | None) -> str | None:
    return (source.published if source else None) or reading.rendition.published


def _page(
    reading: Reading,
    register: Mapping[str, Source],
    naming: Naming,
    voices: Voices,
    credited: Mapping[str, Sequence[Credit]],
    published: Mapping[str, str | None],
) -> Page:
    digest = reading.rendition.original
    scene = naming.scenes[digest]
    return Page(
        reading=reading,
        site=site_of(register.get(digest), voices.names[digest] if scene.voice else None),
        published=published[digest],
        credited=frozenset(naming.named(digest, credit.name) for credit in credited[digest]),
        voice=voices.names[digest],
    )


def _origin_name(origins: Origins, document: str, chain: Sequence[str], at: int | None) -> str:
    """Name the origin of a chain of speakers, the outermost last."""
    altered = _altered_at(origins, document, at)
    if altered:
        return f"{origins.voices.names[document]} (not as in {altered})"
    unnamed = ""
    for speaker in reversed(chain):
        key = origins.naming.key(document, speaker, at)
        if key is not None and key.sort != "person":
            return origins.naming.name(key, speaker)
        unnamed = unnamed or (origins.naming.name(key, speaker) if key else "")
    voice = _first_voice(origins, document, at)
    return f"{unnamed} (to {voice})" if unnamed else voice


def _first_voice(origins: Origins, document: str, at: int | None) -> str:
    """Name who first said what a document says in its own voice: whoever it copies, or credits with its text."""
    root = origins.roots.get(document, document)
    if root == document and at is not None:
        held = [d for d in _copied(origins, document) if any(s.start <= at < s.end for s in d.spans)]
        root = held[0].source or document if held else document
    return origins.voices.credited.get(root, origins.voices.names[root])


def _copied(origins: Origins, document: str) -> list[Derivation]:
    kinds = {DerivationKind.COPY, DerivationKind.EXCERPT, DerivationKind.ALTERED}
    return [d for d in origins.derivations if d.document == document and d.kind in kinds and d.source]


def _altered_at(origins: Origins, document: str, at: int | None) -> str:
    """Name the source that a copy contradicts at a place; empty where it does not."""
    if at is None:
        return ""
    for derivation in _copied(origins, document):
        for one in derivation.differences:
            # A figure begins with its hedge, before the number that differs.
            if one.copy_span.start - _HEDGE <= at < one.copy_span.end and one.what in {
                "number",
                "unit",
                "date",
            }:
                return derivation.source_name
    return ""


_HEDGE = 12
"""Characters between the start of a figure and its number."""


def _with_origins(draft: Origins, readings: Sequence[Reading]) -> Origins:
    documents: dict[str, set[str]] = {}
    access: dict[str, set[BasisKind]] = {}
    amounts: dict[tuple[str, Amount], set[str]] = {}
    for reading in readings:
        digest = reading.rendition.original
        documents.setdefault(_origin_name(draft, digest, (), None), set()).add(digest)
        for figure in reading.figures:
            if figure.attributed_to:
                name = _origin_name(draft, digest, (figure.attributed_to.text,), figure.span.start)
                documents.setdefault(name, set()).add(digest)
                amounts.setdefault((digest, amount_of(figure)), set()).add(name)
        for statement in reading.statements:
            name = _origin_name(draft, digest, said_by(statement), statement.span.start)
            documents.setdefault(name, set()).add(digest)
            access.setdefault(name, set()).update(basis.kind for basis in statement.basis)
    circles = circular_names(draft.voices, amounts, access)
    origins = tuple(
        Origin(
            name=name,
            documents=tuple(sorted(documents[name])),
            first_hand=frozenset(access.get(name, ())),
            party=name in draft.naming.authority[:1],
            circular=name in circles,
            why=_why(name, len(documents[name]), circles),
        )
        for name in sorted(documents)
    )
    return attrs.evolve(
        draft,
        origins=origins,
        by_name=MappingProxyType({origin.name: origin for origin in origins}),
        restated=MappingProxyType({key: min(names) for key, names in amounts.items() if len(names) == 1}),
    )


def _why(name: str, count: int, circles: Mapping[str, tuple[str, ...]]) -> str:
    said = (
        "one document of the case goes back to it"
        if count == 1
        else f"{count} documents of the case go back to it"
    )
    others = circles.get(name)
    return f"{said}; it and {', '.join(others)} name only one another as their source" if others else said
