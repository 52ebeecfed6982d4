"""Quotations with their figures marked, and the note of every figure."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from operator import itemgetter
from string import ascii_lowercase

import attrs

from onrecord.model.check import Check
from onrecord.model.edition import MeasuredStatement
from onrecord.model.figure import Figure, Role
from onrecord.model.passage import Citation, Span
from onrecord.sheets import paths
from onrecord.sheets.dates import period_in_words
from onrecord.sheets.hedge import hedge_in_words
from onrecord.sheets.view.cover import cover
from onrecord.sheets.view.measured import STANDINGS, tested_by
from onrecord.sheets.view.quoted import Fact, FigureNote, Quote, Run
from onrecord.sheets.view.shelf import Held, Shelf
from onrecord.sheets.words import LANGUAGE, LANGUAGES, number_words, say
from onrecord.text.language import direction


@attrs.frozen(kw_only=True)
class Scope:
    """A part of a page in which notes are lettered together.

    Attributes:
        name: Unique in the page.
        letters: The letters still to be given.
    """

    name: str
    letters: Iterator[str]


def scope(name: str) -> Scope:
    """Begin a part of a page whose notes are lettered a, b, … z, aa, ab."""
    return Scope(name=name, letters=_letters())


def _letters() -> Iterator[str]:
    number = 0
    while True:
        number += 1
        rest, mark = number, ""
        while rest:
            rest, digit = divmod(rest - 1, len(ascii_lowercase))
            mark = ascii_lowercase[digit] + mark
        yield mark


def note_of(figure: Figure, held: Held, within: Scope, *, proposed: bool = False) -> FigureNote:
    """Say of a figure all that is known of it.

    Args:
        figure: A figure of the document's rendition.
        held: The document.
        within: Gives the letter.
        proposed: Whether the passage it stands in is only proposed to belong where it is shown.
    """
    mark = next(within.letters)
    found = tested_by(figure.span, held.measured)
    standing = STANDINGS.get(found.measurement.outcome) if found else None
    own = _failed(figure, held)
    words = "fails_itself" if standing is None and own else ""
    standing = standing or ("fails" if own else "proposed" if proposed else "read")
    return FigureNote(
        mark=mark,
        id=f"note-{within.name}-{mark}",
        href=f"{held.path}#{paths.passage_anchor('f', (figure.span,))}",
        quote=figure.span.cut(held.text),
        language=held.language or "",
        hedge=hedge_in_words(figure),
        facts=(*_facts(figure, held), *_compared(figure, held), *(_recomputed(found) if found else ())),
        standing=standing,
        standing_words=say(f"standing_{words or standing}"),
        figure=figure,
        original=held.original,
        number=held.number,
        place=paths.place_in_words((figure.span,)),
    )


def _failed(figure: Figure, held: Held) -> Check | None:
    """Give the check by which the document's own numbers do not bear a figure out."""
    return next((one for one in held.checks if one.span.overlaps(figure.span)), None)


def _facts(figure: Figure, held: Held) -> tuple[Fact, ...]:
    own = _failed(figure, held)
    lines = (
        _line("who_says", figure.attributed_to, say("own_voice")),
        _line("what_measured", figure.measure),
        _line("what_counted", Role(text=figure.counted) if figure.counted else None),
        _line("done_by", figure.actor),
        _line("when", _period(figure.period), say("not_stated")),
        _line("compared_with", _period(figure.base_period)),
        _line("where", figure.place, say("not_stated")),
        Fact(label=say("document"), text=held.label, phrase=True),
        Fact(label=say("own_numbers"), text=own.why if own else "", phrase=True),
    )
    return tuple(line for line in lines if line.text)


def _compared(figure: Figure, held: Held) -> Iterator[Fact]:
    """Say what other figures say about the same thing, with the way to them."""
    if figure.span in held.compared:
        line, href = held.compared[figure.span]
        yield Fact(label=say("compared"), text=line, phrase=True, href=href)


def _recomputed(one: MeasuredStatement) -> Iterator[Fact]:
    """Say what came out; the sheet shows the rest under the claim."""
    told = dict(one.measurement.sentences).get(LANGUAGE) or " ".join(one.measurement.notes[:1])
    if told:
        yield Fact(label=say("recomputed"), text=told, phrase=True)


def _line(label: str, role: Role | None, otherwise: str = "") -> Fact:
    """Write one line of a note; that a value was carried over stands apart from it, for the sake of its script."""
    if role is None:
        return Fact(label=say(label), text=otherwise)
    return Fact(label=say(label), text=role.text, note=say("inferred") if role.inferred else "")


def _period(role: Role | None) -> Role | None:
    return attrs.evolve(role, text=period_in_words(role.text)) if role else None


def figures_in(figures: Iterable[Figure], spans: Sequence[Span]) -> tuple[Figure, ...]:
    """Give the figures that lie wholly inside one of the spans, in their order."""
    within = cover(spans)
    return tuple(one for one in figures if within.holds(one.span))


def quote_of(
    citation: Citation,
    shelf: Shelf,
    prefix: str,
    notes: Sequence[FigureNote] = (),
    keys: Iterable[str] = (),
) -> Quote:
    """Show a quotation with its figures and the way to its passage.

    Args:
        citation: The passage.
        shelf: All documents.
        prefix: Kind of the passage's anchor in its document (`c`, `r`, `a` …).
        notes: Its figures.
        keys: Registered sources it rests on, beside its own document.
    """
    held = shelf.of(citation)
    runs = tuple(_runs(citation, held.text, notes))
    shown = {run.note.id for run in runs if run.note}
    count = len(citation.spans)
    return Quote(
        runs=runs,
        language=held.language or "",
        direction=direction(held.language),
        href=f"{held.path}#{paths.passage_anchor(prefix, citation.spans)}",
        pieces=say("in_pieces", count=number_words(count, "piece")) if count > 1 else "",
        sources=shelf.references(citation, keys),
        document=held.label,
        place=paths.place_in_words(citation.spans),
        tongue=_tongue(held.language),
        also=tuple(note for note in notes if note.id not in shown),
        page=_page(held, citation.spans[0]),
    )


def _page(held: Held, span: Span) -> str:
    blocks = held.document.reading.rendition.blocks
    at = bisect_right(blocks, span.start, key=lambda block: block.span.start)
    page = blocks[at - 1].page if at else None
    return "" if page is None else str(page)


def _tongue(language: str | None) -> str:
    if language in {None, LANGUAGE}:
        return ""
    return LANGUAGES.get(language, language or "")


def _runs(citation: Citation, text: str, notes: Sequence[FigureNote]) -> Iterator[Run]:
    seen: set[str] = set()
    for number, span in enumerate(citation.spans):
        if number:
            yield Run(text=" ")
        for note, stretches in groupby(_stretches(span, notes), key=itemgetter(2)):
            words = "".join(text[start:end] for start, end, _ in stretches)
            yield Run(text=words, note=note, first=note is not None and note.id not in seen)
            if note:
                seen.add(note.id)


def _stretches(span: Span, notes: Sequence[FigureNote]) -> Iterator[tuple[int, int, FigureNote | None]]:
    """Cut a span where figures begin and end; where figures overlap, the shorter one has the characters."""
    inside = [note for note in notes if span.contains(note.figure.span)]
    borders = {span.start, span.end}
    borders.update(*((note.figure.span.start, note.figure.span.end) for note in inside))
    cuts = sorted(borders)
    for start, end in pairwise(cuts):
        over = [note for note in inside if note.figure.span.start <= start and end <= note.figure.span.end]
        yield start, end, min(over, key=_length, default=None)


def _length(note: FigureNote) -> int:
    return note.figure.span.end - note.figure.span.start
