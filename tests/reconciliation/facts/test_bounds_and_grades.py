"""Floor, range, ground and grades over origins."""

from onrecord.model.fact import Credibility, Reliability
from onrecord.model.origin import Corroboration

PLACE = "in Dakwara in Nigeria on 2 March 2024"
A = (f"Doctors of the World said that at least 38 people were killed {PLACE}.", {"published": "2024-03-03"})
B = (f"Lagos Rights Watch said that at least 53 people were killed {PLACE}.", {"published": "2024-03-20"})
C = (f"The Red Cross said that 53 people were killed {PLACE}.", {"published": "2024-03-21"})
EVERYONE = ("Doctors of the World", "Lagos Rights Watch", "The Red Cross", "the Red Cross")


def deaths(found):
    (fact,) = [one for one in found.facts if any("53" in f.citation.quote for f in one.figures)]
    return fact


def test_the_floor_is_the_largest_number_that_two_origins_hold(made):
    assert deaths(made(A, B)).floor == 38
    assert deaths(made(A, B, C)).floor == 53


def test_copies_of_one_origin_hold_no_floor(made):
    copy = (B[0], {"published": "2024-03-22", "name": "copy.txt"})

    assert deaths(made(B, copy)).floor is None


def test_one_count_by_name_is_a_floor(made):
    named = (
        f"Lagos Rights Watch said that at least 53 people, all listed by their names, were killed {PLACE}.",
        {"published": "2024-03-20"},
    )

    assert deaths(made(A, named)).floor == 53


def test_the_range_is_never_narrower_than_any_origin(made):
    fact = deaths(made(A, B, C))

    assert (fact.low, fact.high) == (38, 53)
    assert deaths(made(A, B)).high is None


def test_only_origins_with_access_of_their_own_are_counted(made, told):
    assert deaths(made(A, B, C)).ground is Corroboration.C0
    fact = deaths(made(A, B, C, origins=told(first_hand=EVERYONE)))
    assert fact.origins == 3
    assert fact.ground is Corroboration.C2
    fewer = deaths(
        made(A, B, C, origins=told(first_hand=EVERYONE, parties=EVERYONE[:1], circular=EVERYONE[1:2]))
    )
    assert fewer.origins == 1


def test_source_and_information_are_graded_apart(made, told):
    fact = deaths(made(A, B, C, origins=told(first_hand=EVERYONE)))
    grades = {figure.origin: figure.grade for figure in fact.figures}

    assert {grade.source for grade in grades.values()} == {Reliability.B}
    assert grades["Lagos Rights Watch"].information is Credibility.CONFIRMED
    assert grades["Doctors of the World"].information is Credibility.IMPROBABLE
    assert all(all(grade.why) for grade in grades.values())


def test_a_party_is_graded_as_one(made):
    text = (f"The government said that 9 people were killed {PLACE}.", {"published": "2024-03-04"})
    fact = deaths(made(text, B))

    assert [f.grade.source for f in fact.figures if "9 people" in f.citation.quote] == [Reliability.D]
