import json

import pytest

from onrecord.sheets.view import compose


@pytest.fixture(scope="module")
def data(site):
    return json.loads(site["sheet.json"])


def test_every_offset_of_the_export_cuts_out_its_quotation(data):
    texts = {document["sha256"]: document["text"] for document in data["documents"]}
    checked = 0
    for claim in data["claims"]:
        for passage in (*claim["appearances"], *claim["record"]):
            text = texts[passage["original"]]
            assert " ".join(text[start:end] for start, end in passage["spans"]) == passage["quote"]
            checked += 1
    for document in data["documents"]:
        for kind in ("figures", "record_items", "recommendations", "boilerplate", "repairs"):
            for passage in document[kind]:
                assert document["text"][passage["start"] : passage["end"]] == passage["quote"]
                checked += 1
    assert checked > 20


def test_a_figure_carries_its_fields_and_its_hedge_in_words(data):
    figure = next(one for one in data["claims"][0]["record"] if one["quote"].startswith("The audit"))[
        "figures"
    ][0]

    assert (figure["low"], figure["high"], figure["bound"], figure["unit"]) == (
        3_500_000,
        None,
        "at_least",
        "CZK/month",
    )
    assert figure["attributed_to"] == "The audit office"
    assert "attributed_to" not in figure["inferred"]
    assert figure["hedge"] == "at least CZK 3.5 million a month: no upper limit is stated"


def test_proposals_decisions_receipts_and_exclusions_are_all_there(data, published):
    assert [one["id"] for one in data["proposals"]] == [one.id for one in published.gathering.proposals]
    assert [one["entry"] for one in data["decisions"]] == [6, 8, 9, 10]
    assert all(document["receipts"] for document in data["documents"])
    assert [one["what"] for document in data["documents"] for one in document["excluded"]] == [
        "a page number"
    ]
    assert {document["outcome"] for document in data["documents"]} == {"full", "partial", "refused"}


def test_every_page_named_in_the_export_is_in_the_site(data, site):
    named = {document["page"] for document in data["documents"]}
    named |= {passage["page"].partition("#")[0] for claim in data["claims"] for passage in claim["record"]}

    assert named <= site.keys()


def test_what_changed_and_what_was_left_out_is_data_too(data, published):
    view = compose(published)

    assert [[one["sentences"] for one in claim["changes"]] for claim in data["claims"]] == [
        [list(change.sentences) for change in history.changes] for history in view.histories
    ]
    found = {
        one["name"]: {row["what"]: row["found"] for row in one["accounting"]} for one in data["documents"]
    }
    assert found["scan.txt"]["Sentences of record"] == 3
    for document in data["documents"]:
        for row in document["accounting"]:
            assert row["found"] == row["under_a_claim"] + row["listed"] + row["on_no_list"]
