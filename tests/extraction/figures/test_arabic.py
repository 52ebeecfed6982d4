"""Arabic figures: what a bare noun means, whose number it is, and what is no figure."""

import pytest

from onrecord.extraction.figures import find_figures


@pytest.fixture
def only(make):
    def _only(text):
        return find_figures(make(text, "ar"))

    return _only


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("فُتح 90 مكتباً أمام الناخبين.", "polling station"),
        ("استأجرت الشركة 90 مكتباً.", "office"),
        ("وُزعت 400 حقيبة صحية.", "kit"),
        ("تعمل 8 مراكز علاجية.", "treatment centre"),
        ("أودت العاصفة بحياة 17 في ليلة واحدة.", "person"),
        ("فُتحت بوابتان من سد قديم.", "gate"),
        ("تلقى الدفاع المدني 70 نداء استغاثة.", "call"),
    ],
)
def test_a_noun_is_counted_in_its_unit(only, text, unit):
    assert only(text)[0].unit == unit


def test_a_bare_noun_takes_up_the_fuller_one_named_before(only):
    figures = only("فُتحت 6 مراكز علاجية في مارس. وأُغلق 4 مراكز بعد شهر.")
    assert [figure.unit for figure in figures][:2] == ["treatment centre", "treatment centre"]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("سُجلت 300 إصابة بالكوليرا.", "cholera cases"),
        ("أوقف الحرس 12 قناصاً.", "snipers arrested"),
        ("تراجعت حجوزات الفنادق بنسبة 9 في المئة.", "hotel bookings"),
        ("ألغيت 50 رحلة جوية.", "flights cancelled"),
        ("تجاوز عدد النازحين 3400.", "displaced"),
        ("بلغت أرباحها 40 مليون يورو.", "profit"),
    ],
)
def test_a_figure_measures_what_its_words_name(only, text, measure):
    assert only(text)[0].measure.text == measure


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("كانت كمية الأمطار كبيرة.", []),
        ("قُتل شرطيان خلال الساعات الأربع والعشرين الماضية.", ["شرطيان"]),
        ("وهذه رابع أزمة تمر بها المدينة خلال خمس سنوات.", ["رابع أزمة", "خمس سنوات"]),
        ("تعمل أكثر من تسعة أعشارها.", ["أكثر من تسعة أعشارها"]),
    ],
)
def test_what_is_a_figure_and_what_is_none(only, text, quotes):
    assert [figure.span.cut(text) for figure in only(text)] == quotes


def test_a_day_set_off_behind_a_verb_of_harm_is_when_it_happened(make):
    figures = find_figures(make("قُتل 14 شخصاً، السبت، في حريق سوق.", "ar", "2024-06-18"))
    assert figures[0].period.text == "2024-06-15"
