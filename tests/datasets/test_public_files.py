"""The public files of the data folder: row counts, known totals, and known faults."""

from collections import Counter
from decimal import Decimal
from fractions import Fraction

import pytest


@pytest.mark.parametrize(
    ("name", "taken"),
    [
        ("ucdp_ged_21_1_subset/ged_21_1_mali_burkina_niger.csv", 1541),
        ("ucdp_ged_21_1_subset/ged_21_1_world.csv.gz", 176_579),
        ("ucdp_ged_25_1_aggregates/ged_25_1_stratified_sample.csv", 9972),
        ("ucdp_ged_25_1_aggregates/ged_25_1_global_monthly_by_type.csv", 1296),
        ("ucdp_ged_23_1_sample/ged_23_1_sample_1000.csv", 1000),
        ("ucdp_country_month/ucdp_fatalities_country_month_2010_2024.csv", 31_302),
        ("ucdp_aec/ucdp_aec_events.csv.gz", 11_363),
        ("ucdp_hdx_layout/conflict_data_BGD.csv", 601),
        ("ucdp_hdx_layout/ged191_mmr_bgd.csv.gz", 3194),
        ("ucdp_api_layout/uppsala-gedevents-example.json", 1),
        ("acled_layouts/acled_hdx_2019_old_schema_with_hxl.csv", 3),
        ("acled_layouts/acled_hdx_2020_old_schema_with_hxl.csv", 3),
        ("acled_layouts/acled_api_2025_new_schema.json", 3),
        ("acled_layouts/acled_api_2025_new_schema.csv", 3),
        ("acled_hdx_aggregates/hdx_hapi_conflict_event_2025_01_sahel.csv", 3609),
        ("acled_hdx_aggregates/acled_2020_08_monthly_by_event_type_mli_bfa_ner.csv", 1511),
        ("acled_hdx_aggregates/acled_2020_08_yearly_by_admin2_mli_bfa_ner.csv", 880),
        ("acled_hdx_aggregates/third_party_yearly_by_admin2.csv", 224),
        ("acled_hdx_aggregates/political-violence-events-and-fatalities-as-of-2025-01-10.xlsx", 6791),
        ("acled_hdx_aggregates/demonstration-events-as-of-2025-01-10.xlsx", 6791),
        ("world_bank_api_csv_zip/sahel_long.csv.gz", 10_615),
        ("world_bank_poverty_long/SI.POV.NAHC.csv", 1050),
        ("world_bank_poverty_long/SI.POV.DDAY.csv", 2857),
        ("world_bank_poverty_long/SI.POV.LMIC.csv", 2857),
        ("world_bank_api_json/v2_response_indicators.json", 9),
        ("world_bank_api_json/hdx_indicators_AFG.csv", 9),
        ("world_bank_api_json/hdx_worldbank_topline.csv", 1),
    ],
)
def test_every_public_file_is_recognised_and_every_row_accounted_for(public, name, taken):
    loaded = public(name)

    assert len(loaded.rows) == loaded.vintage.taken == taken
    assert all(row["doubt"] is None or "not known" not in row["doubt"] for row in loaded.rows)


def test_every_download_of_the_world_bank_gives_a_value_or_null_for_each_country_and_year(shared, load):
    for path in sorted((shared / "data/world_bank_api_csv_zip").glob("*.zip")):
        loaded = load(path, release=None)

        assert loaded.vintage.release in {"2025-04-15", "2025-05-21"}, path.name
        assert loaded.vintage.given == loaded.vintage.taken, path.name
        assert not any("not known" in why for why in loaded.doubts()), path.name


def test_events_and_deaths_of_mali_by_kind_and_year_are_those_of_the_data_readme(public):
    counted, killed = Counter(), Counter()
    for row in public("ucdp_ged_21_1_subset/ged_21_1_world.csv.gz").rows:
        if row["country"] == "MLI" and row["start"].year >= 2017:
            counted[row["start"].year, row["kind"]] += 1
            killed[row["start"].year, row["kind"]] += row["best"]

    kinds = ("non-state", "one-sided", "state-based")
    table = {
        year: [(counted[year, kind], killed[year, kind]) for kind in kinds] for year in range(2017, 2021)
    }
    assert table == {
        2017: [(14, 157), (11, 44), (75, 330)],
        2018: [(32, 160), (76, 509), (75, 379)],
        2019: [(23, 157), (50, 439), (76, 476)],
        2020: [(27, 351), (46, 366), (83, 450)],
    }


def test_low_above_best_and_best_above_high_are_counted_in_the_world_file(public):
    notes = {
        note.why: note.count for note in public("ucdp_ged_21_1_subset/ged_21_1_world.csv.gz").vintage.doubtful
    }

    assert notes["low estimate above best"] == 364
    assert notes["best estimate above high"] == 1101
    assert notes["coordinates outside the country"] == 2


def test_deaths_of_country_months_add_up_to_the_published_years(public):
    years = Counter()
    for row in public("ucdp_country_month/ucdp_fatalities_country_month_2010_2024.csv").rows:
        if row["country"] == "MLI":
            years[row["start"].year] += row["deaths"]

    assert [years[year] for year in range(2017, 2025)] == [605, 1281, 1227, 1509, 1287, 3650, 2109, 2082]
    assert (years[2020] + years[2021], years[2022] + years[2023]) == (2796, 5759)


def values(loaded, country="MLI"):
    return {row["start"].year: row["value"] for row in loaded.rows if row["country"] == country}


def test_investment_over_income_is_computed_from_the_two_series(public):
    inflows = values(public("world_bank_api_csv_zip/fdi_inflows.zip"))
    income = values(public("world_bank_api_csv_zip/gdp.zip"))

    shares = {year: 100 * Fraction(inflows[year]) / Fraction(income[year]) for year in range(2018, 2024)}

    assert [f"{float(share):.2f}" for share in shares.values()] == [
        "2.74",
        "4.97",
        "3.07",
        "3.31",
        "3.81",
        "3.40",
    ]


def test_poverty_of_mali_has_no_value_for_2022(public):
    poverty = values(public("world_bank_poverty_long/SI.POV.NAHC.csv"))

    assert [poverty.get(year) for year in (2011, 2019, 2020, 2021, 2022)] == [
        "45.4",
        "42.3",
        "41.9",
        "44.6",
        None,
    ]


def test_monthly_counts_of_acled_add_up_to_the_yearly_ones(public):
    monthly, yearly = Counter(), Counter()
    for row in public("acled_hdx_aggregates/acled_2020_08_monthly_by_event_type_mli_bfa_ner.csv").rows:
        monthly[row["country"], row["start"].year, "events"] += row["events"]
        monthly[row["country"], row["start"].year, "deaths"] += row["deaths"]
    for row in public("acled_hdx_aggregates/acled_2020_08_yearly_by_admin2_mli_bfa_ner.csv").rows:
        yearly[row["country"], row["start"].year, "events"] += row["events"]
        yearly[row["country"], row["start"].year, "deaths"] += row["deaths"]

    assert +monthly == +yearly
    assert [monthly["MLI", year, "events"] for year in range(2017, 2021)] == [473, 751, 813, 721]
    assert [monthly["MLI", year, "deaths"] for year in range(2017, 2021)] == [948, 1747, 1887, 1967]


def test_a_month_of_hapi_is_counted_without_its_part(public):
    events, deaths = Counter(), Counter()
    for row in public("acled_hdx_aggregates/hdx_hapi_conflict_event_2025_01_sahel.csv").rows:
        if row["country"] == "MLI":
            events[row["kind"], row["part_of"]] += row["events"]
            deaths[row["kind"], row["part_of"]] += row["deaths"] or 0

    assert (events["political-violence", None], deaths["political-violence", None]) == (23, 83)
    assert (
        events["civilian-targeting", "political-violence"],
        deaths["civilian-targeting", "political-violence"],
    ) == (11, 31)


def test_two_vintages_differ_in_seventy_tolls_four_hundred_and_thirty_three_dates_and_five_countries(public):
    old = {row["event_id"]: row for row in public("ucdp_ged_21_1_subset/ged_21_1_world.csv.gz").rows}
    new = {
        row["event_id"]: row for row in public("ucdp_ged_25_1_aggregates/ged_25_1_stratified_sample.csv").rows
    }

    both = old.keys() & new.keys()
    moved = {
        name: sum(old[key][name] != new[key][name] for key in both)
        for name in ("best", "start", "country_name")
    }

    assert len(both) == 4990
    assert moved == {"best": 70, "start": 433, "country_name": 5}


def test_the_broken_carbon_series_is_kept_and_named(public):
    loaded = public("world_bank_api_csv_zip/co2_emissions_per_capita.zip")
    france = [row for row in loaded.rows if row["country"] == "FRA" and 1984 <= row["start"].year <= 1996]

    assert max(Decimal(row["value"]) for row in france) > 700
    assert all("metric tons per capita" in row["doubt"] for row in france)
    assert any("a second row" in why for why in loaded.doubts())


def test_a_monthly_workbook_has_fifty_three_districts_of_mali_in_a_month(public):
    book = public("acled_hdx_aggregates/political-violence-events-and-fatalities-as-of-2025-01-10.xlsx")
    months = Counter(row["start"].isoformat() for row in book.rows if row["country"] == "MLI")

    assert set(months.values()) == {53}
    assert all(row["pcode2"].startswith("ML") for row in book.rows if row["country"] == "MLI")


def test_the_killings_of_diallassagou_are_one_event_of_a_hundred_and_thirty_two_civilians(public):
    sample = public("ucdp_ged_25_1_aggregates/ged_25_1_stratified_sample.csv").rows
    (event,) = [row for row in sample if row["event_id"] == "440699"]

    assert (event["start"].isoformat(), event["kind"], event["civilians"]) == ("2022-06-18", "one-sided", 132)
    assert event["doubt"] is None, "its other deaths hold unknown ones as well, so that sides need not add up"


def test_a_poverty_line_is_named_as_the_rows_name_it(public):
    names = {row["indicator_name"] for row in public("world_bank_poverty_long/SI.POV.DDAY.csv").rows}

    assert len(names) == 1
    assert "$3.00 a day (2021 PPP)" in names.pop()
