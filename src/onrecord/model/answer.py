"""What a case says on one new statement: passages for and against it, never a score."""

from enum import StrEnum

import attrs


class Side(StrEnum):
    """Which way a passage, or all of them together, speak on a statement."""

    FOR = "for"
    AGAINST = "against"
    BOTH = "both ways"
    SILENT = "silent"


@attrs.frozen(kw_only=True)
class Leaning:
    """Which way one passage speaks.

    Attributes:
        side: Which; never `both ways` for one passage.
        strength: Share of the statement's words that it has, the rare ones weighing more; with what rules add. For ordering
            and adding only.
        why: The rule that told the side, with the words.
        shown: False where nothing but words in common tells the side.
    """

    side: Side
    strength: float
    why: str
    shown: bool = True
