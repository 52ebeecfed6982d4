"""The page of one document: what is known of it, and its text with every mark."""

from collections.abc import Iterator

from onrecord.model.claim import Gathering
from onrecord.model.ledger import Receipt
from onrecord.model.reading import Reading
from onrecord.model.rendition import Outcome
from onrecord.sheets import paths
from onrecord.sheets.dates import date_in_words, instant_in_words
from onrecord.sheets.pages import CONTROL
from onrecord.sheets.segments import families, tokens
from onrecord.sheets.view.claims import edition_marks
from onrecord.sheets.view.markings import markings
from onrecord.sheets.view.passages import note_of, scope
from onrecord.sheets.view.quoted import Fact
from onrecord.sheets.view.shelf import Held, Shelf, passages_of
from onrecord.sheets.view.values import DocumentView, ReceiptView
from onrecord.sheets.words import LANGUAGES, OUTCOMES, number_words, say
from onrecord.text.language import direction


def document_view(held: Held, gathering: Gathering, shelf: Shelf) -> DocumentView:
    """Show one document.

    Args:
        held: The document.
        gathering: Of the whole case.
        shelf: All documents.
    """
    reading = held.document.reading
    steps = tokens(held.text, markings(reading, gathering, held.measured, held.evidence, held.owed))
    within = scope("figure")
    return DocumentView(
        path=held.path,
        slug=held.slug,
        title=held.title,
        language=held.language or "",
        direction=direction(held.language),
        alarm=_alarm(reading),
        facts=tuple(_facts(held)),
        marks=edition_marks((held.original,), shelf),
        receipts=tuple(_receipt(one) for one in held.document.receipts),
        steps=steps,
        lit=families(steps),
        notes=tuple(note_of(figure, held, within) for figure in reading.figures),
        claims=claims_resting_on(held.original, gathering),
        unseen=len(CONTROL.findall(held.text)),
    )


def claims_resting_on(original: str, gathering: Gathering) -> tuple[tuple[str, str], ...]:
    """List the anchors and statements of the claims that a document words or bears on."""
    return tuple(
        (paths.claim_anchor(claim.key), claim.statement)
        for claim in gathering.claims
        if any(citation.original == original for citation in passages_of(claim))
    )


def _alarm(reading: Reading) -> str:
    outcome = reading.rendition.outcome
    if outcome is Outcome.FULL:
        return ""
    if outcome is Outcome.REFUSED:
        return say("alarm_refused")
    return say("alarm_partial", losses=losses_in_words(reading) or say("not_stated"))


def losses_in_words(reading: Reading) -> str:
    """Name what the rendition does not hold; empty where nothing is known to be lost."""
    return "; ".join(say("loss", what=one.what, count=f"{one.count:,}") for one in reading.rendition.losses)


def description(held: Held) -> Iterator[Fact]:
    """Say who published a document, when, where, and how that is known."""
    rendition = held.document.reading.rendition
    source = held.document.source
    registered = say("registered")
    how = say("as_read")
    publisher = held.publisher or say("unknown_publisher")
    note = (registered if source and source.publisher else how) if held.publisher else ""
    yield Fact(label=say("publisher"), text=publisher, note=note)
    date = date_in_words(held.published) if held.published else say("undated")
    note = (registered if source and source.published else how) if held.published else ""
    yield Fact(label=say("published"), text=date, note=note)
    if held.address:
        link = held.address if paths.is_address(held.address) else None
        note = registered if source and source.address else ""
        yield Fact(label=say("address"), text=held.address, address=link, note=note)
    language = LANGUAGES.get(held.language, held.language or "")
    yield Fact(label=say("language"), text=language)
    yield Fact(label=say("digest"), text=rendition.original)
    if source and source.note:
        yield Fact(label=say("note"), text=source.note, note=registered)


def _facts(held: Held) -> Iterator[Fact]:
    reading = held.document.reading
    rendition = reading.rendition
    yield Fact(label=say("file_name"), text=rendition.name)
    yield from description(held)
    registered = held.document.source and held.document.source.edition
    why = say("registered") if registered else reading.edition_why
    yield Fact(
        label=say("stated_edition"), text=held.edition or say("no_edition"), note=why if held.edition else ""
    )
    yield Fact(label=say("media_type"), text=rendition.media_type)
    if held.document.receipts:
        yield Fact(label=say("size"), text=number_words(held.document.receipts[0].size, "byte"))
    yield Fact(label=say("reader"), text=rendition.reader)
    yield Fact(label=say("outcome"), text=OUTCOMES[rendition.outcome])
    yield Fact(label=say("lost"), text=losses_in_words(reading) or say("nothing_lost"))
    counts = (
        (len(reading.figures), "figure"),
        (len(reading.claims), "wording"),
        (len(reading.record_items), "sentence"),
        (len(reading.recommendations), "action"),
    )
    yield Fact(label=say("found"), text=", ".join(number_words(*pair) for pair in counts))


def _receipt(receipt: Receipt) -> ReceiptView:
    public = paths.is_address(receipt.origin)
    return ReceiptView(
        at=instant_in_words(receipt.at),
        by=receipt.by,
        origin=receipt.origin if public else say("local_path"),
        address=receipt.origin if public else None,
        name=receipt.name,
        entry=receipt.entry,
    )
