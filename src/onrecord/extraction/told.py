"""What a statement tells of the figures inside it: who states them, and over which days a promised term runs."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from types import MappingProxyType

import attrs

from onrecord.extraction.lexicon.speech import speech
from onrecord.model.figure import Figure, FigureKind, Role
from onrecord.model.statement import Statement, StatementRole
from onrecord.text.numbers import normalise


def told_by_statements(
    figures: Sequence[Figure], statements: Sequence[Statement], language: str | None
) -> tuple[Figure, ...]:
    """Give the figures inside a statement its speaker, and a promised term the days over which it runs.

    The reader of statements knows where what is said starts and ends; the reader of figures knows speakers near a
    number. Where a statement with a cue holds a figure, its speaker stands; elsewhere the figure keeps its own.

    Args:
        figures: Figures in the order of the text.
        statements: Statements of the same document.
        language: Its language.

    Returns:
        The figures in the same order. Of statements inside one another the shorter one counts.
    """
    words = speech(language)
    starts = [figure.span.start for figure in figures]
    told = list(figures)
    for statement in sorted(statements, key=lambda one: one.span.start - one.span.end):
        speaker = _speaker(statement, words.pronouns)
        for at in range(bisect_left(starts, statement.span.start), bisect_left(starts, statement.span.end)):
            own = told[at].attributed_to
            # Whom a pronoun takes up, the figures know from who acted last, too; Arabic tells it by the verb's form.
            nearer = not words.verb_first and own is not None and own.inferred
            if speaker is not None and not (nearer and speaker.inferred) and not _says_more(own, speaker):
                told[at] = attrs.evolve(told[at], attributed_to=speaker)
            term = _term(told[at], statement)
            if term is not None:
                told[at] = attrs.evolve(told[at], period=term)
    return tuple(told)


def _speaker(statement: Statement, pronouns: frozenset[str]) -> Role | None:
    """Return the speaker by name: as written, else whom its pronoun means; None for the document's own voice."""
    speaker = statement.speaker
    if speaker is None or statement.cue is None or _is_silence(statement):
        return None
    return statement.resolved if normalise(speaker.text) in pronouns else speaker


def _is_silence(statement: Statement) -> bool:
    """Say whether a reply is that there was none: its cue is what it tells ("n'a reçu aucune réponse à ses trois lettres")."""
    cue = statement.cue
    silent = statement.role is StatementRole.REPLY and cue is not None and cue.span is not None
    return silent and cue is not None and cue.span is not None and statement.span.overlaps(cue.span)


def _says_more(known: Role | None, speaker: Role) -> bool:
    """Say whether a figure's own source is the speaker with the name behind it: "The NGO (Amnesty International)"."""
    return known is not None and known.text.startswith(f"{speaker.text} (")


def _term(figure: Figure, statement: Statement) -> Role | None:
    """Return the days from a promise to its deadline, where the figure is the length between them."""
    deadline, length = statement.deadline, figure.high
    if statement.role is not StatementRole.COMMITMENT or deadline is None or deadline.span is None:
        return None
    if figure.kind is not FigureKind.DURATION or length is None or figure.unit not in _DAYS:
        return None
    if not deadline.span.overlaps(figure.span):
        return None
    last = dt.date.fromisoformat(deadline.text)
    days = length * _DAYS[figure.unit]
    if days >= last.toordinal():
        return None
    first = last - dt.timedelta(days=days)
    return Role(text=f"{first.isoformat()}/{last.isoformat()}", span=deadline.span, inferred=True)


_DAYS: Mapping[str, float] = MappingProxyType({"hour": 1 / 24, "day": 1, "week": 7})
"""Days in the units whose length is the same everywhere."""
