"""Events of several datasets of a case, or of files, matched: what comes out, what stays in, and what is refused."""

import csv
import json

import pyarrow.parquet as pq
import pytest

pytest.importorskip("ibis", reason="matching needs the extra `data`")

from onrecord.errors import OnRecordError, UnknownLayoutError
from onrecord.model.case import Authority, Case
from onrecord.model.match import MatchMode
from onrecord.workflow.data import Wish, add_data
from onrecord.workflow.match_merged import check_out, write_merged
from onrecord.workflow.matching import Asked, match_case, match_files, match_lines
from onrecord.workflow.new import new_case

MAPPING = """
dataset: {dataset}
release: "{release}"
form: {form}
licence: CC0
attribution: The desk of {dataset}
publishable: {publishable}
columns: {columns}
"""
EVENTS = "{event_id: ref, start: day, latitude: lat, longitude: lon, best: dead, side_a: who, side_b: whom, kind: what}"
HEAD = "ref,day,lat,lon,dead,who,whom,what\n"
DESK = HEAD + "".join(
    f"D{k},2021-{1 + k % 12:02}-{1 + k % 27:02},{12 + k / 4},{-4 + k / 3},{k % 9},Harbour Police,Dockers,one-sided\n"
    for k in range(60)
)
# The same events a day later and a kilometre off, but for every third one.
PRESS = HEAD + "".join(
    f"secret-{k},2021-{1 + k % 12:02}-{2 + k % 27:02},{12.009 + k / 4},{-4 + k / 3},{k % 9},harbour police,DOCKERS,one-sided\n"
    for k in range(60)
    if k % 3
)


@pytest.fixture
def load(tmp_path):
    case = tmp_path / "case"
    new_case(case, Case(title="Port", authority=Authority(name="Port authority")), by="t")

    def add(dataset, text, *, form="events", columns=EVENTS, publishable="true", release="1"):
        table, mapping = tmp_path / f"{dataset}-{release}.csv", tmp_path / f"{dataset}.yaml"
        table.write_text(text, encoding="utf-8")
        mapping.write_text(
            MAPPING.format(
                dataset=dataset, form=form, columns=columns, publishable=publishable, release=release
            ),
            encoding="utf-8",
        )
        add_data(case, [table], Wish(mapping=mapping, by="t", accessed="2022-01-01"))
        return case

    return add


@pytest.fixture
def case(load):
    load("desk", DESK)
    return load("press", PRESS, publishable="false")


def test_datasets_of_a_case_are_matched_with_overlaps_chance_and_distances(case):
    found = match_case(case, ["desk", "press"], Asked()).matching

    assert (found.rows, found.unique, found.matches, found.duplicates) == ((60, 40), 60, 40, 40)
    assert [(one.datasets, one.events) for one in found.overlaps] == [
        (("desk",), 20),
        (("desk", "press"), 40),
    ]
    assert found.steps[0].matched == 40
    assert found.steps[0].chance == pytest.approx(0.0, abs=0.1)
    assert {(pair.left.event[1:], pair.right.event[7:]) for pair in found.pairs} == {
        (str(k), str(k)) for k in range(60) if k % 3
    }
    pair = found.pairs[0]
    assert (pair.days, pair.toll, pair.parties, pair.score) == (1, 0.0, 1.0, 0.0)
    assert pair.km == pytest.approx(1.0, abs=0.01)


def test_the_scored_mode_finds_the_same_events_with_probabilities(case):
    found = match_case(case, ["desk", "press"], Asked(mode=MatchMode.SCORED)).matching

    assert found.matches == 40
    assert all(0.5 <= pair.probability <= 1 for pair in found.pairs)
    assert found.steps[0].expected_false < 0.1


def test_rows_that_may_not_be_published_are_named_by_their_ids_alone(case, tmp_path):
    matched = match_case(case, ["press", "desk"], Asked())
    lines = list(match_lines(matched))
    kinds = [line["type"] for line in lines]
    link = lines[kinds.index("match")]

    assert json.loads(json.dumps(lines)) == lines
    assert kinds[:3] == ["matching", "overlap", "overlap"]
    assert link["left"]["dataset"] == "press"
    assert link["left_row"] is None
    assert link["right_row"]["side_a"] == "Harbour Police"
    assert "12.0" not in json.dumps([line.get("left_row") for line in lines])
    assert any("ids alone" in note for note in matched.matching.notes)

    count = write_merged(matched, tmp_path / "merged.csv")
    rows = list(csv.DictReader((tmp_path / "merged.csv").read_text("utf-8").splitlines()))
    assert count == len(rows) == 60
    assert all(row["side_a"] in {"Harbour Police", ""} for row in rows)
    assert sum(bool(row["press id"]) for row in rows) == 40
    assert "harbour police" not in (tmp_path / "merged.csv").read_text("utf-8")


def test_the_merged_table_is_written_as_parquet_too_and_never_over_anything(case, tmp_path):
    matched = match_case(case, ["desk", "press"], Asked())
    write_merged(matched, tmp_path / "merged.parquet")

    assert pq.read_table(tmp_path / "merged.parquet").num_rows == 60
    for wrong in ("merged.parquet", "merged.xlsx"):
        with pytest.raises(OnRecordError):
            check_out(tmp_path / wrong)


def test_rows_without_day_or_point_are_left_out_and_counted(load):
    load(
        "desk",
        DESK
        + "D90,,12.5,-4,1,A,B,one-sided\nD91,2021-05-05,,,1,A,B,one-sided\nD92,2021-05-05,0,0,1,A,B,riot\n",
    )
    case = load("press", PRESS)

    found = match_case(case, ["desk", "press"], Asked())

    assert {(one.why, one.count) for one in found.matching.left_out} == {
        ("without a date that can be read", 1),
        ("without coordinates", 2),
    }
    assert found.matching.rows == (60, 40)


def test_only_the_period_and_the_deadly_events_that_were_asked_for_are_matched(case):
    found = match_case(case, ["desk", "press"], Asked(period="2021-01/2021-06", deadly=True)).matching

    assert 0 < found.matches <= 20
    assert {pair.left.event for pair in found.pairs}.isdisjoint({"D6", "D8", "D9", "D18"})
    assert {"outside the period", "without deaths"} == {one.why for one in found.left_out}


def test_rows_of_several_days_that_meet_none_of_their_kind_are_told(load):
    load("desk", DESK)
    spans = EVENTS.replace("start: day", "start: day, end: last")
    text = "".join(f"L{k},2021-03-{k + 1:02},2021-03-{k + 4:02},12,-4,1,A,B,riot\n" for k in range(9))
    case = load("slow", HEAD.replace("day,", "day,last,") + text, columns=spans)

    notes = match_case(case, ["desk", "slow"], Asked()).matching.notes

    assert any(note.startswith("9 rows of slow last for more than a day") for note in notes)
    assert not any(
        "last for" in note
        for note in match_case(case, ["desk", "slow"], Asked(mode=MatchMode.SCORED)).matching.notes
    )


def test_two_releases_of_one_dataset_are_told_apart(load):
    load("desk", DESK)
    case = load("desk", DESK.replace("D1,", "D100,"), release="2")

    found = match_case(case, ["desk@1", "desk@2"], Asked()).matching

    assert found.matches == 60
    assert [name.rpartition("#")[0] for name in found.datasets] == ["desk@1", "desk@2"]


@pytest.mark.parametrize(
    ("names", "says"),
    [
        (["desk"], "only one dataset"),
        (["desk", "desk"], "named twice"),
        (["desk", "nowhere"], "no data of nowhere"),
        (["desk", "tally"], "holds counts, not events"),
        (["desk", "pointless"], "no row that could be matched"),
        (["desk", "ancient"], "shares no day"),
    ],
)
def test_data_that_cannot_carry_it_are_refused_with_the_reason(load, names, says):
    load("desk", DESK)
    load("tally", "year,dead\n2021,4\n", form="counts", columns="{start: year, deaths: dead}")
    load("pointless", HEAD + "P1,2021-03-03,,,2,A,B,riot\n")
    case = load("ancient", DESK.replace("2021-", "1994-"))

    with pytest.raises(OnRecordError, match=says) as refused:
        match_case(case, names, Asked())

    assert refused.value.code == "unmatchable-data"
    assert refused.value.fix


def test_plain_files_are_matched_without_a_case(tmp_path):
    (tmp_path / "a.csv").write_text(
        "id,date,lat,lon,colour\n1,2020-01-05,5.0,5.0,crimson\n2,2020-06-01,6,6,navy\n"
    )
    # Days since 1970-01-01, and a day written in eight digits.
    (tmp_path / "b.csv").write_text("id,date,lat,lon,colour\nx,18267.0,5.01,5.0,red\ny,20200601,6,6,red\n")
    (tmp_path / "colours.csv").write_text("who,which,level 1\na,crimson,warm\nb,red,warm\na,navy,cold\n")
    files = [tmp_path / "a.csv", tmp_path / "b.csv"]

    plain = match_files(files, Asked()).matching
    by_colour = match_files(files, Asked(taxonomies=(("colour", tmp_path / "colours.csv"),))).matching

    assert [(pair.left.event, pair.right.event) for pair in plain.pairs] == [("1", "x"), ("2", "y")]
    assert [(pair.left.event, pair.right.event) for pair in by_colour.pairs] == [("1", "x")]


def test_cells_that_cannot_be_read_are_counted_and_the_rest_is_kept(tmp_path):
    (tmp_path / "a.csv").write_text("id,date,lat,lon,deaths\n1,2020-01-05,5.0,5.0,2\n")
    (tmp_path / "b.csv").write_text(
        "ID;Date;Lat;Lon;Deaths\n1;2020-01-05;5.0;5.0;many\n2;05/01/2020;5.0;5.0;1e300\n3;2020-01-05;5,0;5.0;-4;more\n4\n"
    )

    found = match_files([tmp_path / "a.csv", tmp_path / "b.csv"], Asked()).matching

    assert found.matches == 1
    assert {(one.why, one.count) for one in found.left_out} == {
        ("without a date that can be read", 2),
        ("without coordinates", 1),
    }
    assert "2 cells of deaths in b.csv could not be read" in found.notes
    assert "1 cells of lat in b.csv could not be read" in found.notes


def test_files_that_cannot_be_matched_are_refused(tmp_path):
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_text("id,date,lat,lon\n1,2020-01-05,5.0,5.0\n")
    bad.write_text("id,when\n1,2020-01-05\n")
    tree = tmp_path / "tree.csv"
    tree.write_text("who,which\n")

    with pytest.raises(OnRecordError, match="no column for start, latitude, longitude"):
        match_files([good, bad], Asked())
    other = tmp_path / "other.csv"
    other.write_text("id,date,lat,lon\n1,2020-01-05,5.0,5.0\n")
    with pytest.raises(OnRecordError, match="is no taxonomy"):
        match_files([good, other], Asked(taxonomies=(("id", tree),)))
    tree.write_text("who,which,level\na,b,c\n")
    with pytest.raises(OnRecordError, match="no column colour"):
        match_files([good, other], Asked(taxonomies=(("colour", tree),)))
    mapping = tmp_path / "map.yaml"
    mapping.write_text(
        MAPPING.format(dataset="x", release="1", form="events", publishable="true", columns=EVENTS)
    )
    with pytest.raises(UnknownLayoutError):
        match_files([good, other], Asked(mapping=mapping))


def test_the_published_example_comes_out_exactly_from_its_files(shared):
    folder = shared / "data" / "event_matching_meltt_simulated"
    columns = ("model_tax", "color_tax", "damage_tax")
    asked = Asked(days=2, km=4, taxonomies=tuple((one, folder / f"taxonomy_{one}.csv") for one in columns))

    found = match_files([folder / f"crash_data{number}.csv" for number in (1, 2, 3)], asked).matching

    assert (sum(found.rows), found.unique, found.matches, found.duplicates) == (195, 140, 34, 55)
    assert [one.events for one in found.overlaps] == [41, 34, 31, 5, 4, 4, 21]
