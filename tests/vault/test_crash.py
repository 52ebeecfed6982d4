"""Processes that are killed, disks that are full or read only, and two writers at once. Nothing here is pretended."""

import itertools
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from onrecord.errors import CaseBusyError, StorageError
from onrecord.vault.store import Vault

CHILDREN = Path(__file__).parent / "children"
KILLS = 18


def test_nothing_acknowledged_is_lost_when_the_writer_is_killed_again_and_again(vault, document, at):
    acknowledged: list[str] = []
    for round_ in range(KILLS):
        together = 1 + round_ % 3 * 4
        acknowledged += _killed_while_adding(
            vault, round_ * 10_000, together, wanted=round_ % 5 * together, nap=round_
        )

        opened = Vault.open(vault.folder)
        assert opened.verify() == ()
        kept = {receipt.sha256 for receipt in opened.receipts()}
        assert set(acknowledged) <= kept
    with vault.writing() as writer:
        writer.receive(document(), "a", "me", at)

    assert len(acknowledged) > KILLS
    assert vault.verify() == ()
    assert not [path for path in (vault.folder / "originals").iterdir() if path.name.startswith(".")]
    on_disk = [path for path in (vault.folder / "originals").rglob("*") if path.is_file()]
    assert len(on_disk) == len({receipt.sha256 for receipt in vault.receipts()})
    assert not list(vault.folder.glob("ledger.db-*"))


def test_what_a_killed_writer_placed_without_receipt_is_cleared_by_the_next_one(vault, document, at):
    child = (
        "import os, sys, hashlib\n"
        "from pathlib import Path\n"
        "from types import SimpleNamespace\n"
        "from onrecord.vault.store import Vault\n"
        "data = b'never acknowledged'\n"
        "digest = hashlib.sha256(data).hexdigest()\n"
        "with Vault.open(Path(sys.argv[1])).writing() as writer:\n"
        "    writer.receive(SimpleNamespace(name='a', data=data, sha256=digest, media_type='text/plain'), 'a', 'me',"
        " '2026-03-01T08:00:00Z')\n"
        "    os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", child, vault.folder], check=False, timeout=30)
    assert [path for path in (vault.folder / "originals").rglob("*") if path.is_file()]

    assert vault.verify() == ()
    with vault.writing():
        pass

    assert list((vault.folder / "originals").iterdir()) == []


def test_a_second_writer_is_told_that_the_case_is_busy(vault, document, at):
    holder = subprocess.Popen(
        [sys.executable, CHILDREN / "hold_the_lock.py", vault.folder],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        started = time.monotonic()
        with (
            pytest.raises(CaseBusyError, match="another onrecord command"),
            vault.writing(wait_s=0.3) as writer,
        ):
            writer.receive(document(), "a", "me", at)
        waited = time.monotonic() - started
        assert vault.head()[0] == 1
    finally:
        holder.communicate(b"\n", timeout=30)
    with vault.writing() as writer:
        writer.receive(document(), "a", "me", at)

    assert 0.2 < waited < 5
    assert holder.returncode == 0
    assert vault.head()[0] == 2


def test_who_reads_while_another_writes_always_sees_a_sound_case_that_only_grows(vault):
    writer = subprocess.Popen(
        [sys.executable, CHILDREN / "keep_adding.py", vault.folder, "0", "3"],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert writer.stdout is not None
        writer.stdout.readline()
        seen = [()]
        for _ in range(12):
            seen.append(Vault.open(vault.folder).receipts())
            assert vault.verify() == ()
    finally:
        writer.kill()
        writer.communicate(timeout=30)

    assert all(len(now) % 3 == 0 and now[: len(before)] == before for before, now in itertools.pairwise(seen))
    assert len(seen[-1]) > len(seen[1])


@pytest.mark.parametrize(
    ("limit", "size", "reason"),
    [
        pytest.param(200_000, 300_000, 10, id="the original does not fit"),
        pytest.param(150_000, 100, 400_000, id="the entry does not fit"),
        pytest.param(40_000, 100, 60_000, id="the commit does not fit"),
        pytest.param(10_000, 100, 10, id="the ledger cannot be opened"),
    ],
)
def test_a_disk_that_takes_no_more_is_a_refusal_that_leaves_the_case_as_it_was(
    vault, document, at, limit, size, reason
):
    child = [
        sys.executable,
        CHILDREN / "add_with_small_files.py",
        vault.folder,
        str(limit),
        str(size),
        str(reason),
    ]
    said = subprocess.run(child, capture_output=True, text=True, timeout=30, check=True)

    assert said.stdout == "storage"
    assert vault.verify() == ()
    assert vault.head()[0] == 1
    assert list((vault.folder / "originals").iterdir()) == []
    with vault.writing() as writer:
        writer.receive(document(b"small"), "a", "me", at)
    assert vault.verify() == ()


def test_a_full_disk_keeps_what_was_acknowledged_and_works_on_when_there_is_room(
    small_disk, case, document, at
):
    vault = Vault.create(small_disk / "port", case, at=at, by="me")
    (small_disk / "ballast").write_bytes(bytes(400_000))
    kept = []
    for number in range(60):
        data = bytes([number]) * 50_000
        try:
            with vault.writing() as writer:
                kept.append(writer.receive(document(data), "a", "me", at)[0].sha256)
        except StorageError as error:
            assert "full" in f"{error}"  # noqa: PT017 (the loop must go on)
            break
    with pytest.raises(StorageError), vault.writing() as writer:
        writer.receive(document(bytes([99]) * 50_000), "a", "me", at)

    assert 0 < len(kept) < 60
    assert [receipt.sha256 for receipt in vault.receipts()] == kept[: len(vault.receipts())]
    assert vault.verify() == ()
    assert not [path for path in (vault.folder / "originals").iterdir() if path.name.startswith(".")]
    (small_disk / "ballast").unlink()
    with vault.writing() as writer:
        writer.receive(document(bytes([99]) * 50_000), "a", "me", at)
    assert vault.verify() == ()


def test_a_case_on_a_full_disk_is_read(small_disk, case, document, at):
    vault = Vault.create(small_disk / "port", case, at=at, by="me")
    with vault.writing() as writer:
        receipt, _ = writer.receive(document(), "a", "me", at)
    _fill(small_disk)

    opened = Vault.open(vault.folder)

    assert opened.receipts() == (receipt,)
    assert opened.verify() == ()


def test_a_case_on_a_read_only_disk_is_read_and_not_written(small_disk, case, document, at, tree):
    vault = Vault.create(small_disk / "port", case, at=at, by="me")
    with vault.writing() as writer:
        receipt, _ = writer.receive(document(), "a", "me", at)
    before = tree(vault.folder)
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True, timeout=30)

    opened = Vault.open(vault.folder)

    assert opened.receipts() == (receipt,)
    assert opened.verify() == ()
    with pytest.raises(StorageError), opened.writing() as writer:
        writer.receive(document(), "a", "me", at)
    with pytest.raises(StorageError):
        opened.save_claims_text("claims: []\n")
    assert tree(vault.folder) == before


def test_a_journal_left_on_a_disk_that_became_read_only_is_read_too(small_disk, vault, document, at):
    # A second connection keeps SQLite from folding the journal into the file, as a kill between commit and close does.
    watcher = sqlite3.connect(vault.folder / "ledger.db")
    watcher.execute("SELECT count(*) FROM entry").fetchone()
    with vault.writing() as writer:
        receipt, _ = writer.receive(document(), "a", "me", at)
    shutil.copytree(vault.folder, small_disk / "port")
    watcher.close()
    assert (small_disk / "port" / "ledger.db-wal").stat().st_size > 0
    (small_disk / "port" / "ledger.db-shm").unlink()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True, timeout=30)

    opened = Vault.open(small_disk / "port")

    assert opened.receipts() == (receipt,)
    assert opened.verify() == ()


def test_a_folder_without_permission_to_write_is_read_and_not_written(permissions_bind, vault, document, at):
    with vault.writing() as writer:
        writer.receive(document(), "a", "me", at)
    for path in (vault.folder, vault.folder / "originals"):
        path.chmod(0o555)
    try:
        assert Vault.open(vault.folder).verify() == ()
        with pytest.raises(StorageError), vault.writing() as writer:
            writer.receive(document(b"other"), "a", "me", at)
    finally:
        for path in (vault.folder, vault.folder / "originals"):
            path.chmod(0o755)


@pytest.fixture
def small_disk(tmp_path):
    """A file system of its own with 2 MB, where this machine lets us mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", place],
        capture_output=True,
        check=False,
        timeout=30,
    )
    if mounted.returncode:
        pytest.skip("this machine does not let us mount a small file system")
    yield place
    subprocess.run(["umount", place], check=True, timeout=30)


def _killed_while_adding(vault, first: int, together: int, *, wanted: int, nap: int) -> list[str]:
    child = subprocess.Popen(
        [sys.executable, CHILDREN / "keep_adding.py", vault.folder, str(first), str(together)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    said = [child.stdout.readline().strip() for _ in range(max(wanted, 1))]
    # Another moment of the work in every round, without chance: tenths of a millisecond apart.
    time.sleep(nap * 0.000_37)
    child.kill()
    rest, _ = child.communicate(timeout=30)
    complete = rest[: rest.rfind("\n") + 1]
    return [line for line in [*said, *complete.split()] if line]


def _fill(disk: Path) -> None:
    with (disk / "ballast").open("wb", buffering=0) as ballast, suppress(OSError):
        while True:
            ballast.write(bytes(4096))
