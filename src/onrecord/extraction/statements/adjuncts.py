"""What stands between a verb of speech and its content, or behind it: a time, a place, a manner, a listener."""

from onrecord.extraction.lexicon.speech_words import Speech, SpeechKind
from onrecord.extraction.statements.hits import Hit
from onrecord.extraction.statements.sentence import Kind, Sentence

_ADJUNCT = 14
_LISTENER = 8
_FINAL = frozenset(".!?؟…,;:،؛–—-") | {"--"}


def over_adjunct(sentence: Sentence, at: int, speech: Speech) -> int:
    """Go over a time, a place or a manner between a verb of speech and its content ("said on Monday in Goma that")."""
    while sentence.norm(at) in speech.times or _is_adverb(sentence, at, speech):
        at += 1
    if sentence.norm(at) not in speech.adjuncts:
        return at
    after = at + 1
    while sentence.norm(after) in speech.times or sentence.norm(after).isdigit():
        after += 1
    if after > at + 1:
        return over_adjunct(sentence, after, speech)
    return _over_place(sentence, at, speech)


def _is_adverb(sentence: Sentence, at: int, speech: Speech) -> bool:
    return bool(speech.adverb_endings) and sentence.norm(at).endswith(speech.adverb_endings)


def _over_place(sentence: Sentence, at: int, speech: Speech) -> int:
    """Go over a phrase with a preposition where what opens a content follows it; stay where none does."""
    for end in range(at + 1, min(at + _ADJUNCT, len(sentence.words))):
        norm, quote = sentence.norm(end), sentence.is_kind(end, Kind.QUOTE)
        if quote and is_title(sentence, end, speech):
            continue
        if quote or norm in speech.that or norm == ":":
            return end
        if norm == ",":
            return end if sentence.is_kind(end + 1, Kind.QUOTE) else at
        if norm in speech.finite | speech.pronouns:
            break
        if norm == "." and end == len(sentence.words) - 1:
            return at if sentence.norm(at) in speech.to else end
    return at


def is_title(sentence: Sentence, quote: int, speech: Speech) -> bool:
    """Tell the name of a programme in quotation marks, "on CNN's “New Day”", from what was said."""
    return sentence.norm(quote - 1) in speech.adjuncts | speech.articles | {"'s"}


def behind_adjuncts(sentence: Sentence, at: int, speech: Speech) -> int:
    """Return where a time, a place or a manner behind a speaker ends: "he said at a rally in Diego, adding"."""
    after = over_adjunct(sentence, at, speech)
    if sentence.norm(after) not in speech.adjuncts:
        return after
    for end in range(after, len(sentence.words)):
        norm, quote = sentence.norm(end), sentence.is_kind(end, Kind.QUOTE)
        if quote and is_title(sentence, end, speech):
            continue
        if quote or norm in speech.finite | speech.pronouns | speech.that:
            return after
        if sentence.is_kind(end, Kind.MARK) and norm in _FINAL and not _is_abbreviated(sentence, end):
            return end
    return len(sentence.words)


def _is_abbreviated(sentence: Sentence, at: int) -> bool:
    return sentence.norm(at) == "." and at < len(sentence.words) - 1


def behind_listener(sentence: Sentence, hit: Hit, speech: Speech) -> int:
    """Return where the listener behind "…, he told the agency in Goma" ends; the end of the verb where none can be."""
    if not hit.cue.told or hit.cue.kind is not SpeechKind.SAY:
        return hit.stop
    for at in range(hit.stop, min(hit.stop + _LISTENER, len(sentence.words))):
        if sentence.is_kind(at, Kind.QUOTE) and is_title(sentence, at, speech):
            continue
        if sentence.norm(at) in speech.adjuncts | speech.times or not sentence.is_kind(at, Kind.WORD):
            return at
        if sentence.norm(at) in speech.that | speech.finite | speech.to:
            return hit.stop
    return hit.stop
