import pytest

from onrecord.extraction.statements.commitments import find_promises, speaks_for_party
from onrecord.model.passage import Span


def promised(text, language, *, own=False, published="2024-03-10"):
    found = find_promises(text, Span(0, len(text)), language, published, own=own)
    return [(p.span.cut(text), p.who.text if p.who else None) for p in found]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The Port Board promised to reopen the quay by June.", "en", [("reopen the quay by June", "The Port Board")]),
        ("The Ministry has pledged to pay the crews before Easter.", "en", [("pay the crews before Easter", "The Ministry")]),
        ("The company undertook to publish the logs, and the Board to read them.", "en",
         [("publish the logs", "The company"), ("read them", "the Board")]),
        ("The governor vowed to “repair the pier within a month”.", "en", [("repair the pier within a month", "The governor")]),
        ("The Ministry of Transport will dredge the channel by 30 September.", "en",
         [("The Ministry of Transport will dredge the channel by 30 September", "The Ministry of Transport")]),
        ("The navy is committed to escorting every ferry.", "en", [("escorting every ferry", "The navy")]),
        ("La Régie s'est engagée à rouvrir le quai avant la fin juin.", "fr", [("rouvrir le quai avant la fin juin", "La Régie")]),
        ("Le ministère a promis de payer les équipages sous trente jours.", "fr",
         [("payer les équipages sous trente jours", "Le ministère")]),
        ("Le gouverneur s'était engagé, le 3 mai, à « réparer la jetée ».", "fr", [("réparer la jetée", "Le gouverneur")]),
        ("Le ministère des Transports publiera les registres au plus tard le 30 septembre.", "fr",
         [("Le ministère des Transports publiera les registres au plus tard le 30 septembre", "Le ministère des Transports")]),
        ("ستفتح وزارة النقل الرصيف قبل نهاية يونيو.", "ar", [("ستفتح وزارة النقل الرصيف قبل نهاية يونيو", None)]),
    ],
)  # fmt: skip
def test_a_promise_is_found_without_a_report_of_speech(text, language, expected):
    assert promised(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "act"),
    [
        ("The wounded will be treated free of charge.", "en", "The wounded will be treated free of charge"),
        ("Une commission d'enquête sera mise en place.", "fr", "Une commission d'enquête sera mise en place"),
        ("Les familles seront indemnisées dans les meilleurs délais.", "fr", "Les familles seront indemnisées dans les meilleurs délais"),
        ("ستشكل لجنة تحقيق في الحادث.", "ar", "ستشكل لجنة تحقيق في الحادث"),
    ],
)  # fmt: skip
def test_in_a_partys_own_document_a_plain_future_is_a_promise(text, language, act):
    assert [quote for quote, _ in promised(text, language, own=True)] == [act]
    assert promised(text, language, own=False) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Growth will reach 5 percent by the end of 2025.", "en"),
        ("L'inflation atteindra 4 % d'ici la fin de l'année.", "fr"),
        ("سيبلغ النمو خمسة في المئة قبل نهاية 2025.", "ar"),
        ("Fishermen will return by June.", "en"),
        ("The Board paid the crews in June.", "en"),
    ],
)
def test_a_forecast_and_what_is_done_are_no_promises(text, language):
    assert promised(text, language, own="oi" in text or "ro" in text) == []


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("PRESS RELEASE\n\nThe Ministry of Fisheries informs the public that the quay is open.", True),
        (
            "COMMUNIQUÉ\n\nLe Gouvernement porte à la connaissance de la population que le quai est ouvert.",
            True,
        ),
        ("بيان صحفي\n\nتعلن وزارة النقل أن الرصيف مفتوح أمام الجميع منذ أمس.", True),
        (
            "PRESS RELEASE\n\nHarbour Watch, a human rights group, says that the ministry closed the quay.",
            False,
        ),
        ("The ministry closed the quay on Friday, fishermen say.", False),
    ],
)
def test_a_document_shows_whether_it_is_a_partys_own(plain, text, whose):
    assert speaks_for_party(plain(text)) is whose
