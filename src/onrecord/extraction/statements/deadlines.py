"""Deadlines: the last day on which a promise can still be kept."""

import datetime as dt
import math
import re
from collections.abc import Iterator, Sequence
from functools import cache

import attrs

from onrecord.extraction.lexicon.deadline_words import DEADLINE_WORDS, DeadlineWords
from onrecord.extraction.lexicon.promise_marks import LAST_PART
from onrecord.extraction.lexicon.promises import promises
from onrecord.extraction.statements.feasts import feast_day
from onrecord.model.figure import Role
from onrecord.model.passage import Span
from onrecord.text.patterns import Pattern
from onrecord.text.periods import PeriodMention, find_temporal, parse_edtf
from onrecord.text.periods.edtf import add_months, last_of_month

LOOK_BACK = 60
"""Characters before a length in which the words that make it a limit stand."""
LOOK_AHEAD = 90
"""Characters after a length in which the event from which it is counted stands."""
SAID_WITHIN = 40
"""Characters after a promise in which the date on which it was made may stand in brackets."""
YEAR_WITHIN = 300
"""Characters before a sentence in which a year is told that its dates share."""

_MONTHS_A_YEAR, _DAYS_A_WEEK, _HOURS_A_DAY = 12, 7, 24
_LENGTH = Pattern(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?")
_FOUR_DIGITS = Pattern(r"\d{4}|[٠-٩]{4}")
_DIGIT = Pattern(r"\d")
_GAP = Pattern(r"\s+|['’]")
_SAID = Pattern(r"\W{0,4}\(")
_OF_MONTH = Pattern(r"\s(?:de |d['’]|of )")
_PLACED = frozenset({"date", "range", "until", "since"})


def find_deadline(
    text: str,
    content: Span,
    sentence: Span,
    language: str,
    published: str | None,
    *,
    leading: bool = False,
) -> Role | None:
    """Find by when a promise falls due.

    Dates are read as far as they go: a promise for July may be kept until the 31st, "before the end of the year" until 31
    December, "before 15 March" until that day (the doubt speaks for who promised), "before March" until the last day
    of February. A length is counted from the day on which the promise was made, where the sentence tells it, else from the
    date of the document; a length counted from an event without a date gives nothing. A length that is not called a limit
    ("an 18-month transition after the coup of August 2020"), counted from a month, gives a month.

    Args:
        text: The whole text.
        content: What is promised.
        sentence: The sentence in which it stands; it contains `content` or follows on it.
        language: `en`, `fr` or `ar`; others give nothing.
        published: EDTF date of the document, or None.
        leading: Whether a date before the promise is the day on which it falls due ("On 5 May the Board was to …"),
            and not the day on which it was made.

    Returns:
        The ISO 8601 date with the span of its words, or None where no date is stated.
    """
    words = DEADLINE_WORDS.get(language)
    if words is None:
        return None
    clause = Span(min(content.start, sentence.start), max(content.end, sentence.end))
    looked_into = Pattern(promises(language).looked_into)
    search = _Search(
        text=text,
        clause=clause,
        content=content,
        words=words,
        language=language,
        looked_into=looked_into,
        leading=leading,
    )
    told = None if leading else search.made(published)
    made = told or published
    counting = None if told is None and search.long_ago() else made
    found = search.dated(search.mentions(made), made, counting)
    return search.chosen([*found, *search.feasts(made), *search.terms(counting)])


@attrs.frozen
class _Found:
    span: Span
    value: str
    limit: bool


@attrs.frozen(kw_only=True)
class _Search:
    text: str
    clause: Span
    content: Span
    words: DeadlineWords
    language: str
    looked_into: Pattern
    leading: bool = False

    def made(self, published: str | None) -> str | None:
        """Tell when the promise was made, where the sentence says so."""
        opening = Span(self.clause.start, max(self.content.start, self.clause.start + 1))
        before = self._read(opening, published) if self.content.start > self.clause.start else []
        told = [
            m for m in before if m.kind == "date" and m.value and self._ends_before(m.span, self.words.made)
        ]
        after = _SAID.match(self.text, self.content.end)
        if after:
            said = self._read(
                Span(after.start(), min(len(self.text), self.content.end + SAID_WITHIN)), published
            )
            told += [m for m in said if m.kind == "date" and m.span.start == after.end()]
        values = [_last_such_day(m.value, published) for m in told]
        earlier = [value for value in values if _is_past(value, published)]
        return earlier[-1] if earlier else None

    def long_ago(self) -> bool:
        """Say whether the promise is told as made at some time before ("had pledged")."""
        before = self.text[self.clause.start : self.content.start].lower()
        return _compiled(self.words.long_ago).search(before) is not None

    def mentions(self, made: str | None) -> list[PeriodMention]:
        return self._read(self.clause, made)

    def _read(self, span: Span, anchor: str | None) -> list[PeriodMention]:
        # Without a date of the document, the year told before is the best there is.
        start = span.start if anchor else max(0, span.start - YEAR_WITHIN)
        found = find_temporal(self.text[start : span.end], self.language, anchor)
        return [_moved(mention, start) for mention in found if mention.span.start >= span.start - start]

    def _ends_before(self, span: Span, pattern: str) -> bool:
        # A look-back shorter than the text before would let "\b" see a border that is none.
        start = max(self.clause.start, span.start - LOOK_BACK)
        return _compiled(pattern).search(self.text[start : span.start].lower()) is not None

    def dated(
        self, mentions: Sequence[PeriodMention], made: str | None, counting: str | None
    ) -> Iterator[_Found]:
        """Give the mentions that state a last day; lengths run from the date `counting`."""
        for index, mention in enumerate(mentions):
            if mention.kind != "until" and not self._inside(mention.span):
                continue
            named = self._named_behind(mention, mentions[index + 1 :], made)
            if named is not None:
                yield named
                continue
            length = mention.length or (mention.value if mention.kind == "duration" else "")
            if length:
                found = self._length(mention, length, mentions[index + 1 :], counting)
            else:
                found = self._date(mention, made) if mention.kind in _PLACED else None
            if found:
                yield found

    def _named_behind(
        self, mention: PeriodMention, after: Sequence[PeriodMention], made: str | None
    ) -> _Found | None:
        """Read "la fin du mois | de juillet": the month that a mention leaves open is named right behind it."""
        if not after or not mention.span.cut(self.text).lower().endswith(("mois", "month")):
            return None
        bounds, bound = parse_edtf(after[0].value or ""), parse_edtf(made) if made else None
        between = self.text[mention.span.end : after[0].span.start]
        if bounds is None or _OF_MONTH.fullmatch(between) is None:
            return None
        last = _next_year(bounds[1], bound[0]) if bound and bounds[1] < bound[0] else bounds[1]
        return _Found(Span(mention.span.start, after[0].span.end), last.isoformat(), limit=True)

    def _inside(self, span: Span) -> bool:
        return self.leading or span.start >= self.content.start

    def _length(
        self, mention: PeriodMention, length: str, after: Sequence[PeriodMention], counting: str | None
    ) -> _Found | None:
        rest = self.text[mention.span.end : min(self.clause.end, mention.span.end + LOOK_AHEAD)].lower()
        limit = mention.kind in {"range", "date"} or self._is_limit(mention)
        exact = self._ends_before(mention.span, self.words.exactly) or bool(
            _compiled(self.words.noun).match(rest)
        )
        if not limit and not exact:
            return None
        if exact and not limit and self._ends_before(mention.span, self.words.behind):
            return None
        start = counting
        counted = _compiled(self.words.counted_from).match(rest)
        if counted:
            events = [m for m in after if m.value and m.kind in _PLACED]
            near = [m for m in events if m.span.start < mention.span.end + LOOK_AHEAD]
            if not near:
                return None
            start = near[0].value.removesuffix("/..")
        value = _added(start, length, limit=limit) if start else None
        return _Found(mention.span, value, limit=True) if value else None

    def _is_limit(self, mention: PeriodMention) -> bool:
        """Say whether words before a length, or its own first ones ("within a year"), make it a limit."""
        said = mention.span.cut(self.text)
        ends = [mention.span.start, *(mention.span.start + gap.end() for gap in _GAP.finditer(said))]
        return any(
            self._ends_before(Span(end, mention.span.end), self.words.at_most)
            for end in ends
            if end < mention.span.end
        )

    def _date(self, mention: PeriodMention, made: str | None) -> _Found | None:
        said = mention.span.cut(self.text).lower()
        about = self.text[max(self.clause.start, mention.span.start - 12) : mention.span.end].lower()
        bounds = parse_edtf(mention.value)
        if bounds is None or _compiled(self.words.early).search(about):
            return None
        first, last = bounds if mention.ends == () else parse_edtf(mention.ends[-1].value) or bounds
        if mention.kind == "since":
            last = first
        elif _compiled(self.words.middle).search(about):
            last = first.replace(day=15) if (last - first).days < 31 else dt.date(first.year, 6, 30)  # noqa: PLR2004
        elif first != last and self._shuts_out(mention, said):
            last = first - dt.timedelta(days=1)
        bound = parse_edtf(made) if made else None
        passed = self._passed(mention, last, bound, said)
        if passed is not None:
            return _Found(mention.span, passed.isoformat(), limit=mention.kind == "until")
        if bound and last < bound[0]:
            last = _moved_on(mention, said, (first, last), bound[0])
        if bound and last < bound[0] and not self._was_due(mention, said):
            return None
        return _Found(mention.span, last.isoformat(), limit=mention.kind == "until")

    def _passed(
        self, mention: PeriodMention, last: dt.date, bound: tuple[dt.date, dt.date] | None, said: str
    ) -> dt.date | None:
        """Return the last such day before the document where a promise is told as an old one and that day is the nearer."""
        dated = bool(_FOUR_DIGITS.search(said)) or not mention.relative
        if bound is None or dated or self.leading or not self.long_ago():
            return None
        past = last if last < bound[0] else add_months(last, -_MONTHS_A_YEAR)
        coming = add_months(past, _MONTHS_A_YEAR)
        nearer = past < bound[0] and bound[0] - past < coming - bound[0]
        return past if nearer else None

    def _was_due(self, mention: PeriodMention, said: str) -> bool:
        """Say whether a date in the past is one of an old promise ("elections in July 2023"), not of what it is about."""
        if self.leading and mention.span.start < self.content.start:
            return True
        if not _FOUR_DIGITS.search(said):
            return False
        before = self.text[self.clause.start : mention.span.start].lower()
        return mention.kind == "until" or not self.looked_into.search(before)

    def _shuts_out(self, mention: PeriodMention, said: str) -> bool:
        """Say whether "before" stands right at a month or year: "before March", not "before the end of March"."""
        inner = mention.ends[0].span.start if mention.ends else mention.span.start
        lead = self.text[max(self.clause.start, mention.span.start - 8) : inner].lower()
        before = _compiled(self.words.before).search(lead if mention.ends else lead + said)
        return before is not None and _LAST_PART.search(said) is None

    def feasts(self, made: str | None) -> Iterator[_Found]:
        """Find days with a name ("before Christmas")."""
        bound = parse_edtf(made) if made else None
        piece = self.clause.cut(self.text)
        for match in _feasts(self.language).finditer(piece.lower()):
            year = int(match["year"]) if match["year"] else (bound[0].year if bound else None)
            if year is None or self.clause.start + match.end() <= self.content.start:
                continue
            day = feast_day(self.words, match["feast"], year)
            if match["year"] is None and bound and day < bound[0]:
                day = feast_day(self.words, match["feast"], year + 1)
            span = Span(self.clause.start + match.start(), self.clause.start + match.end())
            yield _Found(span, day.isoformat(), limit=True)

    def terms(self, counting: str | None) -> Iterator[_Found]:
        """Find limits that one word names ("sous huitaine"), counted from the date `counting`."""
        pattern = _terms(self.language)
        if pattern is None or not counting:
            return
        for match in pattern.finditer(self.clause.cut(self.text).lower()):
            value = _added(counting, f"P{self.words.terms[match['term']]}D", limit=True)
            if value and self.clause.start + match.end() > self.content.start:
                span = Span(self.clause.start + match.start(), self.clause.start + match.end())
                yield _Found(span, value, limit=True)

    def _distance(self, one: _Found) -> int:
        """Tell how far a date stands from the promise: in it, after it, before it."""
        if one.span.start < self.content.start:
            return 2
        return int(one.span.start >= self.content.end)

    def chosen(self, found: Sequence[_Found]) -> Role | None:
        """Choose: limits before dates, words inside the promise before words around it; of two dates the later."""
        inside = [one for one in found if self._distance(one) == 0] or found
        limits = [one for one in inside if one.limit]
        if limits:
            best = min(limits, key=self._distance)
        elif inside:
            best = max(inside, key=lambda one: one.value)
        else:
            return None
        return Role(text=best.value, span=best.span)


def _moved_on(mention: PeriodMention, said: str, days: tuple[dt.date, dt.date], after: dt.date) -> dt.date:
    """Move a day that lies before a promise to the next one of its name, or of its date where no year is told."""
    first, last = days
    if first == last and _is_weekday(mention, said):
        last += dt.timedelta(days=_DAYS_A_WEEK * math.ceil((after - last).days / _DAYS_A_WEEK))
    if last < after and not _FOUR_DIGITS.search(said) and mention.kind in {"until", "since"}:
        return _next_year(last, after)
    return last


def _is_weekday(mention: PeriodMention, said: str) -> bool:
    """Say whether a day is told by its name alone ("by Friday"): that of a promise is the next one."""
    return mention.relative and mention.kind in {"until", "date"} and not _DIGIT.search(said)


_LAST_PART = Pattern(LAST_PART)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _feasts(language: str) -> re.Pattern[str]:
    words = DEADLINE_WORDS[language]
    names = "|".join(re.escape(name) for name in sorted(words.feasts, key=len, reverse=True))
    return re.compile(rf"{words.by}(?P<feast>{names})(?!\w)(?:\s+(?P<year>20\d\d))?")


@cache
def _terms(language: str) -> re.Pattern[str] | None:
    words = DEADLINE_WORDS[language]
    return re.compile(rf"{words.within}(?P<term>{'|'.join(words.terms)})(?!\w)") if words.terms else None


def _moved(mention: PeriodMention, by: int) -> PeriodMention:
    span = Span(mention.span.start + by, mention.span.end + by)
    return attrs.evolve(mention, span=span, ends=tuple(_moved(end, by) for end in mention.ends))


def _last_such_day(value: str, published: str | None) -> str:
    """Move a day of the week to come back a week: what was promised "on Monday" was promised before the report."""
    told, now = parse_edtf(value), parse_edtf(published) if published else None
    if told is None or now is None or told[0] != told[1] or not 0 < (told[0] - now[1]).days < _DAYS_A_WEEK:
        return value
    return (told[0] - dt.timedelta(days=_DAYS_A_WEEK)).isoformat()


def _is_past(value: str, published: str | None) -> bool:
    told, now = parse_edtf(value), parse_edtf(published) if published else None
    return told is not None and (now is None or told[0] <= now[1])


def _next_year(day: dt.date, after: dt.date) -> dt.date:
    """Move a day of a year that was not said to the first year in which it does not lie before `after`."""
    is_last = day == last_of_month(day.year, day.month)
    while day < after:
        day = add_months(day, _MONTHS_A_YEAR)
    return last_of_month(day.year, day.month) if is_last else day


def _added(start: str, length: str, *, limit: bool) -> str | None:
    """Count a length from a date; from a month, a limit gives its last day and a plain length the month."""
    bounds, parts = parse_edtf(start), _LENGTH.fullmatch(length)
    if bounds is None or parts is None or bounds[1] == dt.date.max:
        return None
    years, months, weeks, days, hours = (int(part or 0) for part in parts.groups())
    if not any((years, months, weeks, days, hours)):
        return None
    day = add_months(bounds[1], years * _MONTHS_A_YEAR + months)
    day += dt.timedelta(days=weeks * _DAYS_A_WEEK + days + math.ceil(hours / _HOURS_A_DAY))
    if bounds[0] == bounds[1]:
        return day.isoformat()
    if (bounds[1] - bounds[0]).days > 31:  # noqa: PLR2004 (a year or season is no anchor)
        return None
    if weeks or days or hours:
        return day.isoformat() if limit else None
    return last_of_month(day.year, day.month).isoformat() if limit else f"{day.year:04d}-{day.month:02d}"
