"""Blocks, tables and furniture."""

from onrecord.extraction.figures import find_figures
from onrecord.model.passage import Span
from onrecord.model.rendition import Block, BlockKind


def table(*rows):
    """Lay rows of cells out as a text with tabs, and return the text with its blocks."""
    text, blocks = "", []
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            span = Span(len(text), len(text) + len(cell))
            blocks.append(Block(span=span, kind=BlockKind.CELL, table=0, row=row, column=column))
            text += cell + ("\t" if column + 1 < len(cells) else "\n")
    return text, tuple(blocks)


def test_a_number_alone_in_a_cell_takes_unit_and_scale_from_its_header(make):
    text, blocks = table(("Region", "Houses burned", "Aid (USD million)"), ("North", "140", "2.5"))

    figures = find_figures(make(text, blocks=blocks))

    assert [(f.low, f.unit) for f in figures] == [(140, "home"), (2_500_000, "USD")]


def test_a_figure_never_crosses_the_border_of_a_block(make):
    text, blocks = table(("Killed: 12", "soldiers left"))

    figures = find_figures(make(text, blocks=blocks))

    assert [f.span.cut(text) for f in figures] == ["12"]


def test_what_overlaps_page_furniture_is_not_reported(make):
    text = "1,204 readers saw this. The flood killed 31 people."
    seen = find_figures(make(text))

    left = find_figures(make(text), (Span(0, 13),))

    assert [f.low for f in seen] == [1204, 31]
    assert [f.low for f in left] == [31]


def test_a_text_without_blocks_is_parted_on_blank_lines(make):
    figures = find_figures(make("The toll is 14\n\nvillagers said so."))

    assert [f.counted for f in figures] == [None]


def test_list_numbers_are_no_figures(make):
    figures = find_figures(make("1. Free the 16 detainees.\n2. Pay 40 nurses."))

    assert [f.low for f in figures] == [16, 40]
