"""Saved web pages."""

import gzip
import json
import re

import pytest

from onrecord.model.rendition import BlockKind, Outcome
from onrecord.readers import read_original

PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Wells | Valley Paper</title>
<meta property="og:site_name" content="Valley Paper"><meta name="date" content="2023-05-04">
<script>var hits = 77;</script></head><body>
<nav><ul><li>Home</li><li>Sport</li></ul></nav>
<div class="cookie-banner">We use 12 cookies.</div>
<article><h1>Eleven wells ran dry</h1>
<p>The water office said on Thursday that <b>eleven</b> wells in the upper
valley had run dry since the spring, and that four more would be shut before winter.</p>
<p hidden>Secret 99 wells.</p>
<table><tr><th>Village</th><th>Wells</th></tr><tr><td>Aru</td><td>7</td></tr><tr><td>Beni</td><td>4<br>(two closed)</td></tr></table>
<p>Farmers in the lower valley told the paper that the river had not been so low for a generation.</p></article>
<aside><h2>Most read</h2><p>Gold at 2,000</p></aside>
<footer>Valley Paper prints 300 papers a day</footer></body></html>"""


@pytest.fixture(scope="module")
def rendition():
    return read_original(PAGE.encode(), "wells.html", "text/html")


def words(rendition, *, furniture):
    return " ".join(b.span.cut(rendition.text) for b in rendition.blocks if bool(b.furniture) is furniture)


def test_what_the_page_says_of_itself_is_kept(rendition):
    assert (rendition.title, rendition.publisher, rendition.published) == (
        "Eleven wells ran dry",
        "Valley Paper",
        "2023-05-04",
    )
    assert (rendition.language, rendition.outcome) == ("en", Outcome.FULL)


def test_running_text_is_content_with_its_white_space_folded(rendition):
    assert "eleven wells in the upper valley had run dry" in words(rendition, furniture=False)


def test_navigation_cookies_sidebars_and_footers_are_kept_as_furniture(rendition):
    furniture = words(rendition, furniture=True)

    for part in ("Sport", "12 cookies", "Gold at 2,000", "300 papers a day", "99 wells"):
        assert part in furniture
        assert part not in words(rendition, furniture=False)


def test_scripts_have_no_text(rendition):
    assert "77" not in rendition.text


def test_cells_keep_row_and_column_and_stand_apart_by_tabs(rendition):
    cells = {
        (b.row, b.column): b.span.cut(rendition.text) for b in rendition.blocks if b.kind is BlockKind.CELL
    }

    assert cells[0, 1] == "Wells"
    assert cells[2, 1] == "4\n(two closed)"
    assert "Aru\t7" in rendition.text


def test_a_cell_over_several_rows_keeps_its_column_taken():
    page = (
        "<table><tr><th>Claim</th><th>Record</th></tr><tr><td rowspan=2>All is calm.</td><td>Nine raids.</td></tr>"
        "<tr><td>Two fires.</td></tr></table>"
    )

    rendition = read_original(page.encode(), "t.html", "text/html")

    assert [(b.row, b.column, b.span.cut(rendition.text)) for b in rendition.blocks][2:] == [
        (1, 0, "All is calm."),
        (1, 1, "Nine raids."),
        (2, 1, "Two fires."),
    ]


def test_a_year_in_the_text_is_not_taken_for_the_date_of_the_page():
    page = "<html lang='en'><body><p>The tax on salt rose by 9 percent in 2022, the office said.</p></body></html>"

    assert read_original(page.encode(), "t.html", "text/html").published is None


def test_every_reason_is_said(rendition):
    assert {b.furniture for b in rendition.blocks if b.furniture} >= {
        "inside <nav>",
        "inside <footer>",
        "inside <aside>",
    }


def test_a_page_without_text_is_refused():
    empty = read_original(b"<html><body><script>1</script></body></html>", "x.html", "text/html")

    assert empty.outcome is Outcome.REFUSED
    assert empty.losses


def test_a_format_without_a_reader_is_refused_and_says_so():
    picture = read_original(b"\x89PNG\r\n\x1a\n...", "x.png", "image/png")

    assert (picture.outcome, picture.text) == (Outcome.REFUSED, "")
    assert "image/png" in picture.losses[0].what


def test_no_figure_of_the_sample_pages_is_lost_and_no_decoy_is_content(shared):
    base = shared / "gold" / "news"
    decoys = [json.loads(line) for line in (base / "html" / "decoys.jsonl").read_text("utf-8").splitlines()]
    figures = [json.loads(line) for line in (base / "figures.jsonl").read_text("utf-8").splitlines()]
    for page in sorted((base / "html").glob("*.html")):
        rendition = read_original(page.read_bytes(), page.name, "text/html")
        content = " ".join(words(rendition, furniture=False).split())
        wanted = [" ".join(f["quote"].split()) for f in figures if f["document"] == page.stem + ".txt"]

        assert wanted
        assert [quote for quote in wanted if quote not in content] == []
        assert [d["quote"] for d in decoys if d["html"] == page.name and d["quote"] in content] == []


STORY = [
    "The harbour office said on Friday that nine boats had been lost in the storm of the week before.",
    "Two crews were still missing, and their families had been told to wait at the old customs house.",
    "Nobody at the office could say why the lighthouse had been dark on the night of the storm itself.",
]
PARAGRAPHS = "".join(f"<p>{sentence}</p>" for sentence in STORY)


@pytest.mark.parametrize(
    "wrapped",
    [
        f"<div class='has-sidebar widget-area'>{PARAGRAPHS}</div>",
        f"<form id='aspnetForm' action='/'>{PARAGRAPHS}</form>",
        f"<div id='social-body'><article>{PARAGRAPHS}</article></div>",
    ],
)
def test_a_class_name_or_a_form_around_the_main_text_does_not_make_furniture_of_it(wrapped):
    page = (
        f"<html lang='en'><body><h1>Nine boats lost</h1>{wrapped}<footer>Call 300 300</footer></body></html>"
    )
    rendition = read_original(page.encode(), "t.html", "text/html")

    content = words(rendition, furniture=False)

    assert [sentence for sentence in STORY if sentence not in content] == []
    assert "300 300" not in content


def test_raised_digits_do_not_run_into_the_number_before_them():
    page = f"<html lang='en'><body>{PARAGRAPHS}<p>The office owed 12<sup>3</sup> crews since the 21<sup>st</sup> of May.</p></body></html>"

    assert "owed 12³ crews since the 21st of May" in read_original(page.encode(), "t.html", "text/html").text


def test_a_table_of_sentences_is_content_even_where_a_cell_is_strange_to_the_main_text():
    rows = "".join(f"<tr><td>{s}<sup>{n}</sup></td><td>{s[::-1]}</td></tr>" for n, s in enumerate(STORY))
    page = f"<html lang='en'><body>{PARAGRAPHS}<table>{rows}</table></body></html>"
    rendition = read_original(page.encode(), "t.html", "text/html")

    assert [b.furniture for b in rendition.blocks if b.kind is BlockKind.CELL] == [None] * 6


def test_the_main_text_of_real_pages_is_content(shared):
    base = shared / "bench" / "article-extraction"
    bodies = json.loads(gzip.decompress((base / "ground-truth.json.gz").read_bytes()))
    kept = []
    for name in sorted(bodies)[::12]:
        data = gzip.decompress((base / "html" / f"{name}.html.gz").read_bytes())
        content = set(re.findall(r"\w+", words(read_original(data, name, "text/html"), furniture=False)))
        body = re.findall(r"\w+", bodies[name]["articleBody"])
        kept.append(sum(word in content for word in body) / max(1, len(body)))

    assert sum(kept) / len(kept) > 0.97
