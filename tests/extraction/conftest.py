"""Renditions for tests, made by the real readers."""

import pytest

from onrecord.readers import read_original


@pytest.fixture
def plain():
    return lambda text: read_original(text.encode(), "test.txt", "text/plain")


@pytest.fixture
def page():
    return lambda html: read_original(html.encode(), "test.html", "text/html")
