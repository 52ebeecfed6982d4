from itertools import pairwise

import pytest

from onrecord.extraction.furniture import find_boilerplate


def labelled(rendition):
    return [item.span.cut(rendition.text) for item in find_boilerplate(rendition)]


CONTENT = "The dam held 40 million cubic metres in March, and nobody downstream was warned of the release."


@pytest.mark.parametrize(
    "line",
    [
        "Views: 12",
        "48 comments",
        "2.3k shares",
        "312 vues",
        "١٢ تعليقاً",
        "Reading time: 7 minutes",
        "4 min read",
        "Temps de lecture : 6 min",
        "وقت القراءة: 4 دقائق",
        "Back to top",
        "Retour en haut",
        "العودة إلى الأعلى",
        "Leave a reply",
        "Laisser un commentaire",
        "Click here for a printable version of this page",
        "Télécharger le PDF",
        "نسخة للطباعة",
        "Share this article",
        "Facebook · WhatsApp · Telegram",
        "Partager sur Facebook",
        "شارك المقال على واتساب",
        "English | Français | العربية",
        "Read also: Ferry sinks with 60 aboard",
        "À lire aussi : Le port rouvre après 12 jours",
        "اقرأ أيضاً: غرق عبّارة على متنها 60 راكباً",
        "Tags: harbour, ferry",
        "© 2023 The Harbour Gazette",
        "All rights reserved.",
        "Tous droits réservés.",
        "جميع الحقوق محفوظة",
        "Page 3 of 12",
        "4/19",
        "- 7 -",
        "The Gazette brings you 300 stories a day from 20 newsrooms.",
        "L'agence diffuse plus de 90 dépêches par jour.",
        "This site uses cookies.",
        "Nous utilisons des cookies.",
        "Subscribe now for 3 euros a month.",
        "(Visited 17 times, 2 visits today)",
        "Home » Politics » Harbour",
        "Accueil > Politique",
        "Tel. +44 20 7946 0018",
    ],
)
def test_a_line_of_page_furniture_is_labelled_and_the_content_beside_it_is_not(plain, line):
    rendition = plain(f"{CONTENT}\n\n{line}\n\n{CONTENT}\n")

    found = " ".join(labelled(rendition))

    assert found.strip("().") in line or line in found
    assert found
    assert CONTENT not in found


@pytest.mark.parametrize(
    "sentence",
    [
        "The video reached 2 million views before the ministry took it down.",
        "The committee received 1,400 comments on the draft law and answered 12.",
        "Shares in the company fell by 14 percent on Monday.",
        "The court accepted all 12 complaints and rejected 3.",
        "Le journal a compté 31 vues aériennes du camp.",
        "The power plant was switched off at 3 pm and 200,000 homes went dark.",
        "The mine is on page 12 of the register and employs 340 people.",
        "The president called 14 ministers home.",
        "More on the toll: 14 people died in the second wave.",
        "Copies of the report were sent to 60 newsrooms that had published stories on the dam.",
        "وقال 12 شاهداً إن السد انهار عند الفجر.",
    ],
)
def test_a_sentence_of_content_that_uses_the_same_words_is_left_alone(plain, sentence):
    assert labelled(plain(f"{CONTENT}\n\n{sentence}\n")) == []


def test_a_consent_prompt_fused_with_content_is_cut_after_its_last_button(plain):
    text = "We use cookies and similar tools. Accept all Reject all Cookie settings Nine boats were lost in the storm of 4 May."

    rendition = plain(f"{CONTENT}\n\n{text}\n")

    assert labelled(rendition) == [
        "We use cookies and similar tools.",
        "Accept all Reject all Cookie settings",
    ]


def test_two_buttons_fused_with_a_heading_are_cut_off_but_one_such_word_is_not(plain):
    fused = plain(f"Accept Manage my choices Toll of the storm rises\n\n{CONTENT}\n")
    heading = plain(f"Accept the toll of the storm\n\n{CONTENT}\n")

    assert labelled(fused) == ["Accept Manage my choices"]
    assert labelled(heading) == []


def test_french_and_arabic_buttons_are_cut_off_too(plain):
    french = plain(
        "Ce site utilise des cookies. Tout accepter | Tout refuser Neuf bateaux ont coulé le 4 mai au large du port."
    )
    arabic = plain("نستخدم ملفات تعريف الارتباط. موافق غرقت تسعة قوارب قبالة الميناء في الرابع من مايو.")

    assert labelled(french)[-1] == "Tout accepter | Tout refuser"
    assert labelled(arabic)[-1] == "موافق"


def test_a_clock_time_is_furniture_in_a_byline_and_content_in_a_sentence(plain):
    rendition = plain(
        f"By our correspondent, posted 4:15 pm\n\nThe wall fell at 4:15 pm and 12 people were hurt.\n\n{CONTENT}"
    )

    found = find_boilerplate(rendition)

    assert [(item.span.cut(rendition.text), item.span.start < 40) for item in found] == [("4:15 pm", True)]


def test_the_links_under_a_heading_of_related_stories_belong_to_the_list(plain):
    text = f"{CONTENT}\n\nMost read\n\n- Ten killed in bus crash\n- Budget up 4 percent\n\n{CONTENT}\n"

    assert labelled(plain(text)) == ["Most read", "Ten killed in bus crash", "Budget up 4 percent"]


def test_a_list_of_links_ends_where_sentences_begin(plain):
    rendition = plain(
        f"Les plus lus\nLe pont cède, 14 morts\nBudget en hausse de 4 %\n\n{CONTENT}\n\nThe toll by village\n"
    )

    found = " ".join(labelled(rendition))

    assert "14 morts" in found
    assert CONTENT not in found
    assert "The toll by village" not in found


def test_what_the_page_marks_as_furniture_is_furniture_with_the_pages_reason(page):
    rendition = page(
        f"<html><body><nav>Home and 12 sections</nav><main><h1>The dam</h1><p>{CONTENT}</p></main>"
        f"<footer>Read by 9,000 people</footer></body></html>"
    )

    found = find_boilerplate(rendition)

    assert [item.span.cut(rendition.text) for item in found] == [
        "Home and 12 sections",
        "Read by 9,000 people",
    ]
    assert all(item.why for item in found)


def test_spans_are_in_order_and_never_overlap(plain):
    lines = [
        "Views: 3 | 4 min read | 12 comments",
        "Share on Facebook 3 WhatsApp",
        "Subscribe now: 2 free articles",
        "Page 1 of 2",
    ]

    found = find_boilerplate(plain("\n\n".join([CONTENT, *lines])))

    assert len(found) >= 5
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
