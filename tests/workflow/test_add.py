from pathlib import Path

import pytest

from onrecord.errors import UnreadableInputError
from onrecord.vault.store import Vault
from onrecord.workflow.add import add_files, keep_files, read_kept


def names(case):
    return [receipt.name for receipt in Vault.open(case).receipts()]


def test_what_is_left_out_of_a_folder_is_named(case, papers):
    (papers / ".draft.txt").write_text("not yet", encoding="utf-8")

    outcome = add_files(case, [papers], origin=None, by="tester")

    assert [Path(left.what).name for left in outcome.skipped] == [".draft.txt"]
    assert len(outcome.added) == 2


def test_a_folder_that_holds_the_case_gives_its_documents_and_not_the_case(built, papers):
    before = names(built)

    outcome = add_files(built, [built.parent], origin=None, by="tester")

    assert names(built) == [*before, "letter.txt", "sheet.md"]
    assert {left.why for left in outcome.skipped} == {"it is part of a case"}


def test_a_document_that_lies_in_the_folder_of_a_case_is_still_a_document(case):
    (case / "inbox").mkdir()
    (case / "inbox" / "note.txt").write_text("Two boats were lost in June 2023.", encoding="utf-8")

    add_files(case, [case / "inbox"], origin=None, by="tester")

    assert names(case)[-1] == "note.txt"


@pytest.mark.parametrize("part", [".", "originals", "ledger.db", "claims.yaml", "public/index.html"])
def test_a_case_is_not_added_to_itself(built, part):
    before = names(built)

    with pytest.raises(UnreadableInputError, match="part of a case"):
        add_files(built, [built / part], origin=None, by="tester")

    assert names(built) == before


def test_a_file_that_vanishes_after_the_look_is_refused_and_the_case_is_as_it_was(case, papers):
    before = names(case)

    def vanish(_name, done, _all):
        (papers / "sheet.md").unlink(missing_ok=True)

    with pytest.raises(UnreadableInputError, match=r"sheet\.md"):
        keep_files(case, [papers], origin=None, by="tester", told=vanish)

    assert names(case) == before
    assert Vault.open(case).verify() == ()


def test_keep_going_keeps_the_others_when_a_file_vanishes_after_the_look(case, papers):
    def vanish(_name, done, _all):
        (papers / "sheet.md").unlink(missing_ok=True)

    kept = keep_files(case, [papers], origin=None, by="tester", keep_going=True, told=vanish)

    assert [one.receipt.name for one in kept.received] == ["letter.txt"]
    assert len(kept.refused) == 1


def test_what_is_kept_stays_when_reading_it_is_cut_short(case, papers):
    kept = keep_files(case, [papers], origin=None, by="tester")
    readings = read_kept(case, kept)
    next(readings)
    readings.close()

    assert names(case)[-2:] == ["letter.txt", "sheet.md"]
