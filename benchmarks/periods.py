"""How well dates, durations and sets are read, on annotated data next to the repository: `make bench`.

Two measures. On TempEval-3's newswire, spans and values of TIMEX3 are compared as the task counted them: strict span F1,
relaxed span F1, and value F1 (relaxed F1 times the share of overlapping spans with the right value). On the
cases of Recognizers-Text, a case is right if every expected span is found, articles and prepositions at its edges aside,
with the same days or the same length of time, whether the oracle looks back or ahead.
"""

import datetime as dt
import gzip
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from onrecord.text.periods import PeriodMention, find_temporal, parse_edtf

SHARED = Path(os.environ.get("ONRECORD_SHARED") or Path(__file__).resolve().parents[2] / "shared")
TEMPEVAL = SHARED / "bench" / "tempeval3"
SPECS = SHARED / "bench" / "recognizers-specs"


@attrs.frozen(kw_only=True)
class Timex:
    """A time expression as TIMEX3 writes it."""

    start: int
    end: int
    type: str
    value: str


# ---------------------------------------------------------------- TIMEX3

_SEASON = {"21": "SP", "22": "SU", "23": "FA", "24": "WI"}
_QUARTER = {("01", "03"): "Q1", ("04", "06"): "Q2", ("07", "09"): "Q3", ("10", "12"): "Q4"}
_HALF = {("01", "06"): "H1", ("07", "12"): "H2"}
_REFERENCE = {"past": "PAST_REF", "present": "PRESENT_REF", "future": "FUTURE_REF"}


def timex_value(value: str) -> str:
    """Write one of our values as TIMEX3 does: quarters, seasons and decades have letters of their own there."""
    first, slash, last = value.partition("/")
    if slash and first[:4] == last[:4] and len(first) == len(last) == 7:
        ends = (first[5:], last[5:])
        part = _QUARTER.get(ends) or _HALF.get(ends)
        if part:
            return f"{first[:4]}-{part}"
    if re.fullmatch(r"\d{4}-2[1-4]", value):
        return f"{value[:4]}-{_SEASON[value[5:]]}"
    if re.fullmatch(r"\d{3}X", value):
        return value[:3]
    return value


_PREPOSITION = re.compile(r"(?:within|in|for)\s+|(?:(?<=\s)|^)(?=\S)", re.IGNORECASE)
_SIDE = re.compile(r"\s+(?:after|before)$", re.IGNORECASE)
_DAYPART = {"night": "TNI", "evening": "TEV", "morning": "TMO", "afternoon": "TAF"}


def as_timex(mention: PeriodMention, text: str) -> Iterator[Timex]:
    """Turn one mention into what TIMEX3 would mark: each end of a range by itself, no prepositions."""
    if mention.kind == "time":
        yield Timex(start=mention.span.start, end=mention.span.end, type="TIME", value=mention.value)
    elif mention.kind == "set":
        value = mention.value.removeprefix("R/")
        yield Timex(start=mention.span.start, end=mention.span.end, type="SET", value=value)
    elif mention.kind == "reference":
        value = _REFERENCE[mention.value]
        yield Timex(start=mention.span.start, end=mention.span.end, type="DATE", value=value)
    elif mention.kind == "duration" or (mention.length and len(mention.ends) < 2):
        words = mention.span.cut(text)
        start = mention.span.start + (m.end() if (m := _PREPOSITION.match(words)) else 0)
        end = mention.span.start + (m.start() if (m := _SIDE.search(words)) else len(words))
        yield Timex(start=start, end=end, type="DURATION", value=mention.length or mention.value)
    else:
        for end in mention.ends:
            kind = "DURATION" if end.kind == "duration" else "DATE"
            part = _DAYPART.get(end.span.cut(text).lower().split()[-1], "")
            value = timex_value(end.value) + (part if len(end.value) == 10 else "")
            yield Timex(start=end.span.start, end=end.span.end, type=kind, value=value)


def tempeval_documents() -> list[dict]:
    """Return the annotated documents, in the order of their files."""
    rows = (TEMPEVAL / "tbaq-aquaint.jsonl").read_text(encoding="utf-8").splitlines()
    with gzip.open(TEMPEVAL / "tbaq-timebank.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows += lines.read().splitlines()
    return [json.loads(row) for row in rows]


def score_tempeval(
    documents: Iterable[dict], *, times: bool, misses: list[str] | None = None
) -> dict[str, float]:
    """Score spans and values.

    Args:
        documents: Rows with `dct`, `text` and `timex`.
        times: Whether clock times and parts of the day count too.
        misses: Filled with a line for each span or value that is wrong, if given.
    """
    tally: Counter[str] = Counter()
    for row in documents:
        day = row["dct"][:10]
        gold = [t for t in row["timex"] if times or t["type"] != "TIME"]
        clock = [t for t in row["timex"] if t["type"] == "TIME"]
        found = [
            t
            for m in find_temporal(row["text"], "en", day)
            for t in as_timex(m, row["text"])
            if times
            or (t.type != "TIME" and not any(g["start"] < t.end and t.start < g["end"] for g in clock))
        ]
        _count(row, gold, found, tally, misses)
    return _f1s(tally)


def _count(
    row: dict, gold: list[dict], found: list[Timex], tally: Counter[str], misses: list[str] | None
) -> None:
    tally["gold"] += len(gold)
    tally["found"] += len(found)
    taken: set[int] = set()
    text = row["text"].replace("\n", " ")
    for timex in gold:
        hits = [
            i
            for i, f in enumerate(found)
            if i not in taken and f.start < timex["end"] and timex["start"] < f.end
        ]
        exact = [i for i in hits if (found[i].start, found[i].end) == (timex["start"], timex["end"])]
        best = (exact or hits or [None])[0]
        tally["strict"] += bool(exact)
        label = (
            f"{timex['type']} {text[timex['start'] : timex['end']]!r} = {timex['value']} ({row['dct'][:10]})"
        )
        if best is None:
            _note(misses, f"MISSED {label} :: {text[max(0, timex['start'] - 30) : timex['end'] + 30]}")
            continue
        taken.add(best)
        tally["relaxed"] += 1
        right = found[best].value == timex["value"]
        tally["value"] += right
        if not exact:
            _note(misses, f"SPAN {label} got {text[found[best].start : found[best].end]!r}")
        if not right:
            _note(
                misses,
                f"VALUE {label} got {found[best].value} :: {text[max(0, timex['start'] - 60) : timex['end'] + 30]}",
            )
    for i, f in enumerate(found):
        if i not in taken:
            _note(
                misses,
                f"EXTRA {f.type} {text[f.start : f.end]!r} = {f.value} :: {text[max(0, f.start - 40) : f.end + 30]}",
            )


def _note(misses: list[str] | None, line: str) -> None:
    if misses is not None:
        misses.append(line)


def _f1s(tally: Counter[str]) -> dict[str, float]:
    both = tally["gold"] + tally["found"]
    relaxed = 2 * tally["relaxed"] / both
    return {
        "strict": 2 * tally["strict"] / both,
        "relaxed": relaxed,
        "value": relaxed * tally["value"] / max(1, tally["relaxed"]),
    }


# ---------------------------------------------------------------- Recognizers-Text

_LANGUAGES = {"English": "en", "French": "fr", "Arabic": "ar"}
_TYPES = {"date", "daterange", "duration"}
_SECONDS = {"S": 1, "M": 60, "H": 3600}
_DAYS = {"D": 1, "W": 7, "M": 30, "Y": 365}
_DISTANCE = re.compile(r"^\d{4}(?:-\d\d|-W\d\d)?$")
_EDGE = {
    "en": re.compile(
        r"^(?:(?:in|on|at|more\s+than|less\s+than|at\s+least|up\s+to|from|since|by|the|of|for|during|year|between|until|till|before|after|this|within|about|around|over|a|an|my|any\s+time)\s+)+|[\s,.]+$",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"^(?:(?:le|la|les|en|au|aux|à|du|de|des|depuis|dans|pour|pendant|entre|avant|après|jusqu'au|d'ici|un|une|ce|cette|environ|jusqu'à|jusqu'a)\s+|l'|d')+|[\s,.]+$",
        re.IGNORECASE,
    ),
    "ar": re.compile(
        r"^(?:(?:في|إلى|هذا|هذه|طوال|من|منذ|قبل|بعد|حتى|خلال|بين|يوم|شهر|عام|سنة|لمدة|هذا|هذه)\s+|[وفبل]?ال)+|[\s،.]+$"
    ),
}

OUT_OF_SCOPE = {
    "several types in one file": "the file tests one type of its tool; ours reads dates, periods and lengths together",
    "clock": "clock times and parts of the day are not periods that figures hold for",
    "holiday": "holidays need a calendar per country",
    "two-digit year or bare day": "a number alone is no date in running text",
    "digits alone": "day and month in digits without a year are scores, fractions and versions in running text",
    "vague count": 'the tool takes "a few" as three; here it stays unknown',
    "before 1500": "bare numbers below 1500 are hardly ever years in the texts we read",
    "no such day": "the tool itself resolves nothing (30 February, a fiscal year of unknown start)",
    "machine form": "runs of digits, single letters for units and comparison signs are no words of a report",
    "next weekday": '"next Friday" is always of the next week there; papers mean the coming one',
    "calendar decades": '"the past two decades" is 1990 to 2010 there on any day of 2016; here it is counted from the day',
    "same as an event": '"the same week that it happened" is that of the event; the tool takes the current one',
    "mistranslated": "Arabic cases whose value is not what their words say",
    "assistant": "phrases of appointments and of data queries",
}
"""Why a supported case is not asked of us."""

_CLOCK_VALUE = re.compile(r"(?<!P)T\d|T[A-Z]{2}|\dT\d")
_HOLIDAY = re.compile(
    r"christmas|easter|thanksgiving|new year(?:'?s|$)|halloween|valentine|mother'?s day|father'?s day|memorial day|labou?r day|"
    r"independence day|juneteenth|black friday|cyber monday|boxing day|mlk|martin luther|earth day|ramadan|eid|"
    r"noël|pâques|saint-?\s?valentin|fête|toussaint|carême|action de grâce|nouvel an|jour de l'an|"
    r"عيد|الكريسماس|رمضان|الميلاد|رأس السنة|شم النسيم|الحب",
    re.IGNORECASE,
)
_NO_YEAR_DIGITS = re.compile(
    r"^(?:(?:on\s+|le\s+|from\s+|between\s+)?\d{1,2}\s?[-/.]\s?\d{1,2}(?:\s+(?:to|and)\s+\d{1,2}[-/.]\d{1,2})?(?![-/.\d]))$",
    re.IGNORECASE,
)
_BARE_DAY = re.compile(
    r"^(?:(?:(?:the|le|on|du|au|the\s+week\s+of\s+the)\s+)?(?:\d{1,2}(?:st|nd|rd|th|er)?|twenty[\s-]\w+|\d{1,2}[-/.]\d{1,2}[-/.]\d{2}|اليوم\s+\d+))$",
    re.IGNORECASE,
)
_NO_SUCH_DAY = re.compile("^(?:0001-01-01|not resolved)$")
_BARE_DAY_VALUE = re.compile(r"XXXX-XX-\d\d")
_EARLY = re.compile(r"^\(?(?:0[1-9]|0?\d{3}(?!\d)|1[0-4]\d\d-|1[0-4]\d\d$)")
_MACHINE = re.compile(
    r"^(?:\d{8}|\d+\s?[dwmys]|otd|[<>=\s]+\d{4}|\d{1,2} \d{1,2} \d{2,4}|\d{4} \d{1,2} \d{1,2})$",
    re.IGNORECASE,
)
_MISTRANSLATED = re.compile(
    r"^1970$|السبعينيات القرن|^العشرينيات$|^(?:ال)?ألفين(?: والعشرات)?$|تسعة عشر (?:و?ثمانية|تسعة)|^(?:العام|الشهر) التالي$"
)
_NEXT_WEEKDAY = re.compile(
    r"\b(?:next|last|upcoming)\s+(?:mon|tue|wed|thu|fri|sat|sun)|(?:لاثنين|لثلاثاء|لأربعاء|لخميس|لجمعة|لسبت|لأحد)\s+(?:القادم|المقبل|التالي)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+prochain",
    re.IGNORECASE,
)
_DECADES = re.compile(
    r"\b(?:past|last|next)\s+(?:\w+\s+)?decades|عقود|العقود|العقدين|derni\wres d\wcennies", re.IGNORECASE
)
_SAME = re.compile(r"^same (?:day|week|month|year)$", re.IGNORECASE)
_VAGUE_COUNT = re.compile(
    r"\b(?:few|several|some|quelques|quel ques|plusieurs)\b|بضع|عدة|القليلة|بعض", re.IGNORECASE
)
_ASSISTANT = re.compile(
    r"business day|working day|jours? ouvr|أيام عمل|schedule|cortana|skype|calendar|أسبوعي|\bيومي$|any\s?time|at the moment|greater|when(?:ever)? convenient|asap|tmrw|my\s|w/c|\bthe day$|hence$",
    re.IGNORECASE,
)


def spec_cases(language: str, name: str) -> list[dict]:
    """Return the cases of one file that the maintained reference code supports."""
    text = (SPECS / language / f"{name}.json").read_text(encoding="utf-8-sig")
    return [
        case
        for case in json.loads(text)
        if "dotnet" not in (str(case.get("NotSupported")) + str(case.get("NotSupportedByDesign"))).lower()
    ]


def why_out(case: dict) -> str | None:
    """Tell why a case is not asked of us, or None if it is."""
    wanted = list(_wanted(case))
    if not case["Results"]:
        return "several types in one file"
    if len(wanted) < len(case["Results"]):
        return "clock"
    texts = [result["Text"] for result in case["Results"]]
    timexes = [timex for _, _, timex, _ in wanted]
    days = [day for _, _, _, options in wanted for option in options for day in option]
    return next(
        (
            reason
            for reason, patterns, field in _REASONS
            if any(
                pattern.search(entry)
                for entry in {"text": texts, "timex": timexes, "day": days}[field]
                for pattern in patterns
            )
        ),
        None,
    )


_REASONS = (
    ("clock", (_CLOCK_VALUE,), "timex"),
    ("holiday", (_HOLIDAY,), "text"),
    ("two-digit year or bare day", (_BARE_DAY,), "text"),
    ("two-digit year or bare day", (_BARE_DAY_VALUE,), "timex"),
    ("before 1500", (_EARLY,), "timex"),
    ("no such day", (_NO_SUCH_DAY,), "day"),
    ("machine form", (_MACHINE,), "text"),
    ("mistranslated", (_MISTRANSLATED,), "text"),
    ("next weekday", (_NEXT_WEEKDAY,), "text"),
    ("calendar decades", (_DECADES,), "text"),
    ("vague count", (_VAGUE_COUNT,), "text"),
    ("same as an event", (_SAME,), "text"),
    ("digits alone", (_NO_YEAR_DIGITS,), "text"),
    ("assistant", (_ASSISTANT,), "text"),
)


def _wanted(case: dict) -> Iterator[tuple[int, str, str, list[tuple[str, str]]]]:
    """Yield start, words, timex and the accepted intervals of each expected result of our types."""
    for result in case["Results"]:
        kind = (result.get("TypeName") or result.get("Type") or "").removeprefix("datetimeV2.")
        if kind not in _TYPES:
            continue
        options: list[tuple[str, str]] = []
        timex = ""
        if result.get("Value"):
            timex = result["Value"].get("Timex", "")
            for side in ("PastResolution", "FutureResolution"):
                options += _option(result["Value"].get(side) or {})
        for value in (result.get("Resolution") or {}).get("values") or []:
            timex = value.get("timex", timex)
            options += _option(value)
        start = result.get("Start", case["Input"].lower().find(result["Text"].lower()))
        yield start, result["Text"], timex, options


def _option(value: dict) -> list[tuple[str, str]]:
    if "duration" in value or value.get("type") == "duration":
        return [("seconds", str(value.get("duration") or value.get("value")))]
    start = value.get("startDate") or value.get("start") or ""
    end = value.get("endDate") or value.get("end") or ""
    day = value.get("date") or value.get("value")
    if day:
        return [(day, day)]
    return [(start, end)] if start or end else []


def seconds_of(value: str) -> float | None:
    """Return the length of an ISO duration in seconds as the reference code counts it (a month has 30 days)."""
    match = re.fullmatch(r"P((?:[\d.]+[YMWD])*)(?:T((?:[\d.]+[HMS])*))?", value)
    if match is None:
        return None
    days = sum(float(n) * _DAYS[u] for n, u in re.findall(r"([\d.]+)([YMWD])", match[1] or ""))
    return days * 86400 + sum(
        float(n) * _SECONDS[u] for n, u in re.findall(r"([\d.]+)([HMS])", match[2] or "")
    )


def _same_days(mention: PeriodMention, option: tuple[str, str]) -> bool:
    if mention.value.startswith("["):
        # 03/04/2021 is read both ways on purpose; one of them must be the tool's.
        either = mention.value[1:-1].split(",")
        return any(_is_day(attrs.evolve(mention, value=value, ends=()), option) for value in either)
    return _is_day(mention, option)


def _is_day(mention: PeriodMention, option: tuple[str, str]) -> bool:
    if option[0] == "seconds":
        seconds = seconds_of(mention.value if mention.kind == "duration" else mention.length)
        return seconds is not None and abs(seconds - float(option[1])) < 1
    bounds = parse_edtf(mention.value)
    if bounds is None:
        return False
    if option[0] == option[1] and mention.relative and _DISTANCE.search(mention.value):
        # "Two years ago" is a day there, and as fine as its unit here.
        return bounds[0] <= dt.date.fromisoformat(option[0]) <= bounds[1]
    start, end = (
        dt.date.fromisoformat(day[:10]) if re.match(r"\d{4}-\d\d-\d\d", day) else None for day in option
    )
    first_right = start is None or abs((bounds[0] - start).days) <= (0 if start == end else 1)
    if end is None:
        return first_right and bounds[1] == dt.date.max
    if start is None and bounds[0] != dt.date.min:
        return False
    # The oracle's last day is the day after, for whole units; ours is inside.
    days = (end - bounds[1]).days
    return first_right and (days == 0 or (start != end and 0 <= days <= 1) or _unit_end(mention, end))


def _unit_end(mention: PeriodMention, end: dt.date) -> bool:
    """Accept "from 2014 to 2018" up to the first or the last day of the last unit: the oracle stops at its first."""
    named = mention.ends[-1].value if len(mention.ends) > 1 else mention.value
    last = (
        parse_edtf(named if len(mention.ends) > 1 else named.rpartition("/")[2])
        if "/" in mention.value
        else None
    )
    return last is not None and last[0] == end


def case_is_right(case: dict, language: str) -> bool:
    """Tell whether all that a case expects of our types was found with its value."""
    reference = (case.get("Context") or {}).get("ReferenceDateTime", "2016-11-07")[:10]
    text = case["Input"]
    mentions = find_temporal(text, _LANGUAGES[language], reference)
    return all(
        any(
            _same_words(text, m, start, words, _LANGUAGES[language]) and _fits(m, timex, options)
            for m in mentions
        )
        for start, words, timex, options in _wanted(case)
    )


def _fits(mention: PeriodMention, timex: str, options: list[tuple[str, str]]) -> bool:
    if any(_same_days(mention, option) for option in options):
        return True
    own = [mention.value] + [end.value for end in mention.ends if len(mention.ends) == 1]
    years = {day[:4] for option in options for day in option}
    if timex and any(timex == timex_value(v) or (timex == f"XXXX{v[4:]}" and v[:4] in years) for v in own):
        return True
    season = re.fullmatch(r"(?:(\d{4})-)?(SP|SU|FA|WI)", timex)
    ours = timex_value(mention.value)
    return bool(season) and (ours == timex or (not season[1] and ours.endswith(season[2])))


def _same_words(text: str, mention: PeriodMention, start: int, words: str, language: str) -> bool:
    cut = mention.span.cut(text)
    close = mention.span.start < start + len(words) and start < mention.span.end
    return close and _bare(cut, language) == _bare(words, language)


def _bare(words: str, language: str) -> str:
    edge = _EDGE[language]
    return " ".join(edge.sub("", edge.sub("", " ".join(words.lower().split()))).split())


FILES = ("DateParser", "DatePeriodParser", "DurationParser", "DateTimeModel")


def score_specs(
    language: str, name: str, half: int | None = None, misses: list[str] | None = None
) -> dict[str, int]:
    """Count the cases of a file: `right`, `asked`, and those out of scope by reason."""
    tally: Counter[str] = Counter()
    for number, case in enumerate(spec_cases(language, name)):
        if half is not None and number % 2 != half:
            continue
        why = why_out(case)
        tally["out"] += bool(why)
        if why:
            tally[why] += 1
            continue
        tally["asked"] += 1
        right = case_is_right(case, language)
        tally["right"] += right
        if not right and misses is not None:
            reference = (case.get("Context") or {}).get("ReferenceDateTime", "2016-11-07")[:10]
            got = [
                (m.span.cut(case["Input"]), m.value, m.kind)
                for m in find_temporal(case["Input"], _LANGUAGES[language], reference)
            ]
            misses.append(
                f"{case['Input']!r} {reference} WANT {[(w, t, o[:2]) for _, w, t, o in _wanted(case)]} GOT {got}"
            )
    return dict(tally)


def main() -> None:
    """Print the tables; `--misses` and `--half 0` help to develop on one half and measure on the other."""
    half = int(sys.argv[sys.argv.index("--half") + 1]) if "--half" in sys.argv else None
    wanted = {word for word in sys.argv[1:] if word in {"tempeval", *_LANGUAGES}}
    misses: list[str] | None = [] if "--misses" in sys.argv else None
    if not wanted or "tempeval" in wanted:
        documents = [d for i, d in enumerate(tempeval_documents()) if half is None or i % 2 == half]
        for times in (False, True):
            row = score_tempeval(documents, times=times, misses=None if times else misses)
            print(
                "TempEval-3",
                "with times   " if times else "without times",
                {k: round(v, 3) for k, v in row.items()},
            )
    for language in _LANGUAGES:
        if wanted and language not in wanted:
            continue
        for name in FILES:
            row = score_specs(language, name, half, misses)
            asked = row.get("asked", 0)
            share = f"{row.get('right', 0) / asked:.3f}" if asked else "-"
            print(
                f"{language:8} {name:17} right {share} of {asked}; out of scope: ",
                {k: n for k, n in row.items() if k not in {"right", "asked"}},
            )
    for line in misses or []:
        print(line)


if __name__ == "__main__":
    main()
