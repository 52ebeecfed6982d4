"""An invented case, published once for all tests of the sheet."""

import importlib.util
import sys
from pathlib import Path

import lxml.html
import pytest

from onrecord.sheets.site import render_site
from onrecord.sheets.view import compose


def _factory():
    name = "onrecord_tests_sheets_factory"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name("factory.py"))
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]


@pytest.fixture(scope="session")
def factory():
    """The module that makes the invented case."""
    return _factory()


@pytest.fixture(scope="session")
def published(factory):
    return factory.published()


@pytest.fixture(scope="session")
def site(factory, published):
    return render_site(factory.judged(published))


@pytest.fixture(scope="session")
def view_of_sources(published):
    """The numbers of the list of sources as they are printed: `[1]`, `[2]`."""
    return [f"[{source.number}]" for source in compose(published).sources]


@pytest.fixture(scope="session")
def pages(site):
    """Every page as a parsed document, by its path."""
    parser = lxml.html.HTMLParser(encoding="utf-8")
    return {
        path: lxml.html.document_fromstring(data, parser=parser)
        for path, data in site.items()
        if path.endswith(".html")
    }
