"""What is said in a French sentence: where it starts behind its verb, and where it ends."""

import re
from collections.abc import Sequence

import attrs

from onrecord.extraction.lexicon.speech_words import Cue, Frame, Speech, SpeechKind
from onrecord.extraction.statements.french_hits import Hit
from onrecord.extraction.statements.french_sources import Run, may_speak, over_listener, phrase_after
from onrecord.extraction.statements.sentence import Kind, Sentence

_REACH, _ADDRESSEE, _ASIDE, _MANNER = 26, 16, 16, 7
_CLITICS = frozenset(
    {
        "ne",
        "n'",
        "pas",
        "en",
        "y",
        "l'",
        "le",
        "la",
        "les",
        "se",
        "s'",
        "leur",
        "lui",
        "nous",
        "mieux",
        "tout",
        "aussi",
        "plus",
    }
)
_INFINITIVE = re.compile(
    r"\w+(?:er|ir)\Z|\w*(?:[ane]ndre|ondre|rdre|[eao]indre|soudre|coudre|ttre|[^v]oître|aître|rire|dire|crire|lire|uire|ivre|croire|boire|rompre|clure|faire"
    r"|plaire|taire|traire|vaincre|suffire|être)\Z"
)
_NO_INFINITIVE = re.compile(
    r"\w*(?:premier|dernier|vrier|janvier|quartier|métier|chantier|ulier|ncier|officier|policier|papier|onnier|dossier|pompier|cahier|fichier|gravier|minier|fermier"
    r"|ouvrier|routier|entier|grenier|atelier|cavalier|familier|italier|chevalier|ritier|banquier|firmier|ffier|calendrier|huissier|étier|olier|hiver|danger|étranger|loyer|foyer"
    r"|conseiller|berger|boucher|boulanger|passager|messager|léger|cher|amer|leader|soir|noir|espoir|avenir|désir|plaisir|souvenir|loisir|couloir|martyr|cuir|tir|ancêtre|fenêtre|prêtre|solitaire|"
    r"\w{3}itaire|\w{2}étaire|\w{2}utaire|hier|mer|fer|ver|cancer|enfer)s?\Z"
)
"""Nouns and adjectives with the endings of an infinitive."""

_OF = frozenset({"de", "d'"})
_AS_WELL = frozenset({"ainsi"})
"""Before "que" it adds one more who is asked."""
_STOPS = frozenset({".", ";", "!", "?"})


@attrs.frozen(slots=True, kw_only=True)
class Content:
    """Where what is said starts.

    Attributes:
        first: Index of its first word.
        frame: What it is.
        lead: The word that opens an action ("de", "à"), or None.
        closed: Index where it is known to end, or None.
        addressee: Of whom it is asked, or who is accused, or None.
        promised: True behind a verb of promising or asking, where every further clause is one more promise.
    """

    first: int
    frame: Frame
    lead: str | None = None
    closed: int | None = None
    addressee: Run | None = None
    promised: bool = False


def content_after(
    sentence: Sentence, hit: Hit, subject: Run | None, hits: Sequence[Hit], speech: Speech
) -> Content | None:
    """Find where the content of a verb starts behind it; None where nothing that can be one follows.

    Args:
        sentence: The sentence.
        hit: The verb.
        subject: Its speaker, or None.
        hits: The verbs of speech of the sentence.
        speech: Words of the language.
    """
    if hit.only:
        counted = can_hold(hit.cue, Frame.OBJECT) and hit.stop + 1 < len(sentence.words)
        return Content(first=hit.first, frame=Frame.OBJECT) if counted else None
    if can_hold(hit.cue, Frame.ACTION):
        found = _action(sentence, hit.stop, hit, speech)
        if found is not None:
            return found
    if can_hold(hit.cue, Frame.CLAUSE, Frame.QUOTE):
        found = _said(sentence, hit, hits, speech)
        if found is not None:
            return found
    return _object(sentence, hit, subject, hits, speech)


def can_hold(cue: Cue, *frames: Frame) -> bool:
    """Say whether the content of a verb may be one of `frames`."""
    return any(cue.kind_of(frame) is not None for frame in frames)


def is_infinitive(sentence: Sentence, at: int) -> bool:
    """Say whether an infinitive with its clitics starts at an index ("le publier", "ne pas tirer")."""
    while sentence.norm(at) in _CLITICS:
        at += 1
    norm = sentence.norm(at)
    return (
        sentence.is_kind(at, Kind.WORD)
        and bool(_INFINITIVE.match(norm))
        and not sentence.words[at].capital
        and not _NO_INFINITIVE.match(norm)
    )


def _action(sentence: Sentence, start: int, hit: Hit, speech: Speech) -> Content | None:
    """Read "à ouvrir …", "au gouvernement de publier …", "les bailleurs à financer …", "disposer de preuves"."""
    demand = hit.cue.kind in {SpeechKind.DEMAND, SpeechKind.ACCUSE}
    at = over_adverbs(sentence, start, speech)
    if is_infinitive(sentence, at) and not demand:
        return Content(first=at, frame=Frame.ACTION)
    at = _over_insertion(sentence, at, speech)
    if sentence.norm(at) in speech.to and sentence.is_kind(at + 1, Kind.QUOTE) and not demand:
        return Content(first=at + 1, frame=Frame.ACTION, lead=sentence.norm(at))
    asked = at + 1 if sentence.norm(at) in speech.targets and not is_infinitive(sentence, at + 1) else at
    for to in range(at, min(at + _ADDRESSEE, len(sentence.words) - 1)):
        norm = sentence.norm(to)
        if norm in speech.to and is_infinitive(sentence, to + 1):
            before = sentence.norm(at) in speech.targets | speech.adjuncts
            return _acting(sentence, hit, (asked, to), promised=not demand, led=before)
        if norm in speech.that and sentence.norm(to - 1) in _AS_WELL:
            continue
        mark = sentence.is_kind(to, Kind.MARK) and norm not in {",", "(", ")", "-"}
        if mark or norm in speech.that or norm in speech.finite or sentence.is_kind(to, Kind.QUOTE):
            return None
    return None


def _acting(sentence: Sentence, hit: Hit, asked: Run, *, promised: bool, led: bool) -> Content | None:
    """Make the content of an infinitive: whom an accusation is said of belongs to it, whom a demand is made of does not."""
    to = asked[1]
    lead = sentence.norm(to)
    if hit.cue.kind is SpeechKind.ACCUSE:
        return Content(first=asked[0], frame=Frame.ACTION)
    if to <= asked[0]:
        return Content(first=to + 1, frame=Frame.ACTION, lead=lead)
    if promised:
        return Content(first=to + 1, frame=Frame.ACTION, lead=lead) if led else None
    return Content(first=to + 1, frame=Frame.ACTION, lead=lead, addressee=_trimmed(sentence, asked))


def from_whom(sentence: Sentence, hit: Hit, hits: Sequence[Hit], speech: Speech) -> tuple[Run, int] | None:
    """Read "tient d'un voisin que …", "a appris de deux médecins que …": the source stands behind the verb.

    Returns:
        The source and the index of "que"; None where no source does.
    """
    if hit.cue.kind is not SpeechKind.BELIEVE or sentence.norm(hit.stop) not in speech.ofs:
        return None
    run = phrase_after(sentence, hit.stop + (sentence.norm(hit.stop) in _OF), hits, speech)
    if run is None or sentence.norm(run[1]) not in speech.that or not may_speak(sentence, run, speech):
        return None
    return run, run[1]


def _over_insertion(sentence: Sentence, at: int, speech: Speech) -> int:
    """Go over a time or a place between commas before an action ("s'est engagé, le 1er mars, à")."""
    if sentence.norm(at) != ",":
        return at
    near = range(at + 1, min(at + _ASIDE, len(sentence.words) - 1))
    close = next((k for k in near if sentence.norm(k) == ","), None)
    return close + 1 if close is not None and sentence.norm(close + 1) in speech.to else at


def _trimmed(sentence: Sentence, run: Run | None) -> Run | None:
    if run is None:
        return None
    end = run[1]
    while end > run[0] and sentence.is_kind(end - 1, Kind.MARK) and sentence.norm(end - 1) != ")":
        end -= 1
    return (run[0], end) if end > run[0] else None


def over_adverbs(sentence: Sentence, at: int, speech: Speech) -> int:
    """Return the index after adverbs and times ("a indiqué lundi matin")."""
    while True:
        inserted = _over_turn(sentence, at)
        if inserted > at:
            at = inserted
            continue
        if not _is_adverb(sentence, at, speech):
            return at
        at += 1


_TURNS = (
    ("pour", "sa", "part"),
    ("pour", "leur", "part"),
    ("de", "son", "côté"),
    ("de", "leur", "côté"),
    ("à", "son", "tour"),
    ("à", "leur", "tour"),
    ("en", "revanche"),
    ("en", "outre"),
    ("au", "contraire"),
    ("à", "l'", "inverse"),
    ("ce", "matin"),
    ("ce", "midi"),
    ("ce", "soir"),
    ("cette", "semaine"),
)
"""Words that set a speaker apart from the one before, or a time: they stand between a verb and what is said."""


def _over_turn(sentence: Sentence, at: int) -> int:
    for turn in _TURNS:
        if tuple(sentence.norms[at : at + len(turn)]) == turn:
            return at + len(turn)
    return at


def _is_adverb(sentence: Sentence, at: int, speech: Speech) -> bool:
    return (
        sentence.norm(at) in speech.times
        or sentence.norm(at) in speech.between - speech.articles - speech.to - speech.negations
        or (sentence.norm(at).endswith("ment") and sentence.norm(at - 1) not in speech.articles)
    )


def _said(sentence: Sentence, hit: Hit, hits: Sequence[Hit], speech: Speech) -> Content | None:
    """Find "que", a colon or a quotation, over a listener, a time, a place and insertions."""
    at: int | None = hit.stop
    stop = min(len(sentence.words), hit.stop + _REACH)
    while at is not None and at < stop:
        opened = _opened(sentence, at, hit, speech)
        if opened is not None:
            return opened if opened.first < len(sentence.words) else None
        if sentence.norm(at) in _STOPS | speech.that or _is_main_verb(sentence, at, hits, speech):
            return None
        at = _over(sentence, at, hit, speech)
    return None


def _opened(sentence: Sentence, at: int, hit: Hit, speech: Speech) -> Content | None:
    """Return the content that the word at an index opens, or None."""
    norm = sentence.norm(at)
    if sentence.is_kind(at, Kind.QUOTE):
        beside = at == over_adverbs(sentence, hit.stop, speech)
        return Content(first=at, frame=Frame.QUOTE) if beside else None
    if norm == ":" and can_hold(hit.cue, Frame.QUOTE) and hit.cue.kind is not SpeechKind.DEMAND:
        return Content(first=at + 1, frame=Frame.QUOTE)
    if not can_hold(hit.cue, Frame.CLAUSE):
        return None
    if norm in speech.that:
        promised = hit.cue.kind in {SpeechKind.PROMISE, SpeechKind.DEMAND}
        return Content(first=at + 1, frame=Frame.CLAUSE, promised=promised)
    return Content(first=at, frame=Frame.CLAUSE) if norm in speech.opens and at == hit.stop else None


def _over(sentence: Sentence, at: int, hit: Hit, speech: Speech) -> int | None:
    """Return the index after a listener, an insertion or a word; None where a noun phrase is what is said."""
    norm = sentence.norm(at)
    if sentence.is_kind(at, Kind.QUOTE):
        return None
    if norm == ",":
        return _over_aside(sentence, at, speech)
    if norm == "le" and sentence.norm(at + 1)[:1].isdigit():
        return at + 2
    if norm in speech.targets and sentence.norm(at + 1) not in _LEAST:
        return max(over_listener(sentence, at, speech), at + 1)
    amount = _is_amount(norm, speech)
    near = range(at, min(at + _MANNER, len(sentence.words) - 1))
    quoted = any(sentence.norm(k) == ":" and sentence.is_kind(k + 1, Kind.QUOTE) for k in near)
    object_follows = amount and at == hit.stop and not hit.cue.told and not quoted
    return None if object_follows else at + 1


def _is_main_verb(sentence: Sentence, at: int, hits: Sequence[Hit], speech: Speech) -> bool:
    return sentence.norm(at) in speech.finite or any(other.at == at for other in hits)


def _over_aside(sentence: Sentence, comma: int, speech: Speech) -> int | None:
    """Return the index after an insertion that "que" follows: "estime, dans une note publiée mardi, que"."""
    for at in range(comma + 1, min(comma + _ASIDE, len(sentence.words))):
        if sentence.norm(at) == ":":
            return at
        if sentence.norm(at) == ",":
            opens = sentence.norm(at + 1) in speech.that or sentence.is_kind(at + 1, Kind.QUOTE)
            return at + 1 if opens else None
        if sentence.norm(at) in _STOPS | speech.that:
            return None
    return None


def _object(
    sentence: Sentence, hit: Hit, subject: Run | None, hits: Sequence[Hit], speech: Speech
) -> Content | None:
    """Read what is said as a noun phrase ("évoque une trentaine de morts"); its speaker must be one."""
    if subject is None or not can_hold(hit.cue, Frame.OBJECT):
        return None
    if hit.cue.kind is not SpeechKind.DENY and not may_speak(sentence, subject, speech):
        return None
    at = over_adverbs(sentence, hit.stop, speech)
    if sentence.norm(at) == "le" and sentence.norm(at + 1)[:1].isdigit():
        at = over_adverbs(sentence, at + 2, speech)
    at += sentence.norm(at) in hit.cue.leads
    if sentence.is_kind(at, Kind.QUOTE) or _may_be_object(sentence, at, hit, hits, speech):
        return Content(first=at, frame=Frame.OBJECT)
    return None


def _may_be_object(sentence: Sentence, at: int, hit: Hit, hits: Sequence[Hit], speech: Speech) -> bool:
    norm = sentence.norm(at)
    led = sentence.norm(hit.stop - 1) in speech.ofs
    closed = speech.targets | speech.adjuncts | speech.breaks | speech.joins | speech.relatives
    if norm in speech.targets and sentence.norm(at + 1) in _LEAST and not hit.cue.heads:
        return True
    if not sentence.is_kind(at, Kind.WORD) or norm in closed or is_infinitive(sentence, at):
        return False
    counted = hit.with_en and norm[:1].isdigit()
    if (norm in _OF and not led) or (
        hit.cue.heads and not counted and not hit.cue.heads & set(sentence.norms[at : at + 3])
    ):
        return False
    determined = _is_amount(norm, speech) or led
    return determined and phrase_after(sentence, at, hits, speech) is not None


_LEAST = frozenset({"moins", "plus", "minimum", "maximum", "total"})
"""Behind "au" they open an amount: "a compté au moins douze corps"."""


def _is_amount(norm: str, speech: Speech) -> bool:
    """Say whether a word opens a noun phrase: an article or a numeral, also a compound ("quarante-deux")."""
    known = speech.articles | speech.numerals
    return (
        norm in known
        or norm[:1].isdigit()
        or ("-" in norm and all(part in known | speech.joins for part in norm.split("-")))
    )
