"""Where the verbs of speech of a French sentence stand, with their auxiliaries, clitics and pronouns behind them."""

import re

import attrs

from onrecord.extraction.lexicon.speech_words import Cue, Form, Speech, SpeechKind
from onrecord.extraction.statements.sentence import Kind, Sentence

_OBJECTS = frozenset({"nous", "vous", "m'", "me"})
_FULL = frozenset({"pas", "jamais", "ni", "aucun"})
_NONE = frozenset({"aucun", "aucune", "nul", "nulle"})
_GAP, _ASIDE = 7, 6
_BEHIND = re.compile(r"(?P<verb>.+?)-(?:t-)?(?P<pronoun>il|elle|ils|elles|on|nous|je)\Z")
_ADVERB = re.compile(r"\w{3,}(?:emment|amment|ément|iment|ement)\Z")


@attrs.frozen(slots=True, kw_only=True)
class Hit:
    """A verb of speech in a sentence.

    Attributes:
        first: Index of the first word of its verb group ("s'est par ailleurs engagée").
        at: Index of the verb.
        stop: Index after its last word.
        cue: What it is.
        hangs: True for a gerund ("en précisant"), whose speaker is that of the main verb.
        pronoun: The pronoun written to the verb ("a-t-il"), or None.
        only: True for "ne … que": what is said is all that is said.
        none: True for "ne … aucun": that there is none is what is said.
        with_en: True where "en" stands for what is counted ("en ont compté dix-sept").
    """

    first: int
    at: int
    stop: int
    cue: Cue
    hangs: bool = False
    pronoun: str | None = None
    with_en: bool = False
    only: bool = False
    none: bool = False


def hits_in(sentence: Sentence, speech: Speech) -> tuple[Hit, ...]:
    """Find the finite verbs and gerunds of speech of a sentence; what is not said ("n'a pas dit") is left out."""
    found: list[Hit] = []
    at = 0
    while at < len(sentence.norms):
        hit = _hit(sentence, at, speech) if sentence.is_kind(at, Kind.WORD) else None
        if hit is not None:
            found.append(hit)
        at = at + 1 if hit is None else hit.stop
    return tuple(found)


def pronoun_of(norm: str) -> str | None:
    """Return the pronoun written to a verb ("affirme-t-il"), or None."""
    glued = _BEHIND.match(norm)
    return glued["pronoun"] if glued else None


def _hit(sentence: Sentence, at: int, speech: Speech) -> Hit | None:
    listed = speech.verbs.after(sentence.norms, at)
    pronoun = None
    if listed is None:
        glued = _BEHIND.match(sentence.norm(at))
        listed = speech.verbs.after((glued["verb"],), 0) if glued else None
        if listed is None or glued is None:
            return None
        pronoun, listed = glued["pronoun"], (at + 1, listed[1])
    head = at
    if listed[1].form is Form.BASE:
        modal = _modal_before(sentence, at, speech)
        if modal is None:
            return None
        head = modal
    first = _group_start(sentence, head, speech)
    group = sentence.norms[first:head]
    auxiliary = next((glued for word in group if (glued := _BEHIND.match(word)) is not None), None)
    pronoun = pronoun or (auxiliary["pronoun"] if auxiliary else None)
    only = sentence.norm(listed[0]) in speech.that and not _FULL.intersection(group)
    denied = any(word in speech.negations for word in group)
    none = denied and sentence.norm(listed[0]) in _NONE and not _FULL.intersection(group)
    if (denied and not (only or none)) or not _is_verb(sentence, at, group, listed[1], speech):
        return None
    taken_up = first == at and listed[1].form is Form.FINITE and sentence.norm(at - 1) in speech.clitics
    return Hit(
        first=first - taken_up,
        at=at,
        stop=listed[0],
        cue=listed[1],
        hangs=listed[1].form is Form.HANGING,
        pronoun=pronoun,
        with_en="en" in group,
        only=only and denied,
        none=none,
    )


def _modal_before(sentence: Sentence, at: int, speech: Speech) -> int | None:
    """Return the index of the verb before an infinitive of speech ("a tenu à préciser"), or None."""
    before = at - 1
    while sentence.norm(before) in speech.clitics | {"lui", "leur", "nous", "y", "en"}:
        before -= 1
    before -= sentence.norm(before) in speech.to | {"par"}
    return before if sentence.norm(before) in speech.said_through else None


def _group_start(sentence: Sentence, at: int, speech: Speech) -> int:
    first = at
    while first > 0 and at - first < _GAP + _ASIDE:
        norm = sentence.norm(first - 1)
        adverb = _ADVERB.match(norm) and sentence.norm(first - 2) not in speech.articles | speech.ofs
        if norm in speech.between or adverb or _is_auxiliary(norm, speech):
            first -= 1
            continue
        if (
            norm in _OBJECTS
            and not sentence.norm(at).endswith("ons")
            and (sentence.is_kind(first - 2, Kind.WORD) or sentence.is_kind(first - 3, Kind.QUOTE))
        ):
            first -= 1
            continue
        opening = _aside_before(sentence, first, speech)
        if opening is None:
            break
        first = opening
    while first < at and sentence.norm(first) in speech.targets | speech.articles - speech.reflexives:
        if _is_clitic(sentence, first, speech):
            break
        first += 1
    return first


def _is_clitic(sentence: Sentence, at: int, speech: Speech) -> bool:
    """Tell the pronoun of "il l'a redit" from an article: an auxiliary stands behind it."""
    return sentence.norm(at) in speech.clitics and sentence.norm(at + 1) in speech.had


def _is_auxiliary(norm: str, speech: Speech) -> bool:
    glued = _BEHIND.match(norm)
    return glued is not None and glued["verb"] in speech.had


def _aside_before(sentence: Sentence, first: int, speech: Speech) -> int | None:
    """Return the index of the auxiliary before a short insertion ("a, lui, rejeté", "a, pour sa part, nié")."""
    if sentence.norm(first - 1) != ",":
        return None
    for comma in range(first - 2, max(0, first - _ASIDE), -1):
        if sentence.norm(comma) == ",":
            return comma if sentence.norm(comma - 1) in speech.had | speech.passive else None
    return None


def _is_verb(sentence: Sentence, at: int, group: tuple[str, ...], cue: Cue, speech: Speech) -> bool:
    """Tell "a annoncé", "annonce" and "s'est engagée" from "annoncé", "l'annonce" and "est annoncée"."""
    had = any(word in speech.had or _is_auxiliary(word, speech) for word in group)
    reflexive = any(word in speech.reflexives for word in group)
    if reflexive and cue.kind is SpeechKind.SHOW:
        # "Le bilan s'établit à": the thing itself, nobody's finding.
        return False
    if cue.form is Form.PASSIVE:
        was = any(word in speech.passive for word in group)
        return reflexive or (had and "été" not in group) or (not was and had)
    if cue.form is Form.BASE:
        return True
    if cue.form is Form.HANGING:
        return sentence.norm(at - 1) not in speech.articles
    before = sentence.norm(at - 1) if not group else sentence.norm(at - len(group) - 1)
    if group:
        return had or reflexive or not any(word in speech.passive for word in group)
    determined = before in speech.articles or before in speech.ofs
    clitic = (
        before in speech.clitics
        and (sentence.is_kind(at - 2, Kind.WORD) or sentence.norm(at - 2) == ",")
        and sentence.norm(at - 2) not in speech.adjuncts | speech.ofs
    )
    noun = (
        sentence.norm(at) in speech.also_nouns
        and not sentence.is_kind(at - 1, Kind.WORD)
        and sentence.norm(at - 1) != ","
    )
    return not noun and (not determined or (clitic and sentence.norm(at) not in speech.also_nouns))
