"""Score figures against annotated ones by the published rules: overlap, then value, bound, unit and kind."""

import json
import re

TOLERANCE = 1e-6
SMALL_WORDS = frozenset(["a", "an", "and", "by", "in", "of", "the", "with"])


def load(path):
    """Read a file of JSON lines."""
    rows = (row.strip() for row in path.read_text("utf-8").split("\n"))
    return [json.loads(row) for row in rows if row]


def unit_words(unit):
    return frozenset(re.split(r"\W+", unit.casefold())) - SMALL_WORDS - {""}


def same_end(stated, read):
    if stated is None or read is None:
        return stated == read
    return abs(stated - read) <= TOLERANCE * max(1.0, abs(stated), abs(read))


def same_interval(row, figure):
    return same_end(row["low"], figure.low) and same_end(row["high"], figure.high)


def is_right(row, figure):
    """Say whether value, bound, kind and unit are all those of the annotation."""
    labels = (row["bound"], row["kind"]) == (figure.bound.value, figure.kind.value)
    return labels and same_interval(row, figure) and unit_words(row["unit"]) == unit_words(figure.unit)


def overlap(row, figure):
    return max(0, min(figure.span.end, row["end"]) - max(figure.span.start, row["start"]))


def match(rows, figures):
    """Pair rows with the figures they overlap, one to one: same value first, then most characters."""
    candidates = [
        (same_interval(row, figure), overlap(row, figure), -abs(len(row["quote"]) - (figure.span.end - figure.span.start)), r, f)
        for r, row in enumerate(rows)
        for f, figure in enumerate(figures)
        if overlap(row, figure)
    ]  # fmt: skip
    paired = {}
    for *_, r, f in sorted(candidates, reverse=True):
        if r not in paired and f not in paired.values():
            paired[r] = f
    return paired


def score(gold, found, optional=()):
    """Return detection F1 and strict F1 over documents: both map a document to its figures."""
    stated = reported = matched = right = 0
    for document, rows in gold.items():
        figures = found.get(document, ())
        free = [row for row in optional if row["document"] == document]
        paired = match(rows, figures)
        counted = [f for f, figure in enumerate(figures) if not any(overlap(row, figure) for row in free)]
        stated += len(rows)
        reported += len({*counted, *paired.values()})
        matched += len(paired)
        right += sum(is_right(rows[r], figures[f]) for r, f in paired.items())
    return 2 * matched / (stated + reported), 2 * right / (stated + reported)
