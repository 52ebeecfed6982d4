"""Who says what against PolNeAR (Newell, Margolin and Ruths 2018): `python benchmarks/statements.py FOLDER`.

A found attribution answers an annotated one of the same article by its content:

- exact: the same letters and digits, quotation marks and the word that opens the clause ("that") counted in, since the
  annotators count them in;
- overlap: the two contents share at least half of the characters of the longer one;
- touch: they share a character.

Pieces of a torn content ("…", he said, "…") are one content. Each side is used once, the greatest share first. A source
is right where it shares at least half of the characters of the longer one with the annotated source; "named" also
accepts a shared word that is no function word. An article that two people annotated is scored against the first.
"""

import gzip
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from onrecord.extraction.lexicon.speech import speech
from onrecord.extraction.lexicon.speech_words import SpeechKind
from onrecord.extraction.statements import attributions_of
from onrecord.extraction.statements.attribution import Attribution
from onrecord.readers import read_original

_SMALL = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "and",
        "in",
        "for",
        "on",
        "at",
        "to",
        "his",
        "her",
        "their",
        "its",
        "mr",
        "mrs",
        "ms",
    ]
)


@attrs.frozen
class Said:
    """One attribution: places of its content's and its source's characters, and whether the content holds digits."""

    content: frozenset[int]
    source: frozenset[int]
    words: frozenset[str]
    digits: bool
    shown: str = ""


@attrs.define
class Tally:
    """Counts over articles."""

    wanted: int = 0
    found: int = 0
    matched: int = 0
    source: int = 0
    named: int = 0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall of contents."""
        return 2 * self.matched / max(1, self.found + self.wanted)

    def line(self, name: str) -> str:
        """Give one row of the table."""
        precision, recall, both = (
            self.matched / max(1, self.found),
            self.matched / max(1, self.wanted),
            self.f1,
        )
        right, named = self.source / max(1, self.matched), self.named / max(1, self.matched)
        return (
            f"{name:22s} {self.wanted:6d} {self.found:6d} {self.matched:6d} "
            f"{precision:9.3f} {recall:7.3f} {both:6.3f} {right:7.3f} {named:6.3f}"
        )


def articles(path: Path) -> Iterator[dict[str, object]]:
    """Read the articles of a split."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode()
    for line in text.splitlines():
        yield json.loads(line)


def annotated(article: dict) -> tuple[Said, ...]:
    """Return the attributions of the first annotator of an article."""
    first = next(iter(article["annotations"].values()))
    rows = [row for row in first if row.get("content")]
    return tuple(_said(article["text"], row["content"], row.get("source") or []) for row in rows)


def read(article: dict) -> tuple[Said, ...]:
    """Return the attributions that are found in an article."""
    text = article["text"]
    rendition = read_original(text.encode(), "article.txt", "text/plain")
    found = attributions_of(rendition, (), speech("en"))
    return tuple(_of(text, one) for one in found if not one.sentence.quoted)


def _of(text: str, one: Attribution) -> Said:
    pieces = [one.marked or one.content, *one.rest]
    source = [one.source.span] if one.source is not None and one.source.span is not None else []
    if (
        one.addressee is not None
        and one.addressee.span is not None
        and one.addressee.span.end <= pieces[0].start
    ):
        pieces = [one.addressee.span, *pieces] if one.kind is SpeechKind.DEMAND else pieces
    spans = [[piece.start, piece.end] for piece in pieces]
    return _said(text, spans, [[piece.start, piece.end] for piece in source])


def _said(text: str, content: Sequence[Sequence[int]], source: Sequence[Sequence[int]]) -> Said:
    shown = (
        " ".join(text[start:end] for start, end in source)
        + " => "
        + " || ".join(text[start:end] for start, end in content)
    )
    words = "".join(letter if letter.isalnum() else " " for letter in shown.partition(" => ")[0].casefold())
    held = _letters(text, content)
    return Said(
        content=held,
        source=_letters(text, source),
        words=frozenset(words.split()) - _SMALL,
        digits=any(text[at].isdigit() for at in held),
        shown=shown,
    )


def _letters(text: str, spans: Iterable[Sequence[int]]) -> frozenset[int]:
    return frozenset(at for start, end in spans for at in range(start, end) if text[at].isalnum())


def share(one: frozenset[int], other: frozenset[int]) -> float:
    """Return the shared part of the larger of two sets."""
    return len(one & other) / max(1, len(one), len(other))


def pairs(wanted: Sequence[Said], found: Sequence[Said], least: float) -> list[tuple[int, int]]:
    """Pair contents that share enough, the greatest share first, each once."""
    shares = sorted(
        (
            (-part, g, f)
            for g, one in enumerate(wanted)
            for f, other in enumerate(found)
            if (part := share(one.content, other.content)) >= least
        )
    )
    taken_g: set[int] = set()
    taken_f: set[int] = set()
    kept = []
    for _, g, f in shares:
        if g not in taken_g and f not in taken_f:
            taken_g.add(g)
            taken_f.add(f)
            kept.append((g, f))
    return kept


MEASURES = {"exact": 1.0, "overlap": 0.5, "touch": 1e-9}


def tally(
    read_and_wanted: Iterable[tuple[Sequence[Said], Sequence[Said]]], *, digits: bool = False
) -> dict[str, Tally]:
    """Count what was found of what is annotated, by measure; with `digits`, only contents that hold digits."""
    tallies = {name: Tally() for name in MEASURES}
    for found, wanted in read_and_wanted:
        for name, least in MEASURES.items():
            one = tallies[name]
            matched = pairs(wanted, found, least)
            if digits:
                matched = [(g, f) for g, f in matched if wanted[g].digits or found[f].digits]
            one.wanted += sum(said.digits or not digits for said in wanted)
            one.found += sum(said.digits or not digits for said in found)
            one.matched += len(matched)
            one.source += sum(share(wanted[g].source, found[f].source) >= 0.5 for g, f in matched)
            one.named += sum(bool(wanted[g].words & found[f].words) for g, f in matched)
    return tallies


def main() -> None:
    """Print the table of the splits in a folder, or of those that are named behind it."""
    folder = Path(sys.argv[1])
    for name in sys.argv[2:] or ["dev.jsonl"]:
        rows = list(articles(folder / name))
        both = [(read(row), annotated(row)) for row in rows]
        print(f"{name}: {len(rows)} articles")
        print(f"{'':22s} wanted  found  match precision  recall     f1  source  named")
        for measure, one in tally(both).items():
            print(one.line(measure))
        for measure, one in tally(both, digits=True).items():
            print(one.line(f"{measure}, with digits"))


if __name__ == "__main__":
    main()
