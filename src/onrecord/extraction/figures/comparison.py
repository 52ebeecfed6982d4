"""The two values of a comparison, each with its period."""

import itertools
import re
from collections.abc import Mapping, Sequence

import attrs

from onrecord.extraction.figures.dates import (
    Mentions,
    window,
)
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.where import Placed, Scene
from onrecord.model.figure import FigureKind, Role
from onrecord.text.numbers import ItemKind
from onrecord.text.periods import parse_edtf

_CLAIMED = 6
_OPENING = 4
_TARGET, _LIGHT = 12, 2
_NOUN = 5
_COMPARED = 7
_SENTENCES_BACK = 2
_YEARS = re.compile(r"\d{4}(?:/\d{4})?")
_COMPARISONS = frozenset({FigureKind.CHANGE, FigureKind.RATIO})
_PERCENT = frozenset({"percent change", "percentage point"})


@attrs.frozen(slots=True)
class Times:
    """When one figure holds, and what it is compared with."""

    period: Role | None
    base: Role | None


def is_base(scene: Scene, draft: Draft) -> bool:
    """Say whether a figure is what another one is compared with ("up from 12", "contre 37 %")."""
    line, words = scene.marked.line, scene.marked.words
    if draft.kind in _COMPARISONS:
        return False
    at = draft.start
    while line.word(at - 1) in line.lexicon.the | line.lexicon.only:
        at -= 1
    if not line.same_sentence(at - 1, draft.at):
        return False
    if words.compared.before(line.words, at) is not None or _is_of_compared(scene, at):
        return True
    form = scene.marked.form(at - 1)
    if form in words.set_off and not line.same_sentence(at - 2, at - 1):
        return False
    if form in words.set_off and line.word(at - 2) in {",", "،", "(", ";"}:
        return True
    moved = not line.lexicon.nouns.head_first and line.word(at - 2) in line.lexicon.changes
    return form in words.from_ and (moved or _has_target(scene, draft))


def _is_of_compared(scene: Scene, at: int) -> bool:
    """Say whether a noun stands between the words of comparison and a number ("compared with a profit of 12")."""
    line, words = scene.marked.line, scene.marked.words
    if line.word(at - 1) not in line.lexicon.of:
        return False
    for back in range(at - 1, max(0, at - _NOUN), -1):
        if line.is_number(back) or line.is_kind(back, ItemKind.MARK) or line.dates[back] is not None:
            return False
        if words.compared.before(line.words, back) is not None:
            return True
    return False


def _has_target(scene: Scene, draft: Draft) -> bool:
    """Say whether "to" and a number follow ("from 12 in May to 30")."""
    line, words = scene.marked.line, scene.marked.words
    return any(
        scene.marked.form(at) in words.to and (line.is_number(at + 1) or line.is_number(at + 2))
        for at in range(draft.end, min(draft.end + _TARGET, len(line.items)))
        if line.same_sentence(draft.at, at)
    )


def is_compared(scene: Scene, at: int) -> bool:
    """Say whether a date is of the second term of a comparison ("compared with 2023", "than the 38 of May")."""
    line, words = scene.marked.line, scene.marked.words
    light = words.inside | line.lexicon.the
    for back in range(at, max(0, at - _COMPARED), -1):
        if not line.same_sentence(back - 1, at) or (back < at and line.is_kind(back, ItemKind.MARK)):
            return False
        if back < at and scene.marked.form(back) in words.to and line.is_number(back + 1):
            return words.compared.before(line.words, back + 1) is not None
        hedge = back < at and line.is_number(back) and line.word(back - 1) in line.lexicon.than
        if words.compared.before(line.words, back) is not None and not hedge:
            return True
        if scene.marked.form(back - 1) in words.set_off and line.word(back - 2) in {",", "،", "(", ";"}:
            return True
        if line.word(back - 1) == "as" and all(line.word(between) in light for between in range(back, at)):
            return True
    return False


def is_likened(scene: Scene, draft: Draft, at: int) -> bool:
    """Say whether a date after a ratio is that of what it is compared with ("twice the toll of 2022")."""
    line, words = scene.marked.line, scene.marked.words
    if draft.kind is not FigureKind.RATIO or not draft.end <= at < draft.end + _TARGET:
        return False
    if not line.same_sentence(at, draft.at) or any(
        line.is_kind(between, ItemKind.MARK) for between in range(draft.end, at)
    ):
        return False
    noun = words.articled and scene.marked.form(draft.end) not in words.inside and draft.end < at
    taken = draft.end - 1 > draft.at and scene.marked.form(draft.end - 1) in words.likened
    return noun or taken or scene.marked.form(draft.end) in words.likened | words.from_


def is_set_out(scene: Scene, draft: Draft, at: int) -> bool:
    """Say whether a date is where a change sets out from, told by its distance ("up 18% on the week before")."""
    line = scene.marked.line
    beside = draft.end < at <= draft.end + 2 and line.same_sentence(at, draft.at)
    date = line.dates[at] if at < len(line.items) else None
    distant = date is not None and date.relative and _ends_in(line, at) in line.lexicon.distance
    return beside and distant and scene.marked.form(at - 1) in scene.marked.words.over


def _ends_in(line: Line, at: int) -> str:
    """Return the last word of the date at `at`."""
    date = line.dates[at]
    while at + 1 < len(line.items) and line.dates[at + 1] is date:
        at += 1
    return line.word(at)


def with_likened(placed: Sequence[Placed], bases: Sequence[bool], scenes: Mapping[int, Scene]) -> list[bool]:
    """Count as a base value what a ratio is of ("three times the 733 cases of 2022")."""
    made = list(bases)
    for at in range(1, len(placed)):
        (line, ratio), (other, draft) = placed[at - 1], placed[at]
        than = sum(
            line.word(between) in line.lexicon.than for between in range(ratio.end, ratio.end + _LIGHT)
        )
        beside = ratio.end <= draft.start <= ratio.end + 1 + than
        if ratio.kind is not FigureKind.RATIO or other is not line or not beside:
            continue
        form = scenes[id(line)].marked.form
        words = scenes[id(line)].marked.words.likened
        made[at] = made[at] or form(draft.start - 1) in words
    return made


def with_joined(placed: Sequence[Placed], bases: Sequence[bool], scenes: Mapping[int, Scene]) -> list[bool]:
    """Count as a base value the one joined to a base by "and" ("against 530 cases and 14 deaths the week before")."""
    made = list(bases)
    for at in range(1, len(placed)):
        (line, first), (other, second) = placed[at - 1], placed[at]
        if not made[at - 1] or other is not line or not line.same_sentence(first.at, second.at):
            continue
        between = range(first.end, second.start)
        link = line.lexicon.and_ - scenes[id(line)].marked.words.to
        joined = 0 < len(between) <= _LIGHT and line.word(between[0]) in link
        made[at] = made[at] or (joined and second.kind not in _COMPARISONS)
    return made


def with_origins(placed: Sequence[Placed], bases: Sequence[bool], scenes: Mapping[int, Scene]) -> list[bool]:
    """Count as a base value the one right after a change that sets out from it ("a 72 percent rise from 965 in 2022")."""
    made = list(bases)
    for at in range(1, len(placed)):
        (line, change), (other, draft) = placed[at - 1], placed[at]
        if change.kind not in _COMPARISONS or other is not line or draft.kind in _COMPARISONS:
            continue
        led = scenes[id(line)].marked.form(draft.start - 1) in scenes[id(line)].marked.words.from_
        beside = change.end <= draft.start - 1 <= change.end + 1 and line.same_sentence(change.at, draft.at)
        made[at] = made[at] or (led and beside)
    return made


def claimed_by_bases(
    placed: Sequence[Placed],
    bases: Sequence[bool],
    dates: Mapping[int, Mentions],
    scenes: Mapping[int, Scene],
) -> dict[int, frozenset[int]]:
    """Return for each line the indexes of the dates of base values ("up from 12 in May", "twice the toll of 2022")."""
    found: dict[int, frozenset[int]] = {}
    for at, (line, draft) in enumerate(placed):
        if draft.kind is FigureKind.RATIO:
            likened = {
                index
                for index, _ in window(dates[id(line)], draft)
                if is_likened(scenes[id(line)], draft, index)
            }
            found[id(line)] = found.get(id(line), frozenset()) | likened
        if draft.kind is FigureKind.CHANGE:
            own = [i for i, _ in window(dates[id(line)], draft) if is_set_out(scenes[id(line)], draft, i)]
            found[id(line)] = found.get(id(line), frozenset()) | frozenset(own)
        if not bases[at]:
            continue
        following = at + 1 < len(placed) and placed[at + 1][0] is line
        after = min(placed[at + 1][1].start if following else len(line.items), draft.end + _CLAIMED)
        own = [
            index
            for index, _ in window(dates[id(line)], draft)
            if draft.end <= index < after and line.same_sentence(index, draft.at)
        ]
        found[id(line)] = found.get(id(line), frozenset()) | frozenset(own[:1])
    return found


def compared(placed: Sequence[Placed], found: Sequence[Times], bases: Sequence[bool]) -> tuple[Times, ...]:
    """Give a ratio or a change the periods of the two values that it compares, where they stand beside it."""
    made = list(found)
    for at, (line, draft) in enumerate(placed):
        if draft.kind not in _COMPARISONS:
            continue
        near = [
            other
            for other in range(max(0, at - _OPENING), min(len(placed), at + _OPENING))
            if placed[other][0] is line
            and 0 <= line.sentences[draft.at] - line.sentences[placed[other][1].at] < _SENTENCES_BACK
            and placed[other][1].kind not in _COMPARISONS
            and (
                placed[other][1].unit != "percent"
                or draft.unit != "percent"
                or line.same_sentence(placed[other][1].at, draft.at)
            )
        ]
        period = found[at].period
        if period is not None and not period.inferred:
            near = [i for i in near if not bases[i] or line.same_sentence(placed[i][1].at, draft.at)]
        times = from_two(found, near, bases, found[at])
        beside = draft.kind is FigureKind.CHANGE and draft.start == draft.at and draft.unit not in _PERCENT
        made[at] = _as_before(placed, made, at, times if beside else _from_range(line, times))
    return tuple(made)


def _as_before(placed: Sequence[Placed], made: Sequence[Times], at: int, own: Times) -> Times:
    """Compare a change that goes on with the time of the change before it with the same time as that one."""
    if own.period is None or not own.period.inferred or (own.base is not None and not own.base.inferred):
        return own
    line, draft = placed[at]
    for back in range(at - 1, max(-1, at - _OPENING), -1):
        other, before = placed[back]
        if other is not line or line.sentences[draft.at] - line.sentences[before.at] >= _SENTENCES_BACK:
            break
        if before.kind in _COMPARISONS:
            period, base = made[back].period, made[back].base
            same = period is not None and base is not None and period.text == own.period.text
            return Times(own.period, attrs.evolve(base, inferred=True)) if same and base is not None else own
    return own


def _from_range(line: Line, times: Times) -> Times:
    """Give a change "between 2019 and 2024" its second end; the first one is what it is compared with."""
    role = times.period
    ends = _ENDS.fullmatch(role.text) if role is not None else None
    if role is None or ends is None or not _has_two_ends(line, role):
        return times
    if times.base is not None and (times.base.text != ends[1] or not _YEARS.fullmatch(ends[1])):
        return times
    return Times(attrs.evolve(role, text=ends[2]), attrs.evolve(role, text=ends[1]))


def split(placed: Sequence[Placed], found: Sequence[Times], bases: Sequence[bool]) -> list[Times]:
    """Give the two values of "from 4 to 9 hectares between 26 and 31 October" an end of the range each."""
    made = list(found)
    for at in range(len(placed) - 1):
        (line, draft), (other, target) = placed[at], placed[at + 1]
        role = found[at + 1].period
        ends = _ENDS.fullmatch(role.text) if role is not None else None
        same = other is line and line.sentences[draft.at] == line.sentences[target.at]
        if not (bases[at] and same and not bases[at + 1] and role and ends) or target.kind in _COMPARISONS:
            continue
        if found[at].period is not None or not _has_two_ends(line, role):
            continue
        made[at] = Times(attrs.evolve(role, text=ends[1]), None)
        made[at + 1] = Times(attrs.evolve(role, text=ends[2]), None)
    return made


def _has_two_ends(line: Line, role: Role) -> bool:
    """Say whether a period names both its ends, as "the fourth quarter" does not."""
    return any(mention.span == role.span and mention.kind == "range" for mention in line.periods)


_ENDS = re.compile(r"(\d{4}(?:-\d\d){0,2})/(\d{4}(?:-\d\d){0,2})")


def from_two(found: Sequence[Times], near: Sequence[int], bases: Sequence[bool], own: Times) -> Times:
    """Return the times of a comparison by those of the values near it: the first is its base."""
    told = [
        (other, role) for other in near if (role := found[other].period) is not None and "." not in role.text
    ]
    pair = _set_out(told, bases)
    if (
        pair is not None
        and pair.base is not None
        and own.period is not None
        and is_before(own.period, pair.base)
    ):
        return pair
    targets = [role for other, role in told if not bases[other]]
    firsts = [role for other, role in told if bases[other]]
    distinct = [role for _, role in sorted({role.text: role for role in targets}.items())]
    shared = own.period is not None and any(role.span == own.period.span for _, role in told)
    if own.period is not None and not own.period.inferred and not firsts and not shared:
        before = [role for role in distinct if is_before(role, own.period)]
        firsts, targets = before[-1:], [own.period]
    elif not firsts and len(distinct) > 1 and is_before(distinct[0], distinct[-1]):
        firsts, targets = distinct[:1], distinct[-1:]
    base = own.base or (attrs.evolve(firsts[-1], inferred=True) if firsts else None)
    if base is None or not targets:
        return Times(own.period, base)
    period = own.period
    if period is None or period.text == base.text:
        period = attrs.evolve(targets[-1], inferred=True)
    later = _YEARS.fullmatch(base.text) and _YEARS.fullmatch(period.text) and base.text > period.text
    return Times(base, period) if later else Times(period, base)


def _set_out(told: Sequence[tuple[int, Role]], bases: Sequence[bool]) -> Times | None:
    """Return the periods of the two values that a change is spelled out with ("from 40 in 2022 to 28 in 2024")."""
    for (first, base), (second, period) in itertools.pairwise(told):
        if bases[first] and not bases[second] and second == first + 1 and is_before(base, period):
            return Times(attrs.evolve(period, inferred=True), attrs.evolve(base, inferred=True))
    return None


def is_before(first: Role, second: Role) -> bool:
    """Say whether one period is over when the other begins."""
    earlier, later = parse_edtf(first.text), parse_edtf(second.text)
    return earlier is not None and later is not None and earlier[1] < later[0]
