"""Who asked the people that a figure counts."""

import re

from onrecord.extraction.figures.deed import Agent
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.memory import Before, inferred
from onrecord.model.figure import Role

_REACH = 30
_ASKED = re.compile(r"\b(?:interviewed|interviews|testimonies collected)\b")


def asker(line: Line, draft: Draft, measure: Role | None, speaker: Role | None, last: Before) -> Agent | None:
    """Return who asked the people that a figure counts: whoever reports what they said.

    In "the report is based on 134 interviews" it is who spoke last: the report is his.
    """
    asked = measure is not None and _ASKED.search(measure.text) is not None
    if speaker is None and asked and _is_of_report(line, draft):
        speaker = last.voice
    role = inferred(speaker) if asked else None
    return None if role is None else Agent(role=role, hostile=False)


def _is_of_report(line: Line, draft: Draft) -> bool:
    """Say whether a report is the subject of the sentence of a figure."""
    documents = line.lexicon.roles.documents
    before = range(max(0, draft.start - _REACH), draft.start)
    return any(line.word(at) in documents and line.same_sentence(at, draft.at) for at in before)
