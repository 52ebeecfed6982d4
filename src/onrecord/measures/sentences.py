"""A measure as one sentence in each language, its numbers written by CLDR."""

import calendar
import datetime as dt
from collections.abc import Callable

from babel import Locale
from babel.core import get_global
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal

from onrecord.measures.amounts import Number, Result, amount_of, as_number, unit_of
from onrecord.measures.plan import days_of, is_share
from onrecord.measures.sums import Sums
from onrecord.measures.wordings import WORDS, Words
from onrecord.model.measure import Comparison, Definition, Scope, Statistic

Label = Callable[[str, str], str]
"""Names a register's key in a language; gives the key itself where the register has no name."""

_MONTHS = 12


def sentences_of(
    sums: Sums, result: Result, label: Label = lambda key, _language: key
) -> tuple[tuple[str, str], ...]:
    """Write the measure in every language.

    Args:
        sums: What the engine returned.
        result: What it comes to.
        label: Names actors and kinds in a language.

    Returns:
        Pairs of language and sentence, sorted by language.
    """
    return tuple((language, _sentence(language, sums, result, label)) for language in sorted(WORDS))


def number_in(language: str, value: Number, unit: str = "") -> str:
    """Write a number as a language does: whole, or with the two or three digits that say something."""
    size = abs(value)
    pattern = "#,##0" if isinstance(value, int) or size >= 1_000 else "#,##0.##" if size >= 1 else "0.###"  # noqa: PLR2004
    pattern = "#,##0.#" if unit == "percent change" and size >= 1 else pattern
    words = WORDS[language]
    return str(format_decimal(value, format=pattern, locale=words.locale, numbering_system=words.digits))


def period_in(language: str, period: str) -> str:
    """Write a period as a language does: years, months or days."""
    first, last = days_of(period)
    locale = WORDS[language].locale
    if last.day != calendar.monthrange(last.year, last.month)[1] or first.day != 1:
        written = [str(format_date(day, "long", locale=locale)) for day in (first, last)]
    elif (first.month, last.month) == (1, _MONTHS):
        written = [f"{first:%Y}", f"{last:%Y}"]
    else:
        written = [_month(day, locale) for day in (first, last)]
    return written[0] if written[0] == written[1] else "–".join(written)


def place_in(language: str, country: str) -> str:
    """Name a country, given by its ISO 3166-1 alpha-3 code, in a language; the code itself where CLDR has none."""
    short = get_global("territory_aliases").get(country, [country])[0]
    return str(Locale(WORDS[language].locale).territories.get(short, country))


def _month(day: dt.date, locale: str) -> str:
    return str(format_skeleton("yMMMM", day, locale=locale))


def _sentence(language: str, sums: Sums, result: Result, label: Label) -> str:
    words, definition = WORDS[language], sums.definition
    scope = definition.scope
    what = [place_in(language, country) for country in scope.countries]
    what += [*scope.places, *(label(key, language) for key in (*scope.actors, *scope.targets, *scope.kinds))]
    what += [scope.indicator] if scope.indicator else []
    head = words.comma.join([*what, period_in(language, scope.period)])
    body = words.uncovered if result.value is None else _body(language, words, sums, result)
    dataset = f"{sums.vintage.dataset} {sums.vintage.release}"
    return f"{head}{words.colon}{body}{words.source.format(dataset=dataset)}"


def _body(language: str, words: Words, sums: Sums, result: Result) -> str:
    definition, value = sums.definition, result.value or 0
    parts = {
        "own": _amount(language, words, sums, "scope"),
        "base": _amount(language, words, sums, "base", bare=definition.comparison is not Comparison.SHARE),
        "value": number_in(language, abs(value) if result.unit == "percent change" else value, result.unit),
        "period": period_in(language, definition.base.period) if definition.base else "",
        "against": "" if result.against is None else number_in(language, result.against),
    }
    return _frame(words, definition, value, result.against).format(**parts)


def _frame(words: Words, definition: Definition, value: Number, against: Number | None) -> str:
    if definition.statistic is Statistic.RATE:
        return f"{{value}} / {definition.factor:_}".replace("_", "\u202f")
    if is_share(definition):
        return words.share
    frames = {
        Comparison.RATIO: words.ratio,
        Comparison.CHANGE: words.change[value < 0],
        Comparison.DIFFERENCE: words.difference,
        Comparison.RECORD: words.record[against is None or value <= against],
        Comparison.RANK: words.rank,
        Comparison.TREND: words.trend,
        Comparison.ON_PACE: words.pace,
    }
    return frames.get(definition.comparison, "{own}")


def _amount(language: str, words: Words, sums: Sums, role: str, *, bare: bool = False) -> str:
    statistics = sums.part(role)
    form = sums.base_vintage.form if role == "base" else sums.vintage.form
    found = None if statistics is None else amount_of(sums.definition, statistics, form)
    if found is None:
        return ""
    number = as_number(found)
    printed = number_in(language, number)
    unit = _unit(sums, role)
    if bare or unit not in words.units:
        return printed
    plural = Locale(words.locale).plural_form(number) != "one"
    return words.units[unit][plural].format(n=printed)


def _unit(sums: Sums, role: str) -> str:
    scope: Scope = sums.definition.base if role == "base" and sums.definition.base else sums.definition.scope
    level = Definition(dataset=sums.definition.dataset, scope=scope, statistic=sums.definition.statistic)
    return unit_of(level, (sums.base_vintage if role == "base" else sums.vintage).form)
