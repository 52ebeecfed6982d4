"""Loading small files in tests."""

from pathlib import Path

import pyarrow as pa
import pytest

from onrecord.datasets import Loading, open_dataset


class Loaded:
    """A file loaded to the end: its rows as dictionaries, and its vintage."""

    def __init__(self, loading: Loading):
        batches = list(loading)
        self.table = pa.Table.from_batches(batches, loading.schema)
        self.table.validate(full=True)
        self.rows = self.table.to_pylist()
        self.vintage = loading.vintage()

    def doubts(self):
        return {note.why: note.rows for note in self.vintage.doubtful}

    def left_out(self):
        return {note.why: note.rows for note in self.vintage.excluded}


@pytest.fixture(scope="module")
def public(shared):
    """Load a public file of the data folder, once for all tests of a module."""
    loaded: dict[str, Loaded] = {}

    def one(name: str, release: str | None = "1"):
        path = shared / "data" / name
        if not path.is_file():
            pytest.skip(f"{name} is not here")
        if name not in loaded:
            loaded[name] = Loaded(open_dataset(path, release=release, accessed="2026-11-22"))
        return loaded[name]

    return one


@pytest.fixture
def load(tmp_path):
    """Load a file, or the bytes or text of one, in any place."""

    def loaded(content, *, release="1", mapping=None, name="data.bin"):
        path = content
        if not isinstance(content, Path):
            path = tmp_path / name
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return Loaded(open_dataset(path, release=release, accessed="2026-11-22", mapping=mapping))

    return loaded


@pytest.fixture
def refusal(load):
    """Load what must be refused, and give the refusal."""

    def refused(content, error, **how):
        with pytest.raises(error) as caught:
            load(content, **how)
        return caught.value

    return refused
