"""The bands agree with a reader who labelled cases by the table of methods."""

from onrecord.phrases import PHRASES, Verdict, judge

WORDS = (Verdict.FAIR, Verdict.ARGUABLE, Verdict.NOT_BORNE_OUT, Verdict.UNDERSTATED)

# Language, wording of the registry, then the recomputed numbers that the reader, with the table in hand and before any
# run, labelled fair, arguable, not borne out and understated.
LABELLED = (
    ("en", "3,539", (3539,), (3560, 3480), (3700, 3300), ()),
    ("en", "200", (150, 180, 230, 249), (250,), (251, 149, 120), ()),
    ("en", "about 300", (260, 300, 345), (210, 390), (190, 450), ()),
    ("en", "around 300", (250, 350), (240, 400), (401, 199), ()),
    ("en", "some 300", (290,), (220,), (150,), ()),
    ("en", "roughly 300", (310,), (375,), (420,), ()),
    ("en", "an estimated 300", (305,), (230,), (510,), ()),
    ("en", "nearly 300", (270, 285, 299), (255, 260, 300, 304), (240, 310), ()),
    ("en", "almost 300", (296,), (252,), (200, 320), ()),
    ("en", "close to 300", (280,), (303,), (249,), ()),
    ("en", "over 1,000", (1001, 1100, 1250), (), (1000, 980), (1400, 3000)),
    ("en", "more than 1,000", (1204,), (), (999,), (2000,)),
    ("en", "at least 32", (32, 40, 100), (31.5,), (31, 20), ()),
    ("en", "no fewer than 32", (33,), (), (30,), ()),
    ("en", "up to 50", (45, 46, 50), (20, 40, 51), (52, 60), ()),
    ("en", "as many as 50", (49,), (30,), (75,), ()),
    ("en", "doubled", (1.8, 2.0, 2.15), (1.77, 2.24), (1.7, 2.3, 2.5), ()),
    ("en", "tripled", (2.75, 3.0, 3.2), (3.4,), (2.6, 3.5), ()),
    ("en", "trebled", (2.9,), (3.45,), (2.2,), ()),
    ("en", "quadrupled", (3.65, 4.3), (3.55, 4.45), (3.4, 4.5), ()),
    ("en", "increased fivefold", (4.6, 5.4), (), (4.4, 5.6), ()),
    ("en", "increased tenfold", (9.5, 10.8), (11.5,), (8.8, 12.5), ()),
    ("en", "halved", (0.5, 0.47), (0.448, 0.565), (0.61, 0.3), ()),
    ("en", "nearly doubled", (1.85, 1.89, 1.99), (1.6, 1.75), (1.45, 2.0, 2.2), ()),
    ("en", "almost doubled", (1.92,), (1.55,), (1.3,), ()),
    ("en", "rose nearly threefold", (2.7, 2.95), (), (2.65, 3.0), ()),
    ("en", "almost quadrupled", (3.7,), (3.55,), (3.4, 4.0), ()),
    ("en", "more than doubled", (2.1, 2.5), (3.1,), (1.9, 2.0), ()),
    ("en", "more than tripled", (3.3,), (4.2,), (2.9, 3.0), ()),
    ("en", "twice", (2.1,), (2.23,), (2.6,), ()),
    ("en", "three times as large as", (2.8,), (3.4,), (4.0,), ()),
    ("en", "rose by 70 percent", (69.6, 70.4), (66, 74), (64, 75, 76), ()),
    ("en", "increased by 45 percent", (45.2,), (43, 47), (42, 48), ()),
    ("en", "fell by 12 percent", (11.6, 12.4), (), (11.4, 12.6), ()),
    ("en", "rose by nearly 40 percent", (37, 39.5), (35.5, 40.2), (34, 43), ()),
    ("en", "rose by more than 30 percent", (31, 37), (), (30, 28), (45,)),
    ("en", "half of", (0.46, 0.5, 0.54), (0.55,), (0.44, 0.56), ()),
    ("en", "a third of", (0.30, 0.36), (0.285, 0.38), (0.28, 0.39), ()),
    ("en", "two-thirds of", (0.64, 0.70), (0.62, 0.715), (0.61, 0.72), ()),
    ("en", "three-quarters of", (0.71, 0.77), (0.702, 0.79), (0.69, 0.81), ()),
    ("en", "a quarter of", (0.24, 0.28), (0.21, 0.295), (0.19, 0.31), ()),
    ("en", "more than half of", (0.51, 0.6), (0.65,), (0.5, 0.45), ()),
    ("en", "more than two-thirds of", (0.7, 0.75), (0.8, 0.9), (0.66,), ()),
    ("en", "most of", (0.51, 0.9), (), (0.5, 0.3), ()),
    ("en", "a majority of", (0.7,), (), (0.42,), ()),
    ("en", "dozens of", (24, 50, 99), (12, 20), (10,), ()),
    ("en", "hundreds of", (200, 640), (100, 150), (90,), ()),
    ("en", "thousands of", (2000, 8000), (1200,), (800,), ()),
    ("en", "tens of thousands of", (25000,), (11000,), (9000,), ()),
    ("fr", "environ 300", (265,), (395,), (180,), ()),
    ("fr", "près de 300", (275,), (251,), (330,), ()),
    ("fr", "plus de 1 000", (1150,), (), (940,), (1900,)),
    ("fr", "au moins 32", (32,), (31.4,), (29,), ()),
    ("fr", "jusqu'à 50", (48,), (10,), (58,), ()),
    ("fr", "a doublé", (1.95,), (1.76,), (1.5, 2.4), ()),
    ("fr", "a quasiment triplé", (2.84,), (), (1.55, 3.1), ()),
    ("fr", "a plus que quadruplé", (4.6,), (5.5,), (3.58, 4.0), ()),
    ("fr", "a décuplé", (9.2,), (11.2,), (7,), ()),
    ("fr", "a augmenté de 70 %", (70.2,), (68,), (60,), ()),
    ("fr", "près de la moitié", (0.46, 0.49), (0.5,), (0.42, 0.55), ()),
    ("fr", "deux tiers", (0.667,), (0.63,), (0.58,), ()),
    ("fr", "la majorité", (0.53,), (), (0.47,), ()),
    ("fr", "des centaines de", (300,), (110,), (60,), ()),
    ("ar", "تضاعف", (2.0,), (2.22,), (2.7,), ()),
    ("ar", "ثلاثة أضعاف", (2.92, 3.24), (3.45,), (4.17,), ()),
    ("ar", "خمسة أضعاف", (5.2,), (), (4.17,), ()),
    ("ar", "أكثر من ثلاثة أضعاف", (3.5,), (4.4,), (2.8,), ()),
    ("ar", "نحو 300", (320,), (205,), (480,), ()),
    ("ar", "أكثر من 1000", (1080,), (), (1000,), (1600,)),
    ("ar", "بنسبة 45%", (44.7,), (46.8,), (52,), ()),
    ("ar", "أكثر من نصف", (0.58,), (0.7,), (0.49,), ()),
    ("ar", "معظم", (0.66,), (), (0.4,), ()),
)


def cases():
    for language, wording, *columns in LABELLED:
        for word, numbers in zip(WORDS, columns, strict=True):
            for number in numbers:
                yield language, wording, number, word


def test_at_least_two_hundred_cases_are_labelled():
    assert len(list(cases())) >= 200


def test_the_bands_agree_with_the_labels():
    wrong = []
    total = 0
    for language, wording, number, word in cases():
        phrase = next(p for p in PHRASES[language] if p.wording == wording)
        total += 1
        if judge(phrase.rule, phrase.value, number) is not word:
            wrong.append((wording, number, word.value, judge(phrase.rule, phrase.value, number).value))

    assert len(wrong) <= 0.05 * total, wrong
