"""The figures before: what an elliptic, joined or restated figure takes its measure over from."""

import attrs

from onrecord.extraction.figures.clauses import is_mark
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.fate import Measured
from onrecord.extraction.figures.line import Line
from onrecord.model.figure import FigureKind

_LINKS = frozenset({",", "،", "(", ")", ":", "-", "—", "–"})
CARRIED = frozenset(
    {FigureKind.CHANGE, FigureKind.RATIO, FigureKind.SUPERLATIVE, FigureKind.SHARE, FigureKind.VAGUE}
)
_REMEMBERED, _SENTENCES_BACK = 6, 2


@attrs.frozen(slots=True)
class Recent:
    """The last figures with what they measure, newest first: what an elliptic figure takes over."""

    told: tuple[tuple[Line, Draft, Measured | None], ...] = ()

    def then(self, line: Line, draft: Draft, found: Measured | None) -> "Recent":
        """Return the memory with one more figure."""
        return Recent(((line, draft, found), *self.told[: _REMEMBERED - 1]))

    def last(self, line: Line) -> tuple[Draft, Measured | None] | None:
        """Return the figure before in the same line."""
        return (self.told[0][1], self.told[0][2]) if self.told and self.told[0][0] is line else None

    def last_lasting_apart(self, line: Line) -> tuple[Draft, Measured | None] | None:
        """Return the last figure of a line that is no length of time ("187 mm in 24 hours, the heaviest since")."""
        told = ((draft, found) for place, draft, found in self.told if place is line)
        return next((entry for entry in told if entry[0].kind is not FigureKind.DURATION), None)

    def alike(self, line: Line, draft: Draft, *, unit: bool) -> Measured | None:
        """Return what the last figure of the same unit (or any) measures, from at most two sentences back."""
        here = line.sentences[draft.at]
        for other, before, found in self.told:
            there = other.sentences[before.at]
            if here - there > _SENTENCES_BACK:
                return None
            if (
                found is None
                or found.word == "people"
                or (unit and _counting(line, before) != _counting(line, draft))
                or before.kind is FigureKind.DURATION
            ):
                continue
            return found if there == here else attrs.evolve(found, at=draft.at, verb=False, inferred=True)
        return None


def is_joined(line: Line, before: Draft, draft: Draft) -> bool:
    """Say whether two figures are parts of one list or one whole: "and", "including", a comma."""
    if not line.same_sentence(before.at, draft.at) or (
        draft.noun is None and _base(draft.unit) != _base(before.unit)
    ):
        return False
    lexicon = line.lexicon
    links = lexicon.and_ | lexicon.of | lexicon.the | lexicon.them | lexicon.roles.links | lexicon.sources
    return all(
        line.word(at) in links or line.word(at) in _LINKS or _tells_where(line, at)
        for at in range(before.end, draft.start)
    )


def _tells_where(line: Line, at: int) -> bool:
    """Say whether a word between two parts of a list only tells where or when ("44 in Soro, and 179 in Nondin")."""
    return line.word(at) in line.lexicon.places or line.is_name(at) or line.dates[at] is not None


def compared(line: Line, draft: Draft, last: tuple[Draft, Measured | None] | None) -> Measured | None:
    """Return the measure of the change whose two values follow it: "rose by 20 percent, from 50 to 60"."""
    if last is None or draft.noun is not None or not line.same_sentence(last[0].at, draft.at):
        return None
    values = line.lexicon.sources | line.lexicon.targets | line.lexicon.than
    set_off = line.word(draft.start - 1) in line.lexicon.against and line.word(draft.start - 2) in {",", "("}
    if set_off and line.lexicon.language == "fr" and _base(draft.unit) == _base(last[0].unit):
        return last[1]
    told = line.word(draft.start - 1) in values and last[0].kind in {FigureKind.CHANGE, FigureKind.RATIO}
    against = line.word(draft.start - 1) in line.lexicon.than | line.lexicon.targets
    against = against and (line.lexicon.language != "fr" or _base(draft.unit) == _base(last[0].unit))
    return last[1] if told or against else None


def restated(line: Line, draft: Draft, recent: Recent) -> Measured | None:
    """Return the measure of the figure that this one only says in another way: "96 (40 per cent)", "soit 70 %"."""
    last = recent.last(line)
    if draft.kind in {FigureKind.SUPERLATIVE, FigureKind.SHARE}:
        last = recent.last_lasting_apart(line) or last
    if last is None or last[1] is None or not line.same_sentence(last[0].at, draft.at):
        return None
    before, found = last
    if is_joined(line, before, draft) and draft.unit == before.unit:
        return found
    between = range(before.end, draft.start)
    fits = draft.kind in CARRIED or _base(draft.unit) == _base(before.unit) or are_money(line, before, draft)
    if fits and draft.noun is None and _is_summed_up(line, draft):
        return found
    aside = any(
        line.word(at) in {"(", ",", "،"} or line.lexicon.apposition.after(line.words, at) for at in between
    )
    return found if aside and fits and draft.noun is None and _is_aside(line, between) else None


def _is_summed_up(line: Line, draft: Draft) -> bool:
    """Say whether "soit" stands right before a figure: it says the one before in another way, whatever lies between."""
    led = line.lexicon.apposition.after(line.words, draft.start - 1)
    return (
        led is not None
        and led[0] == draft.start
        and line.word(draft.start - 2) == ","
        and line.lexicon.language == "fr"
    )


def _is_aside(line: Line, between: range) -> bool:
    """Say whether only marks, dates and words like "that is" stand between a figure and its other wording."""
    at = between.start
    while at < between.stop:
        phrase = line.lexicon.apposition.after(line.words, at)
        links = line.lexicon.and_ | line.lexicon.roles.links
        light = is_mark(line, at) or line.word(at) in links or _tells_where(line, at)
        if phrase is None and not light:
            return False
        at = at + 1 if phrase is None else phrase[0]
    return True


def are_money(line: Line, first: Draft, second: Draft) -> bool:
    """Say whether two figures both state money, of whatever currency."""
    return all(_base(draft.unit) in line.lexicon.currency_codes for draft in (first, second))


def _counting(line: Line, draft: Draft) -> str:
    """Return the unit of a figure; of Arabic percentages one is said as a rate and the next as a part."""
    unit = _base(draft.unit)
    return "percent" if unit == "share" and line.lexicon.verb_first else unit


def _base(unit: str | None) -> str:
    """Return a unit without its rate: "USD/month" is money as "USD" is."""
    return (unit or "").partition("/")[0]
