"""What the authority says in other documents is proposed under its claims, in three languages, never for certain."""

import pytest

from onrecord.extraction.keys import topic_of
from onrecord.extraction.reading import extract
from onrecord.model.case import Written
from onrecord.readers import read_original
from onrecord.reconciliation.editions import gather
from onrecord.reconciliation.heard import with_heard

AUTHORITY = ("the Ministry of Works", "le ministère des Travaux", "وزارة الأشغال")
SHEET = (
    "| Claim | Record |\n| --- | --- |\n| The security situation is improving in the whole country. | Attacks near Belanda rose. |\n"
    "| The roads of the north are open to all traffic. | Twelve bridges were closed at Korvala in 2023. |\n"
    "| Justice is the same for everybody. | No officer stood trial. |\n"
)


def gathered(*sayings):
    documents = [("sheet.md", SHEET), *((f"{number}.txt", text) for number, text in enumerate(sayings))]
    readings = [
        extract(read_original(text.encode(), name, "text/plain"), AUTHORITY) for name, text in documents
    ]
    return with_heard(gather(readings, Written(), (), {}), readings, (), {}, topic_of)


def heard(gathering):
    return {
        claim.key: [one for one in claim.appearances if "authority says" in one.why]
        for claim in gathering.claims
        if any("authority says" in one.why for one in claim.appearances)
    }


@pytest.mark.parametrize(
    ("saying", "claim"),
    [
        ("The Ministry of Works said that traffic flows on all roads of the north.\n", "infrastructure"),
        (
            "The Ministry of Works said that the bridges at Korvala are open and 12 roads of the north carry traffic.\n",
            "infrastructure",
        ),
        (
            "The Ministry of Works claimed that the security situation of the country is improving.\n",
            "security",
        ),
        (
            "Le ministère des Travaux affirme que la situation sécuritaire s'améliore autour de Belanda.\n",
            "security",
        ),
    ],
)
def test_a_claim_said_again_is_proposed_with_what_it_shares(saying, claim):
    found = heard(gathered(saying))

    ((key, (one,)),) = found.items()
    assert claim in key
    assert one.proposals[0].why.startswith("the authority says it, and it shares")


def test_the_very_words_of_a_claim_are_that_claim_for_certain():
    ((_, (one,)),) = heard(
        gathered("The Ministry of Works said that the roads of the north are open to all traffic.\n")
    ).items()

    assert one.proposals == ()
    assert "very words" in one.why


@pytest.mark.parametrize(
    "saying",
    [
        "River Watch said that traffic flows on all roads of the north.\n",
        "The Ministry of Works said that the price of bread fell.\n",
    ],
)
def test_what_others_say_and_what_is_like_no_claim_is_proposed_nowhere(saying):
    gathering = gathered(saying)

    assert heard(gathering) == {}


def test_what_is_like_no_claim_is_counted():
    gathering = gathered("The Ministry of Works said that the price of bread fell.\n")

    assert "like no claim, or like several: 1 statements" in gathering.notes[-1]
