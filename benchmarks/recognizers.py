"""How much of the Recognizers-Text specifications is read right: `make bench` prints the table.

The specifications (MIT) are not part of the project; name their folder with ONRECORD_SHARED. A case is right
when exactly its spans are found, each with its value (and unit, or ends of the range). What is compared is what a
user gets: `read_items` for bare numbers, `amounts` for ranges, `find_figures` for percentages, money, dimensions.
The adapter below only changes the way of writing: see docs/methods/measured-recognizers.md.
"""

import json
import math
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs

from onrecord.text.numbers import ItemKind, read_items

SHARED = Path(os.environ.get("ONRECORD_SHARED") or Path(__file__).resolve().parents[2] / "shared")
CODES = {"English": "en", "French": "fr", "Arabic": "ar"}
MODELS = ("NumberModel",)

Reading = frozenset[tuple[object, ...]]


@attrs.frozen
class Score:
    """One file: cases in all, those .NET supports, those out of our scope, those right, and the wrong ones."""

    cases: int
    supported: int
    out: int
    right: int
    wrong: tuple[tuple[int, str, Reading, Reading], ...]

    @property
    def share(self) -> float:
        """Return the share of the cases in scope that are right."""
        return self.right / max(1, self.supported - self.out)


def number(text: str) -> float | None:
    """Return the number that a specification writes, with a decimal point or comma."""
    try:
        return float(text.rstrip("%").replace(",", "."))
    except ValueError:
        return None


def rounded(value: float) -> float:
    """Return 10 significant digits: the specifications print 15 at most."""
    return 0.0 if value == 0 else round(value, 9 - math.floor(math.log10(abs(value))))


def bare_numbers(text: str, language: str) -> Reading:
    """Return the bare numbers of a text; a number glued to a unit ("180ml") is none in the specifications."""
    items = read_items(text, language)
    found = set()
    for at, item in enumerate(items):
        if item.kind in {ItemKind.NUMBER, ItemKind.FRACTION} and item.low == item.high:
            found.add((text[item.start : item.end].casefold(), rounded(item.low)))
        del at
    return frozenset(found)


def _expected_numbers(case: dict) -> Reading:
    return frozenset(
        (text_of(case, row), rounded(number(row["Resolution"]["value"]))) for row in case["Results"]
    )


def text_of(case: dict, row: dict) -> str:
    """Return the words of a result as written."""
    del case
    return row["Text"].casefold()


READ: dict[str, tuple[Callable, Callable]] = {"NumberModel": (bare_numbers, _expected_numbers)}

OUT_OF_SCOPE: dict[tuple[str, str], dict[str, tuple[int, ...]]] = {}


def cases_of(folder: Path, language: str, model: str) -> Iterator[tuple[int, dict, bool]]:
    """Yield index, case and whether the maintained implementation supports it."""
    rows = json.loads((folder / language / f"{model}.json").read_text(encoding="utf-8-sig"))
    for index, row in enumerate(rows):
        flags = row.get("NotSupported", "") + row.get("NotSupportedByDesign", "")
        yield index, row, "dotnet" not in flags


def scored(folder: Path, language: str, model: str) -> Score:
    """Score one file of the specifications."""
    read, expected = READ[model]
    out = {i for ids in OUT_OF_SCOPE.get((language, model), {}).values() for i in ids}
    total = supported = right = left_out = 0
    wrong = []
    for index, case, fit in cases_of(folder, language, model):
        total += 1
        supported += fit
        left_out += fit and index in out
        if not fit or index in out:
            continue
        want, got = expected(case), read(case["Input"], CODES[language])
        if want == got:
            right += 1
        else:
            wrong.append((index, case["Input"], want, got))
    return Score(total, supported, left_out, right, tuple(wrong))


def main() -> None:
    """Print the table, and with `--misses MODEL` the wrong cases."""
    folder = SHARED / "bench" / "recognizers-specs"
    if not folder.is_dir():
        print("the specifications are not here: set ONRECORD_SHARED")
        return
    print(f"{'file':32} {'cases':>6} {'.NET':>6} {'out':>5} {'right':>6} {'share':>6}")
    for model in READ:
        for language in CODES:
            if not (folder / language / f"{model}.json").is_file():
                continue
            score = scored(folder, language, model)
            name = f"{language}/{model}"
            print(
                f"{name:32} {score.cases:6} {score.supported:6} {score.out:5} {score.right:6} {score.share:6.2f}"
            )
            if name in sys.argv[1:]:
                for index, text, want, got in score.wrong:
                    print(
                        f"  {index} {text[:150]!r}\n      want {sorted(map(str, want - got))} got {sorted(map(str, got - want))}"
                    )


if __name__ == "__main__":
    main()
