"""Documents that tell one story: a carried-over role that differs parts nothing, one that stands there does."""

from onrecord.model.fact import Relation
from onrecord.model.origin import Derivation, DerivationKind
from onrecord.reconciliation.facts.names import shared_names

FIRST = (
    "Cholera has killed 212 people in Tabarek in Chad since June, the Salam Clinic said on 3 July 2024. "
    "Nurses at Tabarek and Oumdala treated 1,460 patients, and 37 of them were children."
)
SECOND = (
    "La maladie a tué 212 personnes, selon la clinique Salam. À Oumdala comme à Tabarek, 1 460 malades ont été "
    "soignés au Tchad, a dit une infirmière le 9 juillet 2024."
)
ELSEWHERE = "In Lima in Peru, 212 people were killed in floods in 2019, the police said on 4 July 2024."
JULY = {"published": "2024-07-04"}


def documents_with(made, word):
    return [
        {figure.document for figure in fact.figures}
        for fact in made.facts
        if any(word in figure.citation.quote for figure in fact.figures)
    ]


def test_one_number_of_two_documents_of_one_story_is_one_fact(made):
    found = made((FIRST, JULY), (SECOND, {"language": "fr", "published": "2024-07-10"}))

    assert documents_with(found, "212") == [{"0.txt", "1.txt"}]


def test_the_same_number_of_another_country_is_another_fact(made):
    found = made((FIRST, JULY), (ELSEWHERE, JULY))

    assert all(len(names) == 1 for names in documents_with(found, "212"))


def test_nine_witnesses_are_not_the_nine_dead_of_the_same_story(made):
    found = made(
        (f"{FIRST} Nine people were killed in Tabarek in a clash.", JULY),
        (f"{FIRST} We spoke to nine witnesses in Tabarek.", JULY),
    )

    assert not any(
        {"Nine people", "nine witnesses"} <= {figure.citation.quote for figure in fact.figures}
        for fact in found.facts
    )


def test_a_copy_with_another_number_is_the_same_fact_and_conflicts(made, told, digest):
    text = (
        "Sellers in Tabarek in Chad closed 640 stalls on 2 July 2024. The fire there wounded 43 people, the Red Cross "
        "said, and 1,460 traders lost what they had. The mayor of Tabarek promised help within ten days."
    )
    altered = text.replace("43", "34")
    copy = Derivation(
        document=digest(altered, "1.txt"),
        source=digest(text, "0.txt"),
        source_name="the first",
        kind=DerivationKind.ALTERED,
        why="as told",
    )
    found = made((text, JULY), (altered, {"published": "2024-07-05"}), origins=told(derivations=(copy,)))
    (fact,) = [one for one in found.facts if any("43" in figure.citation.quote for figure in one.figures)]

    assert {figure.citation.quote for figure in fact.figures} == {"43 people", "34 people"}
    assert fact.relations[0].relation is Relation.CONFLICTS


def test_a_name_in_two_scripts_is_shared_and_an_ordinary_arabic_word_is_none(read):
    one = read("The road from Sabrahane to the coast is closed.", name="a.txt")
    other = read("أغلقت السلطات الطريق إلى صبراهان أمس.", language="ar", name="b.txt")
    names = shared_names([one, other])

    assert names[0] & names[1]
    assert len(names[1]) == 1
