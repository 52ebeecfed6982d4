"""Nouns of several words, found by their head: "point d'eau", "poste de santé", "مركز صحي"."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from onrecord.text.numbers import normalise

Tail = tuple[str, ...]
Compounds = Mapping[str, tuple[tuple[Tail, str], ...]]
NONE: Compounds = MappingProxyType({})


def split(*entries: Mapping[str, str]) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Part `{unit: "noun noun_of_two"}` into plain nouns and compounds, each `{noun: unit}`; the first entry wins."""
    both: dict[str, str] = {}
    for unit, text in (entry for table in entries for entry in table.items()):
        for noun in text.split():
            both.setdefault(normalise(noun), unit)
    return (
        MappingProxyType({noun: unit for noun, unit in both.items() if not _is_compound(noun)}),
        MappingProxyType({noun: unit for noun, unit in both.items() if _is_compound(noun)}),
    )


def by_head(
    listed: Mapping[str, str], heads: Callable[[str], Iterable[str]], bare: Callable[[str], str]
) -> Compounds:
    """Key compounds by every form of their first word, the longest first.

    Args:
        listed: Unit by compound, its words joined by an underscore or a hyphen.
        heads: Gives the forms under which the first word is looked up.
        bare: Takes number, gender and case off one of the other words.
    """
    found: dict[str, list[tuple[Tail, str]]] = {}
    for noun, unit in listed.items():
        head, *tail = noun.replace("-", "_-_").split("_")
        for form in heads(head):
            found.setdefault(form, []).append((tuple(bare(word) for word in tail), unit))
    return MappingProxyType(
        {head: tuple(sorted(tails, key=lambda entry: -len(entry[0]))) for head, tails in found.items()}
    )


def _is_compound(noun: str) -> bool:
    return "_" in noun or "-" in noun
