"""The example case builds as its README says."""

import json
import re
from pathlib import Path

import pytest

from onrecord.vault.casefile import parse_case
from onrecord.workflow.add import add_files
from onrecord.workflow.apply import apply_files
from onrecord.workflow.build import build_case
from onrecord.workflow.new import new_case
from onrecord.workflow.verify import verify_case

EXAMPLE = Path(__file__).parents[2] / "examples" / "mali"
SUBJECTS = {
    "transition",
    "security",
    "popular-support",
    "sovereign-interests",
    "economy",
    "human-rights",
    "protection",
    "dialogue",
    "justice",
}


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    folder = tmp_path_factory.mktemp("example") / "mali"
    new_case(folder, parse_case((EXAMPLE / "case.yaml").read_bytes()), by="example")
    add_files(folder, [EXAMPLE / "documents"], origin=None, by="example")
    apply_files(folder, [EXAMPLE / "claims.yaml"])
    build_case(folder)
    return folder


@pytest.fixture(scope="module")
def sheet(case):
    return json.loads((case / "public" / "sheet.json").read_text(encoding="utf-8"))


def test_the_example_has_nine_claims_and_nothing_is_left_without_one(sheet):
    claims = {claim["key"]: claim for claim in sheet["claims"]}

    assert set(claims) == SUBJECTS
    assert all(claim["topic"] for claim in claims.values())
    assert sheet["unplaced"] == []


def test_every_claim_but_the_economy_appears_in_both_editions(sheet):
    appearances = {claim["key"]: len(claim["appearances"]) for claim in sheet["claims"]}

    assert appearances.pop("economy") == 1
    assert set(appearances.values()) == {2}


def test_the_record_of_the_example_is_in_three_languages(sheet):
    languages = {document["language"] for document in sheet["documents"]}

    assert languages == {"en", "fr", "ar"}


def test_no_number_of_the_page_furniture_is_a_figure(sheet):
    page = next(d for d in sheet["documents"] if d["name"] == "saved-page-moura.html")
    numbers = {number for figure in page["figures"] for number in re.findall(r"\d+", figure["quote"])}

    assert {"500", "238", "58"} <= numbers
    assert not numbers & {"214", "40", "12", "10", "2"}
    assert page["claims"] == []


def test_both_shares_of_investment_stand_under_the_economy(sheet):
    economy = next(claim for claim in sheet["claims"] if claim["key"] == "economy")
    text = json.dumps(economy, ensure_ascii=False)

    assert "1.3 percent of GDP" in text
    assert "3.81 percent of GDP" in text


def test_the_built_example_is_sound(case):
    assert verify_case(case).findings == ()
