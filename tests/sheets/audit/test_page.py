import re

import attrs
import lxml.html
import pytest

from onrecord.sheets.audit.page import render_page


@pytest.fixture(scope="module")
def page(audited):
    return lxml.html.document_fromstring(
        render_page([audited]), parser=lxml.html.HTMLParser(encoding="utf-8")
    )


def css(page, name):
    return page.xpath(f"//*[contains(concat(' ', normalize-space(@class), ' '), ' {name} ')]")


def test_the_page_stands_alone(audited):
    source = render_page([audited]).decode()
    assert "<script" not in source
    assert not re.search(r"(?:src|href)=\"(?!#)", source)
    assert "url(" not in source
    assert render_page([audited]) == source.encode()


def test_the_document_is_whole_and_its_markup_is_text(page, text):
    shown = "".join(block.text_content() for block in css(page, "words"))
    assert shown == text
    assert not page.xpath("//*[contains(@class, 'words')]//b")


def test_every_figure_and_every_tested_statement_is_marked(page, audited, text):
    for check in audited.checks:
        marks = [
            mark
            for mark in page.xpath(f"//div[@class='row']//span[contains(@class, '{check.outcome.value}')]")
            if mark.get("title")
        ]
        assert marks, check.outcome
    figures = "".join(mark.text_content() for mark in css(page, "figure"))
    assert "1,200" in figures
    (boilerplate,) = css(page, "boilerplate")
    assert "1,204 views" in boilerplate.text_content()


def test_failures_come_first_with_stated_recomputed_tolerance_and_why(page):
    first = css(page, "findings")[0][0]
    words = " ".join(first.text_content().split())
    for part in (
        "does not hold",
        "41.7 percent",
        "(1,700 - 1,200) / 1,200 = 41.7 %",
        "fair: 65 to 75 percent; arguable: 60 to 80 percent",
        "because of up 70 percent from",
        "the rise is smaller",
        "percent-change@1",
    ):
        assert part in words


def test_each_finding_stands_beside_its_own_paragraph(page):
    for row in css(page, "row"):
        words = row[0].text_content()
        for note in row[1].xpath(".//p[@class='to']//a"):
            assert note.text_content().split()[0] in words


def test_every_link_leads_somewhere_and_no_identity_is_given_twice(page):
    identities = page.xpath("//@id")
    assert len(identities) == len(set(identities))
    assert {href[1:] for href in page.xpath("//a/@href")} <= set(identities)


def test_all_readings_are_shown(page):
    words = " ".join(page.text_content().split())
    assert "three times as much: holds. it fits" in words
    assert "four times as much: does not hold. too little" in words


def test_several_documents_share_a_page(audited):
    page = lxml.html.document_fromstring(render_page([audited, audited]).decode())
    assert len(css(page, "audited")) == 2
    identities = page.xpath("//@id")
    assert len(identities) == len(set(identities))


def test_an_arabic_document_runs_from_right_to_left(audited):
    rendition = attrs.evolve(audited.reading.rendition, language="ar")
    other = attrs.evolve(audited, reading=attrs.evolve(audited.reading, rendition=rendition))
    page = lxml.html.document_fromstring(render_page([other]).decode())
    (beside,) = css(page, "beside")
    assert beside.get("dir") == "rtl"
    assert all(notes.get("dir") == "ltr" for notes in css(page, "notes"))


def test_a_document_without_checks_says_so(audited):
    page = lxml.html.document_fromstring(render_page([attrs.evolve(audited, checks=())]).decode())
    assert "No statement of this document can be tested" in page.text_content()
