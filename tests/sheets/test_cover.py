from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.passage import Span
from onrecord.sheets.view.cover import cover

spans = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(spans, max_size=8), spans)
def test_a_cover_holds_what_one_of_its_spans_contains(given_spans, span):
    assert cover(given_spans).holds(span) == any(one.contains(span) for one in given_spans)


@given(st.lists(spans, max_size=8))
def test_a_cover_holds_its_own_spans(given_spans):
    assert cover(given_spans).holds_all(given_spans)
