"""Documents of our own and those of the annotated set: pairs, relations and origins, with floors a little under what was measured."""

import json
from itertools import combinations
from pathlib import Path

import pytest

from onrecord.model.contract import fact_lines
from onrecord.reconciliation.facts import reconcile
from onrecord.reconciliation.origins import find_origins
from onrecord.workflow.reading import read_bytes

OWN = Path(__file__).parents[2] / "gold" / "facts"
SECOND = OWN / "second"


def measured(folder):
    """Score as the set's own scorer does: pairs among annotated figures, by file name and first offset."""
    readings = [
        read_bytes(path.read_bytes(), path.name, "text/plain")
        for path in sorted((folder / "documents").glob("*.txt"))
    ]
    facts = reconcile(readings, find_origins(readings, {})).facts
    want, origin = {}, {}
    for row in map(json.loads, (folder / "groups.jsonl").read_text("utf-8").splitlines()):
        figures = [tuple(figure) for figure in row["figures"]]
        for a, b in combinations(range(len(figures)), 2):
            if figures[a] != figures[b]:
                want[frozenset((figures[a], figures[b]))] = row["relation"]
                origin[frozenset((figures[a], figures[b]))] = row["origin"][a] == row["origin"][b]
    known = {figure for pair in want for figure in pair}
    got, same = {}, {}
    for line in (line for fact in facts for line in fact_lines(fact)):
        figures = [known_as(figure, known) for figure in line["figures"]]
        relations = {frozenset(one["pair"]): one["relation"] for one in line["relations"]}
        for a, b in combinations(range(len(figures)), 2):
            if figures[a] and figures[b] and figures[a] != figures[b]:
                got[frozenset((figures[a], figures[b]))] = relations[frozenset((a, b))]
                same[frozenset((figures[a], figures[b]))] = line["origin"][a] == line["origin"][b]
    hit = want.keys() & got.keys()
    precision, recall = len(hit) / len(got), len(hit) / len(want)
    return {
        "f1": 2 * precision * recall / (precision + recall),
        "relation": sum(want[pair] == got[pair] for pair in hit) / len(hit),
        "origin": sum(origin[pair] == same[pair] for pair in hit) / len(hit),
    }


def known_as(figure, known):
    name, start, end = figure
    near = [one for one in known if one[0] == name and (start <= one[1] < end or abs(one[1] - start) <= 3)]
    return min(near, key=lambda one: abs(one[1] - start), default=None)


def test_our_own_documents_are_grouped():
    found = measured(OWN)

    assert found["f1"] >= 0.92
    assert found["relation"] >= 0.92


def test_documents_of_our_own_that_were_written_later_are_grouped():
    found = measured(SECOND)

    assert found["f1"] >= 0.83
    assert found["relation"] >= 0.95
    assert found["origin"] >= 0.80


def test_the_annotated_news_are_grouped(shared):
    found = measured(shared / "gold" / "news")

    assert found["f1"] >= 0.86
    assert found["relation"] >= 0.93
    assert found["origin"] >= 0.88


@pytest.mark.parametrize("folder", [OWN, SECOND])
def test_every_annotated_figure_of_our_own_begins_where_a_number_does(folder):
    for row in map(json.loads, (folder / "groups.jsonl").read_text("utf-8").splitlines()):
        assert len(row["figures"]) == len(row["origin"]) > 1
        for document, start in row["figures"]:
            text = (folder / "documents" / document).read_text("utf-8")
            assert not text[start].isspace()
            assert start == 0 or not text[start - 1].isdigit()
