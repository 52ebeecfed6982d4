"""Floors of the figures read in the annotated documents of this folder, slightly under what was measured."""

import json
from pathlib import Path

import pytest

from onrecord.extraction.reading import extract
from onrecord.readers import read_original

FOLDER = Path(__file__).parent
FLOORS = {"en": (0.98, 0.88), "fr": (0.98, 0.85), "ar": (0.97, 0.88)}
"""The least detection F1 and strict F1 (span met, value, bound, unit and kind right) by language."""


def rows(name):
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def overlap(row, figure):
    return min(row["end"], figure.span.end) - max(row["start"], figure.span.start)


def is_right(row, figure):
    def same(stated, read):
        return stated is read if None in (stated, read) else abs(stated - read) <= 1e-6 * max(1, abs(stated))

    alike = set(row["unit"].lower().replace("/", " ").split()) == set(
        figure.unit.lower().replace("/", " ").split()
    )
    value = same(row["low"], figure.low) and same(row["high"], figure.high)
    return value and alike and row["bound"] == figure.bound.value and row["kind"] == figure.kind.value


def matched(stated, figures):
    """Pair rows and figures by overlap, those that agree first."""
    pairs = sorted(
        (
            (is_right(row, figure), overlap(row, figure), -r, -f)
            for r, row in enumerate(stated)
            for f, figure in enumerate(figures)
            if overlap(row, figure) > 0
        ),
        reverse=True,
    )
    taken_rows, taken_figures, right = set(), set(), 0
    for correct, _, r, f in pairs:
        if r not in taken_rows and f not in taken_figures:
            taken_rows.add(r)
            taken_figures.add(f)
            right += correct
    return taken_figures, right


@pytest.mark.parametrize("language", sorted(FLOORS))
def test_figures_of_the_synthetic_documents_do_not_fall_under_their_floors(language):
    gold, free = rows("figures"), rows("optional")
    stated = reported = met = right = 0
    for path in sorted((FOLDER / "documents").glob(f"{language}_*.txt")):
        wanted = [row for row in gold if row["document"] == path.name]
        figures = extract(read_original(path.read_bytes(), path.name, "text/plain")).figures
        paired, correct = matched(wanted, figures)
        spare = [row for row in free if row["document"] == path.name]
        stated += len(wanted)
        reported += sum(
            f in paired or not any(overlap(row, figure) > 0 for row in spare)
            for f, figure in enumerate(figures)
        )
        met += len(paired)
        right += correct

    detection, strict = 2 * met / (stated + reported), 2 * right / (stated + reported)

    assert (detection, strict) >= FLOORS[language]
    assert strict >= FLOORS[language][1]
