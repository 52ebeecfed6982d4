"""What a promise tells of its figures."""

from onrecord.extraction.reading import extract
from onrecord.readers import read_original


def _told(text: str) -> dict[str, tuple[str | None, str | None]]:
    reading = extract(read_original(text.encode(), "text.txt"))
    return {
        figure.span.cut(reading.rendition.text): (
            figure.period.text if figure.period else None,
            figure.actor.text if figure.actor else None,
        )
        for figure in reading.figures
    }


def test_what_is_promised_is_due_by_the_deadline_and_done_by_who_promises() -> None:
    told = _told("صحيفة النخيل - 4 مارس 2024\n\nوتعهد والي المدينة بتعيين 60 حارساً قبل نهاية يونيو.")
    assert told["60 حارساً"] == ("../2024-06-30", "والي المدينة")


def test_what_is_asked_is_not_of_the_day_told_before() -> None:
    told = _told(
        "صحيفة النخيل - 4 مارس 2024\n\nقُتل أربعة عمال في انهيار منجم يوم 1 مارس. ودعت النقابة الحكومة إلى إغلاق 12 منجماً."
    )
    assert told["أربعة عمال"][0] == "2024-03-01"
    assert told["12 منجماً"][0] is None


def test_a_length_of_time_is_no_date_of_what_is_promised() -> None:
    told = _told("صحيفة النخيل - 4 مارس 2024\n\nوتعهدت الوزارة بفتح تسع عيادات خلال شهرين.")
    assert told["تسع عيادات"][0] is None


def test_a_deadline_of_the_year_to_come_is_no_date_gone_by() -> None:
    told = _told(
        "صحيفة النخيل - 12 سبتمبر 2024\n\nوتلتزم الوزارة بما يلي:\n1- تطعيم 900 طفل في موعد أقصاه 20 سبتمبر؛\n2- حفر 7 آبار قريباً."
    )
    assert told["900 طفل"][0] == "../2024-09-20"
    assert told["7 آبار"][0] is None
