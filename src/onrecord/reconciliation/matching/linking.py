"""Datasets linked by a rule, with what chance would have linked, and links drawn again by how likely they are."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

import attrs
import numpy as np

from onrecord.model.match import Decoy, MatchMode, MatchRule
from onrecord.reconciliation.matching.assigning import one_to_one
from onrecord.reconciliation.matching.blocks import Pairs
from onrecord.reconciliation.matching.candidates import candidates
from onrecord.reconciliation.matching.chance import Moved, crowd, moved, rate, share_left
from onrecord.reconciliation.matching.events import Decimal, Events, Whole
from onrecord.reconciliation.matching.folding import NONE, Linked, Offer, fold, offered
from onrecord.reconciliation.matching.likeness import naming_alike
from onrecord.reconciliation.matching.rivals import drawn, probabilities
from onrecord.reconciliation.matching.scored import Crowd, Levels, Model, learned, levels

Told = Callable[[int, int], None]
"""Called with how many steps of the work are done and how many there are."""


_HOPELESS = float(np.log(1e-5))
_TO_LEARN = 300_000
_SEASON = 91


@attrs.frozen(kw_only=True, eq=False)
class Joint:
    """How one dataset was joined to the earlier ones.

    Attributes:
        links: The links: number of the event so far, number of the row.
        probability: Of each link; empty in the transparent mode.
        decoys: What chance matched.
        chance: Share of the links that chance would have made; None where it cannot be told.
    """

    links: Pairs
    probability: Decimal
    decoys: tuple[Decoy, ...]
    chance: float | None


@attrs.frozen(kw_only=True, eq=False)
class Links:
    """Datasets linked by a rule.

    Attributes:
        rule: The rule.
        tables: The datasets, their parties among those that at least two of them name.
        found: Pairs that may be one event, by the numbers of their datasets.
        linked: Which rows are one event, by the best links.
        joints: How each dataset after the first was joined.
    """

    rule: MatchRule
    tables: tuple[Events, ...]
    found: dict[tuple[int, int], Offer]
    linked: Linked
    joints: tuple[Joint, ...]


def link(tables: Sequence[Events], rule: MatchRule, told: Told = lambda _done, _all: None) -> Links:
    """Link the events of two datasets or more, one-to-one, folded in one at a time.

    Args:
        tables: Events of each dataset. Codes of parties and of categories are shared by all.
        rule: The rule.
        told: Is told how far the work is.

    Raises:
        ValueError: There are fewer than two datasets, or weights that are not those of the taxonomies.
    """
    if len(tables) < 2:  # noqa: PLR2004 -- a match has two sides
        msg = "matching takes two datasets or more"
        raise ValueError(msg)
    tables = naming_alike(tables)
    both = [(one, other) for other in range(len(tables)) for one in range(other)]
    found: dict[tuple[int, int], Offer] = {}
    decoys: dict[tuple[int, int], tuple[Moved, ...]] = {}
    for done, pair in enumerate(both):
        told(done, len(both) + 1)
        found[pair], decoys[pair] = _pairs(tables[pair[0]], tables[pair[1]], rule)
    told(len(both), len(both) + 1)
    sizes = [len(one) for one in tables]
    linked = fold(found, sizes, rule.mode, lambda _, pairs, worth: _best(pairs, worth, rule)[0])
    joints = tuple(_joint(number, found, decoys, tables, (linked, rule)) for number in range(1, len(tables)))
    told(len(both) + 1, len(both) + 1)
    return Links(rule=rule, tables=tables, found=found, linked=linked, joints=joints)


def draws(links: Links, count: int, seed: int) -> Iterator[Linked]:
    """Draw the links again and again by how likely they are, so that an estimate can be repeated over them (Sadinle 2018).

    Args:
        links: The links.
        count: How many draws.
        seed: Of the generator; the same seed gives the same draws.

    Yields:
        Which rows are one event. In the scored mode all links that are possible are drawn, by the odds of all of them together;
        in the transparent mode each link that was made is kept with the probability that it is not chance.
    """
    chance = np.random.default_rng(seed)
    sizes = [len(one) for one in links.tables]
    choose = _by_odds if links.rule.mode is MatchMode.SCORED else partial(_kept, links)
    for _ in range(count):
        yield fold(links.found, sizes, links.rule.mode, partial(choose, chance))


def _pairs(left: Events, right: Events, rule: MatchRule) -> tuple[Offer, tuple[Moved, ...]]:
    found, shifted = candidates(left, right, rule), moved(left, right, rule)
    offer = Offer(pairs=found.pairs, worth=found.worth)
    if rule.mode is MatchMode.TRANSPARENT:
        return offer, shifted
    agreement = levels(found)
    crowded = crowd(found.pairs, agreement, shifted, (len(left), len(right)))
    part, rows = _part(found.pairs, left, right)
    model = learned(found.pairs.kept(part), agreement[part], crowded, rows)
    return _scored(offer, agreement, model, crowded), tuple(
        attrs.evolve(
            one, offer=_scored(one.offer, one.agreement, model, crowded), agreement=one.agreement[:0]
        )
        for one in shifted
    )


def _part(pairs: Pairs, left: Events, right: Events) -> tuple[Whole, tuple[int, int]]:
    """Choose pairs to learn from, where there are very many: every so many seasons, whole; gives the events of them too."""
    every = -(-len(pairs) // _TO_LEARN) if len(pairs) else 1
    mine, theirs = ((one.start // _SEASON) % every == 0 for one in (left, right))
    return np.flatnonzero(mine[pairs.left]), (int(mine.sum()), int(theirs.sum()))


def _scored(offer: Offer, agreement: Levels, model: Model, crowded: Crowd) -> Offer:
    """Score pairs, and leave those out whose odds are less than one in 100,000."""
    worth = model.log_odds(agreement, crowded.of(offer.pairs))
    likely = np.flatnonzero(worth > _HOPELESS)
    return Offer(pairs=offer.pairs.kept(likely), worth=worth[likely])


def _best(pairs: Pairs, worth: Decimal, rule: MatchRule) -> tuple[Whole, Decimal]:
    """Choose the best links; gives their numbers and, in the scored mode, the probability of each pair."""
    if rule.mode is MatchMode.TRANSPARENT:
        return one_to_one(pairs.left, pairs.right, worth), np.zeros(0)
    likely = probabilities(pairs, np.exp(worth))
    enough = np.flatnonzero(likely >= rule.threshold)
    return enough[one_to_one(pairs.left[enough], pairs.right[enough], likely[enough])], likely


def _joint(
    number: int,
    found: dict[tuple[int, int], Offer],
    decoys: dict[tuple[int, int], tuple[Moved, ...]],
    tables: Sequence[Events],
    made: tuple[Linked, MatchRule],
) -> Joint:
    linked, rule = made
    before = _before(linked, number)
    pairs, worth = offered(found, before, number, rule.mode)
    chosen, likely = _best(pairs, worth, rule)
    seen = []
    for k, one in enumerate(decoys[0, number]):
        there = {(earlier, number): decoys[earlier, number][k].offer for earlier in range(number)}
        chance = _best(*offered(there, before, number, rule.mode), rule)[0]
        share = share_left(tables[number], tables[:number], one.days)
        seen.append(Decoy(days=one.days, share=share, matched=len(chance)))
    return Joint(
        links=pairs.kept(chosen),
        probability=likely[chosen] if len(likely) else likely,
        decoys=tuple(seen),
        chance=rate(seen, len(chosen)),
    )


def _before(linked: Linked, number: int) -> Linked:
    """Give what the datasets before one came to; later ones only added columns, and rows after theirs."""
    members = linked.members[:, :number]
    return Linked(members=members[(members != NONE).any(axis=1)])


def _by_odds(chance: np.random.Generator, _number: int, pairs: Pairs, worth: Decimal) -> Whole:
    return drawn(pairs, np.exp(worth), chance)


def _kept(links: Links, chance: np.random.Generator, number: int, pairs: Pairs, worth: Decimal) -> Whole:
    chosen = one_to_one(pairs.left, pairs.right, worth)
    wrong = links.joints[number - 1].chance or 0.0
    return chosen[chance.random(len(chosen)) >= wrong]
