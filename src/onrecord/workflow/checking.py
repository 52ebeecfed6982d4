"""`onrecord check`: one new statement against a case."""

from pathlib import Path

import attrs

from onrecord.errors import MissingExtraError, UnreadableInputError
from onrecord.extraction.reading import extract
from onrecord.model.answer import (
    Answer,
)
from onrecord.model.case import Case
from onrecord.model.edition import Published
from onrecord.model.reading import Reading
from onrecord.readers import read_original
from onrecord.reconciliation.search import Likeness
from onrecord.text.periods.edtf import parse_edtf
from onrecord.vault.store import Vault
from onrecord.workflow.build import publish
from onrecord.workflow.corpus import authority_names
from onrecord.workflow.hearing import STATEMENT, room_of
from onrecord.workflow.progress import Told, unheard

LONGEST = 20_000
"""Characters of the longest statement: what is longer is a document, and belongs into the case."""
MOST = 12
"""Passages that are shown where nobody asks for another number."""


@attrs.frozen(kw_only=True)
class Question:
    """A statement to be checked.

    Attributes:
        text: Its words.
        speaker: Who says it; empty where that is not known.
        date: EDTF date of its saying, or None; "last year" is counted from it.
        language: ISO 639-1 code; None to tell it from the words.
        most: How many passages to show.
    """

    text: str
    speaker: str = ""
    date: str | None = None
    language: str | None = None
    most: int = MOST


@attrs.frozen(kw_only=True)
class Ranking:
    """What orders passages.

    Attributes:
        name: In words, for the reader of the answer.
        likeness: A model that ranks and decides nothing; None for words alone.
    """

    name: str = "words, places, periods, measures and numbers; no model"
    likeness: Likeness | None = None


BY_WORDS = Ranking()


def check_statement(
    folder: Path, question: Question, ranking: Ranking = BY_WORDS, told: Told = unheard
) -> Answer:
    """Say what a case has for and against a statement; nothing is written.

    Raises:
        UnreadableInputError: The statement is empty or far too long, or its date is none.
        NotACaseError, NewerCaseError, DamagedCaseError: The folder cannot be used as it is.
        InvalidCaseFileError: What people wrote does not fit the documents.
    """
    _refuse(question)
    vault = Vault.open(folder)
    published, notes = _published(vault, told)
    asked, doubt = _read(question, published.case)
    room = room_of(published, vault.decisions(), asked, question.speaker)
    figures = room.figures()
    claims = room.claims()
    return Answer(
        reading=asked,
        speaker=question.speaker,
        date=question.date,
        figures=figures,
        claims=claims,
        measures=room.measures([one.key for one in claims]),
        passages=room.passages(question.most, ranking.likeness),
        checks=room.checks(),
        verdict=room.verdict(),
        looked=(len(published.documents), len(room.sentences)),
        ranking=ranking.name,
        notes=(*notes, *doubt),
    )


def _refuse(question: Question) -> None:
    if not any(char.isalnum() for char in question.text):
        raise UnreadableInputError(
            what="there is no statement to check",
            why="the text is empty, or has neither letters nor digits",
            fix='give a sentence in quotation marks: onrecord check CASE "500 people were killed in Moura in March 2022"',
        )
    if len(question.text) > LONGEST:
        raise UnreadableInputError(
            what=f"the statement is {len(question.text):,} characters long",
            why=f"one statement is checked at a time, of at most {LONGEST:,} characters; a document says many things",
            fix="give the sentence that matters, or `onrecord add` the document and build",
        )
    if question.date is not None and parse_edtf(question.date) is None:
        raise UnreadableInputError(
            what=f"{question.date!r} is no date",
            why="periods such as “last year” are counted from it, so it must be certain",
            fix="write it as 2024, 2024-05 or 2024-05-17",
        )


def _published(vault: Vault, told: Told) -> tuple[Published, tuple[str, ...]]:
    try:
        return publish(vault, told), ()
    except MissingExtraError as error:
        return publish(vault, told, measuring=False), (f"measures and verdicts were left out: {error}",)


def _read(question: Question, case: Case) -> tuple[Reading, tuple[str, ...]]:
    """Read the statement as documents are read; a sentence may be too short to tell its language."""
    rendition = read_original(question.text.encode("utf-8"), f"{STATEMENT}.txt", "text/plain")
    language = question.language or rendition.language
    doubt: tuple[str, ...] = ()
    if language is None:
        language = case.languages[0] if case.languages else "en"
        doubt = (
            f"its language is not certain: it was read as {language!r}; say --language if that is wrong",
        )
    rendition = attrs.evolve(
        rendition,
        name=STATEMENT,
        language=language,
        published=question.date,
        publisher=question.speaker or None,
    )
    return extract(rendition, authority_names(case)), doubt
