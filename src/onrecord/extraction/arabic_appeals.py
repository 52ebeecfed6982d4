"""Recommendations in Arabic, where the verb comes first and nothing parts the one who asks from the one asked."""

import re
from collections.abc import Iterator, Sequence

import attrs

from onrecord.extraction.lexicon import appeals
from onrecord.text.patterns import Pattern

_ASKS = Pattern(appeals.ARABIC_ASKS)
_BARE = Pattern(appeals.ARABIC_BARE)
_TO = Pattern(appeals.ARABIC_TO)
_AGAIN = Pattern(rf"{appeals.ARABIC_AGAIN}(?P<party>[^،؛.:]{{2,50}}?){appeals.ARABIC_TO}")
_WORD = Pattern(r"[^\s،؛.:]+")
_BREAK = Pattern(r"[،؛]\s+(?:كما|فيما|بينما|و(?=تد|يد|تط|يط|تح|يح))|[.؛](?!\d)")
_LONGEST_PARTIES = 120
_LONGEST_SUBJECT = 60


@attrs.frozen
class Ask:
    """An action asked, as offsets in the sentence.

    Attributes:
        by: Who asks, or None.
        parties: Of whom, as written.
        start: Start of the action.
        end: End of the action.
    """

    by: str | None
    parties: str
    start: int
    end: int


def arabic_asks(sentence: str) -> Iterator[Ask]:
    """Find what a sentence asks of whom.

    Noun phrases are told by the article and by adjectives that agree with their noun: where two stand
    between verb and particle, the first asks and the second is asked.
    """
    found = list(_ASKS.finditer(sentence))
    by: str | None = None
    for number, match in enumerate(found):
        limit = found[number + 1].start() if number + 1 < len(found) else len(sentence)
        stop = _BREAK.search(sentence, match.end(), limit)
        end = stop.start() if stop else limit
        for ask in _asks_of(sentence, match, end, start=found[number - 1].end() if number else 0):
            # "… and demanded": a verb without a subject of its own has the subject of the verb before it.
            by = ask.by or by
            yield attrs.evolve(ask, by=by)


def _asks_of(sentence: str, match: re.Match[str], end: int, start: int) -> Iterator[Ask]:
    if _BARE.search(match.group()):
        cut = match.end() + first_phrase(sentence[match.end() : end])
        yield Ask(
            _before(sentence, start, match.start()),
            sentence[match.end() : cut].strip(),
            _skip(sentence, cut),
            end,
        )
        return
    to = _TO.search(sentence, match.end(), end)
    if not to or to.start() - match.end() > _LONGEST_PARTIES:
        return
    between = sentence[match.end() : to.start()]
    cut = first_phrase(between)
    by, parties = between[:cut].strip(), between[cut:].strip()
    if not parties or parties.startswith("وال"):
        by, parties = _before(sentence, start, match.start()) or "", between.strip()
    again = _AGAIN.search(sentence, to.end(), end)
    yield Ask(by or None, parties, to.end(), again.start() if again else end)
    if again:
        yield Ask(by or None, again["party"].strip(), again.end(), end)


def _before(sentence: str, start: int, end: int) -> str | None:
    """Give the subject that stands before the verb, if the clause begins with it."""
    clause = re.split(r"[،؛:.]", sentence[start:end])[-1].strip()
    clause = re.sub(r"\A(?:كما|فيما|بينما|و)\s*", "", clause)
    return clause if 1 < len(clause) <= _LONGEST_SUBJECT and len(clause.split()) <= 4 else None  # noqa: PLR2004


def _skip(sentence: str, at: int) -> int:
    return at + len(sentence[at:]) - len(sentence[at:].lstrip())


def first_phrase(words: str) -> int:
    """Return where the first noun phrase of a run of words ends: noun, its genitive, its adjectives."""
    found = list(_WORD.finditer(words))
    if not found:
        return 0
    last = 0
    tokens = [match.group() for match in found]
    # A noun without the article, followed by one with it, is a genitive: "the government of the province".
    if len(tokens) > 1 and not _definite(tokens[0]) and not _is_adjective(tokens, 1) and _definite(tokens[1]):
        last = 1
    while last + 1 < len(tokens) and _is_adjective(tokens, last + 1):
        last += 1
    return found[last].end()


def _definite(word: str) -> bool:
    return word.startswith("ال")


def _is_adjective(tokens: Sequence[str], at: int) -> bool:
    word, before = tokens[at], tokens[at - 1]
    agrees = _definite(word) == _definite(before)
    return agrees and not word.startswith("و") and (word.endswith(("ية", "ي")) or word == "المتحدة")
