import hashlib
import json
import sqlite3

import pytest

from onrecord.errors import DamagedCaseError
from onrecord.vault.leaf import leaf_hash
from onrecord.vault.originals import path_of


@pytest.fixture
def filled(vault, document, decision, at):
    with vault.writing() as writer:
        for number in range(6):
            writer.receive(document(f"document {number}".encode(), f"{number}.txt"), "a", "me", at)
        writer.decide(decision)
    return vault


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET leaf = x'7b7d' WHERE seq = 3",
        "DELETE FROM entry WHERE seq = 8",
        "INSERT OR REPLACE INTO entry SELECT 3, leaf, hash FROM entry WHERE seq = 2",
        "INSERT INTO entry SELECT 99, leaf, hash FROM entry WHERE seq = 2",
    ],
)
def test_the_ledger_itself_refuses_changes(filled, statement):
    with pytest.raises(sqlite3.IntegrityError):
        _alter(filled, statement, guarded=True)

    assert filled.verify() == ()


def test_an_edited_entry_is_named(filled):
    _alter(filled, "UPDATE entry SET leaf = CAST(replace(leaf, '2.txt', '9.txt') AS BLOB) WHERE seq = 4")

    assert any("entry 4" in finding and "changed" in finding for finding in filled.verify())


def test_an_edited_entry_with_a_new_hash_breaks_the_chain_at_the_next_one(filled):
    connection = sqlite3.connect(filled.folder / "ledger.db")
    (leaf,) = connection.execute("SELECT leaf FROM entry WHERE seq = 4").fetchone()
    connection.close()
    forged = leaf.replace(b"2.txt", b"9.txt")

    _alter(filled, "UPDATE entry SET leaf = ?, hash = ? WHERE seq = 4", forged, leaf_hash(forged))

    findings = [finding for finding in filled.verify() if "guard" not in finding]
    assert len(findings) == 1
    assert "entry 5" in findings[0]
    assert "chain is broken" in findings[0]


def test_a_deleted_entry_is_named(filled):
    _alter(filled, "DELETE FROM entry WHERE seq = 5")

    assert any("number 5 was expected" in finding for finding in filled.verify())


def test_entries_that_changed_places_are_named(filled):
    _alter(filled, "UPDATE entry SET seq = 100 WHERE seq = 3")
    _alter(filled, "UPDATE entry SET seq = 3 WHERE seq = 4")
    _alter(filled, "UPDATE entry SET seq = 4 WHERE seq = 100")

    found = "\n".join(filled.verify())
    assert "entry 3: it says of itself that it is entry 4" in found
    assert "entry 4: it says of itself that it is entry 3" in found


def test_an_entry_that_is_not_canonical_is_named(filled):
    connection = sqlite3.connect(filled.folder / "ledger.db")
    (leaf,) = connection.execute("SELECT leaf FROM entry WHERE seq = 8").fetchone()
    connection.close()
    loose = json.dumps(json.loads(leaf)).encode()

    _alter(filled, "UPDATE entry SET leaf = ?, hash = ? WHERE seq = 8", loose, leaf_hash(loose))

    assert any("entry 8" in finding and "canonical" in finding for finding in filled.verify())


def test_removed_guards_are_named(filled):
    _alter(filled, "SELECT 1")

    assert len([finding for finding in filled.verify() if "guard" in finding]) == 3


def test_entries_cut_off_at_the_end_are_found_by_a_noted_head_and_by_their_originals(filled):
    head = filled.head()
    _alter(filled, "DELETE FROM entry WHERE seq >= 7")

    assert any("without a receipt" in finding for finding in filled.verify())
    assert any("not in it any more" in finding for finding in filled.verify(known_head=head))


def test_a_noted_head_is_still_known_after_more_was_added(filled, document, at):
    head = filled.head()
    with filled.writing() as writer:
        writer.receive(document(), "a", "me", at)

    assert filled.verify(known_head=head) == ()


def test_nothing_is_read_from_or_added_to_a_broken_chain(filled, document, at):
    _alter(filled, "UPDATE entry SET leaf = CAST(replace(leaf, '2.txt', '9.txt') AS BLOB) WHERE seq = 4")

    with pytest.raises(DamagedCaseError, match="entry 4"):
        filled.receipts()
    with pytest.raises(DamagedCaseError, match="entry 4"), filled.writing() as writer:
        writer.receive(document(), "a", "me", at)
    assert filled.counted() == (8, 6)


def test_a_changed_missing_or_added_original_is_named(filled):
    first, second, third = (receipt.sha256 for receipt in filled.receipts()[:3])
    folder = filled.folder / "originals"
    path_of(folder, first).chmod(0o644)
    path_of(folder, first).write_bytes(b"document X")
    path_of(folder, second).unlink()
    (folder / third[:2] / "extra.txt").write_text("nobody received this")

    findings = filled.verify()

    assert len(findings) == 3
    assert any(first in finding and "not those that were received" in finding for finding in findings)
    assert any(second in finding and "missing" in finding for finding in findings)
    assert any("extra.txt" in finding and "without a receipt" in finding for finding in findings)
    for sha256 in (first, second):
        with pytest.raises(DamagedCaseError, match=sha256):
            filled.original(sha256)


def test_a_damaged_original_is_noticed_when_the_same_document_comes_again(filled, document, at):
    sha256 = filled.receipts()[0].sha256
    path = path_of(filled.folder / "originals", sha256)
    path.chmod(0o644)
    path.write_bytes(b"document X")

    with pytest.raises(DamagedCaseError, match=sha256), filled.writing() as writer:
        writer.receive(document(b"document 0"), "a", "me", at)
    path.unlink()
    with filled.writing() as writer:
        _, new = writer.receive(document(b"document 0"), "a", "me", at)

    assert not new
    assert filled.verify() == ()


def test_an_original_without_receipt_is_named_but_never_deleted(filled, document, at):
    data = b"kept by a ledger that was lost"
    path = path_of(filled.folder / "originals", hashlib.sha256(data).hexdigest())
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)

    with filled.writing() as writer:
        writer.receive(document(), "a", "me", at)

    assert any("without a receipt" in finding for finding in filled.verify())
    assert path.read_bytes() == data


def test_every_flipped_bit_of_the_ledger_is_noticed_or_changes_nothing(filled):
    path = filled.folder / "ledger.db"
    whole, said = path.read_bytes(), (filled.receipts(), filled.decisions(), filled.head())

    for place in range(100, len(whole), 61):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ (1 << place % 8)]) + whole[place + 1 :])
        try:
            now_said = (filled.receipts(), filled.decisions(), filled.head())
        except DamagedCaseError:
            continue
        assert now_said == said


def _alter(vault, statement, *values, guarded=False):
    connection = sqlite3.connect(vault.folder / "ledger.db")
    try:
        if not guarded:
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
            ).fetchall():
                connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement, values)
        connection.commit()
    finally:
        connection.close()
