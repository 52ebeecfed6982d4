"""`onrecord facts`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.case import CASE
from onrecord.cli.talk import Progress, one_line, print_lines, say, show

if TYPE_CHECKING:
    from onrecord.model.fact import Fact, FactFigure

_LONGEST = 60


@click.command(
    epilog="\b\nExamples:\n  onrecord facts mali\n  onrecord facts mali --disagreeing\n  onrecord facts mali --json"
)
@CASE
@click.option("--disagreeing", is_flag=True, help="Only facts whose figures disagree.")
@click.option("--json", "as_json", is_flag=True, help="Print the fact lines of the reading contract.")
def facts(case: Path, disagreeing: bool, as_json: bool) -> None:
    """Show what the documents of CASE say about the same things.

    Each fact has its figures by origin, how they stand to each other, floor and range. Nothing is averaged, and
    nothing is written: `onrecord build` publishes the same.
    """
    from onrecord.model.contract import fact_lines
    from onrecord.workflow.facts import facts_of_case

    progress = Progress("reading")
    try:
        found = facts_of_case(case, progress)
    finally:
        progress.close()
    shown = [one for one in found.facts if one.actions or not disagreeing]
    if as_json:
        print_lines(line for one in shown for line in fact_lines(one))
    else:
        for one in shown:
            _show(one)
    say(
        f"{len(found.facts)} facts of several figures, {sum(bool(one.actions) for one in found.facts)} with figures that "
        f"disagree; {found.alone} figures stand alone, {found.numberless} have no number to compare, "
        f"{found.denied} are set aside by their own text"
    )
    if found.open:
        say(f"{found.open} proposals about facts wait for a person: `onrecord decide {case} --list`")


def _show(fact: "Fact") -> None:
    """Show a fact: a head, the figures by number and origin, the relations in words, the reasons."""
    about = ", ".join(part for part in (fact.place, fact.period, fact.counted) if part)
    show(one_line(f"{fact.measure or 'figure'} ({fact.unit}){': ' + about if about else ''}  [{fact.key}]"))
    for number, figure in enumerate(fact.figures, 1):
        if figure.repeats is None:
            show(f"  {number:>3}. {_figure(figure)}")
            _show_repeats(fact, number)
    _show_relations(fact)
    show(f"    {range_in_words(fact)}")
    for reason in fact.reasons:
        show(f"    - {one_line(reason)}")
    if fact.actions:
        chosen = f"decided: {fact.decided.value}" if fact.decided else "not decided"
        show(f"    disagreement {chosen}; choices: {', '.join(action.value for action in fact.actions)}")
    show("")


def _show_repeats(fact: "Fact", number: int) -> None:
    for again, other in enumerate(fact.figures, 1):
        if other.repeats == number - 1:
            show(f"       = {again}. {_figure(other)}")


def _show_relations(fact: "Fact") -> None:
    """Show how the different numbers stand to each other; that copies agree needs no line."""
    for one in fact.relations:
        if all(fact.figures[at].repeats is None for at in one.pair):
            scope = f" ({one.dimension})" if one.dimension else ""
            words = one.relation.value.replace("_", " ")
            show(f"    {one.pair[0] + 1} | {one.pair[1] + 1}  {words}{scope}: {one_line(one.why)}")


def range_in_words(fact: "Fact") -> str:
    """Say floor, range and ground of a fact on one line."""
    low = "open" if fact.low is None else f"{fact.low:,}"
    high = "open" if fact.high is None else f"{fact.high:,}"
    floor = "none" if fact.floor is None else f"{fact.floor:,}"
    return f"floor {floor}; range {low} to {high}; {fact.origins} independent first-hand origins ({fact.ground.value})"


def _figure(figure: "FactFigure") -> str:
    grade = f" {figure.grade.source.value}{figure.grade.information.value}" if figure.grade else ""
    quote = one_line(figure.citation.quote, _LONGEST)
    return f"“{quote}” | {one_line(figure.origin, _LONGEST)}{grade} | {figure.published or 'undated'} | {one_line(figure.document)}"
