"""Facts as the pages show them: each number once, who repeats it, how the numbers stand to each other."""

from collections.abc import Iterable

import attrs

from onrecord.model.fact import Fact, FactFigure
from onrecord.sheets import paths
from onrecord.sheets.dates import date_in_words, period_in_words
from onrecord.sheets.view.compared import FactFigureView, FactView, RelationView, fact_id, range_in_words
from onrecord.sheets.view.passages import quote_of
from onrecord.sheets.view.shelf import Shelf
from onrecord.sheets.words import number_words, say


def fact_views(facts: Iterable[Fact], shelf: Shelf) -> tuple[FactView, ...]:
    """Show every fact, those whose figures disagree first."""
    views = [(fact, _view(fact, shelf)) for fact in facts]
    views.sort(key=lambda pair: not pair[0].actions)
    return tuple(view for _, view in views)


def _view(fact: Fact, shelf: Shelf) -> FactView:
    firsts = [at for at, figure in enumerate(fact.figures) if figure.repeats is None]
    return FactView(
        id=fact_id(fact),
        heading=_heading(fact),
        line="; ".join((_floor(fact), range_in_words(fact), _origins(fact))),
        figures=tuple(_figure(fact, at, shelf) for at in firsts),
        relations=tuple(
            RelationView(
                pair=(one.pair[0] + 1, one.pair[1] + 1),
                words=say(f"relation_{one.relation.value}")
                + (f" ({one.dimension})" if one.dimension else ""),
                why=one.why,
            )
            for one in fact.relations
            if set(one.pair) <= set(firsts)
        ),
        reasons=fact.reasons,
        choices=tuple(action.value for action in fact.actions) if fact.decided is None else (),
        decided=say("fact_decided", action=fact.decided.value) if fact.decided else "",
        proposals=tuple((one, f"{paths.PROPOSALS}#proposal-{one}") for one in fact.proposals),
    )


def _figure(fact: Fact, at: int, shelf: Shelf) -> FactFigureView:
    return attrs.evolve(
        _alone(fact.figures[at], at, shelf),
        repeated=tuple(
            _alone(figure, number, shelf)
            for number, figure in enumerate(fact.figures)
            if figure.repeats == at
        ),
    )


def _alone(figure: FactFigure, at: int, shelf: Shelf) -> FactFigureView:
    held = shelf.of(figure.citation)
    grade = figure.grade
    return FactFigureView(
        number=at + 1,
        quote=quote_of(figure.citation, shelf, "f"),
        origin=figure.origin,
        date=date_in_words(held.published) if held.published else say("undated"),
        grades=f"{grade.source.value} · {grade.information.value}" if grade else "",
        why=grade.why if grade else (),
    )


def _heading(fact: Fact) -> str:
    period = period_in_words(fact.period) if fact.period else ""
    parts = [fact.measure or fact.unit, fact.counted or "", fact.place or "", period]
    return ", ".join(part for part in parts if part)


def _floor(fact: Fact) -> str:
    return say("fact_no_floor") if fact.floor is None else say("fact_floor", floor=f"{fact.floor:,}")


def _origins(fact: Fact) -> str:
    return say("fact_origins", origins=number_words(fact.origins, "origin"), ground=fact.ground.value)
