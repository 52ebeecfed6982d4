"""What each sentence of a line is about, as far as places and times go on from it: an event, interviews, the present."""

import re
from bisect import bisect_left
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import attrs

from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.marked import Marked
from onrecord.extraction.lexicon import lexicon
from onrecord.extraction.lexicon.settings import setting_of
from onrecord.text.numbers import ItemKind
from onrecord.text.periods import PeriodMention

_YEARS = re.compile(r"\d{4}(?:/\d{4})?")
_OPENING = 4
_REACH = 60
_CLOSING, _REMARK = 12, 8
_QUIET = frozenset({"interviewed", "returned"})
_HELD = "detained"
"""Harm whose word may tell of anything ("the lake held")."""


@attrs.frozen(slots=True, kw_only=True)
class Clues:
    """Numbers of the sentences of a line by what they tell.

    Attributes:
        event: Those with harm or something that happened.
        harm: Those of them with harm.
        struck: Those of them with harm, or with something that struck a place: no election.
        happening: Those of them with something that happened.
        held: Those with something that is held on a day ("election").
        vote: Those on a vote or what is counted of it.
        now: Those in the present.
        earlier: Those of what had been before the story ("avait déjà fait").
        dated: Those that open with a date: a new setting.
        years: Those that name a year, or a run of years.
    """

    event: frozenset[int]
    harm: frozenset[int]
    struck: frozenset[int]
    happening: frozenset[int]
    held: frozenset[int]
    vote: frozenset[int]
    now: frozenset[int]
    earlier: frozenset[int]
    dated: frozenset[int]
    years: frozenset[int]


_NAMES = tuple(field.name for field in attrs.fields(Clues))


def clues_of(at_line: Marked) -> Clues:
    """Return what the sentences of a line tell; one pass over its words."""
    line = at_line.line
    by_form, by_word = _telling(line.lexicon.language)
    told: dict[str, set[int]] = {name: set() for name in _NAMES}
    last, opened = None, 0
    items = zip(line.sentences, at_line.forms, line.words, line.dates, strict=True)
    for at, (sentence, form, word, date) in enumerate(items):
        if sentence != last:
            last, opened = sentence, at
        for name in by_form.get(form, ()):
            if name != "now" or date is None:
                told[name].add(sentence)
        for name in by_word.get(word, ()):
            told[name].add(sentence)
        if date is not None and at - opened < _OPENING:
            told["dated"].add(sentence)
        if date is not None and _YEARS.fullmatch(date.value) and not is_running(line, date):
            told["years"].add(sentence)
    return Clues(**{name: frozenset(found) for name, found in told.items()})


@cache
def _telling(language: str) -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
    """Return what each form, and each word, of a language tells of its sentence."""
    words, own = setting_of(language), lexicon(language)
    happening = words.happenings | words.happened
    forms = {
        "event": happening | words.aftermath,
        "struck": happening - words.occasions,
        "happening": happening,
        "held": words.occasions - happening,
        "vote": words.occasions | words.ballots,
        "now": words.now,
        "earlier": words.earlier,
    }
    quiet = {word for word in own.not_harm if own.harm.get(word) == _HELD}
    harm = {word for word, measure in own.harm.items() if measure not in _QUIET} - quiet
    by_form = {
        form: tuple(name for name, listed in forms.items() if form in listed)
        for form in frozenset[str]().union(*forms.values())
    }
    by_word = dict.fromkeys(harm, ("event", "harm", "struck"))
    return MappingProxyType(by_form), MappingProxyType(by_word)


def is_running(line: Line, date: PeriodMention) -> bool:
    """Say whether a date is only the year that runs ("its profit for the year"): it opens no wider view."""
    at = bisect_left(line.items, date.span.start, key=lambda item: item.start)
    return date.relative and line.word(at) in line.lexicon.the | {"full"}


def sentence_start(at_line: Marked, at: int) -> int:
    """Return the index of the first item of the sentence at `at`, no further back than a fixed reach."""
    sentences, first = at_line.line.sentences, max(0, at - _REACH)
    return bisect_left(sentences, sentences[at], first, at)


def tells_of_sources(at_line: Marked, start: int, end: int) -> bool:
    """Say whether a figure counts those who told something ("14 witnesses"): they are not of the event."""
    words, line = at_line.words, at_line.line
    around = range(max(0, start - 3), min(len(line.items), end + 1))
    told = any(
        at_line.form(at) in words.told
        and not (at_line.form(at) in words.asked and line.word(at + 1) in line.lexicon.of)
        for at in around
        if line.same_sentence(at, start)
    )
    return told or _is_asked(at_line, start)


def _is_asked(at_line: Marked, start: int) -> bool:
    """Say whether a figure counts people asked, somewhere after the verb ("spoke to 23 people: 14 witnesses, six nurses")."""
    words, line = at_line.words, at_line.line
    for back in range(start - 1, sentence_start(at_line, start) - 1, -1):
        if at_line.form(back) in words.asked:
            return line.word(back + 1) not in line.lexicon.of
        if (
            line.lexicon.harm.get(line.word(back), "interviewed") not in _QUIET
            or at_line.form(back) in words.happened
        ):
            return False
    return False


def since_then(at_line: Marked, end: int) -> bool:
    """Say whether a figure's clause closes with a bare "since": it tells of all the time after the event."""
    line = at_line.line
    for at in range(end, min(end + _CLOSING, len(line.items))):
        if not line.same_sentence(at, end - 1) or line.is_number(at):
            return False
        if at_line.form(at) in at_line.words.ever_since and line.dates[at] is None:
            return at + 1 >= len(line.items) or line.is_kind(at + 1, ItemKind.MARK)
    return False


def is_background(at_line: Marked, at: int) -> bool:
    """Say whether a word stands in a remark in the present about who is named ("the firm, which runs 14 estates,")."""
    line, relatives = at_line.line, at_line.line.lexicon.roles.relatives
    for back in range(at - 1, max(0, at - _REMARK), -1):
        word = line.word(back)
        if not line.same_sentence(back, at) or word in {",", ";", ":", "("}:
            return False
        if word in relatives:
            verb = line.word(back + 1)
            present = verb.endswith("s") and verb not in at_line.words.gone
            return line.word(back - 1) == "," and present
    return False
