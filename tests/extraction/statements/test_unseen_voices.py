"""Statements in constructions of genres that the documents at hand happened not to hold, in three languages."""

import pytest

_COMMISSION = "NATIONAL ELECTORAL COMMISSION\nMedia statement No. 4\n\nPort Loyal, 6 May 2024\n\n"


def said(statements, text):
    return [
        (one.speaker.text if one.speaker else None, one.role.value, one.span.cut(text)) for one in statements
    ]


ENGLISH = [
    (
        "A survey released last week by Reed House, a think tank, found leaks in 31 of 60 pipes.",
        ("A survey released last week by Reed House, a think tank", "finding", "leaks in 31 of 60 pipes"),
    ),
    (
        "A baker whose shop burned said the hydrant had been dry for a year.",
        ("A baker whose shop burned", "finding", "the hydrant had been dry for a year"),
    ),
    (
        "By the League's count, 214 stalls were pulled down.",
        ("the League", "finding", "214 stalls were pulled down"),
    ),
    (
        "The council told traders that rents had fallen, that it had hired 12 cleaners and that no stall would be moved.",
        ("The council", "claim", "it had hired 12 cleaners"),
    ),
    (
        "Gunmen killed nine herders near Oda on Sunday, residents and officials said.",
        ("residents and officials", "finding", "Gunmen killed nine herders near Oda on Sunday"),
    ),
    (
        "The pump, the caretaker argued, had never once been inspected.",
        ("the caretaker", "finding", "had never once been inspected"),
    ),
    ("The mayor rejected that figure.", ("The mayor", "denial", "that figure")),
    (
        "The Grain Board wants a recount in three wards.",
        ("The Grain Board", "recommendation", "a recount in three wards"),
    ),
    ("The family said that the boy had been shot.", ("The family", "finding", "the boy had been shot")),
    (
        "WHO warns that fewer than one clinic in four sends its figures on time.",
        ("WHO", "finding", "fewer than one clinic in four sends its figures on time"),
    ),
    (
        "A porter said a guard had told her that 14 men were missing.",
        ("a guard", "finding", "14 men were missing"),
    ),
    (
        "The drilling firm, a subsidiary of Orr, plans to move 300 families by the end of May 2026.",
        ("The drilling firm, a subsidiary of Orr", "commitment", "move 300 families by the end of May 2026"),
    ),
]

FRENCH = [
    (
        "Onze blessés dans la chute d'un balcon, c'est le bilan que donne ce matin la clinique.",
        ("la clinique", "finding", "Onze blessés dans la chute d'un balcon"),
    ),
    ("À la mairie, on parle de douze disparus.", ("la mairie", "finding", "douze disparus")),
    (
        "L'association accuse des miliciens d'avoir brûlé 14 greniers.",
        ("L'association", "finding", "des miliciens d'avoir brûlé 14 greniers"),
    ),
    (
        "Le ministère de l'Eau, dont le budget a fondu de moitié, conteste ce calcul.",
        ("Le ministère de l'Eau", "denial", "ce calcul"),
    ),
    (
        "Le marché du port a fermé hier matin. « J'ai compté les sacs, raconte une porteuse, il en manquait trente. »",
        ("une porteuse", "finding", "J'ai compté les sacs, raconte une porteuse, il en manquait trente."),
    ),
    (
        "La régie des bus reconnaît pour sa part perdre 12 % de ses recettes.",
        ("La régie des bus", "claim", "perdre 12 % de ses recettes"),
    ),
    (
        "Depuis mars, l'Observatoire a dénombré au moins 61 coupures.",
        ("l'Observatoire", "finding", "au moins 61 coupures"),
    ),
    (
        "Les usagers, dit leur comité, paient trois fois le tarif.",
        ("leur comité", "finding", "paient trois fois le tarif"),
    ),
    (
        "Sur 80 familles, 11 ont reçu les 300 000 francs promis par la préfecture.",
        ("la préfecture", "commitment", "les 300 000 francs promis par la préfecture"),
    ),
    (
        "La commission d'enquête a répondu le 3 mai que les registres étaient perdus.",
        ("La commission d'enquête", "reply", "les registres étaient perdus"),
    ),
    (
        "Deux puits sur trois restent à sec, déplore-t-on à la mairie. Neuf enfants ont la fièvre, déplore la sage-femme.",
        ("la sage-femme", "finding", "Neuf enfants ont la fièvre"),
    ),
]

ARABIC = [
    (
        "وتعهد وزير النقل بإصلاح 40 جسراً قبل نهاية 2026 وبفتح طريقين جديدين بحلول مايو 2027.",
        ("وزير النقل", "commitment", "فتح طريقين جديدين بحلول مايو 2027"),
    ),
    (
        'وقدّرت جمعية "بيوتنا" عدد المنازل المهدمة بـ310.',
        ('جمعية "بيوتنا"', "finding", "عدد المنازل المهدمة بـ310"),
    ),
    (
        "وثّق مركز الضفة للدراسات مقتل سبعة صيادين في البحيرة.",
        ("مركز الضفة للدراسات", "finding", "مقتل سبعة صيادين في البحيرة"),
    ),
    (
        "وقالت بائعة إن السوق أُغلق يومين وإن بضاعتها فسدت.",
        ("بائعة", "finding", "السوق أُغلق يومين وإن بضاعتها فسدت"),
    ),
    (
        "ويوصي المجلس الحكومة بتنظيف القنوات، والبلدية بنشر مواعيد الضخ.",
        ("المجلس", "recommendation", "نشر مواعيد الضخ"),
    ),
    ("وترفض الإدارة الحديث عن \"تسرب\".", ("الإدارة", "denial", "الحديث عن \"تسرب\"")),
    ("لكن مسحاً أجرته الرابطة يُظهر أن ثلث الآبار مالحة.", ("مسحاً أجرته الرابطة", "finding", "ثلث الآبار مالحة")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*ENGLISH, *FRENCH, *ARABIC])
def test_a_construction_gives_who_says_what_and_what_it_is(stated, text, expected):
    assert expected in said(stated(text), text)


def test_what_a_speaker_only_passes_on_is_told_once(stated):
    text = "A porter said a guard had told her that 14 men were missing."

    assert [one.chain for one in stated(text)] == [("A porter", "a guard")]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The army said that 12 wells had been repaired.", "claim"),
        ("The army said that gunmen had blown up a bridge.", "finding"),
        ("The regional director said the river rose two metres in a night.", "finding"),
        ("The regional director said every ward had been inspected.", "claim"),
        ("Le gouvernement affirme que 40 écoles ont été rouvertes.", "claim"),
        ("Le gouvernement affirme que des assaillants ont incendié le pont.", "finding"),
        ("وقالت الوزارة إن الأمطار تجاوزت 80 مليمتراً.", "finding"),
        ("وقالت الوزارة إن جميع المدارس فُتحت.", "claim"),
    ],
)
def test_what_a_party_says_of_its_own_doing_is_a_claim_and_of_others_a_finding(stated, text, role):
    assert [one.role.value for one in stated(text)] == [role]


def test_the_figures_of_an_electoral_commission_are_no_claims_of_its_own(stated):
    text = f"{_COMMISSION}Polling took place at 1,148 stations; 37 opened late.\n\nThe Commission will publish the results on 14 May.\n"

    assert [one.role.value for one in stated(text)] == ["commitment"]


def test_an_organisation_that_names_the_police_in_its_title_is_no_party(stated):
    text = "MARSH RIGHTS CENTRE\nPress release\n\nPolice burned 40 huts\n\nThe centre's staff met 30 families. Some 12 huts were still standing.\n"

    assert stated(text) == ()


def test_each_promise_of_one_verb_is_due_by_itself(stated):
    text = "The board pledged to reopen the ferry by 3 May 2025 and to audit its tickets."

    assert [one.deadline.text if one.deadline else None for one in stated(text)] == ["2025-05-03", None]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("In February 2024 the ministry had pledged to open a clinic within 60 days.", "2024-04-29"),
        (
            "Niamey, le 4 avril 2025\n\nLe maire promet que le pont rouvrira avant la fin du mois de juin.",
            "2025-06-30",
        ),
        (
            "Le parti avait promis en mai 2021 de partir en mars 2023, après une transition de dix-huit mois.",
            "2023-03-31",
        ),
    ],
)
def test_a_deadline_is_counted_from_the_month_of_the_promise_or_read_as_named(stated, text, day):
    assert [one.deadline.text for one in stated(text) if one.deadline] == [day]


def test_the_owner_of_a_claim_stands_in_brackets_behind_it(stated):
    text = 'FACT SHEET\n\nCLAIM: "Every pump works." (Minister of Water, May 2024)\nRECORD: Of 40 pumps, 11 were dry.\n'

    assert [one.speaker.text for one in stated(text) if one.role.value == "claim"] == ["Minister of Water"]
