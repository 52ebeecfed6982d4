"""Who speaks in a French sentence: the noun phrase before the verb, behind it, or after "selon"."""

import re
from collections.abc import Sequence

from onrecord.extraction.lexicon import lexicon
from onrecord.extraction.lexicon.speech_words import Speech
from onrecord.extraction.statements.french_hits import Hit
from onrecord.extraction.statements.sentence import Kind, Sentence

Run = tuple[int, int]
"""Where a noun phrase starts and ends, by word index."""

_LONGEST, _ASIDE, _LISTENER = 22, 34, 8
_AWAY = frozenset({"par", "contre", "avec", "chez", "vers"})
_NAMING = frozenset({"sans", "contre", "pour"})
_DEFINITE = frozenset({"la", "le", "l'", "les"})
_CORRECTING = frozenset({"enfin", "pardon", "plutôt"})
"""Words between commas with which a speaker takes back the name before."""
_ASIDES = frozenset({",", "–", "—"})
_FINITE = re.compile(r"\w{2,}(?:aient|èrent|eront|iront|ront|ait)\Z")
_PLURAL_VERB = re.compile(r"\w{3,}[^m]ent\Z")


def subject_before(sentence: Sentence, hit: Hit, hits: Sequence[Hit], speech: Speech) -> Run | None:
    """Return the subject that ends before a verb group, over what is set off by commas behind it."""
    end = _over_times(sentence, hit.first, speech)
    if end == 0:
        return None
    if sentence.norm(end - 1) != ",":
        return phrase_before(sentence, end, hits, speech)
    return _before_aside(sentence, end - 1, hits, speech)


def phrase_before(sentence: Sentence, end: int, hits: Sequence[Hit], speech: Speech) -> Run | None:
    """Return the noun phrase that ends at `end`: a pronoun, the noun before "qui", or a subject."""
    if sentence.norm(end - 1) in speech.relatives and end > 1:
        return _antecedent(sentence, end - 1, hits, speech)
    if sentence.norm(end - 1) in speech.pronouns:
        return end - 1, end
    start = end
    while start > max(0, end - _LONGEST) and _belongs(sentence, start - 1, start, hits, speech):
        start -= 1
    start = _without_lead(sentence, start, end, speech)
    return (start, end) if start < end and _is_phrase(sentence, start, end, speech) else None


def _antecedent(sentence: Sentence, relative: int, hits: Sequence[Hit], speech: Speech) -> Run | None:
    """Return the noun that "qui" takes up: of "le Jnim, groupe lié à X, qui" the first."""
    end = relative - (sentence.norm(relative - 1) == ",")
    if end <= 0:
        return None
    run = phrase_before(sentence, end, hits, speech)
    if run is not None:
        away = (at for at in range(run[1] - 1, run[0], -1) if sentence.norm(at) in _AWAY)
        run = (next(away, run[0] - 1) + 1, run[1])
    apposed = (
        run is not None and sentence.norm(run[0] - 1) == "," and sentence.norm(run[0]) not in speech.articles
    )
    if run is None or not apposed or run[0] < 2:  # noqa: PLR2004
        return run
    return _antecedent(sentence, run[0], hits, speech) or run


def _is_phrase(sentence: Sentence, start: int, end: int, speech: Speech) -> bool:
    if (
        end - start == 1
        and sentence.norm(start) in speech.articles | speech.ofs | speech.between | speech.leads
    ):
        return False
    return not sentence.is_kind(end - 1, Kind.MARK) or sentence.norm(end - 1) in {")", "]"}


def _before_aside(sentence: Sentence, close: int, hits: Sequence[Hit], speech: Speech) -> Run | None:
    """Return the subject before what the comma at `close` closes: the first that can speak, no verb before it."""
    corrected = next((at for at in range(close - 1, 1, -1) if sentence.norm(at) == ","), None)
    if corrected is not None and sentence.norm(corrected - 1) in _CORRECTING:
        return phrase_before(sentence, close, hits, speech)
    first = max(0, close - _ASIDE)
    for comma in range(first + 1, close):
        if sentence.norm(comma) not in _ASIDES or not _opens_aside(sentence, comma, speech):
            continue
        end = _over_times(sentence, comma, speech)
        run = phrase_before(sentence, end, hits, speech)
        if run is None or not may_speak(sentence, run, speech) or has_verb(sentence, first, run[0], speech):
            continue
        if run[0] > first and not _may_precede(sentence, run[0] - 1, speech):
            continue
        named = (
            sentence.words[comma + 1].capital
            and run[1] == comma
            and not has_verb(sentence, comma, close, speech)
        )
        return (run[0], close) if named else run
    return None


def _may_precede(sentence: Sentence, at: int, speech: Speech) -> bool:
    """Say whether a subject may stand behind a word: a mark, a conjunction, a time; not another noun."""
    norm = sentence.norm(at)
    return (
        norm in _ASIDES | {";", ":", ")"} or norm in speech.leads | speech.joins | speech.times | speech.that
    )


def _opens_aside(sentence: Sentence, comma: int, speech: Speech) -> bool:
    """Say whether an insertion may begin behind a comma: no list of names that goes on to another verb."""
    return sentence.norm(comma + 1) not in speech.joins and comma + 1 < len(sentence.words)


def has_verb(sentence: Sentence, start: int, stop: int, speech: Speech) -> bool:
    """Say whether a finite verb stands between two indexes, told by the commonest forms."""
    for at in range(start, stop):
        norm = sentence.norm(at)
        article = sentence.norm(at - 1) in speech.articles | speech.ofs
        if norm in speech.finite or (not article and (_FINITE.match(norm) or _PLURAL_VERB.match(norm))):
            return True
    return False


def _belongs(sentence: Sentence, at: int, start: int, hits: Sequence[Hit], speech: Speech) -> bool:
    norm = sentence.norm(at)
    if sentence.is_kind(at, Kind.QUOTE):
        # A name in quotation marks: the operation « X ».
        return sentence.words[at].end - sentence.words[at].start < 40  # noqa: PLR2004
    if sentence.is_kind(at, Kind.MARK):
        return norm in {")", "(", "-", "/", "&", "."} and at > 0 and norm != "."
    if norm in speech.joins:
        after = sentence.norm(start)
        return after in speech.articles or (start < len(sentence.words) and sentence.words[start].capital)
    if any(hit.first <= at < hit.stop and not hit.hangs for hit in hits):
        return False
    if _in_name(sentence, at, speech):
        return True
    return norm not in speech.breaks | speech.finite | speech.that and norm not in speech.pronouns


def _without_lead(sentence: Sentence, start: int, end: int, speech: Speech) -> int:
    while start < end and (
        sentence.norm(start) in speech.leads | speech.joins or _is_opening_adverb(sentence, start, end)
    ):
        start += 1
    if start >= end or sentence.norm(start) not in speech.adjuncts:
        return start
    for at in range(start + 2, end):
        opens = sentence.norm(at) in speech.articles - speech.ofs
        if opens and sentence.norm(at - 1) not in speech.adjuncts | speech.ofs:
            return at
    return end


def _is_opening_adverb(sentence: Sentence, start: int, end: int) -> bool:
    norm = sentence.norm(start)
    return (norm.endswith("ment") and end - start > 1 and start == 0) or norm in {
        "-",
        "–",
        "—",
        "•",
        ")",
        "(",
    }


def _over_times(sentence: Sentence, end: int, speech: Speech) -> int:
    at = end
    while at > 1 and (sentence.norm(at - 1) in speech.times or sentence.norm(at - 1).isdigit()):
        at -= 1
    if at < end and sentence.norm(at - 1) in speech.ofs:
        # "Le dialogue de mai": the time belongs to the name.
        return end
    if at < end and at > 1 and sentence.norm(at - 1) in speech.adjuncts | {"le"}:
        at -= 1
    return at if at > 0 else end


def phrase_after(sentence: Sentence, start: int, hits: Sequence[Hit], speech: Speech) -> Run | None:
    """Return the noun phrase that starts at `start`."""
    end = start
    while (
        end < len(sentence.words) and end - start < _LONGEST and _goes_on(sentence, end, start, hits, speech)
    ):
        end += 1
    while end > start + 1 and sentence.norm(end - 1) in speech.ofs | speech.articles | speech.joins:
        end -= 1
    return (start, end) if end > start and _is_phrase(sentence, start, end, speech) else None


def _goes_on(sentence: Sentence, at: int, start: int, hits: Sequence[Hit], speech: Speech) -> bool:
    norm = sentence.norm(at)
    if sentence.is_kind(at, Kind.QUOTE):
        return at == start or (at == start + 1 and sentence.norm(start) in speech.articles)
    if sentence.is_kind(at, Kind.MARK):
        return norm in {"-", "/", "&", "'"}
    if at == start:
        return norm not in speech.that | speech.adjuncts | speech.relatives
    return _stays_inside(sentence, at, hits, speech)


def _in_name(sentence: Sentence, at: int, speech: Speech) -> bool:
    """Say whether a preposition belongs to a name: "Médecins sans frontières", "l'Union pour la relève"."""
    if sentence.norm(at) not in _NAMING or at < 1:
        return False
    if not sentence.words[at - 1].capital and sentence.norm(at - 1) not in speech.bodies | speech.taken_up:
        return False
    article = sentence.norm(at + 1) in _DEFINITE
    noun = at + 1 + article
    named = article or sentence.norm(at) == "sans" or sentence.norm(at + 1) == "l'"
    return named and sentence.is_kind(noun, Kind.WORD) and sentence.norm(noun) not in speech.times


def _stays_inside(sentence: Sentence, at: int, hits: Sequence[Hit], speech: Speech) -> bool:
    """Say whether a word behind the first of a noun phrase belongs to it."""
    norm = sentence.norm(at)
    if _in_name(sentence, at, speech):
        return True
    if norm in speech.joins:
        after = at + 1
        return sentence.norm(after) in speech.articles or (
            after < len(sentence.words) and sentence.words[after].capital
        )
    if (
        norm
        in speech.adjuncts | speech.breaks | speech.times | speech.that | speech.finite | speech.relatives
    ):
        return False
    verb = any(hit.first <= at < hit.stop and not hit.hangs for hit in hits)
    return not verb or sentence.words[at].capital


def with_name(sentence: Sentence, run: Run, speech: Speech) -> Run:
    """Add the name behind a comma: "son directeur, Serge Koffi"."""
    at = run[1] + 1
    if sentence.norm(run[1]) != "," or at >= len(sentence.words) or not sentence.words[at].capital:
        return run
    while at < len(sentence.words) and (sentence.words[at].capital or sentence.norm(at) in speech.ofs):
        at += 1
    closed = at >= len(sentence.words) or sentence.is_kind(at, Kind.MARK)
    return (run[0], at) if closed else run


_MET = re.compile(
    r"(?:joint|contacté|rencontré|interrogé|installé|sollicité|questionné|interviewé|basé|réfugié|posté|employé|établi|hospitalisé|présent|venu|arrivé|resté|originaire|cité)e?s?\Z"
)
"""Participles that tell where or how a speaker was met: no part of a name."""


def without_participle(sentence: Sentence, run: Run) -> Run:
    """Cut "un grutier joint par téléphone" at its participle."""
    met = (
        at
        for at in range(run[0] + 2, run[1])
        if _MET.match(sentence.norm(at)) and not sentence.words[at].capital
    )
    return (run[0], next(met, run[1]))


def over_listener(sentence: Sentence, at: int, speech: Speech) -> int:
    """Return the index after to whom something is said ("à l'agence", "au micro de la radio"); `at` where nobody."""
    if sentence.norm(at) not in speech.targets:
        return at
    end = at + 1
    end += sentence.norm(end) in speech.articles
    end += 1
    while end < min(len(sentence.words), at + _LISTENER):
        if sentence.norm(end) in speech.ofs:
            end += 2 + (sentence.norm(end + 1) in speech.articles)
        elif sentence.words[end].capital:
            end += 1
        else:
            break
    return min(end, len(sentence.words))


def may_speak(sentence: Sentence, run: Run, speech: Speech) -> bool:
    """Say whether a noun phrase is a person, a body, a document with an author, or a name."""
    if run[1] - run[0] == 1 and sentence.norm(run[0]) in speech.pronouns:
        return True
    known = lexicon(speech.language)
    at = run[0]
    while at < run[1] - 1 and (sentence.norm(at) in speech.articles or sentence.norm(at).isdigit()):
        at += 1
    norm = sentence.norm(at)
    lemma = known.nouns.lemma(norm)
    bodies = (
        known.roles.organisations
        | known.roles.acts.agents
        | known.roles.documents
        | speech.documents
        | speech.taken_up
        | speech.meetings
    )
    if norm in bodies or lemma in bodies or sentence.is_kind(at, Kind.QUOTE):
        return True
    if at + 1 < run[1] and at > run[0] and sentence.words[at + 1].capital:
        # "Le concessionnaire Atlas": a noun with a name.
        return True
    person = known.nouns.units.get(norm) or known.nouns.units.get(lemma)
    return (
        person == "person" or (person is None and known.nouns.person_ending(lemma)) or _is_name(sentence, at)
    )


def _is_name(sentence: Sentence, at: int) -> bool:
    word = sentence.words[at]
    raw = sentence.text[word.start : word.end]
    following = sentence.norm(1)
    apposed = following == "," and len(raw) > _SHORTEST_NAME
    named = len(sentence.words) > 1 and (sentence.words[1].capital or apposed)
    opens = at == 0 and not raw[1:2].isupper() and not named
    return word.capital and not opens


_SHORTEST_NAME = 3
"""Letters of a word that stands alone before a comma; shorter ones are conjunctions."""
