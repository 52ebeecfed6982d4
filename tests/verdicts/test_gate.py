"""Fairness to the authority: what must be there, and who may publish without it."""

import attrs
import pytest

from onrecord.model.register import WrittenReply
from onrecord.model.verdict import (
    GateItem,
    JudgedReading,
    WrittenFairness,
    WrittenLook,
    WrittenOverride,
    WrittenReading,
    WrittenSignature,
)
from onrecord.verdicts import Gated, gate

DAY = "2026-11-22"


@pytest.fixture
def judged(make):
    evidence = make.element(make.told("against", "divers"), make.told("against", "pilots"))
    written = WrittenReading(key="r", text="The sea is safer.", elements=(evidence.element,), by="A. Reader")
    return JudgedReading(written=written, elements=(evidence,), verdict=make.verdict(evidence))


def lines(judged, **more):
    fairness = WrittenFairness(**more.pop("fairness", {}))
    gated = Gated(readings=(judged,), fairness=fairness, as_of=DAY, **more)
    return {line.item: line for line in gate(gated)}


def test_a_claim_without_a_reading_has_no_gate():
    assert gate(Gated(readings=(), as_of=DAY)) == ()


def test_everything_but_the_count_of_origins_blocks_until_somebody_sees_to_it(judged):
    blocking = {item for item, line in lines(judged).items() if line.blocks}

    assert blocking == set(GateItem) - {GateItem.ORIGINS}


def test_the_count_of_origins_is_told(judged):
    assert lines(judged)[GateItem.ORIGINS].told == (
        "2 passages go back to 2 origins, of which 2 independent and first-hand."
    )


def test_an_unknown_origin_blocks(judged, make):
    lost = attrs.evolve(judged, elements=(make.element(make.told("for", "a leaflet", lost=True)),))

    assert lines(lost)[GateItem.ORIGINS].blocks


def test_the_authoritys_figure_is_shown_or_somebody_looked_for_it(judged, make):
    citation = make.told("for", "x").citation
    look = WrittenLook(item=GateItem.OWN_FIGURE, by="B", where="its site", at="2026-11-01", found="nothing.")

    assert lines(judged, own_figures=(citation,))[GateItem.OWN_FIGURE].present
    looked = lines(judged, fairness={"looks": (look,)})
    assert looked[GateItem.OWN_FIGURE].told == "Looked for in its site by B (2026-11-01): nothing."
    assert looked[GateItem.CONTRARY].blocks


@pytest.mark.parametrize(
    ("reply", "present"),
    [
        ({"asked": "2026-11-01"}, False),
        ({"asked": "2026-11-01", "answered": "2026-11-09", "document": "a.txt", "quote": "No."}, True),
        ({"asked": "2026-11-01", "silent_until": "2026-11-20"}, True),
        ({"silent_until": "2026-11-20"}, True),
        ({"asked": "2026-11-01", "deadline": "2026-11-30", "silent_until": "2026-11-20"}, False),
        ({"asked": "2026-11-01", "deadline": "2026-11-30", "answered": "2026-11-09"}, True),
        ({"asked": "2026-11-01", "deadline": DAY, "silent_until": DAY}, False),
        ({"asked": "2026-11-01", "deadline": "2026-11-21", "silent_until": DAY}, True),
    ],
)
def test_a_reply_is_an_answer_or_a_dated_silence_after_the_time_given(judged, reply, present):
    written = WrittenReply(key="k", to="the ministry", **reply)

    assert lines(judged, replies=(written,))[GateItem.REPLY].present is present


@pytest.mark.parametrize(
    ("by", "signed", "present"),
    [
        ("A", (), False),
        ("A", ("A",), False),
        ("A", ("A", "A"), False),
        ("A", ("B",), True),
        ("A", ("A", "B"), True),
        ("", ("B",), False),
        ("", ("B", "C"), True),
    ],
)
def test_a_second_person_signs(judged, by, signed, present):
    written = attrs.evolve(judged, written=attrs.evolve(judged.written, by=by))
    signatures = tuple(WrittenSignature(by=name, at=DAY) for name in signed)

    assert lines(written, fairness={"signatures": signatures})[GateItem.SIGNATURE].present is present


def test_an_override_lets_one_item_pass_and_no_other(judged):
    override = WrittenOverride(item=GateItem.REPLY, by="C", reason="It has no address.", at=DAY)

    found = lines(judged, fairness={"overrides": (override,)})

    assert not found[GateItem.REPLY].present
    assert not found[GateItem.REPLY].blocks
    assert found[GateItem.REPLY].override == override
    assert found[GateItem.SIGNATURE].blocks


def test_an_override_of_what_is_there_says_nothing(judged):
    override = WrittenOverride(item=GateItem.ORIGINS, by="C", reason="Why not.", at=DAY)

    assert lines(judged, fairness={"overrides": (override,)})[GateItem.ORIGINS].override is None
