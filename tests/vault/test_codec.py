import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.figure import Bound, Figure, FigureKind, Role, Trend
from onrecord.model.ledger import Decision, Receipt, Ruling
from onrecord.model.passage import Span
from onrecord.model.reading import ClaimAppearance, Direction, DirectionLabel, Reading
from onrecord.model.rendition import Block, BlockKind, Loss, Outcome, Rendition
from onrecord.vault.codec import canonical, from_data, from_json, to_data, to_json

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
numbers = st.none() | st.integers(-(10**15), 10**15) | st.floats(allow_nan=False, allow_infinity=False)


@st.composite
def spans(draw):
    start = draw(st.integers(0, 500))
    return Span(start, start + draw(st.integers(1, 50)))


@st.composite
def figures(draw):
    return Figure(
        span=draw(spans()),
        kind=draw(st.sampled_from(FigureKind)),
        low=draw(numbers),
        high=draw(numbers),
        bound=draw(st.sampled_from(Bound)),
        unit=draw(texts),
        counted=draw(st.none() | texts),
        place=draw(st.none() | st.builds(Role, text=texts, span=st.none() | spans(), inferred=st.booleans())),
        trend=draw(st.none() | st.sampled_from(Trend)),
    )


@st.composite
def readings(draw):
    rendition = Rendition(
        original="a" * 64,
        name=draw(texts),
        media_type="text/plain",
        language=draw(st.none() | st.sampled_from(["en", "fr", "ar"])),
        text=draw(texts),
        blocks=(
            Block(
                span=draw(spans()),
                kind=draw(st.sampled_from(BlockKind)),
                row=draw(st.none() | st.integers(0, 9)),
            ),
        ),
        outcome=draw(st.sampled_from(Outcome)),
        losses=tuple(draw(st.lists(st.builds(Loss, what=texts, count=st.integers(0, 9)), max_size=2))),
        reader="test/1",
    )
    label = DirectionLabel(span=draw(spans()), direction=draw(st.sampled_from(Direction)))
    claim = ClaimAppearance(key="k", spans=(draw(spans()), draw(spans())), quote=draw(texts), direction=label)
    return Reading(rendition=rendition, figures=tuple(draw(st.lists(figures(), max_size=3))), claims=(claim,))


@given(readings())
def test_a_reading_comes_back_as_it_went_with_every_type(reading):
    back = from_json(to_json(reading), Reading)

    assert back == reading
    assert to_json(back) == to_json(reading)
    assert repr(back) == repr(reading)


def test_equal_values_give_equal_bytes_in_one_line():
    assert to_json(Loss(what="déjà\nvu", count=2)) == '{"count":2,"what":"déjà\\nvu"}'.encode()


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), "\udcff"])
def test_what_json_has_no_word_for_is_refused(bad):
    with pytest.raises(ValueError):  # noqa: PT011 (the reason is json's own)
        canonical({"value": bad})


@pytest.mark.parametrize(
    "change",
    [
        {"size": 10.7},
        {"size": "10"},
        {"size": True},
        {"size": 0},
        {"name": 5},
        {"name": None},
        {"sha256": "abc"},
        {"unheard_of": 1},
    ],
)
def test_nothing_is_bent_to_fit(change):
    receipt = Receipt(sha256="b" * 64, name="n", size=3, media_type="text/plain", origin="o", by="me", at="x")

    with pytest.raises(ValueError):  # noqa: PT011 (eight reasons, one contract)
        from_data({**to_data(receipt), **change}, Receipt)


def test_a_field_that_has_a_default_may_be_missing():
    decision = Decision(
        proposal="0" * 12, subject="s", ruling=Ruling.REJECT, by="b", reason="r", at="x", entry=3
    )
    data = to_data(decision)
    del data["entry"], data["value"], data["undone_by"]

    assert from_data(data, Decision) == attrs.evolve(decision, entry=0)
    with pytest.raises(ValueError, match="reason"):
        from_data({name: value for name, value in data.items() if name != "reason"}, Decision)
