"""The lines that `onrecord check --json` prints: the statement, what was heard on it, and an answer."""

from collections.abc import Iterator

from onrecord.model.answer import Answer, FigureAsked, FigureHeard, Heard, Side
from onrecord.model.contract import Line, check_line, figure_line, statement_line, verdict_line


def answer_lines(answer: Answer) -> Iterator[Line]:
    """Give every line of an answer, the answer itself last; offsets of passages are those of their documents."""
    rendition = answer.reading.rendition
    text, name = rendition.text, rendition.name
    yield {
        "type": "asked",
        "text": text,
        "language": rendition.language,
        "speaker": answer.speaker,
        "date": answer.date,
    }
    for statement in answer.reading.statements:
        yield statement_line(statement, text, name)
    for figure in answer.figures:
        yield figure_line(figure.figure, text, name)
        yield from (_heard_line(figure, one) for one in figure.heard)
    for claim in answer.claims:
        yield {"type": "matched_claim", "claim": claim.key, "statement": claim.statement, "why": claim.why}
        yield from (verdict_line(one.verdict) for one in claim.readings)
    for measure in answer.measures:
        yield {
            "type": "matched_measure",
            "measure": measure.measure,
            "claim": measure.claim,
            "quote": measure.quote,
            "summary": measure.summary,
            "side": measure.side.value,
        }
    for passage in answer.passages:
        leaning = passage.leaning
        yield {
            "type": "passage",
            **_place(passage.heard),
            "side": leaning.side.value if leaning.shown else Side.SILENT.value,
            "why": leaning.why,
            "found": passage.found,
        }
    for check in answer.checks:
        yield check_line(check, text, name)
    if answer.verdict is not None:
        yield verdict_line(answer.verdict)
    yield _answer_line(answer)


def _heard_line(figure: FigureAsked, one: FigureHeard) -> Line:
    return {
        "type": "figure_heard",
        "asked": figure.quote,
        **_place(one.heard),
        "fact": one.fact,
        "relation": one.relation.value,
        "side": one.side.value,
        "replaced": one.replaced,
        "why": one.why,
    }


def _place(heard: Heard) -> Line:
    return {
        "document": heard.document,
        "sha256": heard.citation.original,
        "quote": heard.citation.quote,
        "spans": [[span.start, span.end] for span in heard.citation.spans],
        "published": heard.published,
        "language": heard.language,
        "origin": heard.origin,
        "party": heard.party,
    }


def _answer_line(answer: Answer) -> Line:
    return {
        "type": "answer",
        "nothing": answer.nothing,
        "for": list(answer.speaking(Side.FOR)),
        "against": list(answer.speaking(Side.AGAINST)),
        "documents": answer.looked[0],
        "sentences": answer.looked[1],
        "ranking": answer.ranking,
        "notes": list(answer.notes),
    }
