"""Fixtures of the whole suite."""

import os
from pathlib import Path

import pytest

SHARED = Path(os.environ.get("ONRECORD_SHARED") or Path(__file__).resolve().parents[2] / "shared")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The annotated documents, which are not part of the project: point ONRECORD_SHARED at them."""
    if not (SHARED / "gold" / "GUIDE.md").is_file():
        pytest.skip("the annotated documents are not here; set ONRECORD_SHARED to their folder")
    return SHARED


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite reviewed outputs; never in CI")
