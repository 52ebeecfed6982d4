"""Units of any kind, what an amount is for each of, and which way a number goes."""

import pytest

from onrecord.extraction.figures import find_figures
from onrecord.readers import read_original


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("It flew at 900 km/h.", 900, "km/h"),
        ("It flew at 900 kilometres per hour.", 900, "km/h"),
        ("The pipe carries 40 m3/s.", 40, "m3/second"),
        ("The oven reached 230°C.", 230, "°C"),
        ("It was 31C in the shade.", 31, "°C"),
        ("The gas cooled to 90 K.", 90, "kelvin"),
        ("The lake covers 12 square miles.", 12, "square mile"),
        ("She bought a 9-inch skillet.", 9, "inch"),
        ("He measures 5ft 11in.", 71, "inch"),
        ("The lap took 1 minute 20 seconds.", 80, "second"),
        ("The van uses 9 litres per 100 km.", 9, "litre per 100 km"),
        ("Tea sells at $4 a kilo.", 4, "USD/kg"),
        ("It pays 7 cents per page.", 7, "cent/page"),
        ("They sat for half an hour.", 0.5, "hour"),
        ("They played for six hours a day.", 6, "hour/day"),
        ("The walls are 488 ± 14 mm thick.", 488, "mm"),
        ("The bar has three 401 plans.", 3, "plan"),
        ("It has a four-bedroom flat.", 4, "bedroom"),
    ],
)
def test_a_unit_is_read_with_what_it_is_for_each_of(read, text, low, unit):
    [found] = read(text)

    assert (found.low, found.unit) == (low, unit)


@pytest.mark.parametrize(
    "text",
    [
        "He bought a 50-kg sack.",
        "They are in their 70s.",
        "The iPhone 15 sold out.",
        "Figs. 3, 4 and 5 show the sites.",
        "Women aged 15-49 answered.",
        "It closed at 9:30.",
        "The finding was disputed (12).",
    ],
)
def test_sizes_in_names_ages_labels_and_notes_are_no_figures(read, text):
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "kind", "low", "trend"),
    [
        ("Copper slid 12 dollars.", "change", 12, "down"),
        ("The fare fell to 12 dollars.", "level", 12, "down"),
        ("The fare is 12 dollars, up from nine.", "level", 12, "up"),
        ("The rate edged up to 3.7 percent.", "level", 3.7, "up"),
        ("The fee fell by $2,000 to $9,000.", "change", 2000, "down"),
        ("It cut the staff 12 percent.", "change", 12, "down"),
        ("They set up 12 clinics.", "level", 12, None),
        ("A tower 12 metres above the road fell.", "level", 12, None),
        ("The tax rate of 12 percent stays.", "level", 12, None),
        ("They will lower the tax rate of 12 percent.", "level", 12, None),
    ],
)
def test_the_first_figure_goes_the_way_its_words_say(read, text, kind, low, trend):
    found = read(text)[0]

    assert (found.kind.value, found.low, found.trend and found.trend.value) == (kind, low, trend)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("At least 30 and possibly as many as 50 farms burned.", "en"),
        ("Au moins 30 et peut-être jusqu'à 50 fermes ont brûlé.", "fr"),
        ("احترق ما لا يقل عن 30 وربما ما يصل إلى 50 منزلا", "ar"),
    ],
)
def test_a_lower_and_an_upper_end_make_one_figure(read, text, language):
    [found] = read(text, language)

    assert (found.low, found.high, found.bound.value) == (30, 50, "between")


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("calories", "calorie"), ("prizes", "prize"), ("viruses", "virus"), ("warehouses", "warehouse"), ("tomatoes", "tomato"),
        ("knives", "knife"), ("avalanches", "avalanche"), ("quizzes", "quiz"), ("branches", "branch"), ("feet", "foot"),
        ("analyses", "analysis"), ("bonuses", "bonus"), ("causes", "cause"), ("canoes", "canoe"), ("batteries", "battery"),
    ],
)  # fmt: skip
def test_an_unknown_noun_is_counted_in_its_singular(read, plural, singular):
    [found] = read(f"We saw 340 {plural}.")

    assert found.unit == singular


@pytest.mark.parametrize(
    ("sentence", "quote", "unit", "low"),
    [
        ("تسلمت كل أسرة طنين من القمح.", "طنين", "tonne", 2),
        ("ارتفع سعر الرغيف إلى دولارين.", "دولارين", "USD", 2),
        ("امتد الحريق مسافة كيلومترين شرقاً.", "كيلومترين", "km", 2),
        ("إن واحداً من كل خمسة أطفال خارج المدرسة.", "واحداً من كل خمسة أطفال", "share", 0.2),
        ("The ferry cost FJ$4 million to mend.", "FJ$4 million", "FJD", 4_000_000),
        ("The port of Walvis Bay paid N$90 million.", "N$90 million", "NAD", 90_000_000),
        ("Trinidad set aside TT$6 million.", "TT$6 million", "TTD", 6_000_000),
    ],
)
def test_duals_of_measures_and_dollars_with_a_prefix_are_read(sentence, quote, unit, low):
    [found] = find_figures(read_original(sentence.encode(), "a.txt", "text/plain"))
    assert (found.span.cut(sentence), found.unit, found.low) == (quote, unit, low)
