import pytest

from onrecord.text.terms import content_words, terms


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "The ministry is improving the roads", "road improves, ministries"),
        ("en", "The army's patrols stopped", "patrol stopping by armies"),
        ("fr", "Les libertés nationales", "la liberté nationale"),
        ("fr", "L'école est protégée", "protéger les écoles"),
        ("fr", "les hôpitaux", "l'hôpital"),
        ("ar", "الحكومةُ تحترم الحقوق", "وحكومة الحقوق تحترم"),
        ("ar", "المـــدارس مفتوحة", "مدارس مفتوحة"),
    ],
)
def test_forms_of_the_same_words_give_the_same_terms(language, one, other):
    assert set(terms(one, language)) == set(terms(other, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It was not the one that they had"),
        ("fr", "Ce n'est pas celui qu'il a"[:10]),
        ("ar", "وهو في هذا ما كان"),
    ],
)
def test_function_words_and_numbers_give_no_terms(language, text):
    assert terms(text + " 2019 45", language) == ()


def test_words_that_differ_stay_apart():
    assert set(terms("justice", "en")).isdisjoint(terms("just police", "en"))


def test_names_with_digits_are_kept_but_years_are_not():
    assert content_words("M23 left in 2023", "en") == ("m23", "left")


def test_without_a_language_the_function_words_of_both_latin_languages_are_left_out():
    assert content_words("the dans with avec dialogue", None) == ("dialogue",)


def test_content_words_stay_readable_where_terms_are_stemmed():
    assert content_words("Building hospitals", "en") == ("building", "hospitals")
    assert terms("Building hospitals", "en") == ("build", "hospital")
