"""Datasets of events of a case, linked and drawn again: what is counted, and what is refused."""

import json
from datetime import date, timedelta

import numpy as np
import pytest

pytest.importorskip("ibis", reason="matching needs the extra `data`")

from onrecord.errors import NotACaseError, UnmatchableDataError, UnusableCountsError
from onrecord.model.case import Authority, Case
from onrecord.model.match import MatchMode
from onrecord.model.undercount import Permission
from onrecord.workflow.data import Wish, add_data
from onrecord.workflow.drawn_tables import Drawing, draw_tables, read_draws
from onrecord.workflow.estimating import Asked, estimate_case, estimate_file
from onrecord.workflow.matching import Asked as MatchAsked
from onrecord.workflow.matching import draw_lines, match_case
from onrecord.workflow.new import new_case

PLAIN = MatchAsked(mode=MatchMode.TRANSPARENT)
MAPPING = """
dataset: {dataset}
release: "{release}"
form: events
licence: CC0
attribution: The desk of {dataset}
publishable: true
columns: {{event_id: ref, start: day, latitude: lat, longitude: lon, best: dead, side_a: who, side_b: whom, kind: what}}
"""
HEAD = "ref,day,lat,lon,dead,who,whom,what\n"
TRUE = 240
CHANCES = {"desk": 0.6, "press": 0.5, "clinic": 0.55}
SHORT = {"chains": 2, "most": 60, "draws": 3}


def events(dataset, *, lowest=1, until=364):
    """Some of the same true events, as one dataset would have them."""
    true, own = np.random.default_rng(1), np.random.default_rng([2, *dataset.encode()])
    rows = []
    for number in range(TRUE):
        day, lat, lon = int(true.integers(364)), 12 + 4 * true.random(), -4 + 4 * true.random()
        dead = lowest + number % 7
        if own.random() < CHANCES[dataset] and day <= until:
            rows.append(
                f"{dataset}-{number},{date(2021, 1, 1) + timedelta(day)},{lat},{lon},{dead},P,D,one-sided\n"
            )
    return HEAD + "".join(rows)


@pytest.fixture
def load(tmp_path):
    case = tmp_path / "case"
    new_case(case, Case(title="Port", authority=Authority(name="Port authority")), by="t")

    def add(dataset, text, release="1"):
        table, mapping = tmp_path / f"{dataset}-{release}.csv", tmp_path / f"{dataset}.yaml"
        table.write_text(text, encoding="utf-8")
        mapping.write_text(MAPPING.format(dataset=dataset, release=release), encoding="utf-8")
        add_data(case, [table], Wish(mapping=mapping, by="t", accessed="2022-01-01"))
        return case

    return add


@pytest.fixture
def case(load):
    for dataset in CHANCES:
        folder = load(dataset, events(dataset))
    return folder


def drawing(draws=3, **changes):
    return Drawing(frame=PLAIN, draws=draws, seed=5, **changes)


def test_each_draw_gives_a_table_of_the_datasets(case):
    drawn = draw_tables(case, list(CHANCES), drawing())

    assert len(drawn.tables) == 3
    assert {table.lists for table in drawn.tables} == {tuple(CHANCES)}
    assert {table.counted for table in drawn.tables} == {"events"}
    assert drawn.against == ()
    assert all(table.repeated > 100 for table in drawn.tables)


def test_the_same_seed_draws_the_same_tables(case):
    assert draw_tables(case, list(CHANCES), drawing()) == draw_tables(case, list(CHANCES), drawing())


def test_events_outside_the_days_that_all_cover_are_left_out_and_told(load):
    load("desk", events("desk"))
    load("press", events("press"))
    case = load("clinic", events("clinic", until=180))

    drawn = draw_tables(case, list(CHANCES), drawing())
    whole = match_case(case, list(CHANCES), PLAIN).matching.unique

    assert max(table.observed for table in drawn.tables) < 0.65 * whole
    assert any("outside the days that all datasets cover are left out" in note for note in drawn.notes)


def test_datasets_that_do_not_mean_to_record_the_same_events_close_the_gate(load):
    load("desk", events("desk"))
    load("press", events("press"))
    case = load("clinic", events("clinic", lowest=0))

    found = estimate_case(case, Asked(lists=tuple(CHANCES), independent=True, frame=PLAIN, **SHORT))

    assert found.refused
    assert "desk, press records deadly events alone and clinic others too" in found.found.gate.reasons[0]


def test_without_a_statement_that_they_were_made_apart_only_the_bound_is_said(case):
    found = estimate_case(case, Asked(lists=tuple(CHANCES), frame=PLAIN, **SHORT)).found

    assert found.gate.permission is Permission.BOUND
    assert "Nobody states that desk, press, clinic were made apart" in found.gate.reasons[0]
    assert found.bound.low < TRUE
    assert "events" in found.sentences[0]


def test_the_true_number_of_events_is_inside_the_limits(case):
    found = estimate_case(case, Asked(lists=tuple(CHANCES), independent=True, frame=PLAIN, **SHORT)).found

    assert all(each.low <= TRUE <= each.high for each in found.panel)
    assert "Nobody" not in found.assumptions[-1]


def test_datasets_of_one_origin_count_as_one_list(case):
    asked = Asked(lists=tuple(CHANCES), one_origin=(("desk", "press"),), frame=PLAIN, **SHORT)

    assert estimate_case(case, asked).found.lists == ("desk+press", "clinic")


def test_two_releases_of_one_dataset_are_no_two_lists_unless_they_count_as_one(load):
    load("desk", events("desk"))
    load("press", events("press"))
    case = load("desk", events("desk").replace("desk-1,", "desk-1b,"), release="2")
    names = ["desk@1", "desk@2", "press"]

    with pytest.raises(UnusableCountsError, match="are releases of one dataset") as refused:
        draw_tables(case, names, drawing())

    group = tuple(refused.value.fix.rpartition(" ")[2].split(","))
    assert len(draw_tables(case, names, drawing(one_origin=(group,))).tables) == 3


def test_what_match_printed_gives_the_same_table_of_links(case, tmp_path):
    matched = match_case(case, list(CHANCES), PLAIN)
    path = tmp_path / "draws.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in draw_lines(matched, 3, 5)), encoding="utf-8")

    drawn = read_draws(path.read_bytes(), path.name)
    found = estimate_file(path, Asked(independent=True, chains=2, most=60)).found

    assert [table.observed for table in drawn.tables] == [
        sum(one["events"] for one in line["captures"]) for line in draw_lines(matched, 3, 5)
    ]
    assert (found.draws, found.counted, found.lists) == (3, "events", tuple(CHANCES))


def test_some_datasets_of_the_draws_can_be_chosen():
    line = {
        "type": "match_draw",
        "datasets": ["a", "b", "c"],
        "captures": [{"in": [1, 1, 0], "events": 4}, {"in": [0, 0, 1], "events": 9}],
    }
    text = "\n".join(
        [json.dumps({"type": "matching", "notes": ["Two rows are odd."]}), *[json.dumps(line)] * 2]
    )

    drawn = read_draws(text.encode(), "draws.jsonl", ("a", "b"))

    assert dict(drawn.tables[0].cells) == {(True, True): 4}
    assert drawn.notes == ("Two rows are odd.",)
    with pytest.raises(UnusableCountsError, match="police"):
        read_draws(text.encode(), "draws.jsonl", ("a", "police"))


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (['{"type": "matching"}'], "holds 0 draws"),
        (
            ['{"type": "match_draw", "datasets": ["a"], "captures": [{"in": [1], "events": 3}]}'],
            "holds 1 draws",
        ),
        (['{"type": "match_draw", '], "line 1 is no JSON object"),
        (['{"type": "matching"}', "[1]"], "line 2 is no JSON object"),
        (['{"type": "match_draw", "datasets": "a", "captures": []}'], "does not name its datasets"),
        (['{"type": "match_draw", "datasets": ["a", "a"], "captures": []}'], "does not name its datasets"),
        (
            ['{"type": "match_draw", "datasets": ["a"], "captures": [{"in": [2], "events": 3}]}'],
            "has a capture",
        ),
        (
            ['{"type": "match_draw", "datasets": ["a"], "captures": [{"in": [[]], "events": 3}]}'],
            "has a capture",
        ),
        (
            ['{"type": "match_draw", "datasets": ["a"], "captures": [{"in": [1, 0], "events": 3}]}'],
            "has a capture",
        ),
        (
            ['{"type": "match_draw", "datasets": ["a"], "captures": [{"in": [1], "events": -3}]}'],
            "has a capture",
        ),
        (['{"type": "match_draw", "datasets": ["a"], "captures": [7]}'], "has a capture"),
        (['{"type": "match_draw", "datasets": ["a"], "captures": []}'], "counts no event"),
        (
            [
                '{"type": "match_draw", "datasets": ["a"], "captures": [{"in": [1], "events": 3}]}',
                '{"type": "match_draw", "datasets": ["b"], "captures": [{"in": [1], "events": 3}]}',
            ],
            "of different datasets",
        ),
    ],
)
def test_damaged_draws_are_refused_with_their_line(lines, message):
    with pytest.raises(UnusableCountsError, match=message):
        read_draws("\n".join(lines).encode(), "draws.jsonl")


def test_a_folder_that_is_no_case_and_a_single_dataset_are_refused(case, tmp_path):
    with pytest.raises(NotACaseError):
        estimate_case(tmp_path, Asked(lists=("desk", "press")))
    with pytest.raises(UnmatchableDataError):
        estimate_case(case, Asked(lists=("desk",)))
    with pytest.raises(UnusableCountsError, match="no datasets are named"):
        estimate_case(case, Asked())


def test_a_stated_number_of_events_is_held_against_the_record(case):
    asked = Asked(lists=tuple(CHANCES), frame=PLAIN, claimed=150, words="dozens of attacks", **SHORT)

    short = estimate_case(case, asked).shortfall

    assert "events are recorded" in short.sentences[0]
    assert short.by_record == "fair"
