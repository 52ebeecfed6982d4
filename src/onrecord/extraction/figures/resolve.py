"""Give bare numbers the unit that the words around them imply, and drop those that have none."""

import math
from collections import Counter
from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.doubtful import is_exchange, is_measured, is_model, is_score
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.elided import elided_percent, in_unit, of_persons
from onrecord.extraction.figures.exclusions import is_model_number, is_name_number
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.meant import meant
from onrecord.extraction.figures.moved import counted_by_number, lives, unit_moved
from onrecord.extraction.figures.nouns import label_of, noun_at, unit_of
from onrecord.extraction.figures.sums import funds, money
from onrecord.extraction.figures.superlatives import COUNTED, sentence_words, superlative_unit
from onrecord.extraction.figures.units import rated
from onrecord.model.figure import Bound, FigureKind
from onrecord.text.numbers import ItemKind

Placed = tuple[Line, Draft]

_HARM_BEFORE, _HARM_AFTER = 3, 4
_NOT_COUNTS = frozenset({"percent", "share", "ratio", "percent of GDP", "percent change", "percentage point"})
_SENTENCES_BACK = 2
_LINKING_WORDS = 3
_SMALL_SUM = 10**3
_MANY = 10**4
_RECENT = 60
_ARTICLE = "ال"
_LINES_BACK = 12
_PARTS = 30


def resolved(lines: Sequence[tuple[Line, tuple[Draft, ...]]]) -> tuple[Placed, ...]:
    """Return the drafts of all lines with their units; a bare number without any is left out."""
    found: list[Placed] = []
    before: dict[str, str] = {}
    for line, drafts in lines:
        for at, draft in enumerate(drafts):
            if is_model(line, draft):
                continue
            unit = (
                _harmed(line, draft)
                or funds(line, draft, found)
                or draft.unit
                or _unit(line, drafts, at, found)
            )
            unit = _served(line, draft, unit)
            if unit is not None and draft.rate is not None:
                unit = rated(unit.split("/")[0], draft.rate)
            if unit is not None:
                told = draft if unit == draft.unit else _as_time(drafts, at, in_unit(draft, unit))
                found.append((line, meant(line, told, before)))
    return tuple(found)


def _served(line: Line, draft: Draft, unit: str | None) -> str | None:
    """Read "une latrine pour 250 personnes" as persons for each latrine."""
    lexicon, at = line.lexicon, draft.start - 1
    one = line.word(at) in lexicon.per and line.word(at - 2) in lexicon.article_one
    thing = unit_of(line, line.word(at - 1)) if one and line.same_sentence(at - 2, draft.at) else None
    counts = (
        unit is not None and "/" not in unit and draft.kind is FigureKind.LEVEL and draft.noun is not None
    )
    return f"{unit}/{thing}" if counts and thing is not None and thing != unit else unit


def _as_time(drafts: Sequence[Draft], at: int, draft: Draft) -> Draft:
    """Read the first of two lengths of time as one, too ("passée de 14 à 9 jours")."""
    following = drafts[at + 1] if at + 1 < len(drafts) else None
    timed = following is not None and following.kind is FigureKind.DURATION and following.unit == draft.unit
    bare = draft.noun is None and draft.kind is FigureKind.LEVEL and drafts[at].unit is None
    return attrs.evolve(draft, kind=FigureKind.DURATION) if timed and bare else draft


def _harmed(line: Line, draft: Draft) -> str | None:
    """An unknown noun right by a verb of harm is a person ("killed eleven worshippers")."""
    if draft.noun is None or draft.kind is not FigureKind.LEVEL or unit_of(line, draft.noun.head) is not None:
        return None
    after = range(draft.end, draft.end + 1 + (not line.is_kind(draft.end, ItemKind.MARK)))
    before = draft.start - 1
    while before > draft.start - _HARM_BEFORE - 1 and line.word(before) in line.lexicon.the | line.lexicon.of:
        before -= 1
    near = [line.word(before)] if line.same_sentence(before, draft.at) else []
    beside = [*near, *(line.word(at) for at in after)]
    told = any(word in line.lexicon.harm and word not in line.lexicon.not_harm for word in beside)
    return "person" if told and line.same_sentence(draft.at, draft.end - 1) else None


def _unit(line: Line, drafts: Sequence[Draft], at: int, found: Sequence[Placed]) -> str | None:
    draft = drafts[at]
    if is_exchange(line, draft):
        return None
    if draft.kind is FigureKind.SUPERLATIVE:
        return superlative_unit(line, draft, found)
    if (not draft.repeats and _is_unlikely(line, draft)) or is_score(line, draft):
        return None
    if is_measured(line, draft):
        return _from_next(line, drafts, at) or line.unit
    return (
        _from_next(line, drafts, at)
        or _from_first(line, drafts, at)
        or _set_off(line, draft, found)
        or _labelled(line, draft)
        or _in_cash(line, draft, found)
        or lives(line, draft)
        or of_persons(line, draft)
        or elided_percent(line, draft, found)
        or _employed(line, draft)
        or _listed(line, drafts, at)
        or _bracketed(line, drafts, at)
        or (_carried(line, draft) if line.lexicon.verb_first else None)
        or money(line, draft, found)
        or _from_human(line, draft)
        or _carried(line, draft)
        or unit_moved(line, draft)
        or _from_harm(line, draft)
        or _from_earlier(line, draft, found)
        or line.unit
        or _last_resort(line, draft, found)
    )


def _is_unlikely(line: Line, draft: Draft) -> bool:
    led = is_name_number(line, draft.at) or (
        line.is_kind(draft.end, ItemKind.WORD) and is_model_number(line, draft.at)
    )
    return led and draft.bound is Bound.EXACT and _from_harm(line, draft) is None


def _from_next(line: Line, drafts: Sequence[Draft], at: int) -> str | None:
    """Read "23 of 31 convoys", "from 41 to 48 per 100,000", "550 or 600 francs": the next number has the unit."""
    if at + 1 >= len(drafts):
        return None
    draft, following = drafts[at], drafts[at + 1]
    lexicon = line.lexicon
    between = [line.word(index) for index in range(draft.end, following.start)]
    links = lexicon.targets | lexicon.sources | lexicon.of | lexicon.and_ | lexicon.the | lexicon.only
    linked = bool(between) and len(between) <= _LINKING_WORDS and all(word in links for word in between)
    linked = linked or (
        0 < len(between) <= _LINKING_WORDS + 2 and between[0] in lexicon.of and draft.noun is None
    )
    if not line.same_sentence(draft.at, following.at) or following.kind is FigureKind.SHARE:
        return None
    if not linked and _includes(line, draft, following):
        return "person"
    return following.unit if linked else None


def _from_first(line: Line, drafts: Sequence[Draft], at: int) -> str | None:
    """Read "from 15 years to 10": the second of two values is in the unit of the first."""
    first, draft = drafts[at - 1] if at else None, drafts[at]
    if first is None or draft.noun is not None or draft.start != first.end + 1:
        return None
    led = line.word(first.start - 1) in line.lexicon.sources and line.word(first.end) in line.lexicon.targets
    return first.unit if led and line.same_sentence(first.at, draft.at) else None


def _includes(line: Line, draft: Draft, following: Draft) -> bool:
    """Say whether persons are named as a part of a bare number ("at least 74, including eight Americans")."""
    at = draft.end + (line.word(draft.end) in {",", "،", "("})
    led = line.lexicon.lists.after(line.words, at)
    bare = draft.noun is None and line.word(at) not in line.lexicon.and_
    return bare and led is not None and led[0] == following.start and following.unit == "person"


def _set_off(line: Line, draft: Draft, found: Sequence[Placed]) -> str | None:
    """Read ", contre dix-neuf en 2022" in the unit of the figure that it is set against, its rate too."""
    led = line.word(draft.start - 1) in line.lexicon.against and line.word(draft.start - 2) in {",", "("}
    last = found[-1] if found else None
    if not led or last is None or draft.noun is not None or last[0] is not line:
        return None
    rate = "/" in (last[1].unit or "") and line.same_sentence(last[1].at, draft.at)
    return last[1].unit if rate else None


def _labelled(line: Line, draft: Draft) -> str | None:
    """Read "Ménages enregistrés : 17 905" in the unit of the noun that the label begins with."""
    noun = None if draft.noun is not None else label_of(line, draft)
    return None if noun is None else noun.unit


def _in_cash(line: Line, draft: Draft, found: Sequence[Placed]) -> str | None:
    """Read "7,5 millions en espèces" and "20 millions par famille" as the money that the document speaks of."""
    value = draft.low if draft.low is not None else draft.high
    shared = draft.rate in _SHARERS and value is not None and value >= _MANY
    if draft.noun is not None or not (shared or line.lexicon.cash.after(line.words, draft.end)):
        return None
    codes = ((earlier.unit or "").split("/")[0] for _, earlier in reversed(found[-_RECENT:]))
    return next((code for code in codes if code in line.lexicon.currency_codes), None)


_SHARERS = frozenset({"family", "household", "person"})


def _employed(line: Line, draft: Draft) -> str | None:
    """Read "employs 2,500", "a crowd of 900", "a population of 5.4 million", "يفوق عددهم 900": persons."""
    if any(line.word(at) in line.lexicon.employers for at in range(draft.start, draft.at)):
        return "person"
    at = draft.start - 1
    while (line.word(at) in line.lexicon.of or line.word(at) == ":") and at > draft.start - _HARM_BEFORE:
        at -= 1
    of = line.word(at + 1) in line.lexicon.of
    known = line.word(at) in line.lexicon.employers or (of and line.raw[at] in line.lexicon.peopled)
    return "person" if known and line.same_sentence(at, draft.at) else None


def _carried(line: Line, draft: Draft) -> str | None:
    """Read "the number of visitors rose by 40,000" as visitors: a word of number tells what is counted."""
    lexicon = line.lexicon
    for at in range(draft.at - 1, max(-1, draft.start - _LINES_BACK), -1):
        if not line.same_sentence(at, draft.at) or line.is_number(at):
            return None
        if line.word(at).removeprefix(_ARTICLE) in lexicon.counting:
            return counted_by_number(line, at, draft.at)
    return None


def _listed(line: Line, drafts: Sequence[Draft], at: int) -> str | None:
    """Read the parts after a colon as what was counted before it: "208 témoignages : 151 auprès de détenus"."""
    draft = drafts[at]
    for earlier in range(at - 1, max(-1, at - 1 - _PARTS), -1):
        whole = drafts[earlier]
        if not line.same_sentence(whole.at, draft.at):
            return None
        if whole.noun is not None:
            near = range(whole.end, min(whole.end + _LINKING_WORDS, draft.start))
            led = any(line.word(other) == ":" for other in near)
            return whole.unit if led and _is_count(whole) else None
    return None


def _bracketed(line: Line, drafts: Sequence[Draft], at: int) -> str | None:
    """Read a number in brackets after a share as the count of it: "un détenu sur deux (15 847)"."""
    draft = drafts[at]
    share = drafts[at - 1] if at else None
    if share is None or share.unit != "share" or line.word(draft.start - 1) != "(":
        return None
    if draft.start - 1 - share.end > _LINKING_WORDS or not line.same_sentence(share.at, draft.at):
        return None
    words = (
        line.word(other)
        for other in range(share.start, draft.start - 1)
        if line.is_kind(other, ItemKind.WORD)
    )
    return next((unit for word in words if (unit := unit_of(line, word)) is not None), None)


def _from_human(line: Line, draft: Draft) -> str | None:
    """Read "1,284 were freed" and "171 escaped" as persons: only they do or suffer that."""
    if draft.noun is not None:
        return None
    lexicon, at = line.lexicon, draft.end
    passing = lexicon.roles.passive | lexicon.copulas | lexicon.adverbs | lexicon.only
    while at < draft.end + _HARM_AFTER and line.word(at) in passing and line.word(at) not in lexicon.human:
        at += 1
    if line.word(at) in lexicon.human and line.same_sentence(draft.at, at):
        return "person"
    before = draft.start - 1
    while (
        before > draft.start - 1 - _HARM_BEFORE
        and line.word(before) in lexicon.the | lexicon.only | lexicon.nouns.stops
    ):
        before -= 1
    did = line.word(before) in lexicon.human and not line.is_number(before - 1)
    return "person" if did and line.same_sentence(before, draft.at) else None


def _from_harm(line: Line, draft: Draft) -> str | None:
    """Read "killed 27", "33 died", "the toll at 184": who is killed is a person."""
    before = range(max(0, draft.start - _HARM_BEFORE), draft.start)
    after = range(draft.end, min(draft.end + _HARM_AFTER, len(line.items)))
    for at in [*reversed(before), *after]:
        if not line.same_sentence(at, draft.at):
            continue
        named = at < draft.start and line.is_name(at) and line.is_name(draft.start - 1)
        if at in after and line.lexicon.zero.after(line.words, at) is not None:
            break
        if line.word(at) in line.lexicon.harm and line.word(at) not in line.lexicon.not_harm and not named:
            return "person"
        if at in after and line.word(at) in ",;:(":
            break
    return None


def _from_earlier(line: Line, draft: Draft, found: Sequence[Placed]) -> str | None:
    """Take the unit of the last counted thing in this sentence or the two before it."""
    if _opens_with_them(line, draft):
        return next((earlier.unit for _, earlier in reversed(found[-_RECENT:]) if _is_count(earlier)), None)
    near = [(place, earlier) for place, earlier in _near(line, draft, found) if _is_count(earlier)]
    if _acts(line, draft):
        near = [(place, earlier) for place, earlier in near if earlier.unit not in line.lexicon.physical]
    if _is_small(line, draft):
        codes = line.lexicon.currency_codes
        near = [
            (place, earlier) for place, earlier in near if (earlier.unit or "").split("/")[0] not in codes
        ]
    same = [
        (place, earlier)
        for place, earlier in near
        if place is line and line.same_sentence(earlier.at, draft.at)
    ]
    for place, earlier in same:
        if _is_whole(place, earlier):
            return earlier.unit
    if same and line.word(draft.start - 1) in line.lexicon.against:
        return _likest(draft, [earlier for _, earlier in same])
    if same:
        return same[0][1].unit
    return _from_sentence(line, draft) or (near[0][1].unit if near else None)


def _acts(line: Line, draft: Draft) -> bool:
    """Say whether a bare number is the subject of an auxiliary ("Sept ont pu être remontés"): no metres or kilos."""
    roles = line.lexicon.roles
    return draft.noun is None and line.word(draft.end) in roles.had | roles.passive


def _likest(draft: Draft, earlier: Sequence[Draft]) -> str | None:
    """Return the unit of the figure that a compared number is nearest to in size: "8 400 coureurs de 42 pays, contre 6 100"."""

    def size(other: Draft) -> float:
        return math.log(max(other.low or other.high or 1, 1))

    return min(earlier, key=lambda other: abs(size(other) - size(draft))).unit


def _is_small(line: Line, draft: Draft) -> bool:
    """Say whether a bare number is too small to be a sum of money by itself."""
    linked = line.word(draft.start - 1) in line.lexicon.targets | line.lexicon.than | line.lexicon.and_
    return not linked and (draft.low or draft.high or 0) < _SMALL_SUM


def _opens_with_them(line: Line, draft: Draft) -> bool:
    """Say whether the sentence opens with "Of these": the whole was counted before, wherever that was."""
    start = draft.at
    while start > max(0, draft.at - _LINES_BACK) and line.same_sentence(start - 1, draft.at):
        start -= 1
    while line.word(start) in "•-":
        start += 1
    return line.word(start) in line.lexicon.of and line.word(start + 1) in line.lexicon.them


def _near(line: Line, draft: Draft, found: Sequence[Placed]) -> list[Placed]:
    """Return the figures of this sentence and the two before, the nearest first."""
    near = []
    for place, earlier in reversed(found[-_RECENT:]):
        if line.sentences_since(draft.at, place, earlier.at) > _SENTENCES_BACK:
            break
        near.append((place, earlier))
    return near


def _is_count(draft: Draft) -> bool:
    unit = draft.unit or "percent"
    named = unit == "share" and draft.noun is not None
    return draft.kind in COUNTED and (named or unit not in _NOT_COUNTS) and not unit.startswith("per ")


def _is_whole(line: Line, draft: Draft) -> bool:
    """Say whether a sentence opens with "Of 68 cases": what follows counts the same."""
    opens = draft.start <= 1 or not line.same_sentence(draft.start - 2, draft.start)
    return line.word(draft.start - 1) in line.lexicon.of and opens


def _from_sentence(line: Line, draft: Draft) -> str | None:
    """Take a thing named in the plural earlier in the sentence ("of the convoys, 23 arrived")."""
    for at in range(draft.start - 1, max(-1, draft.start - 12), -1):
        if not line.same_sentence(at, draft.at):
            return None
        word = line.word(at)
        nouns = line.lexicon.nouns
        if nouns.is_plural(word) and nouns.names_several(word) and unit_of(line, word) is not None:
            noun = noun_at(line, at)
            return noun.unit if noun else unit_of(line, word)
    return None


def _last_resort(line: Line, draft: Draft, found: Sequence[Placed]) -> str | None:
    """A hedged, written-out or large number with no noun: what the document last counted."""
    if draft.kind is FigureKind.VAGUE:
        return "person"
    large = (draft.low or draft.high or 0) >= _MANY
    if large and any(word in line.lexicon.harm for word in sentence_words(line, draft.at)):
        return "person"
    telling = draft.bound is not Bound.EXACT or draft.repeats or line.items[draft.at].spelled
    recent = Counter(earlier.unit for _, earlier in found[-_LINES_BACK:] if _is_count(earlier))
    return recent.most_common(1)[0][0] if telling and recent else None
