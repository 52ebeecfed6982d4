import os
import subprocess
import sys
import threading

import pytest

from onrecord.errors import StorageError
from onrecord.vault.exchange import exchange
from onrecord.vault.site import _swap_in_two_steps, swap_directory

OLD = {"index.html": b"old", "pages/a.html": b"old", "pages/deep/b.html": b"old"}
NEW = {"index.html": b"new", "pages/a.html": b"new", "c.html": b"new"}


def test_a_folder_holds_exactly_what_was_given(tmp_path, tree):
    target = tmp_path / "public"

    swap_directory(target, OLD)
    first = tree(target)
    swap_directory(target, NEW)

    assert first == OLD
    assert tree(target) == NEW
    assert [path.name for path in tmp_path.iterdir()] == ["public"]
    assert target.stat().st_mode & 0o777 == 0o755


def test_a_reader_sees_old_or_new_and_never_a_mixture(tmp_path):
    target = tmp_path / "public"
    swap_directory(target, {"a": b"0", "b": b"0"})
    (tmp_path / "other").mkdir()
    if not exchange(tmp_path / "other", target) or not exchange(tmp_path / "other", target):
        pytest.skip("this file system cannot exchange two folders in one step")
    done = threading.Event()
    seen: set[tuple[bytes, bytes]] = set()

    def look() -> None:
        while not done.is_set():
            # A reader that opened the folder stays in it, whatever the name means by then.
            try:
                folder = os.open(target, os.O_RDONLY)
            except FileNotFoundError:
                seen.add((b"no", b"folder"))
                continue
            try:
                seen.add(tuple(_read(folder, name) for name in ("a", "b")))
            except FileNotFoundError:
                pass  # The old folder was cleared while it was read.
            finally:
                os.close(folder)

    reader = threading.Thread(target=look)
    reader.start()
    for number in range(1, 60):
        swap_directory(target, {"a": b"%d" % number, "b": b"%d" % number})
    done.set()
    reader.join()

    assert len(seen) > 1
    assert all(a == b for a, b in seen)


def test_there_is_no_moment_without_the_folder(tmp_path):
    target = tmp_path / "public"
    swap_directory(target, {"a": b"0"})
    (tmp_path / "other").mkdir()
    if not exchange(tmp_path / "other", target) or not exchange(tmp_path / "other", target):
        pytest.skip("this file system cannot exchange two folders in one step")
    child = (
        "import os, sys\n"
        "missing = 0\n"
        "sys.stdout.write('looking\\n'); sys.stdout.flush()\n"
        "while os.path.exists(sys.argv[2]):\n"
        "    missing += not os.path.exists(sys.argv[1])\n"
        "sys.stdout.write(str(missing))\n"
    )
    reader = subprocess.Popen(
        [sys.executable, "-c", child, target, tmp_path / "other"], stdout=subprocess.PIPE, text=True
    )
    assert reader.stdout is not None
    reader.stdout.readline()
    for number in range(150):
        swap_directory(target, {"a": b"%d" % number})
    (tmp_path / "other").rmdir()
    said, _ = reader.communicate(timeout=30)

    assert said == "0"


def test_what_a_killed_swap_left_is_cleared_by_the_next_one(tmp_path, tree):
    target = tmp_path / "public"
    swap_directory(target, OLD)
    child = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from onrecord.vault.site import swap_directory\n"
        "class Deadly(dict):\n"
        "    def __getitem__(self, name):\n"
        "        if name == 'z': os.kill(os.getpid(), 9)\n"
        "        return b'half'\n"
        "swap_directory(Path(sys.argv[1]), Deadly({'index.html': b'', 'z': b''}))\n"
    )
    subprocess.run([sys.executable, "-c", child, target], check=False, timeout=30)
    assert len(list(tmp_path.iterdir())) == 2
    assert tree(target) == OLD

    swap_directory(target, NEW)

    assert [path.name for path in tmp_path.iterdir()] == ["public"]
    assert tree(target) == NEW


def test_a_folder_that_was_moved_away_by_a_killed_swap_comes_back(tmp_path, tree):
    target = tmp_path / "public"
    swap_directory(target, OLD)
    target.rename(tmp_path / ".public.old")

    with pytest.raises(ValueError, match="inside"):
        swap_directory(target, {"/etc/x": b""})
    swap_directory(target, NEW)

    assert tree(target) == NEW
    assert [path.name for path in tmp_path.iterdir()] == ["public"]


def test_where_folders_cannot_be_exchanged_the_old_one_is_moved_out_of_the_way(tmp_path, tree):
    beside, target = tmp_path / "beside", tmp_path / "public"
    swap_directory(target, OLD)
    swap_directory(beside, NEW)

    _swap_in_two_steps(beside, target)

    assert tree(target) == NEW
    assert tree(beside) == OLD
    assert sorted(path.name for path in tmp_path.iterdir()) == ["beside", "public"]


def test_a_folder_that_was_not_built_here_is_not_replaced(tmp_path, tree):
    mine = tmp_path / "documents"
    mine.mkdir()
    (mine / "thesis.txt").write_text("years of work")

    with pytest.raises(StorageError, match="other things"):
        swap_directory(mine, NEW)
    with pytest.raises(StorageError):
        swap_directory(mine / "thesis.txt", NEW)

    assert tree(tmp_path) == {"documents/thesis.txt": b"years of work"}


@pytest.mark.parametrize("name", ["/a", "../a", "a/../../b", "", ".", "a\0b"])
def test_a_path_that_leads_out_of_the_folder_is_refused(tmp_path, name):
    with pytest.raises(ValueError, match="inside"):
        swap_directory(tmp_path / "public", {name: b""})

    assert list(tmp_path.iterdir()) == []


def _read(folder: int, name: str) -> bytes:
    handle = os.open(name, os.O_RDONLY, dir_fd=folder)
    try:
        return os.read(handle, 100)
    finally:
        os.close(handle)
