"""Twelve pairs of promises in three languages: the same one, or two."""

PAIRS = [
    (
        1,
        "The Ministry of Works promised to rebuild the Harun market within six months.",
        "2023-01-10",
        "The Ministry of Works pledged to rebuild the market of Harun by the end of 2024.",
        "2023-12-01",
    ),
    (
        1,
        "The Ministry of Works vowed to pay the arrears of 3,200 teachers by 31 March 2023.",
        "2023-01-10",
        "Le ministère des Travaux s'est engagé à payer les arriérés de 3 200 enseignants avant le 31 mars 2023.",
        "2023-01-12",
    ),
    (
        0,
        "The Ministry of Works promised to rebuild the Harun market within six months.",
        "2023-01-10",
        "The Ministry of Works promised to publish the audit of the fuel company by 30 April 2024.",
        "2023-12-01",
    ),
    (
        0,
        "The Ministry of Works promised to open 40 clinics by December 2023.",
        "2023-01-10",
        "The Ministry of Works promised to drill 40 wells by December 2023.",
        "2023-02-01",
    ),
    (
        1,
        "Le ministère des Travaux a promis de réparer la digue de Sala avant la saison des pluies, au plus tard le 15 juin 2023.",
        "2023-01-10",
        "Le ministère des Travaux s'est engagé à achever la réparation de la digue de Sala d'ici au 1er mai 2024.",
        "2023-10-10",
    ),
    (
        1,
        "The Ministry of Works undertook to release the report on the collapsed dam by 15 May 2023.",
        "2023-02-01",
        "تعهدت وزارة الأشغال بنشر تقرير السد المنهار قبل 15 مايو 2023.",
        "2023-02-03",
    ),
    (
        0,
        "Le ministère des Travaux a promis de réparer la digue de Sala au plus tard le 15 juin 2023.",
        "2023-01-10",
        "Le ministère des Travaux a promis de recruter 500 agents au plus tard le 31 décembre 2023.",
        "2023-01-11",
    ),
    (
        0,
        "The Ministry of Works undertook to release the report on the collapsed dam by 15 May 2023.",
        "2023-02-01",
        "تعهدت وزارة الأشغال بدفع رواتب الموظفين قبل 30 يونيو 2023.",
        "2023-02-03",
    ),
    (
        1,
        "وعدت وزارة الأشغال بإعادة فتح جسر النهر قبل 30 يونيو 2023.",
        "2023-01-01",
        "تعهدت وزارة الأشغال بإعادة فتح جسر النهر قبل نهاية عام 2024.",
        "2023-09-01",
    ),
    (
        1,
        "The Ministry of Works promised that elections would be held by February 2024.",
        "2022-06-01",
        "The Ministry of Works announced that it would hold elections in March 2025.",
        "2024-05-01",
    ),
    (
        0,
        "وعدت وزارة الأشغال بإعادة فتح جسر النهر قبل 30 يونيو 2023.",
        "2023-01-01",
        "تعهدت وزارة الأشغال بتعويض المتضررين قبل نهاية عام 2024.",
        "2023-09-01",
    ),
    (
        0,
        "The Ministry of Works promised to compensate the families of the flood victims by June 2023.",
        "2023-01-01",
        "The Ministry of Works promised to resettle the traders of the old market by June 2023.",
        "2023-01-03",
    ),
]
"""Whether they are one (1) or two (0), and both with their dates. Points were set on those of even place alone."""


def test_pairs_of_promises_are_put_together_and_kept_apart(owed):
    right = 0
    for one, first, first_date, second, second_date in PAIRS:
        made = owed({"a.txt": (f"{first}\n", first_date), "b.txt": (f"{second}\n", second_date)})
        assert sum(len(commitment.promises) for commitment in made.commitments) == 2
        right += (len(made.commitments) == 1) == bool(one)

    # Measured: 6 of 6 of those the points were set on, 5 of 6 of the others.
    assert right >= 11


def test_no_two_different_promises_are_put_together(owed):
    for one, first, first_date, second, second_date in PAIRS:
        if not one:
            made = owed({"a.txt": (f"{first}\n", first_date), "b.txt": (f"{second}\n", second_date)})
            assert len(made.commitments) == 2, first
