"""The two editions of the first users' own sheet, read and gathered by the real pipeline."""

import json

import pytest

from onrecord.extraction.reading import extract
from onrecord.model.case import Written
from onrecord.model.claim import ProposalKind
from onrecord.readers import read_original
from onrecord.reconciliation.editions import gather

EDITIONS = ("000_", "001_")


def rows(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def gathering(shared):
    files = [next((shared / "seeds").glob(f"{name}*")) for name in EDITIONS]
    return gather([extract(read_original(file.read_bytes(), file.name)) for file in files], Written(), [], {})


@pytest.fixture(scope="module")
def claims(shared):
    return rows(shared / "gold" / "seeds" / "claims.jsonl")


def test_all_record_of_the_scrambled_edition_comes_under_its_claim_as_a_proposal(shared, gathering):
    wanted = {
        (r["start"], r["end"]): r["claim"] for r in rows(shared / "gold" / "seeds" / "record_2022.jsonl")
    }

    found = {
        (entry.citation.spans[0].start, entry.citation.spans[0].end): (claim.key, entry.proposals[0].kind)
        for claim in gathering.claims
        for entry in claim.record
        if entry.edition == "2022"
    }

    assert found == {place: (key, ProposalKind.RECORD_MATCH) for place, key in wanted.items()}


def test_every_legible_claim_of_the_scrambled_edition_is_one_with_its_later_wording(gathering, claims):
    wanted = {c["claim"]: c["spans"] for c in claims if c["edition"] == "2022"}

    found = {
        claim.key: [[span.start, span.end] for span in appearance.citation.spans]
        for claim in gathering.claims
        for appearance in claim.appearances
        if appearance.edition == "2022"
    }

    assert found == wanted


def test_the_claims_of_the_later_edition_keep_their_order_and_their_record(gathering, claims):
    latest = [c for c in claims if c["edition"] == "2024"]

    shown = [(c.key, sum(e.edition == "2024" for e in c.record)) for c in gathering.claims]

    assert shown == [(c["claim"], c["record_items"]) for c in latest]


def test_a_claim_of_one_edition_has_one_appearance(gathering):
    (economy,) = [c for c in gathering.claims if c.key == "economy"]

    assert [a.edition for a in economy.appearances] == ["2024"]
    assert {e.edition for e in economy.record} == {"2024"}
