"""Documents that share rare errors: the same misspelled name and the same odd number are seldom made twice."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

import attrs

from onrecord.model.origin import Derivation, DerivationKind
from onrecord.model.reading import Reading
from onrecord.reconciliation.origins.copies import Page, in_order
from onrecord.text.terms import fold

_NAME = re.compile(r"(?<![.!?\n] )(?<![\n])\b[A-ZÀ-Þ][a-zß-ÿ]{4,}(?:-[^\W\d_]+)*\b")
_USUAL = 3
"""Documents that must have the usual form before another one is an error."""
_RARE = 3
"""Documents that may share an error; what more have is a variant."""
_FEWEST = 2
"""Errors that two documents must share: a name and a number, or two of either."""
_LIKELY = 0.1
"""Probability of independence from which a shared error is proposed."""

Item = tuple[str, ...]


@attrs.frozen(kw_only=True)
class Prior:
    """What is assumed before looking (Dong, Berti-Equille and Srivastava 2009, section 4).

    Attributes:
        accuracy: Share of the items on which a document is right.
        false_values: Wrong values that an item can take, all as likely.
        copied: Share of its items that a copying document copies.
        copying: Probability that one of two documents copies the other.
    """

    accuracy: float = 0.8
    false_values: int = 10
    copied: float = 0.8
    copying: float = 0.2


def independence(true: int, false: int, different: int, prior: Prior | None = None) -> float:
    """Return the probability that two documents are independent.

    Args:
        true: Items on which both give the same right value.
        false: Items on which both give the same wrong one.
        different: Items on which they differ.
        prior: What is assumed; None for the usual.
    """
    prior = prior or Prior()
    a, c = prior.accuracy, prior.copied
    both_true, both_false = a * a, (1 - a) ** 2 / prior.false_values
    ratio = ((a * c + both_true * (1 - c)) / both_true) ** true
    ratio *= (((1 - a) * c + both_false * (1 - c)) / both_false) ** false
    ratio *= (1 - c) ** different
    return 1 / (1 + prior.copying / (1 - prior.copying) * ratio)


def find_shared_errors(pages: Sequence[Page], derived: AbstractSet[frozenset[str]]) -> Iterator[Derivation]:
    """Propose that documents which share rare errors have one origin.

    An error is a name that two or three documents spell alike and three or more others in one other way, or a number on which
    they agree against three or more others on the same measure, unit, place and period.

    Args:
        pages: The documents.
        derived: Pairs that are known to derive from one another, or to quote the same speaker.
    """
    names = {page.digest: _names(page.reading) for page in pages}
    usual = _usual(names.values())
    numbers = {page.digest: _numbers(page.reading, usual) for page in pages}
    values = {digest: {**numbers[digest], **_spelled(names[digest], usual)} for digest in names}
    right = _right(values.values())
    by_digest = {page.digest: page for page in pages}
    for one, other in _pairs(values, right):
        if frozenset((one, other)) not in derived:
            proposal = _proposal(by_digest[one], by_digest[other], values[one], values[other], right)
            if proposal:
                yield proposal


def _names(reading: Reading) -> frozenset[str]:
    return frozenset(fold(match.group()) for match in _NAME.finditer(reading.rendition.text))


def _numbers(reading: Reading, usual: Mapping[str, str]) -> dict[Item, object]:
    """Return the numbers of a document by what they are of; one given in two ways is left out."""
    found: defaultdict[Item, set[object]] = defaultdict(set)
    for figure in reading.figures:
        if figure.measure and figure.place and figure.low is not None:
            period = figure.period.text if figure.period else ""
            place = fold(figure.place.text)
            item = ("number", figure.measure.text, figure.unit, usual.get(place, place), period)
            found[item].add(figure.low)
    return {item: next(iter(given)) for item, given in found.items() if len(given) == 1}


def _usual(names: Iterable[frozenset[str]]) -> Mapping[str, str]:
    """Return the usual form of each form of a name that differs from it by one letter."""
    counted = Counter(name for given in names for name in given)
    shortened: defaultdict[str, set[str]] = defaultdict(set)
    for name in counted:
        for form in _shortened(name):
            shortened[form].add(name)
    found: dict[str, str] = {}
    for name in sorted(counted):
        near = {other for form in _shortened(name) for other in shortened[form]} - {name}
        usual = [o for o in near if counted[o] >= _USUAL and counted[o] > counted[name] and o[:1] == name[:1]]
        if usual and 1 < counted[name] <= _RARE and not _inflected(name, usual):
            found[name] = max(sorted(usual), key=counted.__getitem__)
    return found


def _inflected(name: str, others: Sequence[str]) -> bool:
    """Say whether a form is another one with an ending: a plural or an adjective, no error."""
    return any(name.startswith(other) or other.startswith(name) for other in others)


def _shortened(name: str) -> Iterator[str]:
    """Give a name and all its forms with one letter less: two names that share one differ by a letter."""
    yield name
    for at in range(1, len(name)):
        yield name[:at] + name[at + 1 :]


def _spelled(names: frozenset[str], usual: Mapping[str, str]) -> dict[Item, object]:
    wrong: dict[Item, object] = {("name", usual[name]): name for name in names if name in usual}
    plain: dict[Item, object] = {("name", name): name for name in names if name in set(usual.values())}
    return {**plain, **wrong}


def _right(values: Iterable[Mapping[Item, object]]) -> Mapping[Item, object]:
    """Return the value of each item that three and more documents give, and more than any other value."""
    counted: defaultdict[Item, Counter[object]] = defaultdict(Counter)
    for given in values:
        for item, value in given.items():
            counted[item][value] += 1
    found: dict[Item, object] = {}
    for item, counts in counted.items():
        (value, most), *rest = counts.most_common(2)
        if most >= _USUAL and (not rest or rest[0][1] < most):
            found[item] = value
    return found


def _pairs(
    values: Mapping[str, Mapping[Item, object]], right: Mapping[Item, object]
) -> list[tuple[str, str]]:
    """Return the pairs of documents that share enough errors."""
    places: defaultdict[tuple[Item, object], list[str]] = defaultdict(list)
    for digest in sorted(values):
        for item, value in values[digest].items():
            if item in right and value != right[item]:
                places[item, value].append(digest)
    pairs: Counter[tuple[str, str]] = Counter()
    for digests in places.values():
        if len(digests) <= _RARE:
            pairs.update((one, other) for one in digests for other in digests if one < other)
    return sorted(pair for pair, count in pairs.items() if count >= _FEWEST)


def _proposal(
    one: Page,
    other: Page,
    ours: Mapping[Item, object],
    theirs: Mapping[Item, object],
    right: Mapping[Item, object],
) -> Derivation | None:
    both = [item for item in ours.keys() & theirs.keys() if item in right]
    same = [item for item in both if ours[item] == theirs[item]]
    wrong = sorted((item for item in same if ours[item] != right[item]), key=repr)
    chance = independence(len(same) - len(wrong), len(wrong), len(both) - len(same))
    if chance > _LIKELY:
        return None
    later, earlier = in_order(one, other)
    said = "; ".join(f"{ours[item]} for {right[item]}" for item in wrong)
    return Derivation(
        document=later.digest,
        source=earlier.digest,
        source_name=earlier.voice,
        kind=DerivationKind.SHARED_ERROR,
        proposed=True,
        why=f"both have the same {len(wrong)} rare errors ({said}); that two would make them apart has a chance of {chance:.1%}",
    )
