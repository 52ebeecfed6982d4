"""The town of the court, in a document about a trial: what is judged there happened elsewhere."""

from onrecord.extraction.figures.marked import Marked, Named
from onrecord.extraction.figures.page import Page, runs
from onrecord.extraction.figures.spots import is_spot
from onrecord.model.figure import Role

_TEXTS = 2
_TELLING = 3
"""Words of a trial that the title and the first text of a story about one hold at least."""
_BEHIND, _REACH = 5, 16


def court_of(page: Page) -> Role | None:
    """Return the town of the court that a document tells of, or None where it tells of no trial.

    Its title and first text hold several words of a trial. The town stands behind the noun of the court, in a sentence
    of the trial, or else in the dateline.
    """
    running = [at for at, marked in enumerate(page.lines) if at not in page.titles and runs(marked)][:_TEXTS]
    forms = [form for at in (*page.titles, *running[:1]) for form in page.lines[at].forms]
    trial = page.lines[0].words.trial | page.lines[0].words.judges if forms else frozenset[str]()
    if sum(form in trial for form in forms) < _TELLING or not page.lines[0].words.judges.intersection(forms):
        return None
    told = [(page.lines[at], name) for at in running for name in page.named[at]]
    placed = [(marked, name) for marked, name in told if is_spot(name) and name.firm]
    behind = [(marked, name) for marked, name in placed if _is_behind(marked, name)]
    filed = [(marked, name) for marked, name in told if name.dateline and name.country is None]
    tried = [(marked, name) for marked, name in placed if is_trial(marked, name.start)]
    return next((name.role(marked.line, inferred=True) for marked, name in (*behind, *filed, *tried)), None)


def _is_behind(marked: Marked, name: Named) -> bool:
    """Say whether a name follows the noun of a court shortly ("the High Court in Kampala")."""
    before = range(max(0, name.start - _BEHIND), name.start + 1)
    return any(
        marked.form(at) in marked.words.courts and marked.line.same_sentence(at, name.start) for at in before
    )


def is_trial(marked: Marked, at: int) -> bool:
    """Say whether the sentence at `at` has a word of a trial."""
    line = marked.line
    near = range(max(0, at - _REACH), min(len(line.items), at + _REACH))
    return any(marked.form(other) in marked.words.trial and line.same_sentence(other, at) for other in near)
