"""The annotated documents, where they are: copies found, independent reports left apart, origins that agree."""

import json
from itertools import combinations

import pytest

from onrecord.reconciliation.origins import find_origins
from onrecord.workflow.reading import read_files

AGREEMENT = 0.68
"""Share of pairs of figures of which two annotators' origins and ours agree on same or different; 103 of 145 were measured."""


@pytest.fixture(scope="module")
def news(shared):
    readings, _ = read_files(sorted((shared / "gold" / "news" / "documents").glob("*.txt")))
    made = tuple(readings)
    return {reading.rendition.name: reading for reading in made}, find_origins(made, {})


@pytest.fixture(scope="module")
def seeds(shared):
    readings, _ = read_files(sorted((shared / "seeds").glob("*.txt")))
    made = tuple(readings)
    names = {reading.rendition.original: reading.rendition.name[:3] for reading in made}
    return names, find_origins(made, {}, ("Mali's junta",))


def rows(shared, name):
    return [json.loads(line) for line in (shared / "gold" / "news" / name).read_text().splitlines()]


def test_every_copy_is_found_and_no_independent_report_is_merged(news, shared):
    readings, origins = news
    names = {reading.rendition.original: name for name, reading in readings.items()}
    found = {(names[d.document], names[d.source]) for d in origins.derivations if d.source and d.share}
    wanted = {
        (row["document"], row["syndicated_from"])
        for row in rows(shared, "documents.jsonl")
        if row["syndicated_from"]
    }
    assert found == wanted
    assert not [d for d in origins.derivations if d.differences]


def test_origins_of_figures_agree_with_the_annotated_ones(news, shared):
    readings, origins = news
    right = asked = 0
    for row in rows(shared, "groups.jsonl"):
        names = [name_of(readings[document], start, origins) for document, start in row["figures"]]
        for one, other in combinations(range(len(names)), 2):
            if names[one] and names[other]:
                asked += 1
                right += (names[one] == names[other]) == (row["origin"][one] == row["origin"][other])
    assert right / asked >= AGREEMENT


def name_of(reading, start, origins):
    near = [
        f for f in reading.figures if f.span.start <= start < f.span.end or abs(f.span.start - start) <= 3
    ]
    if not near:
        return None
    figure = min(near, key=lambda f: abs(f.span.start - start))
    return origins.of_figure(reading.rendition.original, figure).name


def test_seed_004_is_a_copy_of_a_work_that_is_not_held(seeds):
    names, origins = seeds
    (one,) = [d for d in origins.derivations if names[d.document] == "004" and d.kind.value == "copy"]
    assert (one.kind.value, one.source, one.source_name) == (
        "copy",
        None,
        "Africa Center for Strategic Studies",
    )
    assert "2023-07-10" in one.why
    assert origins.of(one.document).name == "Africa Center for Strategic Studies"


def test_seed_003_reports_human_rights_watch_and_stands_with_an_aggregator(seeds):
    names, origins = seeds
    found = {
        (d.kind.value, d.source_name, d.proposed) for d in origins.derivations if names[d.document] == "003"
    }
    assert ("attribution", "Human Rights Watch", False) in found
    assert any(proposed and "does not name" in name for _, name, proposed in found)


def test_no_seed_is_taken_for_a_copy_of_another(seeds):
    names, origins = seeds
    held = {(names[d.document], d.kind.value, names[d.source]) for d in origins.derivations if d.source}
    assert not {pair for pair in held if "000" not in pair and "001" not in pair}
