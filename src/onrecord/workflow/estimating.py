"""Estimate: how many people there are, recorded or not, and what of that may be said."""

import math
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from onrecord.errors import MissingExtraError, UnusableCountsError
from onrecord.extraction.reading import extract
from onrecord.intake.files import take
from onrecord.model.contract import Line
from onrecord.model.undercount import (
    CaptureFrequencies,
    CountTable,
    Permission,
    Provenance,
    Shortfall,
    TotalEstimate,
    Undercount,
)
from onrecord.phrases import Bands, Rule, bands, between
from onrecord.phrases.wordings import rule_of
from onrecord.readers import read_original
from onrecord.workflow.list_tables import ListTable, read_list_table

if TYPE_CHECKING:
    from onrecord.reconciliation.undercount.classes import Chains
    from onrecord.workflow.drawn_tables import DrawnTables
    from onrecord.workflow.matching import Asked as MatchAsked

Told = Callable[[str, int, int], None]


@attrs.frozen(kw_only=True)
class Asked:
    """What is to be estimated, and how.

    Attributes:
        lists: The lists meant, or the datasets of a case; empty for all of a file.
        one_origin: Groups of lists that go back to one origin and count as one.
        independent: Whether whoever asks states that the lists were made apart from each other.
        claimed: A count that somebody states for the same frame, or None.
        words: What is said of its shortfall ("hundreds").
        chains: Independent chains of the latent classes.
        most: Most sweeps of each.
        seed: Of the random numbers.
        draws: How often the links between events of a case are drawn.
        frame: By which rule events of a case are matched, and which of them; None for the scored mode and all events.
    """

    lists: tuple[str, ...] = ()
    one_origin: tuple[tuple[str, ...], ...] = ()
    independent: bool = False
    claimed: int | None = None
    words: str = ""
    chains: int = 8
    most: int = 32_000
    seed: int = 1
    draws: int = 20
    frame: "MatchAsked | None" = None


@attrs.frozen(kw_only=True)
class Estimated:
    """What came out.

    Attributes:
        name: Of the file.
        found: The panel and what may be said; None for repeated records of one source.
        bound: Of repeated records of one source; None otherwise.
        notes: What was left out.
        shortfall: The stated count against it, or None.
    """

    name: str
    found: Undercount | None = None
    bound: TotalEstimate | None = None
    notes: tuple[str, ...] = ()
    shortfall: Shortfall | None = None

    @property
    def refused(self) -> bool:
        """Whether no estimate of the total may be published."""
        allowed = (Permission.PUBLISH, Permission.ENVELOPE)
        return self.found is not None and self.found.gate.permission not in allowed


def estimate_file(path: Path, asked: Asked, told: Told | None = None) -> Estimated:
    """Estimate a total from a table of who is on which list.

    Args:
        path: Of the table, `onrecord.workflow.list_tables` has the layouts, or of the lines that `onrecord match` printed.
        asked: What is to be estimated.
        told: Is told the name, and how much is done of how much.

    Returns:
        The estimates and what may be said.

    Raises:
        MissingExtraError: numpy or scipy is not installed.
        UnreadableInputError: The file cannot be taken.
        UnusableCountsError: It does not say who is on which list, or the lists asked for are not in it.
    """
    _require_numbers()
    judged = _bands(asked.words)
    incoming = take(path)
    from onrecord.workflow.drawn_tables import is_of_draws, read_draws  # noqa: PLC0415 (an extra)

    if is_of_draws(incoming.data):
        drawn = read_draws(incoming.data, incoming.name, asked.lists)
        return _over_draws(drawn, asked, judged, told)
    table = read_list_table(incoming.data, incoming.name, asked.lists)
    if isinstance(table.counts, CaptureFrequencies):
        return _repeats(table, table.counts)
    return _panel(table, table.counts, asked, judged, told)


def estimate_case(folder: Path, asked: Asked, told: Told | None = None) -> Estimated:
    """Estimate how many events there are from datasets of a case, over draws of the links between them.

    Args:
        folder: The case.
        asked: What is to be estimated; `lists` are the keys of the datasets.
        told: Is told the name, and how much is done of how much.

    Returns:
        The estimates and what may be said.

    Raises:
        MissingExtraError: A library of the extra `data` is not installed.
        NotACaseError: The folder is no case.
        UnmatchableDataError: The datasets cannot be matched.
        UnusableCountsError: Two of them are releases of one dataset, or share no days.
    """
    from onrecord.measures.extras import require_data  # noqa: PLC0415 (an extra)

    _require_numbers()
    require_data()
    from onrecord.model.match import MatchMode  # noqa: PLC0415
    from onrecord.workflow.drawn_tables import Drawing, draw_tables  # noqa: PLC0415
    from onrecord.workflow.matching import Asked as MatchAsked  # noqa: PLC0415
    from onrecord.workflow.progress import unheard  # noqa: PLC0415

    judged = _bands(asked.words)
    how = Drawing(
        frame=asked.frame or MatchAsked(mode=MatchMode.SCORED),
        draws=asked.draws,
        seed=asked.seed,
        one_origin=asked.one_origin,
    )
    return _over_draws(draw_tables(folder, asked.lists, how, told or unheard), asked, judged, told)


def _over_draws(drawn: "DrawnTables", asked: Asked, judged: Bands | None, told: Told | None) -> Estimated:
    from onrecord.reconciliation.undercount.over_draws import estimate_over_draws  # noqa: PLC0415 (an extra)

    used = [_merged(table, asked.one_origin, drawn.name) for table in drawn.tables]
    found = estimate_over_draws(
        used,
        _chains(asked),
        provenance=Provenance(stated=asked.independent, required=True),
        against=drawn.against,
        told=_named(told, drawn.name),
    )
    return _told_of(drawn.name, found, [*drawn.notes, *_empty(used[0], found)], asked, judged)


def _panel(
    table: ListTable, counts: CountTable, asked: Asked, judged: Bands | None, told: Told | None
) -> Estimated:
    from onrecord.reconciliation.undercount.panel import estimate_undercount  # noqa: PLC0415 (an extra)

    used = _merged(counts, asked.one_origin, table.name)
    found = estimate_undercount(
        used,
        _chains(asked),
        provenance=Provenance(stated=asked.independent),
        told=_named(told, table.name),
    )
    return _told_of(table.name, found, [*table.notes, *_empty(used, found)], asked, judged)


def _merged(counts: CountTable, groups: Sequence[Sequence[str]], name: str) -> CountTable:
    from onrecord.reconciliation.undercount.panel import merged  # noqa: PLC0415 (an extra)

    try:
        return merged(counts, groups)
    except ValueError as error:
        raise UnusableCountsError(
            what=f"{name}: lists of one origin: {error}",
            why="lists are merged by their names",
            fix=f"name lists of the table, each once: {', '.join(counts.lists)}",
        ) from error


def _empty(used: CountTable, found: Undercount) -> list[str]:
    empty = [name for name in used.lists if name not in found.lists]
    return [f"Nobody is on {', '.join(empty)}: left out."] if empty else []


def _told_of(
    name: str, found: Undercount, notes: Sequence[str], asked: Asked, judged: Bands | None
) -> Estimated:
    from onrecord.reconciliation.undercount.shortfall import shortfall  # noqa: PLC0415 (an extra)

    short = None
    if asked.claimed is not None:
        short = shortfall(found, asked.claimed, asked.words, judged)
    return Estimated(name=name, found=found, notes=tuple(notes), shortfall=short)


def _repeats(table: ListTable, frequencies: CaptureFrequencies) -> Estimated:
    from onrecord.reconciliation.undercount.bounds import repeats_bound  # noqa: PLC0415
    from onrecord.reconciliation.undercount.loglinear import NoEstimateError  # noqa: PLC0415

    try:
        bound = repeats_bound(frequencies)
    except NoEstimateError as error:
        raise UnusableCountsError(
            what=f"{table.name}: no lower bound",
            why=error.why,
            fix="say how many were recorded, and no more",
        ) from error
    return Estimated(name=table.name, bound=bound, notes=table.notes)


def _chains(asked: Asked) -> "Chains":
    from onrecord.reconciliation.undercount.classes import Chains  # noqa: PLC0415

    default = Chains()
    return Chains(
        chains=asked.chains, fewest=min(default.fewest, asked.most), most=asked.most, seed=asked.seed
    )


def _named(told: Told | None, name: str) -> Callable[[int, int], None] | None:
    return (lambda done, total: told(name, done, total)) if told else None


def _bands(words: str) -> Bands | None:
    """Find where words such as "hundreds" are fair."""
    if not words:
        return None
    figures = extract(read_original(words.encode(), "words")).figures
    for figure in figures:
        value = figure.low if figure.low is not None else figure.high
        if value is None:
            continue
        rule = rule_of(figure.kind, figure.bound, float(value))
        if rule is Rule.BETWEEN and figure.low is not None and figure.high is not None:
            return between(float(figure.low), float(figure.high))
        return bands(rule, float(value))
    raise UnusableCountsError(
        what=f"“{words}” states no number of people",
        why="it cannot be held against a count",
        fix="write it as it was said, such as “hundreds of people” or “more than 500”",
    )


def _require_numbers() -> None:
    missing = [name for name in ("numpy", "scipy") if find_spec(name) is None]
    if missing:
        raise MissingExtraError(
            what=f"{', '.join(missing)} is not installed",
            why="totals are estimated with libraries that the plain installation leaves out",
            fix="pip install 'onrecord[data]'",
        )


def estimated_line(estimated: Estimated) -> Line:
    """Give the line of an estimate: JSON values only, null where there is no limit."""
    found, bound = estimated.found, estimated.bound
    line: Line = {"type": "undercount", "document": estimated.name, "notes": list(estimated.notes)}
    if found is None:
        return {**line, "bound": _estimate(bound) if bound else None}
    line |= {
        "lists": list(found.lists),
        "counted": found.counted,
        "draws": found.draws,
        "observed": found.observed,
        "repeated": found.repeated,
        "panel": [_estimate(each) for each in found.panel],
        "bound": _estimate(found.bound) if found.bound else None,
        "left_out": [{"estimator": each.estimator.value, "why": each.why} for each in found.left_out],
        "permission": found.gate.permission.value,
        "ratio": found.gate.ratio,
        "reasons": list(found.gate.reasons),
        "sentences": list(found.sentences),
        "assumptions": list(found.assumptions),
    }
    short = estimated.shortfall
    if short:
        line["shortfall"] = {
            "claimed": short.claimed,
            "recorded": short.recorded,
            "low": _finite(short.low),
            "high": _finite(short.high),
            "words": short.words,
            "by_record": short.by_record or None,
            "by_bound": short.by_bound or None,
            "sentences": list(short.sentences),
        }
    return line


def _estimate(estimate: TotalEstimate) -> Line:
    return {
        "estimator": estimate.estimator.value,
        "model": estimate.model or None,
        "total": estimate.total,
        "low": estimate.low,
        "high": _finite(estimate.high),
        "interval": estimate.interval,
        "notes": list(estimate.notes),
    }


def _finite(number: float | None) -> float | None:
    return number if number is not None and math.isfinite(number) else None
