"""Attributions in French: the subject before its verb, or behind it after what is said ("…, a déclaré le maire")."""

from collections.abc import Iterator, Sequence

import attrs

from onrecord.extraction.lexicon.speech_words import Form, Frame, Speech, SpeechKind
from onrecord.extraction.statements.attribution import Attribution, Shape
from onrecord.extraction.statements.french_contents import (
    Content,
    can_hold,
    content_after,
    from_whom,
    is_infinitive,
    over_adverbs,
)
from onrecord.extraction.statements.french_ends import content_end, parts
from onrecord.extraction.statements.french_hits import Hit, hits_in, pronoun_of
from onrecord.extraction.statements.french_naming import (
    Heard,
    Named,
    according_in,
    over_comma,
    relayed_in,
    stops_of,
)
from onrecord.extraction.statements.french_sources import (
    Run,
    has_verb,
    may_speak,
    over_listener,
    phrase_after,
    subject_before,
    with_name,
    without_participle,
)
from onrecord.extraction.statements.french_spoken import said_there, with_taken_up
from onrecord.extraction.statements.french_wishes import wish_in
from onrecord.extraction.statements.sentence import Kind, Sentence, unquoted
from onrecord.model.figure import Role
from onrecord.model.passage import Span

_FROM = frozenset({"de", "d'", "auprès", "par"})
_DETERMINERS = frozenset({"le", "la", "les", "son", "sa", "ses", "leur", "leurs", "un", "une"})
_DATELINE = 16
_REACHED = 9
"""Words that may tell where a witness was met ("joint par téléphone")."""
_FEW = 5
_OWN = frozenset({SpeechKind.PROMISE, SpeechKind.DEMAND, SpeechKind.DENY})


def find_subject_first(sentence: Sentence, speech: Speech) -> tuple[Attribution, ...]:
    """Find who says what in one French sentence.

    Args:
        sentence: The sentence, or the inside of a quotation.
        speech: Words of its language.

    Returns:
        Attributions in the order of their cues.
    """
    wish = wish_in(sentence, speech)
    if wish is not None:
        return (wish,)
    hits = hits_in(sentence, speech)
    heard = tuple(_all_heard(sentence, hits, speech))
    named = tuple(according_in(sentence, heard, hits, speech))
    stops = stops_of(sentence, heard, named, speech)
    relayed = tuple(relayed_in(sentence, hits, speech))
    found: list[Attribution] = []
    for one in heard:
        found.extend(_made(sentence, one, stops, relayed, speech))
    found = with_taken_up(found, sentence, hits, speech)
    told = [one.content.start for one in found if one.shape is Shape.VERB]
    for name in named:
        source = _named(sentence, name, stops, relayed)
        if not any(source.content.start < start < source.content.end for start in told):
            found.append(source)
    return tuple(sorted(found, key=lambda one: one.cue.span.start if one.cue and one.cue.span else 0))


def _all_heard(sentence: Sentence, hits: Sequence[Hit], speech: Speech) -> Iterator[Heard]:
    last: Run | None = None
    for hit in hits:
        if hit.cue.relays:
            continue
        inverted = _inverted(sentence, hit, hits, speech)
        subject = None if inverted is not None else _subject(sentence, hit, hits, last, speech)
        last = subject if subject is not None else last
        if inverted is not None:
            last = inverted.subject
            yield inverted
            continue
        house = None if subject is None else said_there(sentence, subject, hit, hits, speech)
        if subject is None or (house is None and _is_nobody(sentence, subject, hit, speech)):
            continue
        subject = house or subject
        content = content_after(sentence, hit, subject, hits, speech) or _bare_denial(sentence, hit, subject)
        told = from_whom(sentence, hit, hits, speech)
        if told is not None:
            content = Content(first=told[1] + 1, frame=Frame.CLAUSE)
            yield Heard(
                hit=hit,
                subject=told[0],
                begins=min(subject[0], hit.first),
                shape=Shape.VERB,
                content=content,
                stop=told[1] + 1,
                heard=True,
            )
        elif content is not None:
            shape = Shape.HANGING if hit.hangs else Shape.VERB
            joined = sentence.norm(hit.first - 1) in speech.joins
            begins = hit.first if hit.hangs or joined else min(subject[0], hit.first)
            yield Heard(
                hit=hit, subject=subject, begins=begins, shape=shape, content=content, stop=content.first
            )


def _bare_denial(sentence: Sentence, hit: Hit, subject: Run) -> Content | None:
    """Read "Kigali nie.": the denial is all that is said."""
    if hit.cue.kind is not SpeechKind.DENY or subject[1] > hit.first:
        return None
    near = range(hit.stop, min(hit.stop + _FEW, len(sentence.words)))
    if any(sentence.norm(at) in {"et", "ou", "que", "qu'"} for at in near):
        return None
    end = next((at for at in near if sentence.norm(at) in {".", ";", ","}), None)
    if end is None and hit.stop + _FEW <= len(sentence.words):
        return None
    return Content(first=subject[0], frame=Frame.CLAUSE, closed=len(sentence.words) if end is None else end)


def _is_nobody(sentence: Sentence, run: Run, hit: Hit, speech: Speech) -> bool:
    """Say whether the subject is "on", or "nous" outside promises and demands: a document in its own voice."""
    own = sentence.norm(run[0]) in speech.own
    if run[1] - run[0] > 1:
        return own and hit.cue.kind is SpeechKind.SHOW
    return sentence.norm(run[0]) in {"on", "l'on"} or (own and hit.cue.kind not in _OWN)


def _subject(
    sentence: Sentence, hit: Hit, hits: Sequence[Hit], last: Run | None, speech: Speech
) -> Run | None:
    if hit.hangs and sentence.norm(hit.first - 1) not in {",", "en"} and hit.first > 0:
        # "Les rumeurs faisant état de": what stands right before it.
        noun = subject_before(sentence, hit, hits, speech)
        return noun if noun is not None and may_speak(sentence, noun, speech) else None
    if hit.hangs:
        return last if last is not None else _first_subject(sentence, hit, hits, speech)
    if hit.pronoun is not None:
        return hit.at, hit.stop
    before = sentence.norm(hit.first - 1)
    if before in speech.joins:
        return last if last is not None else _first_subject(sentence, hit, hits, speech)
    return subject_before(sentence, hit, hits, speech)


def _first_subject(sentence: Sentence, hit: Hit, hits: Sequence[Hit], speech: Speech) -> Run | None:
    start = 0
    while start < hit.first and sentence.norm(start) in speech.leads:
        start += 1
    run = phrase_after(sentence, start, hits, speech)
    run = None if run is None else _before_object(sentence, run, speech)
    return run if run is not None and run[1] <= hit.first else None


def _before_object(sentence: Sentence, run: Run, speech: Speech) -> Run:
    """Cut a subject at a verb that no list has: a determiner right behind a word begins the object of that word."""
    joins = speech.articles | speech.adjuncts | speech.joins | speech.breaks | {",", "("}
    for at in range(run[0] + 3, run[1]):
        opens = sentence.norm(at) in _DETERMINERS and sentence.norm(at - 1) not in joins
        if opens and sentence.is_kind(at - 1, Kind.WORD) and not sentence.words[at - 1].capital:
            return run[0], at - 1
    return run


def _inverted(sentence: Sentence, hit: Hit, hits: Sequence[Hit], speech: Speech) -> Heard | None:
    """Read "…, a déclaré le maire", "…, a-t-il ajouté", "…, prévient-on de source hospitalière"."""
    found = _behind(sentence, hit, hits, speech) if _may_follow(sentence, hit) else None
    if found is None or not _is_behind_content(sentence, hit, hits, speech):
        return None
    run, stop = found
    if sentence.norm(over_adverbs(sentence, stop, speech)) in speech.that:
        return None
    return Heard(hit=hit, subject=run, begins=hit.first, shape=Shape.AFTER, content=None, stop=stop)


def _may_follow(sentence: Sentence, hit: Hit) -> bool:
    """Say whether a verb may stand behind what is said: after a mark or a quotation, nothing led by it."""
    before = hit.first - 1
    quoted = sentence.is_kind(before, Kind.QUOTE)
    marked = quoted or sentence.norm(before) in {",", "–", "—"}
    asks = hit.cue.kind is SpeechKind.DEMAND and not quoted
    # "…, les jugent dangereux": the verb has its object before it, and its subject before that.
    taken_up = hit.cue.form is Form.FINITE and sentence.norm(hit.first) in {"l'", "le", "la", "les"}
    asks = asks or ((taken_up or hit.cue.kind is SpeechKind.DENY) and not quoted)
    led = sentence.norm(hit.stop) in hit.cue.leads
    return marked and can_hold(hit.cue, Frame.QUOTE, Frame.CLAUSE) and not (hit.hangs or asks or led)


def _is_behind_content(sentence: Sentence, hit: Hit, hits: Sequence[Hit], speech: Speech) -> bool:
    """Tell "…, a déclaré le maire" from "le maire, arrivé hier, annonce la fermeture"."""
    before = hit.first - 1
    inside = before - (sentence.norm(before) == ",")
    if _closes_relative(sentence, before, speech):
        return False
    spoken = any(
        other.stop <= before and not other.hangs and sentence.norm(other.first - 1) not in speech.relatives
        for other in hits
    )
    behind = phrase_after(sentence, hit.stop, hits, speech) if spoken else None
    if behind is not None and may_speak(sentence, behind, speech):
        return True
    if sentence.quoted or sentence.is_kind(before, Kind.QUOTE) or sentence.is_kind(inside, Kind.QUOTE):
        return True
    return has_verb(sentence, 0, before, speech) or subject_before(sentence, hit, hits, speech) is None


def _closes_relative(sentence: Sentence, comma: int, speech: Speech) -> bool:
    """Say whether a comma closes what tells more of the subject: "le ministère, dont le bilan est passé à neuf, annonce"."""
    if sentence.norm(comma) != ",":
        return False
    opening = next((at for at in range(comma - 1, 0, -1) if sentence.norm(at) == ","), None)
    if opening is None or sentence.norm(opening + 1) not in speech.relatives | _RELATIVES:
        return False
    return not has_verb(sentence, 0, opening, speech)


_RELATIVES = frozenset({"dont", "où", "auquel", "auxquels", "auxquelles", "qui"})


def _behind(sentence: Sentence, hit: Hit, hits: Sequence[Hit], speech: Speech) -> tuple[Run, int] | None:
    """Return the speaker behind an inverted verb, and the index after him."""
    at = over_adverbs(sentence, hit.stop, speech)
    if is_infinitive(sentence, at):
        return None
    if hit.pronoun is not None:
        if hit.pronoun == "on":
            source = _from_source(sentence, at, hits, speech)
            return (source, source[1]) if source is not None else None
        glued = next((at for at in range(hit.first, hit.stop) if pronoun_of(sentence.norm(at))), hit.at)
        return (glued, glued + 1), hit.stop
    run = phrase_after(
        sentence, over_adverbs(sentence, over_listener(sentence, at, speech), speech), hits, speech
    )
    if run is None:
        return None
    if hit.cue.kind is SpeechKind.BELIEVE:
        source = _from_source(sentence, run[1], hits, speech)
        return (source, source[1]) if source is not None else None
    run = with_name(sentence, run, speech)
    near = range(run[1], min(run[1] + _REACHED, len(sentence.words)))
    stop = next((at for at in near if sentence.norm(at) == ","), run[1])
    resumes = sentence.is_kind(stop + 1, Kind.QUOTE) and not has_verb(sentence, run[1], stop, speech)
    return run, stop if resumes else run[1]


def _from_source(sentence: Sentence, at: int, hits: Sequence[Hit], speech: Speech) -> Run | None:
    """Read "de source militaire", "auprès de la protection civile"."""
    if sentence.norm(at) not in _FROM:
        return None
    first = at + 1 + (sentence.norm(at) == "auprès")
    return phrase_after(sentence, first, hits, speech)


def _made(
    sentence: Sentence, one: Heard, stops: Sequence[int], relayed: Sequence[tuple[int, Run]], speech: Speech
) -> Iterator[Attribution]:
    if one.content is None:
        made = _made_after(sentence, one, stops, speech)
        if made is not None:
            yield made
        return
    end = content_end(sentence, one.content.first, stops, action=one.content.frame is Frame.ACTION)
    counted = one.content.frame is Frame.OBJECT and sentence.norm(one.content.first)[:1].isdigit()
    if one.hit.with_en and (end - one.content.first == 1 or counted):
        yield _attribution(sentence, one, Content(first=one.hit.first, frame=Frame.OBJECT), end, None)
        return
    if one.content.closed is not None:
        yield _attribution(sentence, one, one.content, one.content.closed, None)
        return
    via = next((run for at, run in relayed if at < one.hit.at), None)
    for content, stop in parts(sentence, one.content, end, speech):
        if stop > content.first:
            yield _attribution(sentence, one, content, stop, via)


def _is_subject_alone(sentence: Sentence, start: int, end: int, after: int, speech: Speech) -> bool:
    words = range(start, end)
    plain = all(sentence.is_kind(at, Kind.WORD) for at in words) and len(words) <= _FEW
    opens = sentence.norm(start) in speech.articles and sentence.norm(start) not in _TIMELY
    goes_on = sentence.norm(after) == "," and len(sentence.words) - after > _FEW
    return plain and opens and goes_on and not has_verb(sentence, start, end, speech)


_TIMELY = frozenset({"aucun", "aucune"})


def _made_after(sentence: Sentence, one: Heard, stops: Sequence[int], speech: Speech) -> Attribution | None:
    end = over_comma(sentence, one.begins)
    start = _clause_start(sentence, end, stops)
    if start >= end:
        return None
    after = one.stop
    if _is_subject_alone(sentence, start, end, after, speech):
        # "Les usagers, dit leur association, paient l'eau": what stands before the speaker is the subject alone.
        first, stop = after + 1, content_end(sentence, after + 1, stops)
        return _attribution(sentence, one, Content(first=first, frame=Frame.QUOTE), stop, None)
    made = _attribution(sentence, one, Content(first=start, frame=Frame.QUOTE), end, None)
    resumed = (
        sentence.norm(after) == ","
        and after + 1 < len(sentence.words)
        and (sentence.quoted or sentence.is_kind(after + 1, Kind.QUOTE))
    )
    if not resumed:
        return made
    stop = content_end(sentence, after + 1, stops)
    span = sentence.span(after + 1, stop)
    return attrs.evolve(made, rest=(unquoted(sentence.text, span),))


def _clause_start(sentence: Sentence, end: int, stops: Sequence[int]) -> int:
    """Return where the clause before `end` starts: after a semicolon, a dateline, or what somebody else said."""
    if end > 0 and sentence.is_kind(end - 1, Kind.QUOTE):
        return end - 1
    start = max((stop for stop in stops if stop < end - 1), default=0)
    for at in range(start, end):
        dateline = at < _DATELINE and sentence.norm(at) in {"–", "—"} and sentence.norm(at - 1) != ","
        if sentence.norm(at) == ";" or dateline:
            start = at + 1
    while start < end and sentence.is_kind(start, Kind.MARK):
        start += 1
    return start


def _named(
    sentence: Sentence, one: Named, stops: Sequence[int], relayed: Sequence[tuple[int, Run]]
) -> Attribution:
    if one.leads:
        start = one.first
        end = content_end(sentence, start, stops)
    else:
        end = over_comma(sentence, one.at)
        start = _clause_start(sentence, end, stops)
    end = max(end, start + 1)
    alone = end == start + 1 and sentence.is_kind(start, Kind.QUOTE)
    content = sentence.span(start, min(end, len(sentence.words)))
    passed = next((run for at, run in relayed if one.at < at < one.first), None)
    return Attribution(
        content=unquoted(sentence.text, content) if alone else content,
        source=_role(sentence, passed or one.run),
        cue=_role(sentence, (one.at, one.stop)),
        kind=SpeechKind.SAY,
        shape=Shape.ACCORDING,
        sentence=sentence,
        direct=alone,
        via=(_role(sentence, one.run),) if passed else (),
        marked=content,
    )


def _attribution(
    sentence: Sentence, one: Heard, content: Content, end: int, passed: Run | None
) -> Attribution:
    direct = end - content.first == 1 and sentence.is_kind(content.first, Kind.QUOTE)
    span = sentence.span(content.first, end)
    source = one.subject if passed is None else passed
    named = None if source is None else _role(sentence, source)
    return Attribution(
        content=unquoted(sentence.text, span) if direct else span,
        source=named,
        cue=_role(sentence, (one.hit.first, one.hit.stop)),
        kind=_kind(one, content),
        shape=one.shape,
        sentence=sentence,
        direct=direct,
        marked=span,
        addressee=None if content.addressee is None else _role(sentence, content.addressee),
        via=(_role(sentence, one.subject),) if passed is not None and one.subject is not None else (),
    )


def _kind(one: Heard, content: Content) -> SpeechKind:
    """Return what is done with words: who "learns" from a source passes on what the source says."""
    kind = one.hit.cue.kind_of(content.frame) or one.hit.cue.kind
    if one.hit.none and kind is SpeechKind.SAY:
        return SpeechKind.DENY
    passed_on = one.shape is Shape.AFTER or one.heard
    return SpeechKind.SAY if passed_on and kind is SpeechKind.BELIEVE else kind


def _role(sentence: Sentence, run: Run) -> Role:
    run = without_participle(sentence, run)
    glued = pronoun_of(sentence.norm(run[0])) if run[1] - run[0] == 1 else None
    if glued is not None:
        end = sentence.words[run[0]].end
        return Role(text=sentence.text[end - len(glued) : end], span=Span(end - len(glued), end))
    return Role(text=sentence.cut(*run), span=sentence.span(*run))
