from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.passage import Span
from onrecord.sheets.paths import claim_anchor, document_slug, is_address, passage_anchor


@given(st.text(max_size=200), st.text("0123456789abcdef", min_size=64, max_size=64))
def test_a_page_name_is_safe_on_any_disk_whatever_the_file_was_called(name, original):
    slug = document_slug(name, original)

    assert set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert 12 < len(slug) <= 61
    assert slug.endswith(original[:12])


@given(st.text(max_size=60), st.text(max_size=60))
def test_two_claims_never_share_an_anchor(one, other):
    assert (claim_anchor(one) == claim_anchor(other)) == (one == other)


def test_an_anchor_says_where_the_passage_stands():
    assert passage_anchor("f", (Span(3, 9),)) == "f-3-9"
    assert passage_anchor("c", (Span(30, 40), Span(3, 9))) == "c-30-40_3-9"


def test_only_http_addresses_count_as_addresses():
    assert is_address("https://example.org/a?b=c")
    assert not is_address("javascript:alert(1)")
    assert not is_address('https://example.org/" onclick="x')
    assert not is_address("file:///etc/hosts")
    assert not is_address(None)
