import attrs
import pytest

from onrecord.model.claim import Claim, Gathering, RecordEntry
from onrecord.model.passage import Span, cite
from onrecord.model.rendition import Block, BlockKind
from onrecord.sheets.view import compose


@pytest.fixture(scope="module")
def view(published):
    return compose(published)


def said(claim, year):
    return next(one for one in claim.editions if one.year == year)


def test_the_latest_edition_leads_and_documents_of_none_come_last(view):
    assert [one.year for one in view.claims[0].editions] == ["2023", "2021", None]
    assert [one.latest for one in view.claims[0].editions] == [True, False, False]


def test_what_is_missing_is_said_where_it_would_have_stood(view):
    _, wages, reservoirs = view.claims

    assert said(reservoirs, "2023").missing == "No record in the 2023 edition."
    assert said(wages, "2021").missing == "No wording of this claim found in the 2021 edition."
    assert reservoirs.silent == "Neither this claim nor a record on it was found in the 2021 edition."
    assert said(view.claims[0], "2021").missing == ""


def test_an_open_proposal_is_marked_in_words_and_leads_to_how_to_decide_it(view):
    (mark,) = said(view.claims[0], "2021").record[0].marks

    assert mark.words == "Proposed, not decided: that this passage belongs under this claim"
    assert mark.href == "proposals.html#proposal-000000000004"
    decided = next(one for one in view.proposals if one.mark.id == mark.id)
    assert decided.accept == "onrecord decide CASE 000000000004 accept"


def test_an_edition_whose_year_is_only_proposed_says_so(view):
    water = view.claims[0]

    assert [mark.id for mark in view.edition_marks] == ["000000000006"]
    assert said(water, "2021").marks == view.edition_marks
    assert "is of the 2021 edition" in view.edition_marks[0].words
    assert said(water, "2023").marks == ()
    (scan,) = (one for one in view.documents if one.title == "scan.txt")
    assert scan.marks == view.edition_marks


def test_a_repair_is_named_with_both_words(view):
    marks = said(view.claims[0], "2021").appearances[0].marks

    assert any("“vil1age” means “village”" in mark.words for mark in marks)


def test_a_decided_proposal_names_who_decided_and_the_ledger_entry(view):
    (mark,) = said(view.claims[1], "2021").record[0].marks

    assert mark.words.startswith("Accepted by reader-7 (ledger entry 8)")
    assert not mark.open


def test_a_figure_of_a_proposed_sentence_has_a_line_of_its_own(view):
    standing = {note.quote: note.standing for note in view.claims[0].notes}

    assert standing["120 villages"] == "proposed"
    assert standing["412 villages"] == "read"


def test_a_note_names_who_says_so_when_and_where(view):
    note = next(one for one in view.claims[0].notes if one.quote == "fewer than 90")

    facts = {fact.label: fact.text for fact in note.facts}
    assert note.hedge == "less than 90 villages: no lower limit is stated"
    assert facts["Who says so"] == "the document, in its own voice"
    assert facts["Period"] == "March 2023"
    assert facts["Place"] == "the province"
    assert [fact.note for fact in note.facts if fact.note] == ["carried over from elsewhere in the document"]
    assert facts["Document"].endswith("12 June 2023")


def test_notes_are_lettered_once_in_a_claim(view):
    assert [note.mark for note in view.claims[0].notes] == ["a", "b", "c", "d", "e"]


def test_sources_are_numbered_by_first_use_with_cited_works_among_them(view):
    assert [source.number for source in view.sources] == list(range(1, len(view.sources) + 1))
    audit = next(source for source in view.sources if source.title == "Yearbook")
    quoted = said(view.claims[0], "2023").record[1].quote
    assert [one.number for one in quoted.sources] == [1, audit.number, None]
    assert "unheard-of" in quoted.sources[2].label


def test_what_people_registered_overrides_what_was_read(view):
    communique = next(source for source in view.sources if source.title == "Communiqué")

    facts = {fact.label: fact for fact in communique.facts}
    assert facts["Publisher"].text == "Union of Villages"
    assert "registered" in facts["Publisher"].note
    assert facts["Date"].text == "20 May 2023"
    assert "as read" in facts["Date"].note
    assert facts["Address"].address == "https://example.org/communique?a=1&b=2"


def test_counts_add_up_in_every_document(view, published):
    for document, left in zip(
        sorted(published.documents, key=lambda one: one.reading.rendition.name), view.left_out, strict=True
    ):
        found = {row.label: row.found for row in left.tallies}
        assert found["Figures"] == len(document.reading.figures)
        assert found["Sentences of record"] == len(document.reading.record_items)
        assert found["Wordings of claims"] == len(document.reading.claims)
        for row in left.tallies:
            assert row.found == row.taken + row.listed + row.left
            assert min(row.taken, row.listed, row.left) >= 0


def test_figures_under_a_claim_and_without_one_are_all_the_figures(view, published):
    every = sum(len(one.reading.figures) for one in published.documents)
    under = {(note.original, note.figure.span) for claim in view.claims for note in claim.notes}
    loose = {
        (note.original, note.figure.span)
        for one in view.loose
        for quote in one.quotes
        for note in quote.notes
    }

    assert not under & loose
    assert len(under) + len(loose) == every


def test_a_passage_that_was_read_and_stands_nowhere_is_named(view, published):
    dropped = attrs.evolve(published, gathering=attrs.evolve(published.gathering, unplaced=()))

    before = sum(row.left for one in view.left_out for row in one.tallies)
    after = compose(dropped).left_out
    assert before == 0
    assert sum(row.left for one in after for row in one.tallies) == 1
    (prices,) = [item.what for one in after for item in one.unplaced]
    assert prices == "Prices of bottled water nearly doubled in 2020."


def test_what_changed_between_editions_is_said(view):
    water, wages, reservoirs = (history.changes[0].sentences for history in view.histories)

    assert "Same wording in 2021 and 2023, once damaged letters are read as proposed." in water
    assert "120 villages (2021) → fewer than 90 (2023); measure: working pumps, unit: village" in water
    assert wages[0].startswith("Worded in 2023; in 2021 only record on it was found")
    assert reservoirs[:2] == ("New: made in 2023, not found in 2021.", "Record: none in either edition.")


def test_each_addressee_has_a_line_of_its_own(view):
    (asked,) = view.recommendations

    assert asked.addressees == ("ministère", "parlement")
    assert (view.summary.actions, view.summary.requests) == (1, 2)


def test_decisions_on_proposals_that_are_gone_are_still_shown(view):
    (stray,) = view.stray_decisions

    assert "something of before" in stray.words


def test_undone_decisions_stay_in_the_log(view):
    unpaid = next(one for one in view.proposals if one.mark.id.endswith("5"))

    assert [bool(one.undone) for one in unpaid.decisions] == [True, False]


def test_open_proposals_come_before_decided_ones(view):
    opened = [one.mark.open for one in view.proposals]

    assert opened == sorted(opened, reverse=True)


def test_a_document_that_was_not_read_in_full_says_so_first(view):
    alarms = {one.title: one.alarm for one in view.documents}

    assert alarms["locked.pdf"].startswith("This document was refused")
    assert "pictures (3)" in alarms["scan.txt"]
    assert not alarms["Communiqué"]


def test_overlapping_figures_share_out_the_words_and_keep_their_notes(factory):
    text = "Three of its thirteen camps closed."
    reading = factory.refused_reading()
    rendition = attrs.evolve(reading.rendition, text=text, original=factory.digest(text))
    figures = (
        factory.figure(text, "Three of its thirteen camps", unit="camp", low=3, high=3),
        factory.figure(text, "thirteen camps", unit="camp", low=13, high=13),
        factory.figure(text, "thirteen camps", unit="share", low=1, high=1),
    )
    entry = RecordEntry(
        citation=cite(rendition.original, text, Span(0, len(text))), edition=None, figures=figures
    )
    base = factory.published()
    document = attrs.evolve(
        base.documents[0], reading=attrs.evolve(reading, rendition=rendition, figures=figures)
    )
    gathering = Gathering(claims=(Claim(key="camps", statement="All is well.", record=(entry,)),))

    shown = compose(attrs.evolve(base, documents=(document,), gathering=gathering))

    quote = shown.claims[0].editions[-1].record[0].quote
    assert quote.text == text
    assert [run.text for run in quote.runs] == ["Three of its ", "thirteen camps", " closed."]
    assert len(quote.notes) == 3
    assert len(quote.also) == 1


def test_a_figure_that_another_one_touches_is_still_one_run(factory):
    text = "In all 40 wells ran dry."
    inner = factory.figure(text, "40 wells", unit="well", low=40, high=40)
    outer = factory.figure(text, "all 40", unit="share", low=1, high=1)
    reading = factory.refused_reading()
    rendition = attrs.evolve(reading.rendition, text=text, original=factory.digest(text))
    citation = cite(rendition.original, text, Span(0, len(text)))
    claim = Claim(
        key="wells",
        statement="Fine.",
        record=(RecordEntry(citation=citation, edition=None, figures=(outer, inner)),),
    )
    base = factory.published()
    document = attrs.evolve(
        base.documents[0], reading=attrs.evolve(reading, rendition=rendition, figures=(outer, inner))
    )

    shown = compose(attrs.evolve(base, documents=(document,), gathering=Gathering(claims=(claim,))))

    runs = shown.claims[0].editions[-1].record[0].quote.runs
    assert "".join(run.text for run in runs) == text
    assert [run.note.quote if run.note else None for run in runs] == [None, "all 40", "40 wells", None]


def with_record(published, claim, *entries):
    changed = attrs.evolve(claim, record=entries)
    claims = tuple(changed if one is claim else one for one in published.gathering.claims)
    return attrs.evolve(published, gathering=attrs.evolve(published.gathering, claims=claims))


def test_the_sheet_of_an_edition_comes_before_what_other_documents_add(published, factory):
    water = published.gathering.claims[0]
    *_, villages = water.record
    foreign = attrs.evolve(villages, edition="2023")
    first, second = (one for one in water.record if one.edition == "2023")

    shown = compose(with_record(published, water, foreign, first, second))

    groups = said(shown.claims[0], "2023").groups
    assert [one.heading for one in groups] == ["from its own sheet:", "from another document:"]
    assert [len(one.record) for one in groups] == [2, 1]
    assert [one.tongue for one in groups] == ["", "Arabic"]
    assert groups[1].label == "Communiqué, Union of Villages"
    assert [note.mark for note in shown.claims[0].notes] == list("abcde")[: len(shown.claims[0].notes)]


def test_a_document_of_no_edition_has_no_sheet_of_its_own(view):
    (group,) = said(view.claims[0], None).groups

    assert group.heading == "from another document:"


def test_sources_are_numbered_in_the_order_in_which_the_page_shows_them(published, factory):
    water = published.gathering.claims[0]
    *_, villages = water.record
    foreign = attrs.evolve(villages, edition="2023")
    own = [one for one in water.record if one.edition == "2023"]

    shown = compose(with_record(published, water, foreign, *own)).claims[0]

    seen = [number for group in said(shown, "2023").groups for number in [group.source.number]]
    assert seen == sorted(seen)


def test_words_from_right_to_left_are_isolated_inside_a_phrase(published):
    titled = tuple(
        attrs.evolve(one, source=attrs.evolve(one.source, title="بلاغ القرى")) if one.source else one
        for one in published.documents
    )

    shown = compose(attrs.evolve(published, documents=titled))

    label = next(one.label for one in shown.sources if one.title == "بلاغ القرى")
    assert label == "\u2068بلاغ القرى\u2069, Union of Villages, 20 May 2023"


def test_the_direction_is_part_of_what_changed(view):
    water, wages, _ = (history.changes[0].sentences for history in view.histories)

    assert "Direction: moves backward (proposed) (2021) → no change (2023)." in water
    assert not [one for one in wages if one.startswith("Direction")]


def test_a_passage_says_its_place_for_those_who_read_on_paper(view):
    quote = said(view.claims[0], "2021").record[0].quote

    start, end = (int(one) for one in quote.place.split("–"))
    assert quote.href.endswith(f"#r-{start}-{end}")
    assert quote.notes[0].place == quote.notes[0].href.partition("#f-")[2].replace("-", "–")


def test_a_number_alone_in_its_cell_is_listed_with_its_row(factory):
    text = (
        "Wells open\t412\t380\nA long cell. "
        + "It tells how wells were dug. " * 9
        + "In all 14 wells.\tyes\n"
    )
    figures = (
        factory.figure(text, "412", low=412, high=412, unit="well"),
        factory.figure(text, "14 wells", low=14, high=14, unit="well"),
    )
    lines = text.splitlines()
    cells = [
        (row, column, cell) for row, line in enumerate(lines) for column, cell in enumerate(line.split("\t"))
    ]
    blocks = tuple(
        Block(span=factory.at(text, cell), kind=BlockKind.CELL, table=0, row=row, column=column)
        for row, column, cell in cells
    )
    reading = factory.refused_reading()
    rendition = attrs.evolve(reading.rendition, text=text, original=factory.digest(text), blocks=blocks)
    base = factory.published()
    document = attrs.evolve(
        base.documents[0], reading=attrs.evolve(reading, rendition=rendition, figures=figures)
    )

    (loose,) = compose(attrs.evolve(base, documents=(document,), gathering=Gathering())).loose

    assert [quote.text for quote in loose.quotes] == ["Wells open\t412\t380", "In all 14 wells."]


def test_the_first_screen_says_how_many_documents_could_not_be_read(view, published):
    unread = ("scan.txt", "locked.pdf")
    read = tuple(one for one in published.documents if one.reading.rendition.name not in unread)

    assert view.summary.unread == "Of 5 documents: 1 could not be read, 1 could be read only in part."
    whole = attrs.evolve(published, documents=(*read,), gathering=Gathering())
    assert not compose(whole).summary.unread


def test_the_own_sheet_leads_even_where_the_other_document_comes_first_by_name(published):
    water = published.gathering.claims[0]
    pumps, foreign, *_ = water.record
    added = attrs.evolve(foreign, edition=pumps.edition)

    groups = said(compose(with_record(published, water, added, pumps)).claims[0], "2021").groups

    assert [one.record[0].quote.text for one in groups] == [pumps.citation.quote, added.citation.quote]
