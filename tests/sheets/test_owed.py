"""The pages of promises, recommendations and replies say what is there and what is missing."""

import attrs
import lxml.html
import pytest

from onrecord.errors import PassageMismatchError
from onrecord.model.passage import Span, cite
from onrecord.model.register import (
    Commitment,
    CommitmentStatus,
    Promise,
    Registers,
    ReplyLine,
    ResponseLine,
    WrittenResponse,
)
from onrecord.sheets.site import render_site


@pytest.fixture
def passage(published):
    rendition = next(d.reading.rendition for d in published.documents if len(d.reading.rendition.text) > 60)
    return cite(rendition.original, rendition.text, Span(0, 20))


def with_registers(published, **more):
    return attrs.evolve(published, registers=Registers(**more))


def page(site, name):
    return " ".join(lxml.html.fromstring(site[name]).text_content().split())


def commitment(passage, **more):
    return Commitment(
        key="bypass",
        actor="Ministry",
        act="open <the> bypass",
        authority=True,
        status=CommitmentStatus.LAPSED,
        told="Nothing on record.",
        due="2022-02",
        last_due="2024-03-26",
        slippage_months=24,
        overdue_months=30,
        promises=(Promise(citation=passage, document="a.txt", made="2020-08", due="2022-02"),),
        **more,
    )


def test_a_promise_has_its_days_its_slippage_and_what_is_missing(published, passage):
    site = render_site(with_registers(published, commitments=(commitment(passage),)))

    words = page(site, "promises.html")
    assert "open <the> bypass" in words
    assert "Lapsed (Moved by 24 months, to 26 March 2024. 30 months past the first due date.)" in words
    assert "made August 2020; due February 2022" in words
    assert "no passage on record shows what became of it" in words
    assert "open <the> bypass: lapsed; due February 2022" in page(site, "index.html")


def test_a_silence_without_a_day_says_so(published, passage):
    reply = ReplyLine(key="r", to="Ministry", silent=True, citation=passage, document="a.txt", authority=True)

    words = page(render_site(with_registers(published, replies=(reply,))), "replies.html")

    assert (
        "Ministry was asked on a day that is not stated; no answer came, as of a day that is not stated"
        in words
    )


def test_a_response_stands_beside_its_addressee(published, passage):
    response = WrittenResponse(document="a.txt", quote="x", addressee="Bank", status="accepted", at="2024")
    line = ResponseLine(citation=passage, document="a.txt", by="A", addressee="Bank", response=response)

    words = page(render_site(with_registers(published, responses=(line,))), "recommendations.html")

    assert "accepted (2024)" in words


def test_without_any_the_pages_say_what_is_missing(published):
    site = render_site(published)

    assert "nobody wrote one down" in page(site, "promises.html")
    assert "no reply requested yet" in page(site, "replies.html")


def test_every_passage_that_is_owed_has_its_place_in_its_document(published, passage):
    site = render_site(with_registers(published, commitments=(commitment(passage, outcome=passage),)))

    links = lxml.html.fromstring(site["promises.html"]).xpath("//a[@class='passage']/@href")
    assert links
    for link in links:
        name, _, anchor = link.partition("#")
        assert lxml.html.fromstring(site[name]).xpath(f"//*[@id='{anchor}']")


def test_words_that_are_not_in_the_document_are_never_printed(published, passage):
    wrong = attrs.evolve(passage, quote="other words")

    with pytest.raises(PassageMismatchError):
        render_site(with_registers(published, commitments=(commitment(wrong),)))
