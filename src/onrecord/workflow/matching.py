"""`onrecord match`: events of several datasets that are one event. Importing this takes the extra `data`."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path

import attrs
import pyarrow.compute as pc
import pyarrow.parquet as pq

from onrecord.errors import UncomputableMeasureError, UnmatchableDataError
from onrecord.intake.files import take
from onrecord.measures.plan import Source as Vintages
from onrecord.measures.plan import days_of, pick
from onrecord.measures.registers import WrittenRegisters, shipped
from onrecord.model.contract import Line
from onrecord.model.dataset import TableForm, Vintage
from onrecord.model.match import Matching, MatchMode, MatchRule
from onrecord.reconciliation.matching import Links, Named, draws, link, outcome
from onrecord.text.terms import fold
from onrecord.vault.creation import ACTORS
from onrecord.vault.store import Vault
from onrecord.workflow.clock import now
from onrecord.workflow.match_files import file_sources
from onrecord.workflow.match_tables import (
    KIND,
    LONGEST_DAYS,
    Filter,
    Ready,
    Source,
    Taxonomy,
    read_taxonomy,
    ready,
    shipped_kinds,
)
from onrecord.workflow.progress import Told, unheard

SCORED_DAYS, SCORED_KM = 5, 100.0
"""How far the scored mode looks: agreement is weighed, so a wide window only adds pairs that weigh little."""

_SIDES = 2
_ROW = ("start", "end", "place", "latitude", "longitude", "kind", "side_a", "side_b", "best")
_LITTLE_PLACE = 4


@attrs.frozen(kw_only=True)
class Asked:
    """What a person asked to be matched.

    Attributes:
        mode: By a written rule or by a score.
        days: Days that two reports may lie apart; None for the default of the mode.
        km: Kilometres; None for the default of the mode.
        parties: Whether different parties keep reports apart (transparent mode).
        toll: Whether tolls far apart do so (transparent mode).
        threshold: Probability from which a link is made (scored mode).
        taxonomies: Column and the file with its categories; those of `kind` are shipped.
        partial: Whether categories that agree at no level may still match (transparent mode).
        weights: Weight of each taxonomy, in their order; empty for equal ones.
        period: EDTF value, empty for all days.
        countries: ISO 3166-1 alpha-3 codes, empty for all.
        deadly: Whether only events with deaths are matched.
        mapping: For files of a layout that is not known.
    """

    mode: MatchMode = MatchMode.TRANSPARENT
    days: int | None = None
    km: float | None = None
    parties: bool = True
    toll: bool = True
    threshold: float = 0.5
    taxonomies: tuple[tuple[str, Path], ...] = ()
    partial: bool = False
    weights: tuple[float, ...] = ()
    period: str = ""
    countries: tuple[str, ...] = ()
    deadly: bool = False
    mapping: Path | None = None

    @property
    def rule(self) -> MatchRule:
        """The rule, with the defaults of its mode."""
        scored = self.mode is MatchMode.SCORED
        plain = MatchRule()
        return MatchRule(
            mode=self.mode,
            days=(SCORED_DAYS if scored else plain.days) if self.days is None else self.days,
            km=(SCORED_KM if scored else plain.km) if self.km is None else self.km,
            parties=self.parties,
            toll=self.toll,
            threshold=self.threshold,
            partial=self.partial,
            weights=self.weights,
        )


@attrs.frozen(kw_only=True, eq=False)
class Matched:
    """A matching with the tables it is of.

    Attributes:
        matching: What it came to.
        links: The links, from which they can be drawn again.
        tables: The tables, in the order in which they were folded in.
    """

    matching: Matching
    links: Links
    tables: tuple[Ready, ...]


def match_case(folder: Path, datasets: Sequence[str], asked: Asked, told: Told = unheard) -> Matched:
    """Match the events of datasets that a case holds, each by its newest vintage.

    Args:
        folder: The case.
        datasets: Keys of datasets ("ucdp-ged"), or dataset and release ("ucdp-ged@25.1").
        asked: The rule and the rows.
        told: Is told how far the work is.

    Raises:
        NotACaseError: The folder is no case.
        UncomputableMeasureError: The period names no days.
        UnmatchableDataError: The case holds no such dataset, or one holds no events, or nothing to match them by.
        DamagedCaseError: A table of the case is missing.
    """
    vault = Vault.open(folder)
    own = vault.actors_text()
    registers = shipped() if own is None else shipped().extended(own, ACTORS)
    return _match(_case_sources(vault, datasets), asked, registers, told)


def match_files(files: Sequence[Path], asked: Asked, told: Told = unheard) -> Matched:
    """Match the events of files, without a case.

    Raises:
        UnreadableInputError: A file is missing or damaged.
        UncomputableMeasureError: The period names no days.
        UnmatchableDataError: A file holds no events, or nothing to match them by.
    """
    columns = [column for column, _ in asked.taxonomies]
    return _match(file_sources(files, asked.mapping, now()[:10], columns), asked, shipped(), told)


def match_lines(matched: Matched) -> Iterator[Line]:
    """Give what `onrecord match --json` prints: the matching, its overlaps, its steps, then a link a line.

    Rows that may not be published are named by their ids alone.
    """
    matching = matched.matching
    rule = attrs.asdict(matching.rule) | {
        "mode": matching.rule.mode.value,
        "weights": list(matching.rule.weights),
    }
    yield {
        "type": "matching",
        "rule": rule,
        "datasets": list(matching.datasets),
        "sources": list(matching.sources),
        "rows": list(matching.rows),
        "unique": matching.unique,
        "matches": matching.matches,
        "duplicates": matching.duplicates,
        "left_out": [attrs.asdict(one) for one in matching.left_out],
        "notes": list(matching.notes),
    }
    for overlap in matching.overlaps:
        yield {"type": "overlap", **attrs.asdict(overlap), "datasets": list(overlap.datasets)}
    for step in matching.steps:
        yield {
            "type": "match_step",
            **attrs.asdict(step),
            "decoys": [attrs.asdict(one) for one in step.decoys],
        }
    rows = {one.source.dataset: _public_rows(one) for one in matched.tables}
    words = _in_words(matching.rule)
    for pair in matching.pairs:
        line = {"type": "match", **attrs.asdict(pair), "rule": words}
        for side in (pair.left, pair.right):
            line["left_row" if side is pair.left else "right_row"] = rows[side.dataset].get(side.event)
        yield line


def draw_lines(matched: Matched, count: int, seed: int) -> Iterator[Line]:
    """Give what `--draws` prints: for each draw of the links how many events each set of datasets has, for an estimate."""
    for number, drawn in enumerate(draws(matched.links, count, seed), 1):
        captures = [{"in": list(pattern), "events": events} for pattern, events in drawn.captures().items()]
        yield {
            "type": "match_draw",
            "draw": number,
            "seed": seed,
            "datasets": list(matched.matching.datasets),
            "captures": captures,
        }


def _public_rows(table: Ready) -> dict[str, Line]:
    """Give what is shown of each row, by its id; nothing where rows may not be published."""
    if not table.source.publishable:
        return {}
    shown = table.source.table.select(["event_id", *_ROW])
    return {
        str(row.pop("event_id")): {
            name: value.isoformat() if isinstance(value, date) else value for name, value in row.items()
        }
        for row in shown.to_pylist()
    }


def _in_words(rule: MatchRule) -> str:
    window = f"{rule.days} days, {rule.km:g} km"
    if rule.mode is MatchMode.SCORED:
        return f"scored: {window}, probability at least {rule.threshold:g}"
    checks = [name for name, on in (("parties", rule.parties), ("toll", rule.toll)) if on]
    return f"transparent: {window}" + (f", {' and '.join(checks)} not at odds" if checks else "")


def _match(sources: Sequence[Source], asked: Asked, registers: WrittenRegisters, told: Told) -> Matched:
    if len(sources) < _SIDES:
        raise UnmatchableDataError(
            what="only one dataset was given",
            why="a match has two sides",
            fix="name two datasets or more",
        )
    sources = _told_apart(sources)
    taxonomies = _taxonomies(asked, sources)
    longest = LONGEST_DAYS if asked.mode is MatchMode.SCORED else None
    tables = ready(sources, taxonomies, _filter(asked), _party(registers), longest)
    _refuse_strangers(tables)
    links = link([one.events for one in tables], asked.rule, lambda done, upto: told("datasets", done, upto))
    named = [
        Named(
            dataset=one.source.dataset,
            source=one.source.source,
            ids=_ids(one),
            left_out=one.left_out,
        )
        for one in tables
    ]
    return Matched(
        matching=outcome(links, named, tuple(_notes(tables, asked.mode))), links=links, tables=tables
    )


def _ids(table: Ready) -> list[str]:
    """Give the id of each row, or its number in the file where it has none."""
    rows = zip(table.source.table["event_id"].to_pylist(), table.source.table["row"].to_pylist(), strict=True)
    return [f"row {row}" if name is None else str(name) for name, row in rows]


def _told_apart(sources: Sequence[Source]) -> list[Source]:
    """Give every dataset a name of its own: two releases of one are called by their vintages."""
    names = [one.dataset for one in sources]
    if len(set(names)) == len(names):
        return list(sources)
    if len({one.source for one in sources}) != len(sources):
        raise UnmatchableDataError(
            what="a dataset is named twice",
            why="matched with itself, every event would be its own partner",
            fix="name each dataset once; two releases of one as dataset@release",
        )
    return [attrs.evolve(one, dataset=one.source) if names.count(one.dataset) > 1 else one for one in sources]


def _case_sources(vault: Vault, datasets: Sequence[str]) -> list[Source]:
    held = {one.vintage.key: one for one in vault.holdings()}
    vintages = [Vintages(vintage=one.vintage) for one in held.values()]
    found = []
    for name in datasets:
        dataset, _, release = name.partition("@")
        vintage = _picked(vintages, dataset, release.partition("#")[0])
        if vintage.form is not TableForm.EVENTS:
            raise UnmatchableDataError(
                what=f"{vintage.key} holds {vintage.form.value}, not events",
                why="a count or an indicator says nothing of any single event, so nothing in it can be matched",
                fix="load the events that were counted with `onrecord data add`, or match other datasets",
            )
        table = pq.read_table([str(path) for path in vault.table(held[vintage.key])])
        found.append(
            Source(
                dataset=vintage.dataset,
                source=vintage.key,
                family=vintage.dataset,
                publishable=vintage.publishable,
                table=table,
            )
        )
    return found


def _picked(vintages: Sequence[Vintages], dataset: str, release: str) -> Vintage:
    try:
        return pick(vintages, dataset, release).vintage
    except UncomputableMeasureError as error:
        raise UnmatchableDataError(
            what=error.what,
            why="events are matched from the vintages that a case keeps",
            fix="add the file with `onrecord data add`, or name a dataset that `onrecord data list` shows",
        ) from error


def _taxonomies(asked: Asked, sources: Sequence[Source]) -> tuple[Taxonomy, ...]:
    """Give those that were asked for, or that of the kinds where every dataset has kinds."""
    if asked.mode is MatchMode.SCORED:
        return ()
    if asked.taxonomies:
        return tuple(
            read_taxonomy(column, take(path).data.decode("utf-8-sig", "replace"), path.name)
            for column, path in asked.taxonomies
        )
    kinds = all(one.table[KIND].null_count < one.table.num_rows for one in sources)
    return (shipped_kinds(),) if kinds else ()


def _filter(asked: Asked) -> Filter:
    first, last = days_of(asked.period) if asked.period else (None, None)
    return Filter(first=first, last=last, countries=asked.countries, deadly=asked.deadly)


def _party(registers: WrittenRegisters) -> Callable[[str, str], str]:
    """Give what finds the key under which the register knows a party, or its name folded where it knows none."""

    @cache
    def found(dataset: str, name: str) -> str:
        known = registers.who.resolve(name, dataset=dataset) or registers.who.resolve(name)
        return known[0].actor if known else fold(name).strip()

    return found


def _refuse_strangers(tables: Sequence[Ready]) -> None:
    """Refuse a dataset that shares no day with any before it."""
    for number, one in enumerate(tables[1:], 1):
        earlier = tables[:number]
        start, end = one.events.start.min(), one.events.end.max()
        if all(start > other.events.end.max() or end < other.events.start.min() for other in earlier):
            raise UnmatchableDataError(
                what=f"{one.source.source} shares no day with {' or '.join(other.source.source for other in earlier)}",
                why="events of different times are never one event, so an overlap of nothing would be shown as a finding",
                fix="match releases that cover the same days",
            )


def _notes(tables: Sequence[Ready], mode: MatchMode) -> Iterator[str]:
    first = max(one.events.start.min() for one in tables)
    last = min(one.events.start.max() for one in tables)
    lasting = [int(one.events.episodes.sum()) for one in tables]
    if mode is MatchMode.TRANSPARENT and max(lasting) and not min(lasting):
        yield from (
            f"{count:,} rows of {one.source.dataset} last for more than a day and are matched with such rows alone, "
            "which another dataset does not have; the scored mode compares them with days too"
            for one, count in zip(tables, lasting, strict=True)
            if count
        )
    for one in tables:
        yield from one.source.notes
        outside = int(((one.events.start < first) | (one.events.start > last)).sum())
        if outside:
            yield f"{outside:,} of {len(one.events):,} rows of {one.source.dataset} lie outside the days that all datasets cover"
        repeated = len(one.events) - pc.count_distinct(one.source.table["event_id"], mode="all").as_py()
        if repeated:
            yield f"{repeated:,} rows of {one.source.dataset} have an id that another row has, or none"
        count = pc.sum(pc.greater_equal(one.source.table["place_precision"], _LITTLE_PLACE)).as_py() or 0
        if count:
            yield f"{count:,} rows of {one.source.dataset} are placed no better than a region, by its middle"
        if not one.source.publishable:
            yield f"rows of {one.source.dataset} may not be published: they are named by their ids alone"
