"""What is said in an Arabic sentence: where it starts after its verb, and where it ends."""

import attrs

from onrecord.extraction.lexicon.speech_words import Cue, Form, Frame, Speech, SpeechKind
from onrecord.extraction.statements.arabic_phrases import (
    begins_with_particle,
    date_end,
    is_adverbial,
    is_opening,
    phrase_end,
)
from onrecord.extraction.statements.arabic_sources import Source, source_after
from onrecord.extraction.statements.sentence import Kind, Sentence

_REACH, _ASIDE = 22, 14
_COMMAS = frozenset({"،", ","})
_STOPS = frozenset({".", "!", "؟", "?", "…", "؛", ";"})
_JOINS = frozenset({"و", "ف", "كما"})
_WAS = frozenset({"كان", "كانت", "كانوا"})
_AUXILIARIES = frozenset({"قد", *_WAS})
_LETTERS = frozenset({"ب"})
_WHAT = "ما"
_POINTING = frozenset({"ذلك", "هذا", "هذه", "الامر", "ذلكم"})


@attrs.frozen(kw_only=True)
class Content:
    """Where what is said starts.

    Attributes:
        marker: Index of the word that parts it from the speaker; of its first word where nothing does.
        first: Index of its first word.
        start: Offset of its first character: a particle written to the word is left out.
        clause: True where a complementiser opens it: "and that" opens the next one.
        whole: True for a quotation that is the whole content.
        closed: Index where it is known to end, or None.
        lead: Index of the particle before a source or an action, or None.
        letter: The particle where it is a letter ("ب"), or None.
        addressee: Of whom it is asked, or who is accused, or None.
        strict: True where nothing parts the speaker from what he says.
        elided: True where the speaker is the one of the verb before.
    """

    marker: int
    first: int
    start: int
    clause: bool = False
    whole: bool = False
    closed: int | None = None
    lead: int | None = None
    letter: str | None = None
    addressee: Source | None = None
    strict: bool = False
    elided: bool = False


def is_joined(sentence: Sentence, at: int) -> bool:
    """Say whether a verb goes on from the one before it in its sentence ("… and added that", "… and had spoken of")."""
    before = at - 1
    while before > 1 and sentence.norm(before) in _AUXILIARIES:
        before -= 1
    return before > 0 and (sentence.norm(before) in _JOINS or sentence.norm(before).removeprefix("و") in _WAS)


def said_at(sentence: Sentence, start: int, cue: Cue, speech: Speech) -> Content | None:
    """Find where the content of a verb starts.

    Args:
        sentence: The sentence.
        start: Index after the verb.
        cue: The verb.
        speech: Words of the language.
    """
    found = _marked(sentence, start, cue, speech)
    if found is None and Frame.OBJECT in cue.frames | _acted(cue) and not cue.leads:
        found = _unmarked(sentence, start, speech)
        found = None if found is None or _is_said_of(sentence, found) else found
    if found is None:
        return None
    return _with_addressee(sentence, start, cue, _of_object(sentence, start, cue, found, speech), speech)


def _of_object(sentence: Sentence, start: int, cue: Cue, found: Content, speech: Speech) -> Content:
    """Read "… and denies the return to rationing": what a joined verb is followed by is no subject where a preposition goes on."""
    if (
        not found.strict
        or found.first <= start
        or cue.kind not in _OF_THINGS
        or not is_joined(sentence, start - 1)
    ):
        return found
    rest = sentence.norm(found.first)
    leads = rest in speech.adjuncts or rest in _PREPOSITIONS or begins_with_particle(rest)
    named = sentence.norm(start) in speech.taken_up | speech.bodies
    if not leads or named:
        return found
    made = content_from(sentence, start, start)
    return found if made is None else attrs.evolve(made, strict=True, elided=True)


_OF_THINGS = frozenset({SpeechKind.DENY, SpeechKind.SHOW})
_PREPOSITIONS = frozenset({"من", "الي", "عن", "مع", "في", "علي"})


def _acted(cue: Cue) -> frozenset[Frame]:
    return frozenset({Frame.OBJECT}) if Frame.ACTION in cue.frames else frozenset()


def _marked(sentence: Sentence, start: int, cue: Cue, speech: Speech) -> Content | None:
    """Find the particle, colon or quotation that opens a content, over the speaker and what is set off by commas."""
    at, lead = start, None
    stop = min(len(sentence.words), start + _REACH)
    while at < stop:
        norm = sentence.norm(at)
        opened = _opens(sentence, at, start, cue, speech)
        if opened is not None:
            return attrs.evolve(opened, lead=lead if opened.lead is None else opened.lead)
        if norm in _COMMAS:
            after = _over_aside(sentence, at)
            if after is None:
                return None
            at = after
            continue
        if norm in _STOPS or _is_verb(sentence, at, speech):
            return None
        if norm in cue.leads and (cue.relays or cue.document) and lead is None:
            lead = at
        at += 1
    return None


def _opens(sentence: Sentence, at: int, start: int, cue: Cue, speech: Speech) -> Content | None:
    """Return the content that the word at an index opens, or None."""
    norm = sentence.norm(at)
    if norm in speech.that and Frame.CLAUSE in cue.frames | _clausal(cue):
        return content_from(sentence, at, at + 1, clause=True)
    if norm == ":" and Frame.QUOTE in cue.frames:
        return content_from(sentence, at, at + 1)
    if sentence.is_kind(at, Kind.QUOTE):
        return _quotation(sentence, at, cue)
    named = cue.frames & {Frame.OBJECT, Frame.ACTION} or cue.kind is SpeechKind.REPLY
    if cue.relays or cue.document or not named:
        return None
    return _behind_word(sentence, at, cue, speech) or _behind_letter(sentence, at, start, cue)


def _behind_word(sentence: Sentence, at: int, cue: Cue, speech: Speech) -> Content | None:
    """Read what follows a particle of its own: "إلى تدمير", "إلى أن"."""
    norm = sentence.norm(at)
    if norm not in cue.leads or len(norm) == 1:
        return None
    if sentence.norm(at + 1) in speech.that:
        return content_from(sentence, at, at + 2, clause=True)
    return None if cue.kind is SpeechKind.REPLY else content_from(sentence, at, at + 1, lead=at)


def _behind_letter(sentence: Sentence, at: int, start: int, cue: Cue) -> Content | None:
    """Read what follows a particle written to it: "بمقتل"."""
    norm = sentence.norm(at)
    letter = norm[:1]
    if letter not in cue.leads & _LETTERS:
        return None
    if norm == letter and sentence.is_kind(at + 1, Kind.QUOTE):
        return content_from(sentence, at, at + 1, letter=letter)
    made = content_from(sentence, at, at, letter=letter)
    led = begins_with_particle(norm) and (at > start or norm[1:3] != "ال")
    return attrs.evolve(made, start=sentence.words[at].start + 1) if led and made is not None else None


def _clausal(cue: Cue) -> frozenset[Frame]:
    return frozenset({Frame.CLAUSE}) if Frame.ACTION in cue.frames else frozenset()


def content_from(
    sentence: Sentence,
    marker: int,
    first: int,
    *,
    clause: bool = False,
    lead: int | None = None,
    letter: str | None = None,
) -> Content | None:
    """Return the content whose first word stands at `first`; None behind the end of the sentence."""
    if first >= len(sentence.words):
        return None
    alone = sentence.is_kind(first, Kind.QUOTE) and not clause
    return Content(
        marker=marker,
        first=first,
        start=sentence.words[first].start,
        clause=clause,
        whole=alone,
        closed=first + 1 if alone else None,
        lead=lead,
        letter=letter,
    )


def _quotation(sentence: Sentence, at: int, cue: Cue) -> Content | None:
    """A quotation right after the speaker is what he says where the sentence ends with it; else it may be his name."""
    last = at + 1 >= len(sentence.words) or sentence.norm(at + 1) in _STOPS | _COMMAS
    if cue.kind is SpeechKind.DENY and sentence.norm(at - 1) in _BEFORE_NAME:
        # "rejected all talk of “failure”": the quotation is a piece of what is denied.
        return None
    return content_from(sentence, at, at) if last and Frame.QUOTE in cue.frames else None


_BEFORE_NAME = frozenset(
    {
        "عن",
        "من",
        "ب",
        "في",
        "على",
        "الى",
        "حول",
        "بشان",
        "ال",
        "ان",
        "انها",
        "انه",
        "وصف",
        "كلمه",
        "تعبير",
        "عباره",
    }
)
"""Words between a verb and a quotation that is no content by itself."""


def _unmarked(sentence: Sentence, start: int, speech: Speech) -> Content | None:
    """Find what is said right after the speaker ("documented the arrest of …"), over a time or a place."""
    spoken_of = sentence.norm(start - 2) in speech.relatives and not sentence.norm(start).startswith("ال")
    at = start
    if not spoken_of and not is_opening(sentence, start, speech):
        at = phrase_end(sentence, start, len(sentence.words), speech, strict=True)
    at = _over_adjuncts(sentence, at, speech)
    if sentence.norm(at) == _WHAT:
        quoted = next((k for k in range(at, at + 4) if sentence.is_kind(k, Kind.QUOTE)), None)
        if quoted is not None:
            made = content_from(sentence, at, quoted)
            return None if made is None else attrs.evolve(made, strict=True)
    plain = sentence.is_kind(at, Kind.WORD) or sentence.is_kind(at, Kind.QUOTE)
    closed = sentence.norm(at) in speech.breaks | speech.between | speech.adjuncts
    if not plain or (closed and sentence.norm(at) != _WHAT):
        return None
    if _is_verb(sentence, at, speech) and not is_opening(sentence, at, speech):
        return None
    made = content_from(sentence, at, at)
    return None if made is None else attrs.evolve(made, strict=True)


def _over_adjuncts(sentence: Sentence, at: int, speech: Speech) -> int:
    """Return the index after the adverbs, times and places that stand between a speaker and what he says."""
    while is_adverbial(sentence, at):
        at += 1
    while sentence.norm(at) in speech.adjuncts and sentence.norm(at) not in {"", "حول"}:
        dated = date_end(sentence, at + 1)
        after = phrase_end(sentence, at + 1, len(sentence.words), speech, strict=True)
        at = max(after, at + 1) if dated is None else dated
    return (_over_aside(sentence, at) or at) if sentence.norm(at) in _COMMAS else at


def _is_said_of(sentence: Sentence, content: Content) -> bool:
    """Tell "is put at some 90 percent" and "denied that" from contents: a particle or a pronoun is none."""
    norm = sentence.norm(content.first)
    alone = sentence.norm(content.first + 1) in _COMMAS | _STOPS or content.first + 1 >= len(sentence.words)
    return begins_with_particle(norm) or (alone and norm in _POINTING)


def _over_aside(sentence: Sentence, comma: int) -> int | None:
    """Return the index after an insertion that begins at a comma ("، in a statement,"), or None."""
    for at in range(comma + 1, min(comma + _ASIDE, len(sentence.words))):
        if sentence.norm(at) in _COMMAS:
            return at + 1
        if sentence.norm(at) in _STOPS or sentence.norm(at) == ":":
            return None
    return None


def _is_verb(sentence: Sentence, at: int, speech: Speech) -> bool:
    return speech.verbs.after(sentence.norms, at) is not None


def _with_addressee(sentence: Sentence, start: int, cue: Cue, content: Content, speech: Speech) -> Content:
    """Part who asks or accuses from whom, where both stand between verb and particle."""
    if cue.kind is SpeechKind.DEMAND and content.strict and not cue.leads:
        return _with_object(sentence, start, content, speech)
    if cue.kind not in {SpeechKind.DEMAND, SpeechKind.ACCUSE} or content.strict:
        return content
    if sentence.norm(start - 1) and content.lead is not None and "من" in cue.leads:
        end = phrase_end(sentence, content.first, len(sentence.words), speech, strict=True)
        asked = source_after(sentence, content.first, end, speech, strict=True)
        following = content_from(sentence, content.marker, end)
        return content if following is None or asked is None else attrs.evolve(following, addressee=asked)
    end = phrase_end(sentence, start, content.marker, speech, strict=True)
    while start < end < content.marker and sentence.norm(end).startswith("وال"):
        end = phrase_end(sentence, end, content.marker, speech, strict=True)
    if end == content.marker and (is_joined(sentence, start - 1) or cue.form is Form.HANGING):
        # "… and called on the media to": the one who asks was named before.
        asked = source_after(sentence, start, end, speech, strict=False)
        return attrs.evolve(content, addressee=asked, elided=asked is not None)
    if not start < end < content.marker:
        return content
    asked = source_after(sentence, end, content.marker, speech, strict=False)
    return attrs.evolve(content, addressee=asked, marker=content.marker, strict=True)


def _with_object(sentence: Sentence, start: int, content: Content, speech: Speech) -> Content:
    """Part who is asked from what is asked, where no particle does ("ناشدت اللجنة المانحين سد العجز")."""
    if is_joined(sentence, start - 1) and is_opening(sentence, content.first, speech):
        asked = source_after(sentence, start, content.first, speech, strict=True)
        return attrs.evolve(content, addressee=asked, elided=asked is not None)
    end = phrase_end(sentence, content.first, len(sentence.words), speech, strict=True)
    if end == content.first or not is_opening(sentence, end, speech):
        return content
    asked = source_after(sentence, content.first, end, speech, strict=True)
    following = content_from(sentence, content.marker, end)
    return content if following is None else attrs.evolve(following, addressee=asked, strict=True)
