import pytest

from onrecord.extraction.lexicon.speech_words import SpeechKind
from onrecord.extraction.statements.classifying import find_condition
from onrecord.extraction.statements.roles import Said, role_of, standing_of
from onrecord.model.passage import Span
from onrecord.model.statement import Standing, StatementRole

SAY, DENY, PROMISE, DEMAND, REPLY, ACCUSE = (
    SpeechKind.SAY,
    SpeechKind.DENY,
    SpeechKind.PROMISE,
    SpeechKind.DEMAND,
    SpeechKind.REPLY,
    SpeechKind.ACCUSE,
)


def role(speaker, cue, content, language, *, kind=SAY, before=""):
    said = Said(kind=kind, cue=cue, content=content, speaker=speaker, before=before or f"{speaker} {cue}")
    return role_of(said, language).value


@pytest.mark.parametrize(
    ("speaker", "cue", "content", "language"),
    [
        ("the port board", "said", "it had paid every crew", "en"),
        ("the ministry of fisheries", "says", "the harbour is safe", "en"),
        ("the army", "said", "its forces act with restraint", "en"),
        ("the company", "insists", "2,000 crews were paid", "en"),
        ("the government", "stands by", "its count of 56 dead", "en"),
        ("the relief agency", "said", "it distributed 300 tents", "en"),
        ("le ministère de la pêche", "affirme", "le port est sûr", "fr"),
        ("la régie", "assure", "tous les équipages sont payés", "fr"),
        ("le gouvernement", "maintient", "son bilan de 56 morts", "fr"),
        ("l'armée", "soutient", "ses opérations sont conformes au droit", "fr"),
        ("وزارة النقل", "قالت", "إنها دفعت أجور البحارة", "ar"),
        ("الحكومة", "أكدت", "الرصيف آمن", "ar"),
    ],
)
def test_a_party_on_its_own_conduct_claims(speaker, cue, content, language):
    assert role(speaker, cue, content, language) == "claim"


@pytest.mark.parametrize(
    ("speaker", "cue", "content", "language"),
    [
        ("harbour watch", "said", "40 sailors drowned in may", "en"),
        ("a survivor", "said", "we buried eleven sailors", "en"),
        ("the union", "said", "it had counted 40 wrecks", "en"),
        ("the prosecutor", "said", "around 40 people had been killed", "en"),
        ("the mayor", "reported", "12 cholera cases", "en"),
        ("harbour watch", "said", "it documented nine wrecks", "en"),
        ("une habitante", "raconte", "nous avons enterré onze marins", "fr"),
        ("l'observatoire", "affirme", "quarante marins sont morts", "fr"),
        ("le procureur", "a dit", "une quarantaine de personnes ont été tuées", "fr"),
        ("ناجية", "قالت", "إننا دفنّا أحد عشر بحاراً", "ar"),
        ("المرصد", "قال", "أربعين بحاراً غرقوا", "ar"),
    ],
)
def test_anybody_on_what_is_not_their_own_doing_finds(speaker, cue, content, language):
    assert role(speaker, cue, content, language) == "finding"


@pytest.mark.parametrize(
    ("speaker", "cue", "content", "language"),
    [
        ("the army", "said", "its soldiers did not fire on the ferry", "en"),
        ("the ministry", "said", "the report was baseless", "en"),
        ("the company", "said", "it rejects the term negligence", "en"),
        ("the rebels", "say", "no civilian was killed", "en"),
        ("l'armée", "a déclaré", "qu'elle n'a pas tiré sur le bac", "fr"),
        ("le ministère", "parle d'", "« accusations infondées »", "fr"),
        ("الجيش", "قال", "إنه لم يقصف الميناء", "ar"),
        ("الوزارة", "وصفت", "اتهامات لا أساس لها", "ar"),
    ],
)
def test_a_party_that_says_it_did_not_denies(speaker, cue, content, language):
    assert role(speaker, cue, content, language) == "denial"


@pytest.mark.parametrize(
    ("speaker", "cue", "content", "language"),
    [
        ("the government", "said", "it would publish the list", "en"),
        ("the minister", "announced", "the opening of an inquiry", "en"),
        ("the minister", "said", "schools will reopen", "en"),
        ("the navy", "announced", "a new 300-strong rescue unit", "en"),
        ("le ministre", "a annoncé", "l'ouverture d'une enquête", "fr"),
        ("le gouvernement", "a déclaré", "qu'il publiera la liste", "fr"),
        ("la régie", "précise", "que les travaux seront achevés", "fr"),
        ("الحكومة", "قالت", "إنها ستنشر القائمة", "ar"),
        ("الوزير", "أعلن", "فتح تحقيق في الحادث", "ar"),
    ],
)
def test_a_party_that_says_what_it_will_do_commits_itself(speaker, cue, content, language):
    assert role(speaker, cue, content, language) == "commitment"


@pytest.mark.parametrize(
    ("speaker", "content", "language"),
    [
        ("harbour watch", "the board should open its books", "en"),
        ("the union", "the ministry must pay the crews", "en"),
        ("le syndicat", "que le ministère doit payer les équipages", "fr"),
        ("النقابة", "على الوزارة أن تدفع الأجور", "ar"),
    ],
)
def test_who_says_what_another_must_do_recommends(speaker, content, language):
    assert role(speaker, "said", content, language) == "recommendation"


@pytest.mark.parametrize(
    ("before", "speaker", "language"),
    [
        ("in a written reply to the group, the ministry said", "the ministry", "en"),
        ("asked about the wrecks, the company said", "the company", "en"),
        ("en réponse aux questions de l'association, la régie affirme", "la régie", "fr"),
        ("interrogé sur les naufrages, le ministère a indiqué", "le ministère", "fr"),
        ("وردا على أسئلة النقابة قالت الوزارة", "الوزارة", "ar"),
    ],
)
def test_what_a_party_says_when_asked_is_a_reply(before, speaker, language):
    content = {"en": "the quay is open", "fr": "le quai est ouvert", "ar": "الرصيف مفتوح"}[language]
    assert role(speaker, "said", content, language, before=before) == "reply"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [(DENY, "denial"), (PROMISE, "commitment"), (DEMAND, "recommendation"), (REPLY, "reply")],
)
def test_the_verb_decides_where_it_can(kind, expected):
    assert role("the board", "x", "accusations of negligence", "en", kind=kind) == expected


def test_turning_down_a_thing_denies_nothing():
    assert role("the union", "rejected", "57 offers", "en", kind=DENY) == "finding"
    assert role("the board", "rejected", "the report's conclusions", "en", kind=DENY) == "denial"


def test_a_thing_that_guarantees_promises_nothing():
    assert role("the accord", "guarantees", "access to the quay", "en", kind=PROMISE) == "finding"
    assert role("the board", "guarantees", "to reopen the quay", "en", kind=PROMISE) == "commitment"


def test_a_witness_neither_promises_nor_denies():
    assert role("a fisherman", "said", "he would never go back", "en") == "finding"
    assert role("a survivor", "replied", "we buried eleven sailors", "en", kind=REPLY) == "finding"


def test_a_forecast_is_no_commitment():
    assert role("the minister", "said", "growth will reach 5 percent", "en") == "claim"


def test_a_capital_speaks_for_its_government():
    assert role("khartoum", "said", "the harbour is safe", "en") == "claim"
    assert role("سودان", "قالت", "الرصيف آمن", "ar") == role("السودان", "قالت", "الرصيف آمن", "ar")


def test_standing_follows_role_verb_and_distance():
    said = Said(kind=SAY, cue="said", content="nine boats sank", speaker="x")
    accused = Said(kind=ACCUSE, cue="accused", content="sinking nine boats", speaker="x")
    assert standing_of(StatementRole.DENIAL, said, (), "en") is Standing.DENIAL
    assert standing_of(StatementRole.COMMITMENT, said, (), "en") is Standing.PROMISE
    assert standing_of(StatementRole.FINDING, accused, ("x",), "en") is Standing.ACCUSATION
    assert standing_of(StatementRole.FINDING, said, ("Radio Quay", "a neighbour"), "en") is Standing.HEARSAY
    assert standing_of(StatementRole.FINDING, said, ("Radio Quay", "Harbour Watch"), "en") is Standing.CLAIM


@pytest.mark.parametrize(
    ("text", "language", "condition"),
    [
        ("reopen the quay once the wreck is cleared, it said", "en", "once the wreck is cleared"),
        ("pay the crews if funds allow", "en", "if funds allow"),
        ("rouvrir le quai dès que l'épave sera levée, dit-elle", "fr", "dès que l'épave sera levée"),
        ("payer les équipages sous réserve des fonds", "fr", "sous réserve des fonds"),
        ("فتح الرصيف إذا سمح الطقس", "ar", "إذا سمح الطقس"),
        ("reopen the quay by June", "en", None),
    ],
)
def test_the_condition_of_a_promise_is_read(text, language, condition):
    whole = Span(0, len(text))
    found = find_condition(text, whole, whole, language)
    assert (found and found.cut(text)) == condition
