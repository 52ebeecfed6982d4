"""Facts of a case: from files to what several of them say, and what people decide about it."""

import pytest

from onrecord.errors import UnknownProposalError
from onrecord.model.case import Authority, Case
from onrecord.model.claim import ProposalKind
from onrecord.model.fact import Disagreement, Relation
from onrecord.model.ledger import Ruling
from onrecord.vault.store import Vault
from onrecord.workflow.add import add_files
from onrecord.workflow.build import build_case
from onrecord.workflow.decide import decide, list_proposals, undo
from onrecord.workflow.facts import facts_of_case

FIRST = (
    "Doctors count the dead of Tessara\n\nNIAMEY, 4 May 2023 (Desert Wire) - Doctors Without Walls said that 41 people were killed in Tessara "
    "in Niger on 2 May 2023.\n"
)
SECOND = (
    "More dead in Tessara\n\nNIAMEY, 20 May 2023 (Desert Wire) - Sahel Rights said that 57 people were killed in Tessara in Niger on "
    "2 May 2023. Doctors Without Walls had counted 41.\n"
)


def new_case(folder, *sources):
    case = Case(title="Sheet", authority=Authority(name="Ministry"))
    Vault.create(folder, case, at="2026-01-01T00:00:00Z", by="test")
    add_files(folder, list(sources), origin=None, by="test")
    return folder


@pytest.fixture
def case(tmp_path):
    for name, text in (("first.txt", FIRST), ("second.txt", SECOND)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return new_case(tmp_path / "case", tmp_path / "first.txt", tmp_path / "second.txt")


def deaths(folder):
    return [
        fact for fact in facts_of_case(folder).facts if any("57" in f.citation.quote for f in fact.figures)
    ]


def proposal(folder, kind):
    return next(one for one in list_proposals(folder) if one.kind is kind)


def test_a_recount_supersedes_and_the_sheet_leads_there(case):
    (fact,) = deaths(case)
    built = build_case(case)
    page = (built.site / "facts.html").read_text("utf-8")

    assert {one.relation for one in fact.relations if one.later is not None} == {Relation.SUPERSEDED}
    assert fact in built.published.facts
    assert "superseded" in page
    assert 'href="facts.html#fact-' in (built.site / "figures.html").read_text("utf-8")
    assert (built.site / "sheet.json").read_text("utf-8").count('"superseded"') >= 1


def test_building_twice_gives_the_same_facts_and_bytes(case):
    assert build_case(case).digest == build_case(case).digest


def test_figures_that_a_person_parted_stay_apart_until_it_is_undone(case):
    same = proposal(case, ProposalKind.SAME_THING)
    decision = decide(case, same.id, Ruling.REJECT, value=None, by="ed", reason="another Tessara")

    assert deaths(case) == []

    undo(case, decision.entry, by="ed", reason="the same after all")
    assert len(deaths(case)) == 1


def test_the_way_of_handling_a_disagreement_is_kept_and_shown(case):
    choice = proposal(case, ProposalKind.DISAGREEMENT)
    decide(case, choice.id, Ruling.REJECT, value=Disagreement.RANGE.value, by="ed", reason="not by name")

    assert deaths(case)[0].decided is Disagreement.RANGE
    assert "report a range" in (build_case(case).site / "facts.html").read_text("utf-8")


def test_a_way_that_does_not_exist_is_refused_and_nothing_is_kept(case):
    choice = proposal(case, ProposalKind.DISAGREEMENT)

    with pytest.raises(UnknownProposalError) as caught:
        decide(case, choice.id, Ruling.REJECT, value="take the middle", by="ed", reason="")

    assert "report a range" in caught.value.fix
    assert Vault.open(case).decisions() == ()


@pytest.fixture(scope="module")
def seeds(shared, tmp_path_factory):
    return facts_of_case(new_case(tmp_path_factory.mktemp("seeds") / "case", shared / "seeds")).facts


def words(fact):
    return {figure.citation.quote for figure in fact.figures}


def holding(facts, text):
    return [fact for fact in facts if any(text in quote for quote in words(fact))]


def test_a_toll_told_three_times_is_one_fact_and_the_last_supersedes_the_first(seeds):
    (fact,) = holding(seeds, "more than 500")
    replaced = [one for one in fact.relations if one.relation is Relation.SUPERSEDED]

    assert {"300 civilians", "hundreds of civilians", "more than 500 people"} <= words(fact)
    assert [fact.figures[one.later].citation.quote for one in replaced] == ["more than 500 people"]
    assert not any(one.relation is Relation.CONFLICTS for one in fact.relations)


def test_a_price_is_equal_at_the_precision_stated(seeds):
    (fact,) = holding(seeds, "10.9")

    assert "$11 million a month" in words(fact)
    assert {one.relation for one in fact.relations} == {Relation.AGREES}


def test_tolls_of_two_actors_and_windows_are_not_put_together(seeds):
    for fact in seeds:
        assert not {"at least 32 civilians", "at least 47 civilians"} <= words(fact)


def test_the_same_thousand_twice_is_one_number(seeds):
    (fact,) = holding(seeds, "an estimated 1,000")

    assert len(fact.figures) == 2
