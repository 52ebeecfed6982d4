"""Find who says what in one sentence: cue, then speaker, then content."""

from collections.abc import Iterator, Sequence

import attrs

from onrecord.extraction.lexicon.speech_words import Form, Frame, Speech, SpeechKind
from onrecord.extraction.statements.attribution import Attribution, Shape
from onrecord.extraction.statements.contents import (
    Opening,
    behind_adjuncts,
    behind_listener,
    clause_end,
    content_end,
    is_clause,
    object_end,
    opening_after,
)
from onrecord.extraction.statements.hits import Hit, hits_in
from onrecord.extraction.statements.sentence import Kind, Sentence, unquoted
from onrecord.extraction.statements.sources import (
    Run,
    phrase_after,
    passed_on,
    subject_before,
    with_apposition,
)
from onrecord.model.figure import Role
from onrecord.model.passage import Span

_SPOKEN = frozenset(
    {
        SpeechKind.SAY,
        SpeechKind.SHOW,
        SpeechKind.DENY,
        SpeechKind.ACCUSE,
        SpeechKind.PROMISE,
        SpeechKind.DEMAND,
        SpeechKind.REPLY,
    }
)


@attrs.frozen(slots=True, kw_only=True)
class Heard:
    """A verb of speech with its speaker, before its content is cut.

    Attributes:
        hit: The verb.
        begins: Index of the first word of its clause: its subject, or the verb group.
        shape: How it attributes.
        subject: Its speaker, or None.
        opening: Where its content begins behind it, or None where it stands before.
        relay: Who passes on the speaker's words, or None.
    """

    hit: Hit
    begins: int
    shape: Shape
    subject: Run | None
    opening: Opening | None = None
    relay: Run | None = None


def find_attributions(sentence: Sentence, speech: Speech) -> tuple[Attribution, ...]:
    """Find who says what in one sentence.

    Args:
        sentence: The sentence, or the inside of a quotation.
        speech: Words of its language.

    Returns:
        Attributions in the order of their cues; contents may hold one another ("X said that Y believes …").
    """
    hits = tuple(hit for hit in hits_in(sentence, speech) if _may_speak(sentence, hit, speech))
    heard = tuple(_all_heard(sentence, hits, speech))
    named = tuple(_according(sentence, speech))
    label = None if heard or named else _labelled(sentence, speech)
    if label is not None:
        return (label,)
    stops = _stops(sentence, heard, named, speech)
    found = [made for one in heard if (made := _made(sentence, one, stops, speech)) is not None]
    found += [made for one in named if (made := _named(sentence, one, heard, stops, speech)) is not None]
    return tuple(sorted(found, key=lambda one: one.cue.span.start if one.cue and one.cue.span else 0))


def _may_speak(sentence: Sentence, hit: Hit, speech: Speech) -> bool:
    """Tell a verb from a participle that only adds to a noun: "survivors quoted in the report said"."""
    said = hit.cue.kind_of(Frame.CLAUSE) is not None or hit.cue.kind_of(Frame.QUOTE) is not None
    return said or hit.form is Form.PASSIVE or opening_after(sentence, hit, speech) is not None


def _all_heard(sentence: Sentence, hits: Sequence[Hit], speech: Speech) -> Iterator[Heard]:
    last: Heard | None = None
    for hit in hits:
        heard = _heard(sentence, hit, hits, last, speech)
        if heard is not None:
            last = heard if heard.subject is not None else last
            yield heard


def _heard(
    sentence: Sentence, hit: Hit, hits: Sequence[Hit], last: Heard | None, speech: Speech
) -> Heard | None:
    if hit.form is Form.PASSIVE or _relays(sentence, hit, hits, speech):
        return None
    if hit.form in {Form.HANGING, Form.BASE}:
        return _hanging(sentence, hit, hits, last, speech)
    passed = passed_on(sentence, hit, hits, speech)
    if passed is not None:
        heard = _before(sentence, hit, passed.source, Shape.VERB, passed.relay[0], speech)
        return None if heard is None else attrs.evolve(heard, relay=passed.relay)
    subject = subject_before(sentence, hit, hits, speech)
    if subject is not None:
        if _follows_content(sentence, hit, subject[0], speech):
            return Heard(hit=hit, begins=subject[0], shape=Shape.AFTER, subject=subject)
        return _before(sentence, hit, subject, Shape.VERB, subject[0], speech)
    if sentence.norm(hit.first - 1) in speech.joins | speech.leads:
        shared = last.subject if last is not None else _first_subject(sentence, hit, hits, speech)
        return _before(sentence, hit, shared, Shape.VERB, hit.first, speech)
    return _inverted(sentence, hit, hits, speech)


def _relays(sentence: Sentence, hit: Hit, hits: Sequence[Hit], speech: Speech) -> bool:
    """Say whether "quoting X" only names the source of the verb after it."""
    if sentence.norm(hit.at) not in speech.quoting:
        return False
    return any(other.at > hit.stop and passed_on(sentence, other, hits, speech) is not None for other in hits)


def _hanging(
    sentence: Sentence, hit: Hit, hits: Sequence[Hit], last: Heard | None, speech: Speech
) -> Heard | None:
    """Read "…, saying that" and "declined to say": whoever the sentence speaks of is the speaker."""
    if hit.form is Form.BASE:
        if hit.cue.kind not in _SPOKEN:
            return None
        subject = last.subject if last is not None else _first_subject(sentence, hit, hits, speech)
        return _before(sentence, hit, subject, Shape.INFINITIVE, hit.first, speech)
    before = sentence.norm(hit.first - 1)
    loose = (
        before in speech.commas or before in speech.adjuncts | speech.joins | speech.breaks or hit.first == 0
    )
    if not loose and sentence.is_kind(hit.first - 1, Kind.WORD):
        subject = subject_before(sentence, hit, hits, speech)
    else:
        subject = last.subject if last is not None else _first_subject(sentence, hit, hits, speech)
    return _before(sentence, hit, subject, Shape.HANGING, hit.first, speech)


def _before(
    sentence: Sentence, hit: Hit, subject: Run | None, shape: Shape, begins: int, speech: Speech
) -> Heard | None:
    opening = opening_after(sentence, hit, speech)
    if opening is None or subject is None:
        return None
    return Heard(hit=hit, begins=begins, shape=shape, subject=subject, opening=opening)


def _first_subject(sentence: Sentence, hit: Hit, hits: Sequence[Hit], speech: Speech) -> Run | None:
    """Return the noun phrase that a sentence without another speaker begins with."""
    start = 0
    while start < hit.first and (sentence.norm(start) in speech.leads or sentence.is_kind(start, Kind.MARK)):
        start += 1
    if sentence.norm(start) in speech.adjuncts:
        return None
    run = phrase_after(sentence, start, hits, speech)
    return run if run is not None and run[1] <= hit.first else None


def _follows_content(sentence: Sentence, hit: Hit, begins: int, speech: Speech) -> bool:
    """Say whether "X said" stands behind what X said: a mark on both sides."""
    said = hit.cue.kind_of(Frame.CLAUSE) is not None or hit.cue.kind_of(Frame.QUOTE) is not None
    if begins == 0 or not said:
        return False
    before = begins - 1
    quoted = sentence.is_kind(before, Kind.QUOTE)
    if not quoted and sentence.norm(before) not in speech.commas:
        return False
    after = behind_listener(sentence, hit, speech)
    if quoted and _closed(sentence, before) and sentence.norm(after) not in speech.that | {":"}:
        return True
    after = behind_adjuncts(sentence, after, speech)
    if after < len(sentence.words) and not sentence.is_kind(after, Kind.MARK):
        return False
    if sentence.norm(after) == ":":
        return False
    opened = sentence.norm(0) in speech.adjuncts | speech.taken_as_time | speech.ends
    return quoted or not (opened and sentence.is_kind(after + 1, Kind.QUOTE))


def _closed(sentence: Sentence, quote: int) -> bool:
    """Say whether a quotation ends in a mark of its own, as one that is a whole sentence does."""
    return any(mark in sentence.cut(quote, quote + 1)[-_CLOSING:] for mark in ",.?!…—–،؟")


_CLOSING = 4


def _inverted(sentence: Sentence, hit: Hit, hits: Sequence[Hit], speech: Speech) -> Heard | None:
    """Read "…, said X"."""
    before = hit.first - 1
    quoted = sentence.is_kind(before, Kind.QUOTE)
    marked = quoted or sentence.norm(before) in speech.commas
    if not (speech.inverts and marked and (quoted or before > 0)):
        return None
    if hit.cue.kind_of(Frame.QUOTE) is None:
        return None
    run = phrase_after(sentence, hit.stop, hits, speech)
    if run is None:
        return None
    run = with_apposition(sentence, run, hits, speech)
    return Heard(hit=hit, begins=hit.first, shape=Shape.AFTER, subject=run)


@attrs.frozen(slots=True, kw_only=True)
class Named:
    """A source named by "according to".

    Attributes:
        at: Index of the first word of the phrase.
        stop: Index after its last word.
        run: The source.
        leads: True where the content follows.
    """

    at: int
    stop: int
    run: Run
    leads: bool


def _according(sentence: Sentence, speech: Speech) -> Iterator[Named]:
    for at in range(len(sentence.norms)):
        found = speech.according.after(sentence.norms, at)
        if found is None:
            continue
        run = phrase_after(sentence, found[0], (), speech)
        if run is None:
            continue
        opens = at == 0 or sentence.norm(at - 1) in speech.leads | speech.that | {";"}
        yield Named(at=at, stop=found[0], run=run, leads=opens)


def _stops(
    sentence: Sentence, heard: Sequence[Heard], named: Sequence[Named], speech: Speech
) -> tuple[int, ...]:
    """Return where contents end because somebody else, or the same in another sentence part, begins to speak."""
    found = {_over_comma(sentence, one.at, speech) for one in named if not one.leads}
    for one in heard:
        before = one.begins - 1
        if one.shape is Shape.AFTER:
            found.add(_over_comma(sentence, one.begins, speech))
        elif one.shape is Shape.HANGING and _is_set_off(sentence, before, speech):
            found.add(before if sentence.is_kind(before, Kind.MARK) else one.begins)
        elif _is_coordinated(sentence, one, speech):
            found.add(_over_comma(sentence, before, speech))
    return tuple(sorted(found))


def _is_set_off(sentence: Sentence, before: int, speech: Speech) -> bool:
    return sentence.norm(before) in speech.commas or sentence.is_kind(before, Kind.QUOTE)


def _is_coordinated(sentence: Sentence, one: Heard, speech: Speech) -> bool:
    before = sentence.norm(one.begins - 1)
    asked = one.hit.cue.alone is None or (one.opening is not None and one.opening.addressee is not None)
    spoken = one.hit.cue.kind in _SPOKEN and asked and one.shape is Shape.VERB
    return spoken and (before in speech.joins or before in speech.ends or before == ";")


def _over_comma(sentence: Sentence, at: int, speech: Speech) -> int:
    return at - (sentence.norm(at - 1) in speech.commas)


def _made(sentence: Sentence, one: Heard, stops: Sequence[int], speech: Speech) -> Attribution | None:
    if one.opening is None:
        return _made_after(sentence, one, stops, speech)
    opening = one.opening
    stops = [stop for stop in stops if is_clause(sentence, opening, stop, speech)]
    end = content_end(sentence, opening.start, stops)
    if sentence.norm(one.begins - 1) in speech.subordinates:
        end = clause_end(sentence, opening.start, end, speech)
    kind = one.hit.cue.kind_of(opening.frame)
    if opening.frame is Frame.OBJECT:
        end = object_end(sentence, opening.start, end, speech, one.hit.cue.needs)
    if kind is None or opening.start >= end:
        return None
    if (
        kind is SpeechKind.DENY
        and end - opening.start == 1
        and sentence.norm(opening.start) in speech.objects
    ):
        return _attribution(sentence, one, (one.begins, one.begins, end), kind)
    if opening.addressee is None and one.hit.cue.alone is not None:
        kind = one.hit.cue.alone
    return _attribution(sentence, one, (opening.marked, opening.start, end), kind)


def _made_after(sentence: Sentence, one: Heard, stops: Sequence[int], speech: Speech) -> Attribution | None:
    end = _over_comma(sentence, one.begins, speech)
    start = max((stop for stop in stops if stop < end), default=0)
    while start < end and (sentence.norm(start) in speech.commas | {";"}):
        start += 1
    if start >= end:
        return None
    made = _attribution(sentence, one, (start, start, end), one.hit.cue.kind)
    after = one.hit.stop if one.subject is None else max(one.hit.stop, one.subject[1])
    rest = _rest(sentence, behind_adjuncts(sentence, after, speech), stops, speech)
    return made if rest is None else attrs.evolve(made, rest=(rest,))


def _rest(sentence: Sentence, at: int, stops: Sequence[int], speech: Speech) -> Span | None:
    """Return what goes on behind "…, he said, …"."""
    start = at + 1
    if sentence.norm(at) not in speech.commas or start in stops or at in stops:
        return None
    if sentence.norm(start) in speech.relatives or start >= len(sentence.words):
        return None
    end = content_end(sentence, start, stops)
    span = sentence.span(start, end)
    return unquoted(sentence.text, span) if sentence.is_kind(start, Kind.QUOTE) else span


def _named(
    sentence: Sentence, one: Named, heard: Sequence[Heard], stops: Sequence[int], speech: Speech
) -> Attribution | None:
    after = one.run[1] + 1
    follows = sentence.norm(one.run[1]) in speech.commas and after < len(sentence.words)
    follows = follows and sentence.norm(after) not in speech.relatives | speech.joins
    behind = sentence.span(after, content_end(sentence, after, stops)) if follows else None
    end = _over_comma(sentence, one.at, speech)
    start = max((stop for stop in stops if stop < end), default=0)
    while start < end and sentence.is_kind(start, Kind.MARK):
        start += 1
    if any(other.shape is Shape.AFTER and other.begins == start for other in heard):
        return None
    before = None if one.leads or start >= end else sentence.span(start, end)
    content = before or behind
    if content is None:
        return None
    return Attribution(
        content=content,
        source=_role(sentence, one.run),
        cue=_role(sentence, (one.at, one.stop)),
        kind=SpeechKind.SAY,
        shape=Shape.ACCORDING,
        sentence=sentence,
        rest=() if before is None or behind is None else (behind,),
        marked=content,
    )


def _labelled(sentence: Sentence, speech: Speech) -> Attribution | None:
    """Read "Poll: most back the plan": a name or a noun of few words, a colon, and what it says."""
    colon = next(
        (at for at in range(1, min(_LABEL, len(sentence.words) - 1)) if sentence.norm(at) == ":"), None
    )
    if colon is None or sentence.quoted or not sentence.words[0].capital:
        return None
    if any(
        norm in speech.finite or not sentence.is_kind(at, Kind.WORD)
        for at, norm in enumerate(sentence.norms[:colon])
    ):
        return None
    end = content_end(sentence, colon + 1, ())
    direct = end == colon + 2 and sentence.is_kind(colon + 1, Kind.QUOTE)
    content = sentence.span(colon + 1, end)
    return Attribution(
        content=unquoted(sentence.text, content) if direct else content,
        source=_role(sentence, (0, colon)),
        cue=_role(sentence, (colon, colon + 1)),
        kind=SpeechKind.SAY,
        shape=Shape.COLON,
        sentence=sentence,
        direct=direct,
        marked=content,
    )


_LABEL = 8


def _attribution(
    sentence: Sentence, one: Heard, content: tuple[int, int, int], kind: SpeechKind
) -> Attribution:
    marked, start, end = content
    direct = end - start == 1 and sentence.is_kind(start, Kind.QUOTE)
    span = sentence.span(start, end)
    return Attribution(
        content=unquoted(sentence.text, span) if direct else span,
        source=None if one.subject is None else _role(sentence, one.subject),
        cue=_role(sentence, (one.hit.first, one.hit.stop)),
        kind=kind,
        shape=one.shape,
        sentence=sentence,
        direct=direct,
        marked=sentence.span(marked, end),
        addressee=_role(sentence, one.opening.addressee)
        if one.opening is not None and one.opening.addressee is not None
        else None,
        relays=() if one.relay is None else (_role(sentence, one.relay),),
        negated=one.hit.negated,
        unreal=one.hit.unreal,
    )


def _role(sentence: Sentence, run: Run) -> Role:
    return Role(text=sentence.cut(*run), span=sentence.span(*run))
