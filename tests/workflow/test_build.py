import shutil
from pathlib import Path

import pytest

from onrecord.errors import DamagedCaseError, InvalidCaseFileError, StorageError
from onrecord.model.case import Authority, Case
from onrecord.vault.casefile import parse_written
from onrecord.vault.store import Vault
from onrecord.workflow.add import add_files
from onrecord.workflow.build import build_case
from onrecord.workflow.decide import list_proposals
from onrecord.workflow.find import find_passages
from onrecord.workflow.new import new_case
from onrecord.workflow.verify import verify_case

DATA = Path(__file__).resolve().parents[1] / "data"


def tree(folder):
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def change_what_the_site_says(case):
    (case / "claims.yaml").write_text("claims:\n  - key: more\n    statement: More.\n", encoding="utf-8")


@pytest.mark.parametrize("blocked", ["index.db", "public"])
def test_a_build_that_cannot_put_everything_changes_nothing(built, blocked):
    change_what_the_site_says(built)
    add_a_document(built)
    target = built / blocked
    shutil.rmtree(target) if target.is_dir() else target.unlink()
    if blocked == "public":
        target.write_text("mine", encoding="utf-8")
    else:
        target.mkdir()
    before = tree(built)

    with pytest.raises(StorageError):
        build_case(built)

    assert tree(built) == before
    assert [path.name for path in built.iterdir() if path.name.startswith(".")] == []


def add_a_document(case):
    note = case.parent / "note.txt"
    note.write_text("Two boats were lost in June 2023.", encoding="utf-8")
    add_files(case, [note], origin=None, by="tester")


def test_a_ledger_that_knows_nothing_of_the_originals_is_not_published(built, tmp_path):
    new_case(tmp_path / "other", Case(title="Other", authority=Authority(name="Other")), by="tester")
    shutil.copy(tmp_path / "other" / "ledger.db", built / "ledger.db")
    before = tree(built)

    with pytest.raises(DamagedCaseError, match="no receipt for 2 of its originals"):
        build_case(built)

    assert tree(built) == before


def test_a_case_without_documents_has_an_empty_sheet_that_verifies(tmp_path):
    new_case(tmp_path / "new", Case(title="New", authority=Authority(name="Nobody yet")), by="tester")

    built = build_case(tmp_path / "new")

    assert dict(built.counts)["documents read"] == 0
    assert verify_case(tmp_path / "new").findings == ()


def test_a_case_whose_only_document_cannot_be_read_says_so(tmp_path):
    new_case(tmp_path / "new", Case(title="New", authority=Authority(name="Nobody yet")), by="tester")
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7\n%\xe2\xe3\n")
    add_files(tmp_path / "new", [tmp_path / "scan.pdf"], origin=None, by="tester")

    built = build_case(tmp_path / "new")

    assert dict(built.counts)["documents kept but not read"] == 1
    assert verify_case(tmp_path / "new").findings == ()


def test_a_pdf_is_read_and_its_passages_show_their_page(tmp_path):
    new_case(tmp_path / "new", Case(title="New", authority=Authority(name="Nobody yet")), by="tester")
    add_files(tmp_path / "new", [DATA / "ferries_weasyprint.pdf"], origin=None, by="tester")

    built = build_case(tmp_path / "new")

    assert dict(built.counts)["documents read"] == 1
    figures = (tmp_path / "new" / "public" / "figures.html").read_text(encoding="utf-8")
    assert '<small class="page">p. 2</small>' in figures
    assert verify_case(tmp_path / "new").findings == ()


def test_a_case_can_be_read_while_another_command_writes_to_it(built):
    with Vault.open(built).writing():
        assert find_passages(built, "boats")
        assert verify_case(built).findings == ()
        list_proposals(built)


def test_a_source_must_say_which_of_two_documents_of_one_name_it_describes(case, papers):
    (papers / "letter.txt").write_text("At least ten boats were lost in May 2023.\n", encoding="utf-8")
    second = add_files(case, [papers / "letter.txt"], origin=None, by="tester").added[0].receipt
    described = "sources:\n  - key: letter\n    document: {}\n    title: The letter\n"
    (case / "claims.yaml").write_text(described.format("letter.txt"), encoding="utf-8")

    with pytest.raises(InvalidCaseFileError, match=second.sha256):
        build_case(case)
    (case / "claims.yaml").write_text(described.format(second.sha256), encoding="utf-8")
    published = build_case(case).published

    described_ones = [d.reading.rendition.original for d in published.documents if d.source]
    assert described_ones == [second.sha256]
    assert parse_written((case / "claims.yaml").read_bytes()).sources[0].document == second.sha256
