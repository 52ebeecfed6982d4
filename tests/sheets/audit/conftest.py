"""An invented document with one check of every outcome."""

import pytest

from onrecord.model.check import Amount, Audit, Check, CheckKind, CheckOutcome, CheckReading
from onrecord.model.passage import Span
from onrecord.workflow.reading import read_bytes

TEXT = """Dockers hurt at work: up 70 percent

The harbour union counted 1,700 accidents in 2023, up 70 percent from 1,200 in 2022. Claims nearly
doubled to 6,690 from 3,539.

Of 240 dockers heard, 120 were women and 130 men; <b>most</b> of them wanted & got three times more pay.

Share this article: 1,204 views
"""


def amount(value, unit, text):
    return Amount(low=value, high=value, unit=unit, text=text)


def span(text, quote):
    start = text.index(quote)
    return Span(start, start + len(quote))


@pytest.fixture(scope="session")
def text():
    return TEXT


@pytest.fixture(scope="session")
def audited():
    reading = read_bytes(TEXT.encode(), "note.txt", "text/plain")

    def check(outcome, kind, quote, rule, **more):
        given = {
            "stated": amount(1, "person", f"[{quote}]"),
            "recomputed": None,
            "inputs": (span(TEXT, quote),),
            "why": f"because of {quote}",
            **more,
        }
        return Check(kind=kind, outcome=outcome, span=span(TEXT, quote), rule=rule, **given)

    checks = (
        check(
            CheckOutcome.INCONSISTENT,
            CheckKind.PERCENT_CHANGE,
            "up 70 percent from",
            "percent-change@1",
            recomputed=amount(41.7, "percent change", "41.7 percent"),
            clear=amount(70, "percent change", "65 to 75 percent"),
            outer=amount(70, "percent change", "60 to 80 percent"),
            formula="(1,700 - 1,200) / 1,200 = 41.7 %",
            matters="the rise is smaller",
        ),
        check(
            CheckOutcome.CONSISTENT,
            CheckKind.RATIO_WORD,
            "nearly\ndoubled",
            "ratio-nearly@1",
            formula="6,690 / 3,539 = 1.89",
        ),
        check(CheckOutcome.INCONSISTENT, CheckKind.SUM, "240 dockers", "sum@1"),
        check(CheckOutcome.NOT_CHECKABLE, CheckKind.WORD, "most", "majority@1"),
        check(CheckOutcome.ARGUABLE, CheckKind.SHARE, "120 were women", "share@1"),
        check(
            CheckOutcome.DEPENDS_ON_READING,
            CheckKind.RATIO_WORD,
            "three times more",
            "times-more@1",
            readings=(
                CheckReading(
                    name="three times as much",
                    recomputed=None,
                    outcome=CheckOutcome.CONSISTENT,
                    why="it fits",
                ),
                CheckReading(
                    name="four times as much",
                    recomputed=None,
                    outcome=CheckOutcome.INCONSISTENT,
                    why="too little",
                ),
            ),
        ),
    )
    return Audit(reading=reading, checks=checks)
