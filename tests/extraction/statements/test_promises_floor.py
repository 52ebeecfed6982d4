"""Floors of roles and deadlines on the annotated documents, slightly under what was measured."""

import json

import pytest

from onrecord.extraction.reading import extract
from onrecord.extraction.statements.deadlines import find_deadline
from onrecord.model.passage import Span
from onrecord.readers import read_original
from onrecord.text.sentences import sentence_spans

ROLE_FLOOR, KINDS_FLOOR = 0.89, 0.80
KINDS = frozenset({"denial", "commitment", "recommendation", "reply"})


@pytest.fixture(scope="module")
def news(shared):
    folder = shared / "gold" / "news"
    read = {
        name: (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        for name in ("documents", "statements")
    }
    rows = {name: [json.loads(line) for line in lines] for name, lines in read.items()}
    texts = {
        row["document"]: (folder / "documents" / row["document"]).read_bytes() for row in rows["documents"]
    }
    return rows["documents"], rows["statements"], texts


def shares_half(row, span):
    shared = min(row["end"], span.end) - max(row["start"], span.start)
    return 2 * shared >= max(row["end"] - row["start"], span.end - span.start)


def test_roles_do_not_fall_under_their_floors(news):
    documents, gold, texts = news
    met = right = wanted = found = hit = 0
    for document in documents:
        name = document["document"]
        statements = extract(read_original(texts[name], name, "text/plain")).statements
        rows = [row for row in gold if row["document"] == name]
        for row in rows:
            pairs = [s for s in statements if shares_half(row, s.span)]
            met += bool(pairs)
            alike = any(s.role.value == row["role"] for s in pairs)
            right += alike
            hit += alike and row["role"] in KINDS
        wanted += sum(row["role"] in KINDS for row in rows)
        found += sum(s.role.value in KINDS for s in statements)
    assert right / met >= ROLE_FLOOR
    assert 2 * hit / (wanted + found) >= KINDS_FLOOR


def test_every_deadline_of_an_annotated_promise_is_read(news):
    documents, gold, texts = news
    about = {row["document"]: row for row in documents}
    wrong = []
    for row in gold:
        text, document = texts[row["document"]].decode(), about[row["document"]]
        if row["role"] != "commitment" or not row.get("deadline"):
            continue
        content = Span(row["start"], row["end"])
        sentence = next(s for s in sentence_spans(text, document["language"]) if s.end > content.start)
        read = find_deadline(text, content, sentence, document["language"], document["date"])
        if read is None or read.text != row["deadline"]:
            wrong.append((row["deadline"], read))
    assert wrong == []
