"""Phrases of a language, found forwards or backwards from a word."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Generic, TypeVar

import attrs

from onrecord.text.numbers import normalise

Value = TypeVar("Value")


@attrs.frozen(slots=True)
class PhraseTable(Generic[Value]):
    """Phrases with a value each; the longest one wins.

    Attributes:
        by_first: Phrases by their first word, longest first.
        by_last: Phrases by their last word, longest first.
    """

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], Value], ...]]
    by_last: Mapping[str, tuple[tuple[tuple[str, ...], Value], ...]]

    def after(self, words: Sequence[str], index: int) -> tuple[int, Value] | None:
        """Return the end and value of the longest phrase that starts at `index`."""
        if not 0 <= index < len(words):
            return None
        for phrase, value in self.by_first.get(words[index], ()):
            if tuple(words[index : index + len(phrase)]) == phrase:
                return index + len(phrase), value
        return None

    def before(self, words: Sequence[str], index: int) -> tuple[int, Value] | None:
        """Return the start and value of the longest phrase that ends before `index`."""
        if not 0 < index <= len(words):
            return None
        for phrase, value in self.by_last.get(words[index - 1], ()):
            if len(phrase) <= index and tuple(words[index - len(phrase) : index]) == phrase:
                return index - len(phrase), value
        return None

    def second_words(self, first: str) -> frozenset[str]:
        """Return what follows the word `first` in the phrases that begin with it: the mark ("all-time") and the word."""
        follow = (
            phrase[1:2] if phrase[1:2] != ("-",) else phrase[1:3]
            for phrase, _ in self.by_first.get(first, ())
        )
        return frozenset(word for words in follow for word in words)

    def alone(self) -> frozenset[str]:
        """Return the words that are a phrase by themselves."""
        return frozenset(
            word for word, listed in self.by_first.items() if any(len(phrase) == 1 for phrase, _ in listed)
        )

    def longest_words(self, common: frozenset[str]) -> frozenset[str]:
        """Return the longest word of each phrase, of two as long the one that is not `common`: no phrase is without one."""
        listed = (phrase for listed in self.by_first.values() for phrase, _ in listed)
        return frozenset(max(phrase, key=lambda word: (len(word), word not in common)) for phrase in listed)


NO_PHRASES: PhraseTable[str] = PhraseTable(MappingProxyType({}), MappingProxyType({}))


def phrases(*entries: Mapping[Value, str]) -> PhraseTable[Value]:
    """Build a table from `{value: "first phrase | second phrase"}`; of the same phrase twice the first counts."""
    values: dict[tuple[str, ...], Value] = {}
    for table in entries:
        for value, text in table.items():
            for phrase in text.split("|"):
                values.setdefault(tuple(_words(phrase)), value)
    return phrase_table(values.items())


def joined(*tables: Mapping[str, str]) -> Mapping[str, str]:
    """Put several `{value: phrases}` together; a value in two of them has the phrases of both."""
    found: dict[str, str] = {}
    for value, text in (entry for table in tables for entry in table.items()):
        found[value] = f"{found[value]} | {text}" if value in found else text
    return MappingProxyType(found)


def phrase_table(listed: Iterable[tuple[tuple[str, ...], Value]]) -> PhraseTable[Value]:
    """Build a table from pairs of words and value."""
    by_first: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
    by_last: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
    for words, value in sorted(listed, key=lambda entry: (-len(entry[0]), entry[0])):
        if words:
            by_first.setdefault(words[0], []).append((words, value))
            by_last.setdefault(words[-1], []).append((words, value))
    return PhraseTable(
        MappingProxyType({word: tuple(entries) for word, entries in by_first.items()}),
        MappingProxyType({word: tuple(entries) for word, entries in by_last.items()}),
    )


def _words(phrase: str) -> list[str]:
    return [normalise(word) for word in phrase.split()]


def words(text: str) -> frozenset[str]:
    """Return the normal forms of the words in `text`."""
    return frozenset(_words(text))


def keyed(entries: Mapping[str, str]) -> Mapping[str, str]:
    """Build `{word: value}` from `{value: "word word"}`; a later entry wins."""
    return MappingProxyType({word: value for value, text in entries.items() for word in _words(text)})


def of_value(entries: Mapping[Value, str]) -> Mapping[str, Value]:
    """Build `{word: value}` of any value from `{value: "word word"}`."""
    return MappingProxyType({word: value for value, text in entries.items() for word in _words(text)})


def keyed_alone(text: str) -> Mapping[str, str]:
    """Build `{word: word}` from words that are their own value."""
    return MappingProxyType({normalise(word): word for word in text.split()})
