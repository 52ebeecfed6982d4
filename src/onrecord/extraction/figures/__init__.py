"""Find the quantified statements of a document: hedge, number, unit, what is counted, and who, where, when."""

from collections.abc import Mapping, Sequence

from onrecord.extraction.figures.blocks import lines_of
from onrecord.extraction.figures.currency import local_currency
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.gate import may_hold_figure
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.resolve import resolved
from onrecord.extraction.figures.roles import Roles, roles_of
from onrecord.extraction.figures.scan import scan
from onrecord.model.figure import Figure
from onrecord.model.passage import Span
from onrecord.model.rendition import Rendition
from onrecord.text.numbers import scaled

__all__ = ["find_figures"]


def find_figures(rendition: Rendition, furniture: Sequence[Span] = ()) -> tuple[Figure, ...]:
    """Find the figures of a rendition.

    Args:
        rendition: The text with its blocks, language and date; without blocks, blank lines part it.
        furniture: Runs of page furniture; what overlaps one is no figure and lends no unit.

    Returns:
        Figures in the order of the text. Spans are offsets of `rendition.text`; intervals are open
        (None) where the hedge leaves them open; a role from another sentence is marked as inferred.

    Method:
        One pass over the words of each block: numbers, hedges, units and nouns by the lexicon of the
        block's language; then units of bare numbers; then roles. See docs/methods/figures.md.
    """
    placed, told = quantities(rendition, furniture)
    if not placed:
        return ()
    roles = roles_of(placed, told, rendition.published, furniture)
    local = local_currency(rendition.text, (draft.unit or "" for _, draft in placed))
    return tuple(_figure(line, draft, own, local) for (line, draft), own in zip(placed, roles, strict=True))


def quantities(
    rendition: Rendition, furniture: Sequence[Span] = ()
) -> tuple[Sequence[tuple[Line, Draft]], Sequence[Line]]:
    """Find numbers with their hedges, units and periods, the first half of `find_figures`: no roles.

    Args:
        rendition: As for `find_figures`.
        furniture: As for `find_figures`.

    Returns:
        Every figure with its line, in order, and the lines of the document that are no page furniture.
    """
    lines = lines_of(rendition)
    hopeful = [line for line in lines if may_hold_figure(line.source.text, line.lexicon)]
    scanned = [(line, _outside(line, scan(line), furniture)) for line in hopeful]
    found = resolved(scanned)
    if not found:
        return (), ()
    held = {id(line) for line, drafts in scanned if drafts}
    told = [line for line in lines if id(line) in held or not _is_furniture(line, furniture)]
    return found, told


def _outside(line: Line, drafts: Sequence[Draft], furniture: Sequence[Span]) -> tuple[Draft, ...]:
    """Leave out the drafts that touch page furniture."""
    return tuple(draft for draft in drafts if not _in_furniture(line, draft, furniture))


def _span(line: Line, draft: Draft) -> Span:
    return line.span(draft.start, draft.end)


def _in_furniture(line: Line, draft: Draft, furniture: Sequence[Span]) -> bool:
    span = _span(line, draft)
    return any(span.overlaps(other) for other in furniture)


def _is_furniture(line: Line, furniture: Sequence[Span]) -> bool:
    """Say whether a whole line is page furniture: what it names is no setting of the text."""
    near = [span for span in furniture if span.overlaps(line.source.block.span)]
    return any(span.start <= line.items[0].start and line.items[-1].end <= span.end for span in near)


def _figure(line: Line, draft: Draft, roles: Roles, local: Mapping[str, str]) -> Figure:
    noun = draft.noun
    counted = line.cut(noun.start, noun.end) if noun else None
    low, high = draft.low, draft.high
    if draft.unit == line.unit and draft.noun is None and line.scale > 1:
        low = None if low is None else scaled(low, line.scale)
        high = None if high is None else scaled(high, line.scale)
    code, stroke, rate = (draft.unit or "").partition("/")
    return Figure(
        span=_span(line, draft),
        kind=draft.kind,
        low=low,
        high=high,
        bound=draft.bound,
        unit=local.get(code, code) + stroke + rate,
        counted=counted,
        measure=roles.measure,
        place=roles.place,
        period=roles.period,
        base_period=roles.base_period,
        actor=roles.actor,
        attributed_to=roles.attributed_to,
        trend=draft.trend,
    )
