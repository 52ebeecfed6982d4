"""Floors on the annotated documents; a floor goes down only with a changelog entry."""

import importlib.util
from collections import defaultdict
from pathlib import Path

import attrs
import pytest

from onrecord.extraction.figures import find_figures
from onrecord.model.passage import Span
from onrecord.readers import read_original

_SPEC = importlib.util.spec_from_file_location("scoring", Path(__file__).with_name("scoring.py"))
scoring = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(scoring)

FLOORS = {"seeds": (0.99, 0.97), "en": (0.985, 0.965), "fr": (0.98, 0.93), "ar": (0.99, 0.96)}


def by_document(rows):
    found = defaultdict(list)
    for row in rows:
        found[row["document"]].append(row)
    return found


def read(path, about, furniture):
    rendition = read_original(path.read_bytes(), path.name)
    known = {"language": about["language"], "published": about["date"]} if about else {}
    return find_figures(attrs.evolve(rendition, **known), furniture)


@pytest.mark.parametrize("part", sorted(FLOORS))
def test_scores_do_not_fall_under_their_floors(shared, part):
    folder = shared / "gold" / ("seeds" if part == "seeds" else "news")
    documents = shared / "seeds" if part == "seeds" else folder / "documents"
    about = (
        {} if part == "seeds" else {row["document"]: row for row in scoring.load(folder / "documents.jsonl")}
    )
    gold = by_document(scoring.load(folder / "figures.jsonl"))
    gold = {name: rows for name, rows in gold.items() if part == "seeds" or about[name]["language"] == part}
    noise = by_document(scoring.load(folder / "boilerplate.jsonl"))
    optional = scoring.load(folder / "optional.jsonl") if part == "seeds" else ()

    found = {
        name: read(documents / name, about.get(name), [Span(row["start"], row["end"]) for row in noise[name]])
        for name in gold
    }
    detection, strict = scoring.score(gold, found, optional)

    floor_detection, floor_strict = FLOORS[part]
    assert detection >= floor_detection, f"detection {detection:.3f}"
    assert strict >= floor_strict, f"strict {strict:.3f}"
