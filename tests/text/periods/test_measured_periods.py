"""Floors on annotated data, measured where the shared folder stands next to the repository."""

import importlib.util
from pathlib import Path

import pytest

_FILE = Path(__file__).resolve().parents[3] / "benchmarks" / "periods.py"
_SPEC = importlib.util.spec_from_file_location("benchmarks_periods", _FILE)
bench = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(bench)

SPEC_FLOORS = {
    ("English", "DateParser"): 0.94,
    ("English", "DatePeriodParser"): 0.90,
    ("English", "DurationParser"): 0.97,
    ("English", "DateTimeModel"): 0.78,
    ("French", "DateParser"): 0.92,
    ("French", "DatePeriodParser"): 0.84,
    ("French", "DurationParser"): 0.95,
    ("French", "DateTimeModel"): 0.80,
    ("Arabic", "DateParser"): 0.79,
    ("Arabic", "DatePeriodParser"): 0.81,
    ("Arabic", "DurationParser"): 0.94,
}
"""Share of the cases asked that are right, a little under what was measured."""


@pytest.mark.skipif(
    not bench.TEMPEVAL.is_dir(), reason="the shared TempEval corpus is not next to the repository"
)
@pytest.mark.parametrize(
    ("times", "strict", "value"), [(False, 0.83, 0.745), (True, 0.82, 0.735)], ids=["dates", "with times"]
)
def test_times_of_newswire_are_found_and_resolved(times, strict, value):
    row = bench.score_tempeval(bench.tempeval_documents(), times=times)

    assert row["strict"] >= strict
    assert row["value"] >= value


@pytest.mark.skipif(
    not bench.SPECS.is_dir(), reason="the shared Recognizers cases are not next to the repository"
)
@pytest.mark.parametrize(("language", "name"), SPEC_FLOORS)
def test_cases_of_recognizers_text_come_out_right(language, name):
    row = bench.score_specs(language, name)

    assert row["right"] / row["asked"] >= SPEC_FLOORS[language, name]


@pytest.mark.skipif(
    not bench.SPECS.is_dir(), reason="the shared Recognizers cases are not next to the repository"
)
@pytest.mark.parametrize(("language", "name"), [key for key in SPEC_FLOORS if key[1] != "DateTimeModel"])
def test_few_cases_of_a_file_are_out_of_scope(language, name):
    row = bench.score_specs(language, name)

    assert row["out"] / (row["out"] + row["asked"]) < 1 / 3
