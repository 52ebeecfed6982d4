"""Tables are added up where they name a total."""

from onrecord.checks import check
from onrecord.model.check import CheckOutcome
from onrecord.model.passage import Span
from onrecord.model.reading import Reading
from onrecord.model.rendition import Block, BlockKind, Rendition


def table(rows, language="en"):
    text, blocks = "", []
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            if not cell:
                text += "\t"
                continue
            span = Span(len(text), len(text) + len(cell))
            blocks.append(Block(span=span, kind=BlockKind.CELL, table=0, row=row, column=column))
            text += cell + ("\t" if column < len(cells) - 1 else "\n")
    rendition = Rendition(
        original="0" * 64,
        name="t.csv",
        media_type="text/csv",
        language=language,
        text=text,
        blocks=tuple(blocks),
        reader="test/1",
    )
    return [c.outcome for c in check(Reading(rendition=rendition))]


def test_columns_are_added_up():
    rows = [["Region", "2023", "2024"], ["North", "1,200", "14"], ["South", "800", "16"]]

    assert table([*rows, ["Total", "2,000", "30"]]) == [CheckOutcome.CONSISTENT] * 2
    assert table([*rows, ["Total", "2,100", "30"]]) == [CheckOutcome.INCONSISTENT, CheckOutcome.CONSISTENT]


def test_rows_are_added_up():
    rows = [["Region", "Men", "Women", "Total"], ["North", "3", "4", "7"], ["South", "5", "5", "11"]]

    assert table(rows) == [CheckOutcome.CONSISTENT, CheckOutcome.INCONSISTENT]


def test_rounded_cells_may_miss_the_total_by_their_rounding():
    assert table([["", "Cost"], ["a", "1.4"], ["b", "1.4"], ["Total", "2.9"]]) == [CheckOutcome.CONSISTENT]


def test_french_separators_are_read():
    assert table([["", "Coût"], ["a", "1 200,5"], ["b", "2,5"], ["Total", "1 203,0"]], "fr") == [
        CheckOutcome.CONSISTENT
    ]


def test_percentages_and_years_are_not_added_up():
    assert (
        table([["", "Share", "Since"], ["a", "40%", "1999"], ["b", "50%", "2004"], ["Total", "100%", "2010"]])
        == []
    )
