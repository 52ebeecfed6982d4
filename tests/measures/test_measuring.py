import datetime as dt

import attrs
import pytest

from onrecord.errors import UncomputableMeasureError
from onrecord.measures.judge import stated_in
from onrecord.model.check import CheckOutcome
from onrecord.model.dataset import Estimate, TableForm
from onrecord.model.measure import (
    Alternative,
    Comparison,
    Dated,
    Definition,
    Scope,
    Statistic,
    WrittenMeasure,
)


def scope(period, **rest):
    return Scope(period=period, countries=("MLI",), **rest)


def deaths(period, **rest):
    return Definition(dataset="made-events", scope=scope(period, **rest), statistic=Statistic.FATALITIES)


def ratio(after, before):
    return attrs.evolve(deaths(after), comparison=Comparison.RATIO, base=scope(before))


def written(definition, words="", **rest):
    return WrittenMeasure(key="m", definition=definition, words=words, **rest)


def value(bench, definition):
    return bench.measured(written(definition)).value


def test_deaths_and_events_of_a_period_are_added_up(events):
    assert value(events, deaths("2020")) == 30
    assert value(events, attrs.evolve(deaths("2021"), statistic=Statistic.EVENTS)) == 4


def test_the_datasets_own_estimates_give_the_envelope(events):
    found = events.measured(written(deaths("2020")))

    assert (found.low, found.value, found.high) == (27, 30, 34)
    assert value(events, attrs.evolve(deaths("2020"), estimate=Estimate.HIGH)) == 34


def test_an_event_belongs_to_the_period_of_its_start_unless_its_end_is_asked_for(events):
    by_end = attrs.evolve(deaths("2020"), scope=scope("2020", dated=Dated.END))

    assert value(events, by_end) == 15
    assert any("both sides of an edge" in note for note in events.measured(written(deaths("2020"))).notes)


def test_rows_without_a_value_are_missing_and_not_zero(events):
    notes = events.measured(written(deaths("2021"))).notes

    assert any(note.startswith("1 rows of the scope have no value") for note in notes)


def test_a_class_counts_on_either_side_by_id_and_by_name(events):
    assert value(events, deaths("2020", actors=("rebels",))) == 30
    niger = Definition(
        dataset="made-events",
        scope=Scope(period="2020", countries=("NER",), actors=("rebels",)),
        statistic=Statistic.EVENTS,
    )
    assert value(events, niger) == 1


def test_targets_must_be_on_the_other_side(events):
    assert value(events, deaths("2021", actors=("rebels",), targets=("villagers",))) == 25
    assert value(events, deaths("2021", targets=("villagers",))) == 60


def test_a_member_counts_only_while_it_belongs_to_its_class(events):
    assert value(events, deaths("2021", actors=("contractors",))) == 15
    events.add(
        "made-events", TableForm.EVENTS, [{**ROW, "start": dt.date(2021, 6, 1)}], ("2021", "2021"), "2"
    )
    assert value(events, deaths("2021", actors=("contractors",))) == 0


ROW = {"country": "MLI", "best": 5, "low": 5, "high": 5, "side_a": "Wolf Company", "side_b": "Villagers"}


def test_places_are_found_under_the_name_that_a_dataset_gives_them(events):
    assert value(events, deaths("2021", places=("Mopti",))) == 15


def test_a_minimum_leaves_small_events_out(events):
    assert value(events, deaths("2020", minimum=10)) == 25


def test_words_are_judged_by_the_recomputed_ratio(events):
    found = events.measured(written(ratio("2021", "2020"), "doubled"), stated_in("doubled"))

    assert found.value == 2
    assert found.outcome is CheckOutcome.CONSISTENT
    assert found.formula == "60 / 30 = 2"
    assert found.low == pytest.approx(55 / 34)
    assert found.high == pytest.approx(75 / 27)
    assert found.chance
    assert found.chance[0] < 2 < found.chance[1]


def test_every_reading_has_its_outcome_and_the_summary_names_where_the_words_fail(events):
    alternatives = (
        Alternative(
            name="only with rebels",
            definition=attrs.evolve(ratio("2021", "2020"), scope=scope("2021", actors=("rebels",))),
        ),
        Alternative(name="a year later", definition=ratio("2022", "2021")),
    )

    found = events.measured(
        written(ratio("2021", "2020"), "doubled", alternatives=alternatives), stated_in("doubled")
    )

    assert [reading.outcome for reading in found.readings] == [
        CheckOutcome.CONSISTENT,
        CheckOutcome.INCONSISTENT,
        CheckOutcome.NOT_CHECKABLE,
    ]
    assert found.outcome is CheckOutcome.DEPENDS_ON_READING
    assert (
        found.summary
        == "Holds in 1 of 2 readings; fails with only with rebels (0.833); 1 could not be computed."
    )


def test_what_is_not_covered_is_no_zero(events):
    assert value(events, deaths("2022")) is None
    assert value(events, deaths("2019/2020")) is None
    sudan = Definition(
        dataset="made-events", scope=Scope(period="2020", countries=("SDN",)), statistic=Statistic.EVENTS
    )
    assert value(events, sudan) is None
    assert value(events, deaths("2021", kinds=("non-state",))) == 0


def test_a_share_needs_its_part_inside_its_whole(events):
    part = attrs.evolve(deaths("2021", targets=("villagers",)), comparison=Comparison.SHARE)
    fitting = attrs.evolve(part, base=scope("2021"))
    other = attrs.evolve(part, base=scope("2021", kinds=("one-sided",)))

    assert value(events, fitting) == 100
    assert value(events, other) is None
    assert "no share" in " ".join(events.measured(written(other)).notes)


def test_the_newest_vintage_is_measured_unless_a_release_is_named(events):
    events.add(
        "made-events", TableForm.EVENTS, [{**ROW, "start": dt.date(2020, 6, 1)}], ("2020", "2021"), "2"
    )

    assert value(events, deaths("2020")) == 5
    assert value(events, attrs.evolve(deaths("2020"), release="1")) == 30


def test_unknown_data_and_a_missing_base_are_refused(events):
    with pytest.raises(UncomputableMeasureError, match="no data of elsewhere"):
        value(events, attrs.evolve(deaths("2020"), dataset="elsewhere"))
    with pytest.raises(UncomputableMeasureError, match="names no base"):
        value(events, attrs.evolve(deaths("2020"), comparison=Comparison.RATIO))
    with pytest.raises(UncomputableMeasureError, match="names no days"):
        value(events, deaths("last year"))


def test_a_measure_says_itself_in_three_languages(events):
    sentences = dict(events.measured(written(ratio("2021", "2020"))).sentences)

    assert sentences["en"] == "Mali, 2021: 60 deaths, 2 times the 30 of 2020 (made-events 1)."
    assert sentences["fr"] == "Mali, 2021\u00a0: 60 morts, soit 2 fois 30 en 2020 (made-events 1)."
    assert sentences["ar"].startswith("مالي، 2021: عدد القتلى 60")


def test_the_recipe_is_given_in_words_and_as_sql(events):
    found = events.measured(written(ratio("2021", "2020")))

    assert "Divide the first number by the second." in found.recipe
    assert found.sql.count("SELECT") >= 2
    assert "made_events_" in found.sql


def test_the_same_measure_gives_the_same_digest_twice(events):
    first, second = (events.measured(written(ratio("2021", "2020"))) for _ in range(2))

    assert first == second
    assert first.digest != events.measured(written(ratio("2020", "2021"))).digest


def test_the_newest_days_of_a_dataset_are_not_compared_without_a_warning(bench):
    rows = [{**ROW, "start": dt.date(2023, 5, 1)}, {**ROW, "start": dt.date(2024, 5, 20)}]
    bench.add("acled-made", TableForm.EVENTS, rows, ("2023-01-01", "2024-05-31"))
    newest = attrs.evolve(ratio("2024-05", "2023-05"), dataset="acled-made")
    closed = attrs.evolve(ratio("2024-04", "2023-05"), dataset="acled-made")

    def warned(definition):
        return any("reports still come in" in note for note in bench.measured(written(definition)).notes)

    assert warned(newest)
    assert not warned(closed)
