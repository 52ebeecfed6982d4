"""Recommendations as the pages show them: each action once, each addressee on a line of its own."""

from collections.abc import Sequence

from onrecord.model.passage import Citation, cite
from onrecord.model.register import Registers, ResponseLine
from onrecord.sheets.view.listed import RecommendationView, ResponseView
from onrecord.sheets.view.owed import response_in_words
from onrecord.sheets.view.passages import figures_in, note_of, quote_of, scope
from onrecord.sheets.view.shelf import Shelf
from onrecord.sheets.words import say


def recommendation_views(registers: Registers, shelf: Shelf) -> tuple[RecommendationView, ...]:
    """List every action asked, document by document in the order of their names, with what came of it."""
    lines: dict[Citation, list[ResponseLine]] = {}
    by: dict[Citation, str] = {}
    for held in shelf.held.values():
        for asked in held.document.reading.recommendations:
            citation = cite(held.original, held.text, asked.span)
            lines[citation] = [
                ResponseLine(citation=citation, document=held.title, by=asked.by, addressee=addressee)
                for addressee in asked.addressees or ("",)
            ]
            by[citation] = asked.by or ""
    taken: dict[Citation, list[ResponseLine]] = {}
    for line in registers.responses:
        taken.setdefault(line.citation, []).append(line)
        by.setdefault(line.citation, line.by or "")
    place = {original: number for number, original in enumerate(shelf.held)}
    ordered = sorted({**lines, **taken}.items(), key=lambda one: (place[one[0].original], one[0].spans))
    return tuple(_recommendation(citation, by[citation], found, shelf) for citation, found in ordered)


def _recommendation(
    citation: Citation, by: str, lines: Sequence[ResponseLine], shelf: Shelf
) -> RecommendationView:
    held = shelf.of(citation)
    within = scope(f"{held.slug}-{citation.spans[0].start}")
    figures = figures_in(held.document.reading.figures, citation.spans)
    notes = [note_of(figure, held, within) for figure in figures]
    return RecommendationView(
        quote=quote_of(citation, shelf, "a", notes),
        by=by or say("not_stated"),
        responses=tuple(_response(line, shelf) for line in lines),
    )


def _response(line: ResponseLine, shelf: Shelf) -> ResponseView:
    return ResponseView(
        addressee=line.addressee or say("not_stated"),
        told=response_in_words(line),
        answered=line.response is not None,
        quote=quote_of(line.answer, shelf, "q") if line.answer else None,
    )
