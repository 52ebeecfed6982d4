"""The specifications of Recognizers-Text, as a check by others: floors under the measured shares."""

import importlib
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
FLOORS = {
    ("English", "NumberModel"): 0.90,
    ("French", "NumberModel"): 0.93,
    ("Arabic", "NumberModel"): 0.84,
    ("English", "OrdinalModel"): 0.90,
    ("French", "OrdinalModel"): 0.90,
    ("Arabic", "OrdinalModel"): 0.80,
    ("English", "NumberRangeModel"): 0.90,
    ("French", "NumberRangeModel"): 0.85,
    ("Arabic", "NumberRangeModel"): 0.88,
    ("English", "PercentModel"): 0.95,
    ("French", "PercentModel"): 0.95,
    ("Arabic", "PercentModel"): 0.95,
    ("English", "CurrencyModel"): 0.90,
    ("French", "CurrencyModel"): 0.87,
    ("English", "DimensionModel"): 0.90,
    ("French", "DimensionModel"): 0.88,
    ("English", "TemperatureModel"): 0.90,
    ("French", "TemperatureModel"): 0.93,
}


@pytest.fixture(scope="module")
def specs(shared):
    folder = shared / "bench" / "recognizers-specs"
    if not folder.is_dir():
        pytest.skip("the specifications of Recognizers-Text are not here")
    return folder


@pytest.fixture(scope="module")
def recognizers():
    sys.path.insert(0, str(BENCHMARKS))
    try:
        yield importlib.import_module("recognizers")
    finally:
        sys.path.remove(str(BENCHMARKS))


@pytest.mark.parametrize(("language", "model"), FLOORS)
def test_the_specifications_keep_their_floor(specs, recognizers, language, model):
    score = recognizers.scored(specs, language, model)

    assert score.share >= FLOORS[language, model], score.wrong


@pytest.mark.parametrize(("language", "model"), FLOORS)
def test_no_more_than_a_third_of_a_file_is_out_of_scope(specs, recognizers, language, model):
    score = recognizers.scored(specs, language, model)

    assert score.out * 3 < score.supported


@pytest.mark.parametrize(("language", "model"), FLOORS)
def test_what_is_out_of_scope_is_not_read_right(specs, recognizers, language, model):
    """A case that is read right needs no excuse."""
    excused = recognizers.OUT_OF_SCOPE.get((language, model), {})
    ids = {index for listed in excused.values() for index in listed}
    read, expected, agree = recognizers.READ[model]

    needless = [
        index
        for index, case, _ in recognizers.cases_of(specs, language, model)
        if index in ids and agree(expected(case), read(case["Input"], recognizers.CODES[language]))
    ]

    assert needless == []
