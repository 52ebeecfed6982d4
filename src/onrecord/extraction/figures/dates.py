"""The dates of a line that can be when a figure holds: not when somebody spoke, nor where a report was filed."""

import datetime as dt
import itertools
import re
from bisect import bisect_left
from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.joined_dates import end_of, joined
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.marked import Marked
from onrecord.model.figure import Role
from onrecord.text.numbers import ItemKind
from onrecord.text.periods import PeriodMention
from onrecord.text.periods.edtf import parse_edtf
from onrecord.text.periods.grammar import fold, grammar_of

_DAY_OR_MONTH = re.compile(r"\d{4}-\d\d(?:-\d\d)?(?:/\d{4}-\d\d(?:-\d\d)?)?")
_MONTH_ALONE = re.compile(r"\d{4}-\d\d")
_YEARLESS = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?")
_SPOKEN = 6
_REACH, _RULE = 8, 4
_WINDOW = 12
_SET_OFF = 24
_MID, _SHORTEST = 15, 28

Mentions = tuple[tuple[int, PeriodMention], ...]
"""The periods of a line with the index of their first item."""


def mentions_of(at_line: Marked, anchor: str | None, reference: dt.date | None) -> Mentions:
    """Return the periods of a line that tell when something was.

    Args:
        at_line: The line.
        anchor: EDTF date of the document; a dateline with it is no period of a figure.
        reference: A day of the text that dates without a year are taken nearest to, for an undated document.
    """
    line = at_line.line
    found: list[tuple[int, PeriodMention]] = []
    for at, mention in enumerate(line.dates):
        if mention is not None and (not found or found[-1][1] is not mention):
            found.append((at, mention))
    found += _distances(line)
    found.sort(key=lambda entry: entry[0])
    dated = [
        (at, _closed(line, at, _begun(at_line, at, _with_year(mention, reference)), anchor))
        for at, mention in found
    ]
    dated = _with_years_apart(line, dated)
    dated = [(at, _year_end(line, mention)) for at, mention in dated]
    told = [(at, mention) for at, mention in dated if _is_told(at_line, at, mention, anchor)]
    return tuple(joined(line, told))


def _year_end(line: Line, mention: PeriodMention) -> PeriodMention:
    """Read the end of a year as its last month, where the words name neither month nor day ("by the end of 2026")."""
    if mention.kind != "until" or not _LAST_OF_YEAR.fullmatch(mention.value):
        return mention
    months = grammar_of(line.lexicon.language).words.months
    words = fold(mention.span.cut(line.text).lower()).split()
    named = any(word.strip(".,") in months or word.strip(".,") in _LAST_DAYS for word in words)
    return mention if named else attrs.evolve(mention, value=mention.value[:-3])


_LAST_OF_YEAR = re.compile(r"\.\./\d{4}-(?:12-31|06-30)")
_LAST_DAYS = frozenset(
    {"31", "30", "31st", "30th", "31/12", "31.12", "month", "mois", "الشهر", "شهر", "day", "jour"}
)


def _distances(line: Line) -> list[tuple[int, PeriodMention]]:
    """Return what is a length of time and the day at its end ("two days earlier"): figures do not lie inside it."""
    known = {id(mention) for mention in line.dates if mention is not None}
    return [
        (bisect_left(line.items, mention.span.start, key=lambda item: item.start), mention)
        for mention in line.periods
        if mention.relative and mention.value and id(mention) not in known
    ]


def reference_of(lines: Sequence[Line]) -> dt.date | None:
    """Return the last day of the latest date of a document that names month and year: it was written after that.

    What is due is later than the document, and counts only where no other date stands.
    """
    ends: dict[bool, list[dt.date]] = {True: [], False: []}
    for line in lines:
        for mention in line.periods:
            if _DAY_OR_MONTH.fullmatch(mention.value) and not mention.relative:
                bounds = parse_edtf(mention.value)
                if bounds is not None:
                    ends[_is_due(line, mention)].append(bounds[1])
    return max(ends[False] or ends[True], default=None)


def _is_due(line: Line, mention: PeriodMention) -> bool:
    """Say whether a date is one by or until which something is to be done."""
    at = bisect_left(line.items, mention.span.start, key=lambda item: item.start)
    words = {line.word(back) for back in range(max(0, at - _REACH), at) if line.same_sentence(back, at)}
    return mention.kind == "until" or bool(words & line.lexicon.roles.measures.deadlines)


def _with_year(mention: PeriodMention, reference: dt.date | None) -> PeriodMention:
    """Give a date without a year the one that brings it nearest to the reference."""
    found = _YEARLESS.search(mention.value)
    if reference is None or found is None:
        return mention
    month, day = int(found[1]), int(found[2] or _MID)
    years = range(reference.year - 1, reference.year + 2)
    distances = [(abs((dt.date(year, month, min(day, _SHORTEST)) - reference).days), year) for year in years]
    return attrs.evolve(
        mention, value=mention.value.replace("XXXX", f"{min(distances)[1]:04d}"), relative=True
    )


def _with_years_apart(
    line: Line, dated: Sequence[tuple[int, PeriodMention]]
) -> list[tuple[int, PeriodMention]]:
    """Resolve "a year earlier" against the date before it, which had no year of its own before the document gave it one."""
    made: list[tuple[int, PeriodMention]] = []
    for at, mention in dated:
        before = made[-1] if made else None
        last = end_of(line, at) - 1
        apart = not mention.value and mention.relative and line.word(last) in line.lexicon.distance
        year = apart and any(line.lexicon.time_units.get(line.word(k)) == "year" for k in range(at, last))
        if (
            before is not None
            and year
            and line.same_sentence(before[0], at)
            and _DATED.match(before[1].value)
        ):
            then = f"{int(before[1].value[:4]) - 1:04d}{before[1].value[4:]}"
            made.append((at, attrs.evolve(mention, value=then)))
        else:
            made.append((at, mention))
    return made


_DATED = re.compile(r"\d{4}(?:-\d\d){0,2}\Z")


def _begun(at_line: Marked, at: int, mention: PeriodMention) -> PeriodMention:
    """Leave open what began at a date ("the conflict, which began in 2015")."""
    begun = any(_is_beginning(at_line, back) for back in range(at - 3, at))
    if not begun or mention.kind != "date" or not mention.value:
        return mention
    return attrs.evolve(mention, value=f"{mention.value}/..", kind="since")


def _is_beginning(at_line: Marked, verb: int) -> bool:
    """Say whether a verb opens a time ("the war broke out"); what breaks out and is over is of its day ("a fire")."""
    words = at_line.words
    if at_line.form(verb) not in words.began:
        return False
    over = at_line.form(verb) in words.happened and at_line.form(verb + 1) in words.happenings
    return not over


def _closed(line: Line, at: int, mention: PeriodMention, anchor: str | None) -> PeriodMention:
    """Read "as of 30 December" as all the time up to that day."""
    cumulative = line.word(at - 2) == "as" and line.word(at - 1) in {"of", "at"}
    cumulative = cumulative or (line.word(at) == "as" and line.word(at + 1) in {"of", "at"})
    today = mention.value == anchor and not any(letter.isdigit() for letter in mention.span.cut(line.text))
    if not cumulative or mention.kind != "date" or not mention.value or today:
        return mention
    return attrs.evolve(mention, value=f"../{mention.value}", kind="until")


def _is_told(at_line: Marked, at: int, mention: PeriodMention, anchor: str | None) -> bool:
    dated = bool(mention.value) and mention.kind != "time" and "XXXX" not in mention.value
    line, words = at_line.line, at_line.words
    taken_up = mention.relative and line.word(at) in words.that
    other = taken_up or (mention.kind != "since" and _is_spoken(at_line, at)) or _is_of_document(at_line, at)
    return dated and (mention.value != anchor or _is_weekday(mention)) and not other


def _is_weekday(mention: PeriodMention) -> bool:
    """Say whether a day is told by one word ("on Friday"): no dateline, and so something of that day."""
    first, _, last = mention.value.partition("/")
    return (
        mention.relative
        and not last
        and len(first) == _DAY_LENGTH
        and mention.span.end - mention.span.start < _WORD
    )


_OPENS, _SUBJECT_REACH = 3, 10
"""Words before a date that opens a sentence, and between it and the verb of saying."""
_SUBJECT = 3
"""Words between a reflexive pronoun and its verb, or its subject."""
_DAY_LENGTH, _WORD = len("2024-05-03"), 12


def _is_spoken(at_line: Marked, at: int) -> bool:
    """Say whether a date is when somebody spoke ("told reporters on 5 May")."""
    line, words = at_line.line, at_line.words
    if (words.articled and _is_set_off(line, at) and not _dates_harm(at_line, at)) or line.word(
        end_of(line, at)
    ) in words.that:
        return True
    if _opens_saying(at_line, at):
        return True
    for back in range(at - 1, max(-1, at - _SPOKEN), -1):
        word = line.word(back)
        said = word in line.lexicon.roles.says and word not in words.promised and word not in words.nominal
        said = said and not (word in line.lexicon.roles.acts.participles and not _has_auxiliary(line, back))
        said = said and not _is_gerund(line, back)
        if said or (at_line.form(back) in words.told and not line.is_number(back - 1)):
            return line.same_sentence(back, at) and not _breaks_out(at_line, back)
        ends = line.is_kind(back, ItemKind.MARK) and not words.articled
        happens = at_line.form(back) in words.happenings or word in line.lexicon.harm
        if ends or happens or word in line.lexicon.roles.clause or line.is_number(back):
            return False
    return False


def _is_gerund(line: Line, at: int) -> bool:
    """Say whether a form in -ing is a noun or qualifies one ("the warning sirens")."""
    return line.word(at).endswith("ing") and line.word(at - 1) in line.lexicon.the | line.lexicon.of


def _opens_saying(at_line: Marked, at: int) -> bool:
    """Say whether a date opens a sentence whose first verb is one of saying ("On Tuesday the ministry said 14 had died")."""
    line, words = at_line.line, at_line.words
    start = at
    while start > 0 and line.same_sentence(start - 1, at):
        start -= 1
        if at - start > _OPENS or line.is_number(start):
            return False
    if words.articled:
        return False
    told = line.lexicon.roles.says
    for after in range(end_of(line, at), min(end_of(line, at) + _SUBJECT_REACH, len(line.items))):
        word = line.word(after)
        if not line.same_sentence(at, after) or line.is_number(after) or word in line.lexicon.harm:
            return False
        if word in told and not _is_gerund(line, after) and not line.is_name(after):
            return word not in words.promised and line.word(after - 1) not in line.lexicon.the
        if word in line.lexicon.roles.acts.does or at_line.form(after) in words.happenings | words.happened:
            return False
    return False


def _has_auxiliary(line: Line, at: int) -> bool:
    """Say whether a participle is one of a verb ("a annoncé"), and no quality ("les enquêtes annoncées depuis 2022")."""
    near = range(max(0, at - _SUBJECT), at)
    helping = line.lexicon.roles.had | line.lexicon.roles.passive
    return any(line.word(back) in helping for back in near if line.same_sentence(back, at))


def _breaks_out(at_line: Marked, verb: int) -> bool:
    """Say whether a verb of saying tells, as a reflexive one, what happened ("l'incendie s'est déclaré")."""
    line, words = at_line.line, at_line.words
    before = range(max(0, verb - _SUBJECT), verb)
    return any(
        line.word(at) in words.reflexive
        and any(at_line.form(back) in words.happenings for back in range(max(0, at - _SUBJECT), at))
        for at in before
        if line.same_sentence(at, verb)
    )


def _is_of_document(at_line: Marked, at: int) -> bool:
    """Say whether a date is that of a report ("a May 2023 report", "un rapport publié en mai")."""
    line = at_line.line
    documents, end = line.lexicon.roles.documents, end_of(line, at)
    words = at_line.words
    light = words.inside | line.lexicon.the | {"on"}
    before = at - 1 - (line.word(at - 1) in light)
    compared = words.compared.before(line.words, at) is not None
    issued = (
        at_line.form(before) in words.issued | words.papers
        and line.same_sentence(before, at)
        and not compared
    )
    titled = at > 0 and line.word(at - 1) in line.lexicon.the | {"a", "an"}
    following = itertools.takewhile(lambda i: line.is_kind(i, ItemKind.WORD), range(end, end + _RULE))
    follows = titled and any(line.word(i) in documents - words.measured for i in following)
    return follows or issued or _is_of_contract(at_line, at, end)


def _is_of_contract(at_line: Marked, at: int, end: int) -> bool:
    """Say whether a month is that of a contract dealt in ("le contrat de mai", "the May contract")."""
    line, contracts = at_line.line, at_line.words.contracts
    before = at - 1 - (line.word(at - 1) in line.lexicon.of | at_line.words.toward)
    mention = line.dates[at]
    month = mention is not None and _MONTH_ALONE.fullmatch(mention.value) is not None
    return month and (at_line.form(before) in contracts or at_line.form(end) in contracts)


def _is_set_off(line: Line, at: int) -> bool:
    """Say whether a day stands between commas after a verb of the lead ("رفضت الحكومة، السبت، ..."): it dates the verb."""
    mention, end = line.dates[at], end_of(line, at)
    commas = line.word(at - 1) in {"،", ","} and line.word(end) in {"،", ","}
    return commas and mention is not None and mention.relative and end - at == 1


def _dates_harm(at_line: Marked, at: int) -> bool:
    """Say whether a verb of harm or of happening stands nearer before a day set off than one of saying."""
    line = at_line.line
    for back in range(at - 1, max(-1, at - _SET_OFF), -1):
        word = line.word(back)
        if not line.same_sentence(back, at) or word in line.lexicon.roles.says | line.lexicon.roles.states:
            return False
        if (
            word in line.lexicon.harm
            or at_line.form(back) in at_line.words.happenings | at_line.words.happened
        ):
            return True
    return False


def is_of_rule(line: Line, at: int) -> bool:
    """Say whether a date is that of a law or of an election ("the act of 2012")."""
    rules = line.lexicon.roles.rules
    words = [line.word(back) for back in range(max(0, at - _RULE), at) if line.same_sentence(back, at)]
    end = end_of(line, at)
    named = line.word(end) in rules or (line.word(at - 1) in line.lexicon.the and line.word(end + 1) in rules)
    return bool(set(words) & rules) or named


def is_far_end(line: Line, at: int) -> bool:
    """Say whether a date is the far end of a comparison ("the highest since 2012")."""
    mention = line.dates[at]
    if mention is None or mention.kind != "since":
        return False
    comparing, the = line.lexicon.roles.comparing, line.lexicon.the
    return any(
        line.word(back) in comparing
        and (line.word(back) != "plus" or line.word(back - 1) in the | line.lexicon.places)
        for back in range(max(0, at - _REACH), at)
        if line.same_sentence(back, at)
    )


def window(mentions: Mentions, draft: Draft) -> Mentions:
    """Return the mentions around a figure, a fixed number at most."""
    middle = bisect_left(mentions, draft.at, key=lambda entry: entry[0])
    return mentions[max(0, middle - _WINDOW) : middle + _WINDOW]


def role_of(mention: PeriodMention, *, inferred: bool) -> Role:
    """Return a period as a role; `inferred` where another sentence gives it."""
    return Role(text=mention.value, span=mention.span, inferred=inferred)
