import datetime as dt

import pytest

from onrecord.readers.number_format import displayed


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        (1234567, "General", "1234567"),
        (0.1 + 0.2, "General", "0.3"),
        (1234567.5, "#,##0.00", "1,234,567.50"),
        (0.125, "0%", "13%"),
        (0.125, "0.0%", "12.5%"),
        (-3.5, "0.0", "-3.5"),
        (-3.5, "0.0;(0.0)", "(3.5)"),
        (0, '0;-0;"none"', "none"),
        (2_500_000, '#,##0.0,,"m"', "2.5m"),
        (12.5, '"$"#,##0.00', "$12.50"),
        (1200, "#,##0 [$€-40C]", "1,200 €"),
        (3.0, "0.##", "3"),
        (1e16, "0", "10000000000000000"),
        (True, "General", "TRUE"),
        (None, "0", ""),
        ("  as written ", "0", "as written"),
        (dt.datetime(2023, 3, 14), "d/m/yyyy", "2023-03-14"),  # noqa: DTZ001
        (dt.datetime(2023, 3, 14, 9, 30), "d/m/yyyy h:mm", "2023-03-14 09:30"),  # noqa: DTZ001
        (dt.datetime(2023, 3, 1), "mmm-yy", "2023-03"),  # noqa: DTZ001
        (dt.datetime(2023, 1, 1), "yyyy", "2023"),  # noqa: DTZ001
    ],
)
def test_a_value_is_written_as_its_cell_shows_it(value, code, shown):
    assert displayed(value, code) == shown
