"""Decomposable graphs against the published figures of three lists."""

import numpy as np
import pytest
from scipy.special import gammaln

from onrecord.reconciliation.undercount.chordal import chordal_graphs
from onrecord.reconciliation.undercount.graphs import graph_posterior

SHAPE, SCALE = 13.14, 55.17


def believed(totals):
    """Poisson totals whose mean has a Gamma distribution, as published with the three lists."""
    return gammaln(totals + SHAPE) - gammaln(totals + 1) + totals * np.log(SCALE / (1 + SCALE))


def least_relative_loss(totals, chances):
    return (chances / totals).sum() / (chances / totals**2).sum()


@pytest.fixture
def posterior(three_lists):
    return graph_posterior(three_lists, delta=1.0, log_prior=believed, most_unseen=300)


@pytest.mark.parametrize(("lists", "graphs"), [(3, 8), (4, 61), (5, 822)])
def test_there_are_as_many_chordal_graphs_as_is_known(lists, graphs):
    assert len(set(chordal_graphs(lists))) == graphs


def test_every_graph_holds_each_list_and_one_separator_fewer_than_cliques():
    for graph in chordal_graphs(4):
        assert {at for clique in graph.cliques for at in clique} == {0, 1, 2, 3}
        assert len(graph.separators) == len(graph.cliques) - 1


def test_the_likeliest_graph_of_the_three_lists_has_the_published_figures(posterior):
    best = int(np.argmax(posterior.graph_weights))
    chances = posterior.by_graph[best]

    assert posterior.graph_weights[best] == pytest.approx(0.37, abs=0.005)
    assert least_relative_loss(posterior.totals, chances) == pytest.approx(731, abs=0.5)
    assert posterior.totals[np.argmax(chances)] == 729


def test_all_graphs_of_the_three_lists_together_have_the_published_figures(posterior):
    assert least_relative_loss(posterior.totals, posterior.by_total) == pytest.approx(731, abs=0.5)
    assert posterior.mode == 728


def test_kosovo_by_all_graphs_is_what_was_measured_before(kosovo):
    posterior = graph_posterior(kosovo)

    found = [posterior.quantile(share) for share in (0.5, 0.025, 0.975)]

    assert found == pytest.approx([12_595, 9_827, 16_544], rel=0.002)
    assert posterior.by_total.sum() == pytest.approx(1)


def test_coarse_steps_far_out_do_not_move_the_answer(three_lists):
    coarse = graph_posterior(three_lists)
    fine = graph_posterior(three_lists, most_unseen=20_000)

    assert coarse.quantile(0.975) == pytest.approx(fine.quantile(0.975), rel=0.005)
    assert coarse.quantile(0.5) == fine.quantile(0.5)
