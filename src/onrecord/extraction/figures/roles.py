"""Who, where, when and what of a figure, each with the words that give it."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.figures import what, when, where, who
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.model.figure import Role


@attrs.frozen(kw_only=True)
class Roles:
    """The roles of one figure; a role that no words give is None."""

    measure: Role | None
    place: Role | None
    period: Role | None
    base_period: Role | None
    actor: Role | None
    attributed_to: Role | None


def roles_of(
    placed: Sequence[tuple[Line, Draft]], lines: Sequence[Line], anchor: str | None
) -> tuple[Roles, ...]:
    """Return the roles of every figure, in order.

    Args:
        placed: Figures with their lines, in the order of the text.
        lines: Every line of the document, those without figures too.
        anchor: EDTF date of the document, or None.

    Method:
        A role comes from the figure's own sentence where that gives one; else from a sentence before it
        in the same line, or for places from the document's heading or most named place, as inferred.
    """
    names = {id(line): where.names_of(line) for line in lines}
    mentions = {id(line): when.mentions_of(line, anchor) for line in lines}
    headings = where.headings(lines, tuple(names.values()))
    dominant = where.dominant(lines, tuple(names.values()))
    speakers: dict[int, Role] = {}
    agents: dict[int, Role] = {}
    found = []
    for at, (line, draft) in enumerate(placed):
        before = placed[at - 1][1].end if at and placed[at - 1][0] is line else 0
        after = (
            placed[at + 1][1].start if at + 1 < len(placed) and placed[at + 1][0] is line else len(line.items)
        )
        place = where.place(line, names[id(line)], draft, before, after) or headings.get(id(line)) or dominant
        attributed = who.attributed_to(line, draft, speakers.get(id(line)))
        if attributed is not None:
            speakers[id(line)] = attributed
        agent = who.actor(line, draft) or _again(agents.get(id(line)))
        if agent is not None:
            agents[id(line)] = agent
        found.append(
            Roles(
                measure=what.measure(line, draft),
                place=place,
                period=when.period(line, mentions[id(line)], draft, before, after),
                base_period=when.base_period(line, mentions[id(line)], draft),
                actor=agent,
                attributed_to=attributed,
            )
        )
    return tuple(found)


def _again(role: Role | None) -> Role | None:
    """Return a role that an earlier figure of the line gave, as inferred."""
    return None if role is None else attrs.evolve(role, inferred=True)
