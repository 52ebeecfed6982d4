import time

import pytest

from onrecord.extraction.recommendations import find_recommendations
from onrecord.model.passage import Span


def asked(rendition):
    return [(r.by, r.addressees, r.quote) for r in find_recommendations(rendition)]


def test_every_bullet_under_a_call_is_an_action_asked_of_all_who_are_named(plain):
    text = (
        "Findings\n\nThe Harbour Watch calls on the Port Board, the Ministry of Trade and Fisheries, and all shipping companies to:\n\n"
        "- Publish the crane logs.\n- Pay the crews, and say so.\n\nConclusion\n\n- This is no action.\n"
    )

    parties = ("Port Board", "Ministry of Trade and Fisheries", "shipping companies")
    assert asked(plain(text)) == [
        ("The Harbour Watch", parties, "Publish the crane logs."),
        ("The Harbour Watch", parties, "Pay the crews, and say so."),
    ]


def test_bullets_that_name_their_own_addressees_are_taken_apart(plain):
    text = "Harbour Watch urges:\n- the Port Board to publish the crane logs;\n- shipping companies to pay their crews.\n"

    assert asked(plain(text)) == [
        ("Harbour Watch", ("Port Board",), "publish the crane logs"),
        ("Harbour Watch", ("shipping companies",), "pay their crews"),
    ]


def test_a_sentence_with_two_addressees_gives_two_recommendations(plain):
    text = (
        "On Friday the union called on the Board to reopen the quay, and on shipowners to pay what they owe."
    )

    assert [(a, q) for _, a, q in asked(plain(text))] == [
        (("Board",), "reopen the quay"),
        (("shipowners",), "pay what they owe"),
    ]


def test_what_somebody_should_do_is_asked_of_them(plain):
    text = "Findings\n\nThe Harbour Commission should publish its minutes. The weather should improve by May."

    assert asked(plain(text)) == [(None, ("Harbour Commission",), "publish its minutes")]


def test_that_clauses_are_read(plain):
    text = "The auditors recommend that the Port Authority open its books, and that the Ministry of Trade pay for it."

    assert asked(plain(text)) == [
        ("The auditors", ("Port Authority",), "open its books"),
        ("The auditors", ("Ministry of Trade",), "pay for it"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le syndicat appelle la Régie à rouvrir le quai et les armateurs à payer leurs équipages.",
            [
                ("Le syndicat", ("Régie",), "rouvrir le quai"),
                ("Le syndicat", ("armateurs",), "payer leurs équipages"),
            ],
        ),
        (
            "L'association demande au ministère de publier les registres et aux banques d'ouvrir leurs comptes.",
            [
                ("L'association", ("ministère",), "publier les registres"),
                ("L'association", ("banques",), "ouvrir leurs comptes"),
            ],
        ),
        (
            "Le port devrait être plus sûr. La Régie devrait publier ses comptes.",
            [(None, ("Régie",), "publier ses comptes")],
        ),
    ],
)
def test_french_constructions_are_read(plain, text, expected):
    assert asked(plain(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "تدعو النقابة الوزارة إلى فتح الرصيف أمام الصيادين.",
            [("النقابة", ("الوزارة",), "فتح الرصيف أمام الصيادين")],
        ),
        (
            "وطالبت النقابة وزارة التجارة بنشر سجلات الرافعات في الميناء.",
            [("النقابة", ("وزارة التجارة",), "نشر سجلات الرافعات في الميناء")],
        ),
        (
            "ينبغي على الوزارة أن تنشر السجلات في هذا العام.",
            [(None, ("الوزارة",), "تنشر السجلات في هذا العام")],
        ),
    ],
)
def test_arabic_constructions_are_read(plain, text, expected):
    assert asked(plain(text)) == expected


def test_a_section_of_recommendations_names_addressees_in_lines_of_their_own(plain):
    text = "Recommendations\n\nTo the Port Board:\n\n- Publish the crane logs.\n\nTo shipowners and insurers:\n\n- Pay the crews.\n"

    assert [(a, q) for _, a, q in asked(plain(text))] == [
        (("Port Board",), "Publish the crane logs."),
        (("shipowners", "insurers"), "Pay the crews."),
    ]


def test_a_short_name_is_made_full_only_in_company_that_fixes_it(plain):
    alone = plain("Watch calls on the Security Council to:\n- Send observers.\n")
    together = plain("Watch calls on the United Nations and the Security Council to:\n- Send observers.\n")

    assert asked(alone)[0][1] == ("Security Council",)
    assert asked(together)[0][1] == ("United Nations", "UN Security Council")


def test_a_list_of_measures_without_addressees_is_kept_without_them(plain):
    assert asked(
        plain("The Committee recommends the following:\n\n1. Amend the port law.\n2. Open a register.\n")
    ) == [
        ("The Committee", (), "Amend the port law."),
        ("The Committee", (), "Open a register."),
    ]


def test_who_says_what_should_be_done_is_named_and_not_quoted(plain):
    assert asked(plain("The Board should open its books, the union said.")) == [
        ("the union", ("Board",), "open its books")
    ]


def test_a_second_verb_without_a_subject_has_the_subject_of_the_first(plain):
    text = "ودعت النقابة إدارة الميناء إلى نشر السجل، وطالبت وزارة العمل بإرسال مفتشين إلى الرصيف."

    assert [(by, parties) for by, parties, _ in asked(plain(text))] == [
        ("النقابة", ("إدارة الميناء",)),
        ("النقابة", ("وزارة العمل",)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Board called a meeting to discuss the quay.",
        "Reporters asked about the crane, and nobody answered.",
        "The list includes:\n- The quay.\n- The crane.\n",
        "The minister called the strike illegal.",
        "La Régie a demandé un délai.",
        "La récolte devrait doubler avant la fin de 2019.",
        "قالت النقابة إن الرصيف مغلق منذ شهر.",
    ],
)
def test_a_text_that_asks_nothing_of_anybody_gives_nothing(plain, text):
    assert asked(plain(text)) == []


def test_nothing_in_page_furniture_is_a_recommendation(plain):
    rendition = plain("Readers who like ferries should note this. The Board should publish its minutes.")

    assert find_recommendations(rendition, (Span(0, len(rendition.text)),)) == ()


def test_a_run_of_names_without_an_end_takes_no_time(plain):
    began = time.perf_counter()
    asked(plain("The board and " * 55 + "x must"))
    asked(plain("The board and " * 400 + "x must"))
    assert time.perf_counter() - began < 2
