"""Who says so: of the speakers that the sentence of a figure names, the one whose words hold it."""

from onrecord.extraction.figures.clauses import is_mark
from onrecord.extraction.figures.deed import accuser
from onrecord.extraction.figures.discourse import Discourse, Sentence
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.memory import Before, again, antecedent, inferred
from onrecord.extraction.figures.names import full
from onrecord.extraction.figures.sayings import Saying, SayingKind
from onrecord.model.figure import FigureKind, Role

_NEAR, _BESIDE, _OPENING = 60, 8, 1
_TOLD = frozenset({"told", "tells"})


def attributed_to(line: Line, draft: Draft, discourse: Discourse, last: Before) -> Role | None:
    """Return who states a figure.

    Args:
        line: The line of the figure.
        draft: The figure.
        discourse: The sentences of the document.
        last: The figure before.

    Method:
        The nearest speaker before the figure in its sentence, else after it, first on its side of a semicolon; a
        source that the speaker passes on goes first. A pronoun is who spoke or acted last, inferred; so is the
        speaker of a sentence that goes on from the one before ("of these"). Without one of these, None.
    """
    sentence = discourse.sentence(line, draft.at)
    saying = _chosen(sentence, draft)
    if saying is None:
        if again(sentence, draft, last):
            return inferred(last.speaker)
        return (
            _quoted(discourse, sentence, draft)
            or _goes_on(sentence, draft, last)
            or accuser(discourse, line, draft)
        )
    if saying.speaker.run is None:
        return antecedent(discourse, sentence, saying.at, last.voice)
    return full(discourse, sentence, saying.speaker.run)


def _goes_on(sentence: Sentence, draft: Draft, last: Before) -> Role | None:
    """Return who stated the figure of the sentence before, where the next one opens with its figure: the report goes on."""
    if (
        draft.start - sentence.start > _OPENING
        or last.line is not sentence.line
        or last.draft is None
        or last.speaker is None
    ):
        return None
    near = sentence.line.sentences[sentence.start] - sentence.line.sentences[last.draft.at] <= 1
    return inferred(last.speaker) if near else None


def _quoted(discourse: Discourse, sentence: Sentence, draft: Draft) -> Role | None:
    """Return who is quoted, where a quotation of several sentences holds a figure: named at its end or before it."""
    line = sentence.line
    bounds = discourse.quotation(line, draft.at)
    if bounds is None:
        return None
    closing = discourse.sentence(line, bounds[1] - 1)
    opening = discourse.sentence(line, max(bounds[0] - 1, 0))
    for other in (closing, opening):
        saying = next(
            (said for said in reversed(other.sayings) if not bounds[0] <= said.at < bounds[1]), None
        )
        if saying is not None and saying.speaker.run is not None:
            return inferred(full(discourse, other, saying.speaker.run))
    return None


def _chosen(sentence: Sentence, draft: Draft) -> Saying | None:
    fitting = [saying for saying in sentence.near(draft.at, _NEAR)[1] if _may_hold(sentence, saying, draft)]
    own = [saying for saying in fitting if not sentence.parted(saying.at, draft.at)]
    for near in (own, fitting):
        before = [saying for saying in near if saying.at < _first(draft)]
        after = [saying for saying in near if saying.at >= draft.end]
        relayed = [saying for saying in before if saying.kind is SayingKind.RELAYED]
        if relayed:
            return relayed[-1]
        if before and not (after and _turns(sentence, before[-1].at, draft.start)):
            return _surest(before)
        if after:
            return after[0]
    return None


def _first(draft: Draft) -> int:
    """Return where what is stated begins: the verb of a projection may be that of who states it ("analysts expect")."""
    return draft.at if draft.kind is FigureKind.PROJECTION else draft.start


def _surest(before: list[Saying]) -> Saying:
    """The nearest one; the author of a report only where nobody else speaks."""
    spoken = [saying for saying in before if saying.kind is not SayingKind.AUTHOR]
    return (spoken or before)[-1]


def _may_hold(sentence: Sentence, saying: Saying, draft: Draft) -> bool:
    inside = _first(draft) <= saying.at < draft.end
    run = saying.speaker.run
    inside = inside or (run is not None and run[0] <= draft.at < run[1])
    credit = saying.kind is SayingKind.CREDIT and saying.at < draft.start
    told = saying.kind is SayingKind.AUTHOR and saying.at > draft.end + _BESIDE
    if (
        saying.kind in {SayingKind.VERB, SayingKind.SHOWN}
        and saying.at >= draft.end
        and not _closes(sentence, saying)
    ):
        return False
    return (
        not inside
        and not credit
        and not told
        and abs(saying.at - draft.at) <= _NEAR
        and not _is_cut_off(sentence, saying, draft)
    )


def _closes(sentence: Sentence, saying: Saying) -> bool:
    """Say whether a verb of stating after a figure has no object of its own ("…, the mayor said on Monday")."""
    line = sentence.line
    run = saying.speaker.run
    after = saying.at + 1 if run is None or run[0] < saying.at else run[1]
    if after >= sentence.stop or line.lexicon.verb_first:
        return True
    word = line.word(after)
    told = line.word(saying.at) in _TOLD
    ends = told or is_mark(line, after) or line.dates[after] is not None
    return ends or word in line.lexicon.roles.leads or word in line.lexicon.places | line.lexicon.targets


def _is_cut_off(sentence: Sentence, saying: Saying, draft: Draft) -> bool:
    """Say whether a relative clause parts a figure from "polls show a close race in the state, where 18 …"."""
    if saying.kind is not SayingKind.SHOWN or saying.at > draft.at:
        return False
    line = sentence.line
    between = range(saying.at + 1, draft.start)
    return any(line.word(at) in line.lexicon.roles.asides and line.word(at - 1) == "," for at in between)


def _turns(sentence: Sentence, first: int, last: int) -> bool:
    """Say whether the sentence turns to something else between two items ("but", "while")."""
    line = sentence.line
    turns = line.lexicon.roles.acts.turns
    return any(line.word(at) in turns for at in range(first, last))
