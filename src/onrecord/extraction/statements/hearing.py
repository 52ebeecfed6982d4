"""The verbs of speech of a sentence with their speakers, before contents are cut."""

from collections.abc import Iterator, Sequence

import attrs

from onrecord.extraction.lexicon.speech_words import Form, Frame, Speech, SpeechKind
from onrecord.extraction.statements.adjuncts import behind_adjuncts, behind_listener, is_title
from onrecord.extraction.statements.attribution import Shape
from onrecord.extraction.statements.contents import Opening, opening_after
from onrecord.extraction.statements.hits import Hit, hits_in
from onrecord.extraction.statements.sentence import Kind, Sentence
from onrecord.extraction.statements.sources import (
    Run,
    passed_on,
    phrase_after,
    subject_before,
    with_apposition,
)

SPOKEN = frozenset(
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
"""Kinds of speech, not of attitude."""


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
        aside: True for a clause set off by commas ("…, who had said so, …").
    """

    hit: Hit
    begins: int
    shape: Shape
    subject: Run | None
    opening: Opening | None = None
    relay: Run | None = None
    aside: bool = False


def _may_speak(sentence: Sentence, hit: Hit, speech: Speech) -> bool:
    """Tell a verb from a participle that only adds to a noun: "survivors quoted in the report said"."""
    said = hit.cue.kind_of(Frame.CLAUSE) is not None or hit.cue.kind_of(Frame.QUOTE) is not None
    return said or hit.form is Form.PASSIVE or opening_after(sentence, hit, speech) is not None


def heard_in(sentence: Sentence, speech: Speech) -> Iterator[Heard]:
    """Find the verbs of speech of a sentence that have a speaker and a content, in order."""
    hits = tuple(hit for hit in hits_in(sentence, speech) if _may_speak(sentence, hit, speech))
    last: Heard | None = None
    for hit in hits:
        if (
            hit.form is Form.PASSIVE
            or _is_promised(sentence, hit, last, speech)
            or _relays(sentence, hit, hits, speech)
        ):
            continue
        heard = _heard(sentence, hit, hits, last, speech)
        if heard is not None:
            last = heard if heard.subject is not None else last
            yield heard


def _heard(
    sentence: Sentence, hit: Hit, hits: Sequence[Hit], last: Heard | None, speech: Speech
) -> Heard | None:
    if hit.form in {Form.HANGING, Form.BASE}:
        return _hanging(sentence, hit, hits, last, speech)
    passed = _passed(sentence, hit, hits, speech)
    if passed is not None:
        return passed
    subject = subject_before(sentence, hit, hits, speech)
    if subject is not None and _follows_content(sentence, hit, subject[0], speech):
        return Heard(hit=hit, begins=subject[0], shape=Shape.AFTER, subject=subject)
    if subject is not None:
        return _before(sentence, hit, subject, Shape.VERB, subject[0], speech)
    listed = sentence.norm(hit.first - 1) == "," and _goes_on(sentence, hit, last, speech)
    if listed or sentence.norm(hit.first - 1) in speech.joins | speech.leads:
        shared = last.subject if last is not None else _first_subject(sentence, hit, hits, speech)
        return _before(sentence, hit, shared, Shape.VERB, hit.first, speech)
    return _inverted(sentence, hit, hits, speech)


def _goes_on(sentence: Sentence, hit: Hit, last: Heard | None, speech: Speech) -> bool:
    """Tell "urged A, proposed that B" from "…, said X"."""
    if last is None or last.shape is not Shape.VERB:
        return False
    after = sentence.norm(hit.stop)
    return hit.cue.kind_of(Frame.QUOTE) is None or after in speech.that | speech.to


def _passed(sentence: Sentence, hit: Hit, hits: Sequence[Hit], speech: Speech) -> Heard | None:
    passed = passed_on(sentence, hit, hits, speech)
    if passed is None:
        return None
    heard = _before(sentence, hit, passed.source, Shape.VERB, passed.relay[0], speech)
    return None if heard is None else attrs.evolve(heard, relay=passed.relay)


def _is_promised(sentence: Sentence, hit: Hit, last: Heard | None, speech: Speech) -> bool:
    """Say whether a verb of speech is what is promised or asked for ("vowed to publish the list"), and not said."""
    if last is None or last.opening is None or last.opening.frame is not Frame.ACTION:
        return False
    joined = sentence.norm(hit.first - 2) in speech.joins
    acted = hit.form is Form.BASE and (joined or last.opening.start == hit.first)
    return acted and last.hit.cue.kind in {SpeechKind.PROMISE, SpeechKind.DEMAND}


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
        if hit.cue.kind not in SPOKEN:
            return None
        subject = last.subject if last is not None else _first_subject(sentence, hit, hits, speech)
        return _before(sentence, hit, subject, Shape.INFINITIVE, hit.first, speech)
    before = sentence.norm(hit.first - 1)
    loose = (
        before in speech.commas or before in speech.adjuncts | speech.joins | speech.breaks or hit.first == 0
    )
    if not loose and sentence.is_kind(hit.first - 1, Kind.WORD):
        subject = _last_phrase(sentence, subject_before(sentence, hit, hits, speech), speech)
    else:
        subject = last.subject if last is not None else _first_subject(sentence, hit, hits, speech)
    return _before(sentence, hit, subject, Shape.HANGING, hit.first, speech)


def _last_phrase(sentence: Sentence, run: Run | None, speech: Speech) -> Run | None:
    """Return the last noun phrase of a run: who hangs "backing" in "gave money to a group backing" is the group."""
    if run is None:
        return None
    articles = [at for at in range(*run) if sentence.norm(at) in speech.articles]
    return (articles[-1], run[1]) if articles else run


def _before(
    sentence: Sentence, hit: Hit, subject: Run | None, shape: Shape, begins: int, speech: Speech
) -> Heard | None:
    opening = opening_after(sentence, hit, speech)
    if opening is None or subject is None:
        return None
    relative = _relative_before(sentence, hit, speech)
    aside = relative is not None and sentence.norm(relative - 1) in speech.commas
    return Heard(hit=hit, begins=begins, shape=shape, subject=subject, opening=opening, aside=aside)


def _relative_before(sentence: Sentence, hit: Hit, speech: Speech) -> int | None:
    """Return where the relative pronoun of a verb stands, over a time ("which in December had denied")."""
    at = hit.first - 1
    while at > max(0, hit.first - _TIME) and (
        sentence.norm(at) in speech.times | speech.adjuncts or sentence.norm(at).isdigit()
    ):
        at -= 1
    return at if sentence.norm(at) in speech.relatives else None


_TIME = 5


def _first_subject(sentence: Sentence, hit: Hit, hits: Sequence[Hit], speech: Speech) -> Run | None:
    """Return the noun phrase that a sentence without another speaker begins with."""
    start = 0
    while start < hit.first and (sentence.norm(start) in speech.leads or sentence.is_kind(start, Kind.MARK)):
        start += 1
    # "Despite agreeing to …": what opens a clause is nobody.
    if sentence.norm(start) in speech.adjuncts or sentence.norm(start) in speech.breaks:
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
    titled = quoted and is_title(sentence, before, speech)
    if titled or (not quoted and sentence.norm(before) not in speech.commas):
        return False
    after = behind_listener(sentence, hit, speech)
    if quoted and is_closed_quote(sentence, before) and sentence.norm(after) not in speech.that | {":"}:
        return True
    after = behind_adjuncts(sentence, after, speech)
    if after < len(sentence.words) and not sentence.is_kind(after, Kind.MARK):
        return False
    if sentence.norm(after) == ":":
        return False
    opened = sentence.norm(0) in speech.adjuncts | speech.taken_as_time | speech.ends
    return quoted or not (opened and sentence.is_kind(after + 1, Kind.QUOTE))


def is_closed_quote(sentence: Sentence, quote: int) -> bool:
    """Say whether a quotation ends in a mark of its own, as one that is a whole sentence does."""
    if not sentence.is_kind(quote, Kind.QUOTE):
        return False
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
