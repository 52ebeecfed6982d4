"""What the reader of statements reaches on the annotated documents of this folder, slightly below what was measured."""

import json
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from onrecord.extraction.reading import extract
from onrecord.model.contract import reading_lines
from onrecord.readers import read_original

FOLDER = Path(__file__).parent
SMALL = {"the", "of", "and", "a", "an", "le", "la", "les", "de", "du", "des", "l", "d", "et"}
Row = Mapping[str, Any]


def wanted() -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for line in (FOLDER / "statements.jsonl").read_text(encoding="utf8").splitlines():
        row = json.loads(line)
        found[row["document"]].append(row)
    return found


def stated(document: str) -> list[Row]:
    rendition = read_original((FOLDER / "documents" / document).read_bytes(), document, "text/plain")
    return [line for line in reading_lines(extract(rendition)) if line["type"] == "statement"]


def pairs(gold: list[Row], found: list[Row]) -> list[tuple[Row, Row]]:
    """Pair rows whose spans share half of the longer one, the best first, each used once."""
    candidates = []
    for g, a in enumerate(gold):
        for f, b in enumerate(found):
            shared = min(a["end"], b["end"]) - max(a["start"], b["start"])
            share = shared / max(a["end"] - a["start"], b["end"] - b["start"])
            if share >= 0.5:
                candidates.append((share, g, f))
    made: dict[int, int] = {}
    for _, g, f in sorted(candidates, reverse=True):
        if g not in made and f not in made.values():
            made[g] = f
    return [(gold[g], found[f]) for g, f in made.items()]


def words(text: str | None) -> set[str]:
    cleaned = "".join(sign if sign.isalnum() else " " for sign in (text or "").lower())
    return set(cleaned.split()) - SMALL


@pytest.mark.parametrize(
    ("language", "f1", "speaker", "role"),
    [("fr", 0.93, 0.88, 0.70), ("ar", 0.93, 0.88, 0.80)],
)
def test_statements_of_a_language_stay_above_their_floor(
    language: str, f1: float, speaker: float, role: float
) -> None:
    count_gold = count_found = 0
    matched: list[tuple[Row, Row]] = []
    for document, gold in wanted().items():
        if document.startswith(language):
            found = stated(document)
            count_gold, count_found = count_gold + len(gold), count_found + len(found)
            matched += pairs(gold, found)

    assert 2 * len(matched) / (count_gold + count_found) >= f1
    assert sum(bool(words(a["speaker"]) & words(b["speaker"])) for a, b in matched) / len(matched) >= speaker
    assert sum(a["role"] == b["role"] for a, b in matched) / len(matched) >= role
