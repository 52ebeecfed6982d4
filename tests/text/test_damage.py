"""Digits that a scan has damaged are read where dates are looked for, and nothing else changes."""

import pytest

from onrecord.text.damage import undamaged


@pytest.mark.parametrize(
    ("damaged", "legible"),
    [
        ("Between l May and 3l June 2O21", "Between 1 May and 31 June 2021"),
        ("the flood (6-ll August)", "the flood (6-11 August)"),
        ("All left. ln Ruvu 4 stayed. lt rained.", "All left. In Ruvu 4 stayed. It rained."),
        ("le ll mars", "le 11 mars"),
    ],
)
def test_letters_in_the_place_of_digits_are_read_as_digits(damaged, legible):
    assert undamaged(damaged) == legible


@pytest.mark.parametrize(
    "text", ["King Charles II spoke.", "The OIL price", "I said so on 5 May.", "A ballon d'or", "H2O and CO2"]
)
def test_words_and_letters_of_their_own_stay(text):
    assert undamaged(text) == text
