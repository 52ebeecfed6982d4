"""Floors on annotated documents, measured where the shared folder stands next to the repository."""

import datetime as dt
import json
import os
import re
from pathlib import Path

import pytest

from onrecord.text.periods import find_periods
from onrecord.text.sentences import sentence_spans

SHARED = Path(os.environ.get("ONRECORD_SHARED") or Path(__file__).resolve().parents[4] / "shared")
NEWS = SHARED / "gold" / "news"
TEMPEVAL = SHARED / "bench" / "tempeval3" / "tbaq-aquaint.jsonl"

FLOORS = {"en": 0.74, "fr": 0.74, "ar": 0.85}
"""Share of gold periods resolved, of those whose sentence mentions any period; the rest comes from other sentences."""


def _rows(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.skipif(not NEWS.is_dir(), reason="the shared gold documents are not next to the repository")
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_periods_stated_in_the_sentence_of_a_figure_are_resolved(language):
    documents = {
        row["document"]: row for row in _rows(NEWS / "documents.jsonl") if row["language"] == language
    }
    texts = {name: (NEWS / "documents" / name).read_bytes().decode() for name in documents}
    mentions = {name: find_periods(text, language, documents[name]["date"]) for name, text in texts.items()}
    sentences = {name: sentence_spans(text, language) for name, text in texts.items()}
    outcomes = []
    for row in _rows(NEWS / "figures.jsonl"):
        name = row["document"]
        if name not in documents or not row.get("period"):
            continue
        around = next(span for span in sentences[name] if span.start <= row["start"] < span.end)
        stated = [m.value for m in mentions[name] if m.kind != "time" and around.contains(m.span)]
        if stated:
            outcomes.append(row["period"] in stated)

    assert sum(outcomes) / len(outcomes) >= FLOORS[language]


@pytest.mark.skipif(not TEMPEVAL.is_file(), reason="the shared TempEval corpus is not next to the repository")
def test_days_months_and_years_of_newswire_are_found_and_resolved():
    wanted = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
    hits = total = 0
    for row in _rows(TEMPEVAL):
        day = dt.date.fromisoformat(row["dct"][:10]).isoformat()
        found = find_periods(row["text"], "en", day)
        for timex in row["timex"]:
            if timex["type"] != "DATE" or not wanted.fullmatch(timex["value"]):
                continue
            total += 1
            hits += any(
                m.span.start < timex["end"]
                and timex["start"] < m.span.end
                and timex["value"] in m.value.split("/")
                for m in found
            )

    assert hits / total >= 0.70
