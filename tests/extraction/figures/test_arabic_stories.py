"""Whole Arabic sentences of other subjects: what a deadline is, who is no source, where names are of two words."""

import pytest


@pytest.fixture
def only(read):
    """Read one sentence of Arabic."""
    return lambda text: read(text, "ar")


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("تعهد الوزير ببناء 30 مدرسة خلال عامين.", "deadline"),
        ("على الشركة أن ترفع تقريرها خلال شهرين.", "deadline"),
        ("قال النقيب إن 3,500 أستاذ تركوا المهنة خلال عامين.", "duration"),
    ],
)
def test_a_time_that_something_took_is_no_deadline(only, text, measure):
    assert only(text)[-1].measure.text == measure


@pytest.mark.parametrize(
    "text",
    [
        "تبلغ ديون النادي 620 مليون دولار.",
        "وتقدر الأضرار بـ 47 مليون دولار.",
        "ويبلغ العجز 66 مليون دولار.",
    ],
)
def test_a_sum_states_nothing_about_itself(only, text):
    assert only(text)[0].attributed_to is None


def test_other_persons_are_no_party(only):
    figures = only("حُكم على الوزير و12 متهماً آخرين في قضية اختلاس 14 مليار أوقية.")
    assert [figure.actor for figure in figures] == [None, None]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قُتل تسعة عمال في تل الأسود شرقي البلاد.", "تل الأسود"),
        ("أصيب ستة في حريق شمال كافالا.", "شمال كافالا"),
        ("أغلق المسلحون أربعة متاجر في بلدية سوق الوادي.", "سوق الوادي"),
    ],
)
def test_a_name_of_two_words_is_a_place(only, text, place):
    assert only(text)[0].place.text == place


def test_a_name_in_the_title_of_a_body_is_no_place(only):
    assert only('قدّرت منظمة "صوت العمال في ليبيا" عدد القتلى بـ58.')[0].place is None


def test_the_price_of_one_unit_of_measure_is_a_rate(only):
    assert only("يبيع التجار الغرام بـ 300 دولار.")[0].unit == "USD/g"


def test_a_half_of_the_same_unit_belongs_to_the_amount(only):
    assert [f.high for f in only("بلغ منسوب المياه أربعة أمتار ونصف المتر.")] == [4.5]


def test_what_follows_the_whole_is_no_noun_of_its_own(only):
    assert [f.unit for f in only("لا يزال طريقان من أصل سبعة مقطوعين.")] == ["road", "road"]


def test_three_to_ten_take_a_plural_where_its_form_is_a_singular_too(only):
    assert [f.unit for f in only("باع 21 ألف مزارع محصولهم في خمس مزارع.")] == ["person", "farm"]


@pytest.mark.parametrize(
    ("text", "low", "high", "bound"),
    [
        ("يقترب الطلب الصيفي من سبعة مليارات متر مكعب.", None, 7_000_000_000, "nearly"),
        ("وهي لا تزيد اليوم على 12 في المئة.", None, 12, "at_most"),
        ("لا يقل عدد القتلى عن 30.", 30, None, "at_least"),
        ("تزيد الديون على 40 مليون دولار.", 40_000_000, None, "more_than"),
    ],
)
def test_a_hedge_may_have_its_subject_inside(only, text, low, high, bound):
    figure = only(text)[0]
    assert (figure.low, figure.high, figure.bound.value) == (low, high, bound)


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit"),
    [
        ("انخفض المحصول للعام الثالث على التوالي.", "rank", 3, "year"),
        ("نُقل الجرحى في ليلة واحدة.", "duration", 1, "night"),
        ("طلب التجار تأجيل الأقساط مدة سنة كاملة.", "duration", 1, "year"),
        ("استأجرت الشركة ثلاث سفن، لم تعمل منها سوى واحدة.", "level", 1, "ship"),
        ("ارتفع الدعم بمقدار الخُمس.", "change", 20, "percent change"),
        ("بلغ المحصول 31 مليون قنطار.", "level", 31_000_000, "quintal"),
        ("هبط الإنتاج إلى أربعة مليارات قدم يومياً.", "level", 4_000_000_000, "cubic foot/day"),
        ("سجل المركز 412 حالة قتل خارج القانون.", "level", 412, "event"),
        ("أغلقت الشرطة 40 بئراً حفرها منقبون عن الذهب.", "level", 40, "shaft"),
        ("عُثر على حفرة واحدة فيها جثث.", "level", 1, "grave"),
    ],
)
def test_the_last_figure_of_a_sentence_has_its_kind_value_and_unit(only, text, kind, value, unit):
    figure = only(text)[-1]
    assert (figure.kind.value, figure.high, figure.unit) == (kind, value, unit)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("انخفض إنتاج الغاز بنسبة 12 في المئة.", "gas production"),
        ("قفز سعر كيلو الغنم إلى 130 درهماً.", "mutton price"),
        ("في المستودع 340 طناً من القمح.", "wheat"),
    ],
)
def test_an_amount_says_what_it_is_of(only, text, measure):
    assert only(text)[0].measure.text == measure


def test_labels_of_a_dashboard_name_what_their_numbers_count(only):
    text = "النازحون الجدد: 18,400\nالأسر المسجلة: 3,610\nمواقع الإيواء: 47"
    assert [f.unit for f in only(text)] == ["person", "family", "site"]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("تعهدت الشركة بحفر تسع آبار قبل نهاية 2027.", "../2027-12"),
        ("تعهدت الشركة بحفر تسع آبار قبل نهاية ديسمبر 2027.", "../2027-12-31"),
        ("تعهدت الشركة بحفر تسع آبار قبل 31 ديسمبر 2027.", "../2027-12-31"),
    ],
)
def test_the_end_of_a_year_is_its_last_month(only, text, period):
    assert only(text)[0].period.text == period


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("نقلت الشاحنات المياه إلى مخيم يؤوي ستة آلاف نازح.", None),
        ("يقع المنجم على بعد 40 كيلومتراً شمال العاصمة وقُتل فيه تسعة.", None),
        ("قال المنقب إن سبعة رجال كانوا في قاعها.", None),
    ],
)
def test_verbs_distances_and_owned_nouns_are_no_places(only, text, place):
    assert {f.place and f.place.text for f in only(text)} == {place}


@pytest.mark.parametrize(
    ("text", "unit", "measure"),
    [
        ("قتل القصف 12 شخصاً وأصاب 30 آخرين.", "person", "injured"),
        ("أكدت الوزارة أن الوفيات لا تتجاوز 41.", "person", "killed"),
        ("رفضت الهيئة سبعة طلبات.", "request", "requests refused"),
        ("عالجنا أكثر من أربعمئة مريض.", "person", "patients treated"),
    ],
)
def test_the_last_figure_says_whom_it_counts_and_what_befell_them(only, text, unit, measure):
    figure = only(text)[-1]
    assert (figure.unit, figure.measure.text) == (unit, measure)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("أعلن الجيش تدمير ست دبابات.", "الجيش"),
        ("أعلنت وزارة الصحة مقتل 12 شخصاً.", None),
        ("أعلنت الوزارة أن تدمير ست مدارس جريمة.", None),
        ("وقال المركز إن عناصر من وزارة الدفاع أعدموا 38 رجلاً.", "عناصر من وزارة الدفاع"),
    ],
)
def test_what_a_body_announces_as_done_is_its_own_deed(only, text, actor):
    found = only(text)[-1].actor
    assert (found and found.text) == actor


def test_what_is_shelled_has_not_shelled(only):
    assert only("بعد قصف مستشفى قُتل 12 مريضاً.")[0].actor is None
