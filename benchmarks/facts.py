"""Time of reconciling many figures: `python benchmarks/facts.py [DOCUMENTS]`.

Documents are made of sentences about invented attacks; a third of them repeat another document's numbers. Printed are
figures, facts, seconds, and the seconds that twice the documents take in proportion (2.0 is linear).
"""

import hashlib
import sys
import time

from onrecord.extraction.reading import extract
from onrecord.model.origin import Derivation, Origin
from onrecord.model.reading import Reading
from onrecord.model.rendition import Rendition
from onrecord.reconciliation.facts import reconcile

COUNTRIES = ("Mali", "Niger", "Nigeria", "Chad", "Sudan", "Somalia", "Ethiopia", "Kenya")
SYLLABLES = ("ka", "do", "mi", "ra", "tu", "le", "so", "ba", "ni", "gu")
A_DOCUMENT = 4
A_YEAR = 365
REPEATED = 3


class _Plain:
    derivations: tuple[Derivation, ...] = ()

    def of_figure(self, document: str, figure: object, chain: object = ()) -> Origin:  # noqa: ARG002
        return Origin(name=document[:8], documents=(document,), why="")


def text(number: int) -> str:
    """Write a document about four attacks, the same for the same number."""
    lines = []
    for one in range(A_DOCUMENT):
        seed = int.from_bytes(
            hashlib.sha256(f"{number - number % REPEATED}/{one}".encode()).digest()[:8], "big"
        )
        place = "".join(SYLLABLES[seed // 10**k % 10] for k in range(3)).capitalize()
        country = COUNTRIES[seed // 1_000 % len(COUNTRIES)]
        day = 1 + seed // 7_777 % 28
        killed, hurt = 2 + seed // 99 % 80, 2 + seed // 9_999 % 150
        month = ("January", "March", "June", "October")[seed // 13 % 4]
        lines.append(
            f"Gunmen killed {killed} people and wounded {hurt} in {place} in {country} on {day} {month} 2023, police said. "
            f"They burned {killed * 3} homes."
        )
    return "\n\n".join(lines)


def documents(count: int) -> list[Reading]:
    """Read so many documents."""
    made = []
    for number in range(count):
        words = text(number)
        made.append(
            extract(
                Rendition(
                    original=hashlib.sha256(f"{number}{words}".encode()).hexdigest(),
                    name=f"{number:06}.txt",
                    media_type="text/plain",
                    language="en",
                    published=f"2023-{1 + number % 12:02}-15",
                    text=words,
                    reader="bench/1",
                )
            )
        )
    return made


def timed(readings: list[Reading]) -> tuple[float, int]:
    """Reconcile and give seconds and facts."""
    begun = time.perf_counter()
    found = reconcile(readings, _Plain())
    return time.perf_counter() - begun, len(found.facts)


def main() -> None:
    """Print one line a size."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 800
    before = 0.0
    for count in (most // 2, most):
        readings = documents(count)
        seconds, facts = timed(readings)
        figures = sum(len(reading.figures) for reading in readings)
        ratio = f"{seconds / before:.1f}" if before else "-"
        print(f"documents {count}  figures {figures}  facts {facts}  seconds {seconds:.2f}  ratio {ratio}")
        before = seconds


if __name__ == "__main__":
    main()
