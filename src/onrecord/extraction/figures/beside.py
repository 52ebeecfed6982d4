"""A figure with what stands around it."""

import attrs

from onrecord.extraction.figures.dates import Mentions
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.where import Scene
from onrecord.model.figure import Role


@attrs.frozen(slots=True, kw_only=True)
class Beside:
    """A figure with its line, its dates and the figures before and after it in the line.

    Attributes:
        scene: The line.
        draft: The figure.
        dates: The dates around it.
        before: Index after the figure before it in the line.
        after: Index of the figure after it.
        is_base: True where another figure is compared with it.
        claimed: Indexes of the dates that belong to base values.
        place: Its place.
        anchor: EDTF date of the document, or None.
        listed: True in a table, or in a list that reports nothing: what is told elsewhere does not go on there.
    """

    scene: Scene
    draft: Draft
    dates: Mentions
    before: int
    after: int
    is_base: bool
    claimed: frozenset[int]
    place: Role | None
    anchor: str | None
    listed: bool
