"""The world file of the shared folder: projections, dispersion and levels of real events."""

import importlib.util
import sys
from pathlib import Path

import pytest

from onrecord.measures.statistics import Target, event_dispersion, find_levels, month_dispersion

SCRIPT = Path(__file__).resolve().parents[3] / "benchmarks/projection.py"


@pytest.fixture(scope="session")
def projection():
    spec = importlib.util.spec_from_file_location("projection", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    sys.modules["projection"] = module  # attrs looks the module of a class up by its name
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def world(shared, projection):
    path = shared / projection.WORLD
    if not path.is_file():
        pytest.skip("the world file of events is not in the shared folder")
    return projection.read_world(path)


@pytest.mark.parametrize("elapsed", [3, 6, 9])
@pytest.mark.parametrize("target", [Target.EVENTS, Target.DEATHS])
def test_intervals_cover_what_they_promise_and_beat_simple_proportion(projection, world, target, elapsed):
    scores = projection.backtest(projection.trials(world, target, elapsed))

    assert 0.77 <= scores.covered_80 <= 0.84
    assert 0.88 <= scores.covered_90 <= 0.93
    assert scores.error < scores.naive_error
    if elapsed == 6:
        assert scores.brier <= (0.095 if target is Target.EVENTS else 0.125)


def test_the_shipped_errors_are_those_that_the_script_writes(projection, world):
    tried = projection.trials(world, Target.EVENTS, 6)
    row = projection.law_row(tried)

    assert row in projection.SHIPPED.read_text(encoding="utf-8")


def test_deaths_in_mali_cluster_more_than_twenty_times_beyond_chance(projection, world):
    start = (2012 - projection.FIRST) * 12
    mali = world["Mali"]

    assert event_dispersion(sum(mali.deaths[start:]), sum(mali.squares[start:])) == pytest.approx(23, abs=1)
    assert month_dispersion(mali.deaths[start:]) == pytest.approx(68, abs=2)


def test_the_level_of_violence_in_mali_changed_in_2012_and_in_2017(projection, world):
    events = world["Mali"].events[(2010 - projection.FIRST) * 12 :]

    assert find_levels(events, "2010-01").changes == ("2012-01", "2017-01")
    assert find_levels(events, "2010-01", size=2).changes == ("2012-01", "2017-01")
