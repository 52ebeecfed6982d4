"""One panel out of tables of several draws of the links."""

import pytest

from onrecord.model.undercount import Estimator, Permission, Provenance
from onrecord.reconciliation.undercount.cells import count_table
from onrecord.reconciliation.undercount.classes import Chains
from onrecord.reconciliation.undercount.over_draws import estimate_over_draws
from onrecord.reconciliation.undercount.panel import estimate_undercount

QUICK = (Estimator.BEST, Estimator.GRAPHS)
STATED = Provenance(stated=True, required=True)


@pytest.fixture
def draws(kosovo):
    """Each draw takes some people of one list alone for some that another list has, or not."""
    cells = list(kosovo.cells)
    return [
        count_table(kosovo.lists, [*cells[1:], (cells[0][0], cells[0][1] - moved), (cells[2][0], moved)])
        for moved in (0, 60, 120, 180)
    ]


def shared_links(found, estimator):
    note = next(each for each in found.panel if each.estimator is estimator).notes[0]
    return int(note.partition("%")[0])


def test_links_drawn_again_widen_the_limits(kosovo, draws):
    combined = estimate_over_draws(draws, Chains(), estimators=(Estimator.GRAPHS,))
    alone = estimate_undercount(kosovo, Chains(), estimators=(Estimator.GRAPHS,))

    assert [each.estimator for each in combined.panel] == [Estimator.GRAPHS]
    assert combined.bound.low < alone.bound.low
    assert combined.bound.notes[0].startswith(("4", "5", "6", "7", "8", "9"))
    assert combined.draws == 4


def test_draws_that_agree_add_no_variance(kosovo):
    combined = estimate_over_draws([kosovo] * 3, Chains(), estimators=QUICK, provenance=STATED)
    alone = estimate_undercount(kosovo, Chains(), estimators=QUICK)

    assert shared_links(combined, Estimator.BEST) == 0
    assert combined.panel[0].total == pytest.approx(alone.panel[0].total)
    assert combined.gate.permission is Permission.PUBLISH
    assert combined.observed == kosovo.observed


def test_nobody_answering_for_lists_made_apart_leaves_the_bound(draws):
    found = estimate_over_draws(draws, Chains(), estimators=QUICK, provenance=Provenance(required=True))

    assert found.gate.permission is Permission.BOUND
    assert "Nobody states" in found.gate.reasons[0]
    assert "at least" in found.sentences[1]


def test_what_speaks_against_the_data_closes_the_gate(draws):
    found = estimate_over_draws(
        draws, Chains(), estimators=QUICK, provenance=STATED, against=("They are not of one land.",)
    )

    assert found.gate.reasons[0] == "They are not of one land."


def test_an_estimator_that_fails_with_one_draw_is_left_out_with_the_draw(kosovo):
    stuck = Chains(chains=8, fewest=40, most=40, rungs=1)

    found = estimate_over_draws(
        [kosovo] * 2, stuck, estimators=(*QUICK, Estimator.CLASSES), provenance=STATED
    )

    assert Estimator.CLASSES not in {each.estimator for each in found.panel}
    assert found.left_out[0].why.startswith("With draw 1 of the links: The chains of latent classes did not")
    assert found.gate.permission is Permission.BOUND


def test_the_draw_with_the_fewest_on_two_lists_decides(kosovo):
    thin = count_table(kosovo.lists, [(cell, count) for cell, count in kosovo.cells if sum(cell) == 1])
    thin = count_table(
        thin.lists, [*thin.cells, ((True, True, False, False), 12), ((False, False, True, True), 9)]
    )

    found = estimate_over_draws([kosovo, thin], Chains(), estimators=QUICK, provenance=STATED)

    assert any("21 people are on two or more lists" in reason for reason in found.gate.reasons)


def test_one_draw_or_draws_of_other_lists_are_refused(kosovo):
    other = count_table(("A", "B", "C", "D"), kosovo.cells)

    with pytest.raises(ValueError, match="nothing to be combined"):
        estimate_over_draws([kosovo], Chains())
    with pytest.raises(ValueError, match="not of the same lists"):
        estimate_over_draws([kosovo, other], Chains())


def test_progress_never_goes_back(kosovo):
    seen = []

    estimate_over_draws(
        [kosovo] * 2,
        Chains(chains=2, fewest=200, most=200, rungs=1),
        told=lambda done, total: seen.append(done / total),
    )

    assert seen == sorted(seen)
    assert seen[-1] <= 1
