"""Speakers named in a sentence: subjects of verbs of stating, "according to X", "a report by X", "(X)"."""

from enum import StrEnum

import attrs

from onrecord.extraction.figures.clauses import is_mark, skipped_back
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.party import (
    ONE,
    Run,
    arabic_name,
    can_act,
    can_speak,
    is_agent,
    is_counted,
    may_speak,
    party_after,
    party_before,
)
from onrecord.extraction.figures.subjects import Subject
from onrecord.text.numbers import ItemKind

DASHES = frozenset("-–—")
_OPENING = DASHES | {"("}
_CLOSING = frozenset("),")
_NOT_QUOTED = frozenset({"by", "in", "as", "par", "dans"})
_OBLIQUE = frozenset({"lui", "eux", "him", "her", "them"})
_CREDIT, _INVERTED, _ENTRY = 2, 8, 1
_SIZES = frozenset({"حجم", "قيمه", "كلفه", "تكلفه", "مبلغ", "اجمالي", "كميه", "نسبه", "معدل", "مساحه"})
"""What is estimated, and estimates nothing ("يقدر حجم الأضرار")."""


class SayingKind(StrEnum):
    """How a speaker is named; in the order of how surely the words are his."""

    VERB = "verb"
    SHOWN = "shown"
    ACCORDING = "according"
    RELAYED = "relayed"
    AUTHOR = "author"
    CREDIT = "credit"


@attrs.frozen(slots=True, kw_only=True)
class Saying:
    """A speaker and where the sentence names him.

    Attributes:
        at: Index of the verb or of the words that make a speaker.
        kind: How he is named.
        speaker: Who speaks.
    """

    at: int
    kind: SayingKind
    speaker: Subject


def sayings_in(line: Line, start: int, stop: int) -> tuple[Saying, ...]:
    """Return the speakers that the items from `start` to `stop` name, in order."""
    stating, according = line.lexicon.roles.stating, line.lexicon.according.by_first
    words, found = line.words, []
    for at in range(start, stop):
        word, saying = words[at], None
        if (word in stating or word in according) and line.dates[at] is None:
            saying = _sourced(line, at, stop) or _told(line, at, start, stop)
        beside = at == start or words[at - 1] in _OPENING or line.word(at + 1) in _CLOSING
        if saying is None and beside and line.is_kind(at, ItemKind.WORD):
            saying = _beside(line, at, start, stop)
        if saying is not None:
            found.append(saying)
    return tuple(found)


def _sourced(line: Line, at: int, stop: int) -> Saying | None:
    """Read "according to X", "quoting X", "the agency quotes from X"."""
    roles, word = line.lexicon.roles, line.word(at)
    phrase = line.lexicon.according.after(line.words, at)
    if phrase is not None:
        return _according(line, at, phrase[0])
    passed = _passed_on(line, at, stop) if word in roles.acts.passes_on else None
    if passed is not None or word not in roles.relays:
        return passed
    named = line.word(at - 1) not in roles.passive and line.word(at + 1) not in _NOT_QUOTED
    return _named(line, at, at + 1, SayingKind.RELAYED) if named else None


def _told(line: Line, at: int, start: int, stop: int) -> Saying | None:
    """Read "counted by X", "a report by X", "X said"."""
    roles, word = line.lexicon.roles, line.word(at)
    if word in roles.told and line.lexicon.by_actor.after(line.words, at + 1) is not None:
        return _named(line, at, at + 2, SayingKind.AUTHOR)
    authored = _authored(line, at, start) if word in roles.documents else None
    if authored is not None:
        return authored
    double = roles.acts.says_phrases.after(line.words, at)
    stated = double is not None or word in roles.says or word in roles.states
    return _verb(line, at, start, stop) if stated else None


def _beside(line: Line, at: int, start: int, stop: int) -> Saying | None:
    """Read a source in brackets, before a colon or after a dash."""
    if line.word(at + 1) in _CLOSING and line.raw[at].isupper():
        return _credit(line, at, stop)
    before = line.words[at - 1] if at > start else ""
    if before == "(":
        return _named_credit(line, at, stop)
    return _label(line, at, start, stop) if at == start or before in DASHES else None


def _named_credit(line: Line, at: int, stop: int) -> Saying | None:
    """Find a body in brackets at the end ("… (Ministry of Health, 3 May)"); a bare name may be a place."""
    run = party_after(line, at)
    if run is None or not any(is_agent(line, inside) for inside in range(*run)):
        return None
    end = run[1]
    while end < stop and (line.word(end) == "," or line.dates[end] is not None):
        end += 1
    last = line.word(end) == ")" and (end + 1 >= stop or line.word(end + 1) in {".", ";", ","})
    return Saying(at=at, kind=SayingKind.CREDIT, speaker=Subject(run)) if last else None


def _label(line: Line, at: int, start: int, stop: int) -> Saying | None:
    """Read "Army: 12 rebels killed" and "At least 20 dead in floods – officials"."""
    run = party_after(line, at)
    if run is None or line.raw[at].isupper() or not any(is_agent(line, inside) for inside in range(*run)):
        return None
    opens = at == start and line.word(run[1]) == ":" and not _is_entry(line, run[1] + 1)
    closes = at > start and (run[1] >= stop or (run[1] == stop - 1 and is_mark(line, run[1])))
    if opens:
        return Saying(at=at, kind=SayingKind.SHOWN, speaker=Subject(run))
    return Saying(at=at, kind=SayingKind.CREDIT, speaker=Subject(run)) if closes else None


def _is_entry(line: Line, at: int) -> bool:
    """Say whether nothing but a number and its unit follows a label: a line of a dashboard, and nobody's words."""
    words = [other for other in range(at, len(line.items)) if line.is_kind(other, ItemKind.WORD)]
    return line.is_number(at) and len(words) <= _ENTRY


def _named(line: Line, at: int, after: int, kind: SayingKind) -> Saying | None:
    run = party_after(line, after)
    fits = run is not None and (can_act(line, run) or (kind is SayingKind.RELAYED and can_speak(line, run)))
    return Saying(at=at, kind=kind, speaker=Subject(run)) if fits else None


def _passed_on(line: Line, at: int, stop: int) -> Saying | None:
    """Read "the agency quotes from X that": who is quoted is the speaker."""
    for link in range(at + 1, min(stop, at + _INVERTED)):
        if line.word(link) in line.lexicon.roles.acts.quoted_from:
            return _named(line, at, link + 1, SayingKind.RELAYED)
    return None


def _according(line: Line, at: int, after: int) -> Saying | None:
    labels = line.lexicon.labels
    if any(line.word(at) in labels and not line.is_kind(at + 1, ItemKind.WORD) for at in (after, after + 1)):
        return None
    if line.word(after) in line.lexicon.roles.pronouns | _OBLIQUE:
        return Saying(at=at, kind=SayingKind.ACCORDING, speaker=Subject(None, taken_up=True))
    run = None if line.word(after) in line.lexicon.roles.clause else _over_article(line, after)
    if run is None or not (can_speak(line, run) or line.lexicon.language == "ar"):
        return None
    return Saying(at=at, kind=SayingKind.ACCORDING, speaker=Subject(run))


def _authored(line: Line, at: int, start: int) -> Saying | None:
    """Read "a report by X", "X's report", "figures from X", "the UN report"."""
    roles = line.lexicon.roles
    if line.word(at + 1) in roles.authors - line.lexicon.of:
        return _named(line, at, at + 2, SayingKind.AUTHOR)
    after = at + 1 + (at + 1 < len(line.items) and (line.dates[at + 1] is not None or line.is_number(at + 1)))
    if line.lexicon.nouns.head_first and line.word(after) in line.lexicon.of:
        return _named(line, at, after + 1, SayingKind.AUTHOR)
    if line.lexicon.verb_first:
        after = at + 1 + (line.word(at + 1) in {"ل", "عن"})
        caused = line.word(after) in roles.acts.causes
        return None if caused else _named(line, at, after, SayingKind.AUTHOR)
    if line.word(at - 1) == "'s":
        run = party_before(line, at - 1)
        fits = run is not None and can_act(line, run) and run[0] >= start
        return Saying(at=at, kind=SayingKind.AUTHOR, speaker=Subject(run)) if fits else None
    return None


def _verb(line: Line, at: int, start: int, stop: int) -> Saying | None:
    hanging = line.word(at - 1) in DASHES or (
        line.word(at).endswith(("ing", "ant")) or line.word(at - 1) in line.lexicon.roles.acts.infinitive
    )
    if hanging or line.is_name(at) or _is_noun(line, at) or _is_bare_participle(line, at):
        return None
    before = skipped_back(line, at - 1)
    double = line.lexicon.roles.acts.says_phrases.after(line.words, at)
    plain = line.word(at) in line.lexicon.roles.says or double is not None
    kind = SayingKind.VERB if plain else SayingKind.SHOWN
    pronoun = before >= start and line.word(before) in line.lexicon.roles.pronouns
    behind = line.word(at - 1) in line.lexicon.roles.pronouns and line.word(at - 2) == "-"
    inverted = behind or (
        line.word(at + 1) == "-" and {line.word(at + 2), line.word(at + 4)} & line.lexicon.roles.pronouns
    )
    if pronoun or inverted:
        return Saying(at=at, kind=kind, speaker=Subject(None, taken_up=True))
    last = at if double is None else double[0] - 1
    run = _subject(line, (at, last), start, stop, plain=plain)
    if plain and line.lexicon.verb_first and run is not None:
        return Saying(at=at, kind=kind, speaker=Subject(arabic_name(line, run)))
    if (
        run is None
        and line.lexicon.verb_first
        and at - start <= 1
        and line.word(at + 1) in line.lexicon.roles.clause
    ):
        return Saying(at=at, kind=kind, speaker=Subject(None, taken_up=True))
    if run is None or is_counted(line, run) or _disagrees(line, at, run):
        return None
    fits = can_speak(line, run) or (plain and may_speak(line, run))
    return Saying(at=at, kind=kind, speaker=Subject(run)) if fits else None


def _disagrees(line: Line, at: int, run: Run) -> bool:
    """Tell "the official count" from a verb: a form without an ending needs a subject in the plural."""
    lexicon = line.lexicon
    if line.word(at) not in lexicon.roles.bare_says or run[1] > at:
        return False
    head = line.word(run[1] - 1)
    several = head.endswith("s") or lexicon.nouns.is_plural(head) or head in lexicon.roles.collective
    return not several and not any(line.word(k) in lexicon.and_ for k in range(*run))


def _is_bare_participle(line: Line, at: int) -> bool:
    """Tell "les victimes identifiées" and "sont enregistrés" from "ont identifié"."""
    roles, before = line.lexicon.roles, at - 1
    if line.word(at) not in roles.acts.participles:
        return False
    helping = roles.had | roles.passive
    while line.word(before) not in helping and (
        line.word(before) in line.lexicon.adverbs | roles.acts.insert | roles.pronouns
        or line.word(before) in {"-", "t"}
    ):
        before -= 1
    reflexive = line.word(before) in roles.passive and line.word(before - 1) in {"s", "se"}
    return line.word(before) not in roles.had and not reflexive


def _is_noun(line: Line, at: int) -> bool:
    """Tell "X estimates" from "an estimate of", and "reported by" and "reported cases" from a verb."""
    lexicon = line.lexicon
    placed = lexicon.places | lexicon.roles.events_after | lexicon.roles.authors
    placed = placed if lexicon.roles.bare_says else frozenset()
    determined = line.word(at - 1) in lexicon.the | lexicon.article_one | lexicon.of | placed
    if determined and line.word(at - 1) in lexicon.roles.acts.clitics:
        determined = line.word(skipped_back(line, at - 1)) in lexicon.places
    reflexive = line.word(at - 2) in lexicon.roles.acts.clitics
    passive = line.word(at - 1) in lexicon.roles.passive | lexicon.roles.acts.stands and not reflexive
    agented = lexicon.by_actor.after(line.words, at + 1) is not None
    genitive = line.word(at + 1) in lexicon.of and line.word(at) in lexicon.roles.documents
    stating = lexicon.roles.bare_says and line.word(at + 1) in lexicon.roles.bare_says
    headed = stating and line.word(at).endswith("s") and line.word(at) in lexicon.roles.documents
    return determined or passive or agented or genitive or bool(headed)


def _subject(line: Line, verbs: tuple[int, int], start: int, stop: int, *, plain: bool) -> Run | None:
    """Return the subject before a verb; after it in Arabic, and in ", said X," at the end of a quotation."""
    verb, last = verbs
    if line.lexicon.verb_first:
        return _arabic(line, verb, start)
    before = skipped_back(line, verb - 1)
    over = _over_insertion(line, before, start)
    if over is not None:
        return over
    if line.word(before) in line.lexicon.roles.relatives and not is_mark(line, before - 1):
        return party_before(line, before)
    if plain and (before < start or is_mark(line, before)):
        after = _inverted(line, last, stop)
        if after is not None:
            return after
    return None if before < start else party_before(line, verb)


def _over_insertion(line: Line, comma: int, start: int) -> Run | None:
    """Return the noun phrase that opens a sentence, where commas set off all between it and its verb."""
    first = next((at for at in range(start, comma) if line.word(at) == ","), None)
    if line.word(comma) != "," or first is None or line.dates[first + 1] is not None:
        return None
    run = _over_article(line, start)
    fits = run is not None and run[1] == first and (can_speak(line, run) or may_speak(line, run))
    return run if fits else None


def _inverted(line: Line, verb: int, stop: int) -> Run | None:
    """Return the subject after a verb, over whom it was said to ("a raconté à l'agence un infirmier")."""
    lexicon = line.lexicon
    after = verb + 1
    if line.word(after) in lexicon.places | lexicon.targets:
        listener = party_after(line, after + 1)
        after = after + 1 if listener is None else listener[0]
        while after < min(stop, verb + _INVERTED) and not line.is_number(after):
            after += 1
        after = verb + 1 if after >= min(stop, verb + _INVERTED) else after
    run = None if line.word(after) in lexicon.roles.clause else _over_article(line, after)
    if run is None or not (can_speak(line, run) or may_speak(line, run)):
        return None
    ends = is_mark(line, run[1]) or run[1] >= stop or line.dates[run[1]] is not None
    return run if ends or lexicon.nouns.head_first else None


def _over_article(line: Line, after: int) -> Run | None:
    """Return the noun phrase at `after`; its article may be read as the number one."""
    run = party_after(line, after)
    if run is None and line.word(after) in ONE:
        run = party_after(line, after + 1)
    return run


def _arabic(line: Line, verb: int, start: int) -> Run | None:
    run = party_after(line, verb + 1)
    lexicon = line.lexicon
    if run is not None and _is_amount(line, run[0]):
        return None
    told = line.word(verb) in lexicon.roles.says
    if run is not None and (told or can_speak(line, run)):
        return run
    for at in range(verb - 1, max(start - 1, verb - _INVERTED), -1):
        if is_mark(line, at) or line.word(at) in lexicon.roles.clause:
            return None
        opens = (
            at == start
            or line.word(at - 1) in lexicon.roles.clause | lexicon.and_ | lexicon.roles.acts.insert
        )
        before = party_after(line, at) if opens else None
        if before is not None and can_speak(line, before) and before[1] >= verb - 1:
            return before
    return None


def _is_amount(line: Line, at: int) -> bool:
    """Say whether a noun is what is stated, and states nothing: a size, a debt, the damage."""
    word, lexicon = line.word(at), line.lexicon
    named = word in lexicon.roles.measures.nouns and not is_agent(line, at) and word not in _FUNDS
    return named or word in lexicon.carriers or word in _SIZES


_FUNDS = frozenset({"صندوق"})
"""Bodies that are named as sums are."""


def _credit(line: Line, at: int, stop: int) -> Saying | None:
    """Find a source in brackets after the figure ("… (IOM)", "(source: WHO)")."""
    if len(line.raw[at]) < _CREDIT:
        return None
    if line.word(at + 1) == "," and (at + 2 >= stop or line.dates[at + 2] is None):
        return None
    opened = line.word(at - 1) == "(" or (line.word(at - 1) == ":" and line.word(at - 3) == "(")
    last = at + 2 >= stop or line.word(at + 2) in {".", ";", ","} or line.dates[at + 2] is not None
    return Saying(at=at, kind=SayingKind.CREDIT, speaker=Subject((at, at + 1))) if opened and last else None
