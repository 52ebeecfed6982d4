"""Every word of onrecord's own that an audit prints, in English."""

from collections.abc import Mapping
from types import MappingProxyType

from onrecord.model.check import CheckKind, CheckOutcome

OUTCOMES: Mapping[CheckOutcome, str] = MappingProxyType(
    {
        CheckOutcome.INCONSISTENT: "does not hold",
        CheckOutcome.DEPENDS_ON_READING: "depends on the reading",
        CheckOutcome.ARGUABLE: "arguable",
        CheckOutcome.CONSISTENT: "holds",
        CheckOutcome.NOT_CHECKABLE: "cannot be checked",
    }
)

OUTCOMES_OF_SEVERAL: Mapping[CheckOutcome, str] = MappingProxyType(
    {
        CheckOutcome.INCONSISTENT: "do not hold",
        CheckOutcome.DEPENDS_ON_READING: "depend on the reading",
        CheckOutcome.CONSISTENT: "hold",
    }
)

KINDS: Mapping[CheckKind, str] = MappingProxyType(
    {
        CheckKind.SUM: "a total and its parts",
        CheckKind.DIFFERENCE: "a difference",
        CheckKind.SHARE: "a share of a whole",
        CheckKind.PERCENT_CHANGE: "a change in percent",
        CheckKind.RATIO_WORD: "so many times as much",
        CheckKind.WORD: "a word against its number",
        CheckKind.RATE: "a rate",
        CheckKind.AVERAGE: "an average",
        CheckKind.UNIT: "a conversion of units",
        CheckKind.DURATION: "a length of time",
        CheckKind.RANK: "a rank or a count of times",
        CheckKind.TABLE: "the totals of a table",
        CheckKind.REPEAT: "the same figure given twice",
        CheckKind.FORM: "a number that cannot be as written",
    }
)

PROSE: Mapping[str, str] = MappingProxyType(
    {
        "kicker": "Audit",
        "title": "What the numbers of a document say of its statements",
        "intro": "Every statement below is recomputed from numbers that stand in the same document. Nothing was looked up"
        " elsewhere: that a statement holds means that the document agrees with itself, not that it is true.",
        "findings": "Findings",
        "text": "The document",
        "text_note": "Every figure is marked, and each finding stands beside its sentence. Grey text is page furniture and was not"
        " read for figures.",
        "none": "No statement of this document can be tested by its own numbers.",
        "stated": "stated",
        "recomputed": "recomputed",
        "formula": "computed",
        "matters": "Why it matters",
        "readings": "It can be read in more than one way",
        "rule": "rule",
        "see": "See the sentence",
        "back": "the whole of it",
        "tolerance": "tolerance",
        "reason": "why not",
        "held": "What holds",
        "unchecked": "What cannot be checked",
        "unchecked_note": "Statements about numbers that this document does not give, or not clearly enough",
        "lost": "Not read",
        "legend": "How figures are marked",
        "legend_figure": "a figure that no check tests",
        "made": "Made with onrecord",
    }
)


def counted(count: int, one: str, many: str) -> str:
    """Write a count with its noun: "1 statement", "12 statements"."""
    return f"{count:,} {one if count == 1 else many}"
