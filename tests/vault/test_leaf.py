import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.vault.leaf import NO_HASH, Happening, Kind, leaf_hash, parse, read_chain, seal

AT = "2026-03-01T08:00:00Z"


def faults(rows):
    return read_chain(rows)[1]


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@st.composite
def happenings(draw):
    body = {
        "sha256": hashlib.sha256(draw(texts).encode()).hexdigest(),
        "name": draw(texts),
        "size": draw(st.integers(min_value=1)),
        "media_type": "text/plain",
        "origin": draw(texts),
    }
    return Happening(at=AT, by=draw(texts), kind=Kind.RECEIVED, body=body)


def chain(happened):
    rows = []
    for happening in happened:
        rows.append(seal(happening, rows[-1] if rows else None))
    return rows


def test_the_bytes_of_an_entry_are_those_that_the_reference_page_shows():
    happening = Happening(at=AT, by="zoë", kind=Kind.CASE_CREATED, body={"title": "Ports", "format": 1})

    _, leaf, digest = seal(happening, None)

    assert leaf.decode() == (
        '{"at":"2026-03-01T08:00:00Z","body":{"format":1,"title":"Ports"},"by":"zoë","kind":"case-created",'
        '"previous":"0000000000000000000000000000000000000000000000000000000000000000","seq":1,"v":1}'
    )
    assert digest.hex() == "ed27237d2b58a73c0b7655bb3cc9e48d16258b9ea2d8770abaaa0c8738be450a"
    assert digest == hashlib.sha256(b"\x00" + leaf).digest()


def test_the_hash_of_an_empty_leaf_is_the_known_one_of_certificate_transparency():
    # First leaf of the test vectors of Certificate Transparency's reference implementation.
    assert leaf_hash(b"").hex() == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"


def test_each_entry_carries_the_hash_before_it():
    rows = chain([Happening(at=AT, by="a", kind=Kind.CASE_CREATED, body={"n": n}) for n in range(3)])

    befores = [json.loads(leaf)["previous"] for _, leaf, _ in rows]

    assert befores == [NO_HASH.hex(), rows[0][2].hex(), rows[1][2].hex()]


@given(st.lists(happenings(), min_size=1, max_size=8))
def test_a_chain_as_it_was_made_has_no_faults_and_says_what_happened(happened):
    rows = chain(happened)

    assert faults(rows) == ()
    assert [(e.at, e.by, e.kind, e.body) for e in map(parse, rows)] == [
        (h.at, h.by, h.kind, h.body) for h in happened
    ]


@given(st.lists(happenings(), min_size=2, max_size=8), st.data())
def test_any_change_of_any_byte_of_any_entry_is_found_in_that_entry(happened, data):
    rows = chain(happened)
    place = data.draw(st.integers(0, len(rows) - 1))
    number, leaf, digest = rows[place]
    at = data.draw(st.integers(0, len(leaf) - 1))
    changed = leaf[:at] + bytes([leaf[at] ^ data.draw(st.integers(1, 255))]) + leaf[at + 1 :]
    rows[place] = (number, changed, digest)

    assert any(fault.startswith(f"entry {number}:") for fault in faults(rows))


@given(st.lists(happenings(), min_size=2, max_size=8), st.data())
def test_an_entry_rewritten_with_a_hash_of_its_own_breaks_the_chain_after_it(happened, data):
    rows = chain(happened)
    place = data.draw(st.integers(0, len(rows) - 2))
    other = Happening(at=AT, by="forger", kind=Kind.RECEIVED, body=happened[place].body)
    forged = seal(other, rows[place - 1] if place else None)
    if forged == rows[place]:
        return
    rows[place] = forged

    assert faults(rows) == (
        f"entry {place + 2}: it does not follow from the entry before it; the chain is broken here",
    )


@given(st.lists(happenings(), min_size=2, max_size=8), st.data())
def test_an_entry_that_is_left_out_is_found(happened, data):
    rows = chain(happened)
    del rows[data.draw(st.integers(0, len(rows) - 2))]

    assert faults(rows)


@given(st.lists(happenings(), min_size=2, max_size=6), st.data())
def test_entries_in_another_order_are_found(happened, data):
    rows = chain(happened)
    shuffled = data.draw(st.permutations(rows))

    assert bool(faults(shuffled)) == (shuffled != rows)


@pytest.mark.parametrize(
    "at", ["", "yesterday", "2026-03-01", "2026-03-01T08:00:00", "2026-03-01T08:00:00+01:00"]
)
def test_a_time_that_is_not_utc_to_the_second_is_refused(at):
    with pytest.raises(ValueError, match="UTC"):
        Happening(at=at, by="a", kind=Kind.CASE_CREATED, body={})


def test_an_entry_of_a_version_or_kind_that_is_not_known_is_a_fault():
    for change in ({"v": 2}, {"kind": "imagined"}, {"extra": 1}):
        _, leaf, _ = seal(Happening(at=AT, by="a", kind=Kind.CASE_CREATED, body={}), None)
        odd = json.dumps({**json.loads(leaf), **change}, sort_keys=True, separators=(",", ":")).encode()

        assert len(faults([(1, odd, leaf_hash(odd))])) == 1
