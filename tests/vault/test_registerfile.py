"""Commitments and responses in claims.yaml come back as they went, and what they lack is named with its line."""

import pytest

from onrecord.errors import InvalidCaseFileError
from onrecord.model.register import CommitmentStatus
from onrecord.vault.casefile import EMPTY_CLAIMS, parse_written, render_written
from onrecord.vault.merge import merge_written

GOOD = """
commitments:
  - key: bypass
    actor: Ministry of Works
    act: open the bypass
    condition: if the rains end
    promises:
      - {document: a.txt, quote: the bypass will open, made: 2023-02, due: 2024-08}
      - {document: b.txt, quote: it opens soon}
    outcome: {status: kept, at: 2025-01-10, document: b.txt, quote: it opened}
responses:
  - {key: one, document: a.txt, quote: Publish it, addressee: Ministry, status: accepted, at: 2024}
"""


def test_what_people_wrote_comes_back_as_it_went():
    written = parse_written(GOOD.encode())

    assert written.commitments[0].outcome.status is CommitmentStatus.KEPT
    assert written.responses[0].at == "2024"
    assert parse_written(render_written(written).encode()) == written


def test_the_examples_of_a_new_file_are_read_once_the_signs_are_taken_away():
    shown = "\n".join(line.removeprefix("# ").removeprefix("#") for line in EMPTY_CLAIMS.splitlines()[2:-2])

    written = parse_written(shown.encode())

    assert [one.key for one in written.commitments] == ["bypass"]
    assert [one.key for one in written.responses] == ["ministry-on-speed-cameras"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("status: kept", "status: kept late", "must be one of: kept, broken"),
        ("status: kept", "status: not yet due", "must be one of"),
        ("made: 2023-02", "made: last spring", "is no date"),
        ("document: b.txt, quote: it opened", "why: ''", "rests on nothing"),
        ("document: b.txt, quote: it opened", "document: b.txt", "needs both"),
        ("at: 2024}", "at: ''}", "needs `at`"),
        ("actor: Ministry of Works", "actors: Ministry of Works", "did you mean `actor`"),
        ("key: one", "key: one, answer: yes", "needs both"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_line(old, new, said):
    assert old in GOOD
    with pytest.raises(InvalidCaseFileError, match="line ") as refused:
        parse_written(GOOD.replace(old, new).encode())

    assert said in str(refused.value)


def test_a_commitment_without_a_promise_and_a_key_used_twice_are_refused():
    text = "commitments:\n  - {key: a, actor: B, act: C}\n  - {key: a, actor: B, act: C}\n"
    with pytest.raises(InvalidCaseFileError) as refused:
        parse_written(text.encode())

    assert str(refused.value).count("at least one entry under `promises`") == 2
    assert str(refused.value).count("a key names one thing") == 2


def test_an_entry_with_the_same_key_takes_the_place_of_the_old_one():
    merged = merge_written(GOOD, GOOD.replace("open the bypass", "open both bypasses"))

    assert [one.act for one in parse_written(merged.encode()).commitments] == ["open both bypasses"]
