"""Finding the periods of a text: dates are found, joined to ranges and placed on the calendar."""

import datetime as dt
import re
from collections.abc import Sequence

import attrs

from onrecord.model.passage import Span
from onrecord.text.periods.atoms import LIST_GAP, Atom, find_atoms
from onrecord.text.periods.edtf import parse_edtf
from onrecord.text.periods.grammar import Grammar, Rules, grammar_of
from onrecord.text.periods.lengths import SIZE, add_lengths, length_of
from onrecord.text.periods.memory import Memory
from onrecord.text.periods.mention import PeriodMention
from onrecord.text.periods.plain import Plain, plain
from onrecord.text.periods.reader import Reader
from onrecord.text.periods.resolve import place
from onrecord.text.periods.scene import MONTHS_A_YEAR, Scene

_YEAR_VALUE = re.compile(r"\d{4}")


def find_periods(text: str, language: str, anchor: str | None) -> tuple[PeriodMention, ...]:
    """Find the dates, periods and clock times of a text.

    A day or month without a year is the latest one not after the anchor; after words that look ahead ("will",
    "pledged", "by") it is the next one. Four digits are a year only where something shows it: a preposition, a month,
    brackets, a range; never before a counted noun.

    Args:
        text: The text; offsets in the result are its own.
        language: `en`, `fr` or `ar`; any other code reads as English.
        anchor: Date of the document as an EDTF value, or None where it is not known.

    Returns:
        Mentions in the order of the text, never overlapping. Takes time linear in the length of the text.
    """
    grammar = grammar_of(language)
    return _find(text, grammar, grammar.rules, anchor)


def find_temporal(text: str, language: str, anchor: str | None) -> tuple[PeriodMention, ...]:
    """Find all expressions of time: what `find_periods` finds, and durations, recurrences and words such as "now".

    Args:
        text: The text; offsets in the result are its own.
        language: `en`, `fr` or `ar`; any other code reads as English.
        anchor: Date of the document as an EDTF value, or None where it is not known.

    Returns:
        Mentions in the order of the text, never overlapping; of kind `duration`, `set` and `reference` too.
    """
    grammar = grammar_of(language)
    return _find(text, grammar, grammar.lengths, anchor)


def _find(text: str, grammar: Grammar, rules: Rules, anchor: str | None) -> tuple[PeriodMention, ...]:
    searched = plain(text)
    folded = searched.folded
    scene = _opening_scene(anchor)
    atoms = find_atoms(folded, grammar, rules)
    if not atoms:
        return ()
    atoms = _with_counted_years(folded, grammar, _with_joined_lengths(folded, grammar, atoms), scene)
    atoms = _with_shared_years(folded, grammar, atoms)
    reader = Reader(folded=folded, grammar=grammar, scene=_settled(scene, atoms))
    mentions = []
    memory = Memory()
    index = 0
    while index < len(atoms):
        mention, used = reader.read(atoms, index, memory)
        memory = memory.after(mention)
        mentions.append(mention if searched.starts is None else _back(mention, searched))
        index += used
    return tuple(mentions)


def _back(mention: PeriodMention, searched: Plain) -> PeriodMention:
    span = Span(*searched.original(mention.span.start, mention.span.end))
    return attrs.evolve(mention, span=span, ends=tuple(_back(end, searched) for end in mention.ends))


_DAY_FIRST, _MONTH_FIRST = "day", "month"


def _settled(scene: Scene, atoms: Sequence[Atom]) -> Scene:
    """Let dates in digits that can be read one way only settle how the others of the text are read."""
    orders = {
        _DAY_FIRST if int(atom.said["first"]) > MONTHS_A_YEAR else _MONTH_FIRST
        for atom in atoms
        if atom.rule == "numeric"
        and "first" in atom.said
        and (int(atom.said["first"]) > MONTHS_A_YEAR) != (int(atom.said["second"]) > MONTHS_A_YEAR)
    }
    return attrs.evolve(scene, order=orders.pop()) if len(orders) == 1 else scene


_LENGTH_GAP = re.compile(r",?\s+(?:(?:and|et|و)\s*)?")


def _with_joined_lengths(folded: str, grammar: Grammar, atoms: list[Atom]) -> list[Atom]:
    """Make one duration of "two years, three months and a day": each unit smaller than the one before."""
    joined: list[Atom] = []
    for atom in atoms:
        last = joined[-1] if joined else None
        if last is not None and _lengthens(folded, grammar, last, atom):
            value = add_lengths(length_of(last.said, grammar.words), length_of(atom.said, grammar.words))
            rule = atom.rule if atom.rule in _COUNTING else last.rule
            said = {
                **(atom.said if atom.rule in _COUNTING else last.said),
                "unit": _unit_said(atom),
                "iso": value,
            }
            joined[-1] = attrs.evolve(last, end=atom.end, rule=rule, said=said)
        else:
            joined.append(atom)
    return joined


def _lengthens(folded: str, grammar: Grammar, last: Atom, atom: Atom) -> bool:
    if last.rule not in _LONGER or (
        atom.rule != "duration" and (atom.rule not in _COUNTING or last.rule != "duration")
    ):
        return False
    units = grammar.words.units
    larger, smaller = (units.get(_unit_said(each)) for each in (last, atom))
    if larger is None or smaller is None or larger == smaller:
        return False
    if SIZE[smaller] > SIZE[larger] and "," in folded[last.end : atom.start]:
        return False
    return _LENGTH_GAP.fullmatch(folded, last.end, atom.start) is not None


def _unit_said(atom: Atom) -> str:
    return next((atom.said[key] for key in ("unit", "one", "two") if key in atom.said), "")


_LONGER = frozenset({"duration", "within", "window"})
_COUNTING = frozenset({"later", "earlier", "ago", "offset", "from_day"})
"""Rules that count from a day: their length may be of several units ("two years and 21 days later")."""


def _with_counted_years(folded: str, grammar: Grammar, atoms: list[Atom], scene: Scene) -> list[Atom]:
    """Give a month its "last year", where the two stand together: "in October last year" is one date."""
    joined: list[Atom] = []
    for atom in atoms:
        year = _counted_year(folded, grammar, joined[-1], atom, scene) if joined else ""
        if year:
            said = joined[-1].said | {"year": year, "counted": "yes"}
            joined[-1] = attrs.evolve(joined[-1], end=atom.end, said=said)
        else:
            joined.append(atom)
    return joined


def _with_shared_years(folded: str, grammar: Grammar, atoms: list[Atom]) -> list[Atom]:
    """Let the months of a list share the year that stands after the last: "in March, April and May 2023"."""
    shared = list(atoms)
    for index in range(len(atoms) - 2, -1, -1):
        atom, after = shared[index], shared[index + 1]
        if atom.rule not in _LISTED or after.rule not in _LISTED or not _lacks_year(atom):
            continue
        if (
            not {"year", "month"} <= after.said.keys()
            or LIST_GAP.fullmatch(folded, atom.end, after.start) is None
        ):
            continue
        months = grammar.words.months
        year = int(after.said["year"]) - (months[atom.said["month"]] > months[after.said["month"]])
        shared[index] = attrs.evolve(atom, said=atom.said | {"year": str(year), "counted": "yes"})
    return shared


_LISTED = frozenset({"full", "month"})


def _lacks_year(atom: Atom) -> bool:
    return "month" in atom.said and not {"year", "which", "weekday"} & atom.said.keys()


_YEARLESS = frozenset({"full", "month", "days"})
_OF_YEAR = re.compile(r",?\s+(?:(?:of|in|de|en|من|في)\s+)?")


def _counted_year(folded: str, grammar: Grammar, before: Atom, atom: Atom, scene: Scene) -> str:
    """Return the year of "last year" if it belongs to the month or day before it, or nothing."""
    if (
        before.rule not in _YEARLESS
        or "year" in before.said
        or "which" in before.said
        or scene.anchor is None
    ):
        return ""
    if atom.rule != "shift" or grammar.words.units.get(atom.said.get("unit", "")) != "year":
        return ""
    value = place(atom, grammar.words, scene).value
    return (
        value if _OF_YEAR.fullmatch(folded, before.end, atom.start) and _YEAR_VALUE.fullmatch(value) else ""
    )


def _opening_scene(anchor: str | None) -> Scene:
    bounds = parse_edtf(anchor) if anchor else None
    if bounds is None or bounds[1] == dt.date.max:
        return Scene(anchor=None)
    return Scene(anchor=bounds[1], exact=bounds[0] == bounds[1])
