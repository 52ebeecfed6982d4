"""Latent classes: the sampler is seeded, finds what is known, and says when its chains disagree."""

import numpy as np
import pytest
from scipy.special import betaln

from onrecord.reconciliation.undercount.cells import count_table
from onrecord.reconciliation.undercount.classes import Chains, sample_classes, split_r_hat
from onrecord.reconciliation.undercount.sampler import LatentClassSampler, Sampling, thinned

SHORT = Chains(chains=8, fewest=600, most=600, rungs=1, seed=3)


def independent(people, chances):
    """Expected counts of independent lists, rounded."""
    rows = []
    for number in range(1, 2 ** len(chances)):
        cell = tuple(bool(number >> at & 1) for at in range(len(chances)))
        share = np.prod([chance if on else 1 - chance for chance, on in zip(chances, cell, strict=True)])
        rows.append((cell, round(people * float(share))))
    return count_table([f"L{at}" for at in range(len(chances))], rows)


def test_the_same_seed_gives_the_same_draws_and_another_seed_others(three_lists):
    short = Chains(chains=2, fewest=60, most=60, rungs=3, seed=3)
    again = sample_classes(three_lists, short)
    other = sample_classes(three_lists, Chains(chains=2, fewest=60, most=60, rungs=3, seed=4))

    assert np.array_equal(sample_classes(three_lists, short).draws, again.draws)
    assert not np.array_equal(other.draws, again.draws)


def test_independent_lists_of_2000_people_are_found():
    posterior = sample_classes(independent(2_000, (0.5, 0.4, 0.45, 0.35)), SHORT)

    assert posterior.quantile(0.5) == pytest.approx(2_000, rel=0.03)
    assert posterior.quantile(0.025) < 2_000 < posterior.quantile(0.975)


def test_tempering_does_not_move_the_posterior():
    lists = independent(300, (0.6, 0.5, 0.55))
    plain = sample_classes(lists, Chains(chains=8, fewest=800, most=800, rungs=1, seed=5))
    tempered = sample_classes(lists, Chains(chains=8, fewest=800, most=800, rungs=3, thinnest=0.6, seed=6))

    for share in (0.25, 0.5, 0.75):
        assert tempered.quantile(share) == pytest.approx(plain.quantile(share), rel=0.03)


def test_every_thinner_table_is_part_of_the_one_before():
    counts = np.array([1, 1, 2, 40, 202])

    tables = thinned(counts, np.geomspace(1, 0.3, 6))

    assert np.array_equal(tables[0], counts)
    assert (np.diff(tables, axis=0) <= 0).all()
    assert tables[-1].sum() == pytest.approx(0.3 * counts.sum(), rel=0.05)


def test_chains_in_different_places_have_a_large_r_hat():
    noise = np.random.default_rng(1).normal(size=(400, 4))

    assert split_r_hat(noise) < 1.02
    assert split_r_hat(noise + np.array([0, 0, 0, 4])) > 1.5


def test_a_chain_that_drifts_has_a_large_r_hat():
    drifting = np.random.default_rng(1).normal(size=(400, 4)) + np.linspace(0, 5, 400)[:, None]

    assert split_r_hat(drifting) > 1.3


def test_the_order_of_classes_is_as_likely_as_its_sticks_make_it():
    # Against the integral over the sticks, written out: products of beta functions.
    random = np.random.default_rng(1)
    sizes = random.integers(0, 9, size=(40, 6))
    renamed = sizes[:, [3, 0, 5, 1, 2, 4]]
    sampler = LatentClassSampler(
        Sampling(
            cells=np.eye(3, dtype=np.int64), rungs=np.ones((1, 3), dtype=np.int64), chains=40, classes=6
        ),
        1,
    )

    def written_out(counts):
        after = np.cumsum(counts[:, :0:-1], axis=1)[:, ::-1]
        return betaln(1.0 + counts[:, :-1], 1.0 + after).sum(axis=1)

    gain = sampler._order(renamed) - sampler._order(sizes)

    assert gain == pytest.approx(written_out(renamed) - written_out(sizes))
