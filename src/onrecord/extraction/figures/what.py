"""What a figure measures, in words of a small controlled vocabulary."""

from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.nouns import unit_of
from onrecord.model.figure import Role
from onrecord.model.passage import Span

_REACH = 25


def measure(line: Line, draft: Draft) -> Role | None:
    """Return what is measured: what happens to the counted, or the counted thing itself."""
    at = _nearest(line, draft)
    counted = _counted(line, draft)
    if at is None:
        return None if counted is None else _role(line, counted, "")
    lexicon = line.lexicon
    word = lexicon.harm.get(line.word(at)) or lexicon.measures_of.get(line.word(at)) or line.word(at)
    return _role(
        line,
        at,
        f"{_name(line, counted)} " if counted is not None and _is_telling(line, counted) else "",
        word,
    )


def _nearest(line: Line, draft: Draft) -> int | None:
    """Return the index of the telling word nearest to the figure, inside it first, then before it."""
    found = []
    for at in range(max(0, draft.start - _REACH), min(len(line.items), draft.end + _REACH)):
        if line.same_sentence(at, draft.at) and _tells(line, at):
            distance = (
                0 if draft.start <= at < draft.end else min(abs(at - draft.start), abs(at - draft.end) + 1)
            )
            found.append((distance, at))
    return min(found)[1] if found else None


def _tells(line: Line, at: int) -> bool:
    word = line.word(at)
    return word in line.lexicon.harm or word in line.lexicon.measures_of or word in line.lexicon.rate_nouns


def _counted(line: Line, draft: Draft) -> int | None:
    if draft.noun is not None:
        return draft.noun.end - 1
    for at in range(draft.start - 1, max(-1, draft.start - _REACH), -1):
        if not line.same_sentence(at, draft.at):
            return None
        if line.lexicon.nouns.is_plural(line.word(at)):
            return at
    return None


def _is_telling(line: Line, at: int) -> bool:
    return line.word(at) not in line.lexicon.harm and line.word(at) not in line.lexicon.generic


def _name(line: Line, at: int) -> str:
    """Return the English name of a counted thing: the word itself, or its unit for other languages."""
    word = line.word(at)
    if line.lexicon.language == "en":
        return word
    return unit_of(line, word) or word


def _role(line: Line, at: int, lead: str, word: str | None = None) -> Role:
    item = line.items[at]
    return Role(text=f"{lead}{word or _name(line, at)}", span=Span(item.start, item.end))
