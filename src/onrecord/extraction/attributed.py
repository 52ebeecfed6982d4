"""Who states a figure, taken from the statement that holds it: one reading of speech for both."""

from bisect import bisect_left
from collections.abc import Sequence

import attrs

from onrecord.extraction.lexicon.speech import speech
from onrecord.model.figure import Figure, Role
from onrecord.model.statement import Statement
from onrecord.text.numbers import normalise


def with_speakers(
    figures: Sequence[Figure], statements: Sequence[Statement], language: str | None
) -> tuple[Figure, ...]:
    """Give the figures inside a statement its speaker.

    The reader of statements knows where what is said starts and ends; the reader of figures knows speakers near a
    number. Where a statement with a cue holds a figure, its speaker stands; elsewhere the figure keeps its own.

    Args:
        figures: Figures in the order of the text.
        statements: Statements of the same document.
        language: Its language.

    Returns:
        The figures in the same order. Of statements inside one another the shorter one counts.
    """
    pronouns = speech(language).pronouns
    starts = [figure.span.start for figure in figures]
    speakers: dict[int, Role] = {}
    for statement in sorted(statements, key=lambda one: one.span.start - one.span.end):
        named = _named(statement, pronouns)
        if named is None:
            continue
        for at in range(bisect_left(starts, statement.span.start), bisect_left(starts, statement.span.end)):
            speakers[at] = named
    return tuple(
        attrs.evolve(figure, attributed_to=speakers[at]) if at in speakers else figure
        for at, figure in enumerate(figures)
    )


def _named(statement: Statement, pronouns: frozenset[str]) -> Role | None:
    """Return the speaker by name: as written, else whom its pronoun means; None for the document's own voice."""
    speaker = statement.speaker
    if speaker is None or statement.cue is None:
        return None
    return statement.resolved if normalise(speaker.text) in pronouns else speaker
