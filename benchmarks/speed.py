"""Where the time goes, as ratios measured in one run: `make bench`.

Absolute times depend on the machine and its neighbours; the last column does not. The baseline of reading is
one regular expression over all digits of the same text; that of building is reading alone. Figures are also timed a
sentence a call, and by whole documents, on PolNeAR's news where its folder is named, else on the example; beside
quantulum3 where that is installed, every reader warmed up by sentences that are not timed.
"""

import importlib
import json
import re
import shutil
import statistics
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import attrs

from onrecord.extraction.figures import find_figures, quantities
from onrecord.extraction.reading import extract
from onrecord.model.case import Authority, Case
from onrecord.readers import read_original
from onrecord.text.sentences import sentence_spans
from onrecord.vault.store import Vault
from onrecord.workflow.add import add_files
from onrecord.workflow.build import build_case

EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "mali" / "documents"
ROUNDS = 5
ARTICLES, WARM, PEER = 40, 20, 400
"""Articles, sentences before the clock starts, and sentences that the slow peer reads."""


def median_s(work: Callable[[], object]) -> float:
    """Return the median wall time of a few runs, in seconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


@attrs.frozen
class Timed:
    """A reader with what it reads: sentences or whole documents, and how many sentences these are."""

    what: str
    read: Callable[[Any], object]
    on: Sequence[object]
    sentences: int

    def seconds(self) -> float:
        """Return the processor time that a sentence takes."""
        start = time.process_time()
        for one in self.on:
            self.read(one)
        return (time.process_time() - start) / self.sentences


def peer() -> Callable[[Any], object] | None:
    """Return the reader of quantulum3, or None where it is not installed."""
    warnings.simplefilter("ignore")
    try:
        parse: Callable[[str], object] = importlib.import_module("quantulum3.parser").parse
    except ImportError:
        return None
    return parse


def figures_table(texts: Sequence[str]) -> None:
    """Print how many sentences a second figures are read of, without and with their roles."""
    sentences = [span.cut(text) for text in texts for span in sentence_spans(text, "en")]
    alone, whole = (
        [read_original(text.encode(), "x.txt") for text in listed] for listed in (sentences, texts)
    )
    digits = [one for one in alone if any(sign.isdigit() for sign in one.text)]
    timed = []
    for what, read in (("without roles", quantities), ("with all roles", find_figures)):
        timed += [
            Timed(f"figures {what}, a sentence a call", read, alone, len(alone)),
            Timed(f"figures {what}, sentences with digits", read, digits, len(digits)),
            Timed(f"figures {what}, whole documents", read, whole, len(sentences)),
        ]
    parse = peer()
    if parse is not None:
        for what, on in (("a sentence a call", alone), ("sentences with digits", digits)):
            some = [one.text for one in on[WARM : WARM + PEER]]
            timed.insert(0, Timed(f"quantulum3, {what}", parse, some, len(some)))
    for each in timed:
        for one in each.on[:WARM]:
            each.read(one)
    # Round by round, for the neighbours of a machine come and go.
    rounds = [[each.seconds() for each in timed] for _ in range(ROUNDS)]
    best = [min(times) for times in zip(*rounds, strict=True)]
    base = 1 if parse is not None else 0
    print(
        f"\n{len(sentences)} sentences of {len(texts)} texts, {len(digits)} with digits; ratio to: {timed[base].what}"
    )
    for each, seconds in zip(timed, best, strict=True):
        print(f"{each.what:50} {1 / seconds:>9,.0f} a second   {best[base] / seconds:.2f}")


def news(folder: str | None) -> list[str]:
    """Return the development part of PolNeAR, or the English text of the example."""
    path = Path(folder or "") / "dev.jsonl"
    if folder and path.is_file():
        return [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()[:ARTICLES]]
    return [(EXAMPLE / "indicators.md").read_text(encoding="utf-8")]


def main() -> None:
    """Print the tables; the first argument is the folder of PolNeAR, if there is one."""
    texts = {p.name: p.read_bytes() for p in sorted(EXAMPLE.iterdir())}
    plain = texts["indicators.md"]
    many = plain * 8
    digits = re.compile(r"\d+")

    def read(data: bytes) -> object:
        return extract(read_original(data, "x.md", "text/markdown"))

    def scan() -> object:
        return digits.findall(plain.decode())

    base, one, eight = median_s(scan), median_s(lambda: read(plain)), median_s(lambda: read(many))
    rows = [
        ("digits only, one regular expression", base, "1 (baseline)"),
        ("read a document, everything", one, f"{one / base:,.0f} x the baseline"),
        ("read eight times as much text", eight, f"{eight / one:.1f} x (8 is linear)"),
    ]

    def read_all() -> None:
        for name, data in texts.items():
            extract(read_original(data, name, "text/html" if name.endswith(".html") else "text/plain"))

    with tempfile.TemporaryDirectory() as folder:
        case = Path(folder) / "case"
        Vault.create(
            case, Case(title="x", authority=Authority(name="x")), at="2026-01-01T00:00:00Z", by="bench"
        )
        add_files(case, [EXAMPLE], origin=None, by="bench")
        reading, building = median_s(read_all), median_s(lambda: build_case(case))
        rows += [
            ("read the example's documents", reading, "1 (baseline)"),
            ("build the example, reading included", building, f"{building / reading:.1f} x reading alone"),
        ]
        shutil.rmtree(case)
    print(f"{'what':45} {'median ms':>10}   ratio")
    for what, seconds, ratio in rows:
        print(f"{what:45} {seconds * 1000:>10.2f}   {ratio}")
    figures_table(news(sys.argv[1] if len(sys.argv) > 1 else None))


if __name__ == "__main__":
    main()
