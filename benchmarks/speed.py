"""Where the time goes, as ratios measured in one run: `make bench`.

Absolute times depend on the machine and its neighbours; the last column does not. The baseline of reading is
one regular expression over all digits of the same text; that of building is reading alone.
"""

import re
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from onrecord.extraction.reading import extract
from onrecord.model.case import Authority, Case
from onrecord.readers import read_original
from onrecord.vault.store import Vault
from onrecord.workflow.add import add_files
from onrecord.workflow.build import build_case

EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "mali" / "documents"
ROUNDS = 5


def median_s(work: Callable[[], object]) -> float:
    """Return the median wall time of a few runs, in seconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main() -> None:
    """Print the table."""
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


if __name__ == "__main__":
    main()
