"""The checks against annotated arithmetic, with floors a little under what was measured."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.model.check import CheckOutcome
from onrecord.model.contract import check_line
from onrecord.workflow.audit import audit

OURS = Path(__file__).parents[1] / "gold"


@pytest.fixture(scope="module")
def score(shared, tmp_path_factory):
    """What the scorer of the shared annotated documents prints, as numbers by their label."""
    return scored(shared, shared / "gold" / "news", tmp_path_factory)


@pytest.fixture(scope="module")
def score_of_ours(shared, tmp_path_factory):
    """The same for the annotated documents of the project."""
    return scored(shared, OURS, tmp_path_factory)


def scored(shared, gold, tmp_path_factory):
    path = tmp_path_factory.mktemp("checks") / "checks.jsonl"
    with path.open("w", encoding="utf-8") as lines:
        for document in sorted((gold / "documents").glob("*.txt")):
            done = audit(document)
            for check in done.checks:
                lines.write(json.dumps(check_line(check, done.reading.rendition.text, document.name)) + "\n")
    tool = [
        sys.executable,
        str(shared / "tools" / "score_checks.py"),
        str(gold / "arithmetic.jsonl"),
        str(path),
    ]
    printed = subprocess.run(tool, capture_output=True, text=True, check=True).stdout
    return {line.rpartition(" ")[0]: line.rpartition(" ")[2] for line in printed.splitlines()}


def test_most_relations_are_found(score):
    assert float(score["found"]) >= 0.90


def test_what_is_found_is_judged_rightly(score):
    assert float(score["outcome right of found"]) >= 0.97


def test_nothing_that_holds_is_called_inconsistent(score):
    assert score["false alarms on consistent rows"].startswith("0/")
    assert score["inconsistent checks outside the annotation"] == "0"


def test_the_documents_of_the_project_are_found_and_judged_too(score_of_ours):
    assert float(score_of_ours["found"]) >= 0.88
    assert float(score_of_ours["outcome right of found"]) >= 0.96
    assert score_of_ours["false alarms on consistent rows"].startswith("0/")
    assert int(score_of_ours["inconsistent checks outside the annotation"]) <= 1


def test_the_first_documents_raise_no_false_alarm(shared):
    for document in sorted((shared / "seeds").glob("*.txt")):
        assert CheckOutcome.INCONSISTENT not in {check.outcome for check in audit(document).checks}


def test_the_first_sheet_nearly_doubled_its_toll(shared):
    document = next(iter(sorted((shared / "seeds").glob("000_*.txt"))))
    found = [check for check in audit(document).checks if check.formula.startswith("6,690 / 3,539 = 1.89")]

    assert [check.outcome for check in found] == [CheckOutcome.CONSISTENT]
