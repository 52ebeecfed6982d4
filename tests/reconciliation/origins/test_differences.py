"""What a copy says otherwise than its source."""

import pytest

from onrecord.reconciliation.origins.align import align, laid_out
from onrecord.reconciliation.origins.differences import differences

FRENCH = """Le ministère n'a pas confirmé le bilan de 32 civils tués à Kolondieba le 4 mars 2023. Selon le préfet, trois cents familles ont
fui vers Sikasso, où les secours manquent de tout depuis la semaine dernière et où deux écoles servent d'abri."""
ARABIC = """قالت الوزارة إنها لم تؤكد مقتل 32 مدنياً في بلدة كولونديبا يوم 4 مارس 2023، وأضافت أن ثلاثمئة أسرة نزحت إلى مدينة سيكاسو حيث
تنقصها المساعدات منذ الأسبوع الماضي بحسب السكان الذين وصلوا مساء أمس."""


def compared(desk, copy, source):
    later, earlier = (laid_out(desk.read(text)) for text in (copy, source))
    runs = align(later, earlier)
    found = differences(later, earlier, runs)
    for one in found:
        assert not one.copy or one.copy_span.cut(copy) == one.copy
        assert not one.source or one.source_span.cut(source) == one.source
    return [(one.what, one.source, one.copy) for one in found]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"buried 32": "buried 23"}, [("number", "32", "23")]),
        ({"did not say": "did say"}, [("negation", "not", "")]),
        ({"did not say": "didn't say", "57 others": "fifty-seven others"}, []),
        ({"4 March 2023": "March 4, 2023", "4 million": "4,000,000", "two of": "2 of"}, []),
        ({"4 March 2023": "4 May 2023"}, [("date", "March", "May")]),
        ({"million francs": "million dollars"}, [("unit", "4 million francs", "4 million dollars")]),
        ({"Moussa Diallo": "Amadou Keita"}, [("name", "Moussa Diallo", "Amadou Keita")]),
        ({"said that two": "stated that two", "within an hour": "in under an hour"}, []),
        ({"Officials did not say who had sent the raiders. ": ""}, []),
    ],
)
def test_only_what_changes_the_sense_of_a_copy_is_a_difference(desk, story, changes, expected):
    copy = story
    for old, new in changes.items():
        assert old in copy
        copy = copy.replace(old, new)
    assert compared(desk, copy, story) == expected


def test_a_dropped_hedge_is_a_difference(desk, other):
    assert compared(desk, other.replace("At least 32", "32"), other) == [
        ("number", "At least 32 traders", "32 traders")
    ]


@pytest.mark.parametrize(
    ("source", "old", "new", "what"),
    [
        (FRENCH, "n'a pas confirmé", "a confirmé", "negation"),
        (FRENCH, "32 civils", "132 civils", "number"),
        (ARABIC, "لم تؤكد", "تؤكد", "negation"),
        (ARABIC, "32", "٢٣", "number"),
    ],
)
def test_dropped_denials_and_numbers_show_in_french_and_arabic(desk, source, old, new, what):
    assert [one[0] for one in compared(desk, source.replace(old, new), source)] == [what]


@pytest.mark.parametrize(
    ("source", "old", "new"),
    [(FRENCH, "trois cents", "300"), (ARABIC, "ثلاثمئة", "٣٠٠"), (ARABIC, "32", "٣٢")],
)
def test_a_number_written_otherwise_is_no_difference(desk, source, old, new):
    assert compared(desk, source.replace(old, new), source) == []
