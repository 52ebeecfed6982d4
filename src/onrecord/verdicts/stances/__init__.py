"""Which way passages speak on a claim, told by rules over words: no model, nothing learnt, no score of truth.

`onrecord check` orders passages by it, and people read them. Method and measured quality: docs/methods/stances.md.
"""

from onrecord.verdicts.stances.sentence import Assertion, assertion
from onrecord.verdicts.stances.weigh import Weights, leaning, rarity_of, together

__all__ = ["Assertion", "Weights", "assertion", "leaning", "rarity_of", "together"]
