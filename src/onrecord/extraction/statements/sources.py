"""Who speaks: the noun phrase before a verb of speech, after it, or after "according to"."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.lexicon.speech_words import Form, Speech
from onrecord.extraction.statements.hits import Hit
from onrecord.extraction.statements.sentence import Kind, Sentence
from onrecord.model.figure import Role

Run = tuple[int, int]
"""Where a noun phrase starts and ends, by word index."""

_LONGEST = 25
_ASIDE = 25
_BRACKET = 12


@attrs.frozen(slots=True)
class Passed:
    """A source that another one passes on: "Radio Marsh, quoting the health office, says".

    Attributes:
        source: Whose words they are.
        relay: Who passes them on.
    """

    source: Run
    relay: Run


def passed_on(sentence: Sentence, hit: Hit, hits: Sequence[Hit], speech: Speech) -> Passed | None:
    """Return the source quoted in an aside between a subject and its verb; None where none is."""
    comma = hit.first - 1
    if comma < 0 or sentence.norm(comma) not in speech.commas:
        return None
    relaying = next(
        (one for one in hits if one.at > 0 and one.stop < comma and sentence.norm(one.at) in speech.quoting),
        None,
    )
    if relaying is None or sentence.norm(relaying.first - 1) not in speech.commas:
        return None
    source = phrase_after(sentence, relaying.stop, (), speech)
    relay = phrase_before(sentence, relaying.first - 1, hits, speech)
    if source is None or relay is None or source[1] > comma:
        return None
    return Passed(source, relay)


def subject_before(sentence: Sentence, hit: Hit, hits: Sequence[Hit], speech: Speech) -> Run | None:
    """Return the subject that ends before a verb group, with an apposition set off by commas; None where none does."""
    if sentence.norm(hit.first) in speech.quantities and hit.first < hit.at:
        return hit.first, hit.first + 1
    end = _over_times(sentence, hit.first, speech)
    last = end - 1
    if last < 0 or sentence.is_kind(last, Kind.QUOTE):
        return None
    if sentence.norm(last) in speech.commas:
        return _before_aside(sentence, last, hits, speech)
    return phrase_before(sentence, end, hits, speech)


def phrase_before(sentence: Sentence, end: int, hits: Sequence[Hit], speech: Speech) -> Run | None:
    """Return the noun phrase that ends before the word at `end`."""
    last = end - 1
    norm = sentence.norm(last)
    if norm in speech.relatives and last > 0:
        return _antecedent(sentence, last, hits, speech)
    if norm in speech.pronouns:
        return last, end
    joined = norm in speech.joins
    if joined or (sentence.is_kind(last, Kind.MARK) and norm not in {")", "]", "'"}):
        return None
    start = _over_relative(sentence, _leftmost(sentence, end, hits, speech), hits, speech)
    start = _without_lead(sentence, start, end, speech)
    return (start, end) if start < end else None


def _over_relative(sentence: Sentence, start: int, hits: Sequence[Hit], speech: Speech) -> int:
    """Go back over a relative clause within a subject: "a farmer whose brother drowned said"."""
    relative, noun = start - 1, start - 2
    if noun < 0 or sentence.norm(relative) not in speech.relatives:
        return start
    if sentence.norm(relative) in speech.that and not _opens_subject(sentence, noun, hits, speech):
        return start
    if (
        not sentence.is_kind(noun, Kind.WORD)
        or sentence.norm(noun) in speech.adjuncts | speech.finite | speech.joins
    ):
        return start
    return _leftmost(sentence, relative, hits, speech)


def _opens_subject(sentence: Sentence, noun: int, hits: Sequence[Hit], speech: Speech) -> bool:
    """Say whether a sentence begins with the noun phrase that ends at `noun`: "that" behind it tells more of it."""
    if any(hit.first <= noun < hit.stop for hit in hits) or not 0 < noun < _LONGEST_HEAD:
        return False
    first = next((at for at in range(noun + 1) if sentence.norm(at) not in speech.leads), noun)
    plain = all(
        sentence.is_kind(at, Kind.WORD) and sentence.norm(at) not in speech.finite | speech.breaks
        for at in range(first, noun + 1)
    )
    return plain and sentence.norm(first) in speech.articles


_LONGEST_HEAD = 7


def _antecedent(sentence: Sentence, relative: int, hits: Sequence[Hit], speech: Speech) -> Run | None:
    before = relative - (sentence.norm(relative - 1) in speech.commas)
    if before <= 0 or not sentence.is_kind(before - 1, Kind.WORD):
        return None
    start = _without_lead(sentence, _leftmost(sentence, before, hits, speech), before, speech)
    return (start, before) if start < before else None


def _before_aside(sentence: Sentence, comma: int, hits: Sequence[Hit], speech: Speech) -> Run | None:
    """Return the subject with what is set off behind it: "Jack, its chief executive, posted"."""
    mark = sentence.norm(comma)
    opening = next(
        (at for at in range(comma - 2, max(0, comma - _ASIDE), -1) if sentence.norm(at) == mark), None
    )
    if opening is None or not (sentence.is_kind(opening - 1, Kind.WORD) or sentence.norm(opening - 1) == ")"):
        return None
    first = sentence.norm(opening + 1)
    apart = speech.adjuncts | speech.times | speech.leads | speech.relatives | speech.breaks
    hanging = bool(speech.hanging_endings) and first.endswith(speech.hanging_endings)
    aside = first in apart or hanging or any(hit.first <= opening + 1 < hit.stop for hit in hits)
    named = phrase_before(sentence, _over_times(sentence, opening, speech), hits, speech)
    if named is None:
        return None
    return named if aside else (named[0], comma)


def _over_times(sentence: Sentence, end: int, speech: Speech) -> int:
    """Go back over a time between subject and verb: "the group on Thursday said"."""
    at = end
    while at > 1 and sentence.norm(at - 1) in speech.times:
        at -= 1
    if at < end and sentence.norm(at - 1) in speech.adjuncts:
        return at - 1
    return at if at > 0 else end


def _leftmost(sentence: Sentence, end: int, hits: Sequence[Hit], speech: Speech) -> int:
    verbs = {at for other in hits if other.stop <= end - 1 for at in range(other.at, other.stop)}
    start = end
    while start > max(0, end - _LONGEST):
        at = start - 1
        norm = sentence.norm(at)
        if norm in {")", "]"}:
            start = _bracket_opens(sentence, at)
            continue
        if at in verbs and not sentence.words[at].capital and not _has_agent(sentence, at, end, speech):
            break
        if sentence.is_kind(at, Kind.QUOTE) or not _belongs(sentence, at, (start, end), speech):
            break
        start = at
    return start


def _has_agent(sentence: Sentence, at: int, end: int, speech: Speech) -> bool:
    """Say whether a participle only tells by whom a thing was made: "a review published last month by the centre found"."""
    if sentence.is_kind(at - 1, Kind.MARK) or not sentence.norm(at).endswith(speech.verb_endings):
        return False
    return any(sentence.norm(k) in speech.agents for k in range(at + 1, min(end, at + _AGENT)))


_AGENT = 6
"""Words behind a participle within which "by" stands."""


def _bracket_opens(sentence: Sentence, close: int) -> int:
    return next(
        (at for at in range(close, max(-1, close - _BRACKET), -1) if sentence.norm(at) in {"(", "["}), close
    )


def _belongs(sentence: Sentence, at: int, rest: Run, speech: Speech) -> bool:
    """Say whether the word at `at` belongs to a noun phrase that goes on with `rest`."""
    norm = sentence.norm(at)
    if norm in speech.joins or norm == ",":
        return _joins(sentence, at, rest, speech)
    if sentence.is_kind(at, Kind.MARK):
        return norm in {".", "'", "’", "&", "/", "#", "$", "@"}
    if norm in speech.breaks or norm in speech.finite:
        return False
    own = norm not in speech.pronouns or norm in speech.articles
    return own or _in_contact_clause(sentence, at)


def _in_contact_clause(sentence: Sentence, at: int) -> bool:
    """Tell "a resident I reached said" from "…, I said": a pronoun right behind a noun of the same phrase."""
    before = sentence.words[at - 1] if at else None
    return before is not None and before.kind is Kind.WORD and len(before.norm) > _SHORT


_SHORT = 3


def _joins(sentence: Sentence, at: int, rest: Run, speech: Speech) -> bool:
    """Say whether "and" or a comma joins two names of one subject."""
    start, end = rest
    if at == 0 or start >= len(sentence.words):
        return False
    after = start + (sentence.norm(start) in speech.articles)
    left = sentence.words[at - 1].capital or sentence.norm(at - 1) == ","
    right = after < len(sentence.words) and sentence.words[after].capital
    if sentence.norm(at) == ",":
        listed = any(norm in speech.joins for norm in sentence.norms[start:end])
        return left and (right or sentence.norm(start) in speech.joins) and listed
    return (left and (right or sentence.norm(start) == "other")) or _joins_plurals(sentence, at, end, speech)


def _joins_plurals(sentence: Sentence, at: int, end: int, speech: Speech) -> bool:
    """Say whether "and" joins two bare plurals that stand behind a mark: "…, residents and officials said"."""
    plural = all(
        sentence.norm(k).endswith("s") or sentence.norm(k) in speech.taken_up for k in (at - 1, end - 1)
    )
    before = sentence.norm(at - 2)
    opened = at == 1 or before in speech.commas or (sentence.is_kind(at - 2, Kind.QUOTE))
    return plural and opened and sentence.is_kind(at - 1, Kind.WORD) and sentence.norm(at) != ","


def _without_lead(sentence: Sentence, start: int, end: int, speech: Speech) -> int:
    """Leave out what opens a sentence before its subject: "But", "On Monday", "In Kano the governor"."""
    named = speech.according.after(sentence.norms, start)
    if named is not None and named[0] < end:
        return named[0]
    year = next((at for at in range(start, end - 1) if _closes_time(sentence, at, speech)), None)
    if year is not None:
        return year + 1
    while start < end and (
        sentence.norm(start) in speech.leads
        or sentence.is_kind(start, Kind.MARK)
        or (
            bool(speech.adverb_endings)
            and sentence.norm(start).endswith(speech.adverb_endings)
            and end - start > 1
            and start == 0
        )
    ):
        start += 1
    if start >= end or sentence.norm(start) not in speech.adjuncts:
        return start
    if sentence.norm(start) in speech.beside:
        return start + 1
    at = start + 1
    while at < end and sentence.norm(at) in speech.times:
        at += 1
    if at > start + 1 and at < end:
        return at
    return next((k for k in range(start + 2, end) if sentence.norm(k) in speech.articles), end)


def _closes_time(sentence: Sentence, at: int, speech: Speech) -> bool:
    """Say whether a year ends what a sentence opens with, before its subject ("After the coup of May 2021 the army")."""
    year = sentence.norm(at).isdecimal() and len(sentence.norm(at)) == len("2021")
    before = sentence.norm(at - 1) if at else ""
    name = sentence.words[at + 1].capital and (before in speech.times or before in speech.adjuncts)
    return year and (name or sentence.norm(at + 1) in speech.articles)


def phrase_after(
    sentence: Sentence,
    start: int,
    hits: Sequence[Hit],
    speech: Speech,
    until: frozenset[str] = frozenset(),
) -> Run | None:
    """Return the noun phrase that starts at `start`, no further than one of the words of `until`."""
    verbs = {other.first for other in hits if other.form in {Form.FINITE, Form.HANGING}}
    end = start
    while (
        end < len(sentence.words)
        and sentence.norm(end) not in until
        and not _ends_phrase(sentence, end, start, verbs, speech)
    ):
        end += 1
    if end == start:
        return None
    return start, end


def with_apposition(sentence: Sentence, run: Run, hits: Sequence[Hit], speech: Speech) -> Run:
    """Add what stands behind a comma and tells who that is: "said Mark Jones, a scientist in Houston"."""
    end = run[1]
    if sentence.norm(end) != "," or end + 1 >= len(sentence.words):
        return run
    first = end + 1
    opens = sentence.norm(first) in speech.articles or (
        sentence.is_kind(first, Kind.WORD)
        and sentence.norm(first) not in speech.adjuncts | speech.leads | speech.breaks | speech.joins
        and not any(hit.first <= first < hit.stop for hit in hits)
    )
    if not opens and sentence.norm(first) not in speech.relatives:
        return run
    at = first
    while at < len(sentence.words) and not _stops(sentence, at):
        at += 1
    if _is_clause_of_its_own(sentence, first, at, speech):
        return run
    return run[0], at


def _is_clause_of_its_own(sentence: Sentence, first: int, stop: int, speech: Speech) -> bool:
    """Say whether what follows a speaker and a comma goes on with what is said: "says its nurse, some mothers are waiting"."""
    related = any(sentence.norm(at) in speech.relatives | {"where", "when"} for at in range(first, stop))
    return not related and any(sentence.norm(at) in speech.finite for at in range(first + 1, stop))


def _stops(sentence: Sentence, at: int) -> bool:
    if sentence.is_kind(at, Kind.QUOTE):
        return True
    return sentence.is_kind(at, Kind.MARK) and (
        sentence.norm(at) in {",", ";", ":", "—", "–", "--", "!", "?"} or _is_final(sentence, at)
    )


def _is_final(sentence: Sentence, at: int) -> bool:
    return sentence.norm(at) == "." and at == len(sentence.words) - 1


def _ends_phrase(sentence: Sentence, at: int, start: int, verbs: set[int], speech: Speech) -> bool:
    norm = sentence.norm(at)
    if _stops(sentence, at) or norm == "(":
        return True
    if at == start:
        return norm in speech.that | speech.to | speech.adjuncts
    if at in verbs and not sentence.words[at].capital:
        return True
    if norm in speech.joins:
        return not _joins(sentence, at, (at + 1, min(at + _BRACKET, len(sentence.words))), speech)
    own = norm in speech.relatives and norm not in speech.that
    if _has_object(sentence, at, speech):
        return True
    return norm in speech.finite or (norm in speech.breaks and not own) or norm in speech.that


def _has_object(sentence: Sentence, at: int, speech: Speech) -> bool:
    """Say whether a verb of any kind with its object stands at an index: "the programme distributed 600,000 nets"."""
    if not speech.verb_endings or not sentence.norm(at).endswith(speech.verb_endings):
        return False
    after = sentence.norm(at + 1)
    determined = after in speech.articles and after not in speech.times
    return not sentence.words[at].capital and (after[:1].isdigit() or determined)


def role(sentence: Sentence, run: Run) -> Role:
    """Return words as a role, as written."""
    return Role(text=sentence.cut(*run), span=sentence.span(*run))
