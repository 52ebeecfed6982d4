"""Where the verbs of speech of a sentence stand, and how."""

import attrs

from onrecord.extraction.lexicon.speech_words import Cue, Form, Frame, Speech, SpeechKind
from onrecord.extraction.statements.sentence import Kind, Sentence

_LONGEST_GAP = 6
_PLURAL = 3


@attrs.frozen(slots=True, kw_only=True)
class Hit:
    """A verb of speech in a sentence.

    Attributes:
        first: Index of the first word of its verb group, with auxiliaries and adverbs ("has also said").
        at: Index of the verb.
        stop: Index after its last word.
        cue: What it is.
        form: How it stands here: "is saying" is finite, "to say" a base, "was told" a passive.
        negated: True where it is denied ("did not say").
        unreal: True where it is only possible or asked for ("could confirm", "should publish").
    """

    first: int
    at: int
    stop: int
    cue: Cue
    form: Form
    negated: bool = False
    unreal: bool = False


def hits_in(sentence: Sentence, speech: Speech) -> tuple[Hit, ...]:
    """Find the verbs of speech of a sentence, in order; the longest phrase wins, nouns are left out."""
    found: list[Hit] = []
    at = 0
    while at < len(sentence.norms):
        listed = speech.verbs.after(sentence.norms, at)
        if (
            listed is None
            or _is_noun(sentence, at, listed[0], listed[1], speech)
            or not _has_pair(sentence, listed[0], listed[1])
        ):
            at += 1
            continue
        found.append(_hit(sentence, at, listed[0], listed[1], speech))
        at = listed[0]
    return tuple(found)


def _has_pair(sentence: Sentence, stop: int, cue: Cue) -> bool:
    """Say whether the second word of a verb in two parts follows ("put … at")."""
    if sentence.norm(stop) in cue.needs:
        return False
    return not cue.needs or any(norm in cue.needs for norm in sentence.norms[stop : stop + _PAIR])


_PAIR = 8


def _hit(sentence: Sentence, at: int, stop: int, cue: Cue, speech: Speech) -> Hit:
    first = at
    while first > 0 and at - first < _LONGEST_GAP and is_between(sentence, first - 1, speech):
        first -= 1
    group = sentence.norms[first:at]
    return Hit(
        first=first,
        at=at,
        stop=stop,
        cue=cue,
        form=_form(sentence, (first, at, stop), cue, speech),
        negated=any(word in speech.negations or word.endswith("n't") for word in group),
        unreal=any(word in speech.modals for word in group) and sentence.norm(stop) not in speech.only,
    )


def is_between(sentence: Sentence, at: int, speech: Speech) -> bool:
    """Say whether a word may stand between a subject and its verb: an auxiliary, an adverb."""
    norm = sentence.norm(at)
    if norm in speech.between or norm in speech.passive:
        return True
    endings = speech.adverb_endings
    if norm in speech.no_adverbs:
        return False
    return bool(endings) and norm.endswith(endings) and not sentence.words[at].capital


def _form(sentence: Sentence, place: tuple[int, int, int], cue: Cue, speech: Speech) -> Form:
    first, at, stop = place
    group = sentence.norms[first:at]
    passive = bool(group) and any(word in speech.passive for word in group[-2:])
    if cue.form is Form.HANGING:
        return Form.FINITE if passive else Form.HANGING
    if sentence.norm(first - 1) in speech.to and cue.form is Form.BASE:
        return Form.BASE
    if cue.form is Form.BASE:
        return Form.FINITE
    if cue.kind is SpeechKind.ACCUSE and sentence.norm(stop) in speech.ofs:
        return Form.PASSIVE
    if not group and sentence.norm(stop) in speech.agents and sentence.norm(at).endswith(speech.verb_endings):
        return Form.PASSIVE
    return Form.PASSIVE if passive else cue.form


def _is_noun(sentence: Sentence, at: int, stop: int, cue: Cue, speech: Speech) -> bool:
    """Tell "a claim that" and "the reported deaths" from verbs."""
    if cue.form is Form.HANGING:
        return sentence.norm(at - 1) in speech.articles
    compound = f"{sentence.norm(at)} {sentence.norm(at + 1)}" in speech.compounds
    if compound or (sentence.norm(at - 1) == "'s" and sentence.norm(at) in speech.also_nouns):
        return True
    if _is_attribute(sentence, at, stop, cue, speech):
        return True
    before = at - 1
    while before >= 0 and is_between(sentence, before, speech):
        before -= 1
    if before < at - 1 and sentence.norm(before) not in speech.articles:
        return False
    norm = sentence.norm(before)
    if norm in speech.pronouns:
        return False
    determined = norm in speech.articles or norm in speech.ofs or norm == "'s"
    return determined or _is_ambiguous(sentence, at, stop, cue, speech)


def _is_attribute(sentence: Sentence, at: int, stop: int, cue: Cue, speech: Speech) -> bool:
    """Tell "30 suspected cases" and "reports show" from verbs: a participle before its noun, a noun before its verb."""
    following = speech.verbs.after(sentence.norms, stop)
    named = sentence.norm(at) in speech.also_nouns and cue.form is not Form.BASE
    if named and following is not None and stop == at + 1 and following[1].form is Form.BASE:
        return True
    if sentence.norm(at) in speech.also_nouns and stop == at + 1 and sentence.norm(stop) in speech.finite:
        return sentence.norm(at - 1) in speech.subordinates
    ended = bool(speech.verb_endings) and sentence.norm(at).endswith(speech.verb_endings)
    counted = any(sentence.norm(before)[:1].isdigit() for before in range(max(0, at - _COUNTED), at))
    known = (
        speech.that
        | speech.articles
        | speech.pronouns
        | speech.objects
        | speech.opens
        | speech.adjuncts
        | speech.to
    )
    plain = sentence.is_kind(stop, Kind.WORD) and sentence.norm(stop) not in known
    return ended and counted and plain and not sentence.norm(stop)[:1].isdigit()


_COUNTED = 2
"""Words behind a number in which a participle tells of what is counted ("842 new suspected cases")."""


def _is_ambiguous(sentence: Sentence, at: int, stop: int, cue: Cue, speech: Speech) -> bool:
    """Tell "campaign promises and" from "the party promises that": a form that is a noun too needs its content."""
    if sentence.norm(at) not in speech.also_nouns:
        return False
    if at == 0 or not sentence.is_kind(at - 1, Kind.WORD):
        return not _behind_apposition(sentence, at, speech)
    if sentence.norm(at - 1) in speech.relatives:
        return False
    if cue.form is Form.BASE and any(sentence.norm(k) in _ONE for k in (at - 2, at - 3)):
        return True  # "a ballistics report": one of a thing takes another form of the verb.
    plural = sentence.norm(at - 1).endswith("s") and len(sentence.norm(at - 1)) > _PLURAL
    agrees = plural == (cue.form is Form.BASE) or sentence.words[at - 1].capital
    attitude = cue.kind in {SpeechKind.JUDGE, SpeechKind.BELIEVE} and cue.form is Form.BASE
    if attitude and not _is_opened(sentence, stop, speech):
        return True
    return not agrees or (stop == at + 1 and _goes_on(sentence, stop, cue, speech))


_ONE = frozenset({"a", "an", "another", "every", "each"})


def _behind_apposition(sentence: Sentence, at: int, speech: Speech) -> bool:
    """Say whether a comma closes what tells who the subject is: "Mulonga, a brokerage, forecasts growth"."""
    if at < _APPOSED or sentence.norm(at - 1) != ",":
        return False
    opening = next((k for k in range(at - 2, 0, -1) if sentence.norm(k) == ","), None)
    adverb = (
        opening is not None
        and opening == at - 3
        and sentence.norm(opening + 1) in speech.leads | speech.between
    )
    if opening is None or not (adverb or sentence.norm(opening + 1) in speech.articles):
        return False
    third = sentence.norm(at).endswith("s")
    named = sentence.words[opening - 1].capital or sentence.norm(0) in speech.articles
    return third and named and sentence.is_kind(at + 1, Kind.WORD)


_APPOSED = 4
"""Words before a verb that a name, two commas and what stands between them take at least."""


def _is_opened(sentence: Sentence, stop: int, speech: Speech) -> bool:
    """Say whether something that only an object or a clause begins with follows: "voters support the plan"."""
    after = sentence.norm(stop)
    named = stop < len(sentence.words) and sentence.words[stop].capital
    return named or after in speech.that | speech.articles | speech.pronouns | speech.objects | speech.owners


def _goes_on(sentence: Sentence, stop: int, cue: Cue, speech: Speech) -> bool:
    """Say whether what follows goes on with a noun: "promises were", "reports of", the end of the clause."""
    after = sentence.norm(stop)
    action = after in speech.to and cue.kind_of(Frame.ACTION) is not None
    if sentence.is_kind(stop, Kind.QUOTE) or action or after in speech.that:
        return False
    marked = stop >= len(sentence.words) or sentence.is_kind(stop, Kind.MARK)
    if marked and cue.kind is SpeechKind.SHOW:
        return "," not in sentence.norms[: stop - 1]
    return (
        marked or after in speech.finite | speech.ofs | speech.adjuncts | speech.joins | speech.subordinates
    )
