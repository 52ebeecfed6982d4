import pytest

from onrecord.extraction.reading import extract
from onrecord.model.reading import Direction

REGULAR = """OUR HARBOUR: THE BOARD'S WORD AND THE RECORD

CLAIM

The quay is safe for every ship.

THE RECORD

- Four ships were holed at the quay in 2017.
- The crane inspector resigned.

CLAIM

Nobody waits more than a day.

THE RECORD

- Queues lasted 9 days in August 2017.
"""

TORN = """THE BOARD AND ITS RECORD

Moves **FORWARD**

THE RECORD

- Night landings rose by 12 percent in 2017.

THE BOARD'S CLAIM

THE BOARD'S CLAIM

the fishermen's trust.

The Board enjoys

The Board keeps its books open.

THE RECORD

Auditors were refused the ledgers of 2016. Two clerks were dismissed for talking to them.

sailors' pensions.

Moves **BACKWARD**

THE RECORD

- Pensions of retired sailors went unpaid for seven months.
"""


def by_quote(reading):
    return {claim.quote: claim for claim in reading.claims}


def test_where_labels_alternate_strictly_nothing_is_only_proposed(plain):
    reading = extract(plain(REGULAR))

    assert [c.quote for c in reading.claims] == [
        "The quay is safe for every ship.",
        "Nobody waits more than a day.",
    ]
    assert [i.block for i in reading.record_items] == [0, 0, 1]
    assert [i.claim for i in reading.record_items] == [reading.claims[n].key for n in (0, 0, 1)]
    assert not any(x.proposed for x in (*reading.claims, *reading.record_items))


def test_torn_pieces_are_put_together_in_reading_order_as_a_proposal(plain):
    rendition = plain(TORN)

    claim = by_quote(extract(rendition))["The Board enjoys the fishermen's trust."]

    assert [span.cut(rendition.text) for span in claim.spans] == [
        "The Board enjoys",
        "the fishermen's trust.",
    ]
    assert claim.spans[0].start > claim.spans[1].start
    assert claim.proposed
    assert claim.whole


def test_a_sentence_that_is_whole_is_not_proposed_and_not_joined_with_its_neighbours(plain):
    claim = by_quote(extract(plain(TORN)))["The Board keeps its books open."]

    assert len(claim.spans) == 1
    assert claim.whole
    assert not claim.proposed


def test_a_tail_without_a_head_stays_a_fragment(plain):
    claim = by_quote(extract(plain(TORN)))["sailors' pensions."]

    assert not claim.whole
    assert claim.proposed


def test_the_ends_of_a_run_of_claims_go_to_the_record_blocks_beside_it(plain):
    reading = extract(plain(TORN))
    keys = {claim.quote: claim.key for claim in reading.claims}

    assert reading.record_items[0].claim == keys["The Board enjoys the fishermen's trust."]
    assert reading.record_items[1].claim == keys["The Board keeps its books open."]
    assert all(item.proposed for item in reading.record_items)


def test_record_without_bullets_is_cut_into_sentences(plain):
    quotes = [item.quote for item in extract(plain(TORN)).record_items if item.block == 1]

    assert quotes == [
        "Auditors were refused the ledgers of 2016.",
        "Two clerks were dismissed for talking to them.",
    ]


def test_a_direction_label_belongs_to_the_next_record_block(plain):
    rendition = plain(TORN)

    directions = {item.block: item.direction for item in extract(rendition).record_items}

    assert directions[0].direction is Direction.FORWARD
    assert directions[0].span.cut(rendition.text) == "Moves **FORWARD**"
    assert directions[1] is None
    assert directions[2].direction is Direction.BACKWARD


def test_a_claim_is_not_put_beside_a_record_that_clearly_speaks_of_something_else(plain):
    text = TORN.replace("sailors' pensions.", "hospitals and clinics.").replace(
        "Pensions of retired sailors went unpaid for seven months.",
        "The peace talks and the national dialogue were called off.",
    )

    reading = extract(plain(text))

    last = reading.record_items[-1]
    assert last.claim == "dialogue"
    assert last.proposed
    assert "guess" in last.why


def test_a_record_block_of_no_clear_topic_gets_no_claim(plain):
    text = "CLAIM\n\nTHE RECORD\n\n- The lighthouse was painted blue.\n\nTHE RECORD\n\n- The keeper moved away.\n"

    assert [item.claim for item in extract(plain(text)).record_items] == [None, None]


def test_claims_and_record_on_the_lines_of_their_labels_are_read(plain):
    text = "Claim 1: The ferry is free.\nFact: A ticket costs 4 crowns.\n\nClaim 2: It runs daily.\nFact: It ran on 90 days in 2016.\n"

    reading = extract(plain(text))

    assert [c.quote for c in reading.claims] == ["The ferry is free.", "It runs daily."]
    assert [i.claim for i in reading.record_items] == [c.key for c in reading.claims]


def test_a_french_sheet_torn_by_a_scan_is_put_together(plain):
    text = (
        "ALLÉGATION\n\nALLÉGATION\n\ndes pêcheurs.\n\nLa Régie défend les intérêts\n\nLes quais sont sûrs.\n\n"
        "LE CONSTAT\n\n• Quatre navires ont heurté le quai en 2017.\n"
    )

    reading = extract(plain(text))

    assert [c.quote for c in reading.claims] == [
        "La Régie défend les intérêts des pêcheurs.",
        "Les quais sont sûrs.",
    ]
    assert reading.record_items[0].claim == reading.claims[1].key


def test_an_arabic_sheet_with_labels_is_read(plain):
    text = (
        "الادعاء: الميناء آمن لكل السفن.\nالسجل:\n- تضررت أربع سفن عند الرصيف في 2017.\n\n"
        "الادعاء: لا أحد ينتظر.\nالسجل:\n- بلغ الانتظار تسعة أيام.\n- استقال مفتش الرافعات.\n"
    )

    reading = extract(plain(text))

    assert [c.quote for c in reading.claims] == ["الميناء آمن لكل السفن.", "لا أحد ينتظر."]
    assert [i.block for i in reading.record_items] == [0, 1, 1]
    assert not any(i.proposed for i in reading.record_items)


def test_what_follows_the_sheet_is_neither_claim_nor_record_and_is_listed(plain):
    reading = extract(plain(REGULAR + "\nSources: the harbour log and 14 interviews.\n"))

    assert len(reading.claims) == 2
    assert any("follows the sheet" in exclusion.why for exclusion in reading.excluded)


@pytest.mark.parametrize(
    "text",
    [
        "THE FACTS\n\nFour ships were holed.\n\nMETHOD\n\nWe counted hulls.\n",
        "The claim that the quay is safe is wrong.\n\nThe record shows four holed ships.\n",
        "Claim\n\nThe quay is safe.\n",
    ],
)
def test_a_text_without_both_kinds_of_labels_is_no_sheet(plain, text):
    reading = extract(plain(text))

    assert reading.claims == ()
    assert reading.record_items == ()


def test_a_capital_label_damaged_by_a_scan_is_still_a_label(plain):
    reading = extract(
        plain(REGULAR.replace("CLAIM\n", "CLAlM\n").replace("THE RECORD\n\n-", "THE REC0RD\n\n-"))
    )

    assert len(reading.claims) == 2
    assert len(reading.record_items) == 3


def test_a_report_with_one_chapter_of_allegations_and_one_of_findings_is_no_sheet(plain):
    chapters = "\n\n".join(
        f"Chapter {n} of the inquiry heard {n} sailors on the state of the quay." for n in range(2, 14)
    )

    reading = extract(
        plain(f"Allegations\n\nThe quay is unsafe.\n\n{chapters}\n\nFindings\n\nFour ships were holed.\n")
    )

    assert reading.claims == ()


def test_a_claim_alone_under_its_label_needs_no_final_stop(plain):
    reading = extract(plain(REGULAR.replace("for every ship.", "for every ship")))

    assert reading.claims[0].quote == "The quay is safe for every ship"
    assert reading.claims[0].whole
    assert not reading.record_items[0].proposed


def test_direction_labels_under_the_blocks_belong_to_the_block_before(plain):
    under = REGULAR.replace("resigned.\n", "resigned.\n\nNo change\n") + "\nMoves backward\n"

    reading = extract(plain(under))

    directions = {item.block: item.direction.direction for item in reading.record_items}
    assert directions == {0: Direction.NO_CHANGE, 1: Direction.BACKWARD}
    assert [claim.direction.direction for claim in reading.claims] == [
        Direction.NO_CHANGE,
        Direction.BACKWARD,
    ]


def test_one_direction_label_among_several_blocks_says_nothing_certain_of_a_claim(plain):
    reading = extract(plain(REGULAR.replace("resigned.\n", "resigned.\n\nNo change\n")))

    assert [claim.direction for claim in reading.claims] == [None, None]
    assert sum(item.direction is not None for item in reading.record_items) > 0


def test_a_claim_that_a_scan_put_between_label_and_bullets_is_no_record(plain):
    text = "CLAIM\n\nTHE RECORD\n\nThe quay is safe.\n\n- Four ships were holed in 2017.\n- The inspector resigned.\n"

    reading = extract(plain(text))

    assert [claim.quote for claim in reading.claims] == ["The quay is safe."]
    assert len(reading.record_items) == 2


@pytest.mark.parametrize("label", ["Claim 1 — ", "**Claim:** ", "### Claim: ", "What the Board says: "])
def test_a_label_may_be_parted_from_its_claim_in_several_ways(plain, label):
    text = f"{label}The ferry is free.\n\n**What the data show:** A ticket costs 4 crowns.\n"

    reading = extract(plain(text))

    assert [claim.quote for claim in reading.claims] == ["The ferry is free."]
    assert [item.quote for item in reading.record_items] == ["A ticket costs 4 crowns."]


def test_a_title_with_a_colon_is_no_label_unless_others_have_its_form(plain):
    titled = extract(plain("Fact check: the harbour\n\nClaim: It is deep.\n\nFact: Ships ran aground.\n"))
    numbered = extract(
        plain(
            "Claim 1 — It is deep\n\nFact: Ships ran aground.\n\nClaim 2 — It is clean\n\nFact: Fish died.\n"
        )
    )

    assert [claim.quote for claim in titled.claims] == ["It is deep."]
    assert [claim.quote for claim in numbered.claims] == ["It is deep", "It is clean"]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_an_article_with_a_chapter_of_findings_and_one_of_replies_is_no_sheet(plain, order):
    chapters = [
        (
            "The findings\n\nNine divers were hurt below the old quay in 2019. Four of them lost a hand.\n\n"
            "The divers had no line to the boat.\n\n"
        ),
        (
            "What the port authority says\n\nThe authority answered that only two divers had been hurt in that year, "
            "that both were treated at once, and that the boat was in good order.\n\nIt gave no papers.\n\n"
        ),
    ]
    text = "Divers hurt at the quay\n\n" + "".join(chapters[number] for number in order)

    reading = extract(plain(text))

    assert reading.claims == ()
    assert reading.record_items == ()
    assert reading.edition is None


REPORT = """Prisons of the coast

The facts

At the fort 41 prisoners died in 2022. The warders speak of cholera.

What the government says

The ministry says that every prisoner eats three times a day.

The evidence

Eighty former prisoners spoke to us in spring. Most ate once a day.

Findings

Prisoners are held too long.
"""
INSURANCE = """Claims

Households filed 4,100 claims after the flood. Insurers paid 1,900 of them.

Data

The figures come from six insurers.

Claims: 4,100
Records: 1,900
"""
RELEASE = """PRESS RELEASE

Ministry claims the fever is over

PORT ORU, 4 June 2023 - The ministry said on Sunday that the fever was over.

The claim: nobody had fallen ill for three weeks.

The reality: the clinic at the port had 35 patients.

A nurse said that she saw them daily.
"""


@pytest.mark.parametrize("text", [REPORT, INSURANCE, RELEASE])
def test_documents_whose_headings_only_look_like_labels_are_no_sheets(plain, text):
    reading = extract(plain(text))

    assert reading.claims == ()
    assert reading.record_items == ()


def test_chapters_under_the_same_two_headings_are_no_claims_where_they_are_long(plain):
    chapter = (
        "The officials we met spoke for an hour about the harbour, its cranes, its debts and its men. " * 4
    )
    text = "".join(f"What officials say\n\n{chapter}\n\nFindings\n\n{chapter}\n\n" for _ in range(3))

    assert extract(plain(text)).claims == ()


SCRAMBLED = """CLAIM CLAIM
THE RECORD THE RECORD

• The quay was shut for 112 days in 2020.

"The port is open to

everyone."

Moves BACKWARD

o Payrolls name 1,240 dockers.
o A third of them were dismissed.
"""


def test_a_direction_label_before_bullets_that_claims_part_from_the_last_block_begins_a_block(plain):
    reading = extract(plain(SCRAMBLED))

    assert [
        (item.block, item.direction and item.direction.direction.value) for item in reading.record_items
    ] == [
        (0, None),
        (1, "backward"),
        (1, "backward"),
    ]


def test_quotation_marks_around_a_torn_claim_stay_outside_it(plain):
    (claim,) = extract(plain(SCRAMBLED)).claims

    assert claim.quote == "The port is open to everyone."
    assert claim.proposed
