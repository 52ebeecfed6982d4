"""The numbers of one sentence, with the words between them."""

import re
from bisect import bisect_right
from collections.abc import Sequence

import attrs

from onrecord.checks.cues import Cues
from onrecord.checks.operand import Operand, operand_of
from onrecord.model.figure import FigureKind
from onrecord.model.reading import Reading
from onrecord.phrases import DEFAULT_STYLE, HouseStyle
from onrecord.text.sentences import sentence_spans

_STATEMENTS = frozenset({FigureKind.RATIO, FigureKind.CHANGE, FigureKind.RANK, FigureKind.SUPERLATIVE})
"""Kinds that say something about other numbers and are no number of things themselves."""

_BORDER = re.compile(
    r"\t|<(?:li|p|td|tr|br|ul|ol)\b|\||\n[ \t]*\n|\n[ \t]*[-•*>#]|^[A-ZÀ-Þ' ]{4,}$", re.MULTILINE
)
_SPACES = re.compile(r"[\s\u00a0\u202f*_]+")
_MOST = 60
"""Most figures of one passage: a sentence with more is a list that no words tie together, and is cut."""

_REACH = 90
"""How far before and after a number its cue may stand, in characters."""


@attrs.frozen(slots=True, kw_only=True)
class Passage:
    """The figures of one sentence of one cell.

    Attributes:
        cues: Words of the language.
        text: The whole rendition.
        start: Where the sentence begins.
        end: Where it ends.
        all: Every figure with a number, in order.
        previous: The passage before it in the same block, or None.
        style: Widths of the bands.
    """

    cues: Cues
    text: str
    start: int
    end: int
    all: tuple[Operand, ...]
    previous: "Passage | None" = None
    style: HouseStyle = DEFAULT_STYLE

    @property
    def levels(self) -> tuple[Operand, ...]:
        """The numbers to compute with: counts, amounts, percentages, durations."""
        return tuple(o for o in self.all if o.kind not in _STATEMENTS and o.unit not in {"ratio", "share"})

    def before(self, operand: Operand) -> str:
        """Return the words before a number, from the number before it, which a `#` stands for, or the sentence."""
        floor = max((o.end for o in self.all if o.end <= operand.start), default=None)
        words = flat(self.text[max(floor or self.start, operand.start - _REACH) : operand.start])
        return words if floor is None else "#" + words

    def after(self, operand: Operand) -> str:
        """Return the words after a number, up to the next number or the sentence's end."""
        ceiling = min((o.start for o in self.all if o.start >= operand.end), default=self.end)
        return flat(self.text[operand.end : min(ceiling, operand.end + _REACH)])

    def gap(self, left: Operand, right: Operand) -> str:
        """Return the words between two numbers."""
        return flat(self.text[left.end : right.start])


def flat(words: str) -> str:
    """Return words on one line, spaces of every kind and marks of emphasis as single spaces."""
    return _SPACES.sub(" ", words)


def passages_of(reading: Reading, cues: Cues, style: HouseStyle = DEFAULT_STYLE) -> tuple[Passage, ...]:
    """Group the figures of a document by sentence; sentences end at cells, list items and blank lines too."""
    rendition = reading.rendition
    text = rendition.text
    operands = [o for figure in reading.figures if (o := operand_of(figure, text)) is not None]
    if not operands:
        return ()
    sentences = sentence_spans(text, rendition.language)
    starts = sorted({s.start for s in sentences} | {b.span.start for b in rendition.blocks})
    runs = _runs(operands, starts, text)
    passages: list[Passage] = []
    for run in runs:
        place = bisect_right(starts, run[0].start) - 1
        begin = starts[max(place, 0)]
        end = starts[place + 1] if place + 1 < len(starts) else len(text)
        passages.append(
            Passage(
                cues=cues,
                text=text,
                start=min(begin, run[0].start),
                end=max(end, run[-1].end),
                all=tuple(run),
                previous=passages[-1] if passages else None,
                style=style,
            )
        )
    return tuple(attrs.evolve(p, previous=None) if _apart(p) else p for p in passages)


def _apart(passage: Passage) -> bool:
    """Say whether the passage before it lies in another cell or list item."""
    if passage.previous is None:
        return True
    between = passage.text[passage.previous.all[-1].end : passage.all[0].start]
    return "\t" in between or "<li" in between or "|" in between


def _runs(operands: Sequence[Operand], starts: Sequence[int], text: str) -> list[list[Operand]]:
    runs: list[list[Operand]] = []
    place = None
    for operand in operands:
        here = bisect_right(starts, operand.start)
        joined = (
            runs
            and here == place
            and len(runs[-1]) < _MOST
            and not _BORDER.search(text[runs[-1][-1].end : operand.start])
        )
        if joined:
            runs[-1].append(operand)
        else:
            runs.append([operand])
        place = here
    return runs
