"""Blocks of plain text and Markdown."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.rendition import BlockKind
from onrecord.readers.layout import find_blocks


def shown(text):
    return [(block.kind, block.span.cut(text)) for block in find_blocks(text)]


def test_cells_set_apart_by_tabs_leave_broken_list_markup_outside():
    text = "They say\tThe files say\n<p>All is calm.</p>\t<ul class='x'> Nine raids in May. Two in June. \t\n"

    blocks = find_blocks(text)

    assert [(b.row, b.column, b.span.cut(text)) for b in blocks] == [
        (0, 0, "They say"),
        (0, 1, "The files say"),
        (1, 0, "All is calm."),
        (1, 1, "Nine raids in May. Two in June."),
    ]
    assert {b.kind for b in blocks} == {BlockKind.CELL}


def test_a_pipe_table_has_no_block_for_its_delimiter_row():
    text = "| **Claim** | Record |\n|---|:--|\n| Fuel is cheap. | It costs **twice** as much. |\n"

    cells = [(b.row, b.column, b.span.cut(text)) for b in find_blocks(text)]

    assert cells == [
        (0, 0, "Claim"),
        (0, 1, "Record"),
        (1, 0, "Fuel is cheap."),
        (1, 1, "It costs **twice** as much."),
    ]


def test_a_table_without_pipes_at_its_ends_is_known_by_its_delimiter_row():
    text = "Claim | Record\n--- | ---\nFuel is cheap. | It costs twice as much.\n\nAfterwards."

    cells = [(b.row, b.column, b.span.cut(text)) for b in find_blocks(text) if b.kind is BlockKind.CELL]

    assert cells == [
        (0, 0, "Claim"),
        (0, 1, "Record"),
        (1, 0, "Fuel is cheap."),
        (1, 1, "It costs twice as much."),
    ]


def test_a_lone_pipe_between_words_is_no_table():
    assert shown("English | Deutsch\nand some prose follows.")[0][0] is not BlockKind.CELL


def test_lines_wrapped_by_hand_are_one_paragraph():
    text = (
        "The clinic in the old quarter had been shut for a month when\n"
        "the inspectors came, and nobody there could say who had the\n"
        "keys to it.\n"
        "\n"
        "A second paragraph."
    )

    assert [words for _, words in shown(text)] == [text.split("\n\n", maxsplit=1)[0], "A second paragraph."]


def test_a_short_line_that_its_successor_would_have_fitted_behind_stands_alone():
    text = "River Post\nBy our correspondent\nThe bridge at the northern crossing has been closed since the flood of last\nspring."

    assert [words.split("\n", maxsplit=1)[0] for _, words in shown(text)] == [
        "River Post",
        "By our correspondent",
        "The bridge at the northern crossing has been closed since the flood of last",
    ]


def test_each_line_of_a_chunk_with_long_lines_is_a_paragraph():
    long = "The ministry said that the road would be opened before the rains. " * 3
    text = f"{long}\n{long}"

    assert len(find_blocks(text)) == 2


def test_a_bullet_and_its_wrapped_lines_are_one_item_without_the_sign():
    text = "- eleven wells were dug in the valley and four of them\n  ran dry before the harvest\n• a twelfth was not"

    assert shown(text) == [
        (
            BlockKind.ITEM,
            "eleven wells were dug in the valley and four of them\n  ran dry before the harvest",
        ),
        (BlockKind.ITEM, "a twelfth was not"),
    ]


def test_hashes_capitals_and_short_lines_alone_are_headings():
    text = "# Title\n\nWHAT WE FOUND\n\nA short line\n\nA sentence ends here."

    assert [kind for kind, _ in shown(text)] == [BlockKind.HEADING] * 3 + [BlockKind.PARAGRAPH]


def test_a_rule_is_no_block():
    assert shown("one thing.\n\n---\n\nanother.") == [
        (BlockKind.PARAGRAPH, "one thing."),
        (BlockKind.PARAGRAPH, "another."),
    ]


@given(st.text(alphabet="ab Z.\n\t|-*#<p>1١é\r\u00a0", max_size=200))
def test_blocks_are_in_order_not_empty_and_never_overlap(text):
    blocks = find_blocks(text)

    assert all(block.span.cut(text).strip() for block in blocks)
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(blocks))


@given(st.text(alphabet="ab Z.\n-*#1é", max_size=200))
def test_every_letter_of_a_text_is_in_some_block(text):
    covered = {at for block in find_blocks(text) for at in range(block.span.start, block.span.end)}

    assert all(at in covered for at, character in enumerate(text) if character in "Zé")


def test_letters_and_marks_that_scans_make_of_bullets_are_bullets():
    text = "o Fishermen were barred.\n» Nine boats sank.\n✓ 14 nets were cut.\n"

    assert shown(text) == [
        (BlockKind.ITEM, "Fishermen were barred."),
        (BlockKind.ITEM, "Nine boats sank."),
        (BlockKind.ITEM, "14 nets were cut."),
    ]


def test_arabic_numbers_its_items_with_a_hyphen_and_a_letter_with_a_bracket():
    text = "١- حفر تسع آبار\n٢- ترميم جسرين\n\nأ) فتح معبر\nب- شراء 8 مضخات\n\nد. سليم طبيب في المدينة.\n"

    assert [kind for kind, _ in shown(text)] == [BlockKind.ITEM] * 4 + [BlockKind.PARAGRAPH]


def test_a_closing_quotation_mark_at_the_head_of_a_wrapped_line_is_no_bullet():
    text = "Le maire a dit : « Nous avons tout payé aux pêcheurs\n» et il est parti avant la fin de la réunion.\n"

    assert [kind for kind, _ in shown(text)] == [BlockKind.PARAGRAPH]
