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
        A role comes from the figure's own clause or sentence. From elsewhere come a speaker that a pronoun takes up,
        and the place and the period that the story told before, its headings, its event or its country give
        (`where`, `when`): these are inferred. No role is better than a wrong one.
    """
    setting = where.setting_of(lines)
    places = where.places(placed, setting)
    times = when.times(placed, lines, setting, places, anchor)
    found: list[Roles] = []
    last = _Before()
    for at, (line, draft) in enumerate(placed):
        if not at or placed[at - 1][0] is not line:
            last = _Before()
        governed = what.measured(line, draft, last.draft, last.measured)
        shared = governed is not None and governed is last.measured
        agent = deed.actor(line, draft, governed, last.actor if shared else None)
        speaker = who.attributed_to(line, draft, last.speaker)
        found.append(
            Roles(
                measure=what.measure(line, draft, governed),
                place=places[at],
                period=times[at].period,
                base_period=times[at].base,
                actor=agent,
                attributed_to=speaker,
            )
        )
        last = _Before(draft, governed, agent, speaker or last.speaker)
    return tuple(found)
