"""Rules for dates that name their place on the calendar, or all of it but the year."""

import attrs

from onrecord.text.periods.edtf import parse_edtf, quarter_value
from onrecord.text.periods.lexicon import Lexicon
from onrecord.text.periods.scene import MONTHS_A_YEAR, Placed, Said, Scene, dated, number, which, year_for

_CENTURY = 100
_NOON = 12


def full(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place a day, a month or both, with the year if the words give it."""
    month = words.months[said["month"]]
    day = number(said["day"], words) if "day" in said else None
    if "year" in said:
        return Placed(value=dated(int(said["year"]), month, day), relative="counted" in said)
    if "which" in said:
        scene = attrs.evolve(scene, future=words.which[said["which"]] > 0)
    return Placed(value=dated(year_for(month, day, scene), month, day), relative=True)


def days(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place a run of days of one month ("27-31 March")."""
    month = words.months[said["month"]]
    first, last = int(said["day"]), int(said["day2"])
    year = int(said["year"]) if "year" in said else year_for(month, last, scene)
    value = f"{dated(year, month, first)}/{dated(year, month, last)}"
    return Placed(value=value, relative="year" not in said or "counted" in said, kind="range")


def numeric(said: Said, words: Lexicon, _: Scene) -> Placed:
    """Place a date of digits alone; where day and month could be either way round, only the year is kept."""
    year = int(said["year"])
    if "month" in said:
        return Placed(value=dated(year, int(said["month"]), int(said["day"])))
    first, second = int(said["first"]), int(said["second"])
    if first > MONTHS_A_YEAR and second > MONTHS_A_YEAR:
        return Placed(value=f"{year:04d}")
    if second > MONTHS_A_YEAR:
        return Placed(value=dated(year, first, second))
    if words.month_first and first <= MONTHS_A_YEAR and first != second:
        return Placed(value=f"{year:04d}")  # 3 April or March 4: English writes both
    return Placed(value=dated(year, second, first))


def years(said: Said, _: Lexicon, __: Scene) -> Placed:
    """Place two joined years; "2020-21" and "1999/00" reach into the next year or century."""
    first = int(said["year"])
    later = said["year2"]
    last = int(later) if len(later) == len(said["year"]) else first // _CENTURY * _CENTURY + int(later)
    if last < first:
        last += _CENTURY
    return Placed(value=f"{first:04d}/{last:04d}", kind="range")


def fiscal(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place a financial year, which may straddle two calendar years."""
    return years(said, words, scene) if "year2" in said else Placed(value=said["year"])


def year_alone(said: Said, _: Lexicon, __: Scene) -> Placed:
    """Place a bare year."""
    return Placed(value=said["year"])


def decade(said: Said, words: Lexicon, _: Scene) -> Placed:
    """Place a decade as EDTF with an unknown last digit, `199X`; short ones are of the 20th century."""
    if "decade" in said:
        return Placed(value=f"{said['decade']}X")
    tens = int(said["short"]) if "short" in said else words.numbers[said["tens"]] // 10
    return Placed(value=f"19{tens}X")


def _base_year(said: Said, words: Lexicon, scene: Scene) -> int | None:
    """Read the year that belongs to a quarter, season or count of months, if the words give one."""
    if "year" in said:
        return int(said["year"])
    shift = which(said, words)
    if shift is None or scene.anchor is None:
        return None
    return scene.anchor.year + shift


def _part_value(part: str, year: int) -> str:
    number = int(part[1:])
    if part[0] == "Q":
        return quarter_value(year, number)
    if part[0] == "H":
        return f"{year:04d}-{number * 6 - 5:02d}/{year:04d}-{number * 6:02d}"
    return f"{year:04d}-{part}"


def part(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place a quarter, half or season; without a year it is the latest that has begun."""
    part = words.parts[said["part"]].upper()
    year = _base_year(said, words, scene)
    if year is not None:
        return Placed(value=_part_value(part, year), relative="year" not in said)
    if scene.anchor is None:
        return Placed(value=_part_value(part, scene.year) if scene.year else "", relative=True)
    value = _part_value(part, scene.anchor.year)
    bounds = parse_edtf(value)
    if bounds and bounds[0] > scene.anchor and not scene.future:
        value = _part_value(part, scene.anchor.year - 1)
    return Placed(value=value, relative=True)


def months(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place "the first eleven months of 2023"."""
    count = number(said.get("n", "3"), words)
    year = _base_year(said, words, scene) or (scene.anchor.year if scene.anchor else scene.year)
    if year is None or count > MONTHS_A_YEAR:
        return Placed(value="", relative=True, kind="range")
    if said["side"][0] in {"l", "d"} or said["side"] == "final" or said["side"].startswith("الاخ"):
        value = f"{year:04d}-{MONTHS_A_YEAR - count + 1:02d}/{year:04d}-12"
    else:
        value = f"{year:04d}-01/{year:04d}-{count:02d}"
    return Placed(value=value, relative="year" not in said, kind="range")


def clock(said: Said, _: Lexicon, __: Scene) -> Placed:
    """Place a clock time, as `T07:42`."""
    hour, half = int(said["hour"]), said.get("half", "")
    if half[:1] in {"p", "م"} and hour < _NOON:
        hour += _NOON
    elif half[:1] in {"a", "ص"} and hour == _NOON:
        hour = 0
    return Placed(value=f"T{hour:02d}:{int(said.get('minute', '0')):02d}", kind="time")
