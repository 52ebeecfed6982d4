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
