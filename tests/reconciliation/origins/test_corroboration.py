"""What counts as corroboration."""

import attrs
import numpy as np
import pytest

from onrecord.model.origin import Corroboration, Derivation, DerivationKind, Origin
from onrecord.model.statement import BasisKind
from onrecord.reconciliation.origins import corroboration, independent
from onrecord.reconciliation.origins.attributions import Voices
from onrecord.reconciliation.origins.circles import circular_names
from onrecord.reconciliation.origins.copies import roots_of
from onrecord.reconciliation.origins.index import build, matches
from onrecord.reconciliation.origins.shared_errors import Prior, independence


def origin(name, *kinds, **more):
    return Origin(name=name, documents=("0" * 64,), first_hand=frozenset(kinds), why="made", **more)


WITNESSES = origin("Rights Group", BasisKind.WITNESS)
VISIT = origin("Observers", BasisKind.VISIT)
IMAGES = origin("Satellite Lab", BasisKind.IMAGERY)


@pytest.mark.parametrize(
    ("origins", "grade"),
    [
        ([], Corroboration.C0),
        ([origin("Paper")], Corroboration.C0),
        ([origin("Ministry", BasisKind.OFFICIAL, BasisKind.ANONYMOUS, BasisKind.COUNT)], Corroboration.C0),
        ([WITNESSES], Corroboration.C1),
        ([WITNESSES] * 12, Corroboration.C1),
        ([WITNESSES, VISIT], Corroboration.C2),
        ([WITNESSES, VISIT, origin("Nurses", BasisKind.MEDICAL)], Corroboration.C2),
        ([WITNESSES, VISIT, IMAGES], Corroboration.C3),
        ([WITNESSES, origin("Army", BasisKind.VISIT, party=True)], Corroboration.C1),
        ([WITNESSES, origin("Blog", BasisKind.WITNESS, circular=True)], Corroboration.C1),
    ],
)
def test_only_independent_first_hand_origins_count(origins, grade):
    assert corroboration(origins) is grade


def test_independent_origins_come_once_and_by_name():
    assert [one.name for one in independent([WITNESSES, VISIT, WITNESSES])] == ["Observers", "Rights Group"]


def voices(*names):
    digests = [str(number) for number in range(len(names))]
    return Voices(dict(zip(digests, names, strict=True)), {}, {})


def test_two_papers_that_name_only_one_another_for_a_number_are_a_circle():
    number = ("person", 32)
    said = {("0", number): {"B"}, ("1", number): {"A"}, ("2", number): {"A"}}
    assert circular_names(voices("A", "B", "C"), said, {}) == {"A": ("B",), "B": ("A",)}


def test_two_papers_that_quote_one_another_on_different_numbers_are_none():
    said = {("0", ("person", 32)): {"B"}, ("1", ("person", 57)): {"A"}}
    assert circular_names(voices("A", "B"), said, {}) == {}


def test_a_circle_with_access_of_its_own_counts():
    number = ("person", 32)
    said = {("0", number): {"B"}, ("1", number): {"C"}, ("2", number): {"A"}}
    assert len(circular_names(voices("A", "B", "C"), said, {})) == 3
    assert circular_names(voices("A", "B", "C"), said, {"C": [BasisKind.WITNESS]}) == {}


def test_shared_errors_tell_against_independence_and_shared_truths_hardly():
    assert independence(0, 0, 0) == pytest.approx(0.8)
    assert independence(3, 0, 0) > 0.3
    assert 0.1 > independence(0, 1, 0) > independence(0, 2, 0)
    assert independence(0, 0, 3) > 0.99
    # By hand: Pt = .64, Pf = .004, LR = (.64 + .128) / .64 * (.16 + .0008) / .004 * .2 = 9.648, 1 / (1 + .25 * 9.648)
    assert independence(1, 1, 1, Prior()) == pytest.approx(1 / (1 + 0.25 * 9.648))


def test_fifteen_copies_an_origin_cost_a_vote_by_origin_less_than_a_point():
    """Disputed tolls, two to five origins right in 72 of 100; wrong numbers that are too high are copied 1.6 times as often."""
    right = {copies: voted(copies) for copies in (0, 15)}
    assert right[0]["article"] == right[0]["origin"]
    assert right[15]["origin"] >= right[0]["origin"] - 0.01
    assert right[15]["article"] < right[0]["article"] - 0.02


def voted(copies, events=120):
    """Return the share of events on which the most common toll is right, by article and by origin, ties broken by the smallest."""
    chance, copied = np.random.default_rng(5), np.random.default_rng(6)
    texts, tolls, owners = [], [], []
    for event in range(events):
        for _ in range(chance.integers(2, 6)):
            error = 0 if chance.random() < 0.72 else int(chance.choice([-8, -5, -3, 3, 5, 8, 12]))
            words = [f"w{number}" for number in chance.integers(5000, size=60)]
            for at in range(1 + (copied.poisson(copies * (1.6 if error > 0 else 1.0)) if copies else 0)):
                edited = [f"x{at}" if at and copied.random() < 0.03 else word for word in words]
                texts.append(" ".join(edited))
                tolls.append(100 + error)
                owners.append(event)
    group = list(range(len(texts)))
    for match in matches(build(range(len(texts)), texts, rate=1)):
        group[match.second] = min(group[match.second], group[match.first])
    right = {"article": 0, "origin": 0}
    for event in range(events):
        articles = [at for at, owner in enumerate(owners) if owner == event]
        firsts = [at for at in articles if group[at] == at]
        right["article"] += most([tolls[at] for at in articles]) == 100
        right["origin"] += most([tolls[at] for at in firsts]) == 100
    return {way: count / events for way, count in right.items()}


def most(values):
    found, counts = np.unique(values, return_counts=True)
    return found[counts.argmax()]


def test_copies_of_copies_go_back_to_the_first_and_proposals_to_nothing():
    chain = [copy_of("c", "b"), copy_of("b", "a"), attrs.evolve(copy_of("e", "a"), proposed=True)]
    assert roots_of(chain) == {"b": "a", "c": "a"}
    assert roots_of([copy_of("a", "b"), copy_of("b", "a")])["a"] in {"a", "b"}


def copy_of(document, source):
    return Derivation(
        document=document, source=source, source_name=source, kind=DerivationKind.COPY, share=0.9, why="made"
    )
