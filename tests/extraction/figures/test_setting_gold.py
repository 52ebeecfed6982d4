"""Floors of place, period and base period on the annotated documents; a floor goes down only with a reason."""

import importlib.util
import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from onrecord.extraction.reading import extract
from onrecord.readers import read_original

_SPEC = importlib.util.spec_from_file_location("scoring", Path(__file__).with_name("scoring.py"))
scoring = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(scoring)

FLOORS = {
    "seeds": {"place": 0.90, "period": 0.88},
    "en": {"place": 0.86, "period": 0.80, "base_period": 0.77},
    "fr": {"place": 0.85, "period": 0.81, "base_period": 0.88},
    "ar": {"place": 0.84, "period": 0.85, "base_period": 0.80},
}


def is_right(role, wanted, given):
    if "period" in role:
        return wanted == given
    return bool(set(re.findall(r"\w+", wanted.lower())) & set(re.findall(r"\w+", (given or "").lower())))


@pytest.mark.parametrize("part", sorted(FLOORS))
def test_places_and_periods_do_not_fall_under_their_floors(shared, part):
    folder = shared / "gold" / ("seeds" if part == "seeds" else "news")
    documents = shared / "seeds" if part == "seeds" else folder / "documents"
    gold = defaultdict(list)
    for row in scoring.load(folder / "figures.jsonl"):
        if part == "seeds" or row["document"].startswith(f"{part}_"):
            gold[row["document"]].append(row)

    right, asked = Counter(), Counter()
    for name, rows in gold.items():
        figures = extract(read_original((documents / name).read_bytes(), name)).figures
        for r, f in scoring.match(rows, figures).items():
            for role in FLOORS[part]:
                if rows[r].get(role):
                    given = getattr(figures[f], role)
                    asked[role] += 1
                    right[role] += is_right(role, rows[r][role], given.text if given else None)

    shares = {role: right[role] / asked[role] for role in FLOORS[part]}
    assert all(shares[role] >= floor for role, floor in FLOORS[part].items()), shares
