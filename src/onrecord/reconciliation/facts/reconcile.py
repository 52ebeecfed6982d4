"""All facts of a case, with what people decided about them."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Protocol

import attrs

from onrecord.model.claim import Proposal, ProposalKind, ProposalState
from onrecord.model.fact import Disagreement, Fact
from onrecord.model.figure import Figure
from onrecord.model.ledger import Decision
from onrecord.model.origin import Derivation, DerivationKind, Origin
from onrecord.model.passage import Citation, cite
from onrecord.model.reading import Reading
from onrecord.reconciliation.facts.compare import relate, shown
from onrecord.reconciliation.facts.events import things
from onrecord.reconciliation.facts.gazette import gazette
from onrecord.reconciliation.facts.item import Item, in_order, item_of, located
from onrecord.reconciliation.facts.making import Case, fact
from onrecord.reconciliation.facts.names import shared_names
from onrecord.reconciliation.facts.page import page_of
from onrecord.reconciliation.facts.profile import Profile, profile
from onrecord.reconciliation.facts.same import precision
from onrecord.reconciliation.facts.stories import stories
from onrecord.reconciliation.facts.strands import Apart, Strands, strands
from onrecord.reconciliation.proposals import Desk, standing

_ROUNDS = 8
"""How often grouping is done anew because a person parted what it had put together."""


_COPIES = frozenset({DerivationKind.COPY, DerivationKind.ALTERED})


class KnowsOrigins(Protocol):
    """Whoever can tell where a figure goes back to."""

    @property
    def derivations(self) -> tuple[Derivation, ...]:
        """Which document derives from which."""
        ...

    def of_figure(self, document: str, figure: Figure, chain: Sequence[str] = ()) -> Origin:
        """Give the origin of a figure of a document."""
        ...


@attrs.frozen(kw_only=True)
class Reconciled:
    """The facts of a case.

    Attributes:
        facts: By first publication.
        proposals: What about them a person may decide, sorted by identity.
        alone: Count of figures that no other figure is about the same thing as.
        numberless: Count of figures in which no number stands ("the deadliest year").
        denied: Count of figures that their text sets aside ("352, not 340") and no other text states: they are in no fact.
    """

    facts: tuple[Fact, ...]
    proposals: tuple[Proposal, ...]
    alone: int
    numberless: int
    denied: int


def reconcile(
    documents: Sequence[Reading], origins: KnowsOrigins, decisions: Iterable[Decision] = ()
) -> Reconciled:
    """Put together the figures of many documents that are about the same things, and compare them.

    Args:
        documents: What was read; what people registered about a document stands in its rendition.
        origins: Tells where each figure goes back to.
        decisions: What people decided: that two figures are not about the same thing, and what is done where
            figures disagree.
    """
    desk = Desk(rulings=standing(decisions))
    case, numberless = _case(documents, origins)
    found, proposals = _grouped(case, desk)
    made = _keyed([fact(case, each) for each in found])
    decided = [_decided(one, desk, proposals) for one in made]
    shown = [one.figure for each in decided for one in each.figures]
    denied = _denied(item.figure for item in case.items) - _denied(shown)
    return Reconciled(
        facts=tuple(decided),
        proposals=tuple(proposals[identity] for identity in sorted(proposals)),
        alone=len(case.items) - len(shown) - denied,
        numberless=numberless,
        denied=denied,
    )


def _grouped(case: Case, desk: Desk) -> tuple[list[list[Profile]], dict[str, Proposal]]:
    """Group, and group anew as long as a person has parted what was put together."""
    apart: Apart = frozenset()
    proposals: dict[str, Proposal] = {}
    found: list[list[Profile]] = []
    told = stories(case.items, case.names)
    for _ in range(_ROUNDS):
        grown = strands(case.items, told, apart)
        profiles = [profile(case.items, members) for members in grown.all()]
        found = [
            [profiles[at] for at in each] for each in things(profiles, _rounded(grown, profiles), told, apart)
        ]
        parted = set(apart)
        for proposal, pair in _memberships(case, desk, grown, found):
            proposals[proposal.id] = proposal
            if proposal.state is ProposalState.REJECTED:
                parted.add(pair)
        if parted == apart:
            break
        apart = frozenset(parted)
    said = [[strand for strand in each if not _only_denied(case, strand)] for each in found]
    return [each for each in said if sum(len(strand.members) for strand in each) > 1], proposals


def _denied(figures: Iterable[Figure]) -> int:
    return sum(one.denied is not None for one in figures)


def _only_denied(case: Case, strand: Profile) -> bool:
    """Say whether a number stands only where a text sets it aside, so that nobody is known to state it."""
    return all(case.items[number].figure.denied for number in strand.members)


def _rounded(grown: Strands, profiles: Sequence[Profile]) -> dict[int, int]:
    """Give the strand that each less precise strand gives the number of, by their places in `profiles`."""
    place = {number: at for at, strand in enumerate(profiles) for number in strand.members}
    found: dict[int, int] = {}
    for pair in grown.rounded:
        one, other = (place[number] for number in pair)
        coarse, fine = sorted((one, other), key=lambda at: (precision(profiles[at].first), -at))
        found.setdefault(coarse, fine)
    return found


def _case(documents: Sequence[Reading], origins: KnowsOrigins) -> tuple[Case, int]:
    known = gazette(documents)
    copies = _copies(documents, origins.derivations)
    pages = [page_of(number, reading, known, copies[number]) for number, reading in enumerate(documents)]
    by_name: dict[str, Origin] = {}
    items: list[Item] = []
    numberless = 0
    for page in pages:
        for figure in page.reading.figures:
            origin = origins.of_figure(page.reading.rendition.original, figure)
            item = item_of(figure, page, origin)
            if item is None:
                numberless += 1
                continue
            by_name.setdefault(origin.name, origin)
            items.append(item)
    items = located(items)
    case = Case(
        items=in_order(items, pages), readings=documents, origins=by_name, names=shared_names(documents)
    )
    return case, numberless


def _copies(documents: Sequence[Reading], derivations: Iterable[Derivation]) -> list[frozenset[int]]:
    """Give for each document the numbers of those that it is known to be a copy of."""
    number = {reading.rendition.original: at for at, reading in enumerate(documents)}
    found: list[set[int]] = [set() for _ in documents]
    for one in derivations:
        if one.kind in _COPIES and not one.proposed and one.source in number and one.document in number:
            found[number[one.document]].add(number[one.source])
    return [frozenset(each) for each in found]


def _memberships(
    case: Case, desk: Desk, grown: Strands, found: Sequence[Sequence[Profile]]
) -> Iterable[tuple[Proposal, frozenset[int]]]:
    """Propose what was put together without being sure: a person may part it."""
    for one, other in grown.doubtful:
        yield _same_thing(
            case, desk, case.items[one], case.items[other], "the same number, and little else that is known"
        )
    for strands_here in found:
        first = min(strands_here, key=lambda s: (s.since or dt.date.max, s.first.number))
        for strand in strands_here:
            if strand is not first:
                why = relate(first, strand).why
                yield _same_thing(case, desk, first.first, strand.first, why)


def _same_thing(case: Case, desk: Desk, one: Item, other: Item, why: str) -> tuple[Proposal, frozenset[int]]:
    rendition = case.readings[one.document].rendition
    span = one.figure.span
    value = f"about the same thing as {shown(one)}, {rendition.name}, {span.start}-{span.end}"
    proposal = desk.propose(ProposalKind.SAME_THING, _cited(case, other), value, why)
    return proposal, frozenset((one.number, other.number))


def _cited(case: Case, item: Item) -> Citation:
    rendition = case.readings[item.document].rendition
    return cite(rendition.original, rendition.text, item.figure.span)


def _keyed(facts: Sequence[Fact]) -> list[Fact]:
    """Number the keys that several facts share."""
    seen: dict[str, int] = {}
    keyed = []
    for one in facts:
        seen[one.key] = seen.get(one.key, 0) + 1
        keyed.append(attrs.evolve(one, key=f"{one.key}#{seen[one.key]}") if seen[one.key] > 1 else one)
    return keyed


def _decided(one: Fact, desk: Desk, proposals: dict[str, Proposal]) -> Fact:
    """Lay a person's choice over a fact whose figures disagree, and name what about it may be decided."""
    cited = {figure.citation for figure in one.figures}
    about = sorted(p.id for p in proposals.values() if p.kind is ProposalKind.SAME_THING and p.about in cited)
    if not one.actions:
        return attrs.evolve(one, proposals=tuple(about))
    keys = frozenset(action.value for action in Disagreement)
    choice = attrs.evolve(desk, keys=keys).propose(
        ProposalKind.DISAGREEMENT,
        one.figures[0].citation,
        Disagreement.PENDING.value,
        f"its figures disagree: {one.key}; a person chooses by reject --value one of: {', '.join(sorted(keys))}",
    )
    proposals[choice.id] = choice
    decided = Disagreement(choice.value) if choice.state is ProposalState.ACCEPTED else None
    return attrs.evolve(one, proposals=(*about, choice.id), decided=decided)
