"""`onrecord measure run`: every statement that people made executable, computed, judged and held against the last build."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from onrecord.errors import InvalidCaseFileError, MissingExtraError, UncomputableMeasureError
from onrecord.model.case import Written
from onrecord.model.check import CheckOutcome
from onrecord.model.dataset import Vintage
from onrecord.model.edition import DocumentOnRecord, MeasuredStatement
from onrecord.model.figure import Figure
from onrecord.model.measure import MeasuredReading, Measurement, WrittenMeasure
from onrecord.model.passage import Citation, Span
from onrecord.model.reading import Reading
from onrecord.reconciliation.quotes import locate_measures
from onrecord.vault.store import Vault
from onrecord.workflow.reading import read_bytes

if TYPE_CHECKING:
    from onrecord.measures.engines import Engine
    from onrecord.measures.judge import Stated
    from onrecord.measures.measuring import Setting
    from onrecord.measures.plan import Source

ENGINES = ("duckdb", "spark", "postgres")
"""Where measures can be computed; the numbers are the same."""


@attrs.frozen(kw_only=True)
class Place:
    """Where measures are computed.

    Attributes:
        engine: One of `ENGINES`.
        address: Of a Spark cluster's master or a PostgreSQL server; empty for this machine.
    """

    engine: str = "duckdb"
    address: str = ""


HERE = Place()


def measure_statements(
    vault: Vault, written: Written, documents: Sequence[DocumentOnRecord], place: Place = HERE
) -> tuple[MeasuredStatement, ...]:
    """Compute and judge every measure of claims.yaml, in its order.

    A measure that cannot be computed (no such data in the case, say) is not covered: it has no value, and says why.

    Raises:
        MissingExtraError: There are measures, and what computes them is not installed.
        DamagedCaseError: A table of the case is missing.
    """
    if not written.measures:
        return ()
    readings = [document.reading for document in documents]
    cited = locate_measures(written, readings)
    texts = {reading.rendition.original: reading for reading in readings}
    sources = _sources(vault)
    with _engine(sources, place) as engine:
        return tuple(_measured(one, cited.get(one.key), texts, sources, engine) for one in written.measures)


def refuse_unknown_claims(written: Written, claims: Collection[str]) -> None:
    """Refuse measures that belong to a claim of which the case knows nothing.

    Raises:
        InvalidCaseFileError: All of them are named.
    """
    unknown = [
        f"measure {one.key!r}: claim {one.claim!r}"
        for one in written.measures
        if one.claim and one.claim not in claims
    ]
    if unknown:
        raise InvalidCaseFileError(
            what="claims.yaml has measures of claims that the case does not have: " + "; ".join(unknown),
            why="the outcome of a measure is shown under its claim",
            fix=f"use one of: {', '.join(sorted(claims))}"
            if claims
            else "write the claim in claims.yaml first",
        )


def _sources(vault: Vault) -> "tuple[Source, ...]":
    source = _imported()
    # The same file loaded again under another release: what was said of it last is meant.
    held = {(one.vintage.dataset, one.vintage.digest): one for one in vault.holdings()}
    return tuple(
        source(vintage=holding.vintage, paths=tuple(str(path) for path in vault.table(holding)))
        for holding in sorted(held.values(), key=lambda one: one.entry)
    )


def _imported() -> "type[Source]":
    # Ibis takes a quarter of a second to import, and a case without measures does not need it to be there.
    try:
        from onrecord.measures.measuring import measured  # noqa: F401, PLC0415
        from onrecord.measures.plan import Source  # noqa: PLC0415
    except ImportError as error:
        raise MissingExtraError(
            what=f"measures cannot be computed: {error.name} is not installed",
            why="claims.yaml has measures, and a sheet without their outcome would say too little",
            fix="pip install 'onrecord[data]'",
        ) from error
    return Source


@contextmanager
def _engine(sources: "Sequence[Source]", place: Place) -> "Iterator[Engine]":
    from onrecord.measures.engines import duckdb_over, postgres_over, spark_over  # noqa: PLC0415

    with ExitStack() as opened:
        if place.engine == "spark":
            master = {"master": place.address} if place.address else {}
            yield opened.enter_context(spark_over(sources, **master))
        elif place.engine == "postgres":
            yield opened.enter_context(postgres_over(sources, address=place.address))
        else:
            yield opened.enter_context(duckdb_over(sources))


def _measured(
    written: WrittenMeasure,
    citation: Citation | None,
    texts: Mapping[str, Reading],
    sources: "Sequence[Source]",
    engine: "Engine",
) -> MeasuredStatement:
    from onrecord.measures.measuring import measured  # noqa: PLC0415

    stated = _stated(written, citation, texts)
    try:
        measurement = measured(written, _setting(sources, engine), stated)
    except UncomputableMeasureError as error:
        return MeasuredStatement(
            written=written, citation=citation, measurement=_uncovered(written, error), vintages=()
        )
    if written.words and stated is None:
        untested = f"The words “{written.words}” state nothing that can be tested."
        measurement = attrs.evolve(
            measurement, outcome=CheckOutcome.NOT_CHECKABLE, notes=(untested, *measurement.notes)
        )
    used = {one.vintage for one in measurement.readings} | {measurement.vintage}
    return MeasuredStatement(
        written=written,
        citation=citation,
        measurement=measurement,
        vintages=tuple(sorted((s.vintage for s in sources if s.vintage.key in used), key=lambda v: v.key)),
        earlier=tuple(_earlier(written, measurement, sources, engine, stated)),
    )


def _setting(sources: "Sequence[Source]", engine: "Engine") -> "Setting":
    from onrecord.measures.measuring import setting_of  # noqa: PLC0415
    from onrecord.measures.register import PlainRegisters  # noqa: PLC0415

    return setting_of(engine, sources, PlainRegisters())


def _earlier(
    written: WrittenMeasure,
    measurement: Measurement,
    sources: "Sequence[Source]",
    engine: "Engine",
    stated: "Stated | None",
) -> Iterator[MeasuredReading]:
    """Compute the same by each other vintage of the dataset, the one loaded last first."""
    from onrecord.measures.measuring import measured  # noqa: PLC0415

    definition = written.definition
    if definition.release:
        return
    alone = attrs.evolve(written, alternatives=())
    others = [one for one in sources if one.vintage.dataset != definition.dataset]
    for source in reversed(sources):
        vintage = source.vintage
        if vintage.dataset != definition.dataset or vintage.key == measurement.vintage:
            continue
        try:
            before = measured(alone, _setting((*others, source), engine), stated)
        except UncomputableMeasureError:
            continue
        if before.readings and before.value is not None:
            yield attrs.evolve(before.readings[0], name=_named(vintage))


def _named(vintage: Vintage) -> str:
    return f"{vintage.dataset} {vintage.release}"


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
) -> "Stated | None":
    """Read what the tested words state: the figure in them, else a phrase that is known as it stands."""
    from onrecord.measures.judge import stated_by, stated_in  # noqa: PLC0415

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
        reading, start = (
            read_bytes((written.quote or written.words).encode(), "statement.txt", "text/plain"),
            0,
        )
    tested = words_at(written, start)
    touched = [one for one in reading.figures if one.span.overlaps(tested)]
    return max(touched, key=lambda one: _shared(one.span, tested), default=None)


def words_at(written: WrittenMeasure, start: int) -> Span:
    """Say where the tested words stand, in a text in which the quotation begins at `start`."""
    at = start + max((written.quote or written.words).find(written.words), 0)
    return Span(at, at + len(written.words))


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def run_measures(
    folder: Path, keys: Sequence[str] = (), place: Place = HERE
) -> tuple[MeasuredStatement, ...]:
    """Compute the measures of a case, all or some, without writing anything.

    Raises:
        InvalidCaseFileError: There is no measure of such a key.
        MissingExtraError: What computes measures is not installed.
    """
    from onrecord.workflow.corpus import read_case  # noqa: PLC0415

    vault = Vault.open(folder)
    written = vault.written()
    known = [one.key for one in written.measures]
    if unknown := [key for key in keys if key not in known]:
        raise InvalidCaseFileError(
            what=f"claims.yaml has no measure with the key {', '.join(map(repr, unknown))}",
            why="only what is written can be run",
            fix=f"use one of: {', '.join(known)}" if known else "write one under `measures` in claims.yaml",
        )
    chosen = attrs.evolve(
        written, measures=tuple(one for one in written.measures if not keys or one.key in keys)
    )
    quoted = {one.document for one in chosen.measures if one.document}
    return measure_statements(vault, chosen, read_case(vault, written) if quoted else (), place)


def measures_of(folder: Path, datasets: Collection[str]) -> tuple[str, ...]:
    """Name the measures of a case that any reading computes from one of these datasets."""
    return tuple(
        one.key for one in Vault.open(folder).written().measures if not _datasets(one).isdisjoint(datasets)
    )


def _datasets(written: WrittenMeasure) -> set[str]:
    definitions = (written.definition, *(one.definition for one in written.alternatives))
    return {name for one in definitions for name in (one.dataset, one.base_dataset) if name}
