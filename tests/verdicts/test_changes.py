"""What would change a verdict: the same rules with one choice made otherwise."""

import time

import attrs
import pytest

from onrecord.model.statement import BasisKind


def flips(verdict):
    return {flip.choice: flip.outcome.value for flip in verdict.would_change}


def test_a_dispute_names_the_choice_that_makes_it(make):
    found = flips(make.verdict(make.element(make.measured("clear", "clear", "beyond"))))

    assert found["“wrecks-fell, choice 2” were left out"] == "supported"
    assert found["only “wrecks-fell, choice 2” were computed"] == "contradicted"
    assert "“wrecks-fell, as written” were left out" not in found


def test_a_choice_that_changes_nothing_is_not_listed(make):
    assert flips(make.verdict(make.element(make.measured("beyond", "beyond")))) == {}


def test_a_choice_without_data_is_named_with_what_would_follow_without_it(make):
    found = make.verdict(make.element(make.measured("beyond", "beyond", "uncovered")))

    assert found.outcome.value == "unresolved"
    assert flips(found)["“wrecks-fell, choice 2” were left out"] == "contradicted"
    assert any("Data for wrecks-fell, choice 2" in one for one in found.missing)


def test_the_low_and_the_high_estimates_are_choices(make):
    found = flips(make.verdict(make.element(make.measured("clear", "clear", ends=("beyond", "clear")))))

    assert found == {"wrecks-fell were taken at the end 0, 1.5": "disputed"}


def test_another_vintage_is_a_choice(make):
    found = flips(make.verdict(make.element(make.measured("clear", "clear", earlier=("beyond",)))))

    assert found["wrecks-fell were computed from wrecks 0, 1.5"] == "disputed"


def test_an_origin_that_does_not_say_how_it_knows_is_missing_and_a_choice(make):
    known, unknown = make.told("against", "divers"), make.told("against", "a newspaper", "hearsay")

    found = make.verdict(make.element(known, unknown))

    assert flips(found)["a newspaper were known to have seen or heard it at first hand"] == "contradicted"
    assert "How a newspaper knows what it says on “Fewer ships sank”." in found.missing


def test_a_party_is_never_supposed_to_be_independent(make):
    found = make.verdict(make.element(make.told("for", "the ministry", BasisKind.VISIT, party=True)))

    assert not [choice for choice in flips(found) if "the ministry" in choice]


def test_leaving_out_an_origin_costs_the_ground_that_it_gave(make):
    record = [make.told("against", name) for name in ("divers", "pilots")]

    found = flips(make.verdict(make.element(*record)))

    assert found == {"divers were left out": "unresolved", "pilots were left out": "unresolved"}


def test_one_more_origin_is_told_where_it_would_decide(make):
    found = flips(make.verdict(make.element(make.told("against", "divers"))))

    assert (
        found["one more independent origin with first-hand access spoke against “Fewer ships sank”"]
        == "contradicted"
    )


@pytest.mark.parametrize(("outcome", "expected"), [("beyond", "contradicted"), ("clear", "supported")])
def test_a_second_dataset_is_told_where_it_would_decide(make, outcome, expected):
    found = flips(make.verdict(make.element(make.measured(outcome))))

    assert found == {"a second dataset gave the same for wrecks-fell": expected}


def test_every_flip_is_what_the_rules_give_when_the_evidence_is_so(make):
    split = make.element(make.measured("clear", "clear"), make.told("against", "divers"))

    foretold = flips(make.verdict(split))["divers were left out"]
    without = attrs.evolve(split, testimony=())

    assert foretold == make.verdict(without).outcome.value == "supported"


def test_a_thousand_witnesses_are_weighed_without_delay(make):
    crowd = make.element(*(make.told("against", f"witness {number}") for number in range(1000)))
    started = time.process_time()

    found = make.verdict(crowd, crowd)

    assert found.outcome.value == "contradicted"
    assert time.process_time() - started < 5
