"""The `measures` of claims.yaml: statements made executable, from YAML to values and back."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import TypeVar

import attrs

from onrecord.model.dataset import Estimate
from onrecord.model.measure import (
    Alternative,
    Comparison,
    Dated,
    Definition,
    Scope,
    Statistic,
    WrittenMeasure,
)
from onrecord.text.periods.edtf import parse_edtf
from onrecord.vault.nodes import Fields

EMPTY_MEASURES = """\
# measures:
#   - key: road-deaths-doubled
#     claim: safer-roads
#     document: survey.html
#     quote: road deaths nearly doubled
#     words: nearly doubled             # the words that are tested
#     dataset: road-deaths              # `onrecord data list` names what the case holds
#     statistic: fatalities             # events, fatalities, rate, share, level, first, last or peak
#     period: 2023/2024
#     countries: [KEN]
#     comparison: ratio                 # with `base`: ratio, change, difference or share; also rank, record, trend, on pace
#     base: {period: 2021/2022}         # fields left out are as above
#     readings:                         # other ways to read the statement: what they change
#       - {name: high estimates, estimate: high}
"""

_COUNTRY = re.compile(r"[A-Z]{3}")
_WITH_BASE = frozenset({Comparison.RATIO, Comparison.CHANGE, Comparison.DIFFERENCE, Comparison.SHARE})
_WITH_WHOLE = frozenset({Statistic.RATE, Statistic.SHARE})
_OF_INDICATORS = frozenset({Statistic.LEVEL, Statistic.FIRST, Statistic.LAST, Statistic.PEAK})
_UNDEFINED = Definition(dataset="", scope=Scope(period=""), statistic=Statistic.EVENTS)

Choice = TypeVar("Choice", bound=StrEnum)


def measure(fields: Fields) -> WrittenMeasure:
    """Take one measure; every problem with it is noted."""
    definition = _definition(fields, None)
    written = WrittenMeasure(
        key=fields.text("key"),
        claim=fields.text("claim", ""),
        document=fields.text("document", ""),
        quote=fields.text("quote", ""),
        words=fields.text("words", ""),
        definition=definition,
        alternatives=tuple(_alternatives(fields, definition)),
        note=fields.text("note", ""),
    )
    if written.document and not written.quote:
        fields.refuse("document", "names a document, but no `quote` of it")
    if written.words and written.quote and written.words not in written.quote:
        fields.refuse("words", f"tests the words {written.words!r}, which are not in its `quote`")
    fields.finish()
    return written


def measure_data(written: WrittenMeasure) -> dict[str, object]:
    """Give the fields that `measure` reads back; those that are empty or as in the definition are left out."""
    return _without_empty(
        {
            "key": written.key,
            "claim": written.claim,
            "document": written.document,
            "quote": written.quote,
            "words": written.words,
            **_definition_data(written.definition, _UNDEFINED),
            "readings": [
                {"name": one.name, **_definition_data(one.definition, written.definition)}
                for one in written.alternatives
            ],
            "note": written.note,
        }
    )


def _alternatives(fields: Fields, main: Definition) -> Iterator[Alternative]:
    for one in fields.groups("readings", "reading"):
        name = one.text("name")
        definition = _definition(one, main)
        if definition == main:
            one.refuse("name", "changes nothing, so it is no other reading")
        one.finish()
        yield Alternative(name=name, definition=definition)


def _definition(fields: Fields, main: Definition | None) -> Definition:
    """Take a definition; what a reading leaves out is as in the main one, and None stands for no main one."""
    otherwise = main or _UNDEFINED
    scope = _scope(fields, main.scope if main else None)
    dataset = fields.text("dataset", main.dataset if main else None)
    found = Definition(
        dataset=dataset,
        # A release is one of its dataset: it does not go over to another.
        release=fields.text("release", otherwise.release if dataset == otherwise.dataset else ""),
        scope=scope,
        statistic=_choice(fields, "statistic", main.statistic if main else None, Statistic.EVENTS),
        estimate=_choice(fields, "estimate", otherwise.estimate, Estimate.BEST),
        comparison=_choice(fields, "comparison", otherwise.comparison, Comparison.NONE),
        base=_base(fields, scope, otherwise),
        base_dataset=fields.text("base_dataset", otherwise.base_dataset),
        factor=fields.whole("factor", otherwise.factor),
    )
    known = dict(_what_cannot_compute(main)) if main else {}
    for name, problem in _what_cannot_compute(found):
        if known.get(name) != problem:
            fields.refuse(name, problem)
    return found


def _scope(fields: Fields, wider: Scope | None) -> Scope:
    """Take a scope; what is not there is as in another one, and None stands for no other one."""
    otherwise = wider or _UNDEFINED.scope
    scope = Scope(
        period=fields.text("period", wider.period if wider else None),
        countries=fields.texts("countries", otherwise.countries),
        places=fields.texts("places", otherwise.places),
        kinds=fields.texts("kinds", otherwise.kinds),
        actors=fields.texts("actors", otherwise.actors),
        targets=fields.texts("targets", otherwise.targets),
        indicator=fields.text("indicator", otherwise.indicator),
        minimum=fields.whole("minimum", otherwise.minimum),
        dated=_choice(fields, "dated", otherwise.dated, Dated.START),
    )
    if scope.period != otherwise.period and parse_edtf(scope.period) is None:
        fields.refuse(
            "period", f"has the period {scope.period!r}; write it like 2022/2023 or 2024-01/2024-06"
        )
    for country in set(scope.countries).difference(otherwise.countries):
        if not _COUNTRY.fullmatch(country):
            fields.refuse(
                "countries", f"has the country {country!r}; write its code of three letters, like MLI"
            )
    return scope


def _base(fields: Fields, scope: Scope, otherwise: Definition) -> Scope | None:
    followed = _moved(otherwise, scope)
    group = fields.subgroup("base")
    if group is None:
        return followed
    base = _scope(group, followed or scope)
    group.finish()
    return base


def _moved(otherwise: Definition, scope: Scope) -> Scope | None:
    """Let the base of another reading follow: where both had the same and the reading changes it, the base changes, too."""
    base = otherwise.base
    if base is None:
        return None
    changed = {
        field.name: getattr(scope, field.name)
        for field in attrs.fields(Scope)
        if getattr(base, field.name) == getattr(otherwise.scope, field.name)
    }
    return attrs.evolve(base, **changed)


def _choice(fields: Fields, name: str, otherwise: Choice | None, in_doubt: Choice) -> Choice:
    """Take one of the words of an enumeration; None for one that must be there."""
    word = fields.text(name, otherwise.value if otherwise is not None else None)
    kind = type(in_doubt)
    try:
        return kind(word)
    except ValueError:
        choices = ", ".join(choice.value for choice in kind)
        if word:
            fields.refuse(name, f"has the {name} {word!r}; it must be one of: {choices}")
        return in_doubt


def _what_cannot_compute(found: Definition) -> Iterator[tuple[str, str]]:
    if found.base is None and found.comparison in _WITH_BASE:
        yield "comparison", f"compares by {found.comparison.value}, but has no `base` to compare with"
    if found.base is None and found.statistic in _WITH_WHOLE:
        yield "statistic", f"takes a {found.statistic.value}, but has no `base` that it is of"
    if found.statistic in _OF_INDICATORS and not found.scope.indicator:
        yield "statistic", f"takes the {found.statistic.value} of an indicator, but names no `indicator`"
    if found.factor < 1:
        yield "factor", "must have a `factor` of 1 or higher"


def _definition_data(definition: Definition, otherwise: Definition) -> dict[str, object]:
    """Give what a definition has that another one has not."""
    plain = ("dataset", "release", "statistic", "estimate", "comparison", "base_dataset", "factor")
    data: dict[str, object] = {
        name: _plain(getattr(definition, name))
        for name in plain
        if getattr(definition, name) != getattr(otherwise, name)
        or (otherwise is _UNDEFINED and name == "statistic")
    }
    data |= _scope_data(definition.scope, otherwise.scope)
    followed = _moved(otherwise, definition.scope)
    if definition.base is not None and definition.base != followed:
        data["base"] = _scope_data(definition.base, followed or definition.scope) or {
            "period": definition.base.period
        }
    return data


def _scope_data(scope: Scope, otherwise: Scope) -> dict[str, object]:
    return {
        field.name: _plain(getattr(scope, field.name))
        for field in attrs.fields(Scope)
        if getattr(scope, field.name) != getattr(otherwise, field.name)
    }


def _plain(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    return list(value) if isinstance(value, tuple) else value


def _without_empty(fields: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value not in (None, "")}
