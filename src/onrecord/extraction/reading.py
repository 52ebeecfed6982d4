"""Everything that onrecord reads from one document, put together."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.denied import with_denials
from onrecord.extraction.edition import find_edition
from onrecord.extraction.figures import find_figures
from onrecord.extraction.furniture import find_boilerplate
from onrecord.extraction.pledged import with_promises
from onrecord.extraction.recommendations import find_recommendations
from onrecord.extraction.repairs import find_repairs
from onrecord.extraction.scan import read_sheet
from onrecord.extraction.sheet import join_drafts, name_claims, place_items
from onrecord.extraction.spans import Cover
from onrecord.extraction.statements import find_statements
from onrecord.extraction.tables import read_tables
from onrecord.extraction.title import find_title
from onrecord.extraction.told import told_by_statements
from onrecord.model.reading import Exclusion, Reading, Recommendation, RecordItem
from onrecord.model.rendition import Rendition
from onrecord.text.publication import written_on


def extract(rendition: Rendition, authority: tuple[str, ...] = ()) -> Reading:
    """Read page furniture, figures, claims, record, recommendations and damaged words from a document.

    A pure function of the rendition: the same text and blocks give the same reading, byte for byte, in any
    process.

    Args:
        rendition: The document's text and blocks.
        authority: Names of the authority whose claims are held against the record; empty where no case is known.

    Returns:
        The reading; what was looked at and left out is in `excluded`, each with its reason.
    """
    boilerplate = find_boilerplate(rendition)
    furniture = tuple(item.span for item in boilerplate)
    if rendition.title is None:
        rendition = attrs.evolve(rendition, title=find_title(rendition, furniture))
    draft = join_drafts(read_tables(rendition, furniture), read_sheet(rendition, furniture))
    repairs = find_repairs(rendition, furniture)
    claims = name_claims(rendition, draft, repairs)
    items = place_items(rendition, draft, claims, repairs)
    asked, not_asked = _apart(find_recommendations(rendition, furniture), items)
    edition = find_edition(rendition, furniture) if claims or items else None
    written = written_on(rendition.text, rendition.language, rendition.published)
    dated = attrs.evolve(rendition, published=written)
    figures = with_denials(find_figures(dated, furniture), rendition.text, rendition.language)
    statements = find_statements(dated, furniture, figures, authority, claims=claims)
    return Reading(
        rendition=rendition,
        edition=edition.year if edition else None,
        edition_why=edition.why if edition else "",
        edition_inferred=edition.inferred if edition else False,
        figures=told_by_statements(with_promises(figures, statements), statements, rendition.language),
        claims=claims,
        record_items=items,
        recommendations=asked,
        statements=statements,
        boilerplate=boilerplate,
        repairs=repairs,
        excluded=draft.excluded + not_asked,
    )


def _apart(
    recommendations: Sequence[Recommendation], items: Sequence[RecordItem]
) -> tuple[tuple[Recommendation, ...], tuple[Exclusion, ...]]:
    """Leave out recommendations that are record items: what the record reports somebody asked."""
    record = Cover.of(item.span for item in items)
    asked, left_out = [], []
    for recommendation in recommendations:
        if record.touches(recommendation.span):
            why = "it stands inside a record item, which reports what somebody asked"
            left_out.append(Exclusion(what="a recommendation", why=why, span=recommendation.span))
        else:
            asked.append(recommendation)
    return tuple(asked), tuple(left_out)
