"""Vintages on disk: whole or not at all, the same bytes for the same rows, and every change named."""

import json
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from onrecord.errors import DamagedCaseError
from onrecord.model.dataset import RowNote, TableForm, Vintage
from onrecord.vault.store import Vault

CHILD = Path(__file__).parent / "children" / "load_until_killed.py"
SCHEMA = pa.schema([("start", pa.date32()), ("place", pa.string()), ("deaths", pa.int64())])


def table(rows: int) -> pa.Table:
    return pa.table(
        {
            "start": pa.array(range(rows), pa.int32()).cast(pa.date32()),
            "place": [f"quay {row % 7}" for row in range(rows)],
            "deaths": [None if row % 11 == 0 else row % 5 for row in range(rows)],
        },
        schema=SCHEMA,
    )


def vintage(release="1", rows=100, digest="a" * 64, **changes):
    return Vintage(
        **{
            "dataset": "ferries",
            "release": release,
            "form": TableForm.COUNTS,
            "layout": "test/1",
            "digest": digest,
            "accessed": "2026-03-01",
            "licence": "CC BY 4.0",
            "attribution": "Harbour office",
            "publishable": True,
            "start": "1970-01-01",
            "end": None,
            "given": rows + 2,
            "taken": rows,
            "excluded": (RowNote(why="no date", count=2, rows=(3, 9)),),
            **changes,
        }
    )


def load(vault, at, account=None, rows=100, batch=1000):
    with vault.loading() as stage:
        parts = stage.fill(SCHEMA, table(rows).to_batches(max_chunksize=batch))
        staged = stage.close(account or vintage(rows=rows), parts)
        with vault.writing() as writer:
            return writer.hold(staged, "folder/ferries.csv", by="me", at=at)


def data_of(vault, tree):
    return {name: data for name, data in tree(vault.folder).items() if name.startswith("data/")}


def test_a_vintage_is_a_folder_of_parquet_that_anybody_can_read_and_an_entry_of_the_ledger(vault, at):
    holding, new = load(vault, at)

    (path,) = vault.table(holding)
    account = json.loads((path.parent / "vintage.json").read_text("utf-8"))
    assert new
    assert vault.holdings() == (holding,)
    assert holding.entry == vault.head()[0]
    assert holding.name == "ferries.csv"
    assert path.parent == vault.folder / "data" / "ferries" / f"1-{'a' * 12}"
    assert pq.read_table(path).equals(table(100))
    assert account["vintage"]["excluded"] == [{"why": "no date", "count": 2, "rows": [3, 9]}]
    assert not list(path.parent.glob(".*"))
    assert vault.verify() == ()


def test_the_same_rows_give_the_same_bytes_however_they_were_batched(tmp_path, case, at, tree):
    bytes_of = []
    for number, batch in enumerate((7, 1000, 200_000)):
        other = Vault.create(tmp_path / f"case-{number}", case, at=at, by="me")
        load(other, at, rows=150_000, batch=batch)
        bytes_of.append(data_of(other, tree))

    assert bytes_of[0] == bytes_of[1] == bytes_of[2]


def test_the_same_vintage_again_changes_nothing(vault, at, tree):
    first, _ = load(vault, at)
    before = tree(vault.folder / "data")

    again, new = load(vault, at)

    assert (again, new) == (first, False)
    assert vault.head()[0] == first.entry
    assert tree(vault.folder / "data") == before


def test_two_releases_stand_beside_one_another(vault, at):
    load(vault, at)
    load(vault, at, vintage(release="2 beta/x", digest="b" * 64))

    names = sorted(path.name for path in (vault.folder / "data" / "ferries").iterdir())
    assert names == [f"1-{'a' * 12}", f"2_beta_x-{'b' * 12}"]
    assert vault.verify() == ()


def test_a_table_without_rows_is_a_table(vault, at):
    holding, _ = load(vault, at, vintage(rows=0), rows=0)

    assert pq.read_table(vault.table(holding)[0]).num_rows == 0


def test_a_dataset_whose_key_would_climb_out_of_the_folder_is_refused(vault, at):
    with pytest.raises(ValueError, match="small letters"):
        load(vault, at, vintage(dataset="../elsewhere"))

    assert not (vault.folder / "elsewhere").exists()
    assert vault.verify() == ()


def test_a_load_that_fails_leaves_no_trace(vault, at, tree):
    before = tree(vault.folder)

    with pytest.raises(RuntimeError), vault.loading() as stage:
        stage.fill(SCHEMA, _breaking())

    assert tree(vault.folder) == before
    assert not (vault.folder / "data").exists()


@pytest.mark.parametrize("moment", ["filling", "put"])
def test_a_load_that_is_killed_leaves_the_case_as_it_was(vault, at, tree, moment):
    holding, _ = load(vault, at)
    before = data_of(vault, tree)
    head = vault.head()

    killed = subprocess.run([sys.executable, CHILD, vault.folder, moment], check=False, timeout=60)

    assert killed.returncode == -9
    opened = Vault.open(vault.folder)
    assert opened.head() == head
    assert opened.holdings() == (holding,)
    assert opened.verify() == ()
    with opened.writing():
        pass
    assert data_of(opened, tree) == before
    done = subprocess.run(
        [sys.executable, CHILD, vault.folder, "done"], check=True, timeout=60, capture_output=True, text=True
    )
    assert done.stdout == "kept"
    assert opened.verify() == ()


def test_a_disk_that_takes_no_more_leaves_the_case_as_it_was(vault, at, tree):
    load(vault, at)
    before, head = data_of(vault, tree), vault.head()

    said = subprocess.run(
        [sys.executable, CHILD, vault.folder, "done", "200000"],
        check=True,
        timeout=60,
        capture_output=True,
        text=True,
    )

    assert said.stdout == "storage"
    assert vault.head() == head
    assert data_of(vault, tree) == before
    assert vault.verify() == ()


def test_verify_names_every_change_of_a_table(vault, at):
    holding, _ = load(vault, at)
    (path,) = vault.table(holding)
    data = path.read_bytes()

    path.write_bytes(data[:-9] + b"x" + data[-8:])
    (changed,) = vault.verify()
    path.write_bytes(data)
    (path.parent / "more.parquet").write_bytes(data)
    (added,) = vault.verify()
    (path.parent / "more.parquet").unlink()
    path.unlink()
    (gone,) = vault.verify()

    assert "part-00000.parquet does not have the bytes" in changed
    assert "more.parquet is there" in added
    assert "part-00000.parquet is missing" in gone
    with pytest.raises(DamagedCaseError, match="missing or has another size"):
        vault.table(holding)


def test_a_vintage_of_which_the_ledger_says_nothing_is_named_and_never_deleted(vault, at):
    holding, _ = load(vault, at)
    ours = vault.table(holding)[0].parent
    stray = ours.with_name(f"9-{'c' * 12}")
    stray.mkdir()
    (stray / "part-00000.parquet").write_bytes(b"somebody's own")

    with vault.writing():
        pass

    assert (stray / "part-00000.parquet").read_bytes() == b"somebody's own"
    assert vault.verify() == (f"data: ferries/{stray.name} is there without an entry in the ledger",)
    with pytest.raises(DamagedCaseError, match="the ledger says nothing of it"):
        load(vault, at, vintage(release="9", digest="c" * 64))
    assert stray.is_dir()


def _breaking():
    yield table(10).to_batches()[0]
    msg = "the source broke off"
    raise RuntimeError(msg)
