"""Who, where, when and what of a figure, each with the words that give it."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.figures import deed, what, when, where, who
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


@attrs.frozen(slots=True)
class _Before:
    """The figure before in the same line, with what governs it and its agent."""

    draft: Draft | None = None
    measured: what.Measured | None = None
    actor: Role | None = None
    speaker: Role | None = None


def roles_of(
    placed: Sequence[tuple[Line, Draft]], lines: Sequence[Line], anchor: str | None
) -> tuple[Roles, ...]:
    """Return the roles of every figure, in order.

    Args:
        placed: Figures with their lines, in the order of the text.
        lines: Every line of the document, those without figures too.
        anchor: EDTF date of the document, or None.

    Method:
        A role comes from the figure's own clause or sentence. From elsewhere come only a speaker that a
        pronoun takes up, the year of a table row, and the place of the heading or the one
        the document names above all others: these are inferred. No role is better than a wrong one.
    """
    names = {id(line): where.names_of(line) for line in lines}
    mentions = {id(line): when.mentions_of(line, anchor) for line in lines}
    headings = where.headings(lines, tuple(names.values()))
    dominant = where.dominant(lines, tuple(names.values()))
    found: list[Roles] = []
    last, recent = _Before(), what.Recent()
    for at, (line, draft) in enumerate(placed):
        if not at or placed[at - 1][0] is not line:
            last = _Before()
        following = placed[at + 1][1].start if at + 1 < len(placed) and placed[at + 1][0] is line else None
        here = (last.draft.end if last.draft else 0, len(line.items) if following is None else following)
        governed = what.measured(line, draft, recent)
        shared = governed is not None and last.measured is not None and governed.at == last.measured.at
        deeds = None if governed is None or governed.bare else governed
        agent = deed.actor(line, draft, deeds, last.actor if shared else None)
        speaker = who.attributed_to(line, draft, last.speaker)
        place = where.place(line, names[id(line)], draft, here) or headings.get(id(line))
        if place is None and draft.unit not in line.lexicon.time_units.values():
            place = dominant
        found.append(
            Roles(
                measure=what.measure(line, governed),
                place=place,
                period=when.period(line, mentions[id(line)], draft, here),
                base_period=when.base_period(line, mentions[id(line)], draft),
                actor=agent,
                attributed_to=speaker,
            )
        )
        last = _Before(draft, governed, agent, speaker or last.speaker)
        recent = recent.then(line, draft, governed)
    return tuple(found)
