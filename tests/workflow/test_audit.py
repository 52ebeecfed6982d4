"""The audit as a Python call, and the house styles it takes."""

import attrs
import pytest

import onrecord
from onrecord.errors import UnreadableInputError
from onrecord.model.check import CheckOutcome
from onrecord.model.contract import audit_lines
from onrecord.workflow.audit import audit_bytes
from onrecord.workflow.style import read_style

TEXT = "Exports rose 50% in a year, from 20 to 30 tonnes."


def test_text_bytes_and_a_file_give_the_same_checks(tmp_path):
    path = tmp_path / "text.txt"
    path.write_text(TEXT, encoding="utf-8")

    of_text = onrecord.audit(TEXT, name="text.txt")

    assert [c.outcome for c in of_text.checks] == [CheckOutcome.CONSISTENT]
    assert onrecord.audit(path).checks == of_text.checks
    assert audit_bytes(TEXT.encode(), "text.txt").checks == of_text.checks


def test_an_audit_cannot_be_changed():
    done = onrecord.audit(TEXT)

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        done.checks = ()


def test_a_check_line_quotes_the_tested_words():
    (line,) = [one for one in audit_lines(onrecord.audit(TEXT)) if one["type"] == "check"]

    assert TEXT[line["start"] : line["end"]] == line["quote"] == "rose 50%"
    assert [TEXT[start:end] for start, end in line["inputs"]] == ["30 tonnes", "20", "rose 50%"]
    assert line["recomputed"]["text"] == "50"


def test_a_house_style_changes_an_outcome():
    text = "Of 1,000 homes, 930, or about 90 percent, had no roof."

    assert [c.outcome for c in onrecord.audit(text).checks] == [CheckOutcome.CONSISTENT]
    strict = {"about_clear": 0.01, "about_outer": 0.02}
    assert [c.outcome for c in onrecord.audit(text, style=strict).checks] == [CheckOutcome.INCONSISTENT]


def test_a_house_style_is_read_from_yaml():
    assert read_style("about_clear: 0.03\n", "style.yaml").about_clear == 0.03
    assert read_style("", "style.yaml").about_clear == 0.05


@pytest.mark.parametrize("text", ["- 1", "about_clear: wide", "abuot: 0.1", "a: [", "about_clear: 3"])
def test_a_house_style_that_makes_no_sense_is_refused(text):
    with pytest.raises(UnreadableInputError, match="house style"):
        read_style(text, "style.yaml")
