"""Sources that a sentence names without a verb: "according to X", "Poll: …"."""

from collections.abc import Iterator, Sequence

import attrs

from onrecord.extraction.lexicon.speech_words import Speech, SpeechKind
from onrecord.extraction.statements.attribution import Attribution, Shape
from onrecord.extraction.statements.contents import content_end, over_comma
from onrecord.extraction.statements.hearing import Heard
from onrecord.extraction.statements.sentence import Kind, Sentence, unquoted
from onrecord.extraction.statements.sources import Run, phrase_after, role

_LABEL = 8
_LONGEST = 12


@attrs.frozen(slots=True, kw_only=True)
class Named:
    """A source named by "according to".

    Attributes:
        at: Index of the first word of the phrase.
        stop: Index after its last word.
        run: The source.
        leads: True where the content follows.
        ends: Index after the phrase where the source stands inside it ("by the group's count"); None where it ends it.
    """

    at: int
    stop: int
    run: Run
    leads: bool
    ends: int | None = None

    @property
    def close(self) -> int:
        """Return the index after the phrase with its source."""
        return self.run[1] if self.ends is None else self.ends


def according_in(sentence: Sentence, speech: Speech) -> Iterator[Named]:
    """Find the sources that phrases such as "according to" name."""
    for at in range(len(sentence.norms)):
        counted = _by_count(sentence, at, speech)
        if counted is not None:
            yield counted
            continue
        found = speech.according.after(sentence.norms, at)
        if found is None:
            continue
        run = phrase_after(sentence, found[0], (), speech)
        if run is None:
            continue
        opens = at == 0 or sentence.norm(at - 1) in speech.leads | speech.that | {";"}
        comma = next(
            (
                k
                for k in range(run[1], min(run[1] + _LONGEST, len(sentence.words)))
                if sentence.norm(k) == ","
            ),
            None,
        )
        if opens and comma is not None:
            run = (run[0], comma)
        yield Named(at=at, stop=found[0], run=run, leads=opens)


def _by_count(sentence: Sentence, at: int, speech: Speech) -> Named | None:
    """Read "by the Centre's count" and "on its own figures"."""
    if not speech.counting or sentence.norm(at) not in _BY:
        return None
    for end in range(at + 2, min(at + _OWNER, len(sentence.words))):
        if not sentence.is_kind(end, Kind.WORD):
            return None
        if sentence.norm(end) not in speech.counting:
            continue
        owner = end - (sentence.norm(end - 1) in _OWN)
        if sentence.norm(owner - 1) == "'s":
            run = (at + 1, owner - 1)
        elif owner - 1 == at + 1 and sentence.norm(owner - 1) in speech.owners:
            run = (at + 1, owner)
        else:
            return None
        leads = at == 0 or sentence.norm(at - 1) in speech.leads | {";"}
        stop = end + 1
        return Named(at=at, stop=stop, run=run, leads=leads, ends=stop) if run[0] < run[1] else None
    return None


_BY, _OWN, _OWNER = frozenset({"by", "on"}), frozenset({"own", "latest", "official"}), 9
"""Words between "by" and the count of whose it is."""


def attribution_of(
    sentence: Sentence, one: Named, heard: Sequence[Heard], stops: Sequence[int], speech: Speech
) -> Attribution | None:
    """Give a named source what stands before it, or else behind it; None where that is only another "X said"."""
    after = one.close + 1
    follows = sentence.norm(one.close) in speech.commas and after < len(sentence.words)
    follows = follows and sentence.norm(after) not in speech.relatives | speech.joins
    behind = sentence.span(after, content_end(sentence, after, stops)) if follows else None
    end = over_comma(sentence, one.at, speech)
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
        source=role(sentence, one.run),
        cue=role(sentence, (one.at, one.stop)),
        kind=SpeechKind.SAY,
        shape=Shape.ACCORDING,
        sentence=sentence,
        rest=() if before is None or behind is None else (behind,),
        marked=content,
    )


def label_of(sentence: Sentence, speech: Speech) -> Attribution | None:
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
        source=role(sentence, (0, colon)),
        cue=role(sentence, (colon, colon + 1)),
        kind=SpeechKind.SAY,
        shape=Shape.COLON,
        sentence=sentence,
        direct=direct,
        marked=content,
    )
