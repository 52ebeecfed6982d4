"""Asserted quantities against the figures of a fact."""

import pytest

from onrecord.model.fact import Fact, FactFigure, FactRelation, Relation
from onrecord.model.figure import Bound, Figure, FigureKind
from onrecord.model.origin import Corroboration
from onrecord.model.passage import Citation, Span
from onrecord.verdicts.figures import speaking, stance


def figure(low, high, bound="exact", unit="person"):
    return Figure(span=Span(0, 1), kind=FigureKind.LEVEL, low=low, high=high, bound=Bound(bound), unit=unit)


FEWER_THAN_30 = figure(None, 30, "less_than")
AT_MOST_203 = figure(None, 203, "at_most")
AT_LEAST_10 = figure(10, None, "at_least")


@pytest.mark.parametrize(
    ("asserted", "found", "expected"),
    [
        (FEWER_THAN_30, figure(29, 29), "for"),
        (FEWER_THAN_30, figure(30, 30), "against"),
        (FEWER_THAN_30, figure(None, 30, "less_than"), "for"),
        (FEWER_THAN_30, figure(None, 30, "at_most"), None),
        (FEWER_THAN_30, figure(20, None, "at_least"), None),
        (FEWER_THAN_30, figure(30, None, "more_than"), "against"),
        (FEWER_THAN_30, figure(24, 99, "vague"), None),
        (AT_MOST_203, figure(500, None, "more_than"), "against"),
        (AT_MOST_203, figure(203, None, "more_than"), "against"),
        (AT_MOST_203, figure(203, None, "at_least"), None),
        (AT_MOST_203, figure(200, 200, "about"), None),
        (AT_MOST_203, figure(100, 100, "about"), "for"),
        (AT_MOST_203, figure(None, 203, "nearly"), "for"),
        (AT_LEAST_10, figure(0, 0), "against"),
        (AT_LEAST_10, figure(None, 300, "nearly"), "for"),
        (figure(32, 32), figure(32, 32), "for"),
        (figure(32, 32), figure(33, 33), "against"),
        (figure(32, 32), figure(None, None, "vague"), None),
        (figure(32, 32, unit="percent"), figure(33, 33), None),
    ],
)
def test_a_figure_speaks_only_where_it_leaves_nothing_open(asserted, found, expected):
    side = stance(asserted, found)

    assert (side.value if side else None) == expected


def test_a_figure_that_a_better_one_replaced_no_longer_speaks():
    figures = tuple(
        FactFigure(
            citation=Citation(original="0" * 64, spans=(Span(0, 1),), quote=str(number)),
            figure=figure(number, number),
            document=f"{number}.txt",
            published=None,
            origin="divers",
        )
        for number in (300, 500)
    )
    replaced = FactRelation(pair=(0, 1), relation=Relation.SUPERSEDED, later=1, why="later")
    fact = Fact(
        key="k",
        measure="killed",
        place=None,
        period=None,
        unit="person",
        figures=figures,
        relations=(replaced,),
        floor=None,
        low=300,
        high=500,
        origins=1,
        ground=Corroboration.C1,
    )

    assert [one.document for one in speaking(fact)] == ["500.txt"]
