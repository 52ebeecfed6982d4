import attrs

from onrecord.model.check import CheckOutcome
from onrecord.model.passage import Span
from onrecord.sheets.audit.findings import findings, in_words, tally
from onrecord.workflow.reading import read_bytes


def test_what_does_not_hold_comes_first_and_then_the_order_of_the_text(audited):
    found = findings(audited)
    assert [one.check.outcome.value for one in found] == [
        "inconsistent",
        "inconsistent",
        "depends_on_reading",
        "arguable",
        "consistent",
        "not_checkable",
    ]
    assert found[0].check.span.start < found[1].check.span.start


def test_every_finding_quotes_its_words_inside_their_sentence(audited, text):
    for one in findings(audited):
        assert one.quote == one.check.span.cut(text)
        assert one.before + one.quote + one.after in text
    assert findings(audited)[0].before.startswith("The harbour union counted")


def test_line_and_column_lead_to_the_words(audited, text):
    rows = text.split("\n")
    for one in findings(audited):
        assert rows[one.line - 1][one.column - 1 :].startswith(one.quote.split("\n")[0])


def test_a_long_sentence_is_shortened_around_the_words(audited):
    long = "word " * 400 + "240 dockers" + " word" * 400 + "."
    reading = read_bytes(long.encode(), "a.txt", "text/plain")
    check = attrs.evolve(audited.checks[2], span=Span(2000, 2011))
    (one,) = findings(attrs.evolve(audited, reading=reading, checks=(check,)))
    assert one.quote == "240 dockers"
    assert one.before.startswith("…")
    assert one.after.endswith("…")
    assert len(one.before) + len(one.after) < 400


def test_the_tally_counts_what_could_not_be_checked_apart(audited):
    assert tally(audited) == (
        "5 statements checked: 2 do not hold, 1 depends on the reading, 1 arguable, 1 holds, 1 cannot be checked"
    )
    assert in_words([]) == "0 statements checked"
    assert in_words([CheckOutcome.CONSISTENT]) == "1 statement checked: 1 holds"
