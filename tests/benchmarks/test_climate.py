"""Which way evidence speaks, against people's labels on claims about the climate."""

import importlib.util
import sys
from pathlib import Path

_FILE = Path(__file__).resolve().parents[2] / "benchmarks" / "climate.py"
_SPEC = importlib.util.spec_from_file_location("climate", _FILE)
climate = importlib.util.module_from_spec(_SPEC)
sys.modules["climate"] = climate
_SPEC.loader.exec_module(climate)

# Slightly under what is measured.
CLAIMS, REFUTED, SENTENCES = 0.41, 0.37, 0.38


def test_sides_of_evidence_do_not_fall_under_their_floor(shared):
    rows = climate.load(shared / "bench" / "climate-fever" / "visible_even.jsonl")

    claims, sentences = climate.score(rows, climate.weights_of(rows))

    assert claims.macro >= CLAIMS, f"claims {claims.macro:.3f}"
    assert claims.by_class["REFUTES"] >= REFUTED
    assert sentences.macro >= SENTENCES, f"sentences {sentences.macro:.3f}"


def test_a_claim_is_counted_by_what_its_sentences_come_to():
    rows = [
        {
            "claim": "Herring stocks are not shrinking.",
            "claim_label": "REFUTES",
            "evidences": [
                {"evidence": "Herring stocks are shrinking every year.", "evidence_label": "REFUTES"},
                {"evidence": "Cod is cooked with butter.", "evidence_label": "NOT_ENOUGH_INFO"},
            ],
        }
    ]

    claims, sentences = climate.score(rows, climate.weights_of(rows))

    assert claims.by_class["REFUTES"] == 1
    assert sentences.by_class["NOT_ENOUGH_INFO"] == sentences.by_class["REFUTES"] == 1
