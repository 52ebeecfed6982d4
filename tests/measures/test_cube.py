import datetime as dt

import numpy as np
import pytest

from onrecord.measures.cube import asking, cubes_for
from onrecord.measures.engines import Queries, duckdb_over, rows_of
from onrecord.measures.plan import plan
from onrecord.measures.sums import measure
from onrecord.model.dataset import Estimate, TableForm
from onrecord.model.measure import Comparison, Dated, Definition, Scope, Statistic

COUNTRIES = ("MLI", "BFA", "NER")
KINDS = ("state-based", "non-state", "one-sided")


def made_up_rows(count):
    chance = np.random.default_rng(1)
    days = chance.integers(0, 1461, count)
    lasting = chance.choice([0, 0, 0, 3, 40], count)
    deaths = chance.poisson(4, count)
    sides = ("Army", "Northern Front", "Wolf Company", "Villagers", None)
    for at in range(count):
        start = dt.date(2019, 1, 1) + dt.timedelta(days=int(days[at]))
        best = None if at % 50 == 0 else int(deaths[at])
        yield {
            "start": None if at % 97 == 0 else start,
            "end": None if at % 97 == 0 else start + dt.timedelta(days=int(lasting[at])),
            "country": COUNTRIES[at % 3],
            "kind": KINDS[int(days[at]) % 3],
            "side_a": sides[at % 5],
            "side_b": sides[int(days[at]) % 5],
            "side_b_id": "7" if at % 11 == 0 else None,
            "admin1": "Mopti region" if at % 4 == 0 else "Gao",
            "best": best,
            "low": best,
            "high": None if best is None else best + at % 3,
        }


def scopes():
    chance = np.random.default_rng(2)
    periods = ("2020", "2019/2021", "2020-03/2020-09", "2020-03-10/2020-09-02")
    for _ in range(40):
        yield Scope(
            period=periods[chance.integers(4)],
            countries=((), ("MLI",), ("BFA", "NER"), ("TCD",))[chance.integers(4)],
            kinds=((), ("one-sided",), ("non-state", "state-based"))[chance.integers(3)],
            actors=((), ("rebels",), ("contractors", "rebels"))[chance.integers(3)],
            targets=((), ("villagers",))[chance.integers(2)],
            places=((), ("Mopti",))[chance.integers(2)],
            minimum=(0, 0, 5)[chance.integers(3)],
            dated=(Dated.START, Dated.END)[chance.integers(2)],
        )


@pytest.fixture
def many(bench):
    bench.add("made-events", TableForm.EVENTS, list(made_up_rows(3000)), ("2019", "2022"))
    return bench


def definitions():
    whole = Scope(period="2020")
    for at, scope in enumerate(scopes()):
        yield Definition(
            dataset="made-events",
            scope=scope,
            statistic=(Statistic.EVENTS, Statistic.FATALITIES)[at % 2],
            estimate=(Estimate.BEST, Estimate.HIGH, Estimate.LOW)[at % 3],
            comparison=(Comparison.NONE, Comparison.RATIO, Comparison.RANK, Comparison.SHARE)[at % 4],
            base=whole if at % 4 else None,
        )


def test_the_cube_gives_the_same_whole_numbers_as_the_engine_alone(many):
    wanted = list(definitions())
    with duckdb_over(many.sources) as engine:
        queries = Queries(many.registers)
        parts = [part for each in wanted for part in plan(each, many.sources)]
        cubes = cubes_for(parts, engine, many.registers)

        def direct(part):
            return rows_of(engine, part, queries)

        ask = asking(cubes, direct)
        by_cube = [measure(each, many.sources, ask).parts for each in wanted]
        alone = [measure(each, many.sources, direct).parts for each in wanted]

    assert by_cube == alone
    assert sum(cubes[0].answers(part) for part in parts) > len(parts) / 2


def test_a_period_inside_a_month_is_asked_of_the_engine(many):
    inside = Definition(
        dataset="made-events", scope=Scope(period="2020-03-10/2020-09-02"), statistic=Statistic.EVENTS
    )
    with duckdb_over(many.sources) as engine:
        parts = plan(inside, many.sources)

        assert not cubes_for(parts, engine, many.registers)[0].answers(parts[0])


def test_without_events_there_is_no_cube(many):
    assert cubes_for([], None, many.registers) == ()
