"""A reader of one sentence, for the tests of the figure reader."""

import pytest

from onrecord.extraction.figures import find_figures
from onrecord.model.rendition import Rendition


def rendition(text, language="en", published="2024-06-15", blocks=()):
    return Rendition(
        original="0" * 64,
        name="test.txt",
        media_type="text/plain",
        language=language,
        published=published,
        text=text,
        blocks=blocks,
        reader="test/1",
    )


@pytest.fixture
def make():
    return rendition


@pytest.fixture
def read():
    def _read(text, language="en", published="2024-06-15"):
        return find_figures(rendition(text, language, published))

    return _read


@pytest.fixture
def brief(read):
    """Read a text and say of each figure its words, kind, interval, bound and unit."""

    def _brief(text, language="en"):
        return [
            (f.span.cut(text), f.kind.value, f.low, f.high, f.bound.value, f.unit)
            for f in read(text, language)
        ]

    return _brief
