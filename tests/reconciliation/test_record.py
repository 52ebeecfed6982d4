import pytest


@pytest.fixture(scope="module")
def sheet(build):
    """A table of a railway's claims with their record."""
    return build.table(
        "rail.md",
        "2024",
        [
            ("trains", "Trains run on time.", ["Half of the night trains to Orra were cancelled."]),
            ("fares", "Fares are low.", ["A season ticket costs a third of the minimum wage."]),
            ("lines", "Rural lines are kept.", ["Four branch lines and nine rural stations were closed."]),
        ],
    )


def test_a_guess_of_the_reading_decides_where_words_say_little(build, sheet):
    scan = build.scan("old.txt", "2020", [("record", ["Delays doubled within a year."], "trains")])

    assert build.placed(build.gather(sheet, scan), "2020") == {"Delays doubled within a year.": "trains"}


def test_many_rare_words_outweigh_a_guess_of_the_reading(build, sheet):
    words = "Nine rural stations and three branch lines were closed."
    scan = build.scan("old.txt", "2020", [("record", [words], "fares")])

    assert build.placed(build.gather(sheet, scan), "2020") == {words: "lines"}


def test_a_claim_takes_one_block_and_the_next_best_stays_unplaced_with_a_reason(build, sheet):
    scan = build.scan(
        "old.txt",
        "2020",
        [
            ("record", ["Rural stations were closed."]),
            ("record", ["Nine rural stations and branch lines closed."]),
        ],
    )

    gathering = build.gather(sheet, scan)

    assert sorted(build.placed(gathering, "2020").values(), key=str) == [None, "lines"]
    assert "fits another block" in gathering.unplaced[0].why


def test_a_claim_with_certain_record_of_the_document_takes_no_lost_block_of_it(build, sheet):
    words = "Rural stations and branch lines were closed."
    rows = build.table("old.md", "2020", [("lines", "Rural lines are kept.", ["Buses replaced trains."])])
    lost = build.scan("lost.txt", "2020", [("record", [words])])
    both = build.reading(
        "both.txt",
        "2020",
        rows.rendition.text + lost.rendition.text,
        rows.claims,
        [
            *rows.record_items,
            *(
                build.moved(item, len(rows.rendition.text), len(rows.record_items))
                for item in lost.record_items
            ),
        ],
    )

    assert build.placed(build.gather(sheet, lost), "2020") == {words: "lines"}
    assert build.placed(build.gather(sheet, both), "2020") == {"Buses replaced trains.": "lines", words: None}


def test_record_that_shares_nothing_with_any_claim_stays_unplaced(build, sheet):
    scan = build.scan("old.txt", "2020", [("record", ["Bakers opened a museum."])])

    gathering = build.gather(sheet, scan)

    assert build.placed(gathering, "2020") == {"Bakers opened a museum.": None}
    assert "no claim" in gathering.unplaced[0].why
