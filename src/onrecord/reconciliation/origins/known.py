"""Organisations that a text names, by a list of names in three languages."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import attrs

from onrecord.model.passage import Span
from onrecord.reconciliation.origins.lexicon.organisations import ROWS
from onrecord.reconciliation.origins.words import folded, spelled

Words = tuple[str, ...]

_COMMON_WORDS = frozenset({"Libération", "Guardian", "Amnesty", "Yahoo", "Crisis Group", "Wagner", "Dabanga"})
"""Names that are words or people's names too: they are matched letter for letter, never in a text in capitals."""


@attrs.frozen
class Known:
    """A listed organisation.

    Attributes:
        name: Usual English name.
        kind: What it is (`ngo`, `un`, `agency`, …).
    """

    name: str
    kind: str


@attrs.frozen
class Mention:
    """A listed organisation named in a text.

    Attributes:
        known: Which.
        span: Where.
    """

    known: Known
    span: Span


def _rows() -> Iterator[tuple[Known, str]]:
    for row in ROWS.strip().splitlines():
        kind, name, *rest = (part.strip() for part in row.split(";"))
        known = Known(name, kind)
        for alias in dict.fromkeys([name, *(rest[0].split("|") if rest else [])]):
            yield known, alias.strip()


def _by_words() -> Mapping[Words, tuple[tuple[Known, str], ...]]:
    """Key the names by their words; a name of two organisations is no name of either."""
    found: dict[Words, dict[Known, str]] = {}
    for known, alias in _rows():
        words = tuple(word for word, _, _ in spelled(alias))
        found.setdefault(words, {})[known] = alias
    return MappingProxyType({words: tuple(names.items()) for words, names in found.items()})


_NAMES = _by_words()
_LONGEST = max(map(len, _NAMES))
_FIRST = frozenset(words[0] for words in _NAMES)


def known_in(text: str) -> tuple[Mention, ...]:
    """Find the listed organisations that a text names, longest names first, in the order of the text.

    An initialism counts only in its own capitals, and a Latin name only where it begins with a capital. An initialism
    that two organisations share is found only where the text names one of them in full.
    """
    items = list(spelled(text))
    sure: list[Mention] = []
    doubtful: list[tuple[tuple[Known, ...], Span]] = []
    at = 0
    while at < len(items):
        size, owners = _longest_at(items, at)
        if size:
            span = Span(items[at][2].start, items[at + size - 1][2].end)
            if len(owners) == 1:
                sure.append(Mention(owners[0], span))
            else:
                doubtful.append((owners, span))
        at += size or 1
    named = {mention.known for mention in sure}
    settled = [
        Mention(only[0], span)
        for owners, span in doubtful
        if len(only := [o for o in owners if o in named]) == 1
    ]
    return tuple(sorted([*sure, *settled], key=lambda mention: mention.span))


def _longest_at(items: list[tuple[str, str, Span]], at: int) -> tuple[int, tuple[Known, ...]]:
    if items[at][0] not in _FIRST:
        return 0, ()
    for size in range(min(_LONGEST, len(items) - at), 0, -1):
        names = _NAMES.get(tuple(word for word, _, _ in items[at : at + size]))
        if names:
            raw = [written for _, written, _ in items[at : at + size]]
            owners = tuple(known for known, alias in names if _is_written(raw, alias))
            if owners:
                return size, owners
    return 0, ()


def _is_written(raw: list[str], alias: str) -> bool:
    """Say whether a name is written as names are: capitals where the listed form has only capitals."""
    if alias.isupper() and len(raw) == 1 and alias.isascii():
        return raw[0].replace(".", "") == alias.replace(".", "")
    if alias in _COMMON_WORDS:
        return raw == [alias]
    first = raw[0][:1]
    return not first.islower() or alias[:1].islower() or folded(raw[0]) != folded(alias.split(maxsplit=1)[0])
