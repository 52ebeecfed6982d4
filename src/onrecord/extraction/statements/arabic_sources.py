"""Who speaks in an Arabic sentence: the noun phrase after the verb, before it, or after "according to"."""

import attrs

from onrecord.extraction.lexicon.speech_words import Speech
from onrecord.extraction.lexicon.tables import words
from onrecord.extraction.statements.arabic_phrases import is_adverbial, is_listener, phrase_end
from onrecord.extraction.statements.sentence import Kind, Sentence, unquoted
from onrecord.model.figure import Role
from onrecord.text.numbers import normalise

_PARTICIPLE = 4
_ARTICLE = "ال"
_BROKEN_PLURALS = words("مصادر بيانات أرقام تقارير وسائل قوات سلطات منظمات وكالات شركات جماعات أمم شرطة صحف")
"""Plurals of things and bodies, which take verbs in the feminine."""

_COMMAS = frozenset({"،", ","})
_FARTHEST = 12
_TO, _TO_THE, _BY = "ل", "لل", "عن"
_PAST_WITH_T = words(
    "تعهد تحدث توقع توصل تابع تساءل تمنى تلقى تمسك تراجع تبنى تحفظ تجاهل تنصل تذرع تكتم تحقق تمكن توعد تشبث تفاجأ تداول"
)
"""Verbs whose first letter is the one of the present in the feminine, here in the masculine of the past."""
_AS_FOR = frozenset({"اما", "واما"})
_TO_HIM = frozenset({"لي", "لنا", "له", "لها", "لهم"})
_OF_IT = frozenset({"به", "بها", "بذلك", "عنه", "عنها"})
_WAS = frozenset({"كان", "كانت", "كانوا"})


@attrs.frozen
class Source:
    """Who speaks, as written.

    Attributes:
        role: His words, with their place.
        stop: Index after them.
    """

    role: Role
    stop: int


def agrees(verb: str, speaker: str) -> bool:
    """Say whether the form of an Arabic verb fits a speaker: feminine for "the organisation", masculine for "the director".

    Args:
        verb: The verb as written; a participle fits anybody.
        speaker: Who may be its subject, as written.
    """
    form, head = normalise(verb), normalise(speaker.split(maxsplit=1)[0])
    if form.endswith(("ا", "ين")) and len(form) > _PARTICIPLE:
        return True
    feminine = (form.startswith("ت") and form not in _PAST_WITH_T) or form.endswith(("ت", "ته", "تها", "ه"))
    body = head.removeprefix(_ARTICLE).endswith(("ه", "ات", "اء", "ي"))
    return feminine == body or (feminine and _is_plural(head)) or form.endswith("وا")


def _is_plural(head: str) -> bool:
    return head.removeprefix(_ARTICLE) in _BROKEN_PLURALS


def source_after(sentence: Sentence, start: int, stop: int, speech: Speech, *, strict: bool) -> Source | None:
    """Return the speaker whose noun phrase starts at `start`, at most up to `stop`."""
    while start < stop and sentence.norm(start) in speech.between:
        start += 1
    if start < stop and sentence.norm(start).startswith(_TO_THE):
        # "أوضحت للصحافة المديرة": to whom it was said.
        start = phrase_end(sentence, start, stop, speech, strict=True)
    while start < stop and sentence.norm(start) in _TO_HIM:
        start += 1
    if start >= stop or is_adverbial(sentence, start):
        return None
    end = phrase_end(sentence, start, stop, speech, strict=strict)
    return _source(sentence, start, end) if end > start else None


def source_before(sentence: Sentence, verb: int, speech: Speech) -> Source | None:
    """Return the speaker who stands before his verb: "X has said", "the group, which said", "a report by X said"."""
    end = verb
    while end > 0 and (_bare(sentence.norm(end - 1), speech) in speech.between | speech.relatives):
        end -= 1
    relative = any(sentence.norm(at) in speech.relatives for at in range(end, verb))
    if relative and sentence.norm(end - 1) in _COMMAS:
        end -= 1
    start = end
    while start > 0 and end - start < _FARTHEST and _may_stand(sentence, start - 1, speech):
        start -= 1
    while start < end and _leads(sentence.norm(start), speech):
        start += 1
    if start < end and sentence.norm(start) in speech.adjuncts:
        start = _document(sentence, start + 1, end, speech)
    stop = phrase_end(sentence, start, end, speech, strict=False) if start < end else start
    reaches = stop > start and (stop == end or sentence.norm(stop) in speech.adjuncts | speech.between)
    return _source(sentence, start, stop) if reaches else None


def topic_source(sentence: Sentence, verb: int, speech: Speech) -> Source | None:
    """Return the speaker who is set before his verb: "أما النقابة فتقول"."""
    lead = int(sentence.norm(0) == "و")
    then = verb - 1 - (sentence.norm(verb - 1) in speech.between)
    if sentence.norm(lead) not in _AS_FOR or not sentence.norm(then).startswith("ف") or then <= lead + 1:
        return None
    return source_after(sentence, lead + 1, then, speech, strict=False)


def according_source(sentence: Sentence, hit: tuple[int, str], speech: Speech) -> tuple[Source | None, int]:
    """Return the speaker after "according to", and the index after him.

    Args:
        sentence: The sentence.
        hit: Index after the phrase, and what phrase it is ("as" is followed by a verb).
        speech: Words of the language.
    """
    at = hit[0]
    if hit[1] == "as":
        verb = speech.verbs.after(sentence.norms, at)
        if verb is None:
            return None, at
        at = verb[0] + (sentence.norm(verb[0]) in _OF_IT)
        if verb[1].relays:
            passed = next(
                (k for k in range(at, min(at + _FARTHEST, len(sentence.words))) if sentence.norm(k) == _BY),
                at - 1,
            )
            at = passed + 1
    elif sentence.norm(at) in {"ما", "لما"}:
        return None, at
    end = phrase_end(sentence, at, len(sentence.words), speech, strict=not _comma_near(sentence, at))
    return (_source(sentence, at, end), end) if end > at else (None, at)


def _comma_near(sentence: Sentence, at: int) -> bool:
    """Say whether a comma or the end closes a speaker within a few words."""
    near = range(at, min(at + _FARTHEST, len(sentence.words)))
    return any(sentence.norm(k) in _COMMAS | {"."} for k in near)


def _source(sentence: Sentence, start: int, end: int) -> Source | None:
    while end > start + 1 and is_listener(sentence.norm(end - 1)):
        end -= 1
    span = sentence.span(start, end)
    if end == start + 1 and sentence.is_kind(start, Kind.QUOTE):
        span = unquoted(sentence.text, span)
        return Source(Role(text=span.cut(sentence.text), span=span), end)
    if sentence.norm(start).startswith(_TO_THE):
        # "للمرصد": the article is written into the particle.
        return Source(Role(text=f"ا{span.cut(sentence.text)[1:]}", span=span), end)
    return Source(Role(text=span.cut(sentence.text), span=span), end)


def _bare(norm: str, speech: Speech) -> str:
    return norm[1:] if norm[:1] in speech.proclitics and norm[1:] in speech.between else norm


def _leads(norm: str, speech: Speech) -> bool:
    return norm in speech.leads or _bare(norm, speech) in _WAS or norm in speech.proclitics


def _may_stand(sentence: Sentence, at: int, speech: Speech) -> bool:
    norm = sentence.norm(at)
    if not sentence.is_kind(at, Kind.WORD):
        return False
    return norm not in speech.breaks | speech.that and (norm not in speech.verbs.by_first)


def _document(sentence: Sentence, start: int, end: int, speech: Speech) -> int:
    """Return where a document stands after a preposition ("in a report by X said"); `end` where none does."""
    return start if sentence.norm(start) in speech.documents else end
