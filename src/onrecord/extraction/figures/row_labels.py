"""Names that the rows of a report set before their counts ("Malemba: 640 cases")."""

from collections.abc import Sequence

from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.marked import Marked, Named, Words, named_run
from onrecord.extraction.figures.nouns import unit_of
from onrecord.extraction.figures.party import is_body
from onrecord.text.numbers import ItemKind

_BESIDE = 2


def row_labels(lines: Sequence[Marked]) -> dict[int, tuple[Named, ...]]:
    """Return by line the names that two or more rows of a report set before their counts ("Malemba: 640 cases").

    A word that the document also writes with a small letter is no name ("Deaths: 14").
    """
    found: dict[int, list[Named]] = {}
    keys: set[Words] = set()
    for number, marked in enumerate(lines):
        for at in _openings(marked):
            end = _label_end(marked.line, at)
            if end is not None:
                name = named_run(marked.line, (at, end), firm=True)
                found.setdefault(number, []).append(name)
                keys.add(name.key)
    if len(keys) < _LABELS:
        return {}
    small = {raw for marked in lines for raw in marked.line.raw if raw[:1].islower()}
    return {
        number: tuple(name for name in names if not small.intersection(name.key))
        for number, names in found.items()
    }


def _openings(marked: Marked) -> list[int]:
    """Return where a label can begin: up to three words before a colon."""
    words = marked.line.words
    if marked.words.articled or ":" not in words:
        return []
    return [at for at in range(len(words)) if ":" in words[at + 1 : at + 4]]


def _label_end(line: Line, at: int) -> int | None:
    """Return the end of the capitalised words at the head of a row, where a colon and a number follow."""
    opens = at == 0 or "\n" in line.text[line.items[at - 1].end : line.items[at].start]
    end = at
    while end < len(line.items) and line.raw[end][:1].isupper() and line.is_kind(end, ItemKind.WORD):
        end += 1
    counted = any(line.is_kind(k, ItemKind.NUMBER) for k in range(end + 1, end + 1 + _BESIDE))
    fits = opens and at < end <= at + _LABELLED and line.word(end) == ":" and counted
    common = any(
        is_body(line, k)
        or line.word(k) in line.lexicon.known
        or line.word(k) in _HEADS
        or _is_of_matter(line, k)
        for k in range(at, end)
    )
    return end if fits and not common else None


def _is_of_matter(line: Line, at: int) -> bool:
    """Say whether a French word at the head of a row tells what is counted ("Eau", "Enseignants", "Financement")."""
    measures, word = line.lexicon.roles.measures, line.word(at)
    told = (
        word in measures.nouns
        or word in measures.own
        or word in measures.matter
        or unit_of(line, word) is not None
    )
    return told and line.lexicon.nouns.head_first


_HEADS = frozenset(
    {
        "area",
        "region",
        "population",
        "date",
        "total",
        "source",
        "sources",
        "note",
        "notes",
        "page",
        "table",
        "figure",
    }
)
"""What rows of a sheet are called that name no place."""
_LABELS, _LABELLED = 2, 3
"""Rows that make labels, and words of one."""
