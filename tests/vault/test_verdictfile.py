"""Readings, fairness and replies as people write them in claims.yaml."""

import pytest

from onrecord.errors import InvalidCaseFileError
from onrecord.model.statement import BasisKind
from onrecord.model.verdict import GateItem, Stance
from onrecord.vault.casefile import EMPTY_CLAIMS, parse_written, render_written
from onrecord.vault.merge import merge_written

WHOLE = """
claims:
  - key: safety
    readings:
      - key: fewer-wrecks
        text: Fewer ships sank.
        written: 2026-11-01
        by: A. Reader
        due: 2026-12
        elements:
          - text: Wrecks fell.
            measures: [wrecks-fell]
            evidence:
              - document: log.txt
                quote: nine boats were lost
                stance: against
                origin: the harbour office
                access: [witness, document]
          - text: Fewer than nine ships sank.
            figure: fewer than nine ships
            about: {document: log.txt, quote: nine boats were lost, access: [visit]}
      - key: one-day
        text: The sea will be safe.
        not_checkable: It names no day.
    fairness:
      own_figures:
        - {document: speech.txt, quote: we lost eight}
      contrary:
        - {document: log.txt, quote: a lighthouse was built}
      looks:
        - {item: contrary evidence, by: B, where: the archive, at: 2026-11-02, found: nothing}
      signatures:
        - {by: C, at: 2026-11-03}
      overrides:
        - {item: reply, by: C, reason: It has no address., at: 2026-11-04}
replies:
  - key: ministry
    claims: [safety]
    to: the ministry
    asked: 2026-10-01
    how: letter
    what: We sent our figures.
    by: A. Reader
    deadline: 2026-10-15
    reminders: [2026-10-10]
    silent_until: 2026-11-01
    effect: none
"""


def refused(text):
    with pytest.raises(InvalidCaseFileError) as raised:
        parse_written(text.encode())
    return str(raised.value)


def test_readings_fairness_and_replies_are_read():
    written = parse_written(WHOLE.encode())
    first, second = written.claims[0].readings
    element = first.elements[0]

    assert (first.key, first.written, first.by, first.due) == (
        "fewer-wrecks",
        "2026-11-01",
        "A. Reader",
        "2026-12",
    )
    assert element.measures == ("wrecks-fell",)
    assert element.evidence[0].stance is Stance.AGAINST
    assert element.evidence[0].origin == "the harbour office"
    assert element.evidence[0].access == (BasisKind.WITNESS, BasisKind.DOCUMENT)
    assert first.elements[1].about.access == (BasisKind.VISIT,)
    assert second.not_checkable == "It names no day."
    assert written.claims[0].fairness.looks[0].item is GateItem.CONTRARY
    assert written.claims[0].fairness.overrides[0].reason == "It has no address."
    assert written.replies[0].silent_until == "2026-11-01"


def test_what_is_written_is_read_back_the_same():
    written = parse_written(WHOLE.encode())

    assert parse_written(render_written(written).encode()) == written


def test_an_applied_reply_takes_the_place_of_the_old_one():
    later = (
        "replies:\n  - {key: ministry, to: the ministry, answered: 2026-11-05, document: a.txt, quote: No.}\n"
    )

    merged = parse_written(merge_written(WHOLE, later).encode())

    assert [one.answered for one in merged.replies] == ["2026-11-05"]
    assert len(merged.claims[0].readings) == 2


def test_the_empty_file_shows_readings_that_can_be_read():
    shown = "\n".join(line.removeprefix("# ").removeprefix("#") for line in EMPTY_CLAIMS.splitlines()[2:-2])

    written = parse_written(shown.encode())

    assert written.claims[0].readings
    assert written.claims[0].fairness.overrides
    assert written.replies


def a_reading(fields):
    return f"claims:\n  - key: a\n    readings:\n      - {{key: r, text: T., {fields}}}\n"


def with_evidence(fields):
    return a_reading(f"elements: [{{text: E., evidence: [{fields}]}}]")


def with_fairness(fields):
    return f"claims:\n  - key: a\n    fairness:\n      {fields}\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (a_reading("by: A"), "needs `elements`, or `not_checkable`"),
        (a_reading("not_checkable: x, elements: [{text: E.}]"), "only be one of both"),
        (a_reading("due: soon, not_checkable: x"), "has 'soon' as `due`, which is no date"),
        (a_reading("written: 2026-13, not_checkable: x"), "which is no date"),
        (a_reading("elements: [{text: E., figure: nine}]"), "both `figure` and `about`"),
        (with_evidence("{document: a.txt, quote: q, stance: maybe}"), "must be one of: for, against"),
        (with_evidence("{document: a.txt, quote: q}"), "needs `stance`"),
        (
            with_evidence("{document: a.txt, quote: q, stance: for, access: [rumour]}"),
            "must be one of: document",
        ),
        (with_fairness("overrides: [{item: reply, by: C, at: 2026}]"), "needs `reason`"),
        (with_fairness("overrides: [{item: reply, reason: r, at: 2026}]"), "needs `by`"),
        (
            with_fairness("overrides: [{item: everything, by: C, reason: r, at: 2026}]"),
            "must be one of: own figure",
        ),
        (with_fairness("signatures: [{by: C}]"), "needs `at`"),
        (with_fairness("score: 5"), "unknown field `score`"),
        ("replies:\n  - {key: k, to: x, answered: 2026}\n", "give the answer's own words"),
        ("replies:\n  - {key: k, to: x, document: a.txt}\n", "needs both `document` and `quote`"),
        (
            "replies:\n  - {key: k, to: x, answered: 2026, silent_until: 2026, document: a, quote: q}\n",
            "answered and silent",
        ),
        ("replies:\n  - {key: k, to: x}\n  - {key: k, to: y}\n", "has the key `k`"),
    ],
)
def test_what_does_not_say_what_it_must_is_refused_with_its_line(text, told):
    message = refused(text)

    assert told in message
    assert "line " in message


def test_two_readings_of_a_claim_cannot_have_one_key():
    text = a_reading("not_checkable: x") + "      - {key: r, text: U., not_checkable: y}\n"

    assert "so has another reading" in refused(text)
