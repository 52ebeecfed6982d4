"""Attributions in Arabic, where the verb comes before its speaker and a particle or nothing before what is said."""

from collections.abc import Iterator

import attrs

from onrecord.extraction.lexicon.speech_words import Cue, Form, Frame, Speech, SpeechKind
from onrecord.extraction.statements.arabic_contents import Content, is_joined, said_at
from onrecord.extraction.statements.arabic_ends import content_end
from onrecord.extraction.statements.arabic_phrases import phrase_end
from onrecord.extraction.statements.arabic_sources import (
    Source,
    according_source,
    agrees,
    source_after,
    source_before,
    topic_source,
)
from onrecord.extraction.statements.attribution import Attribution, Shape
from onrecord.extraction.statements.sentence import Kind, Sentence, unquoted
from onrecord.model.figure import Role
from onrecord.model.passage import Span

_STOPS = frozenset({".", "!", "؟", "?", "…", "؛", ";"})
_COMMAS = frozenset({"،", ","})
_NOT = frozenset({"لم", "لن", "لا", "ما"})
_EXCEPT, _EXCEPT_WITHIN = frozenset({"الا", "سوي"}), 8
_TANWIN = "\u064b"
"""The ending of an indefinite accusative: "نفياً قاطعاً", of which no finite verb has one."""

_DAMMA = "\u064f"
"""The vowel on the first letter that makes a verb passive: "سُجل", it was recorded."""

_AS = "as"
_ADDED = frozenset({SpeechKind.DENY, SpeechKind.DEMAND, SpeechKind.PROMISE, SpeechKind.ACCUSE})
"""What nobody does "as" somebody else says: behind "كما" these go on ("and also denied")."""

_SHORT = 4


@attrs.frozen(kw_only=True)
class _Saying:
    """One verb of speech with what it says.

    Attributes:
        at: Index of the verb.
        cue: What it is.
        source: Who says it, or None where the verb alone tells.
        via: Who passes it on, or None.
        content: Where the content starts.
    """

    at: int
    cue: Cue
    source: Source | None
    via: Source | None
    content: Content


def find_verb_first(sentence: Sentence, speech: Speech) -> tuple[Attribution, ...]:
    """Find who says what in one sentence of a language whose verb stands before its subject.

    Args:
        sentence: The sentence.
        speech: Words of its language.

    Returns:
        Attributions in the order of their cues; the source is None where only the form of the verb names it.
    """
    sayings = tuple(_sayings(sentence, speech))
    heads = frozenset(saying.at for saying in sayings)
    found: list[Attribution] = []
    source: Source | None = None
    for saying in sayings:
        hangs = saying.cue.form is Form.HANGING
        source = saying.source or (source if hangs or is_joined(sentence, saying.at) else None)
        if source is None and (hangs or is_joined(sentence, saying.at)):
            source = _main_subject(sentence, saying.at, speech)
            source = source if hangs or _fits(sentence, saying.at, source) else None
        found.extend(_told(sentence, saying, source, heads, speech))
    taken = [(saying.at, saying.content.first) for saying in sayings]
    found.extend(_sourced(sentence, speech, taken, heads))
    return tuple(found)


def _sayings(sentence: Sentence, speech: Speech) -> Iterator[_Saying]:
    skipped = -1
    for at in range(len(sentence.words)):
        hit = speech.verbs.after(sentence.norms, at)
        if hit is None or at <= skipped or _is_negated(sentence, at) or _is_as(sentence, at, hit[1], speech):
            continue
        if hit[1].form is Form.HANGING and not _is_loose(sentence, at):
            continue
        if f"{sentence.norm(at)} {sentence.norm(at + 1)}" in speech.compounds:
            continue
        written = sentence.cut(at, at + 1)
        if (_DAMMA in written[1:2] and sentence.norm(at) not in speech.damma) or (
            _TANWIN in written and hit[1].form is not Form.HANGING
        ):
            continue
        found = _saying(sentence, at, hit[1], speech)
        if found is not None:
            skipped = found.content.first if found.content.whole else at
            yield found


def _is_negated(sentence: Sentence, at: int) -> bool:
    """Say whether a verb is denied; "admits nothing but …" says something."""
    if sentence.norm(at - 1).removeprefix("و") not in _NOT:
        return False
    return not _EXCEPT & frozenset(sentence.norms[at : at + _EXCEPT_WITHIN])


def _is_loose(sentence: Sentence, at: int) -> bool:
    """Say whether a participle hangs on the verb before it: behind a comma, or "قائلا" behind any verb."""
    before = at - 1 - (sentence.norm(at - 1) == "و")
    return sentence.norm(before) in _COMMAS or sentence.norm(at).startswith("قايل")


def _is_as(sentence: Sentence, at: int, cue: Cue, speech: Speech) -> bool:
    """Say whether a verb belongs to "as X reported", which `_sourced` reads."""
    before = speech.according.before(sentence.norms, at)
    if before is None or before[1] != _AS:
        return False
    if cue.kind in _ADDED and sentence.norm(at - 1) == "كما":
        return False
    return said_at(sentence, at + 1, _plain(cue), speech) is None or (
        before[0] > 0 and sentence.norm(at - 1) != "كما"
    )


def _plain(cue: Cue) -> Cue:
    return attrs.evolve(cue, frames=cue.frames - {Frame.OBJECT, Frame.ACTION})


def _saying(sentence: Sentence, at: int, cue: Cue, speech: Speech) -> _Saying | None:
    content = said_at(sentence, at + 1, cue, speech)
    if content is None:
        return _after_quotation(sentence, at, cue, speech)
    source, via = _speakers(sentence, at, cue, content, speech)
    if source is None and not is_joined(sentence, at) and _is_of_nobody(sentence, cue, content):
        return None
    return _Saying(at=at, cue=cue, source=source, via=via, content=content)


def _is_of_nobody(sentence: Sentence, cue: Cue, content: Content) -> bool:
    """Say whether a verb without a speaker tells of no speech: "the country recorded 40 cases" has its subject in the content."""
    swallowed = cue.kind is SpeechKind.SHOW and sentence.norm(content.first).startswith("ال")
    return cue.kind is SpeechKind.REPLY or swallowed


def _speakers(
    sentence: Sentence, at: int, cue: Cue, content: Content, speech: Speech
) -> tuple[Source | None, Source | None]:
    if cue.relays and content.lead is not None:
        via = source_after(sentence, at + 1, content.lead, speech, strict=False)
        return source_after(sentence, content.lead + 1, content.marker, speech, strict=False), via
    if cue.document and content.lead is not None:
        return source_after(sentence, content.lead + 1, content.marker, speech, strict=False), None
    if content.elided:
        return None, None
    after = source_after(sentence, at + 1, content.marker, speech, strict=content.strict)
    return after or topic_source(sentence, at, speech) or source_before(sentence, at, speech), None


def _after_quotation(sentence: Sentence, at: int, cue: Cue, speech: Speech) -> _Saying | None:
    """Read '"…"، قال X'."""
    before = at - 1 - (sentence.norm(at - 1) in _COMMAS)
    if Frame.QUOTE not in cue.frames or not sentence.is_kind(before, Kind.QUOTE):
        return None
    source = source_after(sentence, at + 1, len(sentence.words), speech, strict=False)
    content = Content(
        marker=before, first=before, start=sentence.words[before].start, whole=True, closed=before + 1
    )
    return None if source is None else _Saying(at=at, cue=cue, source=source, via=None, content=content)


def _told(
    sentence: Sentence, saying: _Saying, source: Source | None, heads: frozenset[int], speech: Speech
) -> Iterator[Attribution]:
    """Give the contents of one verb: clauses joined by "and that", actions joined by "and"."""
    content: Content | None = saying.content
    while content is not None:
        end, following = content_end(sentence, content, saying.cue, heads, speech)
        made = _attribution(sentence, saying, source, content, end)
        if made is not None:
            yield made
        content = following


def _attribution(
    sentence: Sentence, saying: _Saying, source: Source | None, content: Content, end: int
) -> Attribution | None:
    if end <= content.first or (end - content.first < _SHORT and _opens_list(sentence, end)):
        return None
    whole = Span(content.start, sentence.words[end - 1].end)
    single = end == content.first + 1 and sentence.is_kind(content.first, Kind.QUOTE)
    span = unquoted(sentence.text, whole) if single else whole
    cue = sentence.words[saying.at]
    return Attribution(
        content=span,
        source=_role(source),
        cue=Role(text=sentence.text[cue.start : cue.end], span=Span(cue.start, cue.end)),
        kind=saying.cue.kind,
        shape=Shape.HANGING if saying.cue.form is Form.HANGING else Shape.VERB,
        sentence=sentence,
        direct=single,
        marked=Span(sentence.words[content.marker].start, whole.end),
        addressee=_role(content.addressee),
        via=() if saying.via is None else (saying.via.role,),
    )


def _opens_list(sentence: Sentence, end: int) -> bool:
    """Say whether a content is no more than "the following:" before a list."""
    return end >= len(sentence.words) and sentence.norm(end - 1) == ":"


def _role(source: Source | None) -> Role | None:
    return None if source is None else source.role


def _main_subject(sentence: Sentence, before: int, speech: Speech) -> Source | None:
    """Return the subject of the verb that opens a sentence, whatever verb it is."""
    start = 1 + (sentence.norm(0) in speech.proclitics)
    end = phrase_end(sentence, start, before, speech, strict=True)
    return source_after(sentence, start, end, speech, strict=True) if end > start else None


def _fits(sentence: Sentence, at: int, source: Source | None) -> bool:
    """Say whether both the verb that opens a sentence and the one at `at` can have a subject."""
    first = int(sentence.norm(0) in {"و", "ف"})
    return source is not None and all(
        agrees(sentence.cut(verb, verb + 1), source.role.text) for verb in (first, at)
    )


def _sourced(
    sentence: Sentence, speech: Speech, taken: list[tuple[int, int]], heads: frozenset[int]
) -> Iterator[Attribution]:
    """Read "according to X" before, inside and after what X says."""
    for at in range(len(sentence.words)):
        hit = speech.according.after(sentence.norms, at)
        if hit is None or any(start < at < stop for start, stop in taken):
            continue
        verb = speech.verbs.after(sentence.norms, hit[0]) if sentence.norm(at) == "كما" else None
        if verb is not None and verb[1].kind in _ADDED:
            continue
        source, after = according_source(sentence, hit, speech)
        if source is None:
            continue
        content = _opened(sentence, at, after, heads, speech) or _closed(sentence, at, speech, heads)
        if content is None:
            continue
        quoted = content[1] == content[0] + 1 and sentence.is_kind(content[0], Kind.QUOTE)
        span = Span(_word_start(sentence, content[0], speech), sentence.words[content[1] - 1].end)
        yield Attribution(
            content=unquoted(sentence.text, span) if quoted else span,
            source=source.role,
            cue=Role(text=sentence.cut(at, hit[0]), span=sentence.span(at, hit[0])),
            kind=SpeechKind.SAY,
            shape=Shape.ACCORDING,
            sentence=sentence,
            direct=quoted,
        )


def _word_start(sentence: Sentence, at: int, speech: Speech) -> int:
    """Return where a word starts, without the conjunction that opens a sentence."""
    word = sentence.words[at]
    joined = at == 0 and len(word.norm) > 3 and word.norm[0] in speech.proclitics  # noqa: PLR2004
    return word.start + (joined and word.norm not in speech.openings)


def _opened(
    sentence: Sentence, at: int, after: int, heads: frozenset[int], speech: Speech
) -> tuple[int, int] | None:
    """Return what follows "according to X" at the start of a sentence."""
    joined = at > 0 and sentence.norm(at - 1) in speech.proclitics
    if not joined and (
        at > sum(sentence.norm(k) in speech.leads for k in (0, 1)) or any(head < at for head in heads)
    ):
        return None
    first = after + (sentence.norm(after) in _COMMAS)
    if first >= len(sentence.words) or sentence.norm(first) in _STOPS:
        return None
    first += sentence.norm(first) in {"فان", "ف"}
    first += sentence.norm(first) in speech.that and sentence.norm(first - 1) == "ف"
    content = Content(marker=first, first=first, start=sentence.words[first].start)
    end = content_end(sentence, content, None, heads, speech)[0]
    return (first, end) if end > first else None


def _closed(sentence: Sentence, at: int, speech: Speech, heads: frozenset[int]) -> tuple[int, int] | None:
    """Return the clause before "according to X"."""
    end = at
    while end > 0 and sentence.norm(end - 1) in _COMMAS | {"و", "–", "-", "—"}:
        end -= 1
    start = end
    while start > 0 and sentence.norm(start - 1) not in _STOPS | {"–", "—", ")"} and start - 1 not in heads:
        start -= 1
    if start > 0 and start - 1 in heads:
        return None
    while start < end and sentence.norm(start) in speech.proclitics | {"و", "-", "–", "•"}:
        start += 1
    return (start, end) if end > start else None
