"""Score sentences against the values written beside them: value with unit, value with hedge and trend."""

import re
from pathlib import Path

from onrecord.extraction.figures import find_figures
from onrecord.model.figure import FigureKind
from onrecord.model.rendition import Rendition

HEDGES = {
    "~": "about", ">=": "at_least", "<=": "at_most", ">": "more_than", "<": "less_than", "n": "nearly", "v": "vague", "": "exact",
}  # fmt: skip
TRENDS = {"↑": "up", "↓": "down", "": None}
FIGURE = re.compile(
    r"(?P<hedge>~|>=|<=|>|<|n(?=\d)|v(?=\d)|)(?P<low>-?\d+(?:\.\d+)?(?:e\d+)?)(?:\.\.(?P<high>-?\d+(?:\.\d+)?(?:e\d+)?))? (?P<unit>.+?)(?P<trend>[↑↓]?)"
)


def load(path: Path):
    """Read the sentences of a file with their figures as (low, high, hedge, trend, unit)."""
    rows = [row for row in path.read_text("utf-8").splitlines() if row and not row.startswith("#")]
    return [(text.strip(), figures(stated)) for text, _, stated in (row.partition("||") for row in rows)]


def figures(stated):
    parts = [part.strip() for part in stated.split(";") if part.strip()]
    return [("record",) if part == "record" else figure(part) for part in parts]


def figure(part):
    found = FIGURE.fullmatch(part)
    assert found, part
    low = float(found["low"])
    high = float(found["high"]) if found["high"] else low
    bound = HEDGES[found["hedge"]] if found["high"] is None or found["hedge"] else "between"
    if bound in {"at_least", "more_than"}:
        high = None
    if bound in {"at_most", "less_than", "nearly"}:
        low = None
    return (low, high, bound, TRENDS[found["trend"]], found["unit"])


def read(text, language):
    made = Rendition(
        original="0" * 64, name="t", media_type="text/plain", language=language, text=text, published="2024-06-15",
        reader="test/1",
    )  # fmt: skip
    return [
        ("record",)
        if found.kind is FigureKind.SUPERLATIVE
        else (found.low, found.high, found.bound.value, found.trend and found.trend.value, found.unit)
        for found in find_figures(made)
    ]


def alike(stated, found, *, field):
    """Say whether two figures have the same value and the same hedge and trend, or the same unit."""
    if len(stated) != len(found) or len(stated) == 1:
        return stated == found
    value = all(same(a, b) for a, b in zip(stated[:2], found[:2], strict=True))
    if field == "unit":
        return value and stated[4] == found[4]
    return value and stated[2:4] == found[2:4]


def same(stated, found):
    if stated is None or found is None:
        return stated is found
    return abs(stated - found) <= 1e-6 * max(1.0, abs(stated), abs(found))


def pairs(stated, found, field):
    """Return how many stated figures have a found one like them, one to one."""
    left = list(found)
    matched = 0
    for wanted in stated:
        hit = next((other for other in left if alike(wanted, other, field=field)), None)
        if hit is not None:
            left.remove(hit)
            matched += 1
    return matched


def score(sentences, language):
    """Return F1 of value with unit and F1 of value with hedge and trend."""
    totals = dict.fromkeys(["stated", "found", "unit", "mark"], 0)
    for text, stated in sentences:
        found = read(text, language)
        totals["stated"] += len(stated)
        totals["found"] += len(found)
        totals["unit"] += pairs(stated, found, "unit")
        totals["mark"] += pairs(stated, found, "mark")
    whole = totals["stated"] + totals["found"]
    return 2 * totals["unit"] / whole, 2 * totals["mark"] / whole
