"""What the figure reader needs to know of the counted things of a language."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import attrs

from onrecord.extraction.lexicon.compounds import NONE, Compounds
from onrecord.extraction.lexicon.tables import PhraseTable
from onrecord.model.figure import Trend


def _never(_: str) -> bool:
    return False


def _same(word: str) -> str:
    return word


def _always(_: str) -> bool:
    return True


@attrs.frozen(kw_only=True)
class Nouns:
    """Counted things.

    Attributes:
        units: Unit by lemma.
        lemma: Gives the lemma of an inflected form.
        is_plural: Says whether an unknown word looks like a counted plural.
        names_several: Says whether a known noun stands in the plural, where `is_plural` takes singulars too.
        few: Unit by plurals that three to ten are counted in, where the same form in the singular means another noun.
        duals: Singular by noun in the dual, for languages with one.
        head_first: True where the noun stands before its adjectives.
        others: Words that repeat the noun before ("others").
        more: Words that add to a count ("more", "de plus").
        prenominal: Adjectives that stand before the noun where `head_first`.
        person_ending: Says whether an unknown noun means a person by its form.
        compounds: Nouns of several words by their head.
        prefixes: What a hyphen joins before a noun ("mini-").
        bare: Takes number, gender and case off a word of a compound.
        adjectives: Stops that are adjectives before a plural ("61 live tortoises").
        peoples: Peoples that are counted without an ending, where written with a capital ("three Chinese").
        stops: Words that no noun phrase goes past.
        adjuncts: Words that continue the noun ("of them", "killed").
        known_units: Every unit of `units`.
    """

    units: Mapping[str, str]
    lemma: Callable[[str], str]
    is_plural: Callable[[str], bool]
    names_several: Callable[[str], bool] = _always
    few: Mapping[str, str] = MappingProxyType({})
    duals: Mapping[str, str] = MappingProxyType({})
    head_first: bool = False
    others: frozenset[str] = frozenset()
    more: PhraseTable[Trend]
    prenominal: frozenset[str] = frozenset()
    person_ending: Callable[[str], bool] = _never
    compounds: Compounds = NONE
    bare: Callable[[str], str] = _same
    adjectives: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    peoples: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()
    known_units: frozenset[str] = attrs.field(init=False)

    @known_units.default
    def _known_units(self) -> frozenset[str]:
        several = (unit for tails in self.compounds.values() for _, unit in tails)
        return frozenset((*self.units.values(), *several))
