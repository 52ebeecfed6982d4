import pytest

from onrecord.extraction.reading import extract
from onrecord.model.reading import Direction


def pairs(reading):
    return [(item.claim, item.quote) for item in reading.record_items]


PIPES = """# Coastguard: words and deeds

| The Coastguard's claim | The record |
|---|---|
| "No boat in distress is left alone." (May 2019) | Nine calls went unanswered in 2019. The longest wait was 31 hours. |
| Crews are paid on time. They have never been on strike. | **Two** strikes were called in June 2019. |
"""


def test_each_row_of_a_markdown_table_is_a_claim_with_the_sentences_of_its_record(plain):
    reading = extract(plain(PIPES))

    assert [claim.quote for claim in reading.claims] == [
        "No boat in distress is left alone.",
        "Crews are paid on time. They have never been on strike.",
    ]
    assert [item.quote for item in reading.record_items] == [
        "Nine calls went unanswered in 2019.",
        "The longest wait was 31 hours.",
        "**Two** strikes were called in June 2019.",
    ]
    assert not any(item.proposed for item in (*reading.claims, *reading.record_items))


def test_an_item_stands_under_the_claim_of_its_row(plain):
    reading = extract(plain(PIPES))

    keys = [claim.key for claim in reading.claims]

    assert [claim for claim, _ in pairs(reading)] == [keys[0], keys[0], keys[1]]
    assert [(c.group, i.block) for c, i in zip(reading.claims, reading.record_items[1:], strict=True)] == [
        (0, 0),
        (1, 1),
    ]


def test_every_quote_is_in_the_text_at_its_span(plain):
    rendition = plain(PIPES)

    reading = extract(rendition)

    assert all(item.span.cut(rendition.text) == item.quote for item in reading.record_items)
    assert all(
        " ".join(s.cut(rendition.text) for s in claim.spans) == claim.quote for claim in reading.claims
    )


def test_broken_list_markup_around_tabbed_cells_stays_outside_the_spans(plain):
    text = (
        "Ministry's Claim\tThe Facts\t\n"
        '<p>Every village has a nurse.</p>\t<ul style="margin:0"> Ninety villages have none. Six nurses left in May. \t\n'
        "<p>Drugs are free.</p>\t<ul><li>A course costs 12 crowns.<li>Stocks ran out twice.</ul>\t\n"
    )

    reading = extract(plain(text))

    assert [claim.quote for claim in reading.claims] == ["Every village has a nurse.", "Drugs are free."]
    assert [quote for _, quote in pairs(reading)] == [
        "Ninety villages have none.",
        "Six nurses left in May.",
        "A course costs 12 crowns.",
        "Stocks ran out twice.",
    ]


@pytest.mark.parametrize(
    ("claim", "record"),
    [
        ("Claim", "Record"),
        ("WHAT THE JUNTA SAYS", "WHAT THE FACTS SHOW"),
        ("Official narrative", "Reality"),
        ("The company's promises", "Findings"),
        ("Allégations du ministère", "Les faits"),
        ("Ce que dit l'armée", "Ce que disent les faits"),
        ("Affirmation", "Constat"),
        ("Le discours officiel", "Le bilan"),
        ("ادعاءات السلطة", "الوقائع"),
        ("ما تقوله الحكومة", "ما يقوله السجل"),
        ("الادعاء", "الحقائق"),
    ],
)
def test_the_heading_of_the_columns_is_known_in_three_languages(plain, claim, record):
    reading = extract(
        plain(f"| # | {claim} | {record} |\n|---|---|---|\n| 1 | Roads are safe. | Bridges fell. |\n")
    )

    assert [c.quote for c in reading.claims] == ["Roads are safe."]
    assert [i.quote for i in reading.record_items] == ["Bridges fell."]


@pytest.mark.parametrize(
    ("first", "second"),
    [("Year", "The record"), ("Claim", "Amount paid"), ("Région", "Morts"), ("Claim", "Claimed by")],
)
def test_a_table_without_both_columns_gives_no_claims(plain, first, second):
    reading = extract(plain(f"| {first} | {second} |\n|---|---|\n| Roads are safe. | Bridges fell. |\n"))

    assert reading.claims == ()
    assert reading.record_items == ()
    assert reading.edition is None


@pytest.mark.parametrize(
    ("cell", "direction"),
    [
        ("Moves forward", Direction.FORWARD),
        ("↓", Direction.BACKWARD),
        ("No change", Direction.NO_CHANGE),
        ("En recul", Direction.BACKWARD),
        ("Aucun changement", Direction.NO_CHANGE),
        ("تحسن", Direction.FORWARD),
        ("تراجع", Direction.BACKWARD),
    ],
)
def test_a_column_of_directions_is_read(plain, cell, direction):
    reading = extract(
        plain(f"| Claim | Record | Trend |\n|---|---|---|\n| Roads are safe. | Bridges fell. | {cell} |\n")
    )

    assert reading.claims[0].direction.direction is direction
    assert reading.record_items[0].direction.direction is direction


def test_a_real_html_table_reads_like_a_written_one(page):
    reading = extract(
        page(
            "<html><body><main><h1>Harbour Board, 2018 edition</h1><table><tr><th>Board's Claim</th><th>The Record</th></tr>"
            "<tr><td>Dues fund the lighthouse.</td><td><ul><li>The light was out for 40 nights.</li><li>Dues rose twice.</li></ul></td></tr>"
            "</table><p>The Board did not answer a letter sent to it in the first week of March.</p></main></body></html>"
        )
    )

    assert [c.quote for c in reading.claims] == ["Dues fund the lighthouse."]
    assert [i.quote for i in reading.record_items] == ["The light was out for 40 nights.", "Dues rose twice."]
    assert reading.edition == "2018"


def test_a_row_without_a_claim_goes_on_with_the_claim_above(plain):
    text = "| Claim | Record |\n|---|---|\n| Roads are safe. | Bridges fell. |\n|  | A tunnel was closed. |\n"

    reading = extract(plain(text))

    assert [claim for claim, _ in pairs(reading)] == [reading.claims[0].key] * 2


def test_a_repeated_header_is_listed_as_left_out(plain):
    text = "| Claim | Record |\n|---|---|\n| Roads are safe. | Bridges fell. |\n| Claim | Record |\n| Dams hold. | One broke. |\n"

    reading = extract(plain(text))

    assert [c.quote for c in reading.claims] == ["Roads are safe.", "Dams hold."]
    assert any("header" in exclusion.why for exclusion in reading.excluded)


def test_a_label_and_number_before_a_claim_are_not_part_of_it(plain):
    text = (
        'Claim\tRecord\nClaim 1: "Docks are safe."\tNine fell in 2019.\n2. We pay on time.\tTwo were paid.\n'
    )

    reading = extract(plain(text))

    assert [claim.quote for claim in reading.claims] == ["Docks are safe.", "We pay on time."]


def test_a_table_of_insurance_claims_is_no_sheet(plain):
    reading = extract(plain("Claims\tPaid\tData\n1,200\t900\t2020\n1,310\t870\t2021\n"))

    assert reading.claims == ()
    assert reading.record_items == ()


def test_a_cell_with_a_dash_states_nothing(plain):
    text = "| Claim | Record |\n|---|---|\n| The quay is open. | It was shut for 9 days. |\n| – | Two cranes fell. |\n| - | n/a |\n"

    reading = extract(plain(text))

    assert [claim.quote for claim in reading.claims] == ["The quay is open."]
    assert {claim for claim, _ in pairs(reading)} == {reading.claims[0].key}
    assert [quote for _, quote in pairs(reading)] == ["It was shut for 9 days.", "Two cranes fell."]


def test_notes_after_a_quoted_claim_stay_outside_it(page):
    table = "<tr><th>La promesse</th><th>La réalité</th></tr><tr><td>« Le port est ouvert. »<sup>1</sup></td><td>Il a fermé en mai 2020.<sup>2</sup> Neuf grues sont en panne.</td></tr>"

    reading = extract(page(f"<html lang='fr'><body><table>{table}</table></body></html>"))

    assert [claim.quote for claim in reading.claims] == ["Le port est ouvert."]
    assert [quote for _, quote in pairs(reading)] == ["Il a fermé en mai 2020.²", "Neuf grues sont en panne."]


def test_a_table_with_its_labels_at_the_heads_of_rows_is_a_sheet(page):
    rows = "".join(
        f"<tr><th>Claim</th><td>{claim}</td></tr><tr><th>Record</th><td>{record}</td></tr>"
        for claim, record in [
            ("We clean every spill.", "31 spills were left in 2022."),
            ("We hire here.", "Nine were hired."),
        ]
    )

    reading = extract(page(f"<html lang='en'><body><table>{rows}</table></body></html>"))

    assert [claim.quote for claim in reading.claims] == ["We clean every spill.", "We hire here."]
    assert [quote for _, quote in pairs(reading)] == ["31 spills were left in 2022.", "Nine were hired."]
    assert not any(item.proposed for item in reading.record_items)
