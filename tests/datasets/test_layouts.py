"""Every layout that is known, recognised by its headings; the rows here are invented."""

import gzip
import io
import json
import zipfile
from datetime import date

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from onrecord.errors import ReleaseNeededError
from onrecord.model.dataset import TableForm

GED = (
    "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,"
    "dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,"
    "where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,country,date_prec,date_start,date_end,"
    "deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low\n"
)
GED_ROW = (
    "7,MLI-7,2022,1,Clear,3,1,1,Lake war,2,2,North - South,72,72,Government of Mali,9999,9999,Civilians,-1,"
    "4,Quiet Town,market of Quiet Town,Mopti region,,14.5,-4.1,Mali,2,2022-03-05 00:00:00.000,2022-03-07 00:00:00.000,"
    "0,0,11,0,11,15,9\n"
)
ACLED = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,inter1,country,fatalities\n"
WIDE = (
    '\ufeff"Data Source","World Development Indicators",\r\n\r\n"Last Updated Date","2024-06-28",\r\n\r\n'
    '"Country Name","Country Code","Indicator Name","Indicator Code","2019","2020",\r\n'
    '"Mali","MLI","Boats (number)","BO.ATS","12.50","",\r\n'
    '"Sub-Saharan Africa","SSF","Boats (number)","BO.ATS","400","0",\r\n'
)


def zipped(**files):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in files.items():
            archive.writestr(f"{name}.csv", content)
    return packed.getvalue()


def test_a_row_of_ucdp_ged_is_an_event_with_its_three_estimates(load):
    loaded = load(GED + GED_ROW, release="23.1")

    (row,) = loaded.rows
    assert loaded.vintage.dataset == "ucdp-ged"
    assert loaded.vintage.layout == "ucdp-ged-49/1"
    assert (row["event_id"], row["kind"], row["country"]) == ("7", "one-sided", "MLI")
    assert (row["low"], row["best"], row["high"], row["civilians"]) == (9, 11, 15, 11)
    assert (row["start"], row["end"]) == (date(2022, 3, 5), date(2022, 3, 7))
    assert (row["date_precision"], row["place_precision"]) == (2, 4)
    assert row["sources"] is None, "-1 means that the number of sources is not known"
    assert row["side_b_id"] == "9999"
    assert row["doubt"] is None


@pytest.mark.parametrize("release", ["24.0.6", "24.01.24.06"])
def test_a_candidate_release_is_a_dataset_of_its_own(load, release):
    assert load(GED + GED_ROW, release=release).vintage.dataset == "ucdp-candidate"


def test_a_file_that_does_not_say_its_release_is_asked_for_it(refusal):
    error = refusal(GED + GED_ROW, ReleaseNeededError, release=None)

    assert "--release" in error.fix


def test_a_reply_of_the_ucdp_interface_gives_its_release_by_its_address(load):
    event = dict(zip(GED.strip().split(","), GED_ROW.strip().split(","), strict=True))
    reply = {
        "TotalCount": 1,
        "NextPageUrl": "https://example.org/api/gedevents/24.1?page=2",
        "Result": [event],
    }

    loaded = load(json.dumps(reply), release=None)

    assert loaded.vintage.release == "24.1"
    assert loaded.rows[0]["best"] == 11


def test_ged_with_renamed_columns_has_its_date_in_three_parts(load):
    header = "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,high_death"

    (row,) = load(f"{header}\n1,2019,6,9,Mali,One-sided violence,C,A,B,14,-4,1,2,3\n").rows

    assert row["start"] == row["end"] == date(2019, 6, 9)
    assert row["kind"] == "one-sided"


def test_country_months_are_counts_of_whole_months(load):
    loaded = load("isocode,period,fatalities_UCDP,population\nMLI,201912.0,25.0,19000000.0\n", release=None)

    (row,) = loaded.rows
    assert loaded.vintage.form is TableForm.COUNTS
    assert (row["start"], row["end"], row["deaths"]) == (date(2019, 12, 1), date(2019, 12, 31), 25)
    assert row["population"] == 19_000_000


def test_acled_rows_are_never_publishable_and_have_one_estimate(load):
    loaded = load(
        ACLED
        + "MLI1,2024-05-02,2024,3,Political violence,Explosions/Remote violence,X,A,State forces,Mali,4\n"
    )

    (row,) = loaded.rows
    assert not loaded.vintage.publishable
    assert "ACLED" in loaded.vintage.attribution
    assert (row["kind"], row["best"], row["low"], row["high"]) == ("explosion", 4, None, None)
    assert row["date_precision"] == 4, "ACLED's third code is a month, UCDP's fourth"


def test_the_old_schema_of_acled_has_numbers_for_the_sides_and_a_row_of_tags(load):
    loaded = load(
        "data_id,event_id_cnty,event_id_no_cnty,event_date,event_type,actor1,inter1,country,fatalities\n"
        ",#event+code,,#date+occurred,#event+type,#group+name,,#country+name,#affected+killed\n"
        "9,MLI4,4,2020-07-02,Battles,A,2,Mali,0\n"
    )

    (row,) = loaded.rows
    assert loaded.left_out() == {"the tags of HXL, not data": (1,)}
    assert (row["side_a_type"], row["best"], row["row"]) == ("rebel group", 0, 2)


def test_a_reply_of_the_acled_interface_reads_words_and_numbers_alike(load):
    names = ACLED.strip().split(",")
    event = dict(
        zip(names, ["M1", "2024-05-02", 2024, "1", "P", "Riots", "", "A", "Rioters", "Mali", 0], strict=True)
    )

    loaded = load(json.dumps({"status": 200, "count": 1, "data": [event]}))

    assert loaded.vintage.layout == "acled-events-new/1"
    assert loaded.rows[0]["kind"] == "riot"


def test_a_workbook_of_monthly_counts_joins_its_sheets_and_leaves_the_terms_of_use(load):
    book = openpyxl.Workbook()
    book.active.title = "TOU"
    book.active.append(["Terms of use"])
    away = book.create_sheet("Non_HRP")
    away.append(["Country", "Month", "Year", "Events", "Fatalities"])
    away.append(["Albania", "February", 2024, 1, 0])
    here = book.create_sheet("HRP_1")
    here.append(["Country", "Admin1", "Admin1 Pcode", "Month", "Year", "Events", "Fatalities"])
    here.append(["Mali", "Gao", "ML07", "February", 2024, 3, 5])
    packed = io.BytesIO()
    book.save(packed)

    loaded = load(packed.getvalue())

    assert [(row["country"], row["events"], row["end"], row["row"]) for row in loaded.rows] == [
        ("ALB", 1, date(2024, 2, 29), 1),
        ("MLI", 3, date(2024, 2, 29), 2),
    ]
    assert loaded.rows[1]["pcode1"] == "ML07"


def test_deeds_against_civilians_are_a_part_of_political_violence_in_hapi(load):
    header = "location_code,admin1_name,event_type,events,fatalities,reference_period_start,reference_period_end,warning"
    loaded = load(
        f"\ufeff{header}\nMLI,Gao,civilian_targeting,2,3,2025-01-01,2025-01-31,\n"
        "MLI,Gao,political_violence,5,9,2025-01-01,2025-01-31,code unknown\n"
    )

    assert [row["part_of"] for row in loaded.rows] == ["political-violence", None]
    assert loaded.doubts() == {"a warning of the publisher": (2,)}


def test_a_world_bank_zip_has_a_row_for_each_year_and_keeps_what_is_missing_apart_from_zero(load):
    about = '"Country Code","Region","IncomeGroup",\n"MLI","Sub-Saharan Africa","Low income",\n'

    loaded = load(zipped(API_BO=WIDE, Metadata_Country=about), release=None)

    assert loaded.vintage.release == "2024-06-28"
    assert loaded.vintage.given == loaded.vintage.taken == 4
    assert loaded.vintage.indicators == ("BO.ATS",)
    assert [(row["country"], row["group"], row["start"].year, row["value"]) for row in loaded.rows] == [
        ("MLI", None, 2019, "12.50"),
        ("MLI", None, 2020, None),
        (None, "SSF", 2019, "400"),
        (None, "SSF", 2020, "0"),
    ]
    assert int(loaded.rows[0]["scaled"]) == 125 * 10 ** (loaded.rows[0]["decimals"] - 1)


def test_a_reply_of_the_world_bank_keeps_the_digits_and_the_nulls(load):
    def row(year, value):
        return {
            "indicator": {"id": "BO.ATS", "value": "Boats"},
            "country": {"id": "ML", "value": "Mali"},
            "countryiso3code": "MLI",
            "date": year,
            "value": value,
        }

    reply = [{"page": 1, "pages": 1, "lastupdated": "2019-10-02"}, [row("2018", None), row("2017", 4.9653)]]

    loaded = load(json.dumps(reply), release=None)

    assert loaded.vintage.release == "2019-10-02"
    assert [line["value"] for line in loaded.rows] == [None, "4.9653"]


def test_a_long_table_of_the_world_bank_is_recognised(load):
    header = "year,entity_code,entity_name,indicator_code,value,indicator_name"

    (row,) = load(f"{header}\n2021,MLI,Mali,BO.ATS,44.6,Boats\n").rows

    assert (row["country"], row["value"], row["start"], row["end"]) == (
        "MLI",
        "44.6",
        date(2021, 1, 1),
        date(2021, 12, 31),
    )


@pytest.mark.parametrize(
    "pack", [bytes, gzip.compress, lambda data: zipped(part=data)], ids=["plain", "gz", "zip"]
)
def test_a_file_is_the_same_however_it_is_packed(load, pack):
    assert load(pack((GED + GED_ROW).encode())).rows[0]["best"] == 11


def test_parquet_and_one_object_a_line_give_the_same_rows_as_commas(load):
    cells = dict(zip(GED.strip().split(","), GED_ROW.strip().split(","), strict=True))
    written = io.BytesIO()
    typed = {**cells, "best": 11, "latitude": 14.5, "date_start": date(2022, 3, 5)}
    pq.write_table(pa.Table.from_pylist([typed]), written)
    lines = "\n".join(json.dumps({**cells, "id": str(number)}) for number in (7, 8))

    expected = load(GED + GED_ROW).rows
    assert load(written.getvalue()).rows == expected
    assert load(lines).rows[0] == expected[0]
    assert load(lines).rows[1]["event_id"] == "8"


def test_country_years_have_a_row_for_each_kind(load):
    header = "country_id_cy,country_cy,year_cy,sb_total_deaths_best_cy,ns_total_deaths_best_cy,os_total_deaths_best_cy"

    loaded = load(f"{header}\n432,Mali,2022,700,,1500\n436,Niger,2022,1,2,3\n")

    assert [(row["country"], row["kind"], row["deaths"], row["row"]) for row in loaded.rows[:4]] == [
        ("MLI", "state-based", 700, 1),
        ("MLI", "non-state", None, 1),
        ("MLI", "one-sided", 1500, 1),
        ("NER", "state-based", 1, 2),
    ]
    assert loaded.vintage.given == loaded.vintage.taken == 6


def test_older_releases_of_ged_name_their_estimates_otherwise(load):
    header = GED.replace("best,high,low", "best_est,high_est,low_est")

    (row,) = load(header + GED_ROW).rows

    assert (row["low"], row["best"], row["high"]) == (9, 11, 15)


def test_a_country_without_a_code_is_known_by_its_name(load):
    header = "year,entity_code,entity_name,indicator_code,value,indicator_name"

    rows = load(f"{header}\n2021,,Mali,B,1,Boats\n2021,,Arab World,B,1,Boats\n2021,,Lemuria,B,1,Boats\n").rows

    assert [(row["country"], row["group"]) for row in rows] == [("MLI", None), (None, "ARB"), (None, None)]
