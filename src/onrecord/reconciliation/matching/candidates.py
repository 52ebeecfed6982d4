"""Pairs of two datasets that may be one event, with what is known of them."""

import attrs
import numpy as np

from onrecord.model.match import MatchMode, MatchRule
from onrecord.reconciliation.matching.blocks import Pairs, Window, near, touching
from onrecord.reconciliation.matching.events import Decimal, Events, Truth, Whole
from onrecord.reconciliation.matching.likeness import Likeness, likeness

TOLL_APART = 1.1
"""Difference of log(1 + deaths) above which tolls are not of one event: a factor of three, the last step of the scored mode."""

_NEARNESS = 1e-3


@attrs.frozen(kw_only=True, eq=False)
class Candidates:
    """Pairs that may be one event.

    Attributes:
        pairs: The pairs.
        alike: What their events say.
        worth: What each is worth: above zero by the written rule, the logarithm of its odds by the score; zero until it is scored.
    """

    pairs: Pairs
    alike: Likeness
    worth: Decimal

    def __len__(self) -> int:
        """Give the number of pairs."""
        return len(self.pairs)

    def kept(self, chosen: Truth | Whole) -> "Candidates":
        """Give some of the pairs."""
        return Candidates(
            pairs=self.pairs.kept(chosen), alike=self.alike.kept(chosen), worth=self.worth[chosen]
        )


def candidates(left: Events, right: Events, rule: MatchRule) -> Candidates:
    """Find the pairs that a rule allows; those of the scored mode are not scored yet.

    Method:
        Transparent mode (Donnay, Dunford, McGrath, Backer and Cunningham 2019, J. Conflict Resolution 63(5)): first and last days within
        the window, single-day events and episodes apart, categories that agree at some level of each taxonomy; the mean of
        the levels decides, and where it is the same, the nearer pair. Beside this rule, reports that name different parties and tolls
        that differ by more than a factor of three are kept apart where the rule says so.
    """
    window = Window(days=rule.days, km=rule.km)
    if rule.mode is MatchMode.SCORED:
        pairs = touching(left, right, window)
        return Candidates(pairs=pairs, alike=likeness(left, right, pairs), worth=np.zeros(len(pairs)))
    pairs = near(left, right, window)
    alike = likeness(left, right, pairs, rule.weights)
    found = Candidates(pairs=pairs, alike=alike, worth=_worth(pairs, alike, window))
    return found.kept(_allowed(alike, rule))


def _allowed(alike: Likeness, rule: MatchRule) -> Truth:
    allowed = np.ones_like(alike.unlike) if rule.partial else ~alike.unlike
    if rule.parties:
        allowed &= ~(alike.parties == 0)
    if rule.toll:
        allowed &= ~((alike.toll > TOLL_APART) & alike.apart)
    return allowed


def _worth(pairs: Pairs, alike: Likeness, window: Window) -> Decimal:
    """Prefer any match to none, then the more specific agreement, then what is nearer."""
    apart = pairs.days / (window.days + 1) + pairs.km / (window.km + 1)
    return np.asarray(2 - np.nan_to_num(alike.level) + _NEARNESS * (1 - apart / 2))
