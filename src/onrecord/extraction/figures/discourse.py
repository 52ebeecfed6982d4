"""The sentences of a document with what they tell of deeds and of speakers, each looked at when it is asked for."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.acts import Act, acts_in
from onrecord.extraction.figures.initials import names_in
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.quotations import quotations_in
from onrecord.extraction.figures.sayings import Saying, sayings_in
from onrecord.model.figure import Role


@attrs.frozen(slots=True, kw_only=True)
class Sentence:
    """One sentence of a line.

    Attributes:
        line: The line.
        start: Index of its first item.
        stop: Index after its last one.
        breaks: Where semicolons stand.
        acts: Deeds with their agents, in order.
        sayings: Speakers, in order.
    """

    line: Line
    start: int
    stop: int
    breaks: tuple[int, ...]
    acts: tuple[Act, ...]
    sayings: tuple[Saying, ...]

    def near(self, at: int, reach: int) -> tuple[tuple[Act, ...], tuple[Saying, ...]]:
        """Return the deeds and the speakers told no further than `reach` items from an item."""
        acts, sayings = self.acts, self.sayings
        first, last = at - reach, at + reach
        low, high = (bisect_left(acts, edge, key=lambda act: act.at) for edge in (first, last + 1))
        start, stop = (bisect_left(sayings, edge, key=lambda said: said.at) for edge in (first, last + 1))
        return acts[low:high], sayings[start:stop]

    def parted(self, one: int, other: int) -> bool:
        """Say whether a semicolon stands between two items."""
        first, last = sorted((one, other))
        return bisect_left(self.breaks, first) != bisect_left(self.breaks, last)


class Discourse:
    """The sentences of a document, kept once they are read.

    Args:
        lines: Every line, in the order of the text.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._places = {id(line): at for at, line in enumerate(lines)}
        self._quotations: dict[int, tuple[tuple[int, int], ...]] = {}
        self._names: dict[str, Role] | None = None
        self._read: dict[tuple[int, int], Sentence] = {}

    def quotation(self, line: Line, at: int) -> tuple[int, int] | None:
        """Return the items that the quotation around an item holds, or None outside quotations."""
        key = self._places[id(line)]
        if key not in self._quotations:
            self._quotations[key] = quotations_in(line)
        found = self._quotations[key]
        near = bisect_right(found, (at, len(line.items))) - 1
        return found[near] if near >= 0 and found[near][0] <= at < found[near][1] else None

    def names(self) -> dict[str, Role]:
        """Return the names of several words, the first one of each acronym, by it; looked for once."""
        if self._names is None:
            self._names = {}
            for line in self._lines:
                for initials, name in names_in(line):
                    self._names.setdefault(initials, name)
        return self._names

    def sentence(self, line: Line, at: int) -> Sentence:
        """Return the sentence of the item at `at`."""
        number = line.sentences[at]
        key = (self._places[id(line)], number)
        if key not in self._read:
            self._read[key] = _read(line, number)
        return self._read[key]

    def before(self, sentence: Sentence) -> Sentence | None:
        """Return the sentence before another one, in its line or at the end of the line before."""
        if sentence.start:
            return self.sentence(sentence.line, sentence.start - 1)
        place = self._places[id(sentence.line)] - 1
        return None if place < 0 else self.sentence(self._lines[place], len(self._lines[place].items) - 1)

    def after(self, sentence: Sentence) -> Sentence | None:
        """Return the sentence after another one in its line."""
        if sentence.stop >= len(sentence.line.items):
            return None
        return self.sentence(sentence.line, sentence.stop)


def _read(line: Line, number: int) -> Sentence:
    start, stop = bisect_left(line.sentences, number), bisect_right(line.sentences, number)
    breaks = tuple(at for at in range(start, stop) if line.words[at] in {";", "؛", "•"})
    return Sentence(
        line=line,
        start=start,
        stop=stop,
        breaks=breaks,
        acts=acts_in(line, start, stop),
        sayings=sayings_in(line, start, stop),
    )
