"""The main job on real input: five documents of a research centre, from a folder to a sheet."""

import json

import pytest

from onrecord.model.case import Authority, Case
from onrecord.model.claim import ProposalKind, ProposalState
from onrecord.vault.store import Vault
from onrecord.workflow.add import add_files
from onrecord.workflow.build import build_case


@pytest.fixture(scope="module")
def built(shared, tmp_path_factory):
    folder = tmp_path_factory.mktemp("seeds") / "case"
    Vault.create(
        folder, Case(title="Sheet", authority=Authority(name="Junta")), at="2026-01-01T00:00:00Z", by="test"
    )
    add_files(folder, [shared / "seeds"], origin=None, by="test")
    return build_case(folder)


def rows(shared, name):
    return [json.loads(line) for line in (shared / "gold" / "seeds" / name).read_text("utf-8").splitlines()]


def test_both_editions_are_one_list_of_nine_claims(built):
    gathering = built.published.gathering

    assert gathering.editions == ("2022", "2024")
    assert len(gathering.claims) == 9
    assert gathering.unplaced == ()


def test_every_record_item_of_the_damaged_edition_is_a_proposal_under_the_right_claim(built, shared):
    placed = {
        entry.citation.quote: (claim.key, entry.proposals)
        for claim in built.published.gathering.claims
        for entry in claim.record
    }
    for gold in rows(shared, "record_2022.jsonl"):
        key, proposals = placed[gold["quote"]]
        matches = [p for p in proposals if p.kind is ProposalKind.RECORD_MATCH]

        assert key == gold["claim"]
        assert [p.state for p in matches] == [ProposalState.OPEN]


def test_no_page_furniture_is_a_figure_or_stands_in_the_record(built, shared):
    cited = built.published.gathering.cited()
    by_name = {d.reading.rendition.name: d.reading for d in built.published.documents}
    for gold in rows(shared, "boilerplate.jsonl"):
        reading = by_name[gold["document"]]
        spans = [f.span for f in reading.figures] + [
            s for c in cited if c.original == reading.rendition.original for s in c.spans
        ]

        assert not any(s.start < gold["end"] and gold["start"] < s.end for s in spans), gold["quote"]


def test_a_direction_of_the_earlier_edition_is_shown_as_a_proposal(built):
    directions = [d for claim in built.published.gathering.claims for d in claim.directions]

    assert [(d.edition, d.direction.value) for d in directions] == [("2022", "backward")] * 2
    assert all(d.proposal is not None for d in directions)


def test_the_site_shows_all_five_documents_and_links_every_figure(built):
    export = json.loads((built.site / "sheet.json").read_text("utf-8"))
    pages = sorted((built.site / "documents").glob("*.html"))

    assert len(pages) == len(export["documents"]) == 5
    figures = [f for claim in export["claims"] for entry in claim["record"] for f in entry["figures"]]
    assert figures
    for figure in figures:
        page, anchor = figure["page"].split("#")
        assert f'id="{anchor}"' in (built.site / page).read_text("utf-8")
