import pytest

from onrecord.measures.amounts import Result
from onrecord.measures.judge import Stated, implied, judge, overall, stated_by, stated_in
from onrecord.model.check import Amount, CheckOutcome
from onrecord.model.figure import Bound, Figure, FigureKind, Trend
from onrecord.model.measure import Comparison, Definition, MeasuredReading, Scope, Statistic
from onrecord.model.passage import Span
from onrecord.phrases import Rule

HOLDS, ARGUABLE, FAILS = CheckOutcome.CONSISTENT, CheckOutcome.ARGUABLE, CheckOutcome.INCONSISTENT


def definition(comparison):
    return Definition(
        dataset="made", scope=Scope(period="2022"), statistic=Statistic.FATALITIES, comparison=comparison
    )


def outcome(stated, comparison, value, unit="ratio", against=None):
    judged = judge(stated, definition(comparison), Result(value=value, unit=unit, against=against))
    return judged.outcome


def figure(kind, low, unit, bound=Bound.EXACT, trend=None):
    span = Span(start=0, end=5)
    return Figure(span=span, kind=kind, low=low, high=low, bound=bound, unit=unit, trend=trend)


@pytest.mark.parametrize(
    ("words", "ratio", "expected"),
    [
        ("nearly doubled", 1.89, HOLDS),
        ("nearly doubled", 1.6, ARGUABLE),
        ("nearly doubled", 2.06, FAILS),
        ("more than doubled", 2.06, HOLDS),
        ("more than doubled", 3.5, ARGUABLE),
        ("tripled", 2.0, FAILS),
        ("halved", 0.5, HOLDS),
        ("halved", 0.9, FAILS),
    ],
)
def test_a_ratio_in_words_is_held_against_the_recomputed_one(words, ratio, expected):
    assert outcome(stated_in(words), Comparison.RATIO, ratio) is expected


def test_a_change_in_percent_is_read_off_a_ratio_and_the_other_way_round():
    rise = stated_by(figure(FigureKind.CHANGE, 70, "percent change", trend=Trend.UP), "rose by 70 percent")
    fall = stated_by(figure(FigureKind.CHANGE, 40, "percent change", trend=Trend.DOWN), "fell by 40 percent")

    assert outcome(rise, Comparison.RATIO, 1.7) is HOLDS
    assert outcome(fall, Comparison.RATIO, 0.6) is HOLDS
    assert outcome(fall, Comparison.CHANGE, 40.0, "percent change") is FAILS
    assert outcome(stated_in("doubled"), Comparison.CHANGE, 100, "percent change") is HOLDS


def test_percentages_are_compared_at_their_printed_precision():
    poverty = stated_by(figure(FigureKind.SHARE, 42.5, "percent"), "42.5 percent")
    low = stated_by(figure(FigureKind.SHARE, 0.8, "percent"), "0.8 percent")

    assert outcome(poverty, Comparison.NONE, 42.54, "percent") is HOLDS
    assert outcome(poverty, Comparison.NONE, 42.3, "percent") is not HOLDS
    assert outcome(low, Comparison.NONE, 0.8, "percent") is HOLDS
    assert outcome(low, Comparison.NONE, 80, "percent") is FAILS


def test_a_percentage_in_whole_numbers_was_rounded_and_a_count_was_not():
    investment = stated_by(figure(FigureKind.LEVEL, 5, "percent"), "5 percent")

    assert outcome(investment, Comparison.NONE, 4.97, "percent") is HOLDS
    assert outcome(investment, Comparison.NONE, 3.81, "percent") is FAILS
    assert (
        outcome(stated_by(figure(FigureKind.LEVEL, 3, "event"), "3 events"), Comparison.NONE, 4, "event")
        is FAILS
    )


def test_a_fraction_in_words_is_held_against_a_share_in_percent():
    most = Stated(text="two-thirds", rule=Rule.FRACTION, value=2 / 3)

    assert outcome(most, Comparison.SHARE, 66.0, "percent") is HOLDS
    assert outcome(most, Comparison.SHARE, 30.0, "percent") is FAILS


def test_so_many_times_more_holds_only_where_both_of_its_readings_do():
    more = Stated(text="three times more", rule=Rule.TIMES_MORE, value=3)

    assert outcome(more, Comparison.RATIO, 3.0) is CheckOutcome.DEPENDS_ON_READING
    assert outcome(more, Comparison.RATIO, 4.0) is CheckOutcome.DEPENDS_ON_READING
    assert outcome(more, Comparison.RATIO, 1.5) is FAILS


def test_a_record_must_beat_all_the_others():
    record = implied(definition(Comparison.RECORD), "the deadliest year on record")

    assert outcome(record, Comparison.RECORD, 3650, "person", against=1509) is HOLDS
    assert outcome(record, Comparison.RECORD, 1500, "person", against=3650) is FAILS
    assert outcome(record, Comparison.RECORD, 1500, "person") is CheckOutcome.NOT_CHECKABLE


@pytest.mark.parametrize("words", ["rose every year", "n'a cessé d'augmenter", "في ارتفاع مستمر"])
def test_a_direction_needs_no_number_in_any_language(words):
    rising = implied(definition(Comparison.TREND), words)

    assert outcome(rising, Comparison.TREND, 1, "trend") is HOLDS
    assert outcome(rising, Comparison.TREND, 0.4, "trend") is ARGUABLE
    assert outcome(rising, Comparison.TREND, -0.4, "trend") is FAILS


def test_a_rank_is_right_or_wrong():
    second = stated_by(figure(FigureKind.RANK, 2, "rank"), "second")

    assert outcome(second, Comparison.RANK, 2, "rank") is HOLDS
    assert outcome(second, Comparison.RANK, 3, "rank") is FAILS


def test_without_a_number_nothing_is_checkable():
    judged = judge(
        stated_in("doubled"), definition(Comparison.RATIO), Result(value=None, unit="ratio", notes=("gone",))
    )

    assert judged.outcome is CheckOutcome.NOT_CHECKABLE
    assert judged.why == "gone"


def reading(name, found):
    amount = Amount(low=1, high=1, unit="ratio", text="1")
    return MeasuredReading(name=name, amount=amount, outcome=found, vintage="v", digest="0" * 64, why="")


@pytest.mark.parametrize(
    ("outcomes", "expected", "summary"),
    [
        ([HOLDS], HOLDS, "Holds."),
        ([FAILS], FAILS, "Does not hold."),
        ([HOLDS, ARGUABLE], ARGUABLE, "Holds in 2 of 2 readings, only arguably with r1 (1)."),
        ([HOLDS, FAILS], CheckOutcome.DEPENDS_ON_READING, "Holds in 1 of 2 readings; fails with r1 (1)."),
        ([FAILS, FAILS], FAILS, "Holds in 0 of 2 readings; fails with r0 (1), r1 (1)."),
        ([None], None, ""),
    ],
)
def test_the_outcome_over_all_readings_is_said_in_a_sentence(outcomes, expected, summary):
    readings = [reading(f"r{at}", found) for at, found in enumerate(outcomes)]

    assert overall(readings) == (expected, summary)
