"""Claims and record from sheets with labels over them, whole or torn apart by a scan."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.drafts import BlockDraft, ClaimDraft, Draft
from onrecord.extraction.keys import claim_key, record_topic
from onrecord.extraction.lexicon.topics import TOPIC_KEYS
from onrecord.extraction.pieces import Claim, is_closed, is_head, put_together
from onrecord.extraction.sections import Layout, Section, Text, lay_out, units_of
from onrecord.extraction.spans import torn_unquoted, unnumbered, unquoted
from onrecord.model.passage import Span
from onrecord.model.rendition import Rendition

_BESIDE = "claim and record stand beside one another under their labels, one record to one claim throughout"
_FIRST = "the first of the claims that follow this record block in the layout"
_LAST = "the last of the claims that stand before this record block in the layout"
_ONLY = "the only claim that the layout leaves for this record block"
_NONE = "the layout puts no claim beside this record block"


@attrs.frozen
class _Link:
    claim: int
    why: str


def read_sheet(rendition: Rendition, furniture: Sequence[Span] = ()) -> Draft:
    """Read a sheet whose claims and record stand under labels such as "CLAIM" and "THE RECORD".

    Bullets (or, where a record block has none, its sentences) are record items. Other text between the
    labels is claims, put together by `pieces.put_together`. Where the sheet alternates strictly, each record
    belongs to its claim for certain; elsewhere a block takes the nearer end of the run of claims beside it,
    unless the words of the block clearly speak of another topic, and the result is only proposed.

    Args:
        rendition: The document.
        furniture: Spans of page furniture, which are never claims or record.

    Returns:
        Claims and blocks; empty where the document is not such a sheet.
    """
    layout = lay_out(rendition, units_of(rendition, furniture))
    if layout is None:
        return Draft()
    claims, zone_of = _claims(rendition, layout)
    links = _regular(layout, zone_of) or _by_layout(rendition, layout, claims, zone_of)
    certain = _regular(layout, zone_of) is not None
    group_of = {link.claim: number for number, link in links.items()}
    blocks = tuple(
        BlockDraft(
            items=tuple(section.items),
            number=number,
            certain=certain and claims[links[number].claim].whole,
            direction=section.direction,
            why=links[number].why if number in links else _NONE,
        )
        for number, section in enumerate(layout.sections)
    )
    # One label among several blocks may belong to the block over it or under it: only a full set is certain.
    directed = layout.sections if certain and all(section.direction for section in layout.sections) else ()
    drafts = tuple(
        _draft(rendition.text, claim, group_of.get(number), directed) for number, claim in enumerate(claims)
    )
    return Draft(claims=drafts, blocks=blocks, excluded=tuple(layout.excluded))


def _draft(text: str, claim: Claim, group: int | None, sections: Sequence[Section]) -> ClaimDraft:
    if not claim.whole:
        why = "a fragment under the label of the claims: its other pieces are not in the text"
    elif claim.torn:
        why = "pieces that the layout tore apart, put together by the rules of the language"
    else:
        why = "a sentence under the label of the claims"
    spans = (
        torn_unquoted(text, claim.spans)
        if claim.torn
        else (unquoted(text, unnumbered(text, unquoted(text, claim.spans[0]))),)
    )
    return ClaimDraft(
        spans=spans,
        whole=claim.whole,
        group=group,
        certain=claim.whole and not claim.torn,
        direction=sections[group].direction if sections and group is not None else None,
        why=why,
    )


def _claims(rendition: Rendition, layout: Layout) -> tuple[tuple[Claim, ...], tuple[int, ...]]:
    """Put the claims of every run together; the second value is the run of each claim."""
    text = rendition.text
    ends = [is_closed(unit.span.cut(text)) for zone in layout.zones for unit in zone]
    stops_used = any(ends)
    claims: list[Claim] = []
    zone_of: list[int] = []
    for number, zone in enumerate(layout.zones):
        if layout.inline or _alone(text, layout, zone):
            # Nothing was torn here: the text is the claim, of however many sentences, with or without a stop.
            found = tuple(Claim((unit.span,), whole=True, torn=False) for unit in zone)
        else:
            found = put_together(text, [unit.lines for unit in zone], stops_used=stops_used)
        claims += found
        zone_of += [number] * len(found)
    return tuple(claims), tuple(zone_of)


def _alone(text: str, layout: Layout, zone: Sequence[Text]) -> bool:
    """Say whether a text stands alone under its own label in a sheet that keeps claims under their labels."""
    return not layout.stray and len(zone) == 1 and is_head(zone[0].span.cut(text))


def _regular(layout: Layout, zone_of: Sequence[int]) -> dict[int, _Link] | None:
    """Link claims and blocks where they alternate strictly, the claims before or the claims after."""
    count = len(layout.sections)
    if (
        not all(section.labelled for section in layout.sections)
        or len(zone_of) != count
        or not count
        or layout.stray
    ):
        return None
    if tuple(zone_of) == tuple(range(count)) or tuple(zone_of) == tuple(range(1, count + 1)):
        return {number: _Link(number, _BESIDE) for number in range(count)}
    return None


def _by_layout(
    rendition: Rendition, layout: Layout, claims: Sequence[Claim], zone_of: Sequence[int]
) -> dict[int, _Link]:
    """Link by position: the ends of a run of claims belong to the record blocks beside them."""
    runs = {zone: [c for c, z in enumerate(zone_of) if z == zone] for zone in set(zone_of)}
    links: dict[int, _Link] = {}

    def link(block: int, claim: int, why: str) -> None:
        fits = 0 <= block < len(layout.sections) and block not in links
        if fits and _topics_agree(rendition, claims[claim], layout.sections[block]):
            links[block] = _Link(claim, why)

    for zone, run in sorted(runs.items()):
        if len(run) > 1:
            link(zone - 1, run[0], _FIRST)
            link(zone, run[-1], _LAST)
    for zone, (claim, *others) in sorted(runs.items()):
        free = [b for b in (zone - 1, zone) if 0 <= b < len(layout.sections) and b not in links]
        if not others and len(free) == 1:
            link(free[0], claim, _ONLY)
        elif not others and free:
            link(_nearer(rendition, claims[claim], layout, free, first=zone_of[0] == 0), claim, _ONLY)
    return links


def _nearer(rendition: Rendition, claim: Claim, layout: Layout, free: Sequence[int], *, first: bool) -> int:
    """Choose between the block before and the block after a lone claim: by topic, else by how the sheet begins."""
    key = _key(rendition, claim)
    same = [block for block in free if _topic(rendition, layout.sections[block]) == key]
    return same[0] if same else free[-1 if first else 0]


def _topics_agree(rendition: Rendition, claim: Claim, section: Section) -> bool:
    topic = _topic(rendition, section)
    return topic is None or topic == _key(rendition, claim) or _key(rendition, claim) not in TOPIC_KEYS


def _key(rendition: Rendition, claim: Claim) -> str:
    return claim_key(" ".join(span.cut(rendition.text) for span in claim.spans), rendition.language)


def _topic(rendition: Rendition, section: Section) -> str | None:
    return record_topic(" ".join(item.cut(rendition.text) for item in section.items), rendition.language)
