"""The example case builds as its README says."""

import json
import re
from pathlib import Path

import pytest

from onrecord.vault.casefile import parse_case
from onrecord.workflow.add import add_files
from onrecord.workflow.apply import apply_files
from onrecord.workflow.build import build_case
from onrecord.workflow.data import Wish, add_data
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
    for table in sorted((EXAMPLE / "data").glob("*.csv")):
        wish = Wish(mapping=table.with_suffix(".yaml"), accessed="2026-11-22", by="example")
        add_data(folder, [table], wish)
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


def test_the_readings_of_the_example_come_to_every_kind_of_end(sheet):
    verdicts = {
        (one["claim"], one["reading"]): (one["outcome"], one["rule"], one["ground"])
        for one in sheet["verdicts"]
    }

    assert verdicts == {
        ("transition", "will-hand-over"): ("not checkable", 1, "C0"),
        ("security", "since-the-coup"): ("contradicted", 5, "M2"),
        ("security", "since-the-peak"): ("supported", 3, "M2"),
        ("economy", "less-poverty"): ("unresolved", 7, "M1"),
        ("human-rights", "only-fighters-in-moura"): ("unresolved", 7, "C1"),
    }
    assert not sheet["draft"]


def test_the_record_of_the_example_is_held_to_the_same_rules(sheet):
    found = {one["quote"]: one["verdict"] for one in sheet["passages"] if one["verdict"]}
    investment = next(verdict for quote, verdict in found.items() if "1.3 percent of GDP" in quote)
    poverty = next(verdict for quote, verdict in found.items() if "45.4 percent" in quote)

    assert (investment["outcome"], investment["rule"], investment["ground"]) == ("contradicted", 5, "M2")
    assert "“1.3 percent”" in investment["reasons"][0]
    assert poverty["outcome"] == "unresolved"
    assert any("not all of 2022" in one for one in poverty["missing"])


def test_the_example_prints_what_it_publishes_without(case, sheet):
    missing = {(one["claim"], one["item"]) for one in sheet["gate"] if not one["present"]}
    page = (case / "public" / "index.html").read_text(encoding="utf-8")

    assert {item for _, item in missing} == {"reply", "second signature"}
    assert page.count("Published without it by the onrecord example") == len(missing)


def test_the_example_recomputes_fifteen_statements_and_shows_each_outcome(sheet):
    outcomes = {one["key"]: one["outcome"] for one in sheet["measures"]}
    values = {one["key"]: one["value"] for one in sheet["measures"]}

    assert len(outcomes) == 15
    assert sum(value is not None for value in values.values()) >= 8
    assert outcomes["deaths-2020-2021"] == outcomes["deaths-2022-2023"] == "consistent"
    assert outcomes["improved-since-2022"] == "consistent"
    assert outcomes["improved-since-coup"] == "inconsistent"
    assert values["deaths-2020-2021"] == 2796
    assert values["deaths-2022-2023"] == 5759
    assert round(values["deaths-doubled"], 2) == 2.06
    assert outcomes["deaths-doubled"] == "depends_on_reading"
    assert round(values["investment-2019"], 2) == 4.97
    assert round(values["investment-2022-sheet"], 2) == 3.81
    assert outcomes["investment-2022"] == "consistent"
    assert outcomes["investment-2022-sheet"] == "inconsistent"
    assert (values["poverty-2022-sheet"], outcomes["poverty-2022-sheet"]) == (None, "not_checkable")


def test_the_outcomes_of_the_example_stand_under_their_claims_with_the_citation_of_the_data(case, sheet):
    page = (case / "public" / "index.html").read_text(encoding="utf-8")

    assert all(f'measures.html#measure-{one["key"]}"' in page for one in sheet["measures"])
    assert "Sundberg and Melander 2013" in page
    assert 'class="fig fails"' in page
    assert 'class="fig holds"' in page
    assert 'class="fig contested"' in page


def test_the_built_example_is_sound(case):
    assert verify_case(case).findings == ()


def test_the_handover_was_due_in_february_2022_and_is_broken(sheet):
    (handover,) = [one for one in sheet["commitments"] if one["written"]]

    assert (handover["due"], handover["last_due"], handover["slippage_months"]) == (
        "2022-02",
        "2024-03-26",
        24,
    )
    assert (handover["status"], handover["proposed"]) == ("broken", False)


def test_a_recommendation_has_its_response_and_a_silence_its_day(sheet):
    assert [one["at"] for one in sheet["responses"]] == ["2024-04-10"]
    assert [(one["silent"], one["silent_until"], one["proposed"]) for one in sheet["replies"]] == [
        (True, "2024-12-31", True)
    ]
