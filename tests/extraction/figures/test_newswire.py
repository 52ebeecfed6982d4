"""Sentences of business, sport, science and weather, with the figures written down before the reader saw them."""

import importlib.util
from pathlib import Path

import pytest

_SPEC = importlib.util.spec_from_file_location("wire", Path(__file__).with_name("wire.py"))
wire = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(wire)

SENTENCES = Path(__file__).with_name("newswire")
# F1 of value with unit, F1 of value with hedge and trend. The words were chosen on every second sentence.
FLOORS = {"en": (0.98, 0.96), "en_fields": (0.98, 0.97), "fr": (0.91, 0.93), "ar": (0.91, 0.91)}


@pytest.mark.parametrize("name", FLOORS)
def test_value_with_unit_and_value_with_hedge_and_trend_keep_their_floors(name):
    sentences = wire.load(SENTENCES / f"{name}.txt")

    with_unit, with_trend = wire.score(sentences, name[:2])

    assert with_unit >= FLOORS[name][0], f"{with_unit:.3f}"
    assert with_trend >= FLOORS[name][1], f"{with_trend:.3f}"


def test_no_sentence_without_figures_has_any():
    files = ("en.txt", "en_fields.txt")
    silent = [text for name in files for text, stated in wire.load(SENTENCES / name) if not stated]

    read = {text: wire.read(text, "en") for text in silent}

    assert {text: found for text, found in read.items() if found} == {}
