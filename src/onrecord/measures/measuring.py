"""A written measure, computed under every reading and judged."""

from collections.abc import Iterator, Sequence

import attrs

from onrecord.errors import UncomputableMeasureError
from onrecord.measures.amounts import Result, plain
from onrecord.measures.compute import compute
from onrecord.measures.engines import Engine, Queries, rows_of
from onrecord.measures.judge import Judged, Stated, implied, judge, overall
from onrecord.measures.plan import Source, coverage, days_of, plan
from onrecord.measures.recipe import recipe_of
from onrecord.measures.register import Registers
from onrecord.measures.sentences import Label, sentences_of
from onrecord.measures.statistics.lag import guard
from onrecord.measures.sums import Ask, Sums, measure
from onrecord.model.check import Amount, CheckOutcome
from onrecord.model.measure import Comparison, Definition, MeasuredReading, Measurement, WrittenMeasure

_OWN = "as written"
ENDS = ("low end of its estimates", "high end of its estimates")


@attrs.frozen(kw_only=True)
class Setting:
    """What measures are computed with.

    Attributes:
        sources: The vintages of the case.
        ask: Answers parts: an engine or the cube.
        queries: Writes the query of a part as it is shown to readers.
        label: Names keys in a language.
    """

    sources: tuple[Source, ...]
    ask: Ask
    queries: Queries
    label: Label = lambda key, _language: key


def setting_of(
    engine: Engine, sources: Sequence[Source], registers: Registers, label: Label | None = None
) -> Setting:
    """Return what measures are computed with, asking an engine for every part."""
    shown = Queries(registers)
    queries = shown if engine.dialect == shown.dialect else Queries(registers, engine.dialect)
    return Setting(
        sources=tuple(sources),
        ask=lambda part: rows_of(engine, part, queries),
        queries=shown,
        label=label or registers.label,
    )


def measured(written: WrittenMeasure, setting: Setting, stated: Stated | None = None) -> Measurement:
    """Compute a written measure under its own and every alternative reading.

    Args:
        written: The measure.
        setting: What it is computed with.
        stated: What its words state, as read by the caller; None where they state no number.

    Returns:
        The measurement; its value is None where the data do not cover the scope.

    Raises:
        UncomputableMeasureError: The measure's own definition names what is not there.
    """
    definition = written.definition
    stated = stated or implied(definition, written.words)
    sums = measure(definition, setting.sources, setting.ask)
    result = compute(sums)
    own, judged = _reading(_OWN, definition, sums, result, stated)
    readings = [
        own,
        *(_alternative(each.name, each.definition, setting, stated, sums) for each in written.alternatives),
    ]
    outcome, summary = overall(readings)
    planned = plan(definition, setting.sources)
    return Measurement(
        measure=written.key,
        value=result.value,
        low=result.low,
        high=result.high,
        chance=result.chance,
        unit=result.unit,
        vintage=sums.vintage.key,
        digest=sums.digest,
        words=written.words,
        outcome=outcome,
        readings=tuple(readings),
        sentences=sentences_of(sums, result, setting.label),
        recipe=recipe_of(definition, planned),
        sql=";\n\n".join(setting.queries.of(part) for part in planned),
        notes=(
            *result.notes,
            *_newest(definition, sums),
            *_of_registers(definition, sums, setting.queries.registers),
        ),
        formula=result.formula,
        stated=judged.stated if judged else None,
        clear=judged.clear if judged else None,
        outer=judged.outer if judged else None,
        rule=judged.rule if judged else "",
        summary=summary,
        ends=tuple(_ends(definition, sums, result, stated)),
    )


def _ends(
    definition: Definition, sums: Sums, result: Result, stated: Stated | None
) -> Iterator[MeasuredReading]:
    """Judge the words at both ends of the range that the dataset's own estimates leave."""
    if stated is None or result.low is None or result.high is None or result.low == result.high:
        return
    for name, end in zip(ENDS, (result.low, result.high), strict=True):
        yield _reading(name, definition, sums, attrs.evolve(result, value=end), stated)[0]


def _reading(
    name: str, definition: Definition, sums: Sums, result: Result, stated: Stated | None
) -> tuple[MeasuredReading, Judged | None]:
    judged = judge(stated, definition, result)
    why = judged.why if judged else result.formula or "; ".join(result.notes)
    reading = MeasuredReading(
        name=name,
        amount=_amount(result),
        outcome=judged.outcome if judged else None,
        vintage=sums.vintage.key,
        digest=sums.digest,
        why=why,
    )
    return reading, judged


def _alternative(
    name: str, definition: Definition, setting: Setting, stated: Stated | None, own: Sums
) -> MeasuredReading:
    try:
        sums = measure(definition, setting.sources, setting.ask)
    except UncomputableMeasureError as error:
        return MeasuredReading(
            name=name,
            amount=None,
            outcome=CheckOutcome.NOT_CHECKABLE if stated else None,
            vintage=own.vintage.key,
            digest=own.digest,
            why=error.what,
        )
    return _reading(name, definition, sums, compute(sums), stated)[0]


def _amount(result: Result) -> Amount | None:
    if result.value is None:
        return None
    return Amount(low=result.value, high=result.value, unit=result.unit, text=plain(result.value))


def _of_registers(definition: Definition, sums: Sums, registers: Registers) -> list[str]:
    found = list(registers.notes(definition.scope, sums.vintage.dataset))
    if definition.base is not None:
        found += registers.notes(definition.base, sums.base_vintage.dataset)
    return list(dict.fromkeys(found))


def _newest(definition: Definition, sums: Sums) -> list[str]:
    """Warn where the newest window of a dataset is compared with closed periods: reports of it still come in."""
    days = coverage(sums.vintage)
    if days is None or definition.comparison is Comparison.NONE:
        return []
    closed = guard(sums.vintage.dataset, days[1])
    _, last = days_of(definition.scope.period)
    if closed.covers(last):
        return []
    return [
        f"The period reaches into days of which reports still come in, so its number is too low: {closed.meaning()}"
    ]
