from hypothesis import given
from hypothesis import strategies as st

from onrecord.extraction.pieces import is_head, put_together
from onrecord.model.passage import Span


def laid_out(*blocks):
    """Give a text of blocks, and each block's lines as spans."""
    text, zone = "", []
    for block in blocks:
        lines = []
        for line in block.split("\n"):
            lines.append(Span(len(text), len(text) + len(line)))
            text += line + "\n"
        zone.append(lines)
        text += "\n"
    return text, zone


def quotes(*blocks, stops_used=True):
    text, zone = laid_out(*blocks)
    claims = put_together(text, zone, stops_used=stops_used)
    return [(" ".join(span.cut(text) for span in claim.spans), claim.whole) for claim in claims]


def test_a_head_takes_the_tail_after_it():
    assert quotes("The Board keeps", "its promises.") == [("The Board keeps its promises.", True)]


def test_a_head_takes_the_tail_before_it_where_the_layout_turned_them_round():
    assert quotes("its promises.", "The Board keeps") == [("The Board keeps its promises.", True)]


def test_middle_pieces_go_between_head_and_end():
    assert quotes("The Board defends", "Portville's maritime", "interests.") == [
        ("The Board defends Portville's maritime interests.", True)
    ]


def test_as_few_pieces_as_possible_remain_alone():
    assert quotes("its promises.", "The Board keeps", "its books.", "The Union reads") == [
        ("The Board keeps its promises.", True),
        ("The Union reads its books.", True),
    ]


def test_a_lone_head_and_a_lone_tail_find_each_other_over_a_whole_claim():
    found = quotes("The Board keeps", "Ships are safe.", "its promises.")

    assert ("The Board keeps its promises.", True) in found
    assert ("Ships are safe.", True) in found


def test_a_wrapped_paragraph_is_one_piece_even_if_a_line_begins_with_a_capital():
    assert quotes("The Board guards\nPortville Bay by night.") == [
        ("The Board guards\nPortville Bay by night.", True)
    ]


def test_where_no_claim_ends_with_a_stop_each_block_is_a_claim():
    assert quotes("The Board keeps faith", "Ships are safe", stops_used=False) == [
        ("The Board keeps faith", True),
        ("Ships are safe", True),
    ]


def test_a_possessive_begins_a_claim_only_if_a_sentence_follows():
    assert is_head("Portville's harbour is the safest.")
    assert not is_head("Portville's maritime")
    assert not is_head("sailors' pensions.")


PIECES = st.sampled_from(
    ["The Board keeps", "its promises.", "Ships are safe.", "Portville's maritime", "of the coast"]
)


@given(st.lists(PIECES, max_size=8))
def test_every_piece_stands_in_exactly_one_claim(blocks):
    text, zone = laid_out(*blocks)

    claims = put_together(text, zone, stops_used=True)

    used = sorted(span for claim in claims for span in claim.spans)
    assert [span.cut(text) for span in used] == blocks
