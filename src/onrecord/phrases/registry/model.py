"""A phrase of the registry."""

import attrs

from onrecord.model.figure import Bound, FigureKind
from onrecord.phrases.bands import Rule


@attrs.frozen(kw_only=True)
class Phrase:
    """A wording with the rule that judges it.

    Attributes:
        wording: The words, with an example number where they take one.
        example: A sentence that holds them.
        kind: Kind of the figure that they must read to.
        bound: Its bound.
        value: Its number: the lower end of the interval, or the upper one where the lower is open.
        rule: Which pair of bands judges it.
    """

    wording: str
    example: str
    kind: FigureKind
    bound: Bound
    value: float
    rule: Rule


def phrases_of(frames: dict[str, str], rows: str) -> tuple[Phrase, ...]:
    """Read rows of `wording | frame | kind | bound | value | rule`; a frame is a sentence with a gap."""
    found = []
    for row in rows.strip().splitlines():
        wording, frame, kind, bound, value, rule = (cell.strip() for cell in row.split("|"))
        found.append(
            Phrase(
                wording=wording,
                example=frames[frame].format(wording),
                kind=FigureKind(kind),
                bound=Bound(bound),
                value=float(value),
                rule=Rule(rule),
            )
        )
    return tuple(found)
