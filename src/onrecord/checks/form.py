"""Statements that cannot be right as they are written, whatever the facts."""

import re
from collections.abc import Iterator, Sequence

import attrs

from onrecord.checks.factors import FACTORS
from onrecord.checks.operand import Operand
from onrecord.checks.passage import Passage
from onrecord.checks.result import inputs_of, printed
from onrecord.model.check import Amount, Check, CheckKind, CheckOutcome
from onrecord.model.figure import Bound, FigureKind
from onrecord.text.periods import parse_edtf

_BETWEEN = re.compile(r"(?:\bbetween|\bentre|(?:^|\s)بين)\s*$", re.IGNORECASE)
_AND = re.compile(r"^\s*(?:and|et|و)\s*$", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_MINUS = re.compile(r"[-−–]\d")
_YEARS = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)")
_COUNTABLE = re.compile(
    r"\bof (?:the |all |its |their )?(?:\w+ )?(?:people|population|households|families|voters|residents|inhabitants|children|women|men"
    r"|pupils|students|workers|villages|schools|homes|victims|refugees|respondents|patients)\b"
    r"|\b(?:des|de la|de l['’]|du) ?(?:\w+ )?(?:personnes|population|ménages|familles|électeurs|habitants|enfants|femmes|hommes|élèves"
    r"|travailleurs|villages|écoles|maisons|victimes|réfugiés|patients)\b"
    r"|(?:من)\s+(?:ال)?(?:سكان|أسر|ناخبين|أطفال|نساء|رجال|طلاب|قرى|مدارس|منازل|ضحايا|لاجئين|مرضى)",
    re.IGNORECASE,
)
"""Wholes that have no more than all of them; a level may well be 150 percent of the average."""

_THOUSAND = 1000
_DIGITS_ENOUGH = 3
"""Significant digits from which two numbers alike but for their scale are hardly a coincidence."""


def check_form(passages: Sequence[Passage], published: str | None) -> list[Check]:
    """Find shares over one hundred percent, ranges and periods upside down, late projections and scale slips."""
    found: list[Check] = []
    for passage in passages:
        found += [_over_all(o) for o in passage.all if _is_over_all(o, passage)]
        found += _ranges(passage)
        found += [check for o in passage.all if (check := _place(o)) is not None]
        found += [check for o in passage.all if (check := _time(o, passage.text, published)) is not None]
    return [*found, *_scales(passages)]


def _form(
    stated: Operand, outcome: CheckOutcome, rule: str, why: str, inputs: Sequence[Operand], unit: str = ""
) -> Check:
    return Check(
        kind=CheckKind.FORM,
        outcome=outcome,
        span=stated.span,
        stated=stated.amount(),
        recomputed=None,
        rule=rule,
        inputs=inputs_of(inputs),
        why=why,
        matters="As written, the statement cannot be true." if outcome is CheckOutcome.INCONSISTENT else unit,
    )


def _is_over_all(operand: Operand, passage: Passage) -> bool:
    share = operand.kind is FigureKind.SHARE and operand.figure.unit == "share"
    if not share or operand.figure.low is None or operand.figure.low <= 1:
        return False
    return bool(_COUNTABLE.search(operand.text + passage.after(operand)[:30]))


def _over_all(stated: Operand) -> Check:
    why = f"“{stated.text}” is more than all there are: a part of a whole ends at 100 percent."
    return _form(stated, CheckOutcome.INCONSISTENT, "share-over-all@1", why, [stated])


def _place(stated: Operand) -> Check | None:
    """Hold a place in a ranking against how many there are: "187th of 191"."""
    numbers = [int(digits) for digits in _DIGITS.findall(stated.text)]
    if stated.kind is not FigureKind.RANK or len(numbers) != 2:  # noqa: PLR2004
        return None
    holds = numbers[0] <= numbers[1]
    outcome = CheckOutcome.CONSISTENT if holds else CheckOutcome.INCONSISTENT
    why = f"“{stated.text}” is {'a' if holds else 'no'} place there can be among {numbers[1]}."
    return attrs.evolve(_form(stated, outcome, "place-among@1", why, [stated]), kind=CheckKind.RANK)


def _ranges(passage: Passage) -> Iterator[Check]:
    for left, right in zip(passage.all, passage.all[1:], strict=False):
        if left.unit in FACTORS or _MINUS.search(passage.text[left.start - 1 : left.end]):
            continue  # depths and temperatures are told downwards too
        if left.value <= right.value or left.unit != right.unit or left.bound is not Bound.EXACT:
            continue
        if _BETWEEN.search(passage.before(left)) and _AND.match(passage.gap(left, right)):
            why = f"The range runs from {printed(left.value)} down to {printed(right.value)}: its ends are swapped."
            yield _form(left, CheckOutcome.INCONSISTENT, "range-upside-down@1", why, [left, right])


def _time(stated: Operand, text: str, published: str | None) -> Check | None:
    period = stated.figure.period
    if period is None or period.span is None or period.inferred:
        return None
    years = [int(year) for year in _YEARS.findall(period.span.cut(text))]
    if len(years) == 2 and years[0] > years[1] and "/" in period.text:  # noqa: PLR2004
        why = f"The period “{period.span.cut(text)}” ends before it starts."
        return _form(stated, CheckOutcome.INCONSISTENT, "period-upside-down@1", why, [stated])
    if stated.kind is FigureKind.PROJECTION and published and years and _past(period.text, published):
        why = (
            f"“{stated.text}” looks ahead to {period.text}, but the document is of {published}: "
            "either it reports an old projection or the date is wrong."
        )
        return _form(stated, CheckOutcome.DEPENDS_ON_READING, "late-projection@1", why, [stated])
    return None


def _past(period: str, published: str) -> bool:
    ends, day = parse_edtf(period), parse_edtf(published)
    return ends is not None and day is not None and ends[1].year < day[0].year


def _scales(passages: Sequence[Passage]) -> Iterator[Check]:
    """Find two amounts of one measure that differ by a factor of a thousand and in nothing else."""
    seen: dict[tuple[str, str, str], Operand] = {}
    for passage in passages:
        for operand in passage.levels:
            key = _scale_key(operand)
            if key is None:
                continue
            first = seen.setdefault(key, operand)
            ratio = max(first.value, operand.value) / min(first.value, operand.value)
            if round(ratio) in {_THOUSAND, _THOUSAND**2}:
                why = (
                    f"“{first.text}” and “{operand.text}” are the same digits {round(ratio):,} times apart: "
                    "perhaps a million taken for a billion."
                )
                yield _form(operand, CheckOutcome.DEPENDS_ON_READING, "scale-slip@1", why, [first, operand])


def _scale_key(operand: Operand) -> tuple[str, str, str] | None:
    if operand.value < _THOUSAND or operand.figure.measure is None:
        return None
    digits = f"{operand.value:.0f}".rstrip("0")
    if len(digits) < _DIGITS_ENOUGH:
        return None
    return operand.unit, operand.figure.measure.text, digits


def not_computed(stated: Operand) -> Check:
    """Return the line of a comparison whose numbers the text does not give."""
    kind = CheckKind.PERCENT_CHANGE if stated.kind is FigureKind.CHANGE else CheckKind.RATIO_WORD
    amount = stated.amount()
    return Check(
        kind=kind,
        outcome=CheckOutcome.NOT_CHECKABLE,
        span=stated.span,
        stated=Amount(low=amount.low, high=amount.high, unit=amount.unit, text=amount.text),
        recomputed=None,
        rule="no-numbers@1",
        inputs=(),
        why=f"The text says “{stated.text}” without giving both of the numbers that are compared.",
    )
