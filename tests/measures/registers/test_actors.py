import csv
import datetime as dt

import pytest

from onrecord.errors import InvalidCaseFileError
from onrecord.measures.registers import read_actors, shipped
from onrecord.measures.registers.actors import LANGUAGES, ActorClass

WHO = shipped().who


def ids(key, dataset="ucdp-ged"):
    return {one for member in WHO.members(key, dataset) for one in member.ids}


def names(key, dataset):
    return {name for member in WHO.members(key, dataset) for name in (*member.names, *member.prefixes)}


def own(text):
    return shipped().extended(text, "actors.yaml").who


def test_a_class_names_its_actors_as_each_family_of_datasets_does():
    assert {"6716", "6267", "1157", "539", "234", "6648"} <= ids("militant-islamist-groups")
    assert "JNIM: " in names("militant-islamist-groups", "acled")
    assert "Military Forces of Mali" in names("state-forces", "acled")


def test_candidate_events_have_the_names_of_the_yearly_release():
    assert WHO.members("jnim", "ucdp-candidate") == WHO.members("jnim", "ucdp-ged")


@pytest.mark.parametrize(
    "name",
    ["GSIM", "JNIM", "groupe de soutien à l’islam et aux musulmans", "جماعة نصرة الإسلام والمسلمين", "6716"],
)
def test_an_actor_is_found_by_its_names_in_three_languages_and_by_its_id(name):
    assert ids(name) == {"6716"}


def test_who_is_not_known_has_no_members():
    assert WHO.members("Free Brotherhood of the Upper Valley", "ucdp-ged") == ()
    assert WHO.resolve("Free Brotherhood of the Upper Valley") == ()


def test_a_name_of_a_dataset_is_resolved_to_its_classes():
    (found,) = WHO.resolve("6267", dataset="ucdp-ged")

    assert found.actor == "katiba-macina"
    assert found.classes == ("militant-islamist-groups", "jnim-coalition")


def test_an_army_whose_name_carries_years_is_still_that_army():
    found = WHO.resolve("Military Forces of Mali (2020-)", dataset="acled")

    assert found[0].actor == "mali"
    assert "state-forces" in found[0].classes


def test_neighbours_with_like_names_are_not_taken_for_each_other():
    assert "niger" not in {
        each.actor for each in WHO.resolve("Military Forces of Nigeria (2015-2023)", dataset="acled")
    }


def test_wagner_belongs_to_the_russians_from_the_end_of_2021():
    before, after = (WHO.resolve("Wagner", on=day) for day in (dt.date(2019, 5, 1), dt.date(2022, 5, 1)))

    assert (before[0].in_time, before[0].classes) == (False, ())
    assert after[0].in_time
    assert "russian-mercenaries" in after[0].classes


def test_a_name_that_two_have_had_gives_both_and_the_one_of_the_day_first():
    both = read_actors(
        """
        version: two/1
        actors:
          old: {en: [The Column], until: 2015-12-31}
          new: {en: [The Column], since: 2016-01-01}
        """
    )

    assert [each.actor for each in both.resolve("the column", on=dt.date(2020, 1, 1))] == ["new", "old"]
    assert [each.in_time for each in both.resolve("the column", on=dt.date(2020, 1, 1))] == [True, False]


@pytest.mark.parametrize(
    ("name", "last_in", "first_out"),
    [
        ("MINUSMA", dt.date(2023, 12, 31), dt.date(2024, 1, 1)),
        ("MUJAO", dt.date(2013, 8, 22), dt.date(2013, 8, 23)),
    ],
)
def test_what_has_ended_is_out_of_time_from_the_day_after(name, last_in, first_out):
    assert WHO.resolve(name, on=last_in)[0].in_time
    assert not WHO.resolve(name, on=first_out)[0].in_time


def test_allies_count_only_for_as_long_as_they_were_allies():
    spans = {m.ids: (m.start, m.end) for m in WHO.members("state-forces-and-allies", "ucdp-ged")}

    assert spans[frozenset({"5880"})] == (dt.date(2014, 8, 14), dt.date(2023, 8, 31))
    assert spans[frozenset({"72"})] == (None, None)


def test_dates_of_nested_classes_are_cut_to_each_other():
    who = own(
        """
        version: mine/1
        classes:
          early-allies: {members: [{actor: state-forces-and-allies, since: 2015-01-01, until: 2020-12-31}]}
        """
    )
    spans = {m.ids: (m.start, m.end) for m in who.members("early-allies", "ucdp-ged")}

    assert spans[frozenset({"5880"})] == (dt.date(2015, 1, 1), dt.date(2020, 12, 31))


def test_what_a_dataset_cannot_tell_is_printed_with_the_measure():
    assert any("does not list Wagner" in note for note in WHO.notes("russian-mercenaries", "ucdp-ged"))
    assert not any("does not list Wagner" in note for note in WHO.notes("russian-mercenaries", "acled"))
    assert any("whole world" in note for note in WHO.notes("militant-islamist-groups", "ucdp-ged"))


def test_every_entry_that_people_write_about_has_names_in_three_languages():
    spoken = [
        each for each in (*WHO.actors, *WHO.classes) if not each.note.startswith("A coalition that UCDP")
    ]

    assert [each.key for each in spoken if tuple(language for language, _ in each.names) != LANGUAGES] == []
    assert WHO.label("self-defence-militias", "fr") == "milices d'autodéfense"
    assert WHO.label("nobody", "fr") == "nobody"


def test_every_class_has_somebody_in_acled():
    assert [each.key for each in WHO.classes if not WHO.members(each.key, "acled")] == []


def test_ids_are_those_of_the_published_list_of_actors(shared):
    path = shared / "data/ucdp_actors_22_1/ucdp-actor-221.csv"
    if not path.is_file():
        pytest.skip("the list of actors is not in the shared folder")
    with path.open(encoding="utf-8-sig", newline="") as lines:
        published = {row["ActorId"]: row["NameData"].strip() for row in csv.DictReader(lines)}
    pairs = [
        (next(iter(named.ids)), next(iter(named.names)))
        for actor in WHO.actors
        for named in actor.named
        if named.family == "ucdp"
        and len(named.ids) == 1
        and not set(named.ids) & {"6837"}  # a coalition: in events alone
    ]

    assert len(pairs) > 25
    assert [(one, name) for one, name in pairs if published[one] != name] == []


def test_every_side_seen_in_three_countries_is_in_the_register(shared):
    path = shared / "data/ucdp_ged_21_1_subset/ged_21_1_mali_burkina_niger.csv"
    if not path.is_file():
        pytest.skip("the events of the three countries are not in the shared folder")
    with path.open(encoding="utf-8", newline="") as lines:
        sides = [
            row[side]
            for row in csv.DictReader(lines)
            if int(row["year"]) >= 2010
            for side in ("side_a", "side_b")
        ]
    unknown = [side for side in sides if not WHO.resolve(side, dataset="ucdp-ged")]

    assert len(unknown) / len(sides) < 0.01


def test_a_case_adds_actors_and_members_to_a_class():
    who = own(
        """
        version: mine/1
        actors:
          river-guard: {en: [River Guard], ucdp: {77777: River Guard}, datasets: {my-events: [RG, "RG-*"]}}
        classes:
          self-defence-militias: {en: [self-defence militias], members: [self-defence-militias, river-guard]}
        """
    )

    assert {"77777", "6857"} <= {
        one for m in who.members("self-defence-militias", "ucdp-ged") for one in m.ids
    }
    assert who.resolve("RG-north", dataset="my-events")[0].actor == "river-guard"
    assert who.version == "actors/1 + mine/1"


def test_a_case_replaces_a_class_that_does_not_name_itself():
    who = own("{version: mine/1, classes: {militant-islamist-groups: {members: [jnim]}}}")

    assert {one for m in who.members("militant-islamist-groups", "ucdp-ged") for one in m.ids} == {"6716"}


def test_all_problems_of_a_register_are_told_together():
    text = """
    version: mine/1
    colour: blue
    actors:
      one: {en: One, since: last year, shoe: 43}
      two: just text
    classes:
      empty: {en: [empty]}
      strange: {members: [nobody]}
      here: {members: [there]}
      there: {members: [here]}
    """

    with pytest.raises(InvalidCaseFileError) as refusal:
        read_actors(text, "actors.yaml")

    for problem in (
        "colour is not known",
        "one: en is not a list",
        "one: 'last year' is not a day",
        "one: shoe is not known",
        "two: is not a mapping",
        "empty: has no members",
        "strange: its member 'nobody' is neither",
        "here: is a member of itself",
    ):
        assert problem in refusal.value.what


@pytest.mark.parametrize("text", ["a: [", "- just\n- a list", ""])
def test_what_is_no_register_at_all_is_refused(text):
    with pytest.raises(InvalidCaseFileError, match=r"actors\.yaml"):
        read_actors(text, "actors.yaml")


def test_members_never_repeat():
    for each in WHO.classes:
        assert isinstance(each, ActorClass)
        found = WHO.members(each.key, "ucdp-ged")
        assert len(set(found)) == len(found)
