"""Words by which numbers move, beside the verbs and nouns of change themselves."""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from onrecord.extraction.lexicon.tables import NO_PHRASES, PhraseTable
from onrecord.model.figure import Trend

NO_WAYS: PhraseTable[Trend] = PhraseTable(MappingProxyType({}), MappingProxyType({}))


@attrs.frozen(kw_only=True)
class Movement:
    """What tells of a language's levels, sums and lengths of time which way they went.

    Attributes:
        by_only: Words of change that are such only with "by" ("shortened by 200 metres"; never "extended its offer of $18").
        nouns_of_things: Words of change that before "of" are something else ("a contract of $3 million", "a rally of 2,000").
        phrasal: Way by verb with a particle that alone would say something else ("gave up 3 percent").
        resizes: Way by verb whose object grows or shrinks by what is counted ("cut 200 jobs", "adding £187").
        of_parts: Those verbs of `resizes` that need one of `parts` as object, or a sum ("added 9,000 jobs", never "lost three games").
        parts: Units of what something grows or shrinks by.
        takes_off: Verbs that take away with "off" behind them ("laid off 300 workers").
        closes: Verbs after which "up" and "down" state a change ("closed down $2").
        ways: Way by comparative that follows such a verb or one of `edges` ("edged higher to 4 percent").
        nouns: Way by noun of change that may have another noun before it ("a 5 percent pay rise").
        amounts_to: Verbs whose object numbers their subject ("wolves number 108", "arrivals totalled 900").
        now: Adverbs before such a verb.
        standing: Words before what an index stood at ("at 3,913").
        norms: What a value is told to be above or below, where nothing is measured in space ("2C above average").
        crossed: Hedges that tell which value a change went past ("fell below 15 percent"), and not its size.
        adjectives: Verbs of change that are adjectives behind a determiner ("the lower house").
        steps: What something goes up or down by on a list ("dropped two places").
        only_before: Words of change that are such only right before the size ("off 12 cents", "off the coast").
        indexes: Names of share indexes, and words for one: their bare numbers are points.
    """

    by_only: frozenset[str] = frozenset()
    nouns_of_things: frozenset[str] = frozenset()
    phrasal: PhraseTable[Trend] = NO_WAYS
    resizes: Mapping[str, Trend] = MappingProxyType({})
    of_parts: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    takes_off: frozenset[str] = frozenset()
    closes: frozenset[str] = frozenset()
    ways: Mapping[str, Trend] = MappingProxyType({})
    nouns: Mapping[str, Trend] = MappingProxyType({})
    amounts_to: frozenset[str] = frozenset()
    now: frozenset[str] = frozenset()
    standing: frozenset[str] = frozenset()
    norms: frozenset[str] = frozenset()
    crossed: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    steps: frozenset[str] = frozenset()
    only_before: frozenset[str] = frozenset()
    indexes: PhraseTable[str] = NO_PHRASES


NO_MOVEMENT = Movement()
