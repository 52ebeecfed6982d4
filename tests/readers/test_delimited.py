import pytest

from onrecord.model.rendition import BlockKind, Outcome
from onrecord.readers import read_original


def read(text, kind="text/csv"):
    return read_original(text.encode(), "a.csv", kind)


def cells(rendition):
    return {
        (b.row, b.column): b.span.cut(rendition.text) for b in rendition.blocks if b.kind is BlockKind.CELL
    }


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_separator_is_found_and_the_text_is_the_file_itself(sign):
    text = f"District{sign}Houses\r\nNorth{sign}120\r\nSouth{sign}80\r\n"

    table = read(text)

    assert table.text == text
    assert cells(table) == {
        (0, 0): "District",
        (0, 1): "Houses",
        (1, 0): "North",
        (1, 1): "120",
        (2, 0): "South",
        (2, 1): "80",
    }


def test_a_quoted_cell_may_hold_separators_line_breaks_and_quotation_marks():
    table = read('Place,Said\n"Upper, old","He said ""12"" and\nleft"\nLower,3\n')

    assert cells(table)[1, 0] == "Upper, old"
    assert cells(table)[1, 1] == 'He said ""12"" and\nleft'
    assert cells(table)[2, 1] == "3"


def test_decimal_commas_do_not_part_cells_where_semicolons_do():
    assert cells(read("Ville;Part\nSikasso;45,5 %\nKayes;12,0 %\n"))[1, 1] == "45,5 %"


def test_an_open_quotation_mark_swallows_no_rows_and_is_counted():
    rows = "".join(f"r{n},{n}\n" for n in range(50))

    table = read(f'Name,Count\n"open,1\n{rows}')

    assert cells(table)[51, 0] == "r49"
    assert table.outcome is Outcome.PARTIAL


def test_lines_above_and_below_a_table_are_no_rows_of_it():
    table = read("Deaths by month\n\nMonth,Deaths\nMay,4\nJune,6\n\nSource: civil register\n")

    assert cells(table)[0, 0] == "Month"
    assert [b.span.cut(table.text) for b in table.blocks if b.kind is BlockKind.PARAGRAPH] == [
        "Deaths by month",
        "Source: civil register",
    ]


def test_two_hundred_thousand_open_quotation_marks_take_no_longer_than_they_must():
    assert read('"a,\n' * 200_000).outcome is Outcome.PARTIAL
