"""Which of the words that two pages share show that one was copied: neither quotations nor furniture do."""

import re
from collections.abc import Sequence

import attrs

from onrecord.model.passage import Span
from onrecord.reconciliation.origins.align import Laid, Run

_SHORTEST_RUN = 5
"""Items in a row that count as shared."""
_LONGEST_NEEDED = 12
"""Items in a row of which there must be one run at least."""
_FEWEST = 20
"""Items that must be shared in all."""
_LEAST = 0.1
"""Share of the shorter page that must be shared, where fewer than `_MANY` items are."""
_MANY = 60
_COPY = 0.5
_PROSE = 7
"""Items a line below which a run is a menu or a list of links, not sentences."""
_QUOTED = re.compile(r"«[^«»]{20,}»|“[^“”]{20,}”|\"[^\"\n]{20,}\"|„[^„“]{20,}“")


@attrs.frozen(eq=False)
class Shared:
    """What two pages share.

    Attributes:
        runs: Runs of words, in the order of the copy.
        of_copy: Share of the copy's words in them, 0 to 1.
        of_source: Share of the source's words.
    """

    runs: tuple[Run, ...]
    of_copy: float
    of_source: float

    @property
    def most(self) -> float:
        """The larger of the two shares: of the shorter page, in most cases."""
        return max(self.of_copy, self.of_source)


def shared(
    copy: Laid, source: Laid, runs: Sequence[Run], *, same_site: bool, told_apart: bool
) -> Shared | None:
    """Weigh the runs that two pages share.

    Args:
        copy: One page.
        source: The other.
        runs: As aligned.
        same_site: True where both stand on one site: then only a copy of at least half counts.
        told_apart: True where both sites are known and differ: then what they share at their ends is no furniture.

    Returns:
        What counts, or None where it does not show that one was copied.
    """
    long = [run for run in runs if run.length >= _SHORTEST_RUN]
    kept = tuple(run for run in long if told_apart or not _is_furniture(run, copy, source))
    both = _shares(kept, copy, source)
    if both.most >= _COPY:
        return _shares(tuple(long), copy, source)
    if same_site:
        return None
    own = _shares(tuple(_unquoted(kept, copy)), copy, source)
    items = sum(run.length for run in own.runs)
    longest = max((run.length for run in own.runs), default=0)
    enough = own.most >= _LEAST or items >= _MANY
    return both if longest >= _LONGEST_NEEDED and items >= _FEWEST and enough else None


def _shares(runs: tuple[Run, ...], copy: Laid, source: Laid) -> Shared:
    items = sum(run.length for run in runs)
    # A source that says its own sentence twice does not become longer by it.
    places = len({place for run in runs for place in range(run.source, run.source + run.length)})
    return Shared(runs, items / max(1, len(copy.items)), places / max(1, len(source.items)))


def _is_furniture(run: Run, copy: Laid, source: Laid) -> bool:
    """Say whether a run looks like the head or foot of a site: at the same end of both pages, or no sentences at all."""
    foot = run.copy + run.length == len(copy.items) and run.source + run.length == len(source.items)
    return foot or not _is_prose(run, copy)


def _is_prose(run: Run, copy: Laid) -> bool:
    words = copy.span(run.copy, run.copy + run.length).cut(copy.reading.rendition.text)
    lines = sum(1 for line in words.splitlines() if line.strip())
    return run.length >= _PROSE * lines or lines == 1


def _unquoted(runs: Sequence[Run], copy: Laid) -> list[Run]:
    """Leave out what stands in quotation marks: two reporters who heard one man write down the same words."""
    quoted = [Span(m.start(), m.end()) for m in _QUOTED.finditer(copy.reading.rendition.text)]
    found: list[Run] = []
    for run in runs:
        start = run.copy
        for at in range(run.copy, run.copy + run.length + 1):
            ended = at == run.copy + run.length
            if ended or any(span.start <= copy.items[at].start < span.end for span in quoted):
                if at - start >= _SHORTEST_RUN:
                    found.append(Run(start, run.source + start - run.copy, at - start))
                start = at + 1
    return found
