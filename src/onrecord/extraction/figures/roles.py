"""Who, where, when and what of a figure, each with the words that give it."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.figures import deed, what, when, where, who
from onrecord.extraction.figures.asked import asker
from onrecord.extraction.figures.discourse import Discourse
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.memory import Before
from onrecord.model.figure import Role
from onrecord.model.passage import Span


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
    placed: Sequence[tuple[Line, Draft]],
    lines: Sequence[Line],
    anchor: str | None,
    furniture: Sequence[Span] = (),
) -> tuple[Roles, ...]:
    """Return the roles of every figure, in order.

    Args:
        placed: Figures with their lines, in the order of the text.
        lines: Every line of the document, those without figures too.
        anchor: EDTF date of the document, or None.
        furniture: Runs of page furniture.

    Method:
        A role comes from the figure's own clause or sentence. From elsewhere come a speaker or an agent that the
        sentence takes up (`who`, `deed`), and the place and the period that the story told before, its headings, its
        event or its country give (`where`, `when`): these are inferred. No role is better than a wrong one.
    """
    setting = where.setting_of(lines, furniture)
    places = where.places(placed, setting)
    times = when.times(placed, lines, setting, places, anchor)
    found: list[Roles] = []
    discourse = Discourse(lines)
    told, recent = Before(), what.Recent()
    for at, (line, draft) in enumerate(placed):
        governed = what.measured(line, draft, recent)
        speaker = who.attributed_to(line, draft, discourse, told)
        agent = deed.actor(line, draft, discourse, told, speaker)
        measure = what.measure(line, governed)
        agent = agent or asker(line, draft, measure, speaker, told)
        found.append(
            Roles(
                measure=measure,
                place=places[at],
                period=times[at].period,
                base_period=times[at].base,
                actor=None if agent is None else agent.role,
                attributed_to=speaker,
            )
        )
        told = deed.remembered(line, draft, told, agent, speaker)
        recent = recent.then(line, draft, governed)
    return tuple(found)
