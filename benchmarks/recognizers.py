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
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import attrs
from recognizers_scope import CURRENCIES, DEGREES, DIMENSIONS, OUT_OF_SCOPE

from onrecord.extraction.figures import find_figures
from onrecord.extraction.figures.amounts import amounts
from onrecord.extraction.figures.blocks import lines_of
from onrecord.model.figure import Bound
from onrecord.model.rendition import Rendition
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
    def share_of_all(self) -> float:
        """Return the share of the supported cases that are right, those out of scope counted as wrong."""
        return self.right / max(1, self.supported)

    @property
    def share(self) -> float:
        """Return the share of the cases in scope that are right."""
        return self.right / max(1, self.supported - self.out)


def number(text: str) -> float | None:
    """Return the number that a specification writes, with a decimal point or comma."""
    try:
        return float(text.rstrip("%").replace(",", "."))
    except (AttributeError, ValueError):
        return None


def rounded(value: float) -> float:
    """Return 10 significant digits: the specifications print 15 at most."""
    return 0.0 if value == 0 else round(value, 9 - math.floor(math.log10(abs(value))))


def bare_numbers(text: str, language: str) -> Reading:
    """Return the bare numbers of a text; a number glued to a unit ("180ml") is none in the specifications."""
    items = read_items(text, language)
    found = set()
    for item in items:
        if item.kind in {ItemKind.NUMBER, ItemKind.FRACTION} and item.low == item.high:
            found.add((text[item.start : item.end].casefold(), rounded(item.low)))
    return frozenset(found)


def expected_numbers(case: dict) -> Reading:
    """Return the numbers of a case; "next" and "last" are places in a list, and no numbers."""
    return frozenset(
        (row["Text"].casefold(), rounded(number(row["Resolution"]["value"])))
        for row in case["Results"]
        if number(row["Resolution"]["value"]) is not None
    )


def ordinals(text: str, language: str) -> Reading:
    """Return the ordinals of a text."""
    return frozenset(
        (text[item.start : item.end].casefold(), rounded(item.low))
        for item in read_items(text, language)
        if item.kind is ItemKind.ORDINAL
    )


def rendition_of(text: str, language: str) -> Rendition:
    """Return a text as a document without blocks."""
    return Rendition(
        original="0" * 64, name="case", media_type="text/plain", language=language, text=text, reader="text/1"
    )


def percentages(text: str, language: str) -> Reading:
    """Return the percentages of a text, a share of one half as 50."""
    found = set()
    for figure in find_figures(rendition_of(text, language)):
        value = figure.low if figure.low is not None else figure.high
        if value is not None and figure.unit.startswith(("percent", "share")):
            value = value * 100 if figure.unit == "share" else value
            found.add((figure.span.cut(text).casefold(), rounded(value)))
    return frozenset(found)


def expected_percentages(case: dict) -> Reading:
    """Return the percentages of a case; the sign alone states no quantity."""
    return frozenset(
        (row["Text"].casefold(), rounded(number(row["Resolution"]["value"])))
        for row in case["Results"]
        if number(row["Resolution"]["value"] or "") is not None
    )


def ranges(text: str, language: str) -> Reading:
    """Return the ranges of a text: words, ends, and whether a single end belongs to it."""
    found = set()
    for line in lines_of(rendition_of(text, language)):
        for draft in amounts(line):
            if draft.bound in BRACKETS:
                words = line.span(draft.start, draft.end).cut(text).casefold()
                found.add((words, draft.low, draft.high, BRACKETS[draft.bound]))
    return frozenset(found)


def expected_ranges(case: dict) -> Reading:
    """Return the ranges of a case; of two ends, .NET leaves the upper one out, which no reader of news would."""
    found = set()
    for row in case["Results"]:
        value = row["Resolution"]["value"]
        low, high = (number(part) for part in value[1:-1].split(","))
        if low == high:
            continue
        bracket = "" if low is not None and high is not None else value[0] if high is None else value[-1]
        found.add((row["Text"].casefold(), low, high, bracket))
    return frozenset(found)


BRACKETS = {
    Bound.BETWEEN: "",
    Bound.MORE_THAN: "(",
    Bound.AT_LEAST: "[",
    Bound.LESS_THAN: ")",
    Bound.AT_MOST: "]",
}


def money(text: str, language: str) -> Reading:
    """Return the money of a text."""
    return _quantities(text, language, frozenset(CURRENCIES.values()))


def expected_money(case: dict) -> Reading:
    """Return the money of a case; the name of a currency alone states no quantity."""
    return _expected_quantities(case, CURRENCIES)


def dimensions(text: str, language: str) -> Reading:
    """Return the lengths, areas, volumes, weights, speeds, angles and data sizes of a text."""
    return _quantities(text, language, frozenset(DIMENSIONS.values()))


def expected_dimensions(case: dict) -> Reading:
    """Return the dimensions of a case; feet and inches together are inches, a unit alone is no quantity."""
    whole = _expected_quantities(case, DIMENSIONS)
    return frozenset(
        (words, rounded(value * 12), "inch") if unit == "foot" and value % 1 else (words, value, unit)
        for words, value, unit in whole
    )


def temperatures(text: str, language: str) -> Reading:
    """Return the temperatures of a text."""
    return _quantities(text, language, frozenset(DEGREES.values()))


def expected_temperatures(case: dict) -> Reading:
    """Return the temperatures of a case."""
    return _expected_quantities(case, DEGREES)


def _quantities(text: str, language: str, units: frozenset[str]) -> Reading:
    found = set()
    for figure in find_figures(rendition_of(text, language)):
        unit = figure.unit if figure.unit in units else figure.unit.partition("/")[0]
        # Of a range of quantities the specifications take the end that bears the unit.
        value = figure.low if figure.low is not None and figure.bound is not Bound.BETWEEN else figure.high
        if unit in units and value is not None:
            found.add((figure.span.cut(text).casefold(), rounded(value), unit))
    return frozenset(found)


def _expected_quantities(case: dict, units: Mapping[str, str]) -> Reading:
    return frozenset(
        (
            row["Text"].casefold(),
            rounded(number(row["Resolution"]["value"])),
            units.get(row["Resolution"]["unit"], row["Resolution"]["unit"]),
        )
        for row in case["Results"]
        if row["Resolution"].get("value") is not None
    )


def same(want: Reading, got: Reading) -> bool:
    """Say whether both hold the same quantities.

    A figure's words may go on with what the specifications leave out by design: hedge, rate, change and noun.
    They must hold the words wanted, and each figure answers for one quantity.
    """
    left = list(got)
    for words, *values in sorted(want, key=str):
        match = next((other for other in left if other[1:] == tuple(values) and words in other[0]), None)
        if match is None:
            return False
        left.remove(match)
    return not left


def exactly(want: Reading, got: Reading) -> bool:
    """Say whether both hold the same quantities in the same words."""
    return want == got


READ: dict[str, tuple[Callable, Callable, Callable]] = {
    "NumberModel": (bare_numbers, expected_numbers, exactly),
    "OrdinalModel": (ordinals, expected_numbers, exactly),
    "NumberRangeModel": (ranges, expected_ranges, same),
    "PercentModel": (percentages, expected_percentages, same),
    "CurrencyModel": (money, expected_money, same),
    "DimensionModel": (dimensions, expected_dimensions, same),
    "TemperatureModel": (temperatures, expected_temperatures, same),
}


def cases_of(folder: Path, language: str, model: str) -> Iterator[tuple[int, dict, bool]]:
    """Yield index, case and whether the maintained implementation supports it."""
    rows = json.loads((folder / language / f"{model}.json").read_text(encoding="utf-8-sig"))
    for index, row in enumerate(rows):
        flags = row.get("NotSupported", "") + row.get("NotSupportedByDesign", "")
        yield index, row, "dotnet" not in flags


def scored(folder: Path, language: str, model: str) -> Score:
    """Score one file of the specifications."""
    read, expected, agree = READ[model]
    out = {i for ids in OUT_OF_SCOPE.get((language, model), {}).values() for i in ids}
    total = supported = right = left_out = 0
    wrong = []
    rows = list(cases_of(folder, language, model))
    # Where .NET reads no case of a file (French ranges), all its cases count.
    none = not any(fit for _, _, fit in rows)
    for index, case, flagged in rows:
        fit = flagged or none
        total += 1
        supported += fit
        left_out += fit and index in out
        if not fit or index in out:
            continue
        want, got = expected(case), read(case["Input"], CODES[language])
        if agree(want, got):
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
    print(f"{'file':32} {'cases':>6} {'.NET':>6} {'out':>5} {'right':>6} {'share':>6} {'of all':>6}")
    for model in READ:
        for language in CODES:
            if not (folder / language / f"{model}.json").is_file():
                continue
            score = scored(folder, language, model)
            name = f"{language}/{model}"
            counts = f"{score.cases:6} {score.supported:6} {score.out:5} {score.right:6}"
            print(f"{name:32} {counts} {score.share:6.2f} {score.share_of_all:6.2f}")
            if name in sys.argv[1:]:
                for index, text, want, got in score.wrong:
                    print(
                        f"  {index} {text[:150]!r}\n      want {sorted(map(str, want - got))} got {sorted(map(str, got - want))}"
                    )


if __name__ == "__main__":
    main()
