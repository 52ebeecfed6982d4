"""Derivations that a document states itself: credits of its text, and speakers whose words or numbers it gives."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from onrecord.model.origin import Derivation, DerivationKind
from onrecord.model.passage import Span
from onrecord.model.reading import Reading
from onrecord.reconciliation.origins.creditlines import Credit, credits_in
from onrecord.reconciliation.origins.known import known_in
from onrecord.reconciliation.origins.naming import Naming
from onrecord.reconciliation.origins.publishers import dateline_of
from onrecord.text.publication import find_published


@attrs.frozen
class Voices:
    """Who speaks in each document's own words.

    Attributes:
        names: Name of the document's own voice, by digest.
        credited: Whom its text as a whole is credited to, by digest, where that is another one.
        holders: Documents by the name of their own voice.
    """

    names: Mapping[str, str]
    credited: Mapping[str, str]
    holders: Mapping[str, tuple[str, ...]]


def all_credits(reading: Reading) -> tuple[Credit, ...]:
    """Find the credits of a document, the agency of its dateline among them."""
    text = reading.rendition.text
    found = credits_in(reading)
    agency = dateline_of(text)
    at = text.find(f"({agency})") if agency else -1
    if agency and at >= 0 and not any(credit.span.contains(Span(at, at + 1)) for credit in found):
        found = (Credit(agency, Span(at, at + len(agency) + 2), whole=True), *found)
    return found


def voices_of(
    readings: Sequence[Reading], naming: Naming, credited: Mapping[str, Sequence[Credit]]
) -> Voices:
    """Tell who speaks in each document, and whom it credits with its text."""
    names = {reading.rendition.original: naming.voice(reading.rendition.original) for reading in readings}
    others: dict[str, str] = {}
    for digest, found in credited.items():
        whole = [naming.named(digest, credit.name) for credit in found if credit.whole]
        foreign = [name for name in whole if name and name != names[digest]]
        if foreign:
            others[digest] = foreign[0]
    holders: dict[str, list[str]] = {}
    for digest in sorted(names):
        holders.setdefault(names[digest], []).append(digest)
    return Voices(names, others, {name: tuple(digests) for name, digests in holders.items()})


def credit_derivations(
    readings: Sequence[Reading],
    naming: Naming,
    credited: Mapping[str, Sequence[Credit]],
    voices: Voices,
    copied: frozenset[str],
) -> Iterator[Derivation]:
    """Give what the documents credit: a copy of a work that the case may not hold, or a doubtful source line.

    Args:
        readings: The documents.
        naming: Who is who.
        credited: Their credits.
        voices: Who speaks in them.
        copied: Documents that are known to be copies by their words: what they credit needs no second derivation.
    """
    for reading in readings:
        digest = reading.rendition.original
        by_name: dict[str, list[Credit]] = {}
        for credit in credited[digest]:
            name = naming.named(digest, credit.name)
            if name and name != voices.names[digest]:
                by_name.setdefault(name, []).append(credit)
        for name, found in by_name.items():
            if digest not in copied:
                yield _credited(reading, name, found, voices)
        if not by_name:
            yield from _unnamed(reading, voices.names[digest])


def _credited(reading: Reading, name: str, found: Sequence[Credit], voices: Voices) -> Derivation:
    digest = reading.rendition.original
    whole = any(credit.whole for credit in found)
    words = found[0].span.cut(reading.rendition.text).strip()
    held = [other for other in voices.holders.get(name, ()) if other != digest]
    dated = _dated(reading, found[0]) if whole else ""
    return Derivation(
        document=digest,
        # The words are compared elsewhere: a work of that publisher that does not share them is another one.
        source=None,
        source_name=name,
        kind=DerivationKind.COPY if whole else DerivationKind.ATTRIBUTION,
        spans=tuple(credit.span for credit in found),
        proposed=not whole,
        why=f"it credits {name} ({words!r}){dated}; "
        + (
            "no document of that publisher here has its words"
            if held
            else "the case holds no document of that publisher"
        ),
    )


def _dated(reading: Reading, credit: Credit) -> str:
    """Say the date that stands right behind a credit, as re-posts keep that of the original."""
    behind = reading.rendition.text[credit.span.end : credit.span.end + 60]
    found = find_published(behind.strip(), reading.rendition.language)
    return f", dated {found[0]}" if found else ""


def _unnamed(reading: Reading, voice: str) -> Iterator[Derivation]:
    """Say that an aggregator publishes what others wrote, where the page does not say who."""
    text = reading.rendition.text
    mentions = [m for m in known_in(text) if m.known.kind == "aggregator" and m.known.name == voice]
    if mentions:
        yield Derivation(
            document=reading.rendition.original,
            source=None,
            source_name="a publisher that the page does not name",
            kind=DerivationKind.ATTRIBUTION,
            spans=(mentions[-1].span,),
            proposed=True,
            why=f"{voice} re-publishes what others wrote, and this page does not say who",
        )


def speaker_derivations(
    readings: Sequence[Reading], naming: Naming, voices: Voices, published: Mapping[str, str | None]
) -> Iterator[Derivation]:
    """Give whose words and numbers each document reports: one derivation a name, to its latest earlier document where the case has one."""
    for reading in readings:
        digest = reading.rendition.original
        own = {voices.names[digest], voices.credited.get(digest, "")}
        found: dict[str, list[Span]] = {}
        for speaker, span in _spoken(reading):
            name = naming.body(digest, speaker, span.start)
            if name and name not in own:
                found.setdefault(name, []).append(span)
        for name in sorted(found):
            held = [
                d
                for d in voices.holders.get(name, ())
                if _may_precede(published.get(d), published.get(digest))
            ]
            source = max(held, key=lambda d: (published.get(d) or "", d)) if held else None
            yield Derivation(
                document=digest,
                source=source,
                source_name=name,
                kind=DerivationKind.ATTRIBUTION,
                spans=tuple(sorted(set(found[name]))),
                why=f"it attributes what it says at {len(set(found[name]))} places to {name}",
            )


def _spoken(reading: Reading) -> Iterator[tuple[str, Span]]:
    for figure in reading.figures:
        if figure.attributed_to:
            yield figure.attributed_to.text, figure.attributed_to.span or figure.span
    for statement in reading.statements:
        if statement.speaker:
            yield (statement.resolved or statement.speaker).text, statement.speaker.span or statement.span


def _may_precede(one: str | None, other: str | None) -> bool:
    """Say whether a document of the first date can be what one of the second date reports."""
    if not one or not other:
        return True
    precision = min(len(one), len(other))
    return one[:precision] <= other[:precision]
