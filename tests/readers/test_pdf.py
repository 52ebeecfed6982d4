import time
from pathlib import Path

import pytest

from onrecord.model.rendition import BlockKind, Outcome
from onrecord.readers import read_original

DATA = Path(__file__).resolve().parents[1] / "data"
PRINTERS = ("chromium", "weasyprint")


def content(rendition):
    return [
        b.span.cut(rendition.text)
        for b in rendition.blocks
        if not b.furniture and b.kind is not BlockKind.CELL
    ]


def table(rendition):
    return {
        (b.row, b.column): b.span.cut(rendition.text) for b in rendition.blocks if b.kind is BlockKind.CELL
    }


@pytest.mark.parametrize("printer", PRINTERS)
def test_the_lines_of_a_paragraph_are_put_together_and_a_raised_digit_stays_out_of_the_number(read, printer):
    ferries = read(f"ferries_{printer}.pdf")

    assert ferries.outcome is Outcome.FULL
    assert (
        "Ferry crews counted 412 crossings in April, 37 more than in March.² "
        "Of the 18 boats in service, at least five were out of order."
    ) in content(ferries)


@pytest.mark.parametrize("printer", PRINTERS)
def test_a_table_keeps_its_rows_and_columns_though_a_cell_has_two_lines(read, printer):
    cells = table(read(f"ferries_{printer}.pdf"))

    assert [cells[0, n] for n in range(3)] == ["Landing", "Crossings", "Passengers"]
    assert [cells[2, n] for n in range(3)] == ["Lower quay, which was\nrebuilt last year", "200", "2,950"]
    assert [cells[3, n] for n in range(3)] == ["Total", "412", "6,350"]


@pytest.mark.parametrize("printer", PRINTERS)
def test_two_columns_are_read_one_after_the_other(read, printer):
    said = content(read(f"ferries_{printer}.pdf"))
    at = [
        next(n for n, text in enumerate(said) if words in text)
        for words in ("fares", "repairs", "safety", "drowned")
    ]

    assert at == sorted(at)
    assert any(text.startswith("The first column") and text.endswith("before the rains.") for text in said)


@pytest.mark.parametrize("printer", PRINTERS)
def test_every_block_says_on_which_page_it_stands(read, printer):
    ferries = read(f"ferries_{printer}.pdf")

    pages = {b.span.cut(ferries.text): b.page for b in ferries.blocks}
    assert pages["River transport survey"] == 1
    assert pages["A second page follows with 75 tonnes of millet."] == 2


@pytest.mark.parametrize("printer", PRINTERS)
def test_arabic_words_and_digits_of_both_kinds_come_out_in_the_order_in_which_they_are_read(read, printer):
    markets = read(f"markets_{printer}.pdf")

    assert markets.language == "ar"
    assert content(markets) == [
        "تقرير عن الأسواق",
        (
            "أغلقت البلدية ٣٢ سوقاً في شهر مايو، أي 42.5% من الأسواق البالغ عددها 75 (خمسة وسبعون). "
            "وارتفع سعر السكر من ١٬٢٠٠ إلى ١٬٨٥٠ جنيهاً بين عامي 2019 و2024."
        ),
        "قالت منظمة UN Women إن ثلاثة آلاف امرأة فقدن عملهن، ولا سيما في المدن الكبيرة.",
    ]


@pytest.mark.parametrize("printer", PRINTERS)
def test_an_arabic_table_begins_with_its_right_hand_column(read, printer):
    cells = table(read(f"markets_{printer}.pdf"))

    assert [cells[0, n] for n in range(3)] == ["الحي", "الأسواق", "المغلقة"]
    assert [cells[3, n] for n in range(3)] == ["المجموع", "٧٥", "٣٢"]


def test_lines_that_recur_in_the_margins_and_page_numbers_are_furniture(read):
    bulletin = read("running_headers.pdf")

    furniture = {b.span.cut(bulletin.text): b.furniture for b in bulletin.blocks if b.furniture}
    assert furniture["Coast bulletin no. 48, page 2"] == "repeated in the margin of the pages"
    assert furniture["3"] == "page number"
    assert len(furniture) == 6


def test_a_sentence_that_a_page_break_cuts_is_one_block(read):
    assert content(read("running_headers.pdf")) == [
        "Storms hit 12 islands and 7 harbours on the coast.",
        "Repairs took 90 days.",
    ]


@pytest.mark.parametrize(
    ("name", "said"), [("locked.pdf", "without a password"), ("no_text_layer.pdf", "text recognition")]
)
def test_a_pdf_that_cannot_be_read_says_why_and_what_to_do(read, name, said):
    refused = read(name)

    assert (refused.outcome, refused.text) == (Outcome.REFUSED, "")
    assert said in refused.losses[0].what


def test_a_pdf_cut_anywhere_is_refused_or_read_in_part_and_never_fails():
    data = (DATA / "ferries_weasyprint.pdf").read_bytes()
    for share in range(1, 20):
        cut = read_original(data[: len(data) * share // 20], "cut.pdf", "application/pdf")
        assert cut.outcome in {Outcome.REFUSED, Outcome.PARTIAL}


def test_a_page_of_arabic_takes_no_longer_than_a_moment(read):
    started = time.perf_counter()
    read("markets_chromium.pdf")

    assert time.perf_counter() - started < 1


def test_a_bullet_that_the_pdf_lists_apart_is_put_before_its_line_and_outside_its_block(read):
    ferries = read("list_beside_number.pdf")

    items = [b.span.cut(ferries.text) for b in ferries.blocks if b.kind is BlockKind.ITEM]
    assert items == ["Twelve boats are new.", "Six boats are old."]
    assert "1. Twelve boats are new.\n2. Six boats are old." in ferries.text
