"""The words of one language that lead to a measure of the vocabulary."""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

_NONE: Mapping[str, str] = MappingProxyType({})


@attrs.frozen(kw_only=True)
class MeasureWords:
    """Tables from normal form to measure.

    Attributes:
        fates: Verbs and participles of what happens to persons ("killed"); also to things where `things` has them.
        things: Verbs and participles of what happens to things ("burned").
        deeds: Nouns of harm that take their victims after "of" ("killers").
        own: Counted nouns that are a measure by themselves ("attacks").
        nouns: Words that name what an amount, a percentage or a change measures ("inflation").
        lasting: Words that name what a length of time measures ("transition").
        conditions: Nouns of what people face or need ("hunger").
        people: English plural by counted noun, for languages other than English.
        holds: Pairs of words before how many a place can hold ("prévu_pour").
        matter: English name by noun of what is weighed, poured or priced ("riz": "rice"), for languages other than English; an underscore joins two words.
        tolls: Words that carry a count of the dead without naming them ("toll").
        diseases: English name by word of a disease, which makes deaths no killings.
        deadlines: Words before a length of time that make it a deadline ("within").
        due: Words that make a time after such a word one to come, where it also tells what lasted; empty where it never does.
        among: Words before a whole that the figure is a part of ("among the dead").
        takes_up: Words that open a sentence about what the one before counted ("That's", "among them").
    """

    fates: Mapping[str, str] = _NONE
    things: Mapping[str, str] = _NONE
    deeds: Mapping[str, str] = _NONE
    own: Mapping[str, str] = _NONE
    nouns: Mapping[str, str] = _NONE
    lasting: Mapping[str, str] = _NONE
    conditions: Mapping[str, str] = _NONE
    people: Mapping[str, str] = _NONE
    matter: Mapping[str, str] = _NONE
    holds: frozenset[str] = frozenset()
    tolls: frozenset[str] = frozenset()
    diseases: Mapping[str, str] = _NONE
    deadlines: frozenset[str] = frozenset()
    due: frozenset[str] = frozenset()
    among: frozenset[str] = frozenset()
    takes_up: frozenset[str] = frozenset()
