"""A line with the words of setting in it, and a place that it names."""

import re

import attrs

from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.party import is_body
from onrecord.extraction.lexicon.setting_words import SettingWords
from onrecord.extraction.lexicon.settings import setting_of, words_of_setting
from onrecord.model.figure import Role
from onrecord.model.passage import Span
from onrecord.text.numbers import ItemKind

_BACK = 6
_DATELINE = 14
_TITLE = 24
_ATTACHED = re.compile("[وف]?[بلك]?(?:ال|(?<=ل)ل)?")

Words = tuple[str, ...]


@attrs.frozen(slots=True, kw_only=True)
class Named:
    """A place that a line names.

    Attributes:
        start: Index of its first item.
        end: Index after its last one.
        span: Its characters; an attached preposition is left out.
        key: Its words in normal form.
        country: English name of the country it is, or None.
        firm: True where the words around it make it where something is; else it is only mentioned.
        origin: True where somebody comes from it or acts against it.
        dateline: True where it is the place of a dateline.
        goal: True where somebody went there, so that the story does not go on in it.
        compared: True where only a second term names it (", contre 12 % en Égypte").
        common: True where only a noun takes it up ("the province").
    """

    start: int
    end: int
    span: Span
    key: Words
    country: str | None = None
    firm: bool = True
    origin: bool = False
    dateline: bool = False
    goal: bool = False
    common: bool = False
    compared: bool = False

    def role(self, line: Line, *, inferred: bool) -> Role:
        """Return the place as a role, as written."""
        return Role(text=self.span.cut(line.text), span=self.span, inferred=inferred)


@attrs.frozen(slots=True)
class Marked:
    """A line with the forms that the words of setting are looked up by."""

    line: Line
    words: SettingWords
    forms: Words

    def form(self, at: int) -> str:
        """Return the form at `at`, or an empty string outside the line."""
        return self.forms[at] if 0 <= at < len(self.forms) else ""


def marked(line: Line) -> Marked:
    """Return a line with its forms; Arabic words lose attached particles where the rest is a word of setting."""
    language = line.lexicon.language
    words = setting_of(language)
    forms = line.words
    if words.articled:
        known = words_of_setting(language)
        forms = tuple(_bare(word, known) for word in line.words)
    return Marked(line, words, forms)


def _bare(word: str, known: frozenset[str]) -> str:
    if word in known:
        return word
    found = _ATTACHED.match(word)
    rest = word[found.end() :] if found else word
    return rest if rest in known else word


def named_run(
    line: Line,
    run: tuple[int, int],
    *,
    firm: bool,
    country: str | None = None,
    origin: bool = False,
    cut: int = 0,
) -> Named:
    """Return the name that the items of `run` are; `cut` attached letters are left out."""
    span = line.span(*run)
    return Named(
        start=run[0],
        end=run[1],
        span=Span(span.start + cut, span.end),
        key=tuple(line.words[run[0] : run[1]]),
        country=country,
        firm=firm,
        origin=origin,
    )


def sort_before(at_line: Marked, name: Named) -> str:
    """Return the noun of its sort that stands before a name ("governorate of"), or an empty string; a body's name has none.

    In English it may end the name or stand behind it ("Plateau State", "Gazipur district").
    """
    if name.common:
        return ""
    form = at_line.form(name.start - 1)
    if form in at_line.words.kinds and not is_body(at_line.line, name.start - 2):
        return form
    behind = (name.end - 1, name.end) if at_line.line.lexicon.language == "en" else ()
    return next((at_line.form(at) for at in behind if at_line.form(at) in at_line.words.kinds), "")


def parts_of(key: Words) -> list[Words]:
    """Take "Kishishe and Bambo" apart."""
    parts: list[list[str]] = [[]]
    for word in key:
        if word in {"and", "et", "و", ",", "،"}:
            parts.append([])
        else:
            parts[-1].append(word)
    return [tuple(part) for part in parts if sum(map(len, part)) > 1]


def is_apposed(at_line: Marked, start: int) -> bool:
    """Say whether names stand after a noun that they explain ("two villages, Kishishe and Bambo")."""
    return at_line.line.word(start - 1) in {",", ":", "("} and at_line.form(start - 2) in at_line.words.kinds


def is_origin(at_line: Marked, start: int) -> bool:
    """Say whether the words before a name make it where somebody comes from, or a party."""
    line, words = at_line.line, at_line.words
    before = start - 1
    while before >= 0 and line.word(before) in line.lexicon.the:
        before -= 1
    form = at_line.form(before)
    if not line.same_sentence(before, start) or form not in line.lexicon.roles.away:
        return False
    if form in words.toward:
        return not has_moved(at_line, before)
    if is_struck(at_line, before):
        return False
    if form in {"of", "de", "d", "du"}:
        return is_body(line, before - 1) or at_line.form(before - 1) in words.offices
    return form not in line.lexicon.and_


def is_struck(at_line: Marked, before: int) -> bool:
    """Say whether a preposition stands between an attack and its place ("the assault on")."""
    struck = at_line.form(before) in at_line.words.against
    return struck and at_line.form(before - 1) in at_line.words.happenings


def is_goal(at_line: Marked, start: int) -> bool:
    """Say whether a name is where somebody went ("to", "towards")."""
    before = start - 1
    while before >= 0 and at_line.form(before) in at_line.words.between:
        before -= 1
    return at_line.form(before) in at_line.words.toward


def has_moved(at_line: Marked, before: int) -> bool:
    """Say whether a word of going stands shortly before a preposition."""
    return any(
        at_line.form(back) in at_line.words.moving
        for back in range(max(0, before - _BACK), before)
        if at_line.line.same_sentence(back, before)
    )


def is_dateline(line: Line, at: int, end: int) -> bool:
    """Say whether a name opens a block as the place it was filed from: "GOMA, 3 May (Agency) -"."""
    if at > 0:
        return False
    if line.word(end) in {",", "،"} and end + 1 < len(line.items) and line.dates[end + 1] is not None:
        return True
    if len(line.items) <= _TITLE and line.word(len(line.items) - 1) not in {".", "؟", "?"}:
        return False
    for index in range(end, min(end + _DATELINE, len(line.items))):
        dash = line.word(index) in {"-", "–", "—"} and not line.items[index].glued
        if dash:
            return index > end or line.raw[at].isupper()
        lower = line.is_kind(index, ItemKind.WORD) and line.raw[index][:1].islower()
        if line.lexicon.language != "ar" and lower and line.dates[index] is None and line.word(index) != "le":
            return False
    return False
