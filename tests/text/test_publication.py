import pytest

from onrecord.model.passage import Span
from onrecord.text.publication import find_published, latest_year

BODY = "\n\nThe bridge at Oru fell on 3 May 2019 after a week of rain, and the ferry sank in June 2021.\n"


@pytest.mark.parametrize(
    ("language", "head", "value"),
    [
        ("en", "A bridge falls\nJuly 10, 2023", "2023-07-10"),
        ("en", "A bridge falls\nPublished 12 May 2024 | 3 min read", "2024-05-12"),
        ("en", "A bridge falls\nBy Ann Lee, 12 May 2024", "2024-05-12"),
        (
            "en",
            "A bridge falls\n\nORU, 3 June 2024 (River Wire) - The bridge fell, officials said.",
            "2024-06-03",
        ),
        ("en", "A bridge falls\n\n(Oru, 3 June 2024) – The bridge fell, officials said.", "2024-06-03"),
        ("en", "Bridges: report No. 4\nAs of 4 July 2024", "2024-07-04"),
        ("en", "*River Desk, updated 15 May 2025*", "2025-05-15"),
        ("en", "Report on bridges\nJuly 2023", "2023-07"),
        ("en", "Updated 9 June 2024\nPublished 2 June 2024", "2024-06-02"),
        ("fr", "Un pont tombe\nOru, le 12 mai 2024", "2024-05-12"),
        ("fr", "Un pont tombe\npublié le 6 décembre 2024 à 7h42", "2024-12-06"),
        ("fr", "Par la rédaction | 1er janvier 2023", "2023-01-01"),
        ("ar", "سقوط جسر\nنُشر في 12 مايو 2024", "2024-05-12"),
        ("ar", "سقوط جسر\n\nأورو، ٣ يونيو ٢٠٢٤ (وكالة النهر) - سقط الجسر اليوم.", "2024-06-03"),
        (
            "fr",
            "Un pont tombe\n\nORU (Estuaire), 3 juin 2024 (Agence) – Le pont est tombé samedi.",
            "2024-06-03",
        ),
        ("fr", "Un pont tombe\n\nORU (AR) - 3 juin 2024 - Le pont est tombé samedi.", "2024-06-03"),
        ("fr", "Un pont tombe\n\nOru, le 3 juin 2024. – Le pont est tombé samedi.", "2024-06-03"),
        ("fr", "Tribunal d'Oru, audience du 3 juin 2024\n\nLe pont est tombé.", "2024-06-03"),
        ("fr", "Bulletin des ponts n° 7 – 3 juin 2024", "2024-06-03"),
        ("fr", "Bulletin des ponts n° 7 – semaine du 28 mai au 3 juin 2024", "2024-06-03"),
        ("en", "Bridges: situation report No. 7 (28 May - 3 June 2024)", "2024-06-03"),
        ("en", "A bridge falls\nMon 3 Jun 2024 10.30 BST", "2024-06-03"),
        ("ar", "تقرير الجسور رقم 7 – 3 يونيو 2024", "2024-06-03"),
        ("ar", "تقرير الجسور رقم 7\nالوضع حتى 3 يونيو 2024، الساعة 18:00", "2024-06-03"),
        ("ar", "تقرير الجسور رقم 7\nالفترة: 28 مايو - 3 يونيو 2024", "2024-06-03"),
        (None, "Un pont tombe dans la ville et les gens sont partis\nOru, le 12 mai 2024", "2024-05-12"),
    ],
)
def test_the_documents_own_date_is_read_from_its_head(language, head, value):
    found = find_published(head + (BODY if language == "en" else ""), language)

    assert found is not None
    assert found[0] == value


@pytest.mark.parametrize(
    "text",
    [
        "The bridge fell on 3 May 2019 after a week of rain.",
        "Since the storm of August 18, 2020, the town has been cut off from the coast.",
        "3 May 2019, the day the bridge fell, is now a holiday in the whole of the river province.",
        "A bridge falls\n7 April",
        "CLAIM: 'No bridge has fallen in the country' (minister of works, 3 May 2019)".replace("'", '"'),
        "Flood of 25 February 2024 killed dozens",
        "",
    ],
)
def test_a_date_in_a_running_sentence_or_without_a_year_is_not_the_documents(text):
    assert find_published(text, "en") is None


def test_a_labelled_date_at_the_very_end_counts():
    text = (
        "The bridge fell in the spring of that year.\n\n"
        + "Nobody came. " * 300
        + "\n\nLast updated: 14 November 2023."
    )

    found = find_published(text, "en")

    assert found is not None
    assert (found[0], found[1].cut(text)) == ("2023-11-14", "14 November 2023")


def test_the_latest_year_is_one_that_the_text_names_as_a_year():
    text = "In 2019 the flood killed 2,022 people; in 2021 it killed 2023 people."

    assert latest_year(text, "en") == ("2021", Span(text.index("2021"), text.index("2021") + 4))


def test_the_latest_year_leaves_out_furniture_and_deadlines():
    text = "Deaths rose in 2021. All camps will close by 2030. © 2024 River Desk"
    footer = Span(text.index("©"), len(text))

    assert latest_year(text, "en", [footer]) == ("2021", Span(15, 19))
    assert latest_year("All camps will close by 2030.", "en") == ("2030", Span(21, 28))
    assert latest_year("Nothing is dated here.", "en") is None


def test_a_short_range_ends_in_its_second_year():
    found = latest_year("The 2020-21 season was dry.", "en")

    assert found is not None
    assert found[0] == "2021"
