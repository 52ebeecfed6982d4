"""Floors of actor and source on the annotated documents: how many are found, how often one is given for none."""

import importlib.util
import re
from collections import Counter, defaultdict
from pathlib import Path

import attrs
import pytest

from onrecord.extraction.figures import find_figures
from onrecord.model.passage import Span
from onrecord.readers import read_original

_SPEC = importlib.util.spec_from_file_location("scoring", Path(__file__).with_name("scoring.py"))
scoring = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(scoring)

FLOORS = {"seeds": (0.88, 0.98), "en": (0.74, 0.80), "fr": (0.74, 0.83), "ar": (0.73, 0.82)}
"""The least share of annotated actors, and of annotated sources, that is right."""

MOST_GIVEN = {"seeds": (0.10, 0.10), "en": (0.13, 0.10), "fr": (0.07, 0.04), "ar": (0.10, 0.11)}
"""The largest share of figures without an actor, and without a source, that is given one."""


def words(text):
    return set(re.findall(r"\w+", (text or "").casefold())) - scoring.SMALL_WORDS


def counted(folder, documents, part):
    about = {} if part == "seeds" else {r["document"]: r for r in scoring.load(folder / "documents.jsonl")}
    gold = defaultdict(list)
    for row in scoring.load(folder / "figures.jsonl"):
        if part == "seeds" or about[row["document"]]["language"] == part:
            gold[row["document"]].append(row)
    noise = defaultdict(list)
    for row in scoring.load(folder / "boilerplate.jsonl"):
        noise[row["document"]].append(Span(row["start"], row["end"]))
    told = Counter()
    for name, rows in gold.items():
        rendition = read_original((documents / name).read_bytes(), name)
        known = {"published": about[name]["date"], "language": part} if about else {}
        figures = find_figures(attrs.evolve(rendition, **known), noise[name])
        for r, f in scoring.match(rows, figures).items():
            for role in ("actor", "attributed_to"):
                told.update(outcome(rows[r], getattr(figures[f], role), role))
    return told


def outcome(row, given, role):
    if not row.get(role):
        return [(role, "none"), *([(role, "given")] if given else [])]
    own = role == "attributed_to" and row.get("own_voice") and given is None
    right = own or (given is not None and words(given.text) & words(row[role]))
    return [(role, "asked"), *([(role, "right")] if right else [])]


@pytest.mark.parametrize("part", sorted(FLOORS))
def test_actors_and_sources_do_not_fall_under_their_floors(shared, part):
    folder = shared / "gold" / ("seeds" if part == "seeds" else "news")
    told = counted(folder, shared / "seeds" if part == "seeds" else folder / "documents", part)

    for role, floor, most in zip(("actor", "attributed_to"), FLOORS[part], MOST_GIVEN[part], strict=True):
        found = told[role, "right"] / told[role, "asked"]
        misled = told[role, "given"] / told[role, "none"]
        assert found >= floor, f"{role} {found:.3f}"
        assert misled <= most, f"{role} given for none {misled:.3f}"
