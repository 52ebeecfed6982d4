"""Who the words for a speaker mean within the document: "it", "the group", a surname, an acronym."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

import attrs

from onrecord.extraction.lexicon.promise_marks import NOTICE
from onrecord.extraction.lexicon.promises import promises
from onrecord.extraction.lexicon.speech_words import Speech
from onrecord.extraction.statements.arabic_sources import agrees
from onrecord.extraction.statements.attribution import Attribution, Shape
from onrecord.extraction.statements.replies import first_party
from onrecord.model.figure import Role
from onrecord.model.passage import Span
from onrecord.model.rendition import Rendition
from onrecord.text.numbers import normalise
from onrecord.text.patterns import Pattern

_LOOKED_AT = 60
"""Attributions before one among which its speaker is looked for."""
_BACK = 4
"""Paragraphs that a pronoun reaches back."""
_WORD = re.compile(r"[^\W_]+(?:[.'’‑-][^\W_]+)*")
_BRACKETED = re.compile(r"((?:[^\W\d_][\w’'-]*[ \u00a0]){1,9})\((?P<short>[A-Z][A-Za-z]{1,7})\)")
_LETTERS = 2
_SHORT_NAME = 2
"""Words of a name that only takes another one up ("the group", "the local group")."""
_ANY = frozenset({"a", "an", "un", "une", "one", "another"})
"""Articles with which somebody new is named."""


@attrs.frozen(kw_only=True)
class Speaker:
    """The speaker of an attribution with whom the words mean.

    Attributes:
        role: The speaker: as written, or for a pronoun the name that it takes up, inferred.
        resolved: The full name where the words are a short one; None where they are a name already or nothing tells.
    """

    role: Role | None
    resolved: Role | None = None

    @property
    def name(self) -> Role | None:
        """Return the fullest name that is known."""
        return self.resolved or self.role


def speakers_of(
    attributions: Sequence[Attribution], rendition: Rendition, speech: Speech
) -> tuple[Speaker, ...]:
    """Tell of each attribution who speaks.

    Args:
        attributions: In the order of the text.
        rendition: The document.
        speech: Words of its language.

    Returns:
        One for each attribution.

    Method:
        A pronoun takes up the last speaker before it whose words do not contradict it, no further back than four
        paragraphs; "the group" the last named body; a single capitalised word or a bare noun with article the longer
        name before that holds it; an acronym the name that its document spells out beside it; "we" the document's own
        author: its publisher, else whoever speaks in it most.
    """
    spelled = _spelled_out(rendition.text)
    author = author_of(attributions, rendition, speech)
    writer = author if rendition.publisher else None
    made: list[Speaker] = []
    for at, one in enumerate(attributions):
        if one.source is not None and writer is None and one.source.text.casefold() in _ALONE:
            made.append(Speaker(role=one.source))
            continue
        made.append(_speaker(one, tuple(_before(attributions, made, at)), (author, spelled), speech))
    return tuple(made)


def author_of(attributions: Sequence[Attribution], rendition: Rendition, speech: Speech) -> Role | None:
    """Return who speaks in "we": the publisher as the document names it, else the body that speaks most in it."""
    if rendition.publisher:
        at = rendition.text.find(rendition.publisher)
        if at < 0:
            return Role(text=rendition.publisher, inferred=True)
    headed = _letterhead(rendition)
    if headed is not None:
        return headed
    named = [
        one.source
        for one in attributions
        if one.source is not None
        and one.shape is not Shape.LABEL
        and not _words(one.source.text) & (speech.pronouns | speech.own)
    ]
    counted = Counter(_key(role.text, speech) for role in named)
    best = max(named, key=lambda role: counted[_key(role.text, speech)], default=None)
    return None if best is None else attrs.evolve(best, inferred=True)


_ALONE = frozenset({"i", "je", "j'", "j’"})
"""Who writes, alone: a correspondent, whom only the document's publisher names."""


@cache
def _names(language: str) -> tuple[Pattern, Pattern, Pattern]:
    words = promises(language)
    return Pattern(words.civil), Pattern(words.party), Pattern(words.impartial)


def _letterhead(rendition: Rendition) -> Role | None:
    """Return the organisation whose letterhead a document has: a centre, a league, an institute; no title names it."""
    civil, party, _ = _names(rendition.language or "en")
    start = 0
    for line in rendition.text.split("\n", _HEAD_LINES)[:_HEAD_LINES]:
        name = _ASIDE.split(line)[0].strip(" *#_|")
        found, other = civil.search(name.lower()), party.search(name.lower())
        if found is not None and (other is None or found.start() < other.start()) and _may_be_name(name):
            at = start + line.index(name)
            return Role(text=name, span=Span(at, at + len(name)), inferred=True)
        start += len(line) + 1
    return None


_HEAD_LINES, _NAME_WORDS = 6, 9
_ASIDE = re.compile(r"\s+[–—|·]\s*|\s-\s|\.\s|;")


_NOTICE = Pattern(NOTICE)


def _may_be_name(name: str) -> bool:
    plain = not re.search(r"[\d:?!«»\"“”]", name) and _NOTICE.search(name) is None
    return plain and 1 < len(name.split()) <= _NAME_WORDS and not name.endswith((".", ","))


def _key(name: str, speech: Speech) -> str:
    return " ".join(word for word in map(normalise, _WORD.findall(name)) if word not in speech.articles)


def _before(
    attributions: Sequence[Attribution], made: Sequence[Speaker], at: int
) -> Iterator[tuple[Attribution, Speaker]]:
    for earlier in range(at - 1, max(-1, at - 1 - _LOOKED_AT), -1):
        if made[earlier].role is not None:
            yield attributions[earlier], made[earlier]


def _speaker(
    one: Attribution,
    before: Sequence[tuple[Attribution, Speaker]],
    known: tuple[Role | None, Mapping[str, Role]],
    speech: Speech,
) -> Speaker:
    source, (author, spelled) = one.source, known
    if source is None:
        return _elided(one, before) if speech.verb_first else Speaker(role=None)
    words = [normalise(word) for word in _WORD.findall(source.text)]
    if len(words) == 1 and words[0] in speech.own:
        return Speaker(role=author or source)
    letters = source.text.isupper() and len(source.text) > 1
    if len(words) == 1 and words[0] in speech.pronouns | speech.listeners and not letters:
        return _opening(one, words[0], before, speech) or _taken_up(one, words[0], before, speech)
    if source.text in spelled:
        return Speaker(role=source, resolved=spelled[source.text])
    return Speaker(role=source, resolved=_fuller(source, words, before, speech))


def _opening(
    one: Attribution, pronoun: str, before: Sequence[tuple[Attribution, Speaker]], speech: Speech
) -> Speaker | None:
    """Return the known speaker with whom the sentence right before begins, though it does not make him speak there."""
    refused = speech.refuses.get(pronoun, frozenset())
    start = one.sentence.words[0].start
    last = before[0][0].content.end if before else 0
    piece = one.sentence.text[max(last, start - _NEAR, 0) : start]
    if "\n\n" in piece:
        return None
    opening = re.split(r"[.!?؟][»”\"]?\s+(?=\S)", piece.rstrip(" .!?؟\n"))[-1].casefold()
    for _, speaker in before:
        role = speaker.role
        if role is None or role.span is None or role.text[:1].casefold() != opening[:1]:
            continue
        if opening.startswith(_forms(role.text, speech)) and not _contradicts(role.text, refused, speech):
            return Speaker(role=attrs.evolve(role, inferred=True), resolved=speaker.resolved)
    return _newly_named(one, start - len(opening), start, refused, speech) if opening else None


def _newly_named(
    one: Attribution, near: int, start: int, refused: frozenset[str], speech: Speech
) -> Speaker | None:
    """Return the party with whom the sentence right before begins, though nobody has let it speak yet ("The minister disagrees.")."""
    text = one.sentence.text
    begins = max(
        (text.rfind(mark, max(0, start - _NEAR), start - _SHORTEST) + 1 for mark in ".!?\n"), default=near
    )
    named = first_party(text, begins, min(begins + _OPENING_NAME, start), speech.language)
    if named is None or named.span is None or speech.verb_first:
        return None
    lead = text[begins : named.span.start].strip().casefold()
    if lead not in {"", "the", "le", "la", "l'", "l’", "les"} or _contradicts(named.text, refused, speech):
        return None
    return Speaker(role=named)


_SHORTEST, _OPENING_NAME = 3, 70
"""Characters of the shortest sentence, and of the name with which one begins."""


_NEAR = 400


def _forms(name: str, speech: Speech) -> tuple[str, ...]:
    """Return how a name is taken up: whole, or by its article and its first noun ("le Collectif")."""
    words = name.casefold().split()
    short = " ".join(words[:_LETTERS]) if normalise(words[0].partition("'")[0]) in speech.articles else ""
    return (name.casefold(), short) if len(words) > _LETTERS and short else (name.casefold(),)


def _taken_up(
    one: Attribution, pronoun: str, before: Sequence[tuple[Attribution, Speaker]], speech: Speech
) -> Speaker:
    refused = speech.refuses.get(pronoun, frozenset())
    for attribution, speaker in before:
        if one.sentence.paragraph - attribution.sentence.paragraph > _BACK or speaker.role is None:
            break
        if not _contradicts(speaker.role.text, refused, speech):
            return Speaker(
                role=attrs.evolve(speaker.role, inferred=True),
                resolved=speaker.resolved,
            )
    return Speaker(role=one.source)


def _contradicts(name: str, refused: frozenset[str], speech: Speech) -> bool:
    """Say whether a name cannot be meant: its nouns tell what it is, its first article the gender ("le ministère de la Santé")."""
    if speech.heads_last:
        return _head_contradicts(name, refused)
    nouns = _words(name) & refused - speech.articles
    return bool(nouns) or _first_word(name) in refused


def _head_contradicts(name: str, refused: frozenset[str]) -> bool:
    """Say whether the noun before "of" or a comma cannot be meant, or counts several where one is ("officials", "he")."""
    head = _WORD.findall(_HEAD.split(name)[0])
    if not head or not refused:
        return False
    last = normalise(head[-1])
    several = last.endswith("s") and not last.endswith(("ss", "us", "is")) and head[-1][0].islower()
    return last in refused or several


_HEAD = re.compile(r",|\s(?:of|for|in|at|from|on|with)\s")


def _elided(one: Attribution, before: Sequence[tuple[Attribution, Speaker]]) -> Speaker:
    """Return who spoke last before a verb without a subject ("وأضاف أن") whose form fits him."""
    for attribution, speaker in before:
        if one.sentence.paragraph - attribution.sentence.paragraph > _BACK or speaker.role is None:
            break
        if one.cue is not None and agrees(one.cue.text, speaker.role.text):
            return Speaker(role=attrs.evolve(speaker.role, inferred=True), resolved=speaker.resolved)
    return Speaker(role=None)


def _first_word(text: str) -> str:
    found = _WORD.search(text)
    return "" if found is None else normalise(found[0])


def _fuller(
    source: Role, words: Sequence[str], before: Sequence[tuple[Attribution, Speaker]], speech: Speech
) -> Role | None:
    """Return the longer name before that a short one takes up."""
    plain = [word for word in words if word not in speech.articles]
    generic = (
        len(plain) < len(words)
        and bool(set(plain[:_SHORT_NAME]) & speech.bodies)
        and not _is_named(source.text)
    )
    generic = generic and words[0] in speech.articles and source.text.split()[0].casefold() not in _ANY
    bodies = [one for one in before if one[1].name is not None and _is_body(one[1].name.text, speech)]
    for _, speaker in bodies if generic and bodies else before:
        name = speaker.name
        if name is None or name.text == source.text:
            continue
        own = _words(name.text)
        person = speech.heads_last and _head_contradicts(name.text, speech.refuses.get("it", frozenset()))
        if generic and not person and _is_named(name.text) and not own & speech.bodies & set(plain):
            return attrs.evolve(name, inferred=True)
        if (
            len(plain) == 1
            and plain[0] in own
            and len(own - speech.articles) > 1
            and len(plain[0]) > _LETTERS
        ):
            return attrs.evolve(name, inferred=True)
    return None


def _is_body(name: str, speech: Speech) -> bool:
    """Say whether a name is that of a body, and not of somebody: its nouns or its letters tell."""
    if any(word.isupper() and len(word) > 1 for word in _WORD.findall(name)) or _words(name) & speech.bodies:
        return True
    civil, _, impartial = _names(speech.language)
    plain = name.lower()
    return civil.search(plain) is not None or impartial.search(plain) is not None


def _words(text: str) -> frozenset[str]:
    return frozenset(map(normalise, _WORD.findall(text)))


def _is_named(text: str) -> bool:
    """Say whether a name has a capitalised word behind its first one, or is an acronym."""
    words = _WORD.findall(text)
    acronym = any(word.isupper() and len(word) > 1 for word in words)
    return acronym or any(word[0].isupper() for word in words[1:])


def _spelled_out(text: str) -> Mapping[str, Role]:
    """Return the names that a document spells out before their acronym in brackets."""
    found: dict[str, Role] = {}
    for match in _BRACKETED.finditer(text):
        short = match["short"]
        words = list(_WORD.finditer(match[1]))
        for first in range(len(words)):
            initials = "".join(word[0][0] for word in words[first:] if word[0][0].isupper())
            if words[first][0][0].isupper() and initials.upper() == short.upper():
                found.setdefault(short, Role(text=match[1][words[first].start() :].strip(), inferred=True))
                break
    return found
