"""Statements that were recomputed from data, as the sheet shows them: numbers, words and recipes, never a row of a dataset."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from onrecord.model.check import Amount, CheckOutcome
from onrecord.model.dataset import Vintage
from onrecord.model.edition import MeasuredStatement
from onrecord.model.measure import MeasuredReading, Measurement
from onrecord.model.passage import Span
from onrecord.sheets import paths
from onrecord.sheets.dates import date_in_words
from onrecord.sheets.view.quoted import SourceRef
from onrecord.sheets.view.shelf import Shelf
from onrecord.sheets.words import LANGUAGE, MEASURED, OUTCOME_MARKS, isolated, say
from onrecord.text.language import detect, direction

STANDINGS: Mapping[CheckOutcome | None, str] = {
    CheckOutcome.CONSISTENT: "holds",
    CheckOutcome.ARGUABLE: "contested",
    CheckOutcome.DEPENDS_ON_READING: "contested",
    CheckOutcome.INCONSISTENT: "fails",
}
"""The style of the line under a figure that was recomputed."""

_SHOWN_DIGITS = 12


@attrs.frozen(kw_only=True)
class ReadingView:
    """One reading of a statement.

    Attributes:
        name: What it takes the statement to mean.
        number: What comes out; empty where the data do not cover it.
        outcome: In a word or two; empty where no words are tested.
        standing: Style of the line.
        why: One sentence.
    """

    name: str
    number: str
    outcome: str
    standing: str
    why: str


@attrs.frozen(kw_only=True)
class VintageView:
    """One vintage that was computed from.

    Attributes:
        words: Dataset, release, day, rows and digest.
        digest: SHA-256 of the file, whole.
        attribution: As its publisher asks.
        licence: In a line, and that rows are not published where that is so.
    """

    words: str
    digest: str
    attribution: str
    licence: str


@attrs.frozen(kw_only=True)
class MeasuredView:
    """One statement with its outcome.

    Attributes:
        key: Of the measure.
        anchor: On the page of measures.
        statement: Its words; a sentence of onrecord's own where only a definition was written.
        language: Of the statement.
        direction: Of its script.
        href: To its words in their document, or empty.
        source: The document's number, or None.
        before: What of the statement stands before the tested words.
        words: The tested words; all of the statement where none are tested.
        after: What stands after them.
        standing: Style of the line: `holds`, `contested`, `fails`, or `read` where nothing was decided.
        outcome: In words, over all readings.
        summary: In how many readings the words hold, and in which they fail.
        sentence: The measure in the language of the page.
        others: The same in other languages: pairs of language and text.
        formula: In figures.
        band: For which numbers the words are fair, and can be argued for.
        envelope: The range of the dataset's own estimates; empty where there is none.
        readings: Every one, the written one first.
        earlier: The same by other vintages.
        vintages: What it was computed from.
        recipe: In words.
        sql: As a query.
        digest: Of the whole numbers.
        notes: What the numbers mean, and what is missing.
    """

    key: str
    anchor: str
    statement: str
    language: str
    direction: str
    href: str
    source: SourceRef | None
    before: str
    words: str
    after: str
    standing: str
    outcome: str
    summary: str
    sentence: str
    others: tuple[tuple[str, str], ...]
    formula: str
    band: str
    envelope: str
    readings: tuple[ReadingView, ...]
    earlier: tuple[ReadingView, ...]
    vintages: tuple[VintageView, ...]
    recipe: str
    sql: str
    digest: str
    notes: tuple[str, ...]

    @property
    def page(self) -> str:
        """Where all of it is shown, from the root of the site."""
        return f"{paths.MEASURES}#{self.anchor}"


def measured_views(measured: Iterable[MeasuredStatement], shelf: Shelf) -> tuple[MeasuredView, ...]:
    """Show every statement, in the order of claims.yaml."""
    return tuple(_view(one, shelf) for one in measured)


def tested_by(span: Span, measured: Iterable[MeasuredStatement]) -> MeasuredStatement | None:
    """Give the statement whose tested words a figure stands in; of several, the one that speaks most against it."""
    found = [one for one in measured if (words := one.tested) is not None and words.overlaps(span)]
    order = tuple(CheckOutcome)
    return min(
        found,
        key=lambda one: order.index(one.measurement.outcome or CheckOutcome.NOT_CHECKABLE),
        default=None,
    )


def outcomes_in_words(measured: Sequence[MeasuredStatement]) -> str:
    """Count the outcomes: "5 hold, 2 do not hold"."""
    return ", ".join(_counted(measured))


def _counted(measured: Sequence[MeasuredStatement]) -> Iterator[str]:
    for outcome in (*CheckOutcome, None):
        count = sum(one.measurement.outcome is outcome for one in measured)
        if count:
            yield say(f"count_{outcome.value if outcome else 'untested'}", count=f"{count:,}")


def _view(one: MeasuredStatement, shelf: Shelf) -> MeasuredView:
    measurement, written = one.measurement, one.written
    sentences = dict(measurement.sentences)
    statement = written.quote or sentences.get(LANGUAGE, "") or written.key
    held = shelf.of(one.citation) if one.citation else None
    before, words, after = statement.partition(written.words) if written.words else ("", "", "")
    language = (held.language if held else detect(statement)) or ""
    return MeasuredView(
        key=written.key,
        anchor=paths.measure_anchor(written.key),
        statement=statement,
        language=language,
        direction=direction(language),
        href=f"{held.path}#{paths.passage_anchor('m', one.citation.spans)}" if held and one.citation else "",
        source=held.reference if held else None,
        before=before if words else "",
        words=words or statement,
        after=after if words else "",
        standing=STANDINGS.get(measurement.outcome, "read"),
        outcome=MEASURED[measurement.outcome],
        summary=measurement.summary if len(measurement.readings) > 1 else "",
        sentence=sentences.get(LANGUAGE, ""),
        others=tuple((tongue, text) for tongue, text in measurement.sentences if tongue != LANGUAGE),
        # Where nothing is divided or subtracted the formula is the number itself, which the sentence has.
        formula=""
        if any(one.amount and one.amount.text == measurement.formula for one in measurement.readings[:1])
        else measurement.formula,
        band=_band(measurement),
        envelope=_envelope(measurement),
        readings=tuple(map(_reading, measurement.readings)),
        earlier=tuple(map(_reading, one.earlier)),
        vintages=tuple(map(_vintage, one.vintages)),
        recipe=measurement.recipe,
        sql=measurement.sql,
        digest=measurement.digest if measurement.vintage else "",
        notes=(*measurement.notes, *((written.note,) if written.note else ())),
    )


def _reading(reading: MeasuredReading) -> ReadingView:
    return ReadingView(
        name=reading.name,
        number=reading.amount.text if reading.amount else "",
        outcome=OUTCOME_MARKS[reading.outcome],
        standing=STANDINGS.get(reading.outcome, "read"),
        why=reading.why,
    )


def _band(measurement: Measurement) -> str:
    parts = []
    if measurement.clear:
        parts.append(say("band_clear", words=isolated(measurement.words), band=_text(measurement.clear)))
    if measurement.outer and measurement.outer != measurement.clear:
        parts.append(say("band_outer", band=_text(measurement.outer)))
    return ", ".join(parts)


def _text(amount: Amount) -> str:
    return amount.text


def _envelope(measurement: Measurement) -> str:
    if measurement.low is None or measurement.high is None or measurement.low == measurement.high:
        return ""
    return say("envelope", low=_number(measurement.low), high=_number(measurement.high))


def _number(value: float) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:,.3g}"


def _vintage(vintage: Vintage) -> VintageView:
    return VintageView(
        words=say(
            "vintage",
            dataset=isolated(vintage.dataset),
            release=isolated(vintage.release),
            accessed=date_in_words(vintage.accessed),
            taken=f"{vintage.taken:,}",
            given=f"{vintage.given:,}",
            digest=f"{vintage.digest[:_SHOWN_DIGITS]}…",
        ),
        digest=vintage.digest,
        attribution=vintage.attribution,
        licence=vintage.licence if vintage.publishable else f"{vintage.licence}. {say('rows_kept_in')}",
    )
