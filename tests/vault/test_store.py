import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.errors import (
    CaseExistsError,
    DamagedCaseError,
    InvalidCaseFileError,
    NewerCaseError,
    NotACaseError,
    StorageError,
    UnknownProposalError,
)
from onrecord.vault.originals import path_of
from onrecord.vault.store import Vault


def test_a_new_case_holds_four_things_and_is_sound(vault, case):
    assert sorted(path.name for path in vault.folder.iterdir()) == [
        "case.yaml",
        "claims.yaml",
        "ledger.db",
        "originals",
    ]
    assert vault.case() == case
    assert vault.written().claims == ()
    assert vault.head()[0] == 1
    assert vault.verify() == ()


def test_a_new_case_may_take_an_empty_folder_and_makes_missing_parents(tmp_path, case, at):
    (tmp_path / "empty").mkdir()

    Vault.create(tmp_path / "empty", case, at=at, by="me")
    Vault.create(tmp_path / "two" / "deep", case, at=at, by="me")

    assert Vault.open(tmp_path / "empty").verify() == ()
    assert Vault.open(tmp_path / "two" / "deep").verify() == ()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "two"]


def test_a_new_case_in_the_folder_one_is_in_leaves_one_in_it(tmp_path, monkeypatch, case, at):
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")

    Vault.create(Path(), case, at=at, by="me")

    assert Vault.open(Path()).verify() == ()
    assert sorted(path.name for path in Path().iterdir()) == [
        "case.yaml",
        "claims.yaml",
        "ledger.db",
        "originals",
    ]
    assert [path.name for path in tmp_path.iterdir()] == ["here"]


def test_what_a_killed_creation_left_does_not_stand_in_the_way(tmp_path, case, at):
    (tmp_path / ".port.abc.onrecord-new" / "originals").mkdir(parents=True)
    (tmp_path / "here" / ".case.abc.onrecord-new").mkdir(parents=True)

    Vault.create(tmp_path / "port", case, at=at, by="me")
    Vault.create(tmp_path / "here", case, at=at, by="me")

    assert sorted(path.name for path in tmp_path.iterdir()) == ["here", "port"]
    assert len(list((tmp_path / "here").iterdir())) == 4


def test_a_new_case_is_refused_where_something_is(tmp_path, vault, case, at):
    (tmp_path / "note.txt").write_text("mine")

    for taken in (vault.folder, tmp_path / "note.txt", tmp_path):
        with pytest.raises(CaseExistsError):
            Vault.create(taken, case, at=at, by="me")

    assert (tmp_path / "note.txt").read_text() == "mine"
    assert vault.verify() == ()


def test_a_case_that_cannot_be_made_leaves_nothing_behind(tmp_path, case, at):
    with pytest.raises(ValueError, match="UTC"):
        Vault.create(tmp_path / "a" / "b", case, at="yesterday", by="me")
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(StorageError):
        Vault.create(tmp_path / "file" / "b", case, at=at, by="me")

    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_what_is_no_case_is_not_opened(tmp_path, vault):
    (tmp_path / "plain").mkdir()
    (tmp_path / "inputs").mkdir()
    (tmp_path / "inputs" / "case.yaml").write_bytes((vault.folder / "case.yaml").read_bytes())

    for folder in (tmp_path / "gone", tmp_path / "plain", tmp_path / "inputs", vault.folder / "case.yaml"):
        with pytest.raises(NotACaseError):
            Vault.open(folder)


def test_a_case_of_a_newer_onrecord_is_not_opened(vault):
    text = (vault.folder / "case.yaml").read_text()
    (vault.folder / "case.yaml").write_text(text.replace("format: 1", "format: 2\nnew_field: x"))

    with pytest.raises(NewerCaseError):
        Vault.open(vault.folder)


def test_a_ledger_of_a_newer_onrecord_is_neither_read_nor_written(vault):
    _sql(vault, "PRAGMA user_version = 2")

    with pytest.raises(NewerCaseError):
        Vault.open(vault.folder)
    with pytest.raises(NewerCaseError), vault.writing():
        pass


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 400, None])
def test_a_ledger_that_is_gone_or_garbage_is_damage(vault, document, at, content):
    with vault.writing() as writer:
        writer.receive(document(), "a test", "me", at)
    if content is None:
        (vault.folder / "ledger.db").unlink()
    else:
        (vault.folder / "ledger.db").write_bytes(content)

    with pytest.raises(DamagedCaseError):
        Vault.open(vault.folder)


def test_a_ledger_cut_short_is_noticed(vault, document, at):
    with vault.writing() as writer:
        for number in range(40):
            writer.receive(document(f"document {number}".encode()), "a test", "me", at)
    whole = (vault.folder / "ledger.db").read_bytes()

    for length in range(1, len(whole) - 1, 1709):
        (vault.folder / "ledger.db").write_bytes(whole[:length])
        with pytest.raises(DamagedCaseError):
            Vault.open(vault.folder).receipts()


def test_a_case_file_with_problems_is_named_with_its_lines(vault):
    (vault.folder / "case.yaml").write_text("title: T\nauthority:\n  nmae: N\n")

    with pytest.raises(InvalidCaseFileError, match="line 3") as caught:
        Vault.open(vault.folder)
    assert "did you mean `name`" in caught.value.why


def test_a_received_document_comes_back_letter_for_letter(vault, document, at):
    arrived = document(bytes(range(256)), name="folder/odd\udcff.bin")

    with vault.writing() as writer:
        receipt, new = writer.receive(arrived, origin="https://example.org/a", by="reader-1", at=at)

    assert new
    assert vault.original(receipt.sha256) == arrived.data
    assert vault.receipts() == (receipt,)
    assert (receipt.entry, receipt.size, receipt.name) == (2, 256, "odd\ufffd.bin")
    assert path_of(vault.folder / "originals", receipt.sha256).stat().st_mode & 0o777 == 0o444
    assert vault.verify() == ()


def test_the_same_bytes_twice_are_one_original_and_two_receipts(vault, document, at):
    with vault.writing() as writer:
        first = writer.receive(document(name="one.txt"), "a", "me", at)
        second = writer.receive(document(name="two.txt"), "b", "me", at)
    with vault.writing() as writer:
        third = writer.receive(document(name="one.txt"), "a", "me", at)

    assert [new for _, new in (first, second, third)] == [True, False, False]
    assert [receipt.name for receipt in vault.receipts()] == ["one.txt", "two.txt", "one.txt"]
    assert len(_originals(vault)) == 1


def test_one_name_with_other_bytes_is_two_originals(vault, document, at):
    with vault.writing() as writer:
        writer.receive(document(b"as published"), "a", "me", at)
        writer.receive(document(b"as published, later changed"), "a", "me", at)

    assert len(_originals(vault)) == 2
    assert vault.verify() == ()


def test_a_digest_that_is_not_of_the_bytes_is_refused(vault, document, at):
    lying = document(b"these bytes").__class__(name="a", data=b"those bytes", sha256=document().sha256)

    with pytest.raises(ValueError, match="digest"), vault.writing() as writer:
        writer.receive(lying, "a", "me", at)
    assert vault.verify() == ()


def test_a_command_that_fails_leaves_the_case_as_it_was(vault, document, at, tree):
    before = tree(vault.folder)

    with pytest.raises(ZeroDivisionError):
        _receive_and_fail(vault, document(), at)

    assert tree(vault.folder) == before
    assert list((vault.folder / "originals").iterdir()) == []


def test_a_failed_command_does_not_take_away_what_was_there_before(vault, document, at):
    with vault.writing() as writer:
        writer.receive(document(), "a", "me", at)

    with pytest.raises(ZeroDivisionError):
        _receive_and_fail(vault, document(), at)

    assert vault.original(document().sha256) == document().data
    assert vault.verify() == ()


def test_decisions_are_numbered_and_an_undoing_is_an_entry_of_its_own(vault, decision, at):
    with vault.writing() as writer:
        made = writer.decide(decision)
        undone = writer.undo(made.entry, by="reader-2", reason="the wrong heading", at=at)
        again = writer.decide(decision)

    assert (made.entry, undone.undone_by, again.entry) == (2, 3, 4)
    assert vault.decisions() == (undone, again)
    assert all(type(kept.ruling) is type(decision.ruling) for kept in vault.decisions())


def test_only_a_standing_decision_can_be_undone(vault, decision, document, at):
    with vault.writing() as writer:
        made = writer.decide(decision)
        writer.receive(document(), "a", "me", at)
        writer.undo(made.entry, by="me", reason="r", at=at)

    for entry in (made.entry, 1, 3, 99, 0):
        with pytest.raises(UnknownProposalError), vault.writing() as writer:
            writer.undo(entry, by="me", reason="r", at=at)
    assert vault.head()[0] == 4


def test_the_order_is_that_of_the_entries_even_where_the_clock_went_back(vault, document):
    with vault.writing() as writer:
        writer.receive(document(b"first"), "a", "me", "2030-01-01T00:00:00Z")
        writer.receive(document(b"second"), "a", "me", "2020-01-01T00:00:00Z")

    assert [receipt.at[:4] for receipt in vault.receipts()] == ["2030", "2020"]
    assert vault.last_at() == "2020-01-01T00:00:00Z"


def test_reading_changes_no_byte_and_leaves_no_journal(vault, document, decision, at, tree):
    with vault.writing() as writer:
        writer.receive(document(), "a", "me", at)
        writer.decide(decision)
    before = tree(vault.folder)

    opened = Vault.open(vault.folder)
    _ = opened.receipts(), opened.decisions(), opened.head(), opened.verify(), opened.written()

    assert tree(vault.folder) == before
    assert not list(vault.folder.glob("ledger.db-*"))


def test_claims_are_replaced_letter_for_letter_and_only_if_they_are_valid(vault):
    text = "# ours\nclaims:\n  - key: trade\n    statement: Trade goes on.\n"

    written = vault.save_claims_text(text)
    with pytest.raises(InvalidCaseFileError):
        vault.save_claims_text("claims: 7")

    assert vault.claims_text() == text
    assert vault.written() == written
    vault.save_written(written)
    assert vault.written() == written
    assert sorted(path.name for path in vault.folder.iterdir()) == [
        "case.yaml",
        "claims.yaml",
        "ledger.db",
        "originals",
    ]


def test_a_missing_claims_file_is_not_taken_for_no_claims(vault):
    (vault.folder / "claims.yaml").unlink()

    with pytest.raises(InvalidCaseFileError, match="missing"):
        vault.written()


def _receive_and_fail(vault: Vault, arriving: object, at: str) -> None:
    with vault.writing() as writer:
        writer.receive(arriving, "a", "me", at)
        _ = 1 // 0


def _originals(vault: Vault) -> list[Path]:
    return [path for path in (vault.folder / "originals").rglob("*") if path.is_file()]


def _sql(vault: Vault, statement: str) -> None:
    connection = sqlite3.connect(vault.folder / "ledger.db")
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_pipe_in_the_place_of_a_file_is_a_missing_file_and_nothing_waits_for_it(vault, document, at):
    with vault.writing() as writer:
        receipt, _ = writer.receive(document(), "a", "me", at)
    original = vault.folder / "originals" / receipt.sha256[:2] / receipt.sha256[2:]
    for path in (original, vault.folder / "claims.yaml"):
        path.unlink()
        os.mkfifo(path)

    with pytest.raises(DamagedCaseError, match="missing"):
        vault.original(receipt.sha256)
    with pytest.raises(InvalidCaseFileError, match="missing"):
        vault.written()


def test_no_umask_lets_others_write_into_a_case(tmp_path, case, document, at):
    child = (
        "import os, sys\n"
        "os.umask(0)\n"
        "from pathlib import Path\n"
        "from types import SimpleNamespace\n"
        "import hashlib\n"
        "from onrecord.model.case import Authority, Case\n"
        "from onrecord.vault.site import swap_directory\n"
        "from onrecord.vault.store import Vault\n"
        "vault = Vault.create(Path(sys.argv[1]), Case(title='T', authority=Authority(name='A')),"
        " at='2026-03-01T08:00:00Z', by='me')\n"
        "data = b'words'\n"
        "with vault.writing() as writer:\n"
        "    writer.receive(SimpleNamespace(name='a', data=data, sha256=hashlib.sha256(data).hexdigest(),"
        " media_type='text/plain'), 'a', 'me', '2026-03-01T08:00:00Z')\n"
        "swap_directory(vault.folder / 'public', {'a/b/c.html': b''})\n"
    )
    subprocess.run([sys.executable, "-c", child, tmp_path / "open"], check=True, timeout=30)

    folder = tmp_path / "open"
    loose = [path for path in (folder, *folder.rglob("*")) if path.stat().st_mode & 0o022]
    assert loose == []


def test_originals_that_the_ledger_does_not_know_are_told_from_other_files(vault, document, at):
    with vault.writing() as writer:
        receipt, _ = writer.receive(document(), "a", "me", at)
    stranger = vault.folder / "originals" / "ab" / ("c" * 62)
    stranger.parent.mkdir()
    stranger.write_bytes(b"x")
    (vault.folder / "originals" / ".DS_Store").write_bytes(b"x")

    assert vault.unreceipted() == (stranger,)
    assert receipt.sha256
