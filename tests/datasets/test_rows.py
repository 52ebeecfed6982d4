"""How rows are cut, counted and numbered, whatever state the file is in."""

import gzip
import io
import zipfile
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.datasets import open_dataset
from onrecord.datasets.convert import exact, scaled, span, whole
from onrecord.datasets.sources.letters import Utf8Stream
from onrecord.errors import OnRecordError, UnreadableInputError

HEADER = "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,high_death\n"


def event(number, **changes):
    cells = {
        "id": number, "year": 2019, "month": 6, "day": 9, "country": "Mali", "kind": "State-based violence",
        "name": "C", "a": "A", "b": "B", "lat": 14.5, "lon": -4.1, "low": 1, "best": 2, "high": 3,
    }  # fmt: skip
    return ",".join(str(cell) for cell in {**cells, **changes}.values()) + "\n"


def test_rows_that_are_cut_short_or_too_long_are_left_out_by_number(load):
    loaded = load(HEADER + event(1) + "2,2019\n" + event(3) + event(4).strip() + ",more\n" + event(5))

    assert [row["row"] for row in loaded.rows] == [1, 3, 5]
    assert loaded.left_out() == {"not as many cells as there are headings": (2, 4)}
    assert loaded.vintage.given == 5


def test_rows_keep_their_numbers_over_many_blocks(load):
    broken = {3, 20_000, 60_001, 60_002, 99_999}
    lines = ["cut,short\n" if number in broken else event(number) for number in range(1, 100_001)]

    loaded = load(HEADER + "".join(lines))

    assert all(row["event_id"] == str(row["row"]) for row in loaded.rows)
    assert loaded.left_out() == {"not as many cells as there are headings": tuple(sorted(broken))}
    assert loaded.vintage.given == 100_000


def test_empty_rows_and_headings_in_the_middle_are_left_out(load):
    loaded = load(HEADER + event(1) + "," * 13 + "\n" + HEADER + event(2))

    assert loaded.left_out() == {"an empty row": (2,), "the headings once more": (3,)}
    assert loaded.vintage.taken == 2


def test_a_cell_may_hold_commas_quotation_marks_and_line_breaks(load):
    loaded = load(HEADER + event(1, name='"Lake war,\nsecond ""phase"""') + event(2))

    assert [row["subkind"] for row in loaded.rows] == ['Lake war,\nsecond "phase"', "C"]
    assert [row["row"] for row in loaded.rows] == [1, 2]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_letters_are_read_in_the_encoding_of_the_file(load, encoding):
    loaded = load((HEADER + event(1, a="Armée d'Été")).encode(encoding))

    assert loaded.rows[0]["side_a"] == "Armée d'Été"


def test_a_letter_of_another_encoding_far_down_ends_nothing(load):
    rows = "".join(event(number) for number in range(1, 9000)).encode()

    loaded = load(HEADER.encode() + rows + event(9000, a="Armée").encode("cp1252"))

    assert loaded.rows[-1]["side_a"] == "Armée"


def test_a_byte_that_is_a_letter_in_no_encoding_is_shown_as_unknown(load):
    broken = (HEADER + event(1, a="\x81t")).encode("latin-1") + b"2,cut \x81\xe9\n" + event(3).encode()

    loaded = load(broken)

    assert loaded.rows[0]["side_a"] == "\ufffdt"
    assert [row["row"] for row in loaded.rows] == [1, 3]


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_other_delimiters_are_found(load, delimiter):
    assert load((HEADER + event(1)).replace(",", delimiter)).rows[0]["best"] == 2


def test_lines_above_the_headings_are_stepped_over(load):
    loaded = load("Made for a test\n\nsource,nobody\n" + HEADER + event(1))

    assert [row["row"] for row in loaded.rows] == [1]


def test_a_file_with_headings_and_no_rows_is_a_vintage_without_days(load):
    vintage = load(HEADER).vintage

    assert (vintage.given, vintage.taken, vintage.start, vintage.end) == (0, 0, None, None)


def test_the_account_is_refused_before_the_end(tmp_path):
    path = tmp_path / "data.csv"
    path.write_text(HEADER + event(1))

    loading = open_dataset(path, release="1", accessed="2026-11-22")

    with pytest.raises(ValueError, match="once all its rows"):
        loading.vintage()


def test_a_load_is_read_once(tmp_path):
    path = tmp_path / "data.csv"
    path.write_text(HEADER + event(1))
    loading = open_dataset(path, release="1", accessed="2026-11-22")
    list(loading)

    with pytest.raises(ValueError, match="once"):
        list(loading)


def test_the_same_file_gives_the_same_bytes_twice(load):
    content = HEADER + "".join(event(number, best=number % 7) for number in range(50_000))

    first, second = (load(content).table for _ in range(2))

    assert first.equals(second)


def test_progress_is_told_in_bytes_up_to_all_of_them(tmp_path):
    path = tmp_path / "data.csv"
    path.write_text(HEADER + "".join(event(number) for number in range(200_000)))
    told = []

    list(open_dataset(path, release="1", accessed="2026-11-22", told=lambda *how_far: told.append(how_far)))

    assert len(told) > 2
    assert [done for _, done, _ in told] == sorted(done for _, done, _ in told)
    assert told[-1] == ("data.csv", path.stat().st_size, path.stat().st_size)


def damaged_files():
    good = (HEADER + "".join(event(number) for number in range(3000))).encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("data.csv", good)
    spoilt = bytearray(packed.getvalue())
    spoilt[2000:2100] = bytes(100)
    return {
        "empty": b"",
        "gz cut short": gzip.compress(good)[:-2000],
        "zip cut short": packed.getvalue()[:-400],
        "zip with spoilt bytes": bytes(spoilt),
        "half a JSON file": b'{"data": [{"event_id_cnty": "MLI1"',
        "a workbook cut short": b"PK\x03\x04xl/workbook.xml",
        "Parquet cut short": b"PAR1" + bytes(500),
        "an error page": b"<!DOCTYPE html><html><body>Service unavailable</body></html>",
        "bytes without meaning": bytes(range(256)) * 40,
    }


@pytest.mark.parametrize("name", damaged_files())
def test_a_damaged_file_is_refused_with_what_to_do(refusal, name):
    error = refusal(damaged_files()[name], OnRecordError)

    assert error.what
    assert error.fix


def test_a_quotation_mark_that_is_never_closed_is_named(refusal):
    rows = "".join(event(number) for number in range(120_000))

    error = refusal(HEADER + event(1, name='"never closed') + rows, UnreadableInputError)

    assert "quotation mark" in error.fix


@pytest.mark.parametrize(
    ("word", "first", "last"),
    [
        ("2019-01-05", date(2019, 1, 5), date(2019, 1, 5)),
        ("2019-1-5", date(2019, 1, 5), date(2019, 1, 5)),
        ("2019-01-05 00:00:00.000", date(2019, 1, 5), date(2019, 1, 5)),
        ("2019-01-05T00:00:00Z", date(2019, 1, 5), date(2019, 1, 5)),
        ("20190105", date(2019, 1, 5), date(2019, 1, 5)),
        ("05/01/2019", date(2019, 1, 5), date(2019, 1, 5)),
        ("01/25/2019", date(2019, 1, 25), date(2019, 1, 25)),
        ("5.1.2019", date(2019, 1, 5), date(2019, 1, 5)),
        ("5 January 2019", date(2019, 1, 5), date(2019, 1, 5)),
        ("05-Jan-2019", date(2019, 1, 5), date(2019, 1, 5)),
        ("2020-February", date(2020, 2, 1), date(2020, 2, 29)),
        ("Feb 2021", date(2021, 2, 1), date(2021, 2, 28)),
        ("202012", date(2020, 12, 1), date(2020, 12, 31)),
        ("2020", date(2020, 1, 1), date(2020, 12, 31)),
    ],
)
def test_dates_are_read_in_every_form_that_the_datasets_use(word, first, last):
    assert span(word) == (first, last)


@pytest.mark.parametrize(
    "word", ["2019-02-30", "2019-13-01", "soon", "0", "12", "2019-", "99999999", "5 Floreal 2019"]
)
def test_what_is_no_date_is_not_guessed_at(word):
    assert span(word) is None


def test_the_third_of_april_is_said_by_the_mapping():
    assert span("03/04/2020", day_first=False) == (date(2020, 3, 4), date(2020, 3, 4))


@given(st.integers(-(10**17), 10**17))
def test_whole_numbers_are_read_with_and_without_groups(number):
    assert whole(str(number)) == whole(f"{number:,}") == whole(f"{number:,}".replace(",", " ")) == number


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**18), max_value=10**18, places=12))
def test_a_decimal_is_scaled_without_losing_a_digit(number):
    assert scaled(str(number)) == number.scaleb(18)


@pytest.mark.parametrize("word", ["n/a", "", "1,2,3", "12 345 67", "NaN", "inf", "1e999999"])
def test_what_is_no_number_is_none(word):
    assert scaled(word) is None
    assert exact(word) is None or word == "1e999999"


@pytest.mark.parametrize("word", ["NA", "NaN", "null", "#N/A", "-"])
def test_what_programs_write_for_a_missing_number_is_missing_and_as_a_name_a_name(load, word):
    (row,) = load(HEADER + event(1, a=word, best=word, lat=word, lon=word, low=word)).rows

    assert (row["best"], row["latitude"], row["side_a"], row["doubt"]) == (None, None, word, None)


@given(st.text(), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]), st.integers(2, 9))
def test_letters_come_whole_in_blocks_of_any_size_and_never_more_bytes_than_asked_for(text, encoding, size):
    data = text.encode(encoding, errors="ignore")
    stream, blocks = Utf8Stream(io.BytesIO(data), data[:4]), []

    while block := stream.read(size):
        blocks.append(block)

    assert all(len(block) <= size for block in blocks)
    if encoding != "cp1252":  # a few letters of Windows on end are UTF-8 as well
        assert b"".join(blocks).decode() == data.decode(encoding)


def test_letters_of_windows_are_read_a_byte_at_a_time():
    stream = Utf8Stream(io.BytesIO("Été à Ségou".encode("cp1252")), b"")

    assert b"".join(iter(lambda: stream.read(3), b"")).decode() == "Été à Ségou"
