"""`onrecord check`."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.case import CASE
from onrecord.cli.given import TEXT, WORDS
from onrecord.cli.talk import Progress, one_line, print_lines, say, show

if TYPE_CHECKING:
    from onrecord.model.answer import Answer, FigureAsked, FigureHeard, Heard, PassageHeard
    from onrecord.workflow.checking import Ranking

_QUOTE = 220
_NAME = 50


@click.command(
    epilog='\b\nExamples:\n  onrecord check mali "More than 500 people were killed in Moura in March 2022."\n'
    '  onrecord check mali "La sécurité s\'améliore" --speaker junte --date 2024-05 --json'
)
@CASE
@click.argument("text", type=TEXT)
@click.option(
    "--speaker", type=WORDS, default="", help="Who says it; the authority's own word proves nothing."
)
@click.option("--date", type=WORDS, default=None, help="When it was said (2024, 2024-05, 2024-05-17).")
@click.option(
    "--language",
    type=click.Choice(["en", "fr", "ar"]),
    default=None,
    help="Its language. [default: told from its words]",
)
@click.option("--most", type=click.IntRange(1, 200), default=12, show_default=True, help="Passages to show.")
@click.option(
    "--ranking",
    type=click.Choice(["words", "embeddings"]),
    default="words",
    show_default=True,
    help="What orders passages; embeddings need that extra, and find more across languages.",
)
@click.option("--json", "as_json", is_flag=True, help="Print lines, the answer last.")
def check(case: Path, text: str, ranking: str, *, as_json: bool, **given: object) -> None:
    """Hold one new statement, TEXT, against CASE: what speaks for it, what against, and what is missing.

    The statement is read as documents are read. Nothing is written, and there is no score: figures are held against the facts of
    the case, words against its passages, and the rule table says what follows from the figures. That nothing is on record is an
    answer, too.
    """
    from onrecord.model.answer_lines import answer_lines
    from onrecord.workflow.checking import Question, check_statement

    question = Question(text=text, **given)  # type: ignore[arg-type]  # click has checked each of them
    progress = Progress("reading")
    try:
        answer = check_statement(case, question, _ranking(ranking), progress)
    finally:
        progress.close()
    if as_json:
        print_lines(answer_lines(answer))
    else:
        for line in _told(answer):
            show(line)
    _say_how(answer)


def _ranking(named: str) -> "Ranking":
    from onrecord.workflow.checking import BY_WORDS, Ranking
    from onrecord.workflow.embedding import MODEL, sentence_likeness

    if named == "words":
        return BY_WORDS
    return Ranking(name=f"{BY_WORDS.name}, then {MODEL}", likeness=sentence_likeness())


def _say_how(answer: "Answer") -> None:
    documents, sentences = answer.looked
    say(f"looked through {documents} documents, {sentences:,} sentences; ordered by {answer.ranking}")
    for note in answer.notes:
        say(note)


def _told(answer: "Answer") -> Iterator[str]:
    if answer.nothing:
        yield "Nothing on record speaks of this statement."
    for figure in answer.figures:
        yield from _figure(figure)
    yield from _claims(answer)
    yield from _passages(answer)
    yield from _rules(answer)


def _figure(asked: "FigureAsked") -> Iterator[str]:
    from onrecord.model.answer import Side

    about = [role.text for role in (asked.figure.measure, asked.figure.place, asked.figure.period) if role]
    yield one_line(f"“{asked.quote}”" + (f" ({', '.join(about)})" if about else ""))
    if not asked.heard:
        yield "  no figure on record is about the same thing"
    for side in (Side.FOR, Side.AGAINST, Side.SILENT):
        for one in asked.heard:
            if one.side is side:
                yield from _figure_heard(one)


def _figure_heard(one: "FigureHeard") -> Iterator[str]:
    gone = ", replaced since by a later figure" if one.replaced else ""
    yield f"  {one.side.value}{gone}: {_cited(one.heard)}"
    yield f"      {one_line(one.why)}" + (f" [{one_line(one.fact)}]" if one.fact else "")


def _claims(answer: "Answer") -> Iterator[str]:
    if answer.claims:
        yield "Claims of this case that it may repeat:"
    for claim in answer.claims:
        yield f"  {one_line(claim.key)}: {one_line(claim.statement, _QUOTE)}"
        yield f"      {one_line(claim.why)}"
        for one in claim.readings:
            verdict = one.verdict
            yield f"      read as “{one_line(verdict.text, _QUOTE)}”: {verdict.outcome.value} (rule {verdict.rule}, {verdict.ground.value})"
        for measure in answer.measures:
            if measure.claim == claim.key:
                yield f"      recomputed, {measure.side.value}: {one_line(measure.summary, _QUOTE)} ({one_line(measure.measure)})"


def _passages(answer: "Answer") -> Iterator[str]:
    from onrecord.model.answer import Side

    for side, head in (
        (Side.FOR, "Passages whose words speak for it:"),
        (Side.AGAINST, "Passages whose words speak against it:"),
        (Side.SILENT, "Passages about it that no rule tells the side of (read them):"),
    ):
        found = [one for one in answer.passages if _side(one) is side]
        if found:
            yield head
        for one in found:
            yield from _passage(one, told=side is not Side.SILENT)


def _side(one: "PassageHeard") -> object:
    from onrecord.model.answer import Side

    return one.leaning.side if one.leaning.shown else Side.SILENT


def _passage(one: "PassageHeard", *, told: bool) -> Iterator[str]:
    yield f"  {_cited(one.heard)}"
    why: Sequence[str] = [one.leaning.why, one.found] if told else [one.found]
    yield f"      {one_line('; '.join(why))}"


def _cited(heard: "Heard") -> str:
    own = ", a party's own word" if heard.party else ""
    origin = one_line(heard.origin, _NAME)
    document = one_line(heard.document, _NAME)
    place = origin if origin == document else f"{origin}, {document}"
    return f"“{one_line(heard.citation.quote, _QUOTE)}” | {place} ({heard.published or 'undated'}{own})"


def _rules(answer: "Answer") -> Iterator[str]:
    if answer.checks:
        yield "Arithmetic:"
        yield from (f"  {one.outcome.value}: {one_line(one.why)}" for one in answer.checks)
    verdict = answer.verdict
    if verdict is None:
        yield "Rules: none applies; it states no figure that could be compared, so the passages are for a person to weigh."
        return
    yield f"Rules: as far as its figures go, {verdict.outcome.value} (rule {verdict.rule}, ground {verdict.ground.value})"
    yield from (f"  {one_line(reason)}" for reason in verdict.reasons)
    yield from (f"  missing: {one_line(one)}" for one in verdict.missing)
    yield from (f"  would be {flip.outcome.value}: {one_line(flip.choice)}" for flip in verdict.would_change)
