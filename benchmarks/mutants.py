"""Mutation study of the audit: change one number of a relation that holds, and see whether it is flagged.

usage: PYTHONPATH=src python benchmarks/mutants.py SHARED_FOLDER [--misses]

Every relation of the annotated news that the audit finds and that holds is taken. Each number it is computed from is
rewritten, in the digits and separators of its language, by each of a fixed list of factors. Where the recomputed value
then lies outside the outer band of the original check, the mutant ought to be flagged (`inconsistent`); where it stays
inside the clear band, it ought not. Apart from these stand mutants that the rounding or the hedge of an input hides
("roughly 4,200" may be 4,000): no reader of the document alone can tell them. No chance is involved: two runs print the same table.
"""

import json
import math
import re
import sys
from collections import Counter
from enum import Enum
from pathlib import Path

from onrecord.checks import check
from onrecord.extraction.reading import extract
from onrecord.model.check import Check, CheckKind, CheckOutcome
from onrecord.readers import read_original

FACTORS = (0.35, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.01, 1.02, 1.05, 1.1, 1.2, 1.35, 1.5, 1.8, 2.5)


class Mutant(Enum):
    """Where the changed relation lies."""

    INSIDE = "inside the clear band"
    BEYOND = "beyond the outer band"
    HIDDEN = "beyond it, but not for every number that the rounding and the hedges of its inputs leave open"


HOLDS = {CheckOutcome.CONSISTENT, CheckOutcome.ARGUABLE}
FORMULAS = {
    CheckKind.SHARE: lambda part, whole: part / whole,
    CheckKind.DIFFERENCE: lambda new, old: abs(new - old),
    CheckKind.PERCENT_CHANGE: lambda new, old: abs(new - old) / old,
    CheckKind.RATIO_WORD: lambda new, old: new / old,
}
NUMBER = re.compile(r"\d[\d.,\u00a0\u202f٫٬]*(?: \d{3}(?!\d))*")
SCRIPTS = {"٠": 0x0660, "۰": 0x06F0}


def numbers_of(check_: Check, text: str) -> list[tuple[int, str]] | None:
    """Return where the digits of every number stand that is computed from; None where one is in words."""
    found = []
    for span in check_.inputs[:-1]:
        hit = NUMBER.search(span.cut(text))
        if hit is None:
            return None
        found.append((span.start + hit.start(), hit[0].rstrip(".,")))
    return found


def value_of(digits: str, language: str) -> float:
    plain = re.sub(r"[\s\u00a0\u202f٬]", "", digits).replace("٫", ".")
    if language == "fr":
        plain = plain.replace(",", ".")
    elif re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", plain):
        plain = plain.replace(",", "")
    return float(plain)


def written(value: float, like: str, language: str) -> str:
    """Write a number in the digits, the separators and with the decimals of another one."""
    mark = "٫" if "٫" in like else "," if language == "fr" else "."
    tail = like.rsplit(mark, 1)[-1] if mark in like else ""
    decimals = len(tail) if mark != "." or len(tail) != 3 else 0
    group = next((m for m in "\u00a0\u202f٬ " if m in like), "," if language != "fr" and "," in like else "")
    text = f"{value:,.{decimals}f}"
    text = text.replace(".", "\0").replace(",", group).replace("\0", mark)
    zero = next(
        (code for first, code in SCRIPTS.items() if any(chr(code + i) in like for i in range(10))), None
    )
    return text if zero is None else "".join(chr(zero + int(c)) if c in "0123456789" else c for c in text)


def recomputed(check_: Check, values: list[float]) -> float | None:
    """Compute the relation anew, in the printed units: `values` are the inputs without the stated number."""
    if check_.kind is CheckKind.SUM:
        return sum(values)
    formula = FORMULAS.get(check_.kind)
    return formula(*values) if formula is not None and len(values) == 2 and all(values) else None


def audit(text: str, name: str) -> tuple[Check, ...]:
    return check(extract(read_original(text.encode("utf-8"), name, "text/plain")))


def relations(shared: Path):
    gold = shared / "gold" / "news"
    rows = [json.loads(line) for line in (gold / "arithmetic.jsonl").read_text(encoding="utf-8").splitlines()]
    for path in sorted((gold / "documents").glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        spans = [(r["start"], r["end"]) for r in rows if r["document"] == path.name and r["consistent"]]
        for one in audit(text, path.name):
            inside = any(all(s.start < end and start < s.end for s in one.inputs) for start, end in spans)
            if one.outcome in HOLDS and inside and one.inputs and one.recomputed is not None:
                yield path.name, text, one


def mutants(text: str, one: Check, language: str):
    """Give each mutant as (text, what it is, by how much longer)."""
    places = numbers_of(one, text)
    if places is None or one.outer is None or one.clear is None or one.recomputed is None:
        return
    values = [value_of(digits, language) for _, digits in places]
    base = recomputed(one, values)
    centre = (one.recomputed.low + one.recomputed.high) / 2
    if not base:
        return
    falls = one.kind is CheckKind.RATIO_WORD and (base < 1) != (centre < 1)
    scale = centre / (1 / base if falls else base)
    if not is_scale(scale):
        return  # the digits as printed are not the number that was read (damaged text)
    room = one.recomputed.low / centre, one.recomputed.high / centre
    for index, (start, digits) in enumerate(places):
        for factor in FACTORS:
            new = written(values[index] * factor, digits, language)
            changed = [*values[:index], value_of(new, language), *values[index + 1 :]]
            again = recomputed(one, changed) if new != digits else None
            kind = kind_of((1 / again if falls else again) * scale, one, room) if again else None
            if kind is not None:
                yield text[:start] + new + text[start + len(digits) :], kind, len(new) - len(digits)


def kind_of(result: float, one: Check, room: tuple[float, float]) -> Mutant | None:
    """Say where a changed relation lies; None between the bands."""
    if inside(result, one.clear, 0.0):
        return Mutant.INSIDE
    if inside(result, one.outer, 0.02):
        return None
    hidden = any(inside(result * part, one.outer, 0.0) for part in room)
    return Mutant.HIDDEN if hidden else Mutant.BEYOND


def is_scale(factor: float) -> bool:
    """Say whether printed digits and numbers differ by a power of ten only ("3.3 million", percent)."""
    power = math.log10(abs(factor)) if factor else 0.5
    return abs(power - round(power)) < 0.02


def inside(number: float, band, margin: float) -> bool:
    low = -1e18 if band.low is None else band.low
    high = 1e18 if band.high is None else band.high
    room = margin * max(abs(low) if band.low is not None else 0, abs(high) if band.high is not None else 0)
    return low - room <= number <= high + room


def flagged(text: str, name: str, one: Check, shift: int) -> bool:
    first = min(s.start for s in one.inputs)
    last = max(s.end for s in one.inputs) + shift
    return any(
        found.outcome is CheckOutcome.INCONSISTENT
        and all(s.start < last and first < s.end for s in found.inputs)
        for found in audit(text, name)
    )


def one_sentence(one: Check, text: str) -> bool:
    """Say whether the numbers of a relation stand in one sentence."""
    between = text[min(s.start for s in one.inputs) : max(s.end for s in one.inputs)]
    return re.search(r"[.!?؟]\s|\n\s*\n", between) is None


def main() -> None:
    shared = Path(sys.argv[1])
    total: Counter[tuple[str, Mutant]] = Counter()
    hits: Counter[tuple[str, Mutant]] = Counter()
    for name, text, one in relations(shared):
        where = "one sentence" if one_sentence(one, text) else "across sentences"
        for mutant, kind, shift in mutants(text, one, name[:2]):
            hit = flagged(mutant, name, one, shift)
            for group in (one.kind.value, "all", where):
                total[group, kind] += 1
                hits[group, kind] += hit
            if hit != (kind is Mutant.BEYOND) and kind is not Mutant.HIDDEN and "--misses" in sys.argv:
                at = next((i for i in range(len(text)) if text[i] != mutant[i]), 0)
                print(f"{kind.name}: {name} {one.why} -> …{mutant[max(0, at - 30) : at + 20]!r}")
    print(
        "| relation | beyond the band | flagged | inside the band | flagged | hidden by rounding | flagged |"
    )
    print("|---|---|---|---|---|---|---|")
    groups = sorted({group for group, _ in total} - {"all", "one sentence", "across sentences"})
    for group in [*groups, "all", "one sentence", "across sentences"]:
        cells = []
        for kind in (Mutant.BEYOND, Mutant.INSIDE, Mutant.HIDDEN):
            count, hit = total[group, kind], hits[group, kind]
            cells += [str(count), f"{hit} ({hit / count:.1%})" if count else "-"]
        print(f"| {group} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
