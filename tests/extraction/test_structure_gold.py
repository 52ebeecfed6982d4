"""Pinned floors on the annotated documents, where they are at hand."""

import json

import pytest

from onrecord.extraction.reading import extract
from onrecord.readers import read_original

TABLE, SCAN, CALL = "000_38f499ba69ca7b3a.txt", "001_b09f9295de4376f4.txt", "002_0fc805592a74078b.txt"


def rows(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def spans_of(row):
    return tuple(tuple(pair) for pair in row.get("spans", [[row.get("start"), row.get("end")]]))


def documents(shared, gold):
    folder = shared / ("seeds" if gold == "seeds" else "gold/news/documents")
    return sorted(folder.glob("*.txt"))


@pytest.fixture(scope="module")
def readings(shared):
    paths = [*documents(shared, "seeds"), *documents(shared, "news")]
    return {path.name: extract(read_original(path.read_bytes(), path.name, "text/plain")) for path in paths}


@pytest.mark.parametrize(("document", "count", "edition"), [(TABLE, 9, "2024"), (SCAN, 5, "2022")])
def test_every_claim_of_the_seeds_is_found_with_its_key_and_no_other(
    shared, readings, document, count, edition
):
    gold = [row for row in rows(shared / "gold/seeds/claims.jsonl") if row["document"] == document]
    reading = readings[document]

    found = {(c.key, tuple((s.start, s.end) for s in c.spans), c.quote) for c in reading.claims}

    assert found == {(row["claim"], spans_of(row), row["quote"]) for row in gold}
    assert (len(found), reading.edition) == (count, edition)


def test_the_record_of_the_table_stands_under_its_claims(shared, readings):
    gold = {
        r["claim"]: r["record_items"]
        for r in rows(shared / "gold/seeds/claims.jsonl")
        if r["document"] == TABLE
    }
    items = readings[TABLE].record_items

    assert {key: sum(item.claim == key for item in items) for key in gold} == gold
    assert len(items) == 26
    assert not any(item.proposed for item in items)


def test_the_record_of_the_scan_is_found_item_by_item(shared, readings):
    gold = rows(shared / "gold/seeds/record_2022.jsonl")
    items = readings[SCAN].record_items

    assert {(i.span.start, i.span.end, i.quote) for i in items} == {
        (r["start"], r["end"], r["quote"]) for r in gold
    }
    assert {(i.span.start, i.claim) for i in items if i.claim} <= {(r["start"], r["claim"]) for r in gold}
    assert all(item.proposed for item in items if item.claim)


def test_the_recommendations_of_the_seeds_are_found_with_their_addressees(shared, readings):
    gold = rows(shared / "gold/seeds/recommendations.jsonl")

    found = [
        (r.span.start, r.span.end, r.quote, r.by, list(r.addressees)) for r in readings[CALL].recommendations
    ]

    assert found == [(r["start"], r["end"], r["quote"], r["by"], r["addressees"]) for r in gold]


def test_recommendations_in_news_keep_their_floor(shared, readings):
    gold = [row for row in rows(shared / "gold/news/statements.jsonl") if row["role"] == "recommendation"]
    found = {
        (name, r.span.start, r.span.end)
        for name, reading in readings.items()
        for r in reading.recommendations
    }

    hits = sum((row["document"], row["start"], row["end"]) in found for row in gold)

    assert len(gold) == 39
    assert hits >= 33
    assert len(found) - 5 - hits <= 4


@pytest.mark.parametrize(("gold", "count"), [("seeds", 7), ("news", 51)])
def test_all_annotated_furniture_is_labelled(shared, readings, gold, count):
    annotated = rows(shared / f"gold/{gold}/boilerplate.jsonl")

    missed = [
        row["quote"]
        for row in annotated
        if not any(
            b.span.start <= row["start"] and row["end"] <= b.span.end
            for b in readings[row["document"]].boilerplate
        )
    ]

    assert (missed, len(annotated)) == ([], count)


@pytest.mark.parametrize(
    "gold", ["seeds/figures", "news/figures", "news/statements", "seeds/record_2022", "seeds/recommendations"]
)
def test_nothing_of_the_record_is_labelled_as_furniture(shared, readings, gold):
    annotated = rows(shared / f"gold/{gold}.jsonl")

    covered = [
        row["quote"]
        for row in annotated
        if any(
            b.span.start < row["end"] and row["start"] < b.span.end
            for b in readings[row["document"]].boilerplate
        )
    ]

    assert annotated
    assert covered == []


@pytest.mark.parametrize(
    ("document", "claims", "items"),
    [
        ("en_et_factsheet_html.txt", 6, 16),
        ("en_ne_factsheet_md.txt", 7, 14),
        ("fr_cm_tableau.txt", 6, 16),
        ("en_mz_scrambled.txt", 5, 9),
        ("ar_sd_factsheet.txt", 5, 15),
    ],
)
def test_sheets_of_other_shapes_give_all_their_claims_and_record(shared, readings, document, claims, items):
    reading = readings[document]
    gold = [r for r in rows(shared / "gold/news/statements.jsonl") if r["document"] == document]
    wanted = {
        (r["start"], r["end"])
        for r in gold
        if r["cue"] and r["cue"] in {"CLAIM", "says", "ALLÉGATION", "الادعاء", "The Ministry's Claim"}
    }

    covered = {(min(s.start for s in c.spans), max(s.end for s in c.spans)) for c in reading.claims}

    assert wanted <= covered
    assert (len(reading.claims), len(reading.record_items)) == (claims, items)
    assert all(item.claim for item in reading.record_items)


def test_documents_that_are_no_sheets_give_no_claims(readings):
    sheets = {
        TABLE,
        SCAN,
        "en_et_factsheet_html.txt",
        "en_ne_factsheet_md.txt",
        "fr_cm_tableau.txt",
        "en_mz_scrambled.txt",
        "ar_sd_factsheet.txt",
    }

    assert {name for name, reading in readings.items() if reading.claims or reading.record_items} == sheets


def test_every_decoy_in_the_pages_is_labelled_as_furniture(shared):
    missed = []
    for path in sorted((shared / "gold/news/html").glob("*.html")):
        rendition = read_original(path.read_bytes(), path.name, "text/html")
        reading = extract(rendition)
        decoys = [
            row["quote"] for row in rows(shared / "gold/news/html/decoys.jsonl") if row["html"] == path.name
        ]
        missed += [
            quote
            for quote in decoys
            for start in [rendition.text.find(quote)]
            if start >= 0 and not any(b.span.start <= start < b.span.end for b in reading.boilerplate)
        ]

    assert missed == []
