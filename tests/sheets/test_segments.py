import attrs
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.passage import Span
from onrecord.sheets.segments import Marking, TokenKind, families, tokens

TEXT = "abcdefghij" * 3


@st.composite
def markings(draw):
    pairs = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, len(TEXT))).filter(
        lambda pair: pair[0] < pair[1]
    )
    found = draw(st.lists(st.tuples(st.lists(pairs, min_size=1, max_size=3), st.integers(0, 3)), max_size=8))
    return [
        Marking(anchor=f"m{number}", css="m", label="", spans=tuple(Span(*pair) for pair in spans), rank=rank)
        for number, (spans, rank) in enumerate(found)
    ]


def pieces(steps):
    """The texts under every anchor, with those of the parts that follow it."""
    found, stack = {}, []
    for step in steps:
        if step.kind is TokenKind.OPEN:
            stack.append(step.anchor or step.family)
        elif step.kind is TokenKind.CLOSE:
            stack.pop()
        for name in stack if step.kind is TokenKind.TEXT else ():
            found[name] = found.get(name, "") + step.text
    return found


@given(markings())
def test_no_character_is_lost_or_moved(given_markings):
    steps = tokens(TEXT, given_markings)

    assert "".join(step.text for step in steps) == TEXT


@given(markings())
def test_marks_open_and_close_in_proper_order(given_markings):
    depth = 0
    for step in tokens(TEXT, given_markings):
        depth += {TokenKind.OPEN: 1, TokenKind.CLOSE: -1}.get(step.kind, 0)
        assert depth >= 0
    assert depth == 0


@given(markings())
def test_every_mark_keeps_its_anchor_exactly_once(given_markings):
    anchors = [step.anchor for step in tokens(TEXT, given_markings) if step.anchor]

    assert len(anchors) == len(set(anchors))
    assert {one.anchor for one in given_markings} <= set(anchors)


@given(markings())
def test_the_order_in_which_marks_are_given_changes_nothing(given_markings):
    assert tokens(TEXT, given_markings) == tokens(TEXT, list(reversed(given_markings)))


@given(markings())
def test_a_mark_that_nothing_outranks_is_never_cut(given_markings):
    one = Marking(anchor="top", css="m", label="", spans=(Span(7, 19),), rank=-1)

    steps = tokens(TEXT, [*given_markings, one])

    assert pieces(steps)["top"] == TEXT[7:19]
    assert "top" not in families(steps)


def test_a_mark_cut_by_another_is_one_family_and_covers_its_words():
    strong = Marking(anchor="strong", css="s", label="", spans=(Span(0, 6),), rank=0)
    weak = Marking(anchor="weak", css="w", label="note", spans=(Span(4, 9),), rank=1)

    steps = tokens(TEXT, [weak, strong])

    assert families(steps) == ("weak",)
    covered = [step for step in steps if step.family == "weak"]
    assert [step.anchor for step in covered] == ["weak", None]
    assert [step.label for step in covered] == ["note", ""]
    assert pieces(steps)["weak"] == TEXT[4:9]


def test_pieces_in_reading_order_lead_from_one_to_the_next():
    torn = Marking(anchor="t", css="t", label="", spans=(Span(20, 24), Span(2, 5)), rank=0)

    steps = tokens(TEXT, [torn])

    opened = {step.anchor for step in steps if step.kind is TokenKind.OPEN}
    led = [(step.place, step.onward) for step in steps if step.onward]
    assert opened == {"t", "t-piece-2"}
    assert led == [("2/2", "t"), ("1/2", "t-piece-2")]


def test_a_mark_inside_another_is_nested():
    outer = Marking(anchor="outer", css="o", label="", spans=(Span(0, 10),), rank=1)
    inner = attrs.evolve(outer, anchor="inner", rank=0)

    opened = [step.anchor for step in tokens(TEXT, [inner, outer]) if step.kind is TokenKind.OPEN]

    assert opened == ["outer", "inner"]
