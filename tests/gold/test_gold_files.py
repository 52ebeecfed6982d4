"""The annotated documents hold together: quotes, values, dates and relations are well formed."""

import json
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from onrecord.model.statement import StatementRole

FOLDER = Path(__file__).parent
DATE = r"\d{4}(-\d{2}){0,2}"
PERIOD = re.compile(rf"{DATE}|{DATE}/{DATE}|{DATE}/\.\.|\.\./{DATE}")
KINDS = {"level", "share", "ratio", "change", "projection", "duration", "rank", "superlative", "vague"}
RELATIONS = {"sum", "share", "ratio_word", "percent_change", "difference"}
OPEN_ENDS = {
    "exact": (True, True),
    "about": (True, True),
    "between": (True, True),
    "vague": (True, True),
    "at_least": (True, False),
    "more_than": (True, False),
    "at_most": (False, True),
    "less_than": (False, True),
    "nearly": (False, True),
    "record": (False, False),
}
Row = Mapping[str, Any]


def rows(name: str) -> list[Row]:
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf8").splitlines()
    return [json.loads(line) for line in lines]


def text_of(document: str) -> str:
    return (FOLDER / "documents" / document).read_text(encoding="utf8")


@pytest.mark.parametrize("name", ["figures", "boilerplate", "optional", "arithmetic", "statements"])
def test_every_quote_is_what_its_offsets_say(name: str) -> None:
    wrong = [row for row in rows(name) if text_of(row["document"])[row["start"] : row["end"]] != row["quote"]]
    assert wrong == []


def test_every_document_is_listed_and_annotated() -> None:
    on_disk = {path.name for path in (FOLDER / "documents").glob("*.txt")}
    assert {row["document"] for row in rows("documents")} == on_disk
    assert {row["document"] for row in rows("figures")} == on_disk
    assert {row["document"] for row in rows("arithmetic")} == on_disk


def test_every_statement_has_a_speaker_and_a_known_role() -> None:
    found = rows("statements")
    assert {row["role"] for row in found} == {role.value for role in StatementRole}
    assert [row["quote"] for row in found if not row["speaker"]] == []


def test_each_language_has_four_documents() -> None:
    assert Counter(row["language"] for row in rows("documents")) == {"en": 4, "fr": 4, "ar": 4}


def test_kinds_and_bounds_are_those_of_the_guide() -> None:
    assert {row["kind"] for row in rows("figures")} == KINDS
    assert {row["bound"] for row in rows("figures")} == set(OPEN_ENDS)


def test_an_interval_is_open_where_its_bound_says_so() -> None:
    wrong = [
        row["quote"]
        for row in rows("figures")
        if (row["low"] is not None, row["high"] is not None) != OPEN_ENDS[row["bound"]]
    ]
    assert wrong == []


def test_no_interval_is_upside_down_or_negative() -> None:
    closed = [row for row in rows("figures") if row["low"] is not None and row["high"] is not None]
    assert [row["quote"] for row in closed if not 0 <= row["low"] <= row["high"]] == []


def test_an_exact_figure_is_one_number() -> None:
    assert [r["quote"] for r in rows("figures") if r["bound"] == "exact" and r["low"] != r["high"]] == []


def test_periods_are_dates_or_spans_of_dates() -> None:
    found = [row[name] for row in rows("figures") for name in ("period", "base_period") if row[name]]
    assert [period for period in found if not PERIOD.fullmatch(period)] == []


def test_every_change_has_a_direction() -> None:
    assert [
        r["quote"] for r in rows("figures") if r["kind"] == "change" and r["direction"] not in {"up", "down"}
    ] == []


def test_every_figure_says_its_unit_and_measure() -> None:
    assert [row["quote"] for row in rows("figures") if not row["unit"] or not row["measure"]] == []


def test_no_span_is_annotated_twice() -> None:
    spans = Counter((row["document"], row["start"], row["end"]) for row in rows("figures"))
    assert [span for span, times in spans.items() if times > 1] == []


def test_page_furniture_is_never_a_figure() -> None:
    furniture = rows("boilerplate") + rows("optional")
    both = [
        (figure["quote"], noise["quote"])
        for noise in furniture
        for figure in rows("figures")
        if figure["document"] == noise["document"]
        and min(figure["end"], noise["end"]) > max(figure["start"], noise["start"])
    ]
    assert both == []


def test_every_relation_touches_at_least_two_figures() -> None:
    for relation in rows("arithmetic"):
        touched = [
            figure
            for figure in rows("figures")
            if figure["document"] == relation["document"]
            and relation["start"] <= figure["end"]
            and figure["start"] < relation["end"]
        ]
        assert len(touched) >= 2, relation["quote"]


def test_relations_are_of_known_kinds_and_some_do_not_hold() -> None:
    found = rows("arithmetic")
    assert {row["kind"] for row in found} == RELATIONS
    assert len(found) >= 40
    assert 0.15 <= sum(not row["consistent"] for row in found) / len(found) <= 0.25
