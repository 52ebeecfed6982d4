"""Through whom a statement reached the reader: wire, report, witness."""

import re
from collections.abc import Sequence

from onrecord.extraction.lexicon.speech_words import Speech
from onrecord.extraction.statements.attribution import Attribution
from onrecord.extraction.statements.resolving import Speaker
from onrecord.model.rendition import Rendition
from onrecord.text.numbers import normalise

_CREDIT = re.compile(r"[.!?»”\"؟][ \u00a0]*\((?P<wire>[^()\n]{2,50})\)[ \t]*(?:\n|\Z)")
"""A wire's name in brackets behind the last sentence of a text."""


def wire_of(rendition: Rendition, speech: Speech) -> str | None:
    """Return the news wire that a re-posted text names at its end ("… (Harbour Wire)"), or None.

    Args:
        rendition: The document.
        speech: Words of its language; its `wires` tell a wire from a place or a date.
    """
    found: list[str] = [match["wire"].strip() for match in _CREDIT.finditer(rendition.text)]
    for name in reversed(found):
        words = {normalise(word) for word in re.findall(r"\w+", name)}
        if words & speech.wires and name != rendition.publisher:
            return name
    return None


def chain_of(
    one: Attribution, speaker: Speaker, wire: str | None, before: Sequence[Speaker], speech: Speech
) -> tuple[str, ...]:
    """Give who tells it from whom, the last teller first and the origin last.

    Args:
        one: The attribution.
        speaker: Its speaker.
        wire: The wire of a re-posted text.
        before: Speakers of the attributions before it, the last one last.
        speech: Words of its language.

    Returns:
        Names as written: the wire, who relays it, the body that heard a witness, the speaker, whom the speaker rests on.
    """
    names = [] if wire is None else [wire]
    names += [role.text for role in one.relays]
    heard = _heard_by(one, speaker, before, speech)
    if heard is not None:
        names.append(heard)
    if speaker.role is not None:
        names.append(speaker.role.text)
    kept: list[str] = []
    for name in names:
        if name not in kept:
            kept.append(name)
    return tuple(kept)


def _heard_by(one: Attribution, speaker: Speaker, before: Sequence[Speaker], speech: Speech) -> str | None:
    """Return the body that a person told something to, or in whose report he is quoted."""
    words = (
        set() if speaker.role is None else {normalise(word) for word in re.findall(r"\w+", speaker.role.text)}
    )
    if not words & speech.persons:
        return None
    listener = one.addressee
    if (
        listener is not None
        and {normalise(word) for word in re.findall(r"\w+", listener.text)} & speech.bodies
    ):
        return listener.text
    opening = one.sentence.cut(0, len(one.sentence.words))[:_OPENING]
    quoted = {normalise(word) for word in re.findall(r"\w+", opening)} & speech.documents
    if not quoted:
        return None
    named = next((other for other in reversed(before) if other.name is not None), None)
    return None if named is None or named.name is None else named.name.text


_OPENING = 90
