import pytest

from onrecord.text.language import detect, direction


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ministry said that the road was open and that trucks had passed.", "en"),
        ("Le ministère affirme que la route est ouverte et que les camions passent.", "fr"),
        ("قالت الوزارة إن الطريق مفتوح وإن الشاحنات مرت", "ar"),
        ("قالت شركة Acme Mining إن المنجم مفتوح وإن العمال عادوا", "ar"),
        ("Ouvert", None),
        ("", None),
        ("12 345 678", None),
        ("Дорога открыта, и грузовики прошли.", None),
    ],
)
def test_the_language_is_that_of_the_running_text(text, language):
    assert detect(text) == language


def test_page_furniture_in_another_language_does_not_outvote_the_text():
    furniture = "Haut de la page\n2 min de lecture\nÀ la une\nFrançais | English | العربية\n"
    article = "The clinic has been closed since the storm, and the nurses who worked there were not paid by the state."

    assert detect(furniture + article) == "en"


def test_arabic_runs_from_right_to_left_and_unknown_ones_from_left_to_right():
    assert direction("ar") == "rtl"
    assert [direction(language) for language in ("en", "fr", None)] == ["ltr"] * 3
