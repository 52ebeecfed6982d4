"""Statements recomputed from the vintages of a case. Importing this takes the libraries of the extra `data`."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from hashlib import sha256

import attrs

from onrecord.errors import UncomputableMeasureError
from onrecord.measures.cube import asking, cubes_for
from onrecord.measures.engines import Engine, duckdb_over, postgres_over, spark_over
from onrecord.measures.judge import Stated, stated_by, stated_in
from onrecord.measures.measuring import Setting, measured, setting_of
from onrecord.measures.plan import Part, Source, plan
from onrecord.measures.registers import WrittenRegisters, shipped
from onrecord.model.case import Written
from onrecord.model.check import CheckOutcome
from onrecord.model.dataset import Vintage
from onrecord.model.edition import MeasuredStatement
from onrecord.model.figure import Figure
from onrecord.model.measure import MeasuredReading, Measurement, WrittenMeasure
from onrecord.model.passage import Citation, Span
from onrecord.model.reading import Reading
from onrecord.reconciliation.quotes import locate_measures
from onrecord.vault.creation import ACTORS
from onrecord.vault.store import Vault
from onrecord.workflow.place import Place
from onrecord.workflow.reading import read_bytes

MANY = 100
"""From so many queries on, one pass over all events (the cube) is quicker than a pass for each."""


def recompute(
    vault: Vault, written: Written, readings: Sequence[Reading], place: Place
) -> tuple[MeasuredStatement, ...]:
    """Compute and judge every measure of claims.yaml, in its order.

    Args:
        vault: The case with its vintages.
        written: What claims.yaml says.
        readings: The documents that the statements stand in.
        place: Where to compute.

    Raises:
        MissingExtraError: The engine is not installed.
        InvalidCaseFileError: The case's own register of actors cannot be used.
        DamagedCaseError: A table of the case is missing.
    """
    cited = locate_measures(written, readings)
    texts = {reading.rendition.original: reading for reading in readings}
    sources, registers = _sources(vault), _registers(vault)
    with _engine(sources, place) as engine:
        setting = setting_of(engine, sources, registers, registers.label)
        parts = _parts(written, sources)
        if len(parts) > MANY:
            cubes = cubes_for(parts, engine, registers)
            setting = attrs.evolve(setting, ask=asking(cubes, setting.ask))
        return tuple(_measured(one, cited.get(one.key), texts, setting) for one in written.measures)


def _parts(written: Written, sources: Sequence[Source]) -> list[Part]:
    """List what would be asked of the engine for all readings; a definition that cannot be computed asks nothing."""
    parts: list[Part] = []
    for one in written.measures:
        for definition in (one.definition, *(other.definition for other in one.alternatives)):
            with suppress(UncomputableMeasureError):
                parts += plan(definition, sources)
    return parts


def _sources(vault: Vault) -> tuple[Source, ...]:
    # The same file loaded again under another release: what was said of it last is meant.
    held = {(one.vintage.dataset, one.vintage.digest): one for one in vault.holdings()}
    return tuple(
        Source(vintage=holding.vintage, paths=tuple(str(path) for path in vault.table(holding)))
        for holding in sorted(held.values(), key=lambda one: one.entry)
    )


def _registers(vault: Vault) -> WrittenRegisters:
    """Give the registers of actors, kinds and places that the project ships, with what the case adds."""
    own = vault.actors_text()
    return shipped() if own is None else shipped().extended(own, ACTORS)


def _engine(sources: Sequence[Source], place: Place) -> AbstractContextManager[Engine]:
    if place.engine == "spark":
        return spark_over(sources, master=place.address) if place.address else spark_over(sources)
    if place.engine == "postgres":
        return postgres_over(sources, address=place.address)
    return duckdb_over(sources)


def _measured(
    written: WrittenMeasure, citation: Citation | None, texts: Mapping[str, Reading], setting: Setting
) -> MeasuredStatement:
    stated = _stated(written, citation, texts)
    try:
        measurement = measured(written, setting, stated)
    except UncomputableMeasureError as error:
        return MeasuredStatement(
            written=written, citation=citation, measurement=_uncovered(written, error), vintages=()
        )
    if written.words and measurement.outcome is None:
        untested = f"The words “{written.words}” state nothing that can be tested."
        measurement = attrs.evolve(
            measurement, outcome=CheckOutcome.NOT_CHECKABLE, notes=(untested, *measurement.notes)
        )
    used = {one.vintage for one in measurement.readings} | {measurement.vintage}
    return MeasuredStatement(
        written=written,
        citation=citation,
        measurement=measurement,
        vintages=tuple(
            sorted((s.vintage for s in setting.sources if s.vintage.key in used), key=lambda v: v.key)
        ),
        earlier=tuple(_by_other_vintages(written, measurement, setting, stated)),
    )


def _by_other_vintages(
    written: WrittenMeasure, measurement: Measurement, setting: Setting, stated: Stated | None
) -> Iterator[MeasuredReading]:
    """Compute the same by each other vintage of the dataset, the one loaded last first."""
    definition = written.definition
    if definition.release:
        return
    alone = attrs.evolve(written, alternatives=())
    rivals = [
        one
        for one in setting.sources
        if one.vintage.dataset == definition.dataset and _may_have(one.vintage, definition.scope.indicator)
    ]
    rest = tuple(one for one in setting.sources if one not in rivals)
    for source in reversed(rivals):
        if source.vintage.key == measurement.vintage:
            continue
        try:
            other = measured(alone, attrs.evolve(setting, sources=(*rest, source)), stated)
        except UncomputableMeasureError:
            # It has no such column or base: then it says nothing of this statement.
            continue
        if other.value is not None:
            yield attrs.evolve(other.readings[0], name=f"{source.vintage.dataset} {source.vintage.release}")


def _may_have(vintage: Vintage, indicator: str) -> bool:
    # Some publishers hand out every indicator in a file of its own.
    return not indicator or not vintage.indicators or indicator in vintage.indicators


def _uncovered(written: WrittenMeasure, error: UncomputableMeasureError) -> Measurement:
    return Measurement(
        measure=written.key,
        value=None,
        low=None,
        high=None,
        unit="",
        vintage="",
        digest=sha256(b"").hexdigest(),
        words=written.words,
        outcome=CheckOutcome.NOT_CHECKABLE if written.words else None,
        notes=(f"It could not be computed: {error.what}.",),
    )


def _stated(
    written: WrittenMeasure, citation: Citation | None, texts: Mapping[str, Reading]
) -> Stated | None:
    """Read what the tested words state: the figure in them, else a phrase that is known as it stands."""
    if not written.words:
        return None
    figure = _figure(written, citation, texts)
    return (stated_by(figure, written.words) if figure else None) or stated_in(written.words)


def _figure(
    written: WrittenMeasure, citation: Citation | None, texts: Mapping[str, Reading]
) -> Figure | None:
    if citation is not None:
        reading, start = texts[citation.original], citation.spans[0].start
    else:
        words = written.quote or written.words
        reading, start = read_bytes(words.encode(), f"{written.key}.txt", "text/plain"), 0
    at = start + max((written.quote or written.words).find(written.words), 0)
    tested = Span(at, at + len(written.words))
    touched = [one for one in reading.figures if one.span.overlaps(tested)]
    return max(touched, key=lambda one: _shared(one.span, tested), default=None)


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)
