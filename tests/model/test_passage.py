"""Spans and citations."""

import pytest

from onrecord.model.passage import Citation, Span, cite

DIGEST = "0" * 64


def test_a_citation_in_pieces_reads_in_its_own_order():
    text = "old pier. The office shut the"

    citation = cite(DIGEST, text, Span(10, 29), Span(0, 9))

    assert citation.quote == "The office shut the old pier."
    assert citation.holds_in(text)
    assert not citation.holds_in(text.replace("shut", "Shut"))


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 2), (-1, 2)])
def test_an_empty_or_backward_span_is_refused(start, end):
    with pytest.raises(ValueError, match=r"character|>= 0"):
        Span(start, end)


def test_a_shortened_digest_is_refused():
    with pytest.raises(ValueError, match="regex"):
        Citation(original="abc", spans=(Span(0, 1),), quote="x")
