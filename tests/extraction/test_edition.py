import attrs

from onrecord.extraction.reading import extract

TABLE = "| Claim | Record |\n|---|---|\n| Roads are safe. | A bridge fell in March 2017. |\n"


def test_an_edition_stated_near_the_top_comes_first(plain):
    reading = extract(plain(f"# Scorecard, 2018 edition\n\n{TABLE}"))

    assert (reading.edition, "states" in reading.edition_why) == ("2018", True)


def test_the_only_year_of_the_title_comes_next(plain):
    reading = extract(plain(f"# Scorecard on the roads, 2018\n\n{TABLE}"))

    assert (reading.edition, "title" in reading.edition_why) == ("2018", True)


def test_a_year_over_a_column_is_the_edition(plain):
    reading = extract(plain(TABLE.replace("| Record |", "| The Record (2018) |")))

    assert (reading.edition, len(reading.claims)) == ("2018", 1)


def test_then_the_date_of_publication(plain):
    reading = extract(attrs.evolve(plain(TABLE), published="2019-02-01"))

    assert (reading.edition, "publication" in reading.edition_why) == ("2019", True)


def test_a_year_that_is_only_mentioned_is_said_to_be_inferred(plain):
    reading = extract(attrs.evolve(plain(TABLE), published=None))

    assert reading.edition == "2017"
    assert "inferred" in reading.edition_why


def test_a_document_without_claims_and_record_has_no_edition(plain):
    reading = extract(
        plain("Report, 2018 edition\n\nA bridge fell in March 2017, and nobody repaired it for a year.")
    )

    assert (reading.edition, reading.edition_why) == (None, "")
