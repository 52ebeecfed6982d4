"""Events made by hand, and worlds in which the truth is known."""

import importlib.util
import sys
from pathlib import Path

import pytest

np = pytest.importorskip("numpy", reason="matching needs the extra `data`")
pytest.importorskip("scipy", reason="matching needs the extra `data`")

from onrecord.reconciliation.matching import UNKNOWN, Events  # noqa: E402


def _worlds():
    name = "onrecord_benchmarks_matching"
    if name not in sys.modules:
        path = Path(__file__).resolve().parents[3] / "benchmarks" / "matching.py"
        spec = importlib.util.spec_from_file_location(name, path)
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


@pytest.fixture(scope="session")
def worlds():
    """The benchmark, whose worlds the tests score on."""
    return _worlds()


@pytest.fixture
def events():
    """Make events from rows of (day, latitude, longitude), with more columns by name."""

    def made(rows, *, ends=None, toll=None, parties=None, categories=()):
        rows = np.array(rows, dtype=float).reshape(-1, 3)
        toll = np.full(len(rows), np.nan) if toll is None else np.array(toll, dtype=float)
        return Events(
            start=rows[:, 0].astype(np.int64),
            end=(rows[:, 0] if ends is None else np.array(ends)).astype(np.int64),
            latitude=rows[:, 1],
            longitude=rows[:, 2],
            low=toll,
            best=toll,
            high=toll,
            parties=np.full((len(rows), 2), UNKNOWN) if parties is None else np.array(parties),
            categories=tuple(np.array(one) for one in categories),
        )

    return made
