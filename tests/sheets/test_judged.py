"""Verdicts on the pages and for machines."""

import json

import attrs
import lxml.html
import pytest

from onrecord.model.passage import cite
from onrecord.model.verdict import VerdictOutcome
from onrecord.sheets.site import render_site


@pytest.fixture(scope="module")
def with_verdicts(factory, published):
    return attrs.evolve(published, judged=(factory.judged_claim(published.gathering, *VerdictOutcome),))


@pytest.fixture(scope="module")
def judged_site(with_verdicts):
    return render_site(with_verdicts)


@pytest.fixture(scope="module")
def page(judged_site):
    (path,) = [path for path in judged_site if path.startswith("claims/")]
    parser = lxml.html.HTMLParser(encoding="utf-8")
    return lxml.html.document_fromstring(judged_site[path], parser=parser)


def text(node):
    return " ".join(node.text_content().split())


def test_a_claim_page_has_every_reading_with_outcome_rule_and_ground(page):
    outcomes = [text(one) for one in page.xpath("//p[@class='outcome']")]

    assert outcomes == [outcome.value.capitalize() for outcome in VerdictOutcome]
    assert "6. Choices or origins are split." in text(page)
    assert "C2: two independent origins with first-hand access" in text(page)
    assert "written by A. Reader, on a day that is not recorded" in text(page)


def test_a_claim_page_has_reasons_what_would_change_it_and_what_is_missing(page):
    words = text(page)

    assert "it would be supported if the union were left out" in words
    assert "A second origin." in words
    assert "Nobody measured it." in words
    assert "not counted: its origin is not known" in words


def test_who_publishes_without_an_item_is_printed_with_the_reason(page, judged_site):
    told = "Published without it by C. Reader (2 January 2026): No address."

    assert told in text(page)
    assert told in judged_site["index.html"].decode()


def test_the_sheet_says_the_verdict_in_words_and_leads_to_its_reasons(judged_site, published):
    index = judged_site["index.html"].decode()

    assert "<strong>Contradicted</strong>" in index
    assert "rule 6, ground C2" in index
    assert "the ministry was asked on 1 December 2025 by letter; no answer as of 1 January 2026." in index
    assert "6 readings of claims were judged" in index
    others = len(published.gathering.claims) - 1
    assert index.count("No reading written yet") == others


def test_the_record_has_its_outcome_in_the_same_words(judged_site):
    assert (
        "This passage, recomputed by the same rules: contradicted (rule 6, ground C2: two independent origins"
        in judged_site["index.html"].decode()
    )


def test_every_link_of_a_claim_page_leads_somewhere(judged_site, page):
    parser = lxml.html.HTMLParser(encoding="utf-8")
    for href in page.xpath("//main//a/@href | //header//a/@href"):
        path, _, anchor = href.removeprefix("../").partition("#")
        assert path in judged_site, href
        if anchor:
            target = lxml.html.document_fromstring(judged_site[path], parser=parser)
            found = target.xpath("//@id | //@data-family")
            assert anchor in found, href


def test_machines_read_one_review_a_reading_with_ratings_only_where_there_is_one(page):
    (script,) = page.xpath("//script")
    reviews = json.loads(script.text)["@graph"]

    assert script.get("type") == "application/ld+json"
    ratings = {
        one["reviewRating"]["alternateName"]: one["reviewRating"].get("ratingValue") for one in reviews
    }
    assert ratings == {
        "supported": 5,
        "supported with qualification": 4,
        "disputed": 3,
        "contradicted": 1,
        "unresolved": None,
        "not checkable": None,
    }
    assert all("bestRating" in one["reviewRating"] for one in reviews if "ratingValue" in one["reviewRating"])
    assert {one["itemReviewed"]["author"]["name"] for one in reviews} == {"Ministry of Water"}


def test_words_cannot_end_the_script_element(factory, judged_site, page):
    (path,) = [path for path in judged_site if path.startswith("claims/")]
    script = judged_site[path].split(b"ld+json", 1)[1].split(b"</script>", 1)[0]

    assert b"<" not in script
    assert factory.HOSTILE_READING in json.loads(page.xpath("//script")[0].text)["@graph"][0]["claimReviewed"]
    assert len(page.xpath("//script")) == 1


def test_a_draft_says_so_on_every_page_and_tells_machines_nothing(with_verdicts):
    site = render_site(attrs.evolve(with_verdicts, draft=True))
    pages = [data.decode() for path, data in site.items() if path.endswith(".html")]

    assert all("Draft, not published." in one for one in pages)
    assert not any("ld+json" in one for one in pages)
    assert json.loads(site["sheet.json"])["draft"] is True


def test_the_export_has_verdicts_fairness_and_passages(judged_site, published):
    sheet = json.loads(judged_site["sheet.json"])

    assert [one["outcome"] for one in sheet["verdicts"]] == [one.value for one in VerdictOutcome]
    assert sheet["verdicts"][0]["elements"][0]["evidence"][0]["stance"] == "against"
    assert [one["item"] for one in sheet["gate"]] == ["reply", "origins"]
    assert sheet["fairness"][0]["replies"][0]["silent_until"] == "2026-01-01"
    assert sheet["passages"][0]["verdict"]["outcome"] == "contradicted"


def test_evidence_that_is_not_in_its_document_is_never_printed(published, with_verdicts):
    (judged,) = with_verdicts.judged
    right = judged.own_figures[0]
    other = published.documents[0].reading.rendition
    wrong = attrs.evolve(cite(other.original, other.text, right.spans[0]), quote="made up")

    with pytest.raises(Exception, match="made up"):
        render_site(attrs.evolve(with_verdicts, judged=(attrs.evolve(judged, own_figures=(wrong,)),)))
