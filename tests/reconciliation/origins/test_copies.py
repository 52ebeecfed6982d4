"""Copies, excerpts and altered copies among the documents of a case."""

import pytest


def test_a_copy_with_furniture_and_a_cut_is_one(desk, story, other):
    cut = story.replace("Officials did not say who had sent the raiders. ", "")
    repost = (
        f"Home | News | Share\nTown news | 6 March 2023 | 2 min read\n\n{cut}\n\nSubscribe to our newsletter"
    )
    readings = [desk.read(text, f"{n}.txt") for n, text in enumerate((story, repost, other))]
    origins = desk.find(*readings, publishers=("Wire One", "Town News", "Daily Two"))
    assert desk.kinds(origins, *readings) == [(1, "copy", 0)] or desk.kinds(origins, *readings) == [
        (0, "copy", 1)
    ]


def test_a_report_of_the_same_event_in_other_words_is_no_copy(desk, story, other):
    readings = [desk.read(story, "a.txt"), desk.read(other, "b.txt")]
    origins = desk.find(*readings, publishers=("Wire One", "Daily Two"))
    assert desk.kinds(origins, *readings) == []
    assert len({origins.of(r.rendition.original).name for r in readings}) == 2


def test_the_later_date_is_the_copy_whatever_the_order(desk, story):
    readings = [desk.read(story, "a.txt"), desk.read(f"{story} ", "b.txt")]
    for dates, expected in (
        (("2023-03-05", "2023-03-07"), (1, "copy", 0)),
        (("2023-03-09", "2023-03-07"), (0, "copy", 1)),
    ):
        origins = desk.find(*readings, publishers=("Wire One", "Town News"), dates=dates)
        assert desk.kinds(origins, *readings) == [expected]
        assert len({origins.of(r.rendition.original).name for r in readings}) == 1
        assert desk.find(*reversed(readings)).roots == desk.find(*readings).roots


def test_an_altered_number_is_flagged_and_goes_back_to_the_copy_alone(desk, story):
    altered = story.replace("buried 32", "buried 320")
    readings = [desk.read(story, "a.txt"), desk.read(altered, "b.txt")]
    origins = desk.find(*readings, publishers=("Wire One", "Town News"), dates=("2023-03-05", "2023-03-07"))
    (one,) = [d for d in origins.derivations if d.source]
    assert one.kind.value == "altered copy"
    assert [(d.what, d.source, d.copy) for d in one.differences] == [("number", "32", "320")]
    copy = readings[1].rendition.original
    assert origins.of(copy, at=altered.index("320")).name == "Town News (not as in Wire One)"
    assert origins.of(copy, at=altered.index("57")).name == "Wire One"


def test_an_excerpt_of_a_fifth_inside_another_page_is_found_and_only_its_place_goes_back(desk, story, other):
    part = story[story.index("Captain") : story.index("Traders told")]
    page = f"{other}\n\n{part}\n\nNobody has answered the questions of this newspaper about the road, the clinic or the post."
    readings = [desk.read(story, "a.txt"), desk.read(page, "b.txt")]
    origins = desk.find(*readings, publishers=("Wire One", "Daily Two"), dates=("2023-03-05", "2023-03-07"))
    assert desk.kinds(origins, *readings) == [(1, "excerpt", 0)]
    (one,) = [d for d in origins.derivations if d.source]
    assert one.share < 0.5
    assert "Captain Moussa Diallo" in one.spans[0].cut(page)
    second = readings[1].rendition.original
    assert origins.of(second, at=page.index("two of his patrols")).name == "Wire One"
    assert origins.of(second, at=page.index("forty")).name == "Daily Two"


def test_two_reports_that_quote_one_man_are_no_copies(desk, story, other):
    quote = '"We buried our people before the sun was up, and when the soldiers came in the afternoon they asked us why nobody had called them"'
    readings = [
        desk.read(f"{story}\n\n{quote}, an elder said.", "a.txt"),
        desk.read(f"An elder was angry. {quote}, he said by telephone.\n\n{other}", "b.txt"),
    ]
    assert desk.kinds(desk.find(*readings, publishers=("Wire One", "Daily Two")), *readings) == []


@pytest.mark.parametrize("publishers", [(), ("Savanna Post", "Savanna Post")])
def test_pages_of_one_site_are_not_paired_by_its_furniture(desk, story, other, publishers):
    head = "Home\nPolitics\nEconomy\nSports\nWeather\nVideo\nPodcasts\nJobs\nSubscribe\nSign in\nFollow us on Facebook\nOur journalism needs you\n\n"
    foot = (
        "\n\nSavanna Post has reported from the region since 1998 with a staff of forty in six towns. Write to the editors with corrections, and read our "
        "policy on sources before you use anything from these pages elsewhere. All rights reserved."
    )
    readings = [desk.read(head + text + foot, f"{n}.txt") for n, text in enumerate((story, other))]
    assert desk.kinds(desk.find(*readings, publishers=publishers), *readings) == []


def test_a_copy_of_a_copy_goes_back_to_the_first(desk, story):
    texts = [story, f"{story} More soon.", f"{story} More soon. Stay with us."]
    readings = [desk.read(text, f"{n}.txt") for n, text in enumerate(texts)]
    dates = ("2023-03-05", "2023-03-06", "2023-03-07")
    origins = desk.find(*readings, publishers=("Wire One", "Town News", "Daily Two"), dates=dates)
    assert {origins.of(r.rendition.original).name for r in readings} == {"Wire One"}


def test_a_text_in_two_languages_is_proposed_and_never_merged(desk):
    english = """On 4 March 2023 the town lost 32 traders. Another 57 people were hurt, 12 of them children. The clinic has 6 beds and had treated 140 patients
    since 2019. Repairs to the road cost 85 thousand francs a metre, and 410 families wait for 24 tents."""
    french = """Le 4 mars 2023, la ville a perdu 32 commerçants. 57 autres personnes ont été blessées, dont 12 enfants. La clinique compte 6 lits et avait soigné 140 malades
    depuis 2019. Réparer la route coûte 85 mille francs le mètre, et 410 familles attendent 24 tentes."""
    readings = [desk.read(english, "a.txt"), desk.read(french, "b.txt")]
    origins = desk.find(*readings, publishers=("Wire One", "Le Courrier"), dates=("2023-03-05", "2023-03-07"))
    assert desk.kinds(origins, *readings) == [(1, "translation", 0)]
    assert all(d.proposed for d in origins.derivations if d.source)
    assert len({origins.of(r.rendition.original).name for r in readings}) == 2
