"""Facts as values of the pages, and the line about one that each of its figures carries."""

from collections.abc import Iterable

import attrs

from onrecord.model.fact import Fact, Relation
from onrecord.model.passage import Span
from onrecord.sheets import paths
from onrecord.sheets.view.quoted import Quote
from onrecord.sheets.words import number_words, say


@attrs.frozen(kw_only=True)
class FactFigureView:
    """One figure of a fact.

    Attributes:
        number: As the relations name it, from 1.
        quote: Its words, with the way to its passage.
        origin: Name of the origin; untrusted.
        date: Of its document, in words.
        grades: Letter and digit side by side; empty where not graded.
        why: What gave the grades.
        repeated: The figures that give its number again.
    """

    number: int
    quote: Quote
    origin: str
    date: str
    grades: str
    why: tuple[str, ...]
    repeated: tuple["FactFigureView", ...] = ()


@attrs.frozen(kw_only=True)
class RelationView:
    """How two numbers stand to each other: their numbers, a word, and the reason."""

    pair: tuple[int, int]
    words: str
    why: str


@attrs.frozen(kw_only=True)
class FactView:
    """A fact.

    Attributes:
        id: Anchor on the page.
        heading: What is measured, where and when; untrusted in part.
        line: Floor, range and origins in words.
        figures: One a number.
        relations: Of the numbers.
        reasons: In plain words.
        choices: What a person may do where they disagree; empty where they do not.
        decided: What a person chose, in words, or empty.
        proposals: Identities of what may be decided, with their links.
    """

    id: str
    heading: str
    line: str
    figures: tuple[FactFigureView, ...]
    relations: tuple[RelationView, ...]
    reasons: tuple[str, ...]
    choices: tuple[str, ...]
    decided: str
    proposals: tuple[tuple[str, str], ...]


def fact_id(fact: Fact) -> str:
    """Give the anchor of a fact on the page of facts: after its first passage, so that it survives new words."""
    first = fact.figures[0].citation
    return f"fact-{first.original[:12]}-{paths.passage_anchor('f', first.spans)}"


def in_one_line(fact: Fact) -> str:
    """Say of a fact what stands beside one of its figures: origins, range, and relations in words."""
    found = {one.relation for one in fact.relations if one.relation is not Relation.AGREES}
    words = [say(f"relation_{one.value}") for one in Relation if one in found] or [say("relation_agrees")]
    origins = number_words(fact.origins, "origin")
    return say("fact_line", origins=origins, range=range_in_words(fact), relations=", ".join(words))


def range_in_words(fact: Fact) -> str:
    """Say the range of a fact."""
    if fact.low is None:
        return say("fact_no_range")
    if fact.high is None:
        return say("fact_open_above", low=f"{fact.low:,}")
    return say(
        "fact_one" if fact.low == fact.high else "fact_range", low=f"{fact.low:,}", high=f"{fact.high:,}"
    )


def lines_by_place(facts: Iterable[Fact]) -> dict[str, dict[Span, tuple[str, str]]]:
    """Give the line and the link that each figure of a fact carries, by original and span."""
    found: dict[str, dict[Span, tuple[str, str]]] = {}
    for fact in facts:
        line, href = in_one_line(fact), f"{paths.FACTS}#{fact_id(fact)}"
        for figure in fact.figures:
            found.setdefault(figure.citation.original, {})[figure.citation.spans[0]] = (line, href)
    return found
