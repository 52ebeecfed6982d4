"""Count tables: two small published ones, and the others where the shared folder is."""

from pathlib import Path

import pytest

from onrecord.workflow.list_tables import read_list_table

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture
def kosovo():
    """Killings of March to June 1999 on four lists: Ball, Betts, Scheuren, Dudukovich and Asher 2002."""
    return read_list_table((DATA / "kosovo_1999.csv").read_bytes(), "kosovo").counts


@pytest.fixture
def three_lists():
    """Three lists of Madigan and York 1997."""
    return read_list_table((DATA / "madigan_york_three_lists.csv").read_bytes(), "three").counts


@pytest.fixture
def published(shared):
    """Read a table of the shared folder by its name under `data`."""

    def read(name):
        return read_list_table((shared / "data" / name).read_bytes(), name).counts

    return read
