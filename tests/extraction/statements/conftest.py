"""What the tests of statements share: attributions and statements of a text, as plain words."""

import pytest

from onrecord.extraction.lexicon.speech import speech
from onrecord.extraction.reading import extract
from onrecord.extraction.statements import attributions_of
from onrecord.readers import read_original


@pytest.fixture
def heard():
    """Give (speaker, cue, content) of every attribution outside quotations."""

    def read(text, language="en"):
        rendition = read_original(text.encode(), "test.txt", "text/plain")
        return [
            (one.source.text if one.source else None, one.cue.text, one.content.cut(text))
            for one in attributions_of(rendition, (), speech(language))
            if not one.sentence.quoted
        ]

    return read


@pytest.fixture
def stated():
    """Give the statements of a text."""

    def read(text):
        return extract(read_original(text.encode(), "test.txt", "text/plain")).statements

    return read
