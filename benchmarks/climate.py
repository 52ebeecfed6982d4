"""Which way evidence speaks, against people's labels on claims about the climate: `python benchmarks/climate.py FILE`.

Each row has a claim and five sentences of an encyclopedia. People labelled every sentence (supports, refutes, not enough) and the
claim (supports, refutes, disputed where sentences speak both ways, not enough). Terms are weighed by rarity among the sentences of
the file, without a look at any label. Printed: F1 a class and macro-F1, for claims (four classes) and for sentences (three).

`dev` are the rows with an even place in the order of the file, `blind` the others: rules were developed on `dev` alone.
"""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs

from onrecord.model.answer import Leaning, Side
from onrecord.verdicts.stances import Weights, assertion, leaning, rarity_of, together

LABELS: Mapping[Side, str] = {
    Side.FOR: "SUPPORTS",
    Side.AGAINST: "REFUTES",
    Side.BOTH: "DISPUTED",
    Side.SILENT: "NOT_ENOUGH_INFO",
}


@attrs.frozen
class Score:
    """How well labels were met.

    Attributes:
        by_class: F1 of each class.
        rows: How many were labelled.
    """

    by_class: Mapping[str, float]
    rows: int

    @property
    def macro(self) -> float:
        """Mean of the classes' F1."""
        return sum(self.by_class.values()) / len(self.by_class)


def load(path: Path) -> list[dict]:
    """Read the rows."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]


def weights_of(rows: Sequence[dict]) -> Weights:
    """Weigh terms by rarity among all sentences."""
    return rarity_of(assertion(one["evidence"], "en").terms for row in rows for one in row["evidences"])


def leanings(row: dict, weights: Weights) -> list[Leaning]:
    """Tell the side of each sentence of a row."""
    claim = assertion(row["claim"], "en")
    return [leaning(claim, assertion(one["evidence"], "en"), weights) for one in row["evidences"]]


def score(rows: Sequence[dict], weights: Weights) -> tuple[Score, Score]:
    """Score claims in four classes, then sentences in three."""
    claims, sentences = [], []
    for row in rows:
        found = leanings(row, weights)
        claims.append((row["claim_label"], LABELS[together(found)]))
        sentences += [
            (one["evidence_label"], LABELS[told.side])
            for one, told in zip(row["evidences"], found, strict=True)
        ]
    return _score(claims, LABELS.values()), _score(
        sentences, [v for k, v in LABELS.items() if k is not Side.BOTH]
    )


def _score(pairs: Sequence[tuple[str, str]], labels: Sequence[str]) -> Score:
    f1 = {}
    for label in labels:
        right = sum(gold == found == label for gold, found in pairs)
        said = sum(found == label for _, found in pairs)
        asked = sum(gold == label for gold, _ in pairs)
        f1[label] = 2 * right / (said + asked) if said + asked else 0.0
    return Score(f1, len(pairs))


def main(path: Path) -> None:
    """Print the table."""
    rows = load(path)
    weights = weights_of(rows)
    for name, part in (("dev", rows[::2]), ("blind", rows[1::2]), ("all", rows)):
        for what, one in zip(("claims", "sentences"), score(part, weights), strict=True):
            classes = "  ".join(f"{label} {value:.3f}" for label, value in one.by_class.items())
            print(f"{name:6} {what:10} n={one.rows:5}  macro-F1 {one.macro:.3f}  {classes}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
