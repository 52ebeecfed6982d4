"""One name for everybody who is quoted."""

import attrs
import pytest

from onrecord.model.figure import Role
from onrecord.model.origin import Corroboration
from onrecord.model.passage import Span
from onrecord.model.statement import Basis, BasisKind, Standing, Statement, StatementRole
from onrecord.reconciliation.origins import corroboration
from onrecord.reconciliation.origins.known import known_in
from onrecord.reconciliation.origins.parties import initialisms, party

ENGLISH = """Human Rights Watch said on Friday that soldiers in Mali killed 32 people in May. The army denied it. The group spoke to 14
witnesses. A public prosecutor in Mopti opened an inquiry."""
FRENCH = """Au Mali, selon l'ONG HRW, 32 personnes ont été tuées en mai. L'armée malienne a démenti. L'organisation a parlé à 14 témoins."""
ARABIC = """قالت هيومن رايتس ووتش إن جنوداً في مالي قتلوا 32 شخصاً في مايو. ونفى الجيش المالي ذلك. وتحدثت المنظمة إلى 14 شاهداً."""


@pytest.fixture
def three(desk):
    readings = [desk.read(text, f"{n}.txt") for n, text in enumerate((ENGLISH, FRENCH, ARABIC))]
    return [r.rendition.original for r in readings], desk.find(*readings, publishers=("One", "Deux", "ثلاثة"))


@pytest.mark.parametrize(
    ("speakers", "name"),
    [
        (("Human Rights Watch", "l'ONG HRW", "هيومن رايتس ووتش"), "Human Rights Watch"),
        (("The group", "L'organisation", "المنظمة"), "Human Rights Watch"),
        (("the New York-based group", "l'ONG", "منظمة هيومن رايتس ووتش"), "Human Rights Watch"),
        (("The army", "L'armée malienne", "الجيش المالي"), "army (Mali)"),
        (("the United Nations", "l'ONU", "الأمم المتحدة"), "United Nations"),
        (("a government spokesman", "le gouvernement malien", "الحكومة"), "government (Mali)"),
    ],
)
def test_three_languages_name_one_origin(three, speakers, name):
    digests, origins = three
    assert [origins.of(d, s, at=150).name for d, s in zip(digests, speakers, strict=True)] == [name] * 3


def test_different_bodies_stay_apart(three):
    digests, origins = three
    said = [
        "Amnesty International",
        "the defence ministry",
        "the health ministry",
        "the governor of Gao",
        "the governor of Kidal",
        "JNIM",
    ]
    assert len({origins.of(digests[0], who).name for who in said}) == len(said)


def test_witnesses_belong_to_the_body_that_heard_them(three):
    digests, origins = three
    assert origins.of(digests[0], "witnesses", ("One", "Human Rights Watch")).name == "Human Rights Watch"
    assert origins.of(digests[0], "two witnesses").name.endswith("(to One)")
    assert origins.of(digests[0]).name == "One"


def test_the_authority_is_one_party_under_all_its_names(desk):
    reading = desk.read(ENGLISH)
    origins = desk.find(reading, authority=("Government of Mali", "the army", "FAMa"))
    found = [
        origins.of(reading.rendition.original, name) for name in ("FAMa", "The army", "government of Mali")
    ]
    assert {one.name for one in found} == {"Government of Mali"}
    assert all(one.party for one in found)


def test_a_short_name_is_the_longer_one_of_its_document(desk):
    text = """Le Collectif Mémoire du Sud a compté 41 morts à Kolda. Le 3 mai, le Collectif a publié leurs noms. Selon le Collectif, 12 personnes manquent."""
    reading = desk.read(text)
    origins = desk.find(reading)
    assert origins.of(reading.rendition.original, "le Collectif").name == "Collectif Mémoire du Sud"


def test_a_number_of_the_headline_goes_back_to_whoever_the_text_names(desk):
    reading = desk.read(f"Soldiers killed 32 people in Mali\n\n{ENGLISH}")
    origins = desk.find(reading, publishers=("One",))
    headline = reading.figures[0]
    assert headline.span.start < 30
    assert origins.of_figure(reading.rendition.original, headline).name == "Human Rights Watch"


def test_initials_stand_for_the_name_that_the_text_gives_with_them():
    assert initialisms("The Ayo Valley Peace Group (AVPG) said") == {"AVPG": "Ayo Valley Peace Group"}
    assert initialisms("on Monday (GMT) and in Kayes (Mali)") == {}


def test_a_shared_initialism_names_nobody_without_the_full_name():
    assert not known_in("RSF said so")
    assert [m.known.name for m in known_in("the Rapid Support Forces; RSF said so")] == [
        "Rapid Support Forces"
    ] * 2


def test_an_initialism_is_matched_in_capitals_only():
    assert not known_in("people who said it to us, au total")
    assert known_in("the WHO said")


def test_words_that_name_nobody_are_no_party():
    assert party("the") is None
    assert party("…") is None


def test_a_statement_goes_back_to_its_outermost_speaker_with_pronouns_resolved(desk):
    reading = desk.read(ENGLISH)
    at = Span(0, 10)
    said = Statement(
        span=at,
        role=StatementRole.FINDING,
        standing=Standing.FACT,
        speaker=Role(text="it"),
        resolved=Role(text="Amnesty International"),
        chain=("One", "it"),
        basis=(Basis(kind=BasisKind.WITNESS, span=at),),
    )
    origins = desk.find(attrs.evolve(reading, statements=(said,)), publishers=("One",))
    found = origins.of_statement(reading.rendition.original, said)
    assert (found.name, found.first_hand) == ("Amnesty International", frozenset({BasisKind.WITNESS}))
    assert corroboration([found]) is Corroboration.C1
