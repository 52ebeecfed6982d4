import pyarrow.parquet as pq
import pytest

from onrecord.vault.records import write_records

COLUMNS = {
    "figures": {
        "quote": "string",
        "start": "int64",
        "low": "float64",
        "sure": "bool",
        "places": "list<string>",
    },
    "claims": {"key": "string"},
}
ROWS = [
    {"quote": "at least 12", "start": 4, "low": 12, "sure": True, "places": ["Northport", "المرسى"]},
    {"quote": "3.5 %", "start": 40, "low": 3.5, "sure": False, "places": []},
    {"quote": "many", "start": 90},
]


def test_rows_come_back_in_order_with_their_types(tmp_path):
    write_records(tmp_path, {"figures": ROWS, "claims": []}, COLUMNS)

    figures = pq.read_table(tmp_path / "records" / "figures.parquet")
    claims = pq.read_table(tmp_path / "records" / "claims.parquet")

    assert figures.to_pylist() == [*ROWS[:2], {**ROWS[2], "low": None, "sure": None, "places": None}]
    assert [str(field.type) for field in figures.schema][:4] == ["string", "int64", "double", "bool"]
    assert claims.num_rows == 0
    assert claims.column_names == ["key"]


def test_equal_rows_give_equal_bytes(tmp_path, tree):
    write_records(tmp_path, {"figures": ROWS, "claims": []}, COLUMNS)
    first = tree(tmp_path)
    write_records(tmp_path, {"claims": [], "figures": [dict(reversed(row.items())) for row in ROWS]}, COLUMNS)

    assert tree(tmp_path) == first
    assert len(first) == 2


@pytest.mark.parametrize(
    ("tables", "columns", "said"),
    [
        ({"figures": [{"quote": 3}]}, COLUMNS, "wrong type"),
        ({"figures": [{"quote": "a", "colour": "red"}]}, COLUMNS, "colour"),
        ({"facts": []}, COLUMNS, "no column types"),
        ({"facts": []}, {"facts": {"a": "decimal"}}, "decimal"),
    ],
)
def test_rows_that_do_not_fit_are_refused_and_nothing_is_written(tmp_path, tables, columns, said):
    with pytest.raises(ValueError, match=said):
        write_records(tmp_path, tables, columns)

    assert list(tmp_path.iterdir()) == []
