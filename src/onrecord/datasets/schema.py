"""The frozen schemas of event data, indicator values and counts: Arrow fields in the order in which they are stored.

Missing is null and never zero. `row` is the number of the row in the file, from 1, headings not counted. `doubt` names what
is wrong with a row that was kept, several parted by "; ".
"""

import pyarrow as pa

from onrecord.model.dataset import TableForm


def _texts(*names: str) -> list[tuple[str, pa.DataType]]:
    return [(name, pa.string()) for name in names]


_SPAN = [("start", pa.date32()), ("end", pa.date32())]
_END = [("row", pa.int64()), ("doubt", pa.string())]

EVENTS = pa.schema(
    [
        *_texts("event_id", "source_id"),
        *_SPAN,
        ("date_precision", pa.int8()),
        *_texts(
            "country", "country_name", "admin1", "admin2", "admin3", "pcode1", "pcode2", "pcode3", "place"
        ),
        ("latitude", pa.float64()),
        ("longitude", pa.float64()),
        ("place_precision", pa.int8()),
        *_texts("kind", "subkind", "side_a", "side_b", "side_a_id", "side_b_id"),
        *_texts("associated_a", "associated_b", "side_a_type", "side_b_type"),
        ("low", pa.int64()),
        ("best", pa.int64()),
        ("high", pa.int64()),
        ("civilians", pa.int64()),
        ("sources", pa.int32()),
        ("note", pa.string()),
        *_END,
    ]
)
"""One event a row. Both precisions are in UCDP's codes (1 is a day, a point); `country` is ISO 3166-1 alpha-3; `low`, `best`,
`high` and `civilians` are deaths."""

INDICATORS = pa.schema(
    [
        *_texts("indicator", "indicator_name", "country", "country_name", "group"),
        *_SPAN,
        ("value", pa.string()),
        ("scaled", pa.decimal128(38, 0)),
        ("decimals", pa.int8()),
        *_texts("unit", "status"),
        *_END,
    ]
)
"""One value of one indicator for one place and period a row. `value` is the decimal as given; `scaled` the same in units of
10**-`decimals`, which is one number for all rows. `group` is the code of a group of countries ("SSF"), whose rows have
no `country`: a sum over countries must leave them out."""

COUNTS = pa.schema(
    [
        *_SPAN,
        *_texts("country", "country_name", "admin1", "admin2", "pcode1", "pcode2", "kind", "part_of"),
        ("events", pa.int64()),
        ("deaths", pa.int64()),
        ("population", pa.int64()),
        *_END,
    ]
)
"""One count for one place, period and kind a row. `part_of` is the kind of which the row's kind is a part, already counted
there: a sum over kinds must leave those rows out."""

SCHEMAS = {TableForm.EVENTS: EVENTS, TableForm.INDICATORS: INDICATORS, TableForm.COUNTS: COUNTS}

DECIMALS = 18
"""Decimals of `scaled`: values up to 10**20 keep every digit that a 64-bit float prints in."""
