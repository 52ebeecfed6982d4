"""Promises in a document's own voice: "The Ministry will reopen 120 schools by 31 December", "Nous nous engageons à …"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

import attrs

from onrecord.extraction.lexicon.capitals import STATES
from onrecord.extraction.lexicon.promise_marks import NEXT, NOTICE
from onrecord.extraction.lexicon.promises import promises
from onrecord.extraction.statements.authority import bare_name
from onrecord.extraction.statements.deadlines import find_deadline
from onrecord.extraction.statements.replies import first_party, last_party, subject_before
from onrecord.model.figure import Role
from onrecord.model.passage import Span
from onrecord.model.rendition import Rendition
from onrecord.text.patterns import Pattern

OPENING = 600
"""Characters at the beginning of a document in which it shows whose voice it is."""
HEAD_LINES = 6
"""Lines at the beginning of a document that may be a letterhead."""
SUBJECT = 60
"""Characters after an Arabic verb in which its subject stands."""
FEWEST = 3
"""Words of an act; fewer promise nothing."""
LONGEST = 400
"""Characters of a promise; longer runs are no sentence."""

_NOTICE = Pattern(NOTICE)


@attrs.frozen(kw_only=True)
class OwnPromise:
    """A promise without a verb of speech.

    Attributes:
        span: What is promised.
        who: Who promises, as written; None for "we" and for passives.
        cue: The words that make it a promise, where they are not a part of it.
        around: Where its deadline and condition may stand.
        leading: Whether a date before it is the one on which it falls due.
    """

    span: Span
    who: Role | None
    cue: Role | None
    around: Span
    leading: bool = False


@attrs.frozen
class _Tests:
    decided: Pattern
    lists: Pattern
    results: Pattern
    piece: Pattern
    letterhead: Pattern
    addresses: Pattern
    pledged: Pattern
    pledged_noun: Pattern
    again: Pattern
    voice: Pattern
    dated: Pattern
    party: Pattern
    impartial: Pattern
    civil: Pattern
    forecast: Pattern
    negation: Pattern


@cache
def _tests(language: str) -> _Tests:
    words = promises(language)
    return _Tests(
        Pattern(words.decided, re.DOTALL),
        Pattern(words.lists),
        Pattern(words.results),
        Pattern(words.piece),
        Pattern(words.letterhead),
        Pattern(words.addresses),
        Pattern(words.pledged, re.DOTALL),
        Pattern(words.pledged_noun, re.DOTALL),
        Pattern(words.again, re.DOTALL),
        Pattern(words.voice, re.DOTALL),
        Pattern(words.dated_voice, re.DOTALL),
        Pattern(words.party),
        Pattern(words.impartial),
        Pattern(words.civil),
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
    lines = [line.strip(" *#_") for line in opening.split("\n")[:HEAD_LINES]]
    if _heads_civil(lines, tests):
        return False
    headed = any(tests.letterhead.fullmatch(line) for line in lines)
    noticed = _NOTICE.search(opening) is not None and _opens_with_party(opening, tests)
    if not (headed or noticed or tests.addresses.search(opening)):
        return False
    party, other = tests.party.search(opening), tests.impartial.search(opening)
    return party is not None and (other is None or party.start() < other.start())


def _opens_with_party(opening: str, tests: _Tests) -> bool:
    """Say whether a line of a notice begins with a party ("The Ministry …"): a title that names one tells of it."""
    lines = (line.strip(" *#_") for line in opening.split("\n"))
    return any(found.start() <= _FIRST for line in lines if (found := tests.party.search(line)) is not None)


_FIRST = 30
"""Characters before the noun of a party with which a line begins ("The Federal Public Works …")."""


def _heads_civil(lines: Sequence[str], tests: _Tests) -> bool:
    """Say whether a letterhead is that of a centre, a league or an institute: it speaks of others, whatever its title names."""
    for line in lines:
        civil, party = tests.civil.search(line), tests.party.search(line)
        if civil is not None and (party is None or civil.start() < party.start()):
            return len(line.split()) <= _LETTERHEAD
        if party is not None:
            return False
    return False


_LETTERHEAD = 10
"""Words of a letterhead; a longer line is a sentence."""


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
        One a promise, in the order of the text.
    """
    lowered = sentence.cut(text).lower()
    if len(lowered) != sentence.end - sentence.start or len(lowered) > LONGEST:
        return
    tests = _tests(language)
    pledged = tests.pledged.search(lowered)
    if pledged:
        yield from _pledged(text, sentence, pledged, tests, language)
        return
    noun = tests.pledged_noun.search(lowered)
    if noun:
        dated = (
            p
            for p in _pledged(text, sentence, noun, tests, language)
            if _is_dated(text, p.span, sentence, language, published)
        )
        yield from dated
        return
    said = tests.voice.search(lowered)
    if said:
        yield _spoken(text, sentence, said)
        return
    decided = tests.decided.search(lowered)
    if decided:
        dated = (
            attrs.evolve(p, leading=True)
            for p in _pledged(text, sentence, decided, tests, language)
            if _is_dated(text, p.span, sentence, language, published)
        )
        yield from (p for p in dated if own or (p.who and _acts(p.who.text, tests)))
        return
    for piece in _pieces(sentence, lowered, tests):
        yield from _planned(text, piece, language, published, own=own)


@attrs.frozen
class _Piece:
    """A clause with a future of its own, and the run in which its deadline may stand."""

    span: Span
    around: Span


def _pieces(sentence: Span, lowered: str, tests: _Tests) -> Iterator[_Piece]:
    """Cut a sentence into the clauses that have a future of their own."""
    borders = [(0, 0), *(match.span() for match in tests.piece.finditer(lowered))]
    planned = [(s, e, m) for s, e in borders if e < len(lowered) and (m := tests.dated.match(lowered, e))]
    # "An inquiry is open and its results will be made public": the clause begins with the last border before its verb.
    kept = [
        (start, end)
        for index, (start, end, match) in enumerate(planned)
        if not any(later <= match.start("act") for _, later, _ in planned[index + 1 :])
    ]
    last = 0
    for index, (_, end) in enumerate(kept):
        stop = kept[index + 1][0] if index + 1 < len(kept) else len(lowered)
        if end < stop:
            at = sentence.start
            yield _Piece(Span(at + end, at + stop), Span(at + last, at + stop))
        last = stop


def _planned(
    text: str, piece: _Piece, language: str, published: str | None, *, own: bool
) -> Iterator[OwnPromise]:
    lowered = piece.span.cut(text).lower()
    tests = _tests(language)
    planned = tests.dated.match(lowered)
    if planned is None or tests.forecast.search(lowered, 0, _verb_end(planned)):
        return
    start = planned.start("who") if planned["who"] else planned.start("act")
    span = _trimmed(text, Span(piece.span.start + start, piece.span.start + planned.end("act")))
    # A verb that stands first has its subject behind it.
    subject = lowered[start : planned.start("act")] or planned["act"][:SUBJECT]
    named = _acts(text[span.start : span.start + len(subject)] if planned["who"] else subject, tests)
    if len(planned["act"].split()) < FEWEST:
        return
    if own or (named and _is_dated(text, span, piece.around, language, published)):
        who = _who(text, piece.span, planned) if named else None
        yield OwnPromise(span=span, who=who, cue=None, around=piece.around, leading=True)


def _acts(name: str, tests: _Tests) -> bool:
    """Say whether a name is one of a party, a state or a group known by its letters."""
    plain = name.lower()
    named = bare_name(name) in STATES or _LETTERS.search(name) is not None
    return (named or tests.party.search(plain) is not None) and not tests.impartial.search(plain)


_LETTERS = re.compile(r"\b[A-Z][A-Z0-9]{1,6}\b")


def _is_dated(text: str, span: Span, sentence: Span, language: str, published: str | None) -> bool:
    return find_deadline(text, span, sentence, language, published, leading=True) is not None


def _pledged(
    text: str, sentence: Span, pledged: re.Match[str], tests: _Tests, language: str
) -> Iterator[OwnPromise]:
    """Take the promises of one verb apart: "undertook to …, and the Council to …"."""
    at = sentence.start
    cue = Span(at + pledged.start("cue"), at + pledged.end("cue"))
    who = subject_before(text, Span(at, cue.start)) if cue.start > at else None
    who = _by(text, at, pledged) or who or last_party(text, at, cue.start, language)
    who = who or first_party(text, at + pledged.end("act"), sentence.end, language)
    start, around = pledged.start("act"), sentence
    spoken = Role(text=" ".join(cue.cut(text).split()), span=cue)
    for match in tests.again.finditer(pledged.string, start + 1, pledged.end("act") - 1):
        yield OwnPromise(
            span=_clause(text, at + start, at + match.start()), who=who, cue=spoken, around=around
        )
        start = match.end()
        # A day told before is that of the promise before.
        around = Span(at + start, sentence.end)
        if match["who"]:
            named = Span(at + match.start("who"), at + match.end("who"))
            who = Role(text=" ".join(named.cut(text).split()), span=named)
    yield OwnPromise(
        span=_clause(text, at + start, at + pledged.end("act")), who=who, cue=spoken, around=around
    )


def _by(text: str, at: int, match: re.Match[str]) -> Role | None:
    """Give the one who decides, where the verb stands first."""
    if not match.groupdict().get("by"):
        return None
    span = Span(at + match.start("by"), at + match.start("by") + len(match["by"].rstrip()))
    return Role(text=span.cut(text), span=span)


_NEXT = Pattern(NEXT)


def _clause(text: str, start: int, end: int) -> Span:
    stop = _NEXT.search(text, start + 1, end)
    return _trimmed(text, Span(start, stop.start() if stop else end))


def opens_list(words: str, language: str) -> bool:
    """Say whether a line of a party's own document opens a list of what it will do ("The following measures are taken:").

    Args:
        words: The line.
        language: `en`, `fr` or `ar`; others read as English.
    """
    tests, lowered = _tests(language), words.lower()
    return tests.lists.search(lowered) is not None and tests.results.search(lowered) is None


def listed(text: str, item: Span, who: Role | None) -> OwnPromise:
    """Make the promise of an item of such a list.

    Args:
        text: The whole text.
        item: The item.
        who: Who promises, as the line over the list names them.
    """
    return OwnPromise(span=_trimmed(text, item), who=who, cue=None, around=item)


def _verb_end(planned: re.Match[str]) -> int:
    """Return where the verb has surely ended: a forecast word further on is not its subject."""
    return planned.start("act") + 12


def _spoken(text: str, sentence: Span, said: re.Match[str]) -> OwnPromise:
    at = sentence.start
    cue = Span(at + said.start("cue"), at + said.end("cue"))
    return OwnPromise(
        span=_trimmed(text, Span(at + said.start("act"), at + said.end("act"))),
        who=_who(text, sentence, said),
        cue=Role(text=" ".join(cue.cut(text).split()), span=cue),
        around=sentence,
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
