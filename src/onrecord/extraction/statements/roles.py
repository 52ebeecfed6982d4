"""What a statement is in the exchange between an authority and its record."""

import re
from functools import cache

import attrs

from onrecord.extraction.lexicon.capitals import STATES
from onrecord.extraction.lexicon.promise_marks import NO_COMMENT, ONE_PERSON, TAKEN_UP
from onrecord.extraction.lexicon.promises import promises
from onrecord.extraction.lexicon.speech_words import SpeechKind
from onrecord.extraction.statements.authority import bare_name
from onrecord.model.statement import Standing, StatementRole
from onrecord.text.patterns import Pattern

HEAD = 90
"""Characters at the beginning of a content in which its verb stands."""
PLAN_WITHIN = 7
"""Words at the beginning of a content in which a party names its plan ("a new 1,000-strong unit")."""
_LABEL_WORDS = 3
"""A cue of a sheet ("CLAIM", "Allégation") has no more words."""


@attrs.frozen
class Tests:
    """The words of `lexicon.promise_words` of one language, compiled."""

    party: Pattern
    impartial: Pattern
    person: Pattern
    own: Pattern
    own_anywhere: Pattern
    knows: Pattern
    harm: Pattern
    strong: Pattern
    works: Pattern
    others: Pattern
    nature: Pattern
    first_person: Pattern
    deeds: Pattern
    insists: Pattern
    announces: Pattern
    negation: Pattern
    force: Pattern
    duty: Pattern
    vouches: Pattern
    turns_down: Pattern
    disputed: Pattern
    denied: Pattern
    planned: Pattern
    plan_noun: Pattern
    rejects: Pattern
    baseless: Pattern
    forecast: Pattern
    answering: Pattern
    condition: Pattern
    hearsay: Pattern
    told_by: Pattern
    clause_end: Pattern


@cache
def tests_of(language: str) -> Tests:
    """Return the tests of a language; others than the three are read as English."""
    words = promises(language)
    return Tests(**{field.name: Pattern(getattr(words, field.name)) for field in attrs.fields(Tests)})


@attrs.frozen(kw_only=True)
class Said:
    """What decides the role of a statement: lower-case words with single spaces.

    Attributes:
        kind: What is done with words.
        cue: The cue.
        content: What is said.
        speaker: Who says it, with whom the words mean, empty for the document's own voice.
        before: Words of the sentence before the content.
        dated: Whether a deadline is stated.
        authority: Whether the speaker is the case's authority; None without a case.
        label: Whether the cue is the label over the claims of a sheet.
        own: Whether it stands in a party's own paper, or in a list that a party opens, as its result.
        negated: Whether the cue is denied ("did not dispute").
        after: Whether the content is a quotation or stands before its cue: "it" and "they" are then somebody else.
    """

    kind: SpeechKind
    cue: str
    content: str
    speaker: str
    before: str = ""
    dated: bool = False
    authority: bool | None = None
    label: bool = False
    own: bool = False
    negated: bool = False
    after: bool = False


def role_of(said: Said, language: str) -> StatementRole:
    """Tell what a statement is.

    The verb decides where it can (denied, promised, demanded, replied); then an answer to findings, a denial, a
    promise by what is said; then whether a party speaks of its own conduct (claim) or somebody of other facts
    (finding).

    Args:
        said: Cue, content and speaker.
        language: `en`, `fr` or `ar`; others read as English.
    """
    tests = tests_of(language)
    person = _is_person(said, tests)
    if said.kind is SpeechKind.REPLY and person:
        return StatementRole.FINDING
    if (said.kind is SpeechKind.DENY and said.negated) or _NO_COMMENT.match(said.content):
        return StatementRole.REPLY
    plain = _BY_KIND.get(said.kind)
    if (
        plain is StatementRole.RECOMMENDATION
        and said.dated
        and _is_party(said, tests)
        and tests.announces.search(said.cue)
    ):
        return StatementRole.COMMITMENT
    if plain is not None and not _turns_down(said, tests) and not _vouches(said, tests):
        return plain
    party = _is_party(said, tests)
    if said.kind not in {SpeechKind.ACCUSE, SpeechKind.DENY} and not person:
        by_words = _by_words(said, tests, party=party)
        if by_words is not None:
            return by_words
    return (
        StatementRole.CLAIM
        if _own_conduct(said, tests, party=party, person=person)
        else StatementRole.FINDING
    )


_BY_KIND = {
    SpeechKind.DENY: StatementRole.DENIAL,
    SpeechKind.PROMISE: StatementRole.COMMITMENT,
    SpeechKind.DEMAND: StatementRole.RECOMMENDATION,
    SpeechKind.REPLY: StatementRole.REPLY,
}


def _turns_down(said: Said, tests: Tests) -> bool:
    """Say whether a verb of turning down turns down a thing ("rejected 57 requests"), not what others say."""
    if said.kind is not SpeechKind.DENY or not tests.turns_down.search(said.cue):
        return False
    words = said.content
    if _TAKEN_UP.match(words) is not None:
        return False
    return not (tests.disputed.search(words) or tests.baseless.search(words) or tests.harm.search(words))


def _vouches(said: Said, tests: Tests) -> bool:
    """Say whether a verb such as "guarantees" tells what a thing does, and promises no act."""
    if said.kind is not SpeechKind.PROMISE or not tests.vouches.search(said.cue):
        return False
    return not (said.dated or tests.planned.match(said.content) or tests.plan_noun.match(said.content))


def _by_words(said: Said, tests: Tests, *, party: bool) -> StatementRole | None:
    label = _is_label(said)
    if not label and not tests.impartial.search(said.speaker) and _denies(said, tests, party=party):
        return StatementRole.DENIAL
    if not label and tests.duty.match(said.content):
        return StatementRole.RECOMMENDATION
    asked = party and tests.answering.search(said.before) and not _of_itself(said, tests)
    if _plans(said, tests, party=party) and not asked:
        return StatementRole.COMMITMENT
    if party and tests.answering.search(said.before):
        return StatementRole.REPLY
    return None


def _denies(said: Said, tests: Tests, *, party: bool) -> bool:
    flat = len(said.content.split()) <= _FLAT
    if tests.rejects.match(said.content) or ((party or flat) and tests.baseless.search(said.content)):
        return True
    head = said.content[:HEAD]
    if party and tests.negation.search(head) and (tests.force.search(head) or tests.harm.search(head)):
        return True
    # "the army denies it and speaks of …": the denial stands between the speaker and this cue.
    return bool(tests.denied.search(said.before) and tests.harm.search(said.content))


def _plans(said: Said, tests: Tests, *, party: bool) -> bool:
    opened = tests.planned.match(said.content)
    if tests.forecast.search(said.content[: opened.end() if opened else _FORECAST]):
        return False
    if _announces(said, tests, party=party):
        return True
    return opened is not None and _is_to_come(said, tests, party=party)


def _announces(said: Said, tests: Tests, *, party: bool) -> bool:
    """Say whether a plan is made known: "plans to move 300", "announced the opening of"."""
    if not tests.announces.search(said.cue):
        return False
    meant = party and said.kind is SpeechKind.BELIEVE and said.before.endswith(" to")
    return meant or _is_plan(said.content, tests, party=party)


def _is_to_come(said: Said, tests: Tests, *, party: bool) -> bool:
    """Say whether a content with a future is a promise: of its speaker himself, of a party, with a day."""
    # "reconnaît perdre 42 %": what is said in an infinitive without a preposition is so, and not to be.
    if said.kind is SpeechKind.SAY and _BARE.match(said.content) and not _LED.search(said.before):
        return bool(tests.announces.search(said.cue))
    if not party and _ONE_PERSON.match(said.content):
        return False
    harmless = not tests.harm.search(said.content[:HEAD])
    vouched = said.dated and harmless and tests.vouches.search(said.cue) is not None
    return vouched or _of_itself(said, tests) or (party and (said.dated or said.label or harmless))


_FLAT = 2
"""Words of a denial that is no more than "Nonsense"."""
_FORECAST = 60
"""Characters at the beginning of a content in which its subject stands."""


_BARE = Pattern(r"(?:(?:se|ne pas|les?|la|y|en|bien) |[ls]['’])*\w+(?:er|ir|re|oir)\b(?!,)")
_LED = Pattern(r"(?:\b(?:à|de|to)|\bd['’])\s*\Z")


def _is_plan(content: str, tests: Tests, *, party: bool) -> bool:
    """Say whether what is announced is a plan: it begins with one, or a party names one further on in its first words."""
    if tests.plan_noun.match(content):
        return True
    words = content.split()[:PLAN_WITHIN]
    nouns = (" ".join(words[start:]) for start in range(1, len(words)))
    return party and not tests.harm.search(content) and any(tests.plan_noun.match(noun) for noun in nouns)


def _of_itself(said: Said, tests: Tests) -> bool:
    """Say whether a content begins with its speaker: "it will", or "إنها" right before the content."""
    if said.after and not tests.first_person.match(_JOINED.sub("", said.content.lstrip(_OPENS))):
        return False
    particle = said.before.rpartition(" ")[2]
    return bool(tests.own.match(said.content) or (particle and tests.own.fullmatch(particle)))


_JOINED = re.compile(r"\A(?:and|but|et|mais) ")
_OPENS = "\"“«‘'( "
"""Marks before the first word of a quotation."""


def _is_label(said: Said) -> bool:
    beside = bool(said.cue) and said.cue == said.before.strip(" :*#-")
    return said.label or (beside and len(said.cue.split()) <= _LABEL_WORDS)


_ANY = ("a ", "an ", "one ", "another ", "un ", "une ")
"""Articles of somebody who is not named: he tells what he saw, and speaks for no party."""


def _is_person(said: Said, tests: Tests) -> bool:
    return (
        not said.authority
        and (bool(tests.person.search(said.speaker)) or said.speaker.startswith(_ANY))
        and not tests.party.search(said.speaker)
    )


def _is_party(said: Said, tests: Tests) -> bool:
    if said.authority or said.label:
        return True
    if bare_name(said.speaker) in STATES:
        return True
    if said.speaker.startswith(_ANY):
        # "An accountant with the agency" is no agency.
        head = _PLACED.split(said.speaker)[0]
        return bool(tests.party.search(head)) and not tests.impartial.search(said.speaker)
    return bool(tests.party.search(said.speaker)) and not tests.impartial.search(said.speaker)


_PLACED = re.compile(r" (?:with|at|from|in|near|who|whose|à|dans|chez|au|aux|auprès|qui|dont) |, ")


def _own_conduct(said: Said, tests: Tests, *, party: bool, person: bool) -> bool:
    """Say whether a speaker speaks of its own conduct or results."""
    own = _of_itself(said, tests)
    knows = bool(tests.knows.search(said.content[:60]))
    if _is_label(said) or (said.own and (party or not said.cue)):
        # In its own paper, too, a party that counts victims tells what happened to them.
        return _is_label(said) or not tests.harm.search(said.content) or _tells_deeds(said, tests)
    if not party:
        return own and not person and not knows and not tests.harm.search(said.content)
    if tests.insists.search(said.cue) or tests.deeds.search(said.content):
        return True
    if own or tests.own_anywhere.search(said.content):
        return not knows
    return _is_its_doing(said, tests)


def _tells_deeds(said: Said, tests: Tests) -> bool:
    return bool(tests.deeds.search(said.content) or tests.works.search(said.content))


def _is_its_doing(said: Said, tests: Tests) -> bool:
    """Say whether what a party tells without "it" or "its" is its own doing: not what befell people, nature or somebody else."""
    elsewhere = (tests.harm.search, tests.nature.search, tests.others.match)
    if any(test(said.content) for test in elsewhere):
        return False
    ruling = said.authority or bare_name(said.speaker) in STATES or tests.strong.search(said.speaker)
    return bool(ruling or tests.works.search(said.content))


def standing_of(role: StatementRole, said: Said, chain: tuple[str, ...], language: str) -> Standing:
    """Tell how a document puts a statement forward.

    Args:
        role: What it is.
        said: Its words.
        chain: Speakers from nearest the reader outward.
        language: `en`, `fr` or `ar`.
    """
    if role is StatementRole.DENIAL:
        return Standing.DENIAL
    if role is StatementRole.COMMITMENT:
        return Standing.PROMISE
    if said.kind is SpeechKind.ACCUSE:
        return Standing.ACCUSATION
    tests = tests_of(language)
    second_hand = len(chain) > 1 and tests.told_by.search(chain[-1].lower())
    if second_hand or tests.hearsay.search(said.content):
        return Standing.HEARSAY
    return Standing.CLAIM if said.speaker else Standing.FACT


_NO_COMMENT = Pattern(NO_COMMENT)
_ONE_PERSON = Pattern(ONE_PERSON)
_TAKEN_UP = Pattern(TAKEN_UP)
