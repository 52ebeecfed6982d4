"""Killed and injured against the answer keys of MUC-3/4, upper-case news: `python benchmarks/muc.py FOLDER [SPLIT...]`.

A key is a group of human targets with the effect DEATH or INJURY and a stated number. What counts:

- A key's number must be above one: a single named victim is not stated as a number, and the annotators wrote "1" for
  each of them. Groups known only as a plural carry no number. Optional groups are neither asked for nor held against
  a figure.
- A group whose number the key gives as alternatives ("7 / 9") is found with any of them; a group with both effects
  is found under either. The same group in two templates of one document is one key.
- A key is found where a figure of the document says killed (or a kind of it: executed, bodies, deaths, ...) or
  injured, with the same number and approximation: "about" and "nearly" in the figure where the key has a tilde, and no such
  hedge where it has none. "At least" and "more than" count as the number, as they do for the annotators.
- Precision is over the figures so measured, above one, each number once a document, in documents that have a key with that effect. The
  keys hold only victims of terrorism: soldiers and rebels in battle, and events of more than three months before, are left
  out by rule, so that right figures count as wrong here. "All" counts documents without such a key, too.
"""

import gzip
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from onrecord.extraction.reading import extract
from onrecord.model.figure import Bound, Figure, FigureKind
from onrecord.readers import read_original

KILLED = frozenset(
    [
        "killed",
        "fatalities",
        "deaths",
        "executed",
        "lynched",
        "bodies",
        "buried",
        "massacres",
        "drowned",
        "casualties",
    ]
)
INJURED = frozenset(["injured", "casualties", "shot", "beaten"])
_EFFECTS = {"DEATH": KILLED, "INJURY": INJURED}
_ABOUT = frozenset({Bound.ABOUT, Bound.NEARLY, Bound.VAGUE})


@attrs.frozen
class Key:
    """A group of victims of the answer key.

    Attributes:
        effects: "DEATH", "INJURY" or both.
        numbers: Pairs of the number and whether it is approximate; any of them is right.
    """

    effects: frozenset[str]
    numbers: frozenset[tuple[int, bool]]


@attrs.frozen
class Said:
    """A number that a document states as killed or injured.

    Attributes:
        effect: "DEATH" or "INJURY".
        numbers: The number, or both ends of a range.
        about: Whether the document hedges it as approximate.
    """

    effect: str
    numbers: frozenset[int]
    about: bool


@attrs.define
class Tally:
    """What was found of one effect, or of both.

    Attributes:
        keys: Groups asked for.
        found: Of these, with the right number and approximation.
        number: Of these, with the right number, whatever the approximation.
        said: Numbers stated in documents that have a key with the effect.
        right: Of these, in the key.
        elsewhere: Numbers stated in documents without a key of the effect.
    """

    keys: int = 0
    found: int = 0
    number: int = 0
    said: int = 0
    right: int = 0
    elsewhere: int = 0

    @property
    def recall(self) -> float:
        """Return the share of keys found."""
        return self.found / self.keys if self.keys else 0.0

    @property
    def precision(self) -> float:
        """Return the share of stated numbers that are in the key, in documents that have one."""
        return self.right / self.said if self.said else 0.0

    @property
    def precision_everywhere(self) -> float:
        """Return the same over all documents."""
        return self.right / (self.said + self.elsewhere) if self.said + self.elsewhere else 0.0


def keys_of(incidents: list[dict[str, object]], *, single: bool = False) -> dict[Key, bool]:
    """Return the keys of one document with whether they are optional; `single` takes groups of one, too."""
    found: dict[Key, bool] = {}
    for incident in incidents:
        for target in incident["human_targets"]:  # type: ignore[attr-defined]
            effects = frozenset(_EFFECTS) & frozenset(target["effect"])
            numbers = frozenset(
                (value, bool(number["approx"]))
                for number in target["number"]
                for value in {number.get("low"), number.get("high")} - {None}
            )
            if effects and numbers and (single or max(value for value, _ in numbers) > 1):
                key = Key(effects, numbers)
                found[key] = found.get(key, True) and bool(target["optional"])
    return found


def said_in(text: str) -> frozenset[Said]:
    """Return the numbers above one that a document states as killed or injured, each once."""
    reading = extract(read_original(text.encode(), "wire.txt", "text/plain"))
    return frozenset(said for figure in reading.figures for said in _said(figure))


def _said(figure: Figure) -> Iterator[Said]:
    numbers = frozenset(int(value) for value in (figure.low, figure.high) if value is not None)
    if figure.measure is None or not numbers or max(numbers) <= 1:
        return
    if figure.kind not in {FigureKind.LEVEL, FigureKind.VAGUE}:
        return
    last = figure.measure.text.split()[-1]
    for effect, words in _EFFECTS.items():
        if last in words:
            yield Said(effect, numbers, figure.bound in _ABOUT)


def _agree(key: Key, said: Said, *, approximation: bool) -> bool:
    if said.effect not in key.effects:
        return False
    return any(
        value in said.numbers and (about == said.about or not approximation) for value, about in key.numbers
    )


def tally(documents: Mapping[str, str], keyed: Mapping[str, list[dict[str, object]]]) -> dict[str, Tally]:
    """Score the documents against their keys.

    Args:
        documents: Text by name.
        keyed: Incidents of the answer key by name.

    Returns:
        A tally by effect, and one of both under "BOTH".
    """
    tallies = {name: Tally() for name in (*_EFFECTS, "BOTH")}
    for name, text in documents.items():
        keys = keys_of(keyed.get(name, []))
        said = said_in(text)
        for effect in _EFFECTS:
            own = {key: optional for key, optional in keys.items() if effect in key.effects}
            for total in (tallies[effect], tallies["BOTH"]):
                _add_figures(total, own, frozenset(s for s in said if s.effect == effect))
        for key, optional in keys.items():
            if not optional:
                _add_key(tallies, key, said)
    return tallies


def _add_figures(total: Tally, keys: Mapping[Key, bool], said: frozenset[Said]) -> None:
    if not keys:
        total.elsewhere += len(said)
        return
    for one in said:
        matched = [optional for key, optional in keys.items() if _agree(key, one, approximation=False)]
        if matched and all(matched):
            continue
        total.said += 1
        total.right += bool(matched)


def _add_key(tallies: Mapping[str, Tally], key: Key, said: frozenset[Said]) -> None:
    exact = any(_agree(key, one, approximation=True) for one in said)
    loose = any(_agree(key, one, approximation=False) for one in said)
    for name in ("BOTH", min(key.effects)):
        tallies[name].keys += 1
        tallies[name].found += exact
        tallies[name].number += loose


def load(folder: Path, split: str) -> tuple[dict[str, str], dict[str, list[dict[str, object]]]]:
    """Return the texts and the keys of a split ("tst1", "tst2", "dev")."""
    packed, plain = folder / f"{split}.jsonl.gz", folder / f"{split}.jsonl"
    lines = gzip.decompress(packed.read_bytes()).decode() if packed.exists() else plain.read_text("utf-8")
    texts = {row["id"]: row["text"] for row in map(json.loads, lines.splitlines())}
    keyed = (folder / f"casualties_{split}.jsonl").read_text("utf-8")
    incidents = {row["id"]: row["incidents"] for row in map(json.loads, keyed.splitlines())}
    return texts, incidents


def main(arguments: list[str]) -> None:
    """Print the table."""
    if not arguments or not Path(arguments[0]).is_dir():
        print("muc: no folder with the MUC-4 files; skipped")
        return
    texts: dict[str, str] = {}
    keyed: dict[str, list[dict[str, object]]] = {}
    for split in arguments[1:] or ["tst1", "tst2"]:
        more, incidents = load(Path(arguments[0]), split)
        texts.update(more)
        keyed.update(incidents)
    print(f"{'effect':8} {'keys':>5} {'recall':>7} {'number':>7} {'prec.':>6} {'all':>6}")
    for name, one in tally(texts, keyed).items():
        number = one.number / one.keys if one.keys else 0.0
        print(
            f"{name:8} {one.keys:5} {one.recall:7.3f} {number:7.3f} {one.precision:6.3f} {one.precision_everywhere:6.3f}"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
