"""The panel and its gate: what may be said of a table, and what is refused."""

import importlib.util
import math
import sys
from pathlib import Path

import pytest

from onrecord.model.undercount import Estimator, LeftOut, Permission, Provenance, TotalEstimate
from onrecord.phrases import Rule, bands
from onrecord.reconciliation.undercount.cells import count_table
from onrecord.reconciliation.undercount.classes import Chains
from onrecord.reconciliation.undercount.gate import gate
from onrecord.reconciliation.undercount.panel import estimate_undercount, merged
from onrecord.reconciliation.undercount.shortfall import shortfall

QUICK = (Estimator.BEST, Estimator.GRAPHS)

_FILE = Path(__file__).resolve().parents[3] / "benchmarks" / "undercount.py"
_SPEC = importlib.util.spec_from_file_location("undercount_benchmark", _FILE)
benchmark = importlib.util.module_from_spec(_SPEC)
sys.modules["undercount_benchmark"] = benchmark
_SPEC.loader.exec_module(benchmark)


def estimate(total, estimator=Estimator.BEST):
    return TotalEstimate(estimator=estimator, total=total, low=total - 5, high=total + 5, interval="made up")


BOUND = estimate(90, Estimator.BOUND)


def test_kosovo_may_be_published(kosovo):
    found = estimate_undercount(kosovo, Chains(), estimators=QUICK)

    assert found.gate.permission is Permission.PUBLISH
    assert found.gate.reasons == ()
    assert found.gate.ratio == pytest.approx(12_595 / 10_356, rel=0.001)
    assert "between 10,357 and 12,597" in found.sentences[1]


def test_latent_classes_of_kosovo_do_not_close_the_gate(kosovo):
    # 10,269 to 10,431 was measured over three seeds, and converged; a run of that length does not belong into a test.
    panel = [estimate(total) for total in (10_356, 12_046, 12_597, 10_269)]

    assert gate(kosovo, panel, [], BOUND).permission is Permission.PUBLISH


@pytest.mark.parametrize(
    ("totals", "permission"),
    [
        ((1_000, 1_250), Permission.PUBLISH),
        ((1_000, 1_251), Permission.ENVELOPE),
        ((1_000, 1_500), Permission.ENVELOPE),
        ((1_000, 1_501), Permission.BOUND),
        ((1_000,), Permission.BOUND),
    ],
)
def test_the_ratio_of_the_panel_decides(kosovo, totals, permission):
    assert gate(kosovo, [estimate(total) for total in totals], [], BOUND).permission is permission


def test_the_united_kingdom_and_the_netherlands_are_refused(kosovo):
    # Totals of these tables by best BIC, graphs and latent classes, as in docs/methods/undercount.md.
    for totals in ((12_350, 22_994, 22_656), (130_628, 50_480, 46_419)):
        outcome = gate(kosovo, [estimate(total) for total in totals], [], BOUND)

        assert outcome.permission is Permission.BOUND
        assert "disagree" in outcome.reasons[0]


@pytest.mark.parametrize("name", ["mse_extra/UKdat_5.csv", "mse_extra/Ned_5.csv"])
def test_the_five_lists_of_both_are_refused_even_without_latent_classes(published, name):
    found = estimate_undercount(published(name), Chains(), estimators=QUICK)

    assert found.gate.permission is Permission.BOUND
    assert found.gate.ratio > 1.8
    assert "at least" in found.sentences[1]


def test_chains_that_did_not_converge_close_the_gate(kosovo):
    stuck = LeftOut(estimator=Estimator.CLASSES, why="The chains did not converge.")

    outcome = gate(kosovo, [estimate(1_000), estimate(1_010)], [stuck], BOUND)

    assert (outcome.permission, outcome.reasons) == (Permission.BOUND, ("The chains did not converge.",))


def test_few_people_on_two_lists_close_the_gate():
    few = count_table(
        "ABC",
        [
            ((True, False, False), 90),
            ((False, True, False), 80),
            ((False, False, True), 70),
            ((True, True, False), 14),
            ((True, False, True), 15),
        ],
    )

    assert "29 people are on two or more lists" in gate(few, [estimate(1_000)] * 2, [], BOUND).reasons[0]


def test_a_list_that_is_nearly_all_on_another_closes_the_gate(kosovo):
    rows = [((*cell, cell[2]), count) for cell, count in kosovo.cells]
    with_copy = count_table([*kosovo.lists, "REPRINT"], rows)

    outcome = gate(with_copy, [estimate(1_000)] * 2, [], BOUND)

    assert outcome.permission is Permission.BOUND
    assert "it may be a copy" in outcome.reasons[0]


def test_lists_of_one_origin_count_as_one(kosovo):
    three = merged(kosovo, [("OSCE", "HRW")])

    assert three.lists == ("EXH", "ABA", "OSCE+HRW")
    assert three.observed == kosovo.observed
    assert three.size(2) == kosovo.size(2) + kosovo.size(3) - kosovo.shared(2, 3)


def test_merging_a_list_that_is_not_there_is_refused(kosovo):
    with pytest.raises(ValueError, match="UNHCR"):
        merged(kosovo, [("OSCE", "UNHCR")])


def test_two_lists_say_nothing_that_may_be_published():
    found = estimate_undercount(
        count_table("AB", [((True, True), 60), ((True, False), 80), ((False, True), 30)]), Chains()
    )

    assert [each.estimator for each in found.panel] == [Estimator.CHAPMAN]
    assert found.gate.permission is Permission.NOTHING
    assert found.sentences[-1] == "How many are on no list cannot be said from these lists."


def test_an_empty_list_is_left_out(kosovo):
    rows = [((*cell, False), count) for cell, count in kosovo.cells]

    found = estimate_undercount(count_table([*kosovo.lists, "NONE"], rows), Chains(), estimators=QUICK)

    assert found.lists == kosovo.lists


def test_many_lists_leave_the_reason_why_an_estimator_is_missing():
    rows = [(tuple(at in (one, one + 1) for at in range(12)), 9) for one in range(11)]
    rows += [(tuple(at == one for at in range(12)), 20) for one in range(12)]

    found = estimate_undercount(count_table([f"L{at}" for at in range(12)], rows), Chains(), estimators=QUICK)

    assert [each.estimator for each in found.left_out] == [Estimator.BEST, Estimator.GRAPHS]
    assert found.gate.permission is Permission.BOUND
    assert found.gate.ratio is None


@pytest.mark.parametrize("kind", ["independent", "copying", "classes", "sparse"])
def test_the_truth_of_simulated_worlds_is_inside_and_above_the_bound(kind):
    # 10 worlds each, seeded, so one or two may miss; the benchmark counts hundreds and finds 95 % and more.
    shares = benchmark.coverage(kind, 10)

    assert shares["span of the panel"] >= 0.8
    assert shares["bound below the truth"] == 1


def test_whether_somebody_answers_for_lists_made_apart_is_said(kosovo):
    silent = estimate_undercount(kosovo, Chains(), estimators=QUICK)
    stated = estimate_undercount(kosovo, Chains(), estimators=QUICK, provenance=Provenance(stated=True))

    assert "Nobody has stated" in silent.assumptions[-1]
    assert silent.sentences[-1] == "It holds only if the lists were made apart from each other."
    assert "states that the lists were made apart" in stated.assumptions[-1]
    assert len(stated.sentences) == len(silent.sentences) - 1


def test_where_somebody_has_to_answer_for_lists_made_apart_nothing_is_published_without(kosovo):
    required = estimate_undercount(kosovo, Chains(), estimators=QUICK, provenance=Provenance(required=True))
    stated = estimate_undercount(
        kosovo, Chains(), estimators=QUICK, provenance=Provenance(required=True, stated=True)
    )

    assert required.gate.permission is Permission.BOUND
    assert "Nobody states that EXH, ABA, OSCE, HRW" in required.gate.reasons[0]
    assert stated.gate.permission is Permission.PUBLISH


def test_hundreds_are_held_against_the_record_and_the_bound(kosovo):
    found = estimate_undercount(kosovo, Chains(), estimators=QUICK)
    hundreds = bands(Rule.VAGUE, 200.0)

    by_record = shortfall(found, 4_100, "hundreds", hundreds)
    too_much = shortfall(found, 7_500, "hundreds", hundreds)
    none = shortfall(found, 9_000, "hundreds", hundreds)

    assert (by_record.recorded, by_record.by_record, by_record.by_bound) == (300, "fair", "understated")
    assert (too_much.by_record, too_much.by_bound) == ("not borne out", "fair")
    assert none.by_record == "not borne out"
    assert "does not exceed" in none.sentences[1]
    assert "same period, place and perpetrators" in none.sentences[-1]


def test_an_estimate_without_an_upper_limit_closes_the_gate(kosovo):
    endless = TotalEstimate(
        estimator=Estimator.GRAPHS, total=10_400, low=9_000, high=math.inf, interval="made up"
    )

    outcome = gate(kosovo, [estimate(10_356), endless], [], BOUND)

    assert outcome.permission is Permission.BOUND
    assert "no upper limit" in outcome.reasons[0]


@pytest.mark.parametrize(
    ("least", "permission"),
    [
        (9_900, Permission.PUBLISH),
        (10_500, Permission.BOUND),
        (12_000, Permission.NOTHING),
    ],
)
def test_a_bound_above_an_estimate_closes_the_gate_and_says_so(kosovo, least, permission):
    panel = [estimate(10_200), estimate(10_900)]
    bound = TotalEstimate(
        estimator=Estimator.BOUND, total=least + 300, low=least, high=least + 900, interval="made up"
    )
    found = gate(kosovo, panel, [], bound)

    assert found.permission is permission
    assert any(f"{least:,}" in why for why in found.reasons) is (permission is not Permission.PUBLISH)
