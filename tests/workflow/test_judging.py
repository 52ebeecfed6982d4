"""Verdicts from the files of a case to its pages: judged, held at the gate, published, verified."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from onrecord.cli import app
from onrecord.errors import InvalidCaseFileError, PassageMismatchError
from onrecord.workflow.add import add_files
from onrecord.workflow.apply import apply_files
from onrecord.workflow.build import build_case, built_lines
from onrecord.workflow.verify import verify_case

LETTER = "At least nine boats were lost in May 2023."
CLAIM = "the-port-authority-keeps-its-workers-safe"
DOCKERS = "Nine dockers died at work in 2023"

READING = """
      - key: nobody-died
        text: Nobody died at work.
        written: 2026-11-01
        by: A. Reader
        elements:
          - text: No docker died at work in 2023.
            evidence:
"""
ONE = """
              - {document: sheet.md, quote: Nine dockers died at work in 2023, stance: against,
                 origin: the union, access: [witness]}
"""
TWO = """
              - {document: sheet.md, quote: "died at work in 2023, three times as many", stance: against,
                 origin: the inspectors, access: [document]}
"""
OVERRIDES = """
    fairness:
      overrides:
""" + "".join(
    f"        - {{item: {item}, by: C. Reader, reason: A test., at: 2026-11-02}}\n"
    for item in ("own figure", "contrary evidence", "reply", "second signature")
)


def claims(reading="", fairness="", more=""):
    readings = f"    readings:\n{reading}" if reading else ""
    return f"claims:\n  - key: {CLAIM}\n    statement: Its workers are safe.\n{readings}{fairness}\n{more}"


def write(case: Path, text: str) -> None:
    (case / "claims.yaml").write_text(text, encoding="utf-8")


def verdicts(built):
    return [line for line in built_lines(built) if line["type"] == "verdict"]


@pytest.fixture
def key(case):
    """The claim that the case's sheet makes, by whatever key it was read with."""
    built = build_case(case)
    return built.published.gathering.claims[0].key


@pytest.fixture
def judged(case, key):
    write(case, claims(READING + ONE + TWO, OVERRIDES).replace(CLAIM, key))
    return case


def test_a_claim_without_readings_gets_no_verdict_and_blocks_nothing(built):
    again = build_case(built)

    assert verdicts(again) == []
    assert again.blocking == ()
    assert "No reading written yet" in (built / "public" / "index.html").read_text(encoding="utf-8")


def test_two_first_hand_origins_against_a_claim_contradict_it(judged, key):
    built = build_case(judged)

    (line,) = verdicts(built)
    assert {name: line[name] for name in ("claim", "reading", "outcome", "rule", "ground")} == {
        "claim": key,
        "reading": "nobody-died",
        "outcome": "contradicted",
        "rule": 5,
        "ground": "C2",
    }
    assert {one["choice"]: one["outcome"] for one in line["would_change"]} == {
        "the inspectors were left out": "unresolved",
        "union were left out": "unresolved",
    }
    assert set(line) == {
        "type",
        "claim",
        "reading",
        "text",
        "outcome",
        "rule",
        "ground",
        "reasons",
        "would_change",
        "missing",
    }


def test_a_verdict_that_lacks_fairness_is_a_draft_and_what_was_published_stays(case, key):
    before = {path: path.read_bytes() for path in (case / "public").rglob("*") if path.is_file()}
    write(case, claims(READING + ONE + TWO).replace(CLAIM, key))

    built = build_case(case)

    assert built.site == case / "draft"
    assert {line.partition(": ")[2].partition(":")[0] for line in built.blocking} == {
        "own figure",
        "contrary evidence",
        "reply",
        "second signature",
    }
    assert {path: path.read_bytes() for path in (case / "public").rglob("*") if path.is_file()} == before
    pages = [path.read_text(encoding="utf-8") for path in (case / "draft").rglob("*.html")]
    assert all("Draft, not published." in page for page in pages)
    assert not any("ld+json" in page for page in pages)


def test_the_draft_goes_when_the_verdict_is_published(case, key):
    write(case, claims(READING + ONE + TWO).replace(CLAIM, key))
    build_case(case)
    write(case, claims(READING + ONE + TWO, OVERRIDES).replace(CLAIM, key))

    built = build_case(case)

    assert built.site == case / "public"
    assert not (case / "draft").exists()
    page = next((case / "public" / "claims").iterdir()).read_text(encoding="utf-8")
    assert page.count("Published without it by C. Reader (2 November 2026): A test.") == 4


def test_a_folder_named_draft_that_is_not_ours_stays(judged):
    (judged / "draft").mkdir()
    (judged / "draft" / "novel.txt").write_text("Chapter one", encoding="utf-8")

    build_case(judged)

    assert (judged / "draft" / "novel.txt").is_file()


def test_the_command_says_what_blocks_and_ends_with_one(case, key):
    write(case, claims(READING + ONE).replace(CLAIM, key))

    result = CliRunner().invoke(app, ["build", str(case), "--json"])

    assert result.exit_code == 1
    assert "not published" in result.stderr
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line["outcome"] for line in lines if line["type"] == "verdict"] == ["unresolved"]
    assert lines[-1]["draft"] is True


def test_a_build_says_which_verdicts_changed_and_why(judged, key):
    build_case(judged)
    write(judged, claims(READING + ONE, OVERRIDES).replace(CLAIM, key))

    built = build_case(judged)

    (changed,) = built.rejudged
    assert (changed.before.outcome.value, changed.after.outcome.value) == ("contradicted", "unresolved")
    assert "on one origin with first-hand access only" in changed.sentence
    assert build_case(judged).rejudged == ()


def test_a_verdict_that_vanishes_is_told(judged, key):
    build_case(judged)
    write(judged, claims().replace(CLAIM, key))

    (changed,) = build_case(judged).rejudged

    assert "withdrawn" in changed.sentence


def test_published_verdicts_verify_and_an_altered_one_is_named(judged):
    build_case(judged)
    assert verify_case(judged).findings == ()

    export = judged / "public" / "sheet.json"
    told = json.loads(export.read_text(encoding="utf-8"))
    told["verdicts"][0]["outcome"] = "supported"
    export.write_text(json.dumps(told), encoding="utf-8")

    findings = verify_case(judged).findings
    assert any(
        "supported (rule 5) on the site, contradicted (rule 5) by the rules" in one for one in findings
    )


def test_verdicts_that_may_not_be_published_any_more_are_named(judged, key):
    build_case(judged)
    write(judged, claims(READING + ONE + TWO).replace(CLAIM, key))

    findings = verify_case(judged).findings

    assert any("may not be published: own figure, contrary evidence, reply" in one for one in findings)


@pytest.mark.parametrize(
    "nothing", ["{}", "[]", '{"verdicts": 3}', '{"verdicts": [3, {"claim": []}]}', "not json"]
)
def test_a_damaged_export_is_named_and_not_stumbled_over(judged, nothing):
    build_case(judged)
    (judged / "public" / "sheet.json").write_text(nothing, encoding="utf-8")

    assert verify_case(judged).findings


def test_the_same_case_gives_the_same_bytes(judged):
    first = build_case(judged).digest

    assert build_case(judged).digest == first


def test_evidence_must_stand_in_its_document_letter_for_letter(judged, key, tmp_path):
    wrong = tmp_path / "more.yaml"
    wrong.write_text(
        claims(READING + ONE.replace("Nine dockers", "Ninety dockers")).replace(CLAIM, key), encoding="utf-8"
    )

    with pytest.raises(PassageMismatchError, match="Ninety dockers"):
        apply_files(judged, [wrong])


@pytest.mark.parametrize(
    ("reading", "more", "told"),
    [
        (READING.replace("evidence:", "measures: [nothing]"), "", "measure 'nothing'"),
        ("", "replies:\n  - {key: r, to: x, claims: [nowhere]}\n", "claim 'nowhere'"),
    ],
)
def test_names_of_what_is_not_there_are_refused(case, key, reading, more, told):
    write(case, claims(reading, more=more).replace(CLAIM, key))

    with pytest.raises(InvalidCaseFileError, match=told):
        build_case(case)


def test_an_asserted_quantity_is_held_against_the_passage_it_is_about(case, key, tmp_path):
    note = tmp_path / "note.txt"
    note.write_text("The harbour office counted 12 dead dockers in 2023.\n", encoding="utf-8")
    add_files(case, [note], origin=None, by="tester")
    element = """
      - key: few
        text: Few died.
        elements:
          - text: Fewer than nine dockers died in 2023.
            figure: fewer than nine dockers
            about: {document: note.txt, quote: counted 12 dead dockers in 2023, origin: the harbour office, access: [document]}
"""
    write(case, claims(element, OVERRIDES).replace(CLAIM, key))

    (line,) = verdicts(build_case(case))

    assert (line["outcome"], line["rule"], line["ground"]) == ("unresolved", 7, "C1")
    assert "harbour office" in " ".join(line["reasons"])


def test_the_record_is_held_against_its_own_numbers_in_the_same_words(tmp_path, case):
    sheet = case.parent / "second.md"
    sheet.write_text(
        "| The company's claim | The record |\n|---|---|\n"
        "| The ferries are safe. | Of 40 ferries, 10 sank in 2022, which is 80 percent of them. |\n",
        encoding="utf-8",
    )
    add_files(case, [sheet], origin=None, by="tester")

    built = build_case(case)

    found = [line for line in built_lines(built) if line["type"] == "passage_finding"]
    assert [check["outcome"] for line in found for check in line["checks"]] == ["inconsistent"]
    page = (case / "public" / "index.html").read_text(encoding="utf-8")
    assert "not borne out by the numbers of its own document" in page
    assert 'class="fig fails"' in page


def test_an_origin_under_two_names_is_one_origin(case, key):
    same = TWO.replace("the inspectors, access: [document]", "HRW, access: [document]")
    first = ONE.replace("the union, access: [witness]", "Human Rights Watch, access: [witness]")
    write(case, claims(READING + first + same, OVERRIDES).replace(CLAIM, key))

    (line,) = verdicts(build_case(case))

    assert (line["outcome"], line["ground"]) == ("unresolved", "C1")
