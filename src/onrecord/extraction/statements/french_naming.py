"""Sources that a French sentence names without a verb of speech of theirs, and where contents end at them."""

from collections.abc import Iterator, Sequence

import attrs

from onrecord.extraction.lexicon.speech_words import Speech
from onrecord.extraction.statements.attribution import Shape
from onrecord.extraction.statements.french_contents import Content
from onrecord.extraction.statements.french_hits import Hit
from onrecord.extraction.statements.french_sources import Run, has_verb, phrase_after, with_name
from onrecord.extraction.statements.sentence import Sentence

_MARKS = frozenset({",", ";", ":", "–", "—"})
_OPENS, _SOURCE = "opens", "source"
_NEAR = 16


@attrs.frozen(slots=True, kw_only=True)
class Heard:
    """A verb of speech with its speaker.

    Attributes:
        hit: The verb.
        subject: Its speaker, or None.
        begins: Index of the first word of its clause.
        shape: How it attributes.
        content: Where its content starts behind it; None where it stands before.
        stop: Index after the last word of verb and speaker.
        heard: True where the speaker is whom the subject heard it from.
    """

    hit: Hit
    subject: Run | None
    begins: int
    shape: Shape
    content: Content | None
    stop: int
    heard: bool = False


@attrs.frozen(slots=True, kw_only=True)
class Named:
    """A source named by "selon".

    Attributes:
        at: Index of the first word of the phrase.
        stop: Index after its last word.
        run: The source.
        leads: True where the content follows.
        first: Index of the first word of a content that follows.
    """

    at: int
    stop: int
    run: Run
    leads: bool
    first: int


def according_in(
    sentence: Sentence, heard: Sequence[Heard], hits: Sequence[Hit], speech: Speech
) -> Iterator[Named]:
    """Find "selon X" before, inside and behind what X says."""
    for at in range(len(sentence.norms)):
        found = speech.according.after(sentence.norms, at)
        if found is None or sentence.norm(found[0]) in speech.relatives | speech.that:
            continue
        first = found[0] - (found[1] == _SOURCE)
        run = (
            (first, first + 1)
            if sentence.norm(first) in speech.oblique
            else phrase_after(sentence, first, hits, speech)
        )
        if run is None or any(one.hit.first <= at < one.stop for one in heard if one.shape is Shape.AFTER):
            continue
        opens = at == 0 or sentence.norm(at - 1) in speech.leads | speech.that | {
            ";",
            ":",
            "–",
            "—",
            "•",
            "-",
            ")",
        }
        close = _closing(sentence, run[1], speech)
        follows = opens and close is not None and close + 1 < len(sentence.words)
        if found[1] == _OPENS and not (follows and at == 0 and _is_named(sentence, run)):
            continue
        if not follows:
            run = with_name(sentence, run, speech)
        yield Named(at=at, stop=found[0], run=run, leads=follows, first=0 if close is None else close + 1)


def _is_named(sentence: Sentence, run: Run) -> bool:
    return any(word.capital for word in sentence.words[run[0] : run[1]])


def _closing(sentence: Sentence, at: int, speech: Speech) -> int | None:
    """Return the comma between "selon X" and what X says, over what tells who X is ("qui cite un élu")."""
    if sentence.norm(at) != ",":
        adjunct = (
            sentence.norm(at) in speech.adjuncts | speech.ofs | speech.breaks | speech.times
            or sentence.norm(at) == "("
        )
        near = range(at, min(at + _NEAR, len(sentence.words)))
        return next((k for k in near if sentence.norm(k) == ","), None) if adjunct else None
    if sentence.norm(at + 1) in speech.relatives | speech.that | {"dont"}:
        near = range(at + 1, min(at + _NEAR, len(sentence.words)))
        return next((k for k in near if sentence.norm(k) == ","), at)
    return at


def relayed_in(sentence: Sentence, hits: Sequence[Hit], speech: Speech) -> Iterator[tuple[int, Run]]:
    """Give whom a speaker passes on: "citant X", "qui cite X"; with the index of the verb of quoting."""
    for hit in hits:
        told = sentence.norm(hit.first - 1) in speech.that
        if hit.cue.relays and not told and sentence.norm(hit.stop) not in speech.adjuncts:
            run = phrase_after(sentence, hit.stop, hits, speech)
            if run is not None:
                yield hit.at, run


def stops_of(
    sentence: Sentence, heard: Sequence[Heard], named: Sequence[Named], speech: Speech
) -> tuple[int, ...]:
    """Return where contents end because somebody else, or the same in another clause, begins to speak."""
    found = {over_comma(sentence, one.at) for one in named if not one.leads}
    for one in heard:
        stop, closing = _clause_start(sentence, one, speech), _relative_end(sentence, one, speech)
        found.update(at for at in (stop, closing) if at is not None)
    turns = (at for at in range(len(sentence.norms) - 1) if sentence.norm(at) == ",")
    found.update(at for at in turns if _turns(sentence, at + 1, speech))
    return tuple(sorted(found))


def _turns(sentence: Sentence, at: int, speech: Speech) -> bool:
    """Say whether the words behind a comma are the document's own again: "tandis que", "ce que … contestent"."""
    judged = sentence.norm(at) == "ce" and sentence.norm(at + 1) in speech.that | speech.relatives | {"dont"}
    return judged or sentence.norm(at) in speech.ends


def _clause_start(sentence: Sentence, one: Heard, speech: Speech) -> int | None:
    """Return where a content before a verb of speech ends: at the mark or the conjunction before its clause."""
    before = one.begins - 1
    hanging = one.shape is Shape.HANGING
    if one.shape is Shape.AFTER or (hanging and sentence.norm(before - 1) == ","):
        return over_comma(sentence, one.begins - (sentence.norm(before) == "en"))
    if hanging and sentence.norm(before) == ",":
        return before
    if sentence.norm(before) in speech.joins | speech.ends | {";"}:
        return over_comma(sentence, before)
    aside = one.subject is not None and one.subject[1] < one.hit.first
    return one.hit.first - 1 if aside and sentence.norm(one.hit.first - 1) == "," else None


def _relative_end(sentence: Sentence, one: Heard, speech: Speech) -> int | None:
    """Return the comma that closes ", qui dit que …,", behind which the main verb stands."""
    before = one.hit.first - 1
    if (
        one.content is None
        or sentence.norm(before) not in speech.relatives
        or sentence.norm(before - 1) != ","
    ):
        return None
    for at in range(one.content.first, len(sentence.norms) - 1):
        if sentence.norm(at) == "," and (
            sentence.norm(at + 1) in speech.finite or has_verb(sentence, at + 1, at + 2, speech)
        ):
            return at
    return None


def over_comma(sentence: Sentence, at: int) -> int:
    """Return the index before the mark that stands before an index, or the index itself."""
    return at - (sentence.norm(at - 1) in _MARKS)
