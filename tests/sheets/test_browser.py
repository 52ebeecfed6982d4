"""The site in a real browser: run by `make test-browser`."""

import os
import re
import shutil

import pytest

pytestmark = pytest.mark.browser

SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def absent(reason):
    if os.environ.get("ONRECORD_REQUIRE_BROWSER") == "1":
        pytest.fail(f"a browser is required and there is none: {reason}")
    pytest.skip(f"no browser: {reason}")


@pytest.fixture(scope="module")
def browser():
    try:
        from playwright.sync_api import Error, sync_playwright  # noqa: PLC0415 - the extra may not be installed
    except ImportError:
        absent("install the extra `browser`")
    names = ("chromium", "chromium-browser", "google-chrome")
    found = os.environ.get("ONRECORD_CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    with sync_playwright() as playwright:
        try:
            opened = playwright.chromium.launch(executable_path=found, args=SWITCHES)
        except Error as problem:
            absent(str(problem).splitlines()[0])
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def folder(site, tmp_path_factory):
    root = tmp_path_factory.mktemp("site")
    for path, data in site.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    return root


@pytest.fixture
def tab(browser):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


@pytest.fixture
def probe(browser):
    """A page in which tests may evaluate; the site's own pages have no script to run."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


def html_files(folder):
    return sorted(folder.rglob("*.html"))


def test_no_page_asks_anything_of_the_network(tab, folder):
    asked = []
    tab.on("request", lambda request: asked.append(request.url))
    for path in html_files(folder):
        tab.goto(path.as_uri())

    assert asked
    assert [url for url in asked if not url.startswith(folder.as_uri())] == []


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_no_page_scrolls_sideways(probe, folder, width):
    probe.set_viewport_size({"width": width, "height": 740})
    for path in html_files(folder):
        probe.goto(path.as_uri())
        assert probe.evaluate("document.documentElement.scrollWidth") <= width, path.name


def test_the_words_that_a_link_leads_to_are_lit(probe, folder):
    probe.goto((folder / "index.html").as_uri())
    link = probe.locator("a.fig", has_text="120 villages").first
    assert link.get_attribute("href").startswith("documents/scan-")

    link.click()

    background = "element => getComputedStyle(element).backgroundColor"
    lit = probe.locator(":target")
    other = probe.locator(".rendition .figure:not(:target)").first
    assert lit.inner_text() == "120 villages"
    assert lit.evaluate(background) != other.evaluate(background)
    assert lit.evaluate("element => getComputedStyle(element).outlineStyle") == "solid"
    assert lit.is_visible()


def test_the_words_that_are_lit_show_their_hedge_beside_them(probe, folder):
    probe.goto((folder / "index.html").as_uri())
    probe.locator("a.fig", has_text="fewer than 90").first.click()

    shown = "element => getComputedStyle(element, '::after').content"
    assert "no lower limit is stated" in probe.locator(":target").evaluate(shown)
    assert probe.locator(".rendition .figure:not(:target)").first.evaluate(shown) == "none"


def test_every_piece_of_a_torn_claim_is_lit_at_once(probe, folder):
    (scan,) = folder.glob("documents/scan-*.html")
    probe.goto(scan.as_uri())
    anchor = probe.locator("[data-family^='c-']").first.get_attribute("data-family")

    probe.goto(f"{scan.as_uri()}#{anchor}")

    pieces = probe.locator(f"[data-family='{anchor}']")
    outlines = pieces.evaluate_all("all => all.map(one => getComputedStyle(one).outlineStyle)")
    assert outlines == ["solid"] * 3
    assert probe.locator(".rendition").evaluate("element => getComputedStyle(element).outlineStyle") == "none"


def test_the_keyboard_reaches_a_figure_and_shows_its_note(tab, folder):
    tab.goto((folder / "index.html").as_uri())
    note = tab.locator(".note", has_text="fewer than 90").first
    assert not note.is_visible()

    for _ in range(80):
        tab.keyboard.press("Tab")
        if note.is_visible():
            break

    assert note.is_visible()
    assert "no lower limit is stated" in note.inner_text()


def test_resting_on_a_figure_shows_its_note(tab, folder):
    tab.goto((folder / "index.html").as_uri())
    tab.locator("a.fig", has_text="at least 3.5").hover()

    assert tab.locator(".note", has_text="CZK 3.5 million").is_visible()


def test_the_skip_link_is_the_first_thing_the_keyboard_reaches(tab, folder):
    tab.goto((folder / "index.html").as_uri())
    tab.keyboard.press("Tab")

    assert tab.locator(".skip:focus").is_visible()


def test_arabic_stands_on_the_right_with_its_margin_on_the_left(probe, folder):
    path = next(
        one
        for one in html_files(folder)
        if 'dir="rtl"' in one.read_text("utf-8") and one.parent.name == "documents"
    )
    probe.goto(path.as_uri())

    assert probe.locator(".rendition").bounding_box()["x"] > probe.locator(".margin").bounding_box()["x"]
    assert probe.locator(".rendition").evaluate("element => getComputedStyle(element).direction") == "rtl"


def test_paper_has_the_notes_and_the_addresses(probe, folder):
    probe.goto((folder / "index.html").as_uri())
    assert not probe.locator(".printed").first.is_visible()

    probe.emulate_media(media="print")

    assert probe.locator(".printed").first.is_visible()
    assert probe.locator(".letter").first.is_visible()
    address = probe.locator(".cite a.passage").first.evaluate(
        "element => getComputedStyle(element, '::after').content"
    )
    assert re.fullmatch(r'"\d+–\d+(, \d+–\d+)*"', address)
    assert probe.locator(".printed-sources").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_their_ground(probe, folder, scheme):
    probe.emulate_media(color_scheme=scheme)
    probe.goto((folder / "index.html").as_uri())
    measure = """names => {
      const part = value => (value /= 255) <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      const light = text => {
        const [r, g, b] = text.match(/[0-9.]+/g).map(Number).map(part);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = light(getComputedStyle(document.body).backgroundColor);
      return names.map(name => {
        const ink = light(getComputedStyle(document.querySelector(name)).color);
        return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      });
    }"""
    ratios = probe.evaluate(measure, ["h1", ".quote", ".cite a", ".missing", "nav a", "footer", ".mark.open"])

    assert min(ratios) >= 4.5
