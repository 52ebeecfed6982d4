"""The rule table: each rule, what it rests on, and that evidence can only do what the table says."""

import itertools
import random  # noqa: TID251 (seeded below)

import attrs
import pytest

from onrecord.model.statement import BasisKind
from onrecord.model.verdict import Stance, VerdictOutcome
from onrecord.verdicts.rules import RULES

ORDER = ["contradicted", "disputed", "unresolved", "supported with qualification", "supported"]


def test_a_reading_that_nothing_can_measure_is_not_checkable(make):
    found = make.verdict(not_checkable="It names no day.")

    assert (found.outcome, found.rule) == (VerdictOutcome.NOT_CHECKABLE, 1)
    assert found.reasons == ("It names no day.",)
    assert found.would_change == ()


@pytest.mark.parametrize(
    ("due", "rule"),
    [
        ("2026-11-21", 5),
        ("2026-11-22", 1),
        ("2026-11", 1),
        ("2026", 1),
        ("2026-10", 5),
        ("2027", 1),
        ("2025", 5),
    ],
)
def test_a_promise_is_judged_when_all_of_its_time_is_over(make, due, rule):
    evidence = make.element(make.measured("beyond", "beyond"))

    assert make.verdict(evidence, due=due).rule == rule


def test_a_reading_without_elements_has_nothing_to_check(make):
    assert make.decided() == ("not checkable", 1, "C0")


def test_no_evidence_is_no_verdict(make):
    assert make.decided(make.element()) == ("unresolved", 2, "C0")
    assert make.decided(make.element(make.measured("uncovered"))) == ("unresolved", 2, "M0")


@pytest.mark.parametrize(
    "idle",
    [
        {"kinds": ("hearsay",)},
        {"party": True},
        {"circular": True},
        {"lost": True},
        {"kinds": (BasisKind.OFFICIAL,)},
        {"kinds": (BasisKind.ANONYMOUS,)},
    ],
    ids=["hearsay", "a party", "circular", "origin unknown", "an official's word", "unnamed sources"],
)
@pytest.mark.parametrize("stance", ["for", "against"])
def test_what_is_no_independent_first_hand_origin_gives_no_ground(make, idle, stance):
    kinds = idle.get("kinds", ())
    more = {name: value for name, value in idle.items() if name != "kinds"}
    evidence = [make.told(stance, f"paper {number}", *kinds, **more) for number in range(12)]

    found = make.verdict(make.element(*evidence))

    assert (found.outcome, found.rule, found.ground.value) == (VerdictOutcome.UNRESOLVED, 2, "C0")
    assert any("not counted" in reason for reason in found.reasons)


def test_twelve_copies_of_one_report_are_one_origin(make):
    one = make.element(*(make.told("against", "One report") for _ in range(12)))
    two = make.element(*one.testimony, make.told("against", "Another report"))

    assert make.decided(one) == ("unresolved", 7, "C1")
    assert make.decided(two) == ("contradicted", 5, "C2")


def test_three_origins_of_different_kinds_are_the_best_ground(make):
    kinds = (BasisKind.WITNESS, BasisKind.IMAGERY, BasisKind.DOCUMENT)
    different = [make.told("for", f"body {kind}", kind) for kind in kinds]
    alike = [make.told("for", f"body {number}") for number in range(3)]

    assert make.decided(make.element(*different)) == ("supported", 3, "C3")
    assert make.decided(make.element(*alike)) == ("supported", 3, "C2")


def test_what_the_authority_says_against_its_own_claim_counts(make):
    admitted = make.told("against", "the ministry", "hearsay", party=True, against_interest=True)
    other = make.told("against", "inspectors")

    assert make.decided(make.element(admitted)) == ("unresolved", 7, "C1")
    assert make.decided(make.element(admitted, other)) == ("contradicted", 5, "C2")


def test_a_denial_by_the_authority_does_not_make_a_dispute(make):
    denial = make.told("for", "the ministry", BasisKind.VISIT, party=True)
    record = [make.told("against", name) for name in ("inspectors", "divers")]

    assert make.decided(make.element(denial, *record)) == ("contradicted", 5, "C2")


@pytest.mark.parametrize(
    ("recomputed", "expected"),
    [
        ({"outcomes": ("clear",)}, ("supported with qualification", 4, "M1")),
        ({"outcomes": ("clear", "clear")}, ("supported", 3, "M2")),
        ({"outcomes": ("clear",), "ends": ("clear", "outer")}, ("supported", 3, "M2")),
        ({"outcomes": ("clear",), "ends": ("clear", "beyond")}, ("supported with qualification", 4, "M1")),
        ({"outcomes": ("clear",), "earlier": ("clear",)}, ("supported", 3, "M3")),
        ({"outcomes": ("clear",), "earlier": ("beyond",)}, ("supported with qualification", 4, "M1")),
        (
            {"outcomes": ("clear", "clear"), "vintages": ("wrecks@1", "harbours@4")},
            ("supported", 3, "M3"),
        ),
        ({"outcomes": ("beyond",)}, ("unresolved", 7, "M1")),
        ({"outcomes": ("beyond",), "ends": ("beyond", "beyond")}, ("contradicted", 5, "M2")),
        ({"outcomes": ("beyond",), "ends": ("clear", "beyond")}, ("unresolved", 7, "M1")),
        ({"outcomes": ("beyond", "beyond")}, ("contradicted", 5, "M2")),
        ({"outcomes": ("outer", "outer")}, ("supported with qualification", 4, "M2")),
        ({"outcomes": ("clear", "outer")}, ("supported with qualification", 4, "M2")),
        ({"outcomes": ("clear", "beyond")}, ("disputed", 6, "M1")),
        ({"outcomes": ("depends",)}, ("disputed", 6, "M1")),
        ({"outcomes": ("clear", "clear", "uncovered")}, ("supported with qualification", 4, "M2")),
        ({"outcomes": ("beyond", "beyond", "uncovered")}, ("unresolved", 7, "M2")),
    ],
)
def test_a_measure_counts_by_its_choices_and_its_data(make, recomputed, expected):
    given = dict(recomputed)
    evidence = make.measured(*given.pop("outcomes"), **given)

    assert make.decided(make.element(evidence)) == expected


def test_words_that_no_measure_tests_are_no_evidence(make):
    assert make.decided(make.element(make.measured(None))) == ("unresolved", 2, "M0")


def test_testimony_and_data_that_disagree_are_a_dispute(make):
    data, record = make.measured("clear", "clear"), make.told("against", "divers")

    assert make.decided(make.element(data, record)) == ("disputed", 6, "C1")


def test_testimony_and_data_that_agree_stand_on_the_better_ground(make):
    data, record = make.measured("beyond"), [make.told("against", name) for name in "ab"]

    assert make.decided(make.element(data, *record)) == ("contradicted", 5, "C2")


def test_one_contradicted_element_contradicts_the_reading_whatever_the_others_are(make):
    wrong = make.element(make.measured("beyond", "beyond"), text="a")
    others = [
        make.element(text="b"),
        make.element(make.measured("clear", "clear"), text="b"),
        make.element(make.measured("clear", "beyond"), text="b"),
    ]

    assert {make.decided(wrong, other) for other in others} == {("contradicted", 5, "M2")}


def test_all_elements_must_hold_and_the_weakest_gives_the_ground(make):
    strong = make.element(make.measured("clear", "clear"), text="a")
    weak = make.element(make.told("for", "divers"), text="b")
    nothing = make.element(text="c")

    assert make.decided(strong, weak) == ("supported with qualification", 4, "C1")
    assert make.decided(strong, nothing) == ("unresolved", 7, "M2")


# The table again, written for this test from METHODS.md 5 without looking at the code: positions are letters
# (c clear, o outer, b beyond, u not covered), and each element is a pair of positions and a level of ground.


def by_the_book(elements):
    known = [(p.replace("u", ""), p, g) for p, g in elements]
    lines = {
        2: all(not p or g == 0 for p, _, g in known),
        3: all(set(whole) == {"c"} and g >= 2 for _, whole, g in known),
        4: all(p and "b" not in p for p, _, g in known),
        5: any(set(whole) == {"b"} and g >= 2 for _, whole, g in known),
        6: any("b" in p and set(p) != {"b"} for p, _, g in known),
        7: True,
    }
    return min(number for number, applies in lines.items() if applies)


WORDS = {"c": "clear", "o": "outer", "b": "beyond", "u": "uncovered"}


def spelled(make, positions, level, text):
    """Make an element whose measure has these positions, on that level of ground for whichever side it is."""
    outcomes = [WORDS[one] for one in positions]
    if level == 3:
        vintages = [f"v@{number}" for number in range(len(outcomes))]
        return make.element(make.measured(*outcomes, vintages=vintages), text=text)
    return make.element(make.measured(*outcomes) if outcomes else "nothing", text=text)


def level_of(positions):
    """What METHODS gives one dataset: M0 where nothing is covered, M1 for one reading on a side, M2 for several."""
    holding, failing = sum(p in "co" for p in positions), positions.count("b")
    return min(2, max(holding, failing))


def test_every_small_combination_fires_the_rule_that_the_table_says(make):
    shapes = [
        "",
        *("".join(s) for n in (1, 2, 3) for s in itertools.combinations_with_replacement("cobu", n)),
    ]
    checked = set()
    for first, second in itertools.product(shapes, repeat=2):
        elements = [spelled(make, first, 0, "a"), spelled(make, second, 0, "b")]
        expected = by_the_book([(first, level_of(first)), (second, level_of(second))])

        found = make.verdict(*elements)

        assert found.rule == expected, (first, second)
        checked.add(found.rule)
    assert checked == {2, 3, 4, 5, 6, 7}


def random_element(make, chance, text):
    evidence = []
    if chance.random() < 0.6:
        outcomes = chance.choices(
            ["clear", "outer", "beyond", "uncovered", "depends"], k=chance.randint(1, 3)
        )
        evidence.append(make.measured(*outcomes))
    for _ in range(chance.randint(0, 3)):
        kind = chance.choice([BasisKind.WITNESS, BasisKind.IMAGERY, "hearsay"])
        evidence.append(make.told(chance.choice(["for", "against"]), f"origin {chance.randint(1, 4)}", kind))
    return make.element(*evidence, text=text)


def cases(make, count):
    chance = random.Random(20261122)  # noqa: S311 - the same cases in every run
    for _ in range(count):
        yield [random_element(make, chance, text) for text in "abc"[: chance.randint(1, 3)]]


def test_the_rules_are_numbered_in_their_order_and_the_last_always_applies(make):
    assert [rule.number for rule in RULES] == [1, 2, 3, 4, 5, 6, 7]
    for elements in cases(make, 100):
        assert make.verdict(*elements).rule in range(2, 8)


def test_the_order_of_elements_and_of_evidence_does_not_matter(make):
    for elements in cases(make, 100):
        turned = [
            attrs.evolve(one, testimony=one.testimony[::-1], recomputed=one.recomputed[::-1])
            for one in reversed(elements)
        ]
        one, other = make.verdict(*elements), make.verdict(*turned)

        assert (one.outcome, one.rule, one.ground) == (other.outcome, other.rule, other.ground)
        assert set(one.would_change) == set(other.would_change)
        assert sorted(one.missing) == sorted(other.missing)


def test_the_same_evidence_gives_the_same_verdict(make):
    for first, second in zip(cases(make, 100), cases(make, 100), strict=True):
        assert make.verdict(*first) == make.verdict(*second)


@pytest.mark.parametrize(("stance", "worse"), [("for", "contradicted"), ("against", "supported")])
def test_more_evidence_on_one_side_never_leads_to_the_other_one(make, stance, worse):
    for elements in cases(make, 100):
        before = make.verdict(*elements).outcome.value
        for number, one in enumerate(elements):
            more = attrs.evolve(one, testimony=(*one.testimony, make.told(stance, "a new body")))
            after = make.verdict(*elements[:number], more, *elements[number + 1 :]).outcome.value
            if before != worse:
                assert after != worse
            if stance == "for" and before.startswith("supported"):
                assert after.startswith("supported")
            if stance == "against" and before == "contradicted":
                assert after == "contradicted"


def test_contradicted_and_supported_are_mirror_images_for_one_element(make):
    turned = {Stance.FOR: "against", Stance.AGAINST: "for"}
    for elements in cases(make, 100):
        passages = [one for one in elements[0].testimony if one.origin.first_hand]
        if not passages or len({one.stance for one in passages}) > 1:
            continue
        here = make.verdict(make.element(*passages))
        there = make.verdict(
            make.element(
                *(make.told(turned[p.stance], p.origin.name, *p.origin.first_hand) for p in passages)
            )
        )
        enough = here.ground.value in {"C2", "C3"}
        outcomes = {here.outcome.value, there.outcome.value}
        assert outcomes == (
            {"supported", "contradicted"} if enough else {"supported with qualification", "unresolved"}
        )
