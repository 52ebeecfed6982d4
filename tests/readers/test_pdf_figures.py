"""The figures of real documents, printed to PDF by a browser, against those of their text."""

import html
import os
import shutil
import subprocess
from collections import Counter

import pytest

from onrecord.extraction.reading import extract
from onrecord.readers import read_original

pytestmark = pytest.mark.browser
EVERY = 5
FLOORS = {"en": 0.98, "fr": 0.98, "ar": 0.95}


@pytest.fixture(scope="module")
def chromium():
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None and os.environ.get("ONRECORD_REQUIRE_BROWSER") != "1":
        pytest.skip("there is no Chromium here")
    assert found, "ONRECORD_REQUIRE_BROWSER is set and there is no Chromium"
    return found


def printed(chromium, text, language, folder):
    page, pdf = folder / "page.html", folder / "page.pdf"
    direction = "rtl" if language == "ar" else "ltr"
    page.write_text(
        f'<!doctype html><html lang="{language}" dir="{direction}"><meta charset="utf-8">'
        f'<body style="font: 11pt serif; white-space: pre-wrap">{html.escape(text)}',
        encoding="utf-8",
    )
    switches = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    subprocess.run(
        [chromium, *switches, f"--print-to-pdf={pdf}", page.as_uri()],
        check=True,
        capture_output=True,
        timeout=60,
    )
    return pdf.read_bytes()


def figures(rendition):
    return Counter((one.low, one.high, one.unit) for one in extract(rendition).figures)


@pytest.mark.parametrize("language", sorted(FLOORS))
def test_figures_found_in_a_printed_pdf_are_those_of_the_text(shared, chromium, tmp_path, language):
    same = wanted = 0
    for path in sorted((shared / "gold" / "news" / "documents").glob(f"{language}_*.txt"))[::EVERY]:
        data = path.read_bytes()
        pdf = printed(chromium, data.decode("utf-8"), language, tmp_path)
        of_text = figures(read_original(data, path.name))
        same += (of_text & figures(read_original(pdf, "page.pdf", "application/pdf"))).total()
        wanted += of_text.total()

    assert wanted
    assert same / wanted >= FLOORS[language]
