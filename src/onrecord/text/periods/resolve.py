"""From what the words of a date say to its place on the calendar."""

from collections.abc import Callable, Mapping

from onrecord.text.periods import counted, explicit, hijri, lengths, relative, stretches, windows
from onrecord.text.periods.atoms import Atom
from onrecord.text.periods.lexicon import Lexicon
from onrecord.text.periods.scene import Placed, Said, Scene

_RULES: Mapping[str, Callable[[Said, Lexicon, Scene], Placed]] = {
    "full": explicit.full,
    "month": explicit.full,
    "days": explicit.days,
    "numeric": explicit.numeric,
    "years": explicit.years,
    "fiscal": explicit.fiscal,
    "year": explicit.year_alone,
    "decade": explicit.decade,
    "part": explicit.part,
    "months": explicit.months,
    "clock": explicit.clock,
    "same": relative.same_period,
    "to_date": relative.to_date,
    "window": windows.window,
    "window_to": windows.window_to,
    "ahead": windows.ahead,
    "ago": counted.ago,
    "earlier": counted.earlier,
    "later": counted.later,
    "offset": counted.offset,
    "before": relative.unit_before,
    "after_next": relative.after_next,
    "that": relative.that_one,
    "deictic": relative.deictic,
    "weekday": relative.weekday,
    "shift": relative.shift,
    "edge_of": relative.edge_of,
    "overnight": relative.overnight,
    "weekend_gone": relative.weekend_gone,
    "weekend": relative.weekend,
    "week_of": relative.week_of,
    "day_after": relative.day_after,
    "day_before": relative.day_before,
    "within": windows.within,
    "in_time": windows.in_time,
    "in_future": windows.in_future,
    "current": relative.current,
    "century": explicit.century,
    "nth_weekday": explicit.nth_weekday,
    "week_number": explicit.week_number,
    "day_of": explicit.day_of,
    "days_of": explicit.days_of,
    "from_day": counted.from_day,
    "weekday_in": relative.weekday_in,
    "nth_week": explicit.nth_week,
    "month_digits": explicit.month_in_digits,
    "stretch": stretches.stretch,
    "nth_day": stretches.nth_day,
    "rest_of": stretches.rest_of,
    "weekdays_in": stretches.weekdays_in,
    "bare_day": stretches.bare_day,
    "bare_days": stretches.bare_days,
    "hijri": hijri.place_hijri,
    "duration": lengths.duration,
    "vague": lengths.vague,
    "set": lengths.recurrence,
    "reference": lengths.reference,
}


def place(atom: Atom, words: Lexicon, scene: Scene) -> Placed:
    """Resolve one date expression.

    Args:
        atom: What the words say.
        words: The lexicon of their language.
        scene: What they may be resolved against.
    """
    try:
        return _RULES[atom.rule](atom.said, words, scene)
    except (ValueError, OverflowError):
        return Placed(value="", relative=True)  # before year 1 or after 9999: no such day
