"""Copies and excerpts among many texts."""

import numpy as np
import pyarrow as pa
import pytest

from onrecord.reconciliation.origins.batches import gathered, sampled
from onrecord.reconciliation.origins.index import Index, build, joined, matches

VOCABULARY = [
    a + b + c
    for a in ("ba", "ki", "lo", "mu")
    for b in ("ran", "tes", "vol")
    for c in ("", "da", "mi", "so", "ne")
]


def page(seed, words=300):
    """Make a text of its own: words drawn from a small vocabulary."""
    chance = np.random.default_rng(seed)
    return " ".join(VOCABULARY[at] for at in chance.integers(len(VOCABULARY), size=words))


def pairs(index: Index, since=0):
    return {(match.first, match.second) for match in matches(index, since)}


def cut(text, start, end):
    words = text.split()
    return " ".join(words[int(len(words) * start) : int(len(words) * end)])


@pytest.fixture
def pages():
    made = {f"page {seed}": page(seed) for seed in range(40)}
    made["copy"] = page(3)
    made["excerpt"] = f"{page(91, 150)} {cut(page(7), 0.3, 0.55)} {page(92, 120)}"
    return made


def test_a_copy_and_an_excerpt_of_a_quarter_are_found_and_nothing_else(pages):
    assert pairs(build(list(pages), list(pages.values()))) == {("page 3", "copy"), ("page 7", "excerpt")}


def test_the_share_is_that_of_the_shorter_text(pages):
    found = {match.second: match.share for match in matches(build(list(pages), list(pages.values()), rate=1))}
    assert found["copy"] == 1
    assert found["excerpt"] == pytest.approx(75 / 300, abs=0.03)


def test_furniture_of_a_site_does_not_pair_its_pages():
    header, footer = page(500, 40), page(501, 40)
    dressed = [f"{header} {page(seed)} {footer}" for seed in range(20)]
    assert not pairs(build(range(20), dressed, rate=1))


def test_furniture_of_a_site_of_three_pages_does_not_pair_them():
    header, footer = page(500, 40), page(501, 40)
    dressed = [f"{header} {page(seed)} {footer}" for seed in range(3)]
    assert not pairs(build(range(3), dressed, ["example.org"] * 3, rate=1))
    assert (
        len(pairs(build(range(3), [page(1), f"{page(1)} {header}", page(2)], ["example.org"] * 3, rate=1)))
        == 1
    )


def test_a_paragraph_that_eight_sites_take_is_no_furniture():
    paragraph = page(500, 80)
    taken = [f"{page(seed, 100)} {paragraph} {page(seed + 50, 100)}" for seed in range(8)]
    assert len(pairs(build(range(8), taken, [f"{n}.org" for n in range(8)], rate=1))) == 28
    assert not pairs(build(range(8), taken, rate=1))


def test_many_copies_of_one_story_are_all_tied_to_the_first():
    copies = [page(9) for _ in range(30)]
    found = pairs(build(range(30), copies))
    assert {(0, number) for number in range(1, 30)} <= found


def test_an_extended_index_is_the_one_built_at_once(pages):
    names, texts = list(pages), list(pages.values())
    whole = build(names, texts)
    grown = joined(build(names[:30], texts[:30]), build(names[30:], texts[30:]))
    assert grown.sample.postings.tolist() == whole.sample.postings.tolist()
    assert grown.sample.sizes.tolist() == whole.sample.sizes.tolist()
    assert pairs(grown, since=30) == pairs(whole)
    assert not pairs(joined(grown, build(["new"], [page(77)])), since=len(names))


def test_arrow_batches_in_any_order_give_the_same_index(pages):
    names, texts = list(pages), list(pages.values())
    rows = [pa.RecordBatch.from_pydict({"number": [n], "text": [text]}) for n, text in enumerate(texts)]
    index = gathered(names, sampled(reversed(rows)))
    whole = build(names, texts)
    assert index.sample.postings.tolist() == whole.sample.postings.tolist()
    assert index.sample.sizes.tolist() == whole.sample.sizes.tolist()


def test_nothing_is_found_among_no_texts():
    assert matches(build([], [])) == ()
    assert matches(build(["one"], [""])) == ()
