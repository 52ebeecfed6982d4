"""Data in a case: loaded whole or not at all, measured, and rows that may not be published kept in."""

import json
import shutil

import attrs
import pyarrow.parquet as pq
import pytest

from onrecord.errors import InvalidCaseFileError, OnRecordError, PassageMismatchError
from onrecord.model.check import CheckOutcome
from onrecord.model.contract import measurement_line
from onrecord.workflow.apply import apply_files
from onrecord.workflow.build import build_case, built_lines
from onrecord.workflow.data import Wish, add_data, holding_lines, list_data
from onrecord.workflow.measuring import measures_of, run_measures
from onrecord.workflow.moves import moved_line, moved_since_build
from onrecord.workflow.verify import verify_case

pytest.importorskip("ibis", reason="measures need the extra `data`")

MAPPING = """
dataset: dock-accidents
release: "{release}"
form: events
licence: for members only
attribution: Harbour Union, accident log
publishable: {publishable}
columns: {{event_id: code, start: day, country: land, best: dead, low: dead, high: dead, note: remark}}
"""
ROWS = """code,day,land,dead,remark
QX-0016-secret,2021-01-01,Kenya,0,alarm without harm
QX-0017-secret,2021-02-03,Kenya,2,crane fell on the night shift
QX-0018-secret,2021-07-09,Kenya,1,a rope gave way at berth four
QX-0019-secret,2023-01-05,Kenya,4,gas in the hold of the tanker
QX-0020-secret,2023-05-06,Kenya,5,boiler of the tug Marianne
QX-0022-secret,2023-12-31,Kenya,0,fog all day
"""
CLAIMS = """
claims:
  - key: safety
    statement: The port authority keeps its workers safe.
    appearances:
      - {document: sheet.md, quote: The port authority keeps its workers safe.}
measures:
  - key: tripled
    claim: safety
    document: sheet.md
    quote: Nine dockers died at work in 2023, three times as many as in 2021.
    words: three times as many
    dataset: dock-accidents
    statistic: fatalities
    period: 2023
    countries: [KEN]
    comparison: ratio
    base: {period: 2021}
    readings:
      - {name: events instead of deaths, statistic: events}
  - key: nine
    claim: safety
    document: sheet.md
    quote: Nine dockers died at work in 2023
    words: Nine dockers
    dataset: dock-accidents
    statistic: fatalities
    period: 2023
    countries: [KEN]
"""


@pytest.fixture
def put(tmp_path, case):
    def add(rows=ROWS, release="1", publishable="false", name="log.csv"):
        (tmp_path / name).write_text(rows, "utf-8")
        (tmp_path / "mapping.yaml").write_text(
            MAPPING.format(release=release, publishable=publishable), "utf-8"
        )
        wish = Wish(mapping=tmp_path / "mapping.yaml", accessed="2026-03-01", by="tester")
        return add_data(case, [tmp_path / name], wish)

    return add


@pytest.fixture
def write(tmp_path, case):
    def apply(text=CLAIMS):
        (tmp_path / "claims.yaml").write_text(text, "utf-8")
        return apply_files(case, [tmp_path / "claims.yaml"])

    return apply


@pytest.fixture
def measured(case, put, write):
    put()
    write()
    return case


def files_of(folder):
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_a_file_of_data_is_listed_with_its_account(case, put):
    (loaded,) = put(ROWS + "QX-0021-secret,no day,Kenya,1,lost\n")

    (line,) = holding_lines(list_data(case))

    assert loaded.new
    assert line["dataset"] == "dock-accidents"
    assert line["given"] == 7
    assert line["taken"] + sum(note["count"] for note in line["excluded"]) == 7
    assert line["file"] == "log.csv"
    assert json.dumps(line)


def test_a_file_of_no_known_layout_is_refused_and_the_case_is_as_it_was(case, tmp_path):
    (tmp_path / "list.csv").write_text("colour,size\nred,3\n", "utf-8")
    before = files_of(case)

    with pytest.raises(OnRecordError) as refused:
        add_data(case, [tmp_path / "list.csv"], Wish(by="tester"))

    assert "colour" in str(refused.value)
    assert files_of(case) == before


def test_one_bad_file_among_good_ones_keeps_all_of_them_out(case, tmp_path, put):
    put()
    before, head = list_data(case), files_of(case / "data")
    (tmp_path / "good.csv").write_text(ROWS.replace("2023", "2024"), "utf-8")
    (tmp_path / "bad.csv").write_text("colour\nred\n", "utf-8")

    with pytest.raises(OnRecordError):
        add_data(
            case,
            [tmp_path / "good.csv", tmp_path / "bad.csv"],
            Wish(by="tester", mapping=tmp_path / "mapping.yaml"),
        )

    assert list_data(case) == before
    assert files_of(case / "data") == head


def test_a_statement_is_recomputed_and_judged_under_every_reading(measured):
    tripled, nine = run_measures(measured)

    assert tripled.measurement.value == 3
    assert [one.outcome for one in tripled.measurement.readings] == [
        CheckOutcome.CONSISTENT,
        CheckOutcome.INCONSISTENT,
    ]
    assert tripled.measurement.outcome is CheckOutcome.DEPENDS_ON_READING
    assert (nine.measurement.value, nine.measurement.outcome) == (9, CheckOutcome.CONSISTENT)
    assert tripled.citation.quote.startswith("Nine dockers died")


def test_many_measures_give_the_same_from_one_pass_as_each_alone(measured, write):
    each = CLAIMS.partition("measures:\n")[2]
    write(
        "claims: [{key: safety}]\nmeasures:\n"
        + "".join(
            each.replace("key: tripled", f"key: tripled-{n}").replace("key: nine", f"key: nine-{n}")
            for n in range(18)
        )
    )
    together = run_measures(measured)

    alone = [run_measures(measured, [key])[0] for key in ("tripled", "tripled-7", "nine-17")]

    by_key = {one.written.key: one for one in together}
    assert len(together) == 38
    assert [by_key[one.written.key] for one in alone] == alone


def test_only_the_measures_that_are_asked_for_run_and_unknown_ones_are_named(measured):
    (nine,) = run_measures(measured, ["nine"])

    assert nine.written.key == "nine"
    with pytest.raises(InvalidCaseFileError, match="'ten'"):
        run_measures(measured, ["ten"])


def test_a_statement_that_no_data_covers_is_not_covered_and_not_zero(case, write):
    write()

    tripled, _ = run_measures(case)

    assert tripled.measurement.value is None
    assert tripled.measurement.outcome is CheckOutcome.NOT_CHECKABLE
    assert any("dock-accidents" in note for note in tripled.measurement.notes)


def test_words_of_a_measure_stand_in_their_document_letter_for_letter(put, write):
    put()

    with pytest.raises(PassageMismatchError, match="measure 'nine'"):
        write(CLAIMS.replace("quote: Nine dockers died at work in 2023\n", "quote: Nine dockers drowned\n"))


def test_a_measure_of_an_unknown_claim_is_refused_by_name(case, put, write):
    put()
    write(CLAIMS.replace("claim: safety", "claim: safe"))

    with pytest.raises(InvalidCaseFileError, match="measure 'nine': claim 'safe'"):
        build_case(case)


def test_applying_the_same_measures_twice_changes_nothing(measured, write):
    before = (measured / "claims.yaml").read_bytes()

    again = write()

    assert not again.changed
    assert again.measures == 2
    assert (measured / "claims.yaml").read_bytes() == before


def test_the_sheet_shows_the_outcome_under_the_claim_and_under_the_figure(measured):
    build_case(measured)
    index = (measured / "public" / "index.html").read_text("utf-8")
    page = (measured / "public" / "measures.html").read_text("utf-8")
    sheet = json.loads((measured / "public" / "sheet.json").read_text("utf-8"))

    assert 'class="fig contested"' in index
    assert 'class="fig holds"' in index
    assert "9 / 3 = 3" in index
    assert "Harbour Union, accident log" in index
    assert "SELECT" in page
    assert "events instead of deaths" in page
    assert [one["key"] for one in sheet["measures"]] == ["tripled", "nine"]
    assert sheet["measures"][0]["value"] == 3
    assert sheet["measures"][0]["passage"]["quote"] == sheet["measures"][0]["statement"]


def test_a_built_case_is_built_to_the_same_bytes_and_verified_by_recomputing(measured):
    build_case(measured)
    before = files_of(measured / "public") | files_of(measured / "records")

    again = build_case(measured)

    assert again.changed == ()
    assert again.moved == ()
    assert files_of(measured / "public") | files_of(measured / "records") == before
    assert verify_case(measured).findings == ()


def test_verify_finds_a_number_on_the_sheet_that_the_data_do_not_give(measured):
    build_case(measured)
    page = measured / "public" / "measures.html"
    page.write_bytes(page.read_bytes().replace(b"9 / 3", b"9 / 2"))

    assert verify_case(measured).findings == ("site file differs from a fresh build: measures.html",)


def test_no_row_of_data_that_may_not_be_published_leaves_the_case(measured):
    built = build_case(measured)
    printed = "\n".join(
        json.dumps(line, ensure_ascii=False)
        for line in (*built_lines(built), *holding_lines(list_data(measured)))
    )
    printed += "".join(json.dumps(measurement_line(one.measurement)) for one in run_measures(measured))
    out = [
        *files_of(measured / "public").values(),
        *files_of(measured / "records").values(),
        printed.encode(),
    ]
    out.append((measured / "index.db").read_bytes())

    for secret in ("QX-0017", "QX-0020", "crane fell", "Marianne", "berth four"):
        assert all(secret.encode() not in data for data in out), secret
    (table,) = (measured / "data").rglob("*.parquet")
    assert "QX-0017-secret" in pq.read_table(table).column("event_id").to_pylist()


def test_a_new_vintage_says_which_published_numbers_moved_and_which_words_no_longer_fit(measured, put):
    build_case(measured)
    put(ROWS.replace("2021-02-03,Kenya,2", "2021-02-03,Kenya,5"), release="2", name="log-2.csv")

    statements = run_measures(measured)
    (moved,) = moved_since_build(measured, [one.measurement for one in statements])

    assert moved.measure == "tripled"
    assert (moved.before.value, moved.after.value) == (3, 1.5)
    assert moved.unfit == ("as written",)
    assert moved_line(moved)["by"] == -1.5
    assert "“three times as many” no longer fits (as written)" in moved.sentence
    (earlier,) = statements[0].earlier
    assert earlier.amount.low == 3
    assert build_case(measured).moved == (moved,)
    assert build_case(measured).moved == ()


def test_an_older_release_loaded_later_moves_nothing(measured, put):
    put(release="3", name="log.csv")
    build_case(measured)
    put(ROWS.replace(",4,", ",40,"), release="2", name="log-2.csv")

    assert moved_since_build(measured, [one.measurement for one in run_measures(measured)]) == ()


def test_without_a_build_before_nothing_has_moved(measured):
    measured_now = [one.measurement for one in run_measures(measured)]
    build_case(measured)
    shutil.rmtree(measured / "records")

    assert moved_since_build(measured, [attrs.evolve(one, value=0) for one in measured_now]) == ()


def test_the_measures_that_a_dataset_bears_on_are_named(measured):
    assert measures_of(measured, {"dock-accidents"}) == ("tripled", "nine")
    assert measures_of(measured, {"other"}) == ()
