import pytest

from onrecord.errors import UncomputableMeasureError
from onrecord.measures.plan import Source, plan
from onrecord.model.dataset import TableForm, Vintage
from onrecord.model.measure import Comparison, Definition, Scope, Statistic


def series(code, release="2024-06-28", accessed="2025-01-01"):
    return Source(
        vintage=Vintage(
            dataset="indicators",
            release=release,
            form=TableForm.INDICATORS,
            layout="long/1",
            digest=f"{len(code):064x}",
            accessed=accessed,
            licence="CC BY 4.0",
            attribution="a bank",
            publishable=True,
            start="2000-01-01",
            end="2023-12-31",
            given=1,
            taken=1,
            indicators=(code,),
        )
    )


def share(part, whole):
    return Definition(
        dataset="indicators",
        scope=Scope(period="2020", indicator=part),
        base=Scope(period="2020", indicator=whole),
        statistic=Statistic.LEVEL,
        comparison=Comparison.SHARE,
    )


def test_two_indicators_of_one_release_may_be_in_two_files():
    held = [series("BOATS"), series("BOATS.AND.CARTS"), series("CARTS", accessed="2025-02-01")]

    parts = plan(share("BOATS", "BOATS.AND.CARTS"), held)

    assert [part.vintage.indicators for part in parts] == [("BOATS",), ("BOATS.AND.CARTS",)]


def test_an_indicator_that_no_file_has_is_named():
    with pytest.raises(UncomputableMeasureError) as caught:
        plan(share("BOATS", "CARTS"), [series("BOATS")])

    assert "CARTS" in caught.value.what
