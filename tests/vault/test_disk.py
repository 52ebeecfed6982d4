import pytest

from onrecord.errors import StorageError
from onrecord.vault.disk import folder_beside, remove_leftovers, replace_file, write_file


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(tmp_path):
    path = tmp_path / "claims.yaml"

    replace_file(path, b"one")
    replace_file(path, b"two")

    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_cannot_be_replaced_stays_and_nothing_is_left_beside_it(tmp_path):
    (tmp_path / "taken").mkdir()

    with pytest.raises(StorageError):
        replace_file(tmp_path / "taken", b"two")
    with pytest.raises(StorageError):
        replace_file(tmp_path / "gone" / "a", b"two")

    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


def test_a_new_file_never_takes_the_place_of_another(tmp_path):
    write_file(tmp_path / "a", b"first", 0o444)

    with pytest.raises(FileExistsError):
        write_file(tmp_path / "a", b"second")

    assert (tmp_path / "a").read_bytes() == b"first"


def test_what_another_process_is_still_making_is_not_cleared_away(tmp_path):
    target = tmp_path / "public"
    with folder_beside(target) as in_work:
        (in_work / "half").write_text("x")
        remove_leftovers(target)
        assert (in_work / "half").exists()

    assert list(tmp_path.iterdir()) == []


def test_leftovers_of_other_things_are_not_touched(tmp_path):
    other = tmp_path / ".other.abc.onrecord-new"
    mine = tmp_path / ".public.abc.onrecord-new"
    other.mkdir()
    mine.mkdir()
    (tmp_path / ".public.txt").write_text("someone's")

    remove_leftovers(tmp_path / "public")

    assert sorted(path.name for path in tmp_path.iterdir()) == [".other.abc.onrecord-new", ".public.txt"]
