"""Print how well quantities of scientific prose are found (MeasEval, SemEval-2021 task 8), where the set is at hand.

usage: python benchmarks/measeval.py [--misses] [trial.jsonl]

Quantities are matched by overlap, one to one. `unit` is the share of matched quantities whose unit is the annotated one, both
read by onrecord; `modifier` the share whose hedge says what the annotation says (approximate, range, plain).
"""

import json
import sys
from pathlib import Path

from onrecord.extraction.figures import find_figures
from onrecord.model.figure import Bound
from onrecord.model.rendition import Rendition

DEFAULT = Path("../shared/bench/measeval/trial.jsonl")
APPROXIMATE, RANGE = "IsApproximate", "IsRange"
OPEN = {Bound.MORE_THAN, Bound.AT_LEAST, Bound.LESS_THAN, Bound.AT_MOST, Bound.NEARLY, Bound.BETWEEN}


def figures_of(text):
    """Return the figures of an English text."""
    return find_figures(
        Rendition(
            original="0" * 64, name="m", media_type="text/plain", language="en", text=text, published=None, reader="bench/1"
        )
    )  # fmt: skip


def unit_of(text):
    """Return the unit that onrecord reads in an annotated unit, or the annotation itself."""
    found = figures_of(f"It was 7 {text}.")
    return found[0].unit if found else text


def modifier(figure):
    """Return the modifier of the task that a hedge stands for."""
    if figure.bound is Bound.ABOUT:
        return APPROXIMATE
    return RANGE if figure.bound in OPEN else None


def pairs(stated, found):
    """Pair annotations with figures by overlap, the most characters first."""
    candidates = sorted(
        (
            (min(figure.span.end, row["endOffset"]) - max(figure.span.start, row["startOffset"]), s, f)
            for s, row in enumerate(stated)
            for f, figure in enumerate(found)
        ),
        reverse=True,
    )
    matched, used = {}, set()
    for shared, s, f in candidates:
        if shared > 0 and s not in matched and f not in used:
            matched[s] = f
            used.add(f)
    return matched


def is_right_unit(wanted, figure):
    """Say whether a figure has the annotated unit; a share is a percentage by another name."""
    in_percent = figure.unit == "share" or figure.unit.startswith("percent")
    return unit_of(wanted) == figure.unit or (in_percent and wanted in {"%", "percent"})


def measured(path, *, misses=False):
    """Return how many quantities are stated, found, matched, and how many units and modifiers are right."""
    totals = dict.fromkeys(("stated", "found", "matched", "unit", "units", "modifier"), 0)
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        stated = [a for a in row["annotations"] if a["annotType"] == "Quantity"]
        found = figures_of(row["text"])
        matched = pairs(stated, found)
        totals["stated"] += len(stated)
        totals["found"] += len(found)
        totals["matched"] += len(matched)
        for s, f in matched.items():
            count(totals, stated[s].get("other", {}), found[f])
        if misses:
            show(row["text"], stated, found, matched)
    return totals


def count(totals, other, figure):
    """Add one matched quantity to the totals."""
    if other.get("unit"):
        totals["units"] += 1
        totals["unit"] += is_right_unit(other["unit"], figure)
    wanted = next((mod for mod in other.get("mods", ()) if mod in {APPROXIMATE, RANGE}), None)
    totals["modifier"] += modifier(figure) == wanted


def show(text, stated, found, matched):
    """Print what was missed and what was found beside the annotation."""
    for s, annotation in enumerate(stated):
        wanted = annotation.get("other", {}).get("unit")
        if s not in matched:
            at = annotation["startOffset"]
            print("missed", repr(text[max(0, at - 30) : at]), repr(annotation["text"]))
        elif wanted and not is_right_unit(wanted, found[matched[s]]):
            print("unit", annotation["text"], "|", wanted, "|", found[matched[s]].unit)
    for f, figure in enumerate(found):
        if f not in matched.values():
            print("extra", repr(figure.span.cut(text)), figure.unit)


def main():
    """Print one line of scores."""
    arguments = [argument for argument in sys.argv[1:] if argument != "--misses"]
    path = Path(arguments[0]) if arguments else DEFAULT
    if not path.exists():
        print(f"MeasEval: {path} is not here, nothing measured")
        return
    totals = measured(path, misses="--misses" in sys.argv)
    precision, recall = totals["matched"] / totals["found"], totals["matched"] / totals["stated"]
    f1 = 2 * precision * recall / (precision + recall)
    unit, kind = totals["unit"] / totals["units"], totals["modifier"] / totals["matched"]
    print(
        f"MeasEval {path.name}: quantities {totals['stated']}, precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}"
    )
    print(f"  unit right {unit:.3f}, modifier right {kind:.3f} of the matched")


if __name__ == "__main__":
    main()
