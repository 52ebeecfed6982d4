"""Measures on public data that are not part of the project: known totals, and statements that hold or do not."""

import attrs
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from onrecord.datasets import open_dataset
from onrecord.measures.engines import duckdb_over
from onrecord.measures.judge import stated_in
from onrecord.measures.measuring import measured, setting_of
from onrecord.measures.plan import Source
from onrecord.measures.registers import shipped
from onrecord.model.check import CheckOutcome
from onrecord.model.measure import Comparison, Definition, Scope, Statistic, WrittenMeasure

FILES = (
    "ucdp_country_month/ucdp_fatalities_country_month_2010_2024.csv",
    "ucdp_ged_21_1_subset/ged_21_1_mali_burkina_niger.csv",
    "world_bank_api_csv_zip/fdi_inflows.zip",
    "world_bank_api_csv_zip/gdp.zip",
    "acled_hdx_aggregates/hdx_hapi_conflict_event_2025_01_sahel.csv",
)


@pytest.fixture(scope="module")
def ask(shared, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tables")
    sources = []
    for at, name in enumerate(FILES):
        release = "21.1" if "ged_21_1" in name else None
        loading = open_dataset(shared / "data" / name, release=release, accessed="2026-11-22")
        table = pa.Table.from_batches(list(loading), schema=loading.schema)
        pq.write_table(table, folder / f"{at}.parquet")
        sources.append(Source(vintage=loading.vintage(), paths=(str(folder / f"{at}.parquet"),)))

    def asked(definition, words=""):
        with duckdb_over(sources, threads=1) as engine:
            written = WrittenMeasure(key="m", definition=definition, words=words)
            return measured(written, setting_of(engine, sources, shipped()), stated_in(words))

    return asked


def mali(period, **rest):
    return Scope(period=period, countries=("MLI",), **rest)


def by_month(after, before):
    return Definition(
        dataset="ucdp-country-month",
        scope=mali(after),
        base=mali(before),
        statistic=Statistic.FATALITIES,
        comparison=Comparison.RATIO,
    )


def test_deaths_more_than_doubled_and_did_not_nearly_double(ask):
    found = ask(by_month("2022/2023", "2020/2021"), "more than doubled")

    assert found.formula == "5,759 / 2,796 = 2.06"
    assert found.outcome is CheckOutcome.CONSISTENT
    assert ask(by_month("2022/2023", "2020/2021"), "nearly doubled").outcome is CheckOutcome.INCONSISTENT


@pytest.mark.parametrize(
    ("year", "kind", "events", "deaths"),
    [
        ("2017", "non-state", 14, 157),
        ("2018", "one-sided", 76, 509),
        ("2019", "state-based", 76, 476),
        ("2020", "non-state", 27, 351),
        ("2020", None, 156, 1167),
    ],
)
def test_located_events_in_mali_add_up_to_the_known_table(ask, year, kind, events, deaths):
    scope = mali(year, kinds=(kind,) if kind else ())
    counted = Definition(dataset="ucdp-ged", scope=scope, statistic=Statistic.EVENTS)

    assert ask(counted).value == events
    assert ask(attrs.evolve(counted, statistic=Statistic.FATALITIES)).value == deaths


@pytest.mark.parametrize(
    ("year", "percent"), [("2018", 2.74), ("2019", 4.97), ("2020", 3.07), ("2022", 3.81), ("2023", 3.40)]
)
def test_investment_over_gdp_comes_from_its_two_series(ask, year, percent):
    share = Definition(
        dataset="world-bank",
        scope=mali(year, indicator="BX.KLT.DINV.CD.WD"),
        base=mali(year, indicator="NY.GDP.MKTP.CD"),
        statistic=Statistic.LEVEL,
        comparison=Comparison.SHARE,
    )

    assert ask(share).value == pytest.approx(percent, abs=0.005)
    assert ask(share).unit == "percent"


def test_a_kind_that_is_part_of_another_is_not_added_to_it(ask):
    january = Definition(
        dataset="hapi-conflict-event",
        scope=mali("2025-01", kinds=("political-violence",)),
        statistic=Statistic.EVENTS,
    )
    targeting = attrs.evolve(january, scope=mali("2025-01", kinds=("civilian-targeting",)))

    assert ask(january).value == 23
    assert ask(attrs.evolve(january, statistic=Statistic.FATALITIES)).value == 83
    assert ask(targeting).value == 11


def test_the_deadliest_year_is_a_record_with_its_runner_up_and_margin(ask):
    record = Definition(
        dataset="ucdp-country-month",
        scope=mali("2022"),
        statistic=Statistic.FATALITIES,
        comparison=Comparison.RECORD,
    )

    found = ask(record)

    assert found.value == 3650
    assert any("2020 with 1,509" in note for note in found.notes)


def test_on_pace_is_told_as_said_and_in_the_event(ask):
    pace = Definition(
        dataset="ucdp-country-month",
        scope=mali("2022-01/2022-06"),
        base=mali("2021"),
        statistic=Statistic.FATALITIES,
        comparison=Comparison.ON_PACE,
    )

    found = ask(pace)

    assert found.value == 4876
    assert any("in the event it was 3,650" in note for note in found.notes)


def test_a_year_that_the_vintage_does_not_cover_has_no_value(ask):
    found = ask(Definition(dataset="ucdp-ged", scope=mali("2022"), statistic=Statistic.EVENTS))

    assert found.value is None
    assert "not all of 2022" in found.notes[0]
