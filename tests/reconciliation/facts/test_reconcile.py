"""What is put together, and how it stands: whole sentences, read and reconciled."""

import itertools

import pytest

from onrecord.model.fact import Disagreement, Relation
from onrecord.model.ledger import Decision, Ruling
from onrecord.model.origin import Derivation, DerivationKind

WIRE = (
    "Gunmen killed at least 38 people in Dakwara in Nigeria on 2 March 2024, the Red Cross said. "
    "The police said that 19 people were killed in Dakwara."
)
LATER = "Lagos Rights Watch said that 53 people were killed in Dakwara in Nigeria on 2 March 2024."
ON = {"published": "2024-03-03"}
AFTER = {"published": "2024-03-20"}


def facts_with(made, word):
    return [one for one in made.facts if any(word in figure.citation.quote for figure in one.figures)]


def only(found):
    (one,) = found
    return one


def relation(fact, first, second):
    """Give the relation between the figures whose words hold two texts, and the words of the later one, if any."""
    quotes = [figure.citation.quote for figure in fact.figures]
    for one in fact.relations:
        words = [quotes[at] for at in one.pair]
        if (first in words[0] and second in words[1]) or (first in words[1] and second in words[0]):
            return one.relation, quotes[one.later] if one.later is not None else None
    return None


def test_the_same_number_in_two_languages_is_one_number(made):
    found = made(
        (WIRE, ON),
        ("À Dakwara, au Nigeria, 38 personnes ont été tuées le 2 mars 2024.", {"language": "fr"} | ON),
        ("قتل 38 شخصاً في داكوارا في نيجيريا يوم 2 مارس 2024.", {"language": "ar"} | ON),
    )
    fact = only(facts_with(found, "38"))

    assert sum(figure.repeats is not None for figure in fact.figures) == 2
    assert {one.document for one in fact.figures} == {"0.txt", "1.txt", "2.txt"}


def test_a_later_and_higher_count_supersedes_and_is_not_a_conflict(made):
    fact = only(facts_with(made((WIRE, ON), (LATER, AFTER)), "53"))

    assert relation(fact, "38", "53") == (Relation.SUPERSEDED, "53 people")


def test_a_party_neither_replaces_a_count_nor_is_replaced(made):
    fact = only(facts_with(made((WIRE, ON), (LATER, AFTER)), "53"))

    assert relation(fact, "19", "38")[0] is Relation.CONFLICTS
    assert relation(fact, "19", "53")[0] is Relation.CONFLICTS


def test_parts_are_not_held_against_their_whole(made):
    text = (
        "Amnesty International said that 64 people were killed in Tessit in Mali on 7 May 2024, including 20 women and "
        "11 children."
    )
    found = made((text, ON), (text, AFTER | {"name": "copy.txt"}))

    for fact in found.facts:
        assert len({figure.figure.low for figure in fact.figures}) == 1


@pytest.mark.parametrize(
    "other",
    [
        "On 9 March 2024 gunmen killed 40 people in Dakwara in Nigeria.",
        "On 2 March 2024 gunmen killed 40 people in Kidal in Mali.",
        "On 2 March 2024 gunmen wounded 40 people in Dakwara in Nigeria.",
        "On 2 March 2024 gunmen killed 40 women in Dakwara in Nigeria.",
        "On 2 March 2024 gunmen burned 40 homes in Dakwara in Nigeria.",
    ],
)
def test_another_day_place_deed_or_kind_is_another_thing(made, other):
    found = made((WIRE, ON), (other, AFTER))

    assert not any(
        "38" in a.citation.quote and "40" in b.citation.quote
        for fact in found.facts
        for a, b in itertools.permutations(fact.figures, 2)
    )


def test_a_round_number_needs_more_than_a_country(made):
    found = made(
        ("In Mali 100 people were displaced in 2022.", ON),
        ("In Mali 100 schools were closed in 2023.", AFTER),
    )

    assert found.facts == ()


def test_amounts_are_equal_at_the_precision_that_the_coarser_one_has(made):
    found = made(
        ("The contract cost Mali $11 million a month.", ON),
        ("Mali pays $10.9 million a month for the contract.", AFTER),
    )

    assert relation(only(found.facts), "11 million", "10.9 million") == (Relation.AGREES, None)


def test_a_denial_conflicts_with_a_toll_and_is_a_figure_of_its_fact(made):
    found = made(
        (WIRE, ON),
        ("The army said that no civilian was killed in Dakwara in Nigeria on 2 March 2024.", AFTER),
    )
    fact = only(facts_with(found, "no civilian"))

    assert relation(fact, "38", "no civilian")[0] is Relation.CONFLICTS
    assert fact.low == 0


def test_another_number_in_a_copy_is_a_conflict_and_no_recount(made, told, digest):
    source = ("The Red Cross said that 38 people were killed in Dakwara in Nigeria on 2 March 2024.", ON)
    copy = (source[0].replace("38", "83"), AFTER)
    derived = Derivation(
        document=digest(copy[0], "1.txt"),
        source=digest(source[0], "0.txt"),
        source_name="The Red Cross",
        kind=DerivationKind.ALTERED,
        share=0.9,
        why="shared runs of words",
    )
    trusted = only(made(source, copy).facts)
    known = only(made(source, copy, origins=told(derivations=(derived,))).facts)

    assert relation(trusted, "38", "83") == (Relation.SUPERSEDED, "83 people")
    assert relation(known, "38", "83") == (Relation.CONFLICTS, None)


def test_every_pair_of_a_fact_has_a_relation_with_a_reason(made):
    for fact in made((WIRE, ON), (LATER, AFTER)).facts:
        count = len(fact.figures)
        assert [one.pair for one in fact.relations] == list(itertools.combinations(range(count), 2))
        assert all(one.why for one in fact.relations)


def test_the_order_of_the_documents_changes_nothing(made):
    named = [(WIRE, ON | {"name": "w.txt"}), (LATER, AFTER | {"name": "l.txt"})]

    assert made(*named) == made(*reversed(named))


def test_an_unrelated_document_changes_no_fact(made):
    other = ("In Peru 912 schools were opened in 2019.", {"name": "peru.txt", "published": "2020-01-01"})

    assert made((WIRE, ON), (LATER, AFTER)).facts == made((WIRE, ON), (LATER, AFTER), other).facts


def decision(proposal, ruling, value=None):
    return Decision(
        proposal=proposal.id,
        subject="x",
        ruling=ruling,
        value=value,
        by="ed",
        reason="seen",
        at="2026-01-01T00:00:00Z",
    )


def test_a_person_may_part_two_figures_for_good(made):
    documents = ((WIRE, ON), (LATER, AFTER))
    before = made(*documents)
    (proposal,) = [one for one in before.proposals if one.about.quote == "53 people"]
    after = made(*documents, decisions=[decision(proposal, Ruling.REJECT)])

    assert len(only(facts_with(before, "53")).figures) == 3
    assert not any(
        "53" in f.citation.quote and len(fact.figures) == 3 for fact in after.facts for f in fact.figures
    )
    assert [one.state.value for one in after.proposals if one.id == proposal.id] == ["rejected"]


def test_a_person_chooses_one_of_five_ways_where_figures_disagree(made):
    documents = ((WIRE, ON), (LATER, AFTER))
    fact = only(facts_with(made(*documents), "53"))
    (choice,) = [one for one in made(*documents).proposals if one.kind.value == "disagreement"]
    after = made(*documents, decisions=[decision(choice, Ruling.REJECT, Disagreement.RANGE.value)])

    assert set(fact.actions) == set(Disagreement)
    assert fact.decided is None
    assert choice.id in fact.proposals
    assert only(facts_with(after, "53")).decided is Disagreement.RANGE


def test_what_stands_alone_is_counted(made):
    found = made((WIRE, ON), ("In Peru 912 schools were opened in 2019, the most ever.", AFTER))

    figures = sum(len(fact.figures) for fact in found.facts)
    assert found.alone >= 1
    assert figures + found.alone + found.numberless >= 3


def test_whoever_sets_a_number_aside_is_not_among_those_who_state_it(made):
    corrected = "The ministry said that 53 people were killed in Dakwara in Nigeria on 2 March 2024, not 38."
    found = made((WIRE, ON), (corrected, AFTER))
    held = [one for fact in found.facts for one in fact.figures if "38" in one.citation.quote]

    assert found.denied == 0
    assert [(one.document, one.figure.denied is not None) for one in held] == [
        ("0.txt", False),
        ("1.txt", True),
    ]
    assert held[0].origin == held[1].origin


def test_a_number_that_nobody_states_is_in_no_fact(made):
    corrected = "The ministry said that 53 people were killed in Dakwara in Nigeria on 2 March 2024, not 38."
    found = made((corrected, AFTER), (LATER, AFTER))

    assert found.denied == 1
    assert not facts_with(found, "38")
