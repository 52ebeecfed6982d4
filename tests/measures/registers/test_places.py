import csv
import gzip

import pytest

from onrecord.errors import InvalidCaseFileError
from onrecord.measures.registers import Settlement, gazetteer, pcode_list, read_areas, read_places, shipped
from onrecord.measures.registers.areas import KM_A_DEGREE, bounds_of
from onrecord.measures.registers.places import folded_place

WHERE = shipped().where
SQUARES = """{"type": "FeatureCollection", "features": [
  {"properties": {"admin1Name": "West", "admin2Name": "Left", "admin2Pcod": "XX0101"},
   "geometry": {"type": "Polygon", "coordinates": [
     [[1, 10], [2, 10], [2, 11], [1, 11], [1, 10]], [[1.4, 10.4], [1.6, 10.4], [1.6, 10.6], [1.4, 10.6], [1.4, 10.4]]]}},
  {"properties": {"admin1Name": "East", "admin2Name": "Right", "admin2Pcod": "XX0102"},
   "geometry": {"type": "MultiPolygon", "coordinates": [
     [[[2, 10], [3, 10], [3, 11], [2, 11], [2, 10]]], [[[5, 10], [6, 10], [6, 11], [5, 11], [5, 10]]]]}}]}"""


@pytest.mark.parametrize(
    "name",
    ["Timbuktu", "Tombouctou", "Tombouctou region", "région de Tombouctou", "TOMBOUCTOU", "منطقة تمبكتو"],
)
def test_a_region_is_found_in_three_languages_and_with_the_word_for_its_level(name):
    assert [division.key for division in WHERE.find(name)] == ["ML-6"]


def test_names_that_countries_share_are_told_apart_by_the_country():
    assert [division.key for division in WHERE.find("Centre", country="BFA")] == ["BF-03"]
    assert WHERE.find("Centre", country="MLI") == ()


def test_a_place_is_written_as_datasets_write_it():
    written = WHERE.written("Ségou")

    assert {"Ségou", "Segou", "Segou region", "Ségou region"} <= set(written)
    assert "Centre Nord region" in WHERE.written("Centre-Nord")
    assert {"Tombouctou region", "Timbuktu"} <= set(WHERE.written("Timbuktu"))


def test_a_place_that_the_register_lacks_is_still_written_in_every_way():
    assert {"Douentza", "Douentza cercle"} <= set(WHERE.written("Douentza"))


def test_a_code_stands_for_itself_alone():
    assert WHERE.written("ML0101") == ("ML0101",)


def test_a_division_without_a_country_is_refused():
    with pytest.raises(InvalidCaseFileError, match="country is missing"):
        read_places("{version: a/1, places: {X-1: {fr: [Là]}}}")


def test_folding_keeps_a_name_that_is_itself_a_word_for_a_level():
    assert folded_place("Région") == "region"
    assert folded_place("Cercle de Ménaka") == "menaka"


OLD = pcode_list(
    "2015", [("XX01", "Upper", 1, "XX"), ("XX0101", "Alder", 2, "XX01"), ("XX0102", "Birch", 2, "XX01")]
)
NEW = pcode_list(
    "2021", [("XX01", "Upper", 1, "XX"), ("XX0101", "Birch", 2, "XX01"), ("XX0103", "Alder", 2, "XX01")]
)


def test_codes_that_were_given_to_other_places_are_named():
    assert OLD.reused(NEW) == (("XX0101", "Alder", "Birch"),)


def test_a_code_is_carried_to_another_list_by_its_name_and_surroundings():
    assert OLD.translated("XX0101", NEW) == "XX0103"
    assert OLD.translated("XX0102", NEW) == "XX0101"
    assert OLD.translated("XX0999", NEW) is None


def test_a_place_renamed_since_is_not_guessed():
    renamed = pcode_list("2024", [("XX01", "Upper", 1, "XX"), ("XX0101", "Cedar", 2, "XX01")])

    assert OLD.translated("XX0101", renamed) is None


def test_a_point_is_put_into_the_area_around_it():
    areas = read_areas(SQUARES)

    assert areas.locate(1.2, 10.2).name == "Left"
    assert areas.locate(5.5, 10.5).pcode == "XX0102"
    assert areas.locate(4.0, 10.5) is None


def test_a_hole_is_outside():
    assert read_areas(SQUARES).locate(1.5, 10.5) is None


def test_a_lost_sign_is_found_and_never_corrected_by_itself():
    doubt = read_areas(SQUARES).doubt("left", -1.2, 10.2)

    assert doubt.lost_sign == "longitude"
    assert doubt.corrected == (1.2, 10.2)
    assert doubt.distance_km == pytest.approx(2.2 * 111.32 * 0.984, rel=0.01)
    assert "sign of its longitude turned round" in doubt.meaning()


def test_a_point_in_another_area_says_which():
    doubt = read_areas(SQUARES).doubt("Left", 2.5, 10.5)

    assert (doubt.found, doubt.lost_sign) == ("Right", "")
    assert "lies in Right" in doubt.meaning()


def test_a_point_just_over_the_line_is_not_doubted():
    assert read_areas(SQUARES).doubt("Left", 2.01, 10.5) is None
    assert read_areas(SQUARES).doubt("Nowhere", 2.01, 10.5) is None


def test_the_bounds_of_areas_hold_them_all():
    assert bounds_of(read_areas(SQUARES).areas) == (1, 10, 6, 11)


@pytest.mark.parametrize("text", ["", "[]", '{"features": [{"properties": {}, "geometry": null}]}'])
def test_what_holds_no_areas_is_refused(text):
    with pytest.raises(InvalidCaseFileError, match="holds no areas"):
        read_areas(text)


VILLAGES = gazetteer(
    "a list of 2015",
    [
        Settlement(name="Moura", within=("Mopti", "Djenné"), longitude=-4.6, latitude=14.3),
        Settlement(name="Kaka", within=("Mopti", "Bankass"), longitude=-3.5, latitude=14.1),
        Settlement(name="Kaka", others=("Kakka",), within=("Ségou", "Niono"), longitude=-6.0, latitude=14.4),
    ],
)


def test_a_name_that_several_villages_have_prefers_none():
    assert len(VILLAGES.find("kaka")) == 2
    assert [each.within for each in VILLAGES.find("Kakka")] == [("Ségou", "Niono")]
    assert [each.within for each in VILLAGES.find("Kaka", within="cercle de Bankass")] == [
        ("Mopti", "Bankass")
    ]
    assert "does not say which place is meant" in VILLAGES.meaning("Kaka")


def test_a_name_that_a_list_lacks_is_not_called_a_place_that_does_not_exist():
    assert VILLAGES.find("Hombori") == ()
    assert "does not mean that there is none" in VILLAGES.meaning("Hombori")


@pytest.fixture(scope="module")
def settlements(shared):
    path = shared / "data/places/ocha_cod_mali_settlements_2015.csv.gz"
    if not path.is_file():
        pytest.skip("the settlements of Mali are not in the shared folder")
    with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.fixture(scope="module")
def cercles(shared):
    return read_areas((shared / "data/boundaries/ocha_cod_mali_admin2.geojson").read_text(encoding="utf-8"))


def test_a_village_that_one_list_lacks_is_in_another(shared, settlements):
    with (shared / "data/places/geonames_cities500_sahel.csv").open(encoding="utf-8", newline="") as lines:
        cities = [
            Settlement(
                name=row["name"],
                others=tuple(row["alternate_names"].split("|")),
                within=(row["admin1_name"],),
                longitude=float(row["longitude"]),
                latitude=float(row["latitude"]),
            )
            for row in csv.DictReader(lines)
        ]
    geonames = gazetteer("GeoNames, cities of 500", cities)
    ocha = gazetteer("OCHA settlements of Mali 2015", [_settlement(row) for row in settlements])

    assert geonames.find("Moura") == ()
    assert (14.326, -4.6) in {
        (round(each.latitude, 3), round(each.longitude, 3)) for each in ocha.find("Moura")
    }
    assert len(geonames.find("Ménaka")) == 1


def test_points_outside_their_own_cercle_and_lost_signs_are_found(settlements, cercles):
    doubts = {
        row["pcode"] + row["featureNam"]: cercles.doubt(
            row["admin2Name"],
            float(row["longitude"]),
            float(row["latitude"]),
            tolerance_km=0.02 * KM_A_DEGREE,
        )
        for row in settlements
    }
    wrong = {key: doubt for key, doubt in doubts.items() if doubt}

    assert len(wrong) == pytest.approx(221, abs=1)
    assert sum(bool(doubt.lost_sign) for doubt in wrong.values()) == 9
    assert [doubt.corrected[0] for key, doubt in wrong.items() if key.endswith("Menaka")] == [
        pytest.approx(2.402, abs=0.001)
    ]


def test_many_codes_of_cercles_were_given_to_other_cercles(shared, settlements):
    rows = {(row["admin2Pcod"], row["admin2Name"], 2, row["admin1Pcod"]) for row in settlements}
    rows |= {(row["admin1Pcod"], row["admin1Name"], 1, "MLI") for row in settlements}
    old = pcode_list("2015", sorted(rows))
    with (shared / "data/places/ocha_pcodes_adm1_adm2_2021.csv").open(encoding="utf-8", newline="") as lines:
        new = pcode_list(
            "2021",
            [
                (row["P-Code"], row["Name"], int(row["Admin Level"]), row["Parent P-Code"])
                for row in csv.DictReader(lines)
                if row["Location"] == "MLI"
            ],
        )

    assert sum(len(code) == len("ML0101") for code, *_ in old.reused(new)) == 42
    assert new.name("ML0704") is None
    assert (old.name("ML0101"), new.name("ML0101")) == ("Kayes", "Bafoulabe")
    assert new.name(old.translated("ML0101", new)) == "Kayes"


def _settlement(row):
    return Settlement(
        name=row["featureNam"],
        within=(row["admin1Name"], row["admin2Name"], row["admin3Name"]),
        longitude=float(row["longitude"]),
        latitude=float(row["latitude"]),
        code=row["pcode"],
    )
