"""What a text says about its own date."""

import datetime as dt
import re
from collections.abc import Sequence

from onrecord.model.passage import Span
from onrecord.text.language import detect
from onrecord.text.periods import PeriodMention, find_periods, parse_edtf
from onrecord.text.periods.edtf import month_value

_HEAD_CHARACTERS = 3000
_HEAD_LINES = 25
_TAIL_CHARACTERS = 800
_LONGEST_BYLINE = 160
_LONGEST_PLACE = 60
_MOST_WORDS_AFTER = 12

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(r"\d{4}-\d\d")
_MONTHS_COVERED = re.compile(r"\d{4}-\d\d/\d{4}-\d\d")
_TITLE_LINES = 6
_TWO_DIGITS = re.compile(r"\d\d")
"""What the year in a title has at the least."""
_STOPS = (".", "؟", "?", "!", ",")
_YEAR_WRITTEN = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_YEAR_INSIDE = re.compile(r"(?:1[89]|20)\d\d")
_ARABIC_DIGITS = {ord(zero) + n: str(n) for zero in "٠۰" for n in range(10)}

_PUBLISHED = (
    r"published|posted|issued|released|date|dated|first\s+published|publié|paru|diffusé|mis\s+en\s+ligne|date\s+de\s+publication|"
    r"نشر|نُشر|النشر|صدر|تاريخ|بتاريخ"
)
_UPDATED = (
    r"updated|last\s+updated|reviewed|last\s+reviewed|last\s+checked|last\s+modified|as\s+of|as\s+at|revised|mis\s+à\s+jour|mise\s+à\s+jour|actualisé|au|"
    r"تحديث|آخر\s+تحديث|حتى|حُدّث"
)
_BETWEEN = r"\s*(?:on|le|at|à|la|في|يوم|بتاريخ)?\s*[:：\-–|]?\s*(?:on|le|في|يوم)?\s*$"
_PUBLISHED_BEFORE = re.compile(rf"(?<!\w)(?:{_PUBLISHED}){_BETWEEN}", re.IGNORECASE)
_UPDATED_BEFORE = re.compile(rf"(?<!\w)(?:{_UPDATED}){_BETWEEN}", re.IGNORECASE)
_REPORTING = re.compile(
    r"(?i)\b(?:reporting\s+period|period\s+covered|covering|epidemiological\s+week|période\s+(?:couverte|du\s+rapport)|الفترة\s+المشمولة)\b\s*[:：]?"
)
_NEXT_BEFORE = re.compile(r"(?i)\b(?:next|prochain\w*|following|forthcoming)\b[^.|]{0,30}$")
_SET_OFF = re.compile(r"(?:^|[|–—·•,(>:*#/\]،-])\s*[*_]*(?:le\s+|on\s+|the\s+|في\s+)?$")
_MARKS = re.compile(r"[|–—·•]")
_NOTHING_OR_MARK = re.compile(r"\s*[*_]*\s*(?:$|[|–—·•,)<*/\[،(.-]|at\s|à\s|\d{1,2}[:h.])")
_DATELINE_END = re.compile(
    r"[\s,.)]*(?:\([^()\n]{1,60}\)|\[[^\[\]\n]{1,60}\]|[/,][^-–—\n]{1,30})?\s*\)?\s*(?:[-–—]{1,2}|:|\.(?=\s+[^\W\d_a-zà-ÿ]))(?=\s)"
)
_PLACE = re.compile(
    r"[(*_\s]*(?:[^\W\d_a-zà-ÿ][\w'’.-]*|de|la|le|du|des|of|and|et|[-/(),،*])(?:[\s,،]+(?:[^\W\d_a-zà-ÿ][\w'’.-]*|de|la|le|du|des|of|and|et|[-/(),،*]|\([^()\n]{1,40}\)))*[\s,،]*(?:[-–—]\s*)?"
)
_PAPER_OF = re.compile(
    r"(?i)\b(?:communiqué|déclaration|audience|bulletin|note|point|compte\s+rendu|statement|hearing|bulletin)\b[^.|]{0,40}\s(?:du|of)\s*$"
)
"""A text named by its day ("Communiqué du 3 mai 2024"), on a line of its own."""
_QUOTED_BY = re.compile(r"[»”\"“]\s*\([^()]*$")
"""Who was quoted and when, in brackets behind a quotation."""
_DAYS_COVERED = re.compile(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d")
_LONGEST_REPORT = 35
"""Days that a periodical report covers at most."""


def find_published(text: str, language: str | None) -> tuple[str, Span] | None:
    """Find the document's own date of publication.

    It stands near the top: after a label ("Published", "Mis à jour le", "نُشر في"), set off on a line of its own or in
    a byline, or in a dateline ("BAMAKO, 3 June 2024 (Agency) -"); a labelled date may also stand at the very end. A
    date inside a running sentence is never taken, nor one without a year.

    Args:
        text: The rendition.
        language: ISO 639-1 code, or None to tell it from the text.

    Returns:
        EDTF date (day, or month where no day is given) and its span, or None.
    """
    spoken = language or detect(text) or "en"
    head = _head(text)
    ranked = [
        (rank, mention) for mention in _dated(head, spoken) if (rank := _rank(head, mention)) is not None
    ]
    reported = None if ranked else _reported(head, spoken)
    if reported is not None:
        return reported
    if not ranked:
        offset = max(0, len(text) - _TAIL_CHARACTERS)
        tail = text[offset:]
        last = [m for m in _dated(tail, spoken) if _is_stated(tail, m) and _label_rank(tail, m) is not None]
        return (_date_of(last[0]), _moved(last[0].span, offset)) if last else None
    best = min(ranked, key=lambda entry: (entry[0], entry[1].span.start))[1]
    return _date_of(best), best.span


def written_on(text: str, language: str | None, published: str | None) -> str | None:
    """Tell from which day the days of a text are told: that of its dateline, where it was published again later.

    Args:
        text: The rendition.
        language: ISO 639-1 code, or None to tell it from the text.
        published: EDTF date on which the document itself appeared, or None.

    Returns:
        The date of the dateline, at most two months before `published`; else `published`.
    """
    again = parse_edtf(published) if published else None
    if again is None:
        return published
    head = _head(text)
    for mention in _dated(head, language or detect(text) or "en"):
        bounds = parse_edtf(_date_of(mention)) if _is_stated(head, mention) else None
        filed = bounds is not None and _is_dateline(*_line_around(head, mention.span))
        if filed and bounds is not None and 0 < (again[0] - bounds[0]).days <= _AGAIN:
            return _date_of(mention)
    return published


_AGAIN = 60
"""Days after which a text with an older dateline is no reprint of news."""


def _reported(head: str, language: str) -> tuple[str, Span] | None:
    """Return the last day of a reporting period that the head of a report is labelled with, or that its title names."""
    label = _REPORTING.search(head)
    if label is None:
        return _titled(head, language)
    stop = head.find("\n", label.end())
    for mention in find_periods(head, language, None):
        bounds = parse_edtf(mention.value) if mention.span.start >= label.end() else None
        inside = stop < 0 or mention.span.end <= stop
        if bounds is not None and inside and not mention.relative and bounds[0] != bounds[1]:
            return bounds[1].isoformat(), mention.span
    return None


def _titled(head: str, language: str) -> tuple[str, Span] | None:
    """Return the last of the few days that a line of the title covers ("Bulletin 12, semaine du 9 au 15 juin 2025")."""
    lines = [line for line in re.finditer(r"\S[^\n]*", head) if line[0].strip()][:_TITLE_LINES]
    for line in lines:
        if line[0].rstrip().endswith(_STOPS) or len(line[0]) > _LONGEST_BYLINE:
            continue
        for mention in _dated(line[0], language):
            bounds = parse_edtf(mention.value) if _DAYS_COVERED.fullmatch(mention.value) else None
            if bounds and not mention.relative and (bounds[1] - bounds[0]).days <= _LONGEST_REPORT:
                return bounds[1].isoformat(), _moved(mention.span, line.start())
    return None


def _dated(text: str, language: str) -> tuple[PeriodMention, ...]:
    """Return the periods of a text that has a year in it: without one no date is stated in full."""
    found = _YEAR_INSIDE.search(text.translate(_ARABIC_DIGITS))
    return () if found is None else find_periods(text, language, None)


def _head(text: str) -> str:
    """Cut the first lines that are not empty."""
    end, lines = 0, 0
    for line in text[:_HEAD_CHARACTERS].splitlines(keepends=True):
        end += len(line)
        lines += bool(line.strip())
        if lines == _HEAD_LINES:
            break
    return text[:end]


def _moved(span: Span, offset: int) -> Span:
    return Span(span.start + offset, span.end + offset)


def _date_of(mention: PeriodMention) -> str:
    return mention.value.removeprefix("../")


def _is_stated(text: str, mention: PeriodMention) -> bool:
    """Tell whether a mention is one day or month with its year written out."""
    value = _date_of(mention)
    written = _YEAR_WRITTEN.search(mention.span.cut(text).translate(_ARABIC_DIGITS))
    return (
        bool(written)
        and mention.kind in {"date", "until"}
        and bool(_DAY.fullmatch(value) or _MONTH.fullmatch(value))
    )


def _line_around(text: str, span: Span) -> tuple[str, str]:
    """Return what stands on the line before and after a span."""
    before = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    stop = text.find("\n", span.end)
    return before, text[span.end : stop if stop >= 0 else len(text)]


def _label_rank(text: str, mention: PeriodMention) -> int | None:
    before, _ = _line_around(text, mention.span)
    if _PUBLISHED_BEFORE.search(before):
        return 0
    return 2 if _UPDATED_BEFORE.search(before) and len(before) <= _LONGEST_BYLINE else None


def _rank(text: str, mention: PeriodMention) -> int | None:
    """Weigh a date as the document's own: 0 is surest, None is not at all; a month weighs less than a day."""
    if not _is_stated(text, mention):
        return None
    before, after = _line_around(text, mention.span)
    if _NEXT_BEFORE.search(before):
        return None
    coarse = 4 if _MONTH.fullmatch(_date_of(mention)) else 0
    before, after = _line_around(text, mention.span)
    labelled = _label_rank(text, mention)
    if labelled is not None:
        return labelled + coarse
    if _is_dateline(before, after):
        return 1 + coarse
    if mention.kind == "date":
        return 1 + coarse if _is_byline(before, after) else None
    return 2 + coarse if _is_reached(mention.span.cut(text), before, after) else None


def _is_dateline(before: str, after: str) -> bool:
    place = before.strip()
    return (
        0 < len(place) <= _LONGEST_PLACE
        and bool(_PLACE.fullmatch(before))
        and bool(_DATELINE_END.match(after))
    )


def _is_reached(words: str, before: str, after: str) -> bool:
    """Tell whether a line of the head says up to which day its numbers go ("الوضع حتى 3 مايو 2024")."""
    reached = _UPDATED_BEFORE.match(words.split(maxsplit=1)[0]) is not None
    return (
        reached and len(before) <= _LONGEST_PLACE and bool(_NOTHING_OR_MARK.match(after)) and _is_short(after)
    )


def _is_short(after: str) -> bool:
    """Tell whether what follows a date on its line is no sentence."""
    longest = max(len(piece.split()) for piece in _MARKS.split(after))
    return not (longest > _MOST_WORDS_AFTER or (longest > 3 and after.rstrip().endswith(".")))  # noqa: PLR2004


def _is_byline(before: str, after: str) -> bool:
    set_off = _SET_OFF.search(before) or _PAPER_OF.search(before)
    if len(before) + len(after) > _LONGEST_BYLINE or not set_off or _QUOTED_BY.search(before):
        return False
    return bool(_NOTHING_OR_MARK.match(after)) and _is_short(after)


def covered_until(text: str, language: str | None) -> str | None:
    """Tell when the months end that the title of an undated report says it covers ("Quarterly report, Oct.-Dec. 2024").

    Args:
        text: The rendition.
        language: ISO 639-1 code, or None to tell it from the text.

    Returns:
        EDTF month after the last one covered: when such a report is written; or None.
    """
    for line in text[:_HEAD_CHARACTERS].splitlines()[:_TITLE_LINES]:
        if line.rstrip()[-1:] in _STOPS or _TWO_DIGITS.search(line) is None:
            continue
        for mention in find_periods(line, language or detect(text) or "en", None):
            months = _MONTHS_COVERED.fullmatch(mention.value)
            bounds = parse_edtf(mention.value) if months and not mention.relative else None
            if bounds is not None:
                return month_value(bounds[1] + dt.timedelta(days=1))
    return None


def latest_year(text: str, language: str | None, furniture: Sequence[Span] = ()) -> tuple[str, Span] | None:
    """Find the latest calendar year that the text mentions as a year.

    It is what the edition of an undated sheet is inferred from. Deadlines ("by 2030") count only where nothing else
    is dated; counts of 2,022 things never do.

    Args:
        text: The rendition.
        language: ISO 639-1 code, or None to tell it from the text.
        furniture: Spans that are not the document's own, such as a copyright line.

    Returns:
        Four digits and the span of the first mention of that year, or None.
    """
    mentions = [
        mention
        for mention in find_periods(text, language or detect(text) or "en", None)
        if mention.kind != "time" and not any(mention.span.overlaps(span) for span in furniture)
    ]
    for wanted in ([m for m in mentions if m.kind != "until"], mentions):
        dated = [
            (year, mention.span) for mention in wanted if (year := _latest_written(text, mention)) is not None
        ]
        if dated:
            return max(dated, key=lambda entry: (entry[0], -entry[1].start))
    return None


def _latest_written(text: str, mention: PeriodMention) -> str | None:
    """Return the latest year that the words of a mention spell out; "2020-21" spells out 2021."""
    written: list[str] = _YEAR_WRITTEN.findall(mention.span.cut(text).translate(_ARABIC_DIGITS))
    last = mention.value.split("/")[-1][:4]
    if not written:
        return None
    return max(*written, last) if last.isdigit() and mention.kind == "range" else max(written)
