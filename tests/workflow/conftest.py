"""A small case on disk."""

from pathlib import Path

import pytest

from onrecord.model.case import Authority, Case
from onrecord.workflow.add import add_files
from onrecord.workflow.build import build_case
from onrecord.workflow.new import new_case

SHEET = """| The company's claim | The record |
|---|---|
| The port authority keeps its workers safe. | Nine dockers died at work in 2023, three times as many as in 2021. |
| The port authority pays its debts. | The port owed its suppliers $4.5 million in June 2023. |
"""


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "sheet.md").write_text(SHEET, encoding="utf-8")
    (folder / "letter.txt").write_text("At least nine boats were lost in May 2023.\n", encoding="utf-8")
    return folder


@pytest.fixture
def case(tmp_path: Path, papers: Path) -> Path:
    folder = tmp_path / "port"
    new_case(folder, Case(title="Port", authority=Authority(name="Port authority")), by="tester")
    add_files(folder, [papers], origin=None, by="tester")
    return folder


@pytest.fixture
def built(case: Path) -> Path:
    build_case(case)
    return case
