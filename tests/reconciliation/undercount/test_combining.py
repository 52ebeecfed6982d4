"""Several tables of the same people taken together."""

import csv
import gzip
import io
import json

import numpy as np
import pytest

from onrecord.model.undercount import Estimator, TotalEstimate
from onrecord.reconciliation.undercount.combining import Replicate, combine


def replicate(observed, unseen, spread):
    return Replicate(
        observed=observed, mean=observed + unseen, log_mean=np.log(unseen), log_variance=spread**2
    )


def test_twenty_replicates_of_colombia_combine_as_published(shared):
    folder = shared / "data" / "mse_verdata_stratum"
    expected = json.loads((folder / "expected_combination.json").read_text())["combined_by_upstream"]
    text = gzip.decompress((folder / "posterior_draws_20_replicates.csv.gz").read_bytes()).decode()
    draws, observed = {}, {}
    for row in csv.DictReader(io.StringIO(text)):
        draws.setdefault(row["replicate"], []).append(int(row["N"]))
        observed[row["replicate"]] = int(row["n_observed"])

    found = combine([Replicate.of_draws(observed[name], totals) for name, totals in draws.items()])

    assert found.replicates == 20
    assert round(found.mean) == expected["N_mean"]
    assert found.low == pytest.approx(expected["N_025"], rel=0.002)
    assert found.high == pytest.approx(expected["N_975"], rel=0.002)


def test_tables_that_disagree_widen_the_limits_and_say_by_how_much():
    alike = combine([replicate(100, 200, 0.2)] * 10)
    apart = combine([replicate(100, 200 * factor, 0.2) for factor in (0.6, 1.0, 1.6) * 3])

    assert alike.between == pytest.approx(0)
    assert apart.between > 0.5
    assert apart.low < alike.low < 300 < alike.high < apart.high


def test_limits_stay_above_the_people_seen():
    found = combine([replicate(1_000, 2, 2.0), replicate(1_010, 9, 2.0)])

    assert found.low > found.observed


def test_an_interval_is_read_back_from_its_limits():
    estimate = TotalEstimate(
        estimator=Estimator.AVERAGE, total=1_300, low=1_150, high=1_600, interval="log-normal"
    )

    found = Replicate.of_estimate(1_000, estimate)

    assert found.log_mean == pytest.approx(np.log(300))
    assert np.exp(2 * 1.96 * np.sqrt(found.log_variance)) == pytest.approx(600 / 150, rel=1e-3)


def test_one_table_is_not_combined():
    with pytest.raises(ValueError, match="one table"):
        combine([replicate(100, 200, 0.2)])
