"""Floors of the quantities read in three hundred English sentences of any field, each standing alone.

`quantities.jsonl` was written and annotated by somebody who had not seen the reader: stretches, values, units, hedges and ways.
Values agree where both ends do; a share is a percentage or a fraction. A unit agrees by its name, or by the counted noun. "Nearly"
may be read as about. A quantity is matched once.
"""

import json
from pathlib import Path

import pytest

from onrecord.extraction.figures import find_figures
from onrecord.extraction.lexicon.english_nouns import UNITS, lemma
from onrecord.model.figure import FigureKind
from onrecord.model.rendition import Rendition

SENTENCES = Path(__file__).parent / "quantities.jsonl"
FLOORS = {"worked on": (0.94, 0.94), "only scored": (0.91, 0.89)}
"""F1 of value with unit, and of value with hedge and way, by half; sentences were worked on in the first half alone."""
ALIKE = {
    "degree celsius": "°c", "degree fahrenheit": "°f", "ton": "tonne", "microgram/cubic metre": "µg/m3", "time": "ratio", "": "share",
    "percent change": "share", "percent": "share", "percent of gdp": "share", "cubic metre": "m3", "square kilometre": "km2",
}  # fmt: skip
SIDES = {
    "exact": "=", "between": "=", "vague": "=", "about": "~", "nearly": "~", "at_least": ">", "more_than": ">", "at_most": "<", "less_than": "<",
}  # fmt: skip


def halves():
    rows = [json.loads(row) for row in SENTENCES.read_text("utf-8").splitlines()]
    return {"worked on": rows[::2], "only scored": rows[1::2]}


def read(text):
    made = Rendition(
        original="0" * 64, name="q", media_type="text/plain", language="en", text=text, published=None, reader="test/1"
    )  # fmt: skip
    figures = find_figures(made)
    return [f for f in figures if f.kind is not FigureKind.SUPERLATIVE and (f.low, f.high) != (None, None)]


def ends(low, high):
    return (high if low is None else low), (low if high is None else high)


def same_value(row, figure):
    def close(pair, times):
        return all(
            abs(a - b * times) <= 1e-3 * max(abs(a), 1e-9)
            for a, b in zip(ends(row["low"], row["high"]), pair, strict=True)
        )

    shared = "share" in {figure.unit, ALIKE.get(row["unit"], row["unit"])}
    pair = ends(figure.low, figure.high)
    return close(pair, 1) or (shared and (close(pair, 100) or close(pair, 0.01)))


def same_unit(row, figure):
    stated, unit = row["unit"].lower(), figure.unit.lower()
    counted = lemma((figure.counted or "").lower().split(" ")[-1])
    person = unit == "person" and UNITS.get(stated) == "person"
    return ALIKE.get(stated, stated) == ALIKE.get(unit, unit) or (stated and stated == counted) or person


def same_mark(row, figure):
    alike = SIDES[row["bound"]] == SIDES[figure.bound.value]
    way = figure.trend.value if figure.trend else None
    return alike and row["trend"] == way


def f1(rows, agree):
    hits = stated = found = 0
    for row in rows:
        left = read(row["text"])
        stated, found = stated + len(row["quantities"]), found + len(left)
        for wanted in row["quantities"]:
            hit = next((f for f in left if same_value(wanted, f) and agree(wanted, f)), None)
            if hit is not None:
                left.remove(hit)
                hits += 1
    return 2 * hits / (stated + found)


@pytest.mark.parametrize("half", FLOORS)
def test_values_with_their_units_hedges_and_ways_keep_their_floors(half):
    rows = halves()[half]

    scores = f1(rows, same_unit), f1(rows, same_mark)

    assert all(a >= b for a, b in zip(scores, FLOORS[half], strict=True)), f"{scores} under {FLOORS[half]}"


def test_every_annotated_stretch_is_that_of_its_sentence():
    rows = [json.loads(row) for row in SENTENCES.read_text("utf-8").splitlines()]

    wrong = [
        (row["id"], quantity["quote"])
        for row in rows
        for quantity in row["quantities"]
        if row["text"][quantity["start"] : quantity["end"]] != quantity["quote"]
    ]

    assert wrong == []
