"""How fast documents are read, next to two other readers on the same sentences in one run: `make bench`.

Absolute speeds depend on the machine; the ratios hardly do, all the more as time is counted as the process's own. quantulum3 (numbers and units, English)
and pysbd (sentences) are measured where they are installed: `pip install quantulum3 pysbd`. The sentences are those of the
example, or those of a file with one a line: `python benchmarks/reading.py sentences.txt`.
"""

import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import attrs

from onrecord.extraction.figures import find_figures, quantities
from onrecord.model.rendition import Rendition
from onrecord.readers import read_original
from onrecord.text.sentences import sentence_spans
from onrecord.workflow.audit import audit_bytes

EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "mali" / "documents"
ROUNDS = 3
FEWEST_LETTERS = 20
ARTICLE_WORDS = 500
ARTICLES = 200
PROCESSES = 2
SMALL, LARGE = 1_000_000, 10_000_000


def rate(work: Callable[[str], object], sentences: Sequence[str]) -> float:
    """Return how many sentences a second a reader does at its best of a few rounds."""
    work(sentences[0])
    best = min(_seconds(lambda: [work(sentence) for sentence in sentences]) for _ in range(ROUNDS))
    return len(sentences) / best


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def english_sentences() -> list[str]:
    """Return the sentences of the example's documents in English, or those of the file that is named."""
    if len(sys.argv) > 1:
        return Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    found = []
    for path in sorted(EXAMPLE.iterdir()):
        media_type = "text/html" if path.suffix == ".html" else "text/plain"
        rendition = read_original(path.read_bytes(), path.name, media_type)
        if rendition.language == "en":
            found += [
                span.cut(rendition.text).replace("\n", " ") for span in sentence_spans(rendition.text, "en")
            ]
    return [sentence for sentence in found if len(sentence) > FEWEST_LETTERS]


def _plain(text: str) -> Rendition:
    return attrs.evolve(read_original(text.encode(), "x.txt", "text/plain"), language="en")


def peers(sentences: Sequence[str]) -> None:
    """Print the speed of each reader and its ratio to the other one that does the same."""
    ready = {sentence: _plain(sentence) for sentence in sentences}
    ours = {
        "numbers, units, hedges, periods": rate(lambda sentence: quantities(ready[sentence]), sentences),
        "the same, and all roles": rate(lambda sentence: find_figures(ready[sentence]), sentences),
    }
    together = _plain("\n\n".join(sentences))
    ours["all roles, as one document"] = len(sentences) / _seconds(lambda: find_figures(together))
    other = None
    if find_spec("quantulum3"):
        parse = import_module("quantulum3.parser").parse
        other = rate(parse, sentences)
        _row("quantulum3: numbers and units", f"{other:,.0f} sentences/s", "1 (baseline)")
    for what, speed in ours.items():
        _row(what, f"{speed:,.0f} sentences/s", f"{speed / other:.1f} x quantulum3" if other else "")
    text = " ".join(sentences)
    own = _seconds(lambda: sentence_spans(text, "en"))
    if find_spec("pysbd"):
        pysbd: Any = import_module("pysbd")
        segmenter = pysbd.Segmenter(language="en", clean=False)
        theirs = _seconds(partial(segmenter.segment, text))
        _row("pysbd: sentences", f"{theirs * 1000:,.1f} ms", "1 (baseline)")
        _row("sentences", f"{own * 1000:,.1f} ms", f"{theirs / own:.0f} x pysbd")


def linearity(sentences: Sequence[str]) -> None:
    """Print how the time grows with the text: ten times as much should take ten times as long."""
    prose = "\n\n".join(sentences) + "\n\n"
    words = " ".join(word for sentence in sentences for word in sentence.rstrip(".").split()).replace(".", "")
    shapes: dict[str, Callable[[int], str]] = {
        "prose": lambda size: (prose * (size // len(prose) + 1))[:size],
        "one sentence of words": lambda size: (words + " ") * (size // len(words) // 10 + 1),
        "digits in a row": lambda size: "7" * (size // 10),
    }
    for what, make in shapes.items():
        small, large = (_plain(make(size)) for size in (SMALL, LARGE))
        one, ten = (_seconds(partial(find_figures, text)) for text in (small, large))
        size = f"{len(large.text):,} characters"
        _row(f"{what}, {size}", f"{ten:,.2f} s", f"{ten / one:.1f} x a tenth of it")


def _audit(text: bytes) -> int:
    return len(audit_bytes(text, "x.txt").checks)


def bulk(sentences: Sequence[str]) -> None:
    """Print how many articles two processes read and check in a second."""
    running = [word for sentence in sentences for word in (*sentence.split(" "), "\n\n")]
    starts = range(0, max(1, len(running) - ARTICLE_WORDS), ARTICLE_WORDS)
    articles = [" ".join(running[start : start + ARTICLE_WORDS]).encode() for start in starts]
    many = (articles * (ARTICLES // len(articles) + 1))[:ARTICLES]
    with ProcessPoolExecutor(PROCESSES) as pool:
        list(pool.map(_audit, many[:PROCESSES]))
        start = time.perf_counter()
        list(pool.map(_audit, many, chunksize=8))
        took = time.perf_counter() - start
    _row(
        f"articles of {ARTICLE_WORDS} words read and checked",
        f"{ARTICLES / took:,.0f} articles/s",
        f"{PROCESSES} processes",
    )


def _row(what: str, speed: str, ratio: str) -> None:
    print(f"{what:55} {speed:>22}   {ratio}")


def main() -> None:
    """Print the table."""
    sentences = english_sentences()
    print(f"{len(sentences)} sentences of {sum(map(len, sentences)) / len(sentences):.0f} characters")
    peers(sentences)
    bulk(sentences)
    linearity(sentences)


if __name__ == "__main__":
    main()
