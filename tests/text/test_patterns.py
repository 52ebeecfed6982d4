"""Expressions that are compiled when first used, and what a start of the program loads."""

import re
import subprocess
import sys

import pytest

from onrecord.text.patterns import Pattern

CODE = """
import sys
from onrecord.extraction.reading import extract
from onrecord.readers import read_original
extract(read_original(b"Some 40 boats left the port in March 2021.", "a.txt", "text/plain"))
print(*(name for name in sys.modules if name.endswith(("french", "arabic")) and "numbers" not in name))
"""


def test_a_pattern_answers_as_its_expression_does() -> None:
    pattern, text = Pattern(r"(?P<n>\d+) boats?", re.IGNORECASE), "40 BOATS and 7 boats"
    plain = re.compile(pattern.source, re.IGNORECASE)
    assert [found.span() for found in pattern.finditer(text)] == [
        found.span() for found in plain.finditer(text)
    ]
    assert pattern.sub("x", text) == plain.sub("x", text)
    assert pattern.split(text) == plain.split(text)
    assert pattern.fullmatch(text) is None
    assert pattern.match(text, 13) is not None
    assert pattern.search(text, 4, 10) is None


def test_a_pattern_is_compiled_no_sooner_than_it_is_used() -> None:
    broken = Pattern("(")
    with pytest.raises(re.error):
        broken.search("text")


def test_an_english_document_loads_the_words_of_no_other_language() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
