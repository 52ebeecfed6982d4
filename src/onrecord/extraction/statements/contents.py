"""What is said: where a content begins after its verb of speech, and where it ends."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.lexicon.speech_words import Frame, Speech, SpeechKind
from onrecord.extraction.statements.adjuncts import over_adjunct
from onrecord.extraction.statements.hits import Hit
from onrecord.extraction.statements.sentence import Kind, Sentence
from onrecord.extraction.statements.sources import Run

_LISTENER = 8
_ADDRESSEE = 16
_INSERTED = 8
_WHOLE = 8
_NOUNS = 4
"""How far behind its verb a noun of speech may have its clause: "expressed some concern that"."""


@attrs.frozen(slots=True, kw_only=True)
class Opening:
    """Where a content begins.

    Attributes:
        marked: Index of the word that opens it: the complementiser, else the first of its words.
        start: Index of its first word.
        frame: What it is.
        addressee: Who stands between the verb and it, or None.
    """

    marked: int
    start: int
    frame: Frame
    addressee: Run | None = None


def opening_after(sentence: Sentence, hit: Hit, speech: Speech) -> Opening | None:
    """Find where the content of a verb of speech begins behind it; None where nothing that can be one follows."""
    only = hit.cue.kind in {SpeechKind.SAY, SpeechKind.REPLY} and sentence.norm(hit.stop) in speech.only
    at = hit.stop + only
    if hit.cue.kind_of(Frame.ACTION) is not None:
        expected = hit.cue.kind is SpeechKind.BELIEVE
        direct = sentence.norm(at) in speech.to and not _is_place(sentence, at, speech)
        asked = _action(sentence, at if direct else over_adjunct(sentence, at, speech), speech)
        if asked is not None and expected and asked.addressee is not None:
            # "expects inflation to peak": whoever acts belongs to what is expected.
            return Opening(marked=asked.addressee[0], start=asked.addressee[0], frame=Frame.ACTION)
        if asked is not None:
            return asked
    listener = None
    if hit.cue.told:
        listener = _listener(sentence, at, speech)
        if (
            listener is not None
            and hit.cue.kind is not SpeechKind.SAY
            and not _opens(sentence, listener[1], speech)
        ):
            listener = None
        at = at if listener is None else listener[1]
    at = over_adjunct(sentence, at, speech)
    if at >= len(sentence.words):
        return None
    pointed = hit.cue.kind in _TURNS_DOWN and sentence.norm(at) in speech.that
    if pointed and _is_pointing(sentence, at, speech):
        return Opening(marked=at, start=at, frame=Frame.OBJECT, addressee=listener)
    found = _marked(sentence, at, hit, speech) or _bare(sentence, at, hit, speech)
    return None if found is None else attrs.evolve(found, addressee=listener)


def _action(sentence: Sentence, at: int, speech: Speech) -> Opening | None:
    """Read "to open a case", and "on donors to disburse"."""
    if sentence.norm(at) in speech.to:
        return Opening(marked=at, start=at + 1, frame=Frame.ACTION) if at + 1 < len(sentence.words) else None
    if sentence.norm(at) in speech.that:
        return None
    aside = _aside_end(sentence, at, speech)
    for to in range(at + 1, min(at + _ADDRESSEE, len(sentence.words) - 1)):
        norm = sentence.norm(to)
        if norm in speech.to and not sentence.words[to + 1].capital and not _is_place(sentence, to, speech):
            denied = sentence.norm(to - 1) in speech.negations
            end = aside[0] if aside else to - denied
            return Opening(
                marked=to - denied,
                start=to - 1 if denied else to + 1,
                frame=Frame.ACTION,
                addressee=(at, end) if end > at else None,
            )
        mark = sentence.is_kind(to, Kind.MARK) and norm not in {"'", "."} and to not in (aside or ())
        if mark or norm in speech.that or norm in speech.finite or sentence.is_kind(to, Kind.QUOTE):
            return None
    return None


def _aside_end(sentence: Sentence, at: int, speech: Speech) -> tuple[int, int] | None:
    """Return the commas of an aside that "to" follows: "urged lenders, above all the bank, not to sign"."""
    commas = [k for k in range(at + 1, min(at + _ADDRESSEE, len(sentence.words))) if sentence.norm(k) == ","]
    if len(commas) < _PAIR:
        return None
    after = commas[1] + 1 + (sentence.norm(commas[1] + 1) in speech.negations)
    return (commas[0], commas[1]) if sentence.norm(after) in speech.to else None


_PAIR = 2


def _is_place(sentence: Sentence, to: int, speech: Speech) -> bool:
    """Tell "an end to the war" from "to end the war"."""
    if sentence.is_kind(to + 1, Kind.QUOTE):
        return False
    after = sentence.norm(to + 1)
    return after in speech.articles or after[:1].isdigit() or not sentence.is_kind(to + 1, Kind.WORD)


def _listener(sentence: Sentence, at: int, speech: Speech) -> Run | None:
    """Return to whom it is said: "told the agency that", "told him", "told Radio Marsh on Monday that"."""
    if not sentence.is_kind(at, Kind.WORD) or sentence.norm(at) in speech.that | speech.opens:
        return None
    end = _before_opening(sentence, at, speech)
    if end is not None:
        return at, end
    end = at + 1
    if sentence.norm(at) in speech.listeners:
        return at, end
    if sentence.words[at].capital:
        while end < len(sentence.words) and sentence.words[end].capital:
            end += 1
        return at, end
    while end < min(at + _LISTENER, len(sentence.words)) and not _opens_clause(sentence, end, speech):
        end += 1
    return at, end


def _before_opening(sentence: Sentence, at: int, speech: Speech) -> int | None:
    """Return the end of a listener that a complementiser, a quotation, a mark or a time follows."""
    for end in range(at + 1, min(at + _LISTENER + 1, len(sentence.words))):
        norm = sentence.norm(end)
        opened = norm in speech.that | speech.opens | speech.times or norm in {":", ","}
        if opened or sentence.is_kind(end, Kind.QUOTE):
            return end
        if norm in speech.pronouns | speech.finite:
            return None
    return None


def _opens(sentence: Sentence, at: int, speech: Speech) -> bool:
    return sentence.norm(at) in speech.that | speech.opens or sentence.is_kind(at, Kind.QUOTE)


def _opens_clause(sentence: Sentence, at: int, speech: Speech) -> bool:
    norm = sentence.norm(at)
    return norm in speech.pronouns or norm in speech.articles or sentence.words[at].capital


def _marked(sentence: Sentence, at: int, hit: Hit, speech: Speech) -> Opening | None:
    """Read a content that a word or a mark opens: "that …", "whether …", ": …", ", "…""."""
    norm, last = sentence.norm(at), len(sentence.words) - 1
    said = next((frame for frame in (Frame.CLAUSE, Frame.THAT) if hit.cue.kind_of(frame) is not None), None)
    if norm == ":" and at < last:
        return Opening(marked=at + 1, start=at + 1, frame=Frame.QUOTE)
    if norm == "," and sentence.is_kind(at + 1, Kind.QUOTE):
        return Opening(marked=at + 1, start=at + 1, frame=Frame.QUOTE)
    if norm in speech.commas:
        return _inserted(sentence, at, said, speech)
    if norm in speech.that and at < last and (said is not None or hit.cue.kind_of(Frame.OBJECT) is None):
        return Opening(marked=at, start=at + 1, frame=said or Frame.CLAUSE)
    if norm in speech.opens and norm not in speech.relatives | speech.taken_as_time:
        return Opening(marked=at, start=at, frame=said or Frame.OBJECT)
    return None


_TURNS_DOWN = frozenset({SpeechKind.DENY, SpeechKind.SHOW})


def _is_pointing(sentence: Sentence, at: int, speech: Speech) -> bool:
    """Tell "rejected that figure" from "denied that shots were fired": one noun, and the clause ends."""
    after = at + 2
    if sentence.norm(at + 1) in speech.objects_go_on:
        return True  # "dismissed that as bar talk"
    ended = after >= len(sentence.words) or sentence.is_kind(after, Kind.MARK)
    return sentence.is_kind(at + 1, Kind.WORD) and (
        ended or sentence.norm(after) in speech.joins | speech.adjuncts
    )


def _inserted(sentence: Sentence, comma: int, said: Frame | None, speech: Speech) -> Opening | None:
    """Read a content behind an insertion: "said, however, that …", "told me, quote, "…""."""
    last = len(sentence.words) - 1
    close = next(
        (
            at
            for at in range(comma + 1, min(comma + _INSERTED, last))
            if sentence.norm(at) == sentence.norm(comma)
        ),
        None,
    )
    if close is None:
        return None
    if sentence.is_kind(close + 1, Kind.QUOTE):
        return Opening(marked=close + 1, start=close + 1, frame=Frame.QUOTE)
    if said is None or sentence.norm(close + 1) not in speech.that or close + 2 > last:
        return None
    return Opening(marked=close + 1, start=close + 2, frame=said)


def _bare(sentence: Sentence, at: int, hit: Hit, speech: Speech) -> Opening | None:
    """Read a content that nothing opens."""
    norm = sentence.norm(at)
    marked = sentence.is_kind(at, Kind.MARK) and norm not in {"$", "#", "€", "£", "(", "["}
    if marked or norm in speech.subordinates | speech.joins | speech.to:
        return None
    if sentence.is_kind(at, Kind.QUOTE):
        return Opening(marked=at, start=at, frame=Frame.QUOTE)
    placed = norm in speech.adjuncts
    if hit.cue.kind_of(Frame.CLAUSE) is not None and (hit.cue.kind is SpeechKind.SAY or not placed):
        return Opening(marked=at, start=at, frame=Frame.CLAUSE)
    if hit.cue.kind_of(Frame.OBJECT) is None or placed:
        return None
    return _object(sentence, at, speech)


def _object(sentence: Sentence, at: int, speech: Speech) -> Opening:
    """Read a noun phrase, or the clause of its noun: "expressed some concern that …"."""
    that = next((k for k in range(at + 1, at + _NOUNS) if sentence.norm(k) in speech.that), None)
    if that is not None and that + 1 < len(sentence.words) and sentence.norm(that - 1) not in speech.articles:
        return Opening(marked=that, start=that + 1, frame=Frame.OBJECT)
    return Opening(marked=at, start=at, frame=Frame.OBJECT)


def is_clause(sentence: Sentence, opening: Opening, stop: int, speech: Speech) -> bool:
    """Say whether what a stop would leave of a clause can be one: "he and others" has no verb yet."""
    if opening.frame is not Frame.CLAUSE or stop - opening.start > _WHOLE:
        return True
    if sentence.norm(stop) in speech.joins and speech.verbs.after(sentence.norms, stop + 1) is not None:
        return stop - opening.start > 1
    return any(
        sentence.norm(at) in speech.finite
        or sentence.norm(at) in speech.passive
        or sentence.norm(at).endswith(speech.verb_endings)
        or sentence.is_kind(at, Kind.QUOTE)
        for at in range(opening.start, stop)
    )


def clause_end(sentence: Sentence, start: int, end: int, speech: Speech) -> int:
    """Return where a content ends inside a clause that another one follows: "While he says so, …"."""
    for at in range(start + 1, end):
        if sentence.norm(at) == "," and not _is_list(sentence, at, end, speech):
            return at
    return end


def object_end(
    sentence: Sentence, start: int, end: int, speech: Speech, goes_on: frozenset[str] = frozenset()
) -> int:
    """Return where a content that is a noun phrase ends: at a mark, at a clause, at a time or a place."""
    after = sentence.norm(start + 1)
    alone = after in speech.object_ends | speech.adjuncts | speech.joins and after not in speech.objects_go_on
    if sentence.norm(start) in speech.objects and alone:
        return start + 1
    for at in range(start + 1, end):
        norm = sentence.norm(at)
        ends = norm in speech.object_ends or norm in speech.times
        if norm in _PARTING or (ends and norm not in goes_on):
            return at
        if norm == "," and not _is_list(sentence, at, end, speech):
            return at
    return end


def _is_list(sentence: Sentence, comma: int, end: int, speech: Speech) -> bool:
    """Say whether a comma parts the items of a list that "and" closes."""
    return any(
        sentence.norm(at) in speech.joins and sentence.norm(at - 1) == ","
        for at in range(comma + 1, min(end, comma + _LISTENER))
    )


_PARTING = frozenset({"—", "–", "--", ";", ":", "-"})


def content_end(sentence: Sentence, start: int, stops: Sequence[int]) -> int:
    """Return the index after the last word of a content: the next stop, else the end of the sentence without its mark."""
    end = next((stop for stop in stops if stop > start), len(sentence.words))
    while end > start + 1 and sentence.is_kind(end - 1, Kind.MARK) and sentence.norm(end - 1) in _FINAL:
        end -= 1
    return end


_FINAL = frozenset(".!?؟…,;:،؛–—-") | {"--"}


def over_comma(sentence: Sentence, at: int, speech: Speech) -> int:
    """Go back over a comma before an index."""
    return at - (sentence.norm(at - 1) in speech.commas)
