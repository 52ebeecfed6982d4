"""Dates as they stand in the text, before anything is resolved: found, weighed as years, cut to the longest."""

import re
from collections.abc import Iterator, Sequence

import attrs

from onrecord.text.periods.explicit import year_in_words
from onrecord.text.periods.grammar import AGAIN, Grammar, Group, Rules
from onrecord.text.periods.lexicon import Lexicon
from onrecord.text.periods.sites import Site, find_sites, windows

_LEFT = 48
"""Characters before a date in which its preposition is looked for."""

_RIGHT = 24
AHEAD = 90
"""Characters over which "will" and the like reach a month or day of the month."""

_SHORT = 2
_AFTER = re.compile(r"\s*(?:(\w[\w'-]*)|(\S)|$)")
_ALONE_BEFORE = re.compile(r"(?:^|[\n\t|(\[>*#•·–—:«\"“])[ \t*]*$")
_ALONE_AFTER = re.compile(r"[ \t*]*(?:$|[\n\t|)\]<:–—»\"”,.;])")
_CAPITALISED = re.compile(r"(?<![^\s(\"'«“])[A-ZÀ-Þ][\w-]{2,}\s$")
LIST_GAP = re.compile(r"\s*(?:,|،|and|or|et|ou|و|أو|,\s*and|,\s*or)\s*")


@attrs.frozen(kw_only=True)
class Atom:
    """One date expression and what its words say.

    Attributes:
        start: Offset of the first character.
        end: Offset after the last.
        rule: Name of the rule that found it.
        said: What each named group of the rule matched, folded and in lower case.
    """

    start: int
    end: int
    rule: str
    said: dict[str, str] = attrs.field(eq=False)


def find_atoms(folded: str, grammar: Grammar, rules: Rules) -> list[Atom]:
    """Find the date expressions of a folded text: the leftmost, of these the longest, never overlapping."""
    found = []
    sites = find_sites(folded, grammar.triggers)
    for windowed, group in _called(folded, rules, sites):
        for low, high in windowed:
            for rank, rule, pattern in group:
                for match in pattern.compiled.finditer(folded, low, high):
                    atom = _atom(rule, match, grammar.words)
                    found.append((atom.start, -atom.end, rank, atom))
    found.sort(key=lambda entry: entry[:3])
    kept: list[Atom] = []
    for _, _, _, atom in found:
        if not kept or atom.start >= kept[-1].end:
            kept.append(atom)
    return _without_counts(folded, grammar, kept)


def _called(
    folded: str, rules: Rules, sites: Sequence[Site]
) -> Iterator[tuple[list[tuple[int, int]], Group]]:
    """Give the rules that the triggers of a text call for, and the stretches of text that they run over."""
    present = 0
    for _, _, bits in sites:
        present |= bits
    for (calling, needed), group in rules if present else ():
        if present & calling and (not needed or present & needed):
            yield windows(folded, sites, calling, needed), group


def _atom(rule: str, match: re.Match[str], words: Lexicon) -> Atom:
    said = {
        key.partition(AGAIN)[0]: " ".join(text.lower().split())
        for key, text in match.groupdict().items()
        if text
    }
    if "year_words" in said:
        said["year"] = str(year_in_words(said["year_words"], words.year_numbers))
    if rule == "numeric" and len(said.get("year", "0000")) == _SHORT:
        said["year"] = _of_two_digits(said["year"])
    if "year2d" in said:
        said["year"] = _of_two_digits(said["year2d"].strip("'"))
    if "short_year" in said:
        said["year"] = f"19{said['short_year']}"
    if "closing" in said:
        said |= {"opening_end": str(match.end("opening")), "closing_start": str(match.start("closing"))}
    start, end = match.span("span") if "span" in said else match.span()
    return Atom(start=start, end=end, rule=rule, said=said)


_PIVOT = 50


def _of_two_digits(digits: str) -> str:
    """Write a year of two digits in full: of this century below 50."""
    return f"{'20' if int(digits) < _PIVOT else '19'}{digits}"


def _without_counts(folded: str, grammar: Grammar, atoms: list[Atom]) -> list[Atom]:
    """Drop the four-digit numbers that nothing around shows to be years."""
    kept: list[Atom] = []
    for atom in atoms:
        if atom.rule in {"year", "years"} and _counts_something(folded, grammar, atom):
            continue
        if atom.rule == "year" and not (
            _is_cued(folded, grammar, atom) or (kept and _continues(folded, grammar, kept[-1], atom))
        ):
            continue
        kept.append(atom)
    return kept


def _counts_something(folded: str, grammar: Grammar, atom: Atom) -> bool:
    word = following(folded, atom.end)
    return word in grammar.words.counted


def following(folded: str, end: int) -> str:
    """Return the word right after an offset in lower case, the sign that stands there, or nothing at the end."""
    match = _AFTER.match(folded, end, min(len(folded), end + _RIGHT))
    return (match[1] or match[2] or "").lower().split("'")[0] if match else ""


def _is_cued(folded: str, grammar: Grammar, atom: Atom) -> bool:
    left = folded[max(0, atom.start - _LEFT) : atom.start]
    alone = _ALONE_BEFORE.search(left) and _ALONE_AFTER.match(folded, atom.end)
    if alone or grammar.strong_cue.search(left) or _leads_to_year(folded, grammar, atom):
        return True
    if grammar.not_cue.search(left):
        return False
    return _is_year_by_what_follows(folded, grammar, atom, left)


def _is_year_by_what_follows(folded: str, grammar: Grammar, atom: Atom, left: str) -> bool:
    """Weigh the word after four digits: a count stands before its noun, a year before nothing or a new phrase."""
    word = following(folded, atom.end)
    if word in grammar.words.singular or folded.startswith("'s", atom.end):
        return True
    if grammar.determiner.search(left) and word[:1].isalpha():
        return True
    free = not word or not word[0].isalnum() or word in grammar.words.function_words
    if _REFERENCE.search(left) and word and word in ").;:,":
        return True
    cued = grammar.weak_cue.search(left) and (free or word in grammar.words.dated_nouns)
    return bool(cued or (free and _CAPITALISED.search(left)))


_FOUR_DIGITS = re.compile(r"(?:1[89]|20)\d\d(?![\d\w%]|[.,]\d)")


def _leads_to_year(folded: str, grammar: Grammar, atom: Atom) -> bool:
    """Tell whether a number begins a range of years ("2019 to 2022") that counts nothing."""
    gap = grammar.dash.match(folded, atom.end, atom.end + _RIGHT)
    if gap is None and _is_opened(folded, grammar, atom):
        gap = grammar.joint.match(folded, atom.end, atom.end + _RIGHT)
    later = _FOUR_DIGITS.match(folded, gap.end()) if gap else None
    return later is not None and following(folded, later.end()) not in grammar.words.counted


def _is_opened(folded: str, grammar: Grammar, atom: Atom) -> bool:
    """Tell whether "between" stands before a number, in a language that writes "and" together with the next one."""
    lead = grammar.prefix.search(folded[max(0, atom.start - _LEFT) : atom.start])
    return len(grammar.words.clitics) > 1 and lead is not None and bool(lead["opener"])


_REFERENCE = re.compile(r"[^\W\d_]\.?,\s$")
"""What stands before the year of a reference: "(Ba et al., 2017)"."""


def _continues(folded: str, grammar: Grammar, before: Atom, atom: Atom) -> bool:
    """Tell whether a number continues a list or range that a year began ("2019, 2020 and 2021")."""
    if "year" not in before.said or atom.start - before.end > _RIGHT:
        return False
    gap = folded[before.end : atom.start]
    return bool(LIST_GAP.fullmatch(gap) or grammar.dash.fullmatch(gap) or grammar.joint.fullmatch(gap))


_BREAK = re.compile(r"[.!?؟]\s+(?=[^\Wa-z\d])|\n\s*\n|\n\s*[•\-–*]|</?\w+>|\t|\|")


def looks_ahead(folded: str, grammar: Grammar, start: int) -> int | None:
    """Tell how far before an offset a word of the same sentence points to the future.

    A reporting verb ends the look ahead just as the end of a sentence does: "will resign, he said on Monday".

    Returns:
        Characters from the start of that word, or None if there is none near by.
    """
    low = max(0, start - AHEAD)
    last = None
    for match in grammar.future.finditer(folded, low, start):
        last = match.start()
    if last is None or any(end.search(folded, last, start) for end in (_BREAK, grammar.reporting)):
        return None
    return start - last


_TENSE = 60
"""Characters before a date in which the tense of its verb is looked for."""


def tells_past(folded: str, grammar: Grammar, start: int) -> bool:
    """Tell whether a verb in a past tense stands in the same sentence, right before an offset."""
    last = None
    for match in grammar.past.finditer(folded, max(0, start - _TENSE), start):
        last = match.start()
    return last is not None and _BREAK.search(folded, last, start) is None
