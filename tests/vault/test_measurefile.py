"""Measures as people write them in claims.yaml."""

import pytest

from onrecord.errors import InvalidCaseFileError
from onrecord.model.dataset import Estimate
from onrecord.model.measure import Comparison, Dated, Scope, Statistic
from onrecord.vault.casefile import EMPTY_CLAIMS, parse_written, render_written
from onrecord.vault.merge import merge_written

MEASURES = """
claims:
  - key: safety
measures:
  - key: wrecks-doubled
    claim: safety
    document: log.txt
    quote: wrecks off Northport nearly doubled in two years
    words: nearly doubled
    dataset: wrecks
    release: "7"
    statistic: events
    period: 2023/2024
    countries: [KEN, TZA]
    kinds: [grounding]
    comparison: ratio
    base: {period: 2021/2022}
    readings:
      - {name: everywhere, countries: []}
      - {name: high estimates of deaths, statistic: fatalities, estimate: high}
      - {name: another log, dataset: harbour-log}
      - {name: by the day on which they were raised, dated: end}
      - {name: from 2020 on, base: {period: 2020/2022}}
    note: The log began late.
"""


def measure_of(text):
    return parse_written(text.encode()).measures[0]


def test_a_measure_is_read_with_its_words_and_its_definition():
    one = measure_of(MEASURES)

    assert (one.key, one.claim, one.document, one.words) == (
        "wrecks-doubled",
        "safety",
        "log.txt",
        "nearly doubled",
    )
    assert one.note == "The log began late."
    assert one.definition.dataset == "wrecks"
    assert one.definition.release == "7"
    assert one.definition.statistic is Statistic.EVENTS
    assert one.definition.comparison is Comparison.RATIO
    assert one.definition.scope == Scope(period="2023/2024", countries=("KEN", "TZA"), kinds=("grounding",))


def test_a_base_is_as_the_scope_but_for_what_it_says():
    assert measure_of(MEASURES).definition.base == Scope(
        period="2021/2022", countries=("KEN", "TZA"), kinds=("grounding",)
    )


def test_a_reading_is_the_definition_but_for_what_it_changes_and_the_base_follows():
    everywhere, high, other, raised, longer = (one.definition for one in measure_of(MEASURES).alternatives)

    assert everywhere.scope.countries == everywhere.base.countries == ()
    assert everywhere.base.period == "2021/2022"
    assert (high.statistic, high.estimate) == (Statistic.FATALITIES, Estimate.HIGH)
    assert (other.dataset, other.release) == ("harbour-log", "")
    assert raised.scope.dated is raised.base.dated is Dated.END
    assert longer.base == Scope(period="2020/2022", countries=("KEN", "TZA"), kinds=("grounding",))


def test_what_is_written_out_is_read_back_the_same():
    written = parse_written(MEASURES.encode())

    assert parse_written(render_written(written).encode()) == written


def test_a_case_without_measures_says_nothing_of_them():
    assert "measures" not in render_written(parse_written(b"claims: [{key: safety}]"))


def test_the_comment_of_an_empty_case_shows_a_measure_that_can_be_used():
    text = "\n".join(
        line.removeprefix("#").removeprefix(" ") for line in EMPTY_CLAIMS.splitlines() if line[:1] == "#"
    )
    shown = text[text.index("sources:") :]

    (one,) = parse_written(shown.encode()).measures

    assert one.words in one.quote
    assert one.alternatives[0].definition.estimate is Estimate.HIGH


def test_measures_are_merged_by_key_and_comments_stay():
    ours = "measures:\n  - key: a   # ours\n    dataset: d\n    statistic: events\n    period: 2020\n"
    theirs = ours.replace("2020", "2021").replace("ours", "theirs") + ours[10:].replace("key: a", "key: b")

    merged = merge_written(ours, theirs)

    assert [(one.key, one.definition.scope.period) for one in parse_written(merged.encode()).measures] == [
        ("a", "2021"),
        ("b", "2020"),
    ]
    assert merge_written(merged, theirs) == merged


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (
            ("nearly doubled\n", "tripled\n"),
            "line 9: measure 1 tests the words 'tripled', which are not in its `quote`",
        ),
        (("statistic: events", "statistic: wrecks"), "it must be one of: events, fatalities"),
        (("period: 2023/2024", "period: 2023/2020"), "has the period '2023/2020'"),
        (("[KEN, TZA]", "[Kenya]"), "has the country 'Kenya'"),
        (("    base: {period: 2021/2022}\n", ""), "compares by ratio, but has no `base`"),
        (("estimate: high", "estimate: highest"), "reading 2 has the estimate 'highest'"),
        (("name: everywhere, countries: []", "name: as before"), "reading 1 changes nothing"),
        (("dataset: wrecks", "set: wrecks"), "needs `dataset`"),
        (("dataset: wrecks", "set: wrecks"), "unknown field `set`"),
        (
            ("    quote: wrecks off Northport nearly doubled in two years\n", ""),
            "names a document, but no `quote`",
        ),
        (("statistic: events", "statistic: level"), "names no `indicator`"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_line(change, problem):
    with pytest.raises(InvalidCaseFileError) as refused:
        parse_written(MEASURES.replace(*change).encode())

    assert problem in refused.value.why
    assert "line " in refused.value.why


def test_all_problems_of_a_file_are_told_together_and_none_twice():
    with pytest.raises(InvalidCaseFileError) as refused:
        parse_written(MEASURES.replace("TZA", "tza").replace("key: wrecks-doubled", "name: x").encode())

    told = refused.value.why.splitlines()
    assert len(told) == len(set(told))
    assert sum("'tza'" in line for line in told) == 1
    assert any("needs `key`" in line for line in told)
