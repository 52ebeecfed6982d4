"""A figure with what stands around it."""

import attrs

from onrecord.extraction.figures.dates import Mentions
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.where import Scene
from onrecord.model.figure import Role


@attrs.frozen(slots=True, kw_only=True)
class Beside:
    """A figure with its line, its dates and the figures before and after it in the line."""

    scene: Scene
    draft: Draft
    dates: Mentions
    before: int
    after: int
    is_base: bool
    claimed: frozenset[int]
    place: Role | None
    anchor: str | None
