"""Mapping files: how people say which column of a file is which."""

import json
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import attrs
import yaml

from onrecord.datasets.layouts import LAYOUTS
from onrecord.datasets.mapping import Layout, ReleaseFrom, Terms, folded
from onrecord.datasets.schema import SCHEMAS
from onrecord.errors import InvalidMappingError
from onrecord.model.dataset import TableForm

_NEEDED = ("dataset", "form", "licence", "attribution", "columns")
_AT_WILL = (
    "release",
    "publishable",
    "constants",
    "words",
    "missing",
    "day_first",
    "first_day",
    "decimal_comma",
    "wide",
)
_ALLOWED = frozenset((*_NEEDED, *_AT_WILL))
_CHANGEABLE = frozenset({"layout", "dataset", "release", "constants"})
_ASKED_OF = MappingProxyType(
    {
        TableForm.EVENTS: ("event_id", "start", "best"),
        TableForm.INDICATORS: ("start", "value"),
        TableForm.COUNTS: ("start",),
    }
)
_KEY = re.compile(r"[a-z0-9][a-z0-9-]*")
_GUESSES = MappingProxyType(
    {
        "event_id": ("id", "event", "code", "key"),
        "start": ("date", "start", "day", "period", "month", "year"),
        "country": ("country", "iso", "pays", "nation"),
        "best": ("best", "death", "fatal", "killed", "toll", "morts"),
    }
)


def read_mapping(text: str) -> Layout:
    """Read a mapping file.

    Args:
        text: YAML: `dataset`, `form` (events, indicators, counts), `licence`, `attribution`, `columns` (column of the table →
            column of the file, "year+month+day" joins three), and at will `release`, `publishable`, `constants`, `words`,
            `missing` (values that mean "not known"), `day_first`, `first_day`, `decimal_comma`, `wide` (each year has a column of its own). Or `layout`, a layout that is
            known, with `dataset`, `release` or `constants` of its own.

    Raises:
        InvalidMappingError: It is not YAML, or says something that is not known; all that is wrong is told together.
    """
    try:
        content = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise _refused([f"it is not YAML: {error}"]) from error
    if not isinstance(content, dict):
        raise _refused(["it is not a list of names and values"])
    if "layout" in content:
        return _changed(content)
    if wrong := _wrong(content):
        raise _refused(wrong)
    return _layout(content)


def example_mapping(columns: list[str]) -> str:
    """Write a mapping to copy, with the columns of a file filled in as far as their names tell."""
    lines = [
        "dataset: my-events",
        'release: "2025"',
        "form: events",
        "licence: not stated",
        "attribution: who made it",
    ]
    lines.append("columns:")
    for name, parts in _GUESSES.items():
        found = next(
            (column for part in parts for column in columns if part in folded(column)), "COLUMN OF YOUR FILE"
        )
        lines.append(
            f"  {name}: {json.dumps(folded(found) if found in columns else found, ensure_ascii=False)}"
        )
    return "\n".join(lines)


def _refused(wrong: list[str]) -> InvalidMappingError:
    return InvalidMappingError(
        what="the mapping cannot be used: " + "; ".join(wrong),
        why="without it nobody can say which column is which",
        fix="correct it; docs/reference/datasets.md has an example of each form",
    )


def _changed(content: dict[Any, Any]) -> Layout:
    """Take a known layout with what people say otherwise."""
    known = {layout.key: layout for layout in LAYOUTS}
    wrong = [f"{name} cannot be changed in a known layout" for name in content if name not in _CHANGEABLE]
    if content["layout"] not in known:
        wrong.append(f"layout is one of {', '.join(sorted(known))}")
    constants = content.get("constants", {})
    if not isinstance(constants, dict):
        wrong.append("constants is not a list of names and values")
    wrong += _wrong_key(content.get("dataset", "same"))
    if wrong:
        raise _refused(wrong)
    layout = known[content["layout"]]
    return attrs.evolve(
        layout,
        dataset=str(content.get("dataset", layout.dataset)),
        numbered=str(content.get("release", "")),
        constants=MappingProxyType({**layout.constants, **_words(constants)}),
    )


def _wrong(content: dict[Any, Any]) -> list[str]:
    wrong = [f"{name} is missing" for name in _NEEDED if not content.get(name)]
    wrong += [f"{name} is not known" for name in content if name not in _ALLOWED]
    forms = [form.value for form in TableForm]
    if content.get("form") not in forms:
        return [*wrong, f"form is one of {', '.join(forms)}"]
    wrong += [
        f"{name} is not a list of names and values"
        for name in ("columns", "constants", "words")
        if not isinstance(content.get(name, {}), dict)
    ]
    wrong += _wrong_key(content.get("dataset") or "same")
    return wrong or _wrong_columns(content)


def _wrong_key(dataset: object) -> list[str]:
    if _KEY.fullmatch(str(dataset)):
        return []
    return [f"dataset is a key of small letters, digits and hyphens, not {dataset!r}"]


def _wrong_columns(content: dict[Any, Any]) -> list[str]:
    form = TableForm(content["form"])
    known = set(SCHEMAS[form].names) - {"row", "doubt", "scaled", "decimals"}
    named = {**content["columns"], **content.get("constants", {})}
    wrong = [
        f"{name} is no column of {form.value}"
        for name in [*named, *content.get("words", {})]
        if name not in known
    ]
    asked = () if content.get("wide") else _ASKED_OF[form]
    wrong += [f"columns must say which is {name}" for name in asked if name not in named]
    wrong += [
        f"words of {name} are not a list"
        for name, words in content.get("words", {}).items()
        if not isinstance(words, dict)
    ]
    return wrong


def _layout(content: dict[Any, Any]) -> Layout:
    missing = content.get("missing", [])
    return Layout(
        key=f"mapping-{content['form']}/1",
        dataset=str(content["dataset"]),
        form=TableForm(content["form"]),
        terms=Terms(
            licence=str(content["licence"]),
            attribution=str(content["attribution"]),
            publishable=bool(content.get("publishable", True)),
        ),
        columns=_words(content["columns"], fold=True),
        constants=_words(content.get("constants", {})),
        words=MappingProxyType(
            {
                name: MappingProxyType({folded(str(key)): str(value) for key, value in words.items()})
                for name, words in content.get("words", {}).items()
            }
        ),
        missing=frozenset(str(value) for value in (missing if isinstance(missing, list) else [missing])),
        release=ReleaseFrom.LAST_DAY,
        numbered=str(content.get("release", "")),
        wide=bool(content.get("wide", False)),
        decimal_comma=bool(content.get("decimal_comma", False)),
        day_first=bool(content.get("day_first", True)),
        first_day=str(content.get("first_day", "")),
    )


def _words(values: Mapping[Any, Any], *, fold: bool = False) -> Mapping[str, str]:
    texts = {str(name): str(value) for name, value in values.items()}
    if fold:
        texts = {name: "+".join(folded(part) for part in value.split("+")) for name, value in texts.items()}
    return MappingProxyType(texts)
