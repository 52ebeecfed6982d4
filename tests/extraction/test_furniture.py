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
        "3,120 قراءة",
        "للتبرع: 71 555 032",
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
        "12-minute read",
        "ELSEWHERE ON THE HARBOUR DESK: Ferry fares up 4% | Crane collapse hurts 3",
        "عدد الزيارات: 2,480",
        "Facebook 310",
        "Already 7,200 donors!",
        "Plus de 4 000 abonnés !",
        "ادعموا صحافتنا: 5 دنانير في الشهر",
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


@pytest.mark.parametrize(
    "sentence",
    [
        "Children sold cookies to pay for the fourteen wells.",
        "Share the water, the elder told the nine families.",
        "Follow us if you can, the soldiers told thirty villagers.",
        "The ministry says it delivers 300 reports a day to the court.",
        "The agency produces 40 articles a month on grain prices.",
        "Copyright law was used against 14 reporters.",
        "Topics of the day: wells, roads and 12 dams.",
        "Contact us or leave, the note to the 14 miners said.",
        "Donate blood, the hospital asked 200 students.",
        "All rights reserved to citizens were lifted for 90 days.",
        "The privacy policy of the state was challenged by 12 groups.",
        "Visited 14 times by inspectors, the plant never changed.",
        "Views: 14 of the 20 judges hold them.",
        "Partager l'eau entre 14 villages est difficile.",
        "Le quotidien publie 40 articles par jour sur la guerre.",
        "Faites un don de sang, a demandé l'hôpital aux 200 étudiants.",
        "Contactez-nous, disait le tract adressé aux 14 mineurs.",
        "À la une : 14 journaux ont paru avec une page blanche.",
        "انضم إلى الاحتجاج 300 عامل في شهر مايو.",
        "شارك 300 عامل في الإضراب يوم الأحد.",
        "مشاركة النساء في التصويت بلغت 12 في المئة.",
        "تبرع 200 طالب بالدم في المستشفى.",
        "آخر الأخبار من الجبهة سيئة، قال الضابط.",
        "المشاهدات: 14 شاهدا قالوا ذلك.",
        "The hotline took 1,200 calls in May.",
        "The inquiry's report runs to 212 pages, the judge said.",
        "More than 300 donors met in Geneva on Monday.",
        "Plus de 80 donateurs se sont réunis lundi à Genève.",
        "تلقى الخط الساخن 900 مكالمة في مايو.",
    ],
)
def test_sentences_of_the_record_that_begin_like_furniture_are_content(plain, sentence):
    assert labelled(plain(f"{CONTENT}\n\n{sentence}\n\n{CONTENT}\n")) == []


@pytest.mark.parametrize(
    "line",
    [
        *("Tweet", "Copy link", "Next article", "Read 1204 times", "(12 votes)", "Listen (4 min)"),
        *("Photo: Valley Press", "Print this page", "Already have an account? Log in", "Get the app"),
        *(
            "Lire la suite",
            "Partagez cet article",
            "A lire également : la pluie",
            "Lecture 3 min",
            "Copier le lien",
        ),
        *("شارك هذا المقال", "تابعونا على فيسبوك", "المقال التالي", "هذا الموقع يستخدم ملفات تعريف الارتباط"),
        "By using this website you agree to our use of cookies.",
        "We and our 842 partners store information on your device.",
    ],
)
def test_more_lines_of_sites_are_furniture(plain, line):
    assert labelled(plain(f"{CONTENT}\n\n{line}\n\n{CONTENT}\n")) == [line]


def test_what_follows_a_consent_row_is_judged_for_itself(plain):
    text = f"{CONTENT}\n\nNous utilisons des cookies sur ce site. Tout accepter Tout refuser\nAbonnez-vous pour 5 euros par mois.\n"

    assert "Abonnez-vous pour 5 euros par mois." in " ".join(labelled(plain(text)))


def test_an_appeal_inside_a_long_fused_sentence_labels_its_own_line_only(plain):
    fused = (
        "The minister wore a blue hat and spoke of the wells " * 4 + "\nSign up for our newsletter\nand left"
    )

    assert labelled(plain(f"{CONTENT}\n\n{fused}.\n")) == ["Sign up for our newsletter"]


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Anyone with news of the crew should ring the hotline 1717 at once.", "hotline 1717"),
        ("Tout témoin peut composer le numéro vert 8080, gratuit jour et nuit.", "numéro vert 8080"),
        ("ويمكن الاتصال على الرقم المجاني 1414 في أي وقت.", "الرقم المجاني 1414"),
    ],
)
def test_a_number_to_call_is_no_figure_and_its_sentence_stays_content(plain, sentence, number):
    assert labelled(plain(sentence)) == [number]


@pytest.mark.parametrize(
    ("line", "sizes"),
    [
        ("Briefing paper | 9 May 2023 | 44 pages | PDF, 1.3 MB", ["44 pages", "PDF, 1.3 MB"]),
        ("Note d'analyse – 31 pages – 640 Ko", ["31 pages", "640 Ko"]),
        ("ورقة بحثية | 18 صفحة", ["18 صفحة"]),
    ],
)
def test_the_size_of_a_document_is_furniture_and_its_title_is_not(plain, line, sizes):
    assert labelled(plain(line + "\n\n" + CONTENT)) == sizes


@pytest.mark.parametrize(
    "line",
    [
        "ADVERTISEMENT - 30% off all tents until Sunday",
        "Sponsored: 9 ways to cut your heating bill",
        "Publicité : 3 mois offerts",
        "You have read 2 of 4 free articles.",
        "You've used your last free article. Get 6 weeks for $2.",
        "Try 8 weeks free, then £7 a month. Cancel anytime.",
        "Unlimited access for only $3 a week",
        "Sign in to read 5 more stories",
        "Comments on this story close after 10 days.",
        "Our newsletter reaches 40,000 readers.",
        "Rated 3.8 out of 5 by 61 readers",
        "This page was last viewed 70 times.",
        "800 likes 41 reposts",
        "Photo 2 of 9",
        "Issue 88, 24 pages",
        "USD/KES 129.1 ▲ 0.2%   Tea $2.31 ▼ 0.4%",
        "Data delayed by 20 minutes.",
        "Long read, 9 minutes",
        "Our 7,000 members make this possible.",
        "Weather: 31 degrees, wind 9 km/h",
        "+++ 11:20 +++ 4 hurt in crash +++",
        "It's six minutes past eight.",
    ],
)
def test_what_a_page_sells_and_counts_of_its_users_is_furniture(plain, line):
    page = plain(f"{CONTENT}\n\n{line}\n\n{CONTENT}")

    assert " ".join(labelled(page)).startswith(line.split(". ")[0].rstrip("."))


@pytest.mark.parametrize(
    "sentence",
    [
        "The sponsored seats went to 40 pupils of the district.",
        "Comments were received from 300 farmers by the end of May.",
        "Access to water costs $3 a week in the camps, the agency said.",
        "Save for 12 houses, the village was destroyed.",
        "The advert was seen by 4,000 people, the regulator found.",
        "Weather: heavy rain killed 14 people on Monday.",
        "Our 40 members were arrested on Monday.",
        "The walk took 11 minutes.",
    ],
)
def test_a_sentence_of_the_record_about_adverts_access_or_comments_is_content(plain, sentence):
    assert labelled(plain(f"{CONTENT}\n\n{sentence}")) == []
