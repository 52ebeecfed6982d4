"""The time that statements take grows with the text, whatever stands in it."""

import time

import pytest

from onrecord.extraction.reading import extract
from onrecord.readers import read_original


@pytest.mark.parametrize(
    "piece", ['"No," he said. ', "the army said that the ", "وقال إن ", "a déclaré que le ministre ", "7"]
)
def test_twice_the_text_takes_no_more_than_about_twice_the_time(piece):
    def seconds(times):
        rendition = read_original((piece * times).encode(), "a.txt")
        start = time.process_time()
        extract(rendition)
        return time.process_time() - start

    seconds(200)  # what is compiled at first use
    # Quadratic reading would take 64 times as long.
    assert seconds(3200) <= 24 * max(seconds(400), 0.02)
