"""Wrong rows are kept, and what is wrong with them is named."""

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.datasets.countries import country_box, country_code, group_code
from onrecord.datasets.seen import Seen, hashed

HEADER = "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,high_death\n"
SOUND = {
    "id": 1, "year": 2019, "month": 6, "day": 9, "country": "Mali", "kind": "1", "name": "C", "a": "A", "b": "B",
    "lat": 14.5, "lon": -4.1, "low": 1, "best": 2, "high": 3,
}  # fmt: skip
LONG = "year,entity_code,entity_name,indicator_code,value,indicator_name\n"
SHARE = '"Households with boats (% of population)"'


def event(**changes):
    return HEADER + ",".join(str(cell) for cell in {**SOUND, **changes}.values()) + "\n"


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"low": 3}, "low estimate above best"),
        ({"high": 1}, "best estimate above high"),
        ({"low": -1}, "a negative number of deaths"),
        ({"best": "many"}, "best that cannot be read"),
        ({"country": "Atlantis"}, "a country that is not known"),
        ({"day": 31}, "a date that cannot be read"),
        ({"day": ""}, "no date"),
        ({"year": 1986}, "a date before 1989-01-01, when the dataset begins"),
        ({"lat": 19.2, "lon": 19.2}, "coordinates outside the country"),
        ({"lat": -14.5}, "coordinates outside the country, inside it with a sign turned"),
        ({"lat": 145}, "coordinates that are on no globe"),
        ({"lon": ""}, "one coordinate without the other"),
    ],
)
def test_an_event_with_something_wrong_is_kept_and_named(load, changes, why):
    loaded = load(event(**changes))

    assert loaded.doubts() == {why: (1,)}
    assert loaded.rows[0]["doubt"] == why


def test_a_sound_event_is_not_doubted(load):
    assert load(event()).rows[0]["doubt"] is None


def test_several_things_that_are_wrong_are_all_named(load):
    (row,) = load(event(low=9, best=5, high=2)).rows

    assert row["doubt"] == "low estimate above best; best estimate above high"
    assert (row["low"], row["best"], row["high"]) == (9, 5, 2)


def test_an_event_that_is_given_twice_is_named_the_second_time(load):
    loaded = load(event() + event().removeprefix(HEADER))

    assert [row["doubt"] for row in loaded.rows] == [None, "an id given before"]


@pytest.mark.parametrize(("year", "doubted"), [(1990, False), (2019, True)])
def test_a_country_is_as_large_as_it_was_at_the_time(load, year, doubted):
    asmara = load(event(country="Ethiopia", year=year, lat=15.3, lon=38.9)).rows[0]
    juba = load(event(country="Sudan", year=year, lat=4.85, lon=31.6)).rows[0]

    assert [bool(row["doubt"]) for row in (asmara, juba)] == [doubted, doubted]


def test_a_share_above_the_whole_is_named_and_a_gross_rate_is_not(load):
    rows = (
        f"2020,MLI,Mali,A,104,{SHARE}\n2020,MLI,Mali,B,104,School enrollment (% gross)\n2020,MLI,Mali,C,99.9,{SHARE}\n"
        f"2020,MLI,Mali,D,,{SHARE}\n"
    )

    assert load(LONG + rows).doubts() == {"a share above 100 %": (1,)}


def test_carbon_of_hundreds_of_tons_a_head_is_named(load):
    rows = "".join(
        f"{year},FRA,France,E,{value},CO2 emissions (metric tons per capita)\n"
        for year, value in [(1984, 715.5), (2019, 4.5)]
    )

    (why,) = load(LONG + rows).doubts()

    assert "metric tons per capita" in why


def test_a_second_row_for_the_same_year_is_named_with_whether_it_agrees(load):
    rows = f"2020,MLI,Mali,A,1,{SHARE}\n2020,MLI,Mali,A,2,{SHARE}\n2020,MLI,Mali,A,1,{SHARE}\n2021,MLI,Mali,A,1,{SHARE}\n"

    assert load(LONG + rows).doubts() == {
        "a second row for the same place and time, with another value": (2,),
        "a second row for the same place and time, with the same value": (3,),
    }


def test_a_value_that_is_no_number_stays_as_it_is_written(load):
    (row,) = load(LONG + f"2020,MLI,Mali,A,about 12,{SHARE}\n").rows

    assert (row["value"], row["scaled"], row["doubt"]) == ("about 12", None, "value that cannot be read")


def test_a_group_of_countries_is_never_a_country(load):
    rows = f"2020,SSF,Sub-Saharan Africa,A,1,{SHARE}\n2020,WLD,World,A,1,{SHARE}\n2020,MLI,Mali,A,1,{SHARE}\n"

    loaded = load(LONG + rows)

    assert [(row["country"], row["group"]) for row in loaded.rows] == [
        (None, "SSF"),
        (None, "WLD"),
        ("MLI", None),
    ]
    assert loaded.doubts() == {}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Mali", "MLI"), ("mli", "MLI"), ("DR Congo (Zaire)", "COD"), ("Congo, Dem. Rep.", "COD"), ("Congo", "COG"),
        ("Democratic Republic of Congo", "COD"), ("Republic of Congo", "COG"), ("Russia (Soviet Union)", "RUS"),
        ("Yemen (North Yemen)", "YEM"), ("Yemen, Rep.", "YEM"), ("Kingdom of eSwatini (Swaziland)", "SWZ"),
        ("Ivory Coast", "CIV"), ("Cote d'Ivoire", "CIV"), ("Côte d’Ivoire", "CIV"), ("Macedonia, FYR", "MKD"),
        ("Cambodia (Kampuchea)", "KHM"), ("Bosnia-Herzegovina", "BIH"), ("Madagascar (Malagasy)", "MDG"),
        ("Serbia (Yugoslavia)", "SRB"), ("Zimbabwe (Rhodesia)", "ZWE"), ("Myanmar (Burma)", "MMR"),
        ("United States of America", "USA"), ("The Gambia", "GMB"), ("Gambia, The", "GMB"), ("Turkiye", "TUR"),
        ("Palestine", "PSE"), ("South Sudan", "SSD"), ("Niger", "NER"), ("Nigeria", "NGA"), ("Guinea", "GIN"),
        ("Guinea-Bissau", "GNB"), ("Kosovo", "XKX"), ("Niger Delta", None), ("Africa", None), ("", None),
    ],
)  # fmt: skip
def test_countries_are_known_by_the_names_that_datasets_give_them(name, code):
    assert country_code(name) == code


def test_groups_are_known_by_code_and_name_and_no_code_is_both():
    assert group_code("Sub-Saharan Africa") == "SSF"
    assert group_code("Mali") is None
    assert country_code("SSF") is None


def test_a_box_holds_its_country():
    box = country_box("MLI", 2020)

    assert box is not None
    assert (box.south, box.north, box.west, box.east) == (10, 25, -13, 5)


@given(st.lists(st.lists(st.one_of(st.none(), st.text(max_size=30)), max_size=40), max_size=12))
def test_a_key_is_seen_again_exactly_when_it_was_there_before(batches):
    seen, before = Seen(), set()

    for batch in batches:
        marks = seen.again(pa.array(batch, pa.string())).tolist()
        # A hash cannot tell trailing zero bytes from none.
        for key, mark in zip([key and key.rstrip("\0") for key in batch], marks, strict=True):
            assert mark is (key is not None and key in before)
            before.add(key)


def test_the_hash_of_a_key_does_not_depend_on_its_neighbours():
    alone = hashed(pa.array(["MLI3067"]))
    beside = hashed(pa.array(["MLI3067", "a key that is a good deal longer than eight letters"]))

    assert alone[0] == beside[0]
    assert hashed(pa.array(["MLI3067", "x" * 9_000_000]))[0] == alone[0]
    assert len(np.unique(hashed(pa.array([str(number) for number in range(100_000)])))) == 100_000
