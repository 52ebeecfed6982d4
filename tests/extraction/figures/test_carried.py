"""What goes on from other sentences: the day of the event, in lists, on victims, and not in situation reports."""

import pytest

from onrecord.extraction.reading import extract
from onrecord.readers import read_original

HEAD = "Barge sinks on the Oru\n\nORU, 5 August 2025 (Kesta Wire) - A barge sank on Sunday near Malunda, killing 31 traders.\n\n"


def periods(text):
    reading = extract(read_original(text.encode(), "story.txt"))
    return {
        figure.span.cut(reading.rendition.text): figure.period and figure.period.text
        for figure in reading.figures
    }


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Among the victims are 12 apprentices and a cook.", "12 apprentices"),
        ("Rescuers used 14 canoes.", "14 canoes"),
        ("Some 1,340 people were at the quay that day.", "Some 1,340 people"),
        ("The water reached the roof in under an hour.", "in under an hour"),
        ("The sinking is the worst in the province since 2016.", "the worst in the province since 2016"),
        ("Divers counted 58 bodies, up from 22 in the sinking of 2016.", "58 bodies"),
    ],
)
def test_sentences_on_the_event_take_its_day(sentence, words):
    assert periods(HEAD + sentence + "\n")[words] == "2025-08-03"


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Power was cut for six days.", "six days"),
        ("The province has 48,000 inhabitants.", "48,000 inhabitants"),
    ],
)
def test_long_times_and_standing_numbers_do_not(sentence, words):
    assert periods(HEAD + sentence + "\n")[words] is None


def test_a_list_that_reports_goes_on_with_the_event_and_one_that_asks_does_not():
    found = periods(
        HEAD
        + "The toll by quay, as the port gave it:\n\n- Malunda: 19 traders drowned\n- Soru: 12 traders drowned\n\n"
        + "The union calls on the government to:\n\n- pay 300 widows a pension\n"
    )
    assert found["19 traders"] == "2025-08-03"
    assert found["300 widows"] is None


def test_a_situation_report_has_no_one_event():
    found = periods(
        "Floods in Darin: situation report No. 6\n5 August 2025\n\nA dam burst on 1 August in Malunda, killing 31 people.\n\n"
        "NEEDS\n\n- 4,000 people sleep in schools.\n- Water trucks serve 12 camps.\n"
    )
    assert found["4,000 people"] is None
    assert found["12 camps"] is None


def test_a_day_to_come_and_a_window_of_time_are_no_event():
    found = periods(
        "Miners to walk out\n\nORU, 5 August 2025 (Kesta Wire) - The union said its strike would begin on 20 August.\n\n"
        "About 300 helmets were handed in.\n"
    )
    assert found["About 300 helmets"] is None


def test_a_day_inside_a_run_of_days_does_not_hide_it():
    found = periods(
        "Clashes in Malunda: 94 killed\n\nORU, 5 August 2025 (Kesta Wire) - At least 94 people were killed in clashes in Malunda "
        "between 24 and 28 July. Gunmen killed 14 guards in an ambush on 25 July.\n\nSome 230 houses were burned.\n"
    )
    assert found["94 killed"] == "2025-07-24/2025-07-28"
    assert found["Some 230 houses"] == "2025-07-24/2025-07-28"


def test_an_arabic_monday_without_the_word_for_day_dates_the_event():
    found = periods(
        "20 قتيلا في حريق بسوق\n\nأورو، 5 أغسطس 2025 (وكالة النهر) - قضى عشرون تاجرا في حريق التهم سوقا.\n\n"
        "واندلع الحريق الاثنين في بلدة رأس النبع.\n\nواحترق 33 متجرا.\n"
    )
    assert found["33 متجرا"] == "2025-08-04"


def test_a_count_since_the_event_is_open_from_its_day_on():
    assert (
        periods(HEAD + "Some 2,000 people have crossed elsewhere since the sinking.\n")["Some 2,000 people"]
        == "2025-08-03/.."
    )


def test_a_vote_and_the_harm_on_another_day_each_keep_their_day():
    found = periods(
        "Four dead as Malunda disputes its vote\n\nORU, 12 August 2025 (Kesta Wire) - Soldiers shot four protesters dead in Malunda "
        "on 8 August, the clinic said.\n\nThe vote was held on 3 August.\n\nThe board put turnout at 71 percent.\n\n"
        "A nurse spoke of 22 wounded.\n"
    )
    assert found["71 percent"] == "2025-08-03"
    assert found["22 wounded"] == "2025-08-08"
