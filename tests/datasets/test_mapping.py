"""Files of no known layout: what they are told to have, and what is said when it is not so."""

import pytest
import yaml

from onrecord.datasets import read_mapping
from onrecord.datasets.layouts import LAYOUTS
from onrecord.datasets.schema import SCHEMAS
from onrecord.errors import InvalidMappingError, UnknownLayoutError

INCIDENTS = "Ref;Le;Pays;Morts;Type\nA1;03/04/2021;Mali;1.204;Attaque\nA2;2021;NER;?;Vol\n"
MAPPING = """
dataset: register-of-incidents
release: "2021"
form: events
licence: CC BY 4.0
attribution: The people of the register
publishable: true
columns: {event_id: ref, start: Le, country: Pays, best: Morts, kind: type}
constants: {note: by hand}
words: {kind: {attaque: one-sided}}
missing: ["?"]
decimal_comma: true
"""


def test_a_mapping_says_which_column_is_which(load):
    loaded = load(INCIDENTS, release=None, mapping=read_mapping(MAPPING))

    first, second = loaded.rows
    assert loaded.vintage.dataset == "register-of-incidents"
    assert (loaded.vintage.release, loaded.vintage.licence) == ("2021", "CC BY 4.0")
    assert (first["country"], first["best"], first["kind"], first["note"]) == (
        "MLI",
        1204,
        "one-sided",
        "by hand",
    )
    assert (first["start"].isoformat(), second["end"].isoformat()) == ("2021-04-03", "2021-12-31")
    assert (first["date_precision"], second["date_precision"]) == (None, 5)
    assert (second["best"], second["kind"], second["doubt"]) == (None, "Vol", None)


def test_a_line_of_words_under_the_rows_is_no_row(load):
    loaded = load(INCIDENTS + "Source: those who were there;;;;\n", mapping=read_mapping(MAPPING))

    assert loaded.left_out() == {"a line of words, not a row": (3,)}


def test_an_event_without_an_end_ends_with_the_day_month_or_year_it_began(load):
    mapping = read_mapping(
        MAPPING.replace("kind: type", "end: type").replace("words: {kind: {attaque: one-sided}}", "")
    )

    rows = load(
        "ref;le;pays;morts;type\n1;2021-03;Mali;1;\n2;2021-03-01;Mali;1;2021-03-09\n", mapping=mapping
    ).rows

    assert [row["end"].isoformat() for row in rows] == ["2021-03-31", "2021-03-09"]


def test_headings_in_the_middle_are_known_whichever_column_comes_first(load):
    loaded = load(
        INCIDENTS.replace("A2;", "Ref;Le;Pays;Morts;Type\nA2;"),
        mapping=read_mapping(MAPPING.replace("event_id: ref, ", "event_id: ref, side_a: type, ")),
    )
    turned = load(
        "Type;Ref;Le;Pays;Morts\nVol;A1;2021;Mali;1\nType;Ref;Le;Pays;Morts\n", mapping=read_mapping(MAPPING)
    )

    assert loaded.left_out() == {"the headings once more": (2,)}
    assert turned.left_out() == {"the headings once more": (2,)}


def test_a_mapping_may_name_indicators_in_any_layout(load):
    mapping = read_mapping(
        "{dataset: boats, form: indicators, licence: none, attribution: none, columns: {start: an, value: n, country: p},"
        " constants: {indicator: BOATS, unit: boats}}"
    )

    (row,) = load("p,an,n\nTchad,2020,5\n".replace("Tchad", "Chad"), mapping=mapping).rows

    assert (row["indicator"], row["unit"], row["country"], row["value"]) == ("BOATS", "boats", "TCD", "5")


def test_a_mapping_may_say_that_each_year_has_a_column(load):
    mapping = read_mapping(
        "{dataset: boats, form: indicators, licence: none, attribution: none, wide: true, columns: {country: land}}"
    )

    loaded = load("land,2019,2020\nMali,5,\n", mapping=mapping)

    assert [(row["start"].year, row["value"]) for row in loaded.rows] == [(2019, "5"), (2020, None)]


def test_a_known_layout_can_be_told_what_its_file_does_not_say(load):
    mapping = read_mapping(
        "{layout: acled-hdx-months/1, dataset: acled-hdx-civilians, constants: {kind: civilian-targeting}}"
    )

    loaded = load("Country,Month,Year,Events,Fatalities\nMali,March,2020,1,2\n", mapping=mapping)

    assert loaded.rows[0]["kind"] == "civilian-targeting"
    assert loaded.vintage.dataset == "acled-hdx-civilians"
    assert not loaded.vintage.publishable


def test_an_unknown_file_is_refused_with_its_columns_and_a_mapping_to_copy(refusal, load):
    text = "Event code,When,Date of it,Deaths: all,Country\nX,1,2020-01-01,3,Mali\n"

    error = refusal(text, UnknownLayoutError)

    assert "Deaths: all" in error.why
    example = error.fix.partition("for example:\n")[2]
    assert yaml.safe_load(example)["columns"]["best"] == "deaths: all"
    assert load(text, mapping=read_mapping(example)).rows[0]["best"] == 3


def test_columns_that_the_mapping_names_and_the_file_lacks_are_all_named(refusal):
    error = refusal("ref;le\n1;2020\n", UnknownLayoutError, mapping=read_mapping(MAPPING))

    assert all(name in error.what for name in ("morts", "pays", "type"))
    assert "ref, le" in error.why


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[", "not YAML"),
        ("- a", "names and values"),
        ("form: events", "dataset is missing"),
        (MAPPING.replace("form: events", "form: rows"), "form is one of"),
        (MAPPING.replace("kind: type}", "kynd: type}"), "kynd is no column"),
        (MAPPING.replace("start: Le, ", ""), "columns must say which is start"),
        (MAPPING + "colour: red", "colour is not known"),
        (MAPPING.replace("{note: by hand}", "note"), "constants is not a list"),
        (MAPPING.replace("register-of-incidents", "../Register"), "small letters"),
        ("layout: mine", "layout is one of"),
        ("{layout: acled-hdx-months/1, columns: {}}", "columns cannot be changed"),
    ],
)
def test_a_mapping_that_cannot_be_used_says_what_is_wrong(text, said):
    with pytest.raises(InvalidMappingError) as caught:
        read_mapping(text)

    assert said in caught.value.what


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.key)
def test_a_known_layout_names_only_columns_of_its_table(layout):
    names = set(SCHEMAS[layout.form].names)

    assert set(layout.columns) <= names
    assert set(layout.constants) <= names
    assert set(layout.words) <= names
    assert layout.terms.licence
    assert layout.terms.attribution


def test_no_two_layouts_have_one_key():
    assert len({layout.key for layout in LAYOUTS}) == len(LAYOUTS)
