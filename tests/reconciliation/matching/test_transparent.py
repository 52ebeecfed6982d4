"""The written rule: windows, categories in levels, one partner each, datasets folded in one at a time."""

import csv
import datetime as dt

import attrs
import numpy as np
import pytest

from onrecord.model.match import MatchRule
from onrecord.reconciliation.matching import NONE, UNKNOWN, Events, Named, link, outcome

PLAIN = MatchRule(days=2, km=10, parties=False, toll=False)


def together(links):
    """Give the rows of each event that more than one dataset has."""
    members = links.linked.members
    return sorted(tuple(row) for row in members.tolist() if sum(one != NONE for one in row) > 1)


def test_an_event_has_one_partner_and_the_nearer_pair_wins(events):
    one = events([(10, 14.0, -4.0)])
    other = events([(11, 14.0, -4.0), (10, 14.0, -4.01)])

    assert together(link([one, other], PLAIN)) == [(0, 1)]


def test_events_of_a_day_never_match_episodes(events):
    one = events([(10, 14.0, -4.0)], ends=[11])
    other = events([(10, 14.0, -4.0)])

    assert together(link([one, other], PLAIN)) == []
    assert together(link([one, events([(11, 14.0, -4.0)], ends=[12])], PLAIN)) == [(0, 0)]


def test_categories_that_agree_at_no_level_keep_reports_apart_and_deeper_agreement_wins(events):
    raid, ambush, march = [1, 10, 20], [2, 10, 20], [3, 11, 21]
    one = events([(5, 14.0, -4.0)], categories=[[raid]])

    assert together(link([one, events([(5, 14.0, -4.0)], categories=[[march]])], PLAIN)) == []
    partial = attrs.evolve(PLAIN, partial=True)
    assert together(link([one, events([(5, 14.0, -4.0)], categories=[[march]])], partial)) == [(0, 0)]
    other = events([(5, 14.0, -4.0), (6, 14.05, -4.0)], categories=[[ambush, raid]])
    assert together(link([one, other], PLAIN)) == [(0, 1)]
    unknown = events([(5, 14.0, -4.0)], categories=[[[UNKNOWN] * 3]])
    assert together(link([one, unknown], PLAIN)) == [(0, 0)]


def test_the_weight_of_a_taxonomy_decides_which_agreement_counts(events):
    one = events([(5, 14.0, -4.0)], categories=[[[1, 9]], [[3, 8]]])
    other = events([(5, 14.0, -4.0), (5, 14.0, -4.0)], categories=[[[1, 9], [2, 9]], [[4, 8], [3, 8]]])
    heavy_first = attrs.evolve(PLAIN, weights=(3.0, 1.0))
    heavy_second = attrs.evolve(PLAIN, weights=(1.0, 3.0))

    assert together(link([one, other], heavy_first)) == [(0, 0)]
    assert together(link([one, other], heavy_second)) == [(0, 1)]
    with pytest.raises(ValueError, match="2 weights"):
        link([one, other], attrs.evolve(PLAIN, weights=(1.0,)))


def test_a_merged_event_keeps_what_its_first_dataset_says(events):
    first, second = events([(10, 14.0, -4.0)]), events([(12, 14.0, -4.0)])
    third = events([(14, 14.0, -4.0)])

    # The third is within two days of the second, but the event is dated by the first.
    assert together(link([first, second, third], PLAIN)) == [(0, 0, NONE)]
    assert together(link([second, first, third], PLAIN)) == [(0, 0, 0)]


def test_parties_that_both_datasets_name_keep_reports_apart_where_they_differ(events):
    rule = attrs.evolve(PLAIN, parties=True)
    one = events([(1, 14.0, -4.0), (90, 14.0, -4.0), (200, 14.0, -4.0)], parties=[[1, 2], [3, 4], [5, 6]])
    other = events(
        [(1, 14.0, -4.0), (90, 14.0, -4.0), (400, 14.0, -4.0)], parties=[[3, 4], [7, UNKNOWN], [1, 2]]
    )

    # 7 is a name that only the second dataset has: that the first does not say it means nothing.
    assert together(link([one, other], rule)) == [(1, 1)]


def test_tolls_more_than_threefold_apart_keep_reports_apart_unless_their_ranges_meet(events):
    rule = attrs.evolve(PLAIN, toll=True)
    one, other = events([(1, 14.0, -4.0)], toll=[2]), events([(1, 14.0, -4.0)], toll=[40])

    assert together(link([one, other], rule)) == []
    assert together(link([one, attrs.evolve(other, low=np.array([2.0]))], rule)) == [(0, 0)]
    assert together(link([one, attrs.evolve(other, best=np.array([np.nan]))], rule)) == [(0, 0)]


def test_less_than_two_datasets_cannot_be_linked(events):
    with pytest.raises(ValueError, match="two datasets"):
        link([events([(1, 2, 3)])], PLAIN)


def test_an_empty_dataset_matches_nothing_and_loses_nothing(events):
    links = link([events([]), events([(1, 14.0, -4.0)])], PLAIN)

    assert links.linked.members.tolist() == [[NONE, 0]]
    assert links.joints[0].chance is None


def test_the_published_example_comes_out_exactly(shared):
    folder = shared / "data" / "event_matching_meltt_simulated"
    taxonomies = ("model_tax", "color_tax", "damage_tax")
    levels, codes = {}, {}
    for name in taxonomies:
        rows = list(csv.reader((folder / f"taxonomy_{name}.csv").read_text("utf-8").splitlines()))[1:]
        for row in rows:
            levels[name, row[0], row[1]] = [
                codes.setdefault((name, k, one), len(codes)) for k, one in enumerate(row[2:])
            ]
    tables = []
    for number in (1, 2, 3):
        rows = list(csv.DictReader((folder / f"crash_data{number}.csv").read_text("utf-8").splitlines()))
        day = [(dt.date.fromisoformat(row["date"]) - dt.date(1970, 1, 1)).days for row in rows]
        nothing = np.full(len(rows), np.nan)
        tables.append(
            Events(
                start=np.array(day),
                end=np.array([int(float(row["enddate"])) for row in rows]),
                latitude=np.array([float(row["latitude"]) for row in rows]),
                longitude=np.array([float(row["longitude"]) for row in rows]),
                low=nothing,
                best=nothing,
                high=nothing,
                parties=np.full((len(rows), 1), UNKNOWN),
                categories=tuple(
                    np.array([levels[t, row["dataset"], row[t]] for row in rows]) for t in taxonomies
                ),
            )
        )

    links = link(tables, MatchRule(days=2, km=4))
    named = [
        Named(dataset=str(k), source=str(k), ids=[str(n) for n in range(len(one))])
        for k, one in enumerate(tables, 1)
    ]
    found = outcome(links, named)

    assert (sum(found.rows), found.unique, found.matches, found.duplicates) == (195, 140, 34, 55)
    assert {"".join(one.datasets): one.events for one in found.overlaps} == {
        "1": 41, "2": 34, "3": 31, "12": 5, "13": 4, "23": 4, "123": 21,
    }  # fmt: skip
    assert sum(one.episodes for one in found.overlaps if len(one.datasets) > 1) == 8
