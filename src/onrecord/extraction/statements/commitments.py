"""Promises in a document's own voice: "The Ministry will reopen 120 schools by 31 December", "Nous nous engageons à …"."""

import re
from collections.abc import Iterator
from functools import cache

import attrs

from onrecord.extraction.lexicon.promises import promises
from onrecord.extraction.statements.deadlines import find_deadline
from onrecord.model.figure import Role
from onrecord.model.passage import Span
from onrecord.model.rendition import Rendition
from onrecord.text.patterns import Pattern

OPENING = 600
"""Characters at the beginning of a document in which it shows whose voice it is."""
SUBJECT = 60
"""Characters after an Arabic verb in which its subject stands."""
LONGEST = 400
"""Characters of a promise; longer runs are no sentence."""

_NOTICE = Pattern(
    r"\bcommuni(?:qu[ée]|que)s?\b|\bpress (?:release|statement)\b|\bofficial statement\b|\bpublic notice\b|\bdéclaration\b|(?<!\w)(?:بيان|بلاغ|تصريح صحفي)(?!\w)",
    re.IGNORECASE,
)


@attrs.frozen(kw_only=True)
class OwnPromise:
    """A promise without a verb of speech.

    Attributes:
        span: What is promised.
        who: Who promises, as written; None for "we" and for passives.
        cue: The words that make it a promise, where they are not a part of it.
    """

    span: Span
    who: Role | None
    cue: Role | None


@attrs.frozen
class _Tests:
    voice: Pattern
    dated: Pattern
    party: Pattern
    impartial: Pattern
    forecast: Pattern
    negation: Pattern


@cache
def _tests(language: str) -> _Tests:
    words = promises(language)
    return _Tests(
        Pattern(words.voice, re.DOTALL),
        Pattern(words.dated_voice, re.DOTALL),
        Pattern(words.party),
        Pattern(words.impartial),
        Pattern(words.forecast),
        Pattern(words.negation),
    )


def speaks_for_party(rendition: Rendition) -> bool:
    """Say whether a document is a party's own: a communiqué or a statement of a ministry, an army, a company.

    Args:
        rendition: The document; its publisher counts first, then its opening lines.
    """
    tests = _tests(rendition.language or "en")
    publisher = (rendition.publisher or "").lower()
    if publisher and tests.party.search(publisher):
        return not tests.impartial.search(publisher)
    opening = rendition.text[:OPENING].lower()
    return bool(_NOTICE.search(opening) and tests.party.search(opening)) and not tests.impartial.search(
        opening
    )


def find_promises(
    text: str, sentence: Span, language: str, published: str | None, *, own: bool
) -> Iterator[OwnPromise]:
    """Find what a sentence promises in the document's own voice.

    "Undertakes to" is a promise anywhere. A plain future is one where a party is its subject and a deadline is stated;
    in a party's own document, any future that is no forecast.

    Args:
        text: The whole text.
        sentence: The sentence.
        language: `en`, `fr` or `ar`; others read as English.
        published: EDTF date of the document, or None.
        own: Whether the document is a party's own.

    Yields:
        At most one.
    """
    lowered = sentence.cut(text).lower()
    if len(lowered) != sentence.end - sentence.start or len(lowered) > LONGEST:
        return
    tests = _tests(language)
    said = tests.voice.search(lowered)
    if said:
        yield _spoken(text, sentence, said)
        return
    planned = tests.dated.search(lowered)
    if planned is None or tests.forecast.search(lowered, 0, _verb_end(planned)):
        return
    start = planned.start("who") if "who" in planned.groupdict() and planned["who"] else planned.start("act")
    span = _trimmed(text, Span(sentence.start + start, sentence.start + planned.end("act")))
    dated = find_deadline(text, span, sentence, language, published) is not None
    # A verb that stands first has its subject behind it.
    subject = lowered[start : planned.start("act")] or planned["act"][:SUBJECT]
    if own or (dated and tests.party.search(subject) and not tests.impartial.search(subject)):
        yield OwnPromise(span=span, who=None if own else _who(text, sentence, planned), cue=None)


def _verb_end(planned: re.Match[str]) -> int:
    """Return where the verb has surely ended: a forecast word further on is not its subject."""
    return planned.start("act") + 12


def _spoken(text: str, sentence: Span, said: re.Match[str]) -> OwnPromise:
    act = said["act"]
    verb = _PLEDGE.match(act)
    start = said.start("act") + (verb.end() if verb else 0)
    span = _trimmed(text, Span(sentence.start + start, sentence.start + said.end("act")))
    cue = Span(sentence.start + said.start("act"), sentence.start + start) if verb else None
    return OwnPromise(
        span=span,
        who=_who(text, sentence, said),
        cue=Role(text=cue.cut(text).strip(), span=Span(cue.start, cue.start + len(cue.cut(text).rstrip())))
        if cue
        else None,
    )


_PLEDGE = re.compile(
    r"(?:(?:is|are) (?:hereby )?committed to|commits? (?:itself |themselves )?to|pledges?(?: to)?|undertakes? to|promises? to|vows? to"
    r"|s['’](?:engagent?|est engagée?|engageons)(?: également| aussi| solennellement)? (?:à |d['’])|nous engageons (?:à )|(?:prend|prenons) l['’]engagement (?:de |d['’])|promet(?:tent|tons)? (?:de |d['’])|garanti\w+ (?:de )?)\s*"
)


def _who(text: str, sentence: Span, match: re.Match[str]) -> Role | None:
    name = match["who"] if "who" in match.groupdict() else None
    if not name or name.strip() in {"we", "nous"}:
        return None
    span = Span(sentence.start + match.start("who"), sentence.start + match.end("who"))
    return Role(text=" ".join(span.cut(text).split()), span=span)


def _trimmed(text: str, span: Span) -> Span:
    words = span.cut(text)
    kept = words.rstrip(" \t\n.;,؛،\u00a0\u202f") or words
    lead = len(kept) - len(kept.lstrip())
    return Span(span.start + lead, span.start + len(kept))
