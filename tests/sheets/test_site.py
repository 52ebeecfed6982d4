import posixpath
import re
from itertools import pairwise
from urllib.parse import unquote

import attrs
import lxml.html
import pytest

from onrecord.errors import PassageMismatchError
from onrecord.model.case import Authority, Case
from onrecord.model.claim import Gathering
from onrecord.model.edition import Published
from onrecord.model.passage import Span
from onrecord.sheets.site import render_site

EXPECTED = {
    "index.html",
    "editions.html",
    "figures.html",
    "promises.html",
    "recommendations.html",
    "replies.html",
    "sources.html",
    "proposals.html",
    "left-out.html",
    "sheet.json",
    "style.css",
}


def words(element):
    return " ".join(element.text_content().split())


def target(pages, path, href):
    """The element that a link leads to, or None."""
    place, _, anchor = href.partition("#")
    found = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(place))) if place else path
    page = pages.get(found)
    if page is None or not anchor:
        return page
    return next(iter(page.xpath("//*[@id=$wanted]", wanted=unquote(anchor))), None)


def test_the_site_has_its_pages_and_one_for_every_document(site, published):
    assert site.keys() >= EXPECTED
    assert len([path for path in site if path.startswith("documents/")]) == len(published.documents)


def test_the_same_record_gives_the_same_bytes(factory, site):
    assert render_site(factory.judged(factory.published())) == site


def test_the_order_of_the_documents_changes_nothing(factory, published, site):
    turned = attrs.evolve(published, documents=tuple(reversed(published.documents)))

    assert render_site(factory.judged(turned)) == site


def test_every_page_is_well_formed(site):
    void = {"meta", "link", "br", "img", "input", "hr"}
    for path, data in site.items():
        if not path.endswith(".html"):
            continue
        stack = []
        for closing, name in re.findall(r"<(/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>", data.decode()):
            if closing:
                assert stack, f"{path}: </{name}> closes nothing"
                assert stack.pop() == name, f"{path}: </{name}> closes another element"
            elif name not in void:
                stack.append(name)
        assert stack == [], path


def test_no_identity_is_given_twice_on_a_page(pages):
    for path, page in pages.items():
        ids = page.xpath("//@id")
        assert len(ids) == len(set(ids)), path


def test_every_internal_link_leads_somewhere(pages, site):
    for path, page in pages.items():
        for href in page.xpath("//a/@href"):
            if href.startswith(("http://", "https://")):
                continue
            place = posixpath.normpath(posixpath.join(posixpath.dirname(path), href.partition("#")[0] or "x"))
            assert target(pages, path, href) is not None or place in site, f"{path}: {href}"


def test_every_note_that_is_pointed_at_is_there(pages):
    for path, page in pages.items():
        ids = set(page.xpath("//@id"))
        for attribute in ("aria-describedby", "aria-labelledby"):
            assert set(page.xpath(f"//@{attribute}")) <= ids, path


def test_every_figure_leads_to_exactly_its_words(pages):
    seen = 0
    for path, page in pages.items():
        for link in page.xpath("//a[contains(concat(' ', @class, ' '), ' fig ')]"):
            found = target(pages, path, link.get("href"))
            assert found.text_content() == link.text_content(), link.get("href")
            seen += 1
    assert seen > 10


def test_every_quotation_leads_to_its_words(pages, published):
    texts = {one.reading.rendition.original: one.reading.rendition.text for one in published.documents}
    for claim in published.gathering.claims:
        for entry in claim.record:
            citation = entry.citation
            anchor = f"r-{citation.spans[0].start}-{citation.spans[0].end}"
            marked = [page.xpath("//*[@id=$wanted]", wanted=anchor) for page in pages.values()]
            assert any(one and one[0].text_content() == citation.quote for one in marked)
            assert citation.holds_in(texts[citation.original])


def test_a_document_page_keeps_every_character(pages, published):
    for document in published.documents:
        rendition = document.reading.rendition
        page = next(
            page
            for path, page in pages.items()
            if path.startswith("documents/") and rendition.original[:12] in path
        )
        shown = page.xpath("//div[contains(@class, 'rendition')]")
        assert "".join(one.text_content() for one in shown) == rendition.text


def test_carriage_returns_and_control_characters_are_kept_or_pictured(factory, published):
    text = "one\r\ntwo\x00\x1b[31m three\x7f \ud800\u202e end"
    odd = attrs.evolve(factory.refused_reading().rendition, text=text, original="c" * 64)
    document = attrs.evolve(
        published.documents[0], reading=attrs.evolve(factory.refused_reading(), rendition=odd)
    )

    site = render_site(attrs.evolve(published, documents=(*published.documents, document)))

    page = next(data for path, data in site.items() if "cccccccc" in path).decode()
    assert "one&#13;\ntwo␀␛[31m three␡ \ufffd\u202e end" in page
    assert "4 control characters" in page
    assert b"\\ud800" in site["sheet.json"]


def test_every_piece_of_a_torn_claim_is_marked_and_led_through(pages):
    page = next(page for path, page in pages.items() if "scan" in path)

    parts = page.xpath("//*[starts-with(@data-family, 'c-')]")

    assert "".join(part.text_content() for part in parts) == "to every vil1age.The ministry bringsclean water"
    onward = [link.get("href")[1:] for link in page.xpath("//a[@class='onward']")]
    assert set(onward) == {part.get("id") for part in parts}
    assert "in 3 pieces" in words(pages["index.html"])


def test_what_a_document_says_is_never_markup(pages, site):
    for path, page in pages.items():
        assert (
            page.xpath("//script[not(@type='application/ld+json')] | //img | //iframe | //object | //form")
            == []
        ), path
        assert page.xpath("//@*[starts-with(name(), 'on')]") == [], path
    assert b"<b>Watch" not in b"".join(site[path] for path in pages)
    assert '<script>alert("pump & pipe")</script>' in words(pages["index.html"])


def test_nothing_is_loaded_from_anywhere(pages, site):
    for path, page in pages.items():
        loaded = page.xpath("//@src | //link/@href | //@srcset | //@poster | //@background")
        assert loaded == [posixpath.relpath("style.css", posixpath.dirname(path) or ".")], path
    assert not re.search(rb"url\(|@import|https?:", site["style.css"])


def test_only_plain_addresses_become_links(pages):
    for page in pages.values():
        for href in page.xpath("//a/@href"):
            assert not re.match(r"(?!https?:)[a-z]+:", href, re.IGNORECASE), href
    assert "javascript:alert(3)" in words(pages["sources.html"])


def test_the_paths_of_peoples_computers_are_not_published(site):
    assert not [path for path, data in site.items() if b"secret/folder" in data]


def test_headings_step_down_one_at_a_time(pages):
    for path, page in pages.items():
        levels = [int(heading.tag[1]) for heading in page.xpath("//h1 | //h2 | //h3 | //h4 | //h5")]
        assert levels[0] == 1, path
        assert levels.count(1) == 1, path
        assert all(below - above <= 1 for above, below in pairwise(levels)), (
            path,
            levels,
        )


def test_every_page_has_landmarks_a_language_a_title_and_a_skip_link(pages):
    for path, page in pages.items():
        assert page.get("lang") == "en", path
        assert page.get("dir") == "ltr", path
        assert words(page.find(".//title")), path
        assert [len(page.findall(f".//{name}")) for name in ("main", "nav")] == [1, 1], path
        assert len(page.xpath("/html/body/header")) == len(page.xpath("/html/body/footer")) == 1
        assert page.xpath("/html/body/a[@class='skip']/@href") == ["#content"], path


def test_every_link_has_words(pages):
    for path, page in pages.items():
        for link in page.xpath("//a"):
            assert (link.get("aria-label") or words(link)).strip(), (path, lxml.html.tostring(link))


def test_quotations_say_their_language_and_direction(pages):
    quotes = pages["index.html"].xpath("//span[@class='quote']")

    assert {(quote.get("lang"), quote.get("dir")) for quote in quotes} == {("en", "ltr"), ("ar", "rtl")}
    arabic = next(
        page for path, page in pages.items() if path.startswith("documents/") and "قرية" in words(page.body)
    )
    assert arabic.xpath("//div[@class='rendition']/@dir") == ["rtl"]
    assert arabic.xpath("//div[@class='rendition']/@lang") == ["ar"]


def test_a_sheet_of_nothing_still_says_so():
    bare = Published(
        case=Case(title="Empty", authority=Authority(name="Nobody")),
        documents=(),
        gathering=Gathering(),
        as_of="2026-01-01T00:00:00Z",
        head="0" * 64,
        version="0.1",
    )

    site = render_site(bare)

    assert "No claim of Nobody was found" in site["index.html"].decode()
    assert "Nothing is proposed" in site["proposals.html"].decode()
    assert site.keys() == EXPECTED


def test_a_quotation_that_is_not_in_its_document_is_refused(published):
    claim = published.gathering.claims[0]
    citation = attrs.evolve(claim.record[0].citation, spans=(Span(0, 5),))
    bent = attrs.evolve(claim, record=(attrs.evolve(claim.record[0], citation=citation),))

    with pytest.raises(PassageMismatchError, match="Inspectors counted"):
        render_site(attrs.evolve(published, gathering=attrs.evolve(published.gathering, claims=(bent,))))


def test_a_command_to_decide_stands_once_and_only_on_the_page_of_proposals(pages, published):
    for path, page in pages.items():
        if path != "proposals.html":
            assert "onrecord decide" not in words(page), path
    undecided = [one for one in published.gathering.proposals if one.state == "open"]
    for one in undecided:
        section = pages["proposals.html"].xpath("//*[@id=$wanted]", wanted=f"proposal-{one.id}")[0]
        assert words(section).count(f"onrecord decide CASE {one.id} accept") == 1
    assert len(undecided) > 2


def test_every_open_mark_leads_to_its_proposal_and_names_it(pages):
    marks = [
        (path, link)
        for path, page in pages.items()
        for link in page.xpath("//*[contains(@class, 'mark open')]/a[code]")
    ]

    assert marks
    for path, link in marks:
        found = target(pages, path, link.get("href"))
        assert found.get("id") == f"proposal-{link.findtext('code')}"
        assert words(link).startswith("Proposed, not decided")


def test_the_head_of_the_ledger_is_short_everywhere_and_whole_on_the_sources(pages, published):
    for path, page in pages.items():
        shown = words(page.body).count(published.head)
        assert shown == (1 if path == "sources.html" else 0), path
        short = page.xpath("//footer//a[contains(@class, 'digest')]")
        assert [target(pages, path, one.get("href")).get("id") for one in short] == ["state"], path
        assert short[0].get("title") == published.head


def test_only_the_first_names_of_an_authority_stand_on_the_first_screen(published):
    names = ("MoW", "the ministry", "le ministère", "وزارة المياه", "the water people")
    case = attrs.evolve(published.case, authority=Authority(name="Ministry of Water", aliases=names))

    site = render_site(attrs.evolve(published, case=case))

    first, sources = site["index.html"].decode(), site["sources.html"].decode()
    assert [name in first for name in names] == [True, True, True, False, False]
    assert "and 2 more" in first
    assert all(name in sources for name in names)


def test_a_note_gives_its_words_in_their_language(pages):
    said = pages["index.html"].xpath("//span[@class='note']//span[@class='said']/bdi")

    assert {one.get("lang") for one in said} == {"en", "ar"}


def test_paper_lists_every_source_by_its_number(pages, view_of_sources):
    for path in ("index.html", "editions.html", "figures.html", "recommendations.html"):
        listed = pages[path].xpath("//section[contains(@class, 'printed-sources')]//li")
        assert [words(one).split(" ")[0] for one in listed] == view_of_sources, path


def test_a_claim_that_no_document_words_is_not_put_into_the_mouth_of_the_authority(published):
    water, *others = published.gathering.claims
    named = attrs.evolve(water, appearances=(), directions=())
    summed = attrs.evolve(others[0], statement="Pay is on time.")
    gathering = attrs.evolve(published.gathering, claims=(named, summed, *others[1:]))

    page = lxml.html.document_fromstring(
        render_site(attrs.evolve(published, gathering=gathering))["index.html"].decode()
    )

    silent, heading, quoted = page.xpath("//div[@class='said-column']")
    assert "No document of this case words this claim" in words(silent)
    assert "as given in" not in words(silent)
    assert "The heading is no quotation" in words(heading)
    assert "no quotation" not in words(quoted)


def test_a_direction_that_people_wrote_says_so_and_one_of_the_document_leads_to_its_words(pages):
    written, labelled = (words(one) for one in pages["index.html"].xpath("//*[@class='direction']"))

    assert "no change (put in by the people of this case)" in written
    assert "people" not in labelled
