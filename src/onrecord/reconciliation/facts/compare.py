"""How two different numbers of one thing stand to each other.

First the scope: what, who, where, when. Only then the intervals, then the order of publication. The rules are tried
in the order of `relate`; the first that applies wins (docs/methods/facts.md).
"""

import datetime as dt

import attrs

from onrecord.model.fact import Relation
from onrecord.model.figure import Bound, FigureKind
from onrecord.reconciliation.facts.item import Item
from onrecord.reconciliation.facts.page import Days, is_event
from onrecord.reconciliation.facts.places import Name, same_name
from onrecord.reconciliation.facts.profile import Profile
from onrecord.reconciliation.facts.same import equal_at_precision, interval
from onrecord.reconciliation.facts.words import BROAD

_SEVERAL = 2
_HALF = 0.5
_SLIP = dt.timedelta(days=3)
"""How far the days of one event in one place may lie apart: documents date by the deed, the finding or the news."""


@attrs.frozen(kw_only=True)
class Related:
    """How two strands stand to each other.

    Attributes:
        relation: How.
        dimension: What differs, for another scope.
        replaces: Whether the second replaces the first.
        why: In plain words.
    """

    relation: Relation
    dimension: str = ""
    replaces: bool = False
    why: str


def comparable(one: Profile, other: Profile) -> bool:
    """Say whether two different numbers may be of one thing.

    The same was done to the same kind of people or things, in one place, in days that overlap. Two numbers of one
    speaker in one document are parts of a whole or counts of different things, and never compared.
    """
    return _same_what(one, other) and _same_event(one, other) and not one_voice(one, other)


def comparable_in_story(one: Profile, other: Profile) -> bool:
    """Say the same of documents that tell one story: only those places and days can differ that stand beside the figures."""
    return _same_what(one, other) and _same_setting(one, other) and not one_voice(one, other)


def _same_setting(one: Profile, other: Profile) -> bool:
    if one.told and other.told and not _shared(one.told, other.told):
        return False
    if one.told_days is None or other.told_days is None:
        return one.event == other.event or one.days is None or other.days is None
    if (
        _bounded(one.told_days)
        and _bounded(other.told_days)
        and is_event(one.told_days) != is_event(other.told_days)
    ):
        return False
    return max(one.told_days[0], other.told_days[0]) - min(one.told_days[1], other.told_days[1]) <= _SLIP


def one_voice(one: Profile, other: Profile) -> bool:
    """Say whether two numbers are one speaker's in the same documents; a denial is never the voice it denies."""
    if 0 in {one.first.core, other.first.core} and one.first.core != other.first.core:
        return False
    if not (one.documents <= other.documents or other.documents <= one.documents):
        return False
    if bool(one.voice) == bool(other.voice):
        return one.voice == other.voice
    silent = other if one.voice else one
    return len(silent.documents) == 1 or one.documents == other.documents


def _same_what(one: Profile, other: Profile) -> bool:
    if one.first.family != "level" or other.first.family != "level" or one.unit != other.unit:
        return False
    kinds = {one.first.figure.kind, other.first.figure.kind}
    if FigureKind.PROJECTION in kinds and len(kinds) > 1:
        return False
    if one.victims != other.victims and not (one.victims in BROAD and other.victims in BROAD):
        return False
    if one.deed or other.deed:
        return one.deed == other.deed
    return len(one.about & other.about) >= min(_SEVERAL, len(one.about), len(other.about)) > 0


def _same_event(one: Profile, other: Profile) -> bool:
    if one.countries and other.countries and not one.countries & other.countries:
        return False
    if not (one.event or other.event):
        return _same_year(one, other)
    if not same_places(one, other):
        return False
    if one.days is None or other.days is None:
        return True
    if one.event != other.event:
        return False
    slack = _SLIP if one.own and other.own else dt.timedelta(0)
    return one.days[0] <= other.days[1] + slack and other.days[0] <= one.days[1] + slack


def _bounded(days: Days) -> bool:
    """Say whether a period has two ends: what is counted "until" or "since" a day has one."""
    return days[0] > dt.date.min and days[1] < dt.date.max


def _same_year(one: Profile, other: Profile) -> bool:
    """Say whether two strands are of the same longer period of the same country or the same places, and of no two actors."""
    if one.days is None or one.days != other.days or not one.countries & other.countries:
        return False
    if (one.own or other.own) and not (one.own and other.own and same_places(one, other)):
        return False
    return not (one.actors and other.actors) or bool(one.actors & other.actors)


def same_places(one: Profile, other: Profile) -> bool:
    """Say whether two strands are of one place: most of the places of both are shared.

    A strand without a place of its own is where its paragraph is, if that names one place only, or the same ones.
    """
    if not one.places or not other.places:
        return False
    if not one.own and not other.own and one.first.document == other.first.document:
        return True
    shared = _shared(one.places, other.places)
    most = max(len(one.places), len(other.places))
    if shared > _HALF * most or (one.own and other.own and shared >= _HALF * most):
        return True
    return any(shared == len(guessed.places) for guessed in (one, other) if not guessed.own)


def closeness(one: Profile, other: Profile) -> int:
    """Say how near the places of two comparable strands are: 2 where they are the same ones, else 1."""
    return 2 if _shared(one.places, other.places) == max(len(one.places), len(other.places)) else 1


def _shared(some: frozenset[Name], others: frozenset[Name]) -> int:
    return sum(any(same_name(name, other) for other in others) for name in some)


def relate(one: Profile, other: Profile) -> Related:
    """Say how two numbers of one thing stand to each other; `one` is the earlier."""
    said = f"{shown(one.first)} and {shown(other.first)}"
    if equal_at_precision(one.first, other.first):
        return Related(relation=Relation.AGREES, why=f"{said}: one number at the precision stated")
    if _places_differ(one, other):
        why = f"{said}: not the same places"
        return Related(relation=Relation.DIFFERENT_SCOPE, dimension="place", why=why)
    if against := _never_both(one, other):
        return Related(relation=Relation.CONFLICTS, why=f"{said}: {against}")
    if ground := _replaced(one, other):
        why = f"{said}: the later count replaces the earlier, {ground}"
        return Related(relation=Relation.SUPERSEDED, replaces=True, why=why)
    low = max(interval(one.first)[0], interval(other.first)[0])
    high = min(interval(one.first)[1], interval(other.first)[1])
    if low <= high:
        return Related(relation=Relation.TIGHTER, why=f"{said}: both can be true, and one says more")
    return Related(relation=Relation.CONFLICTS, why=f"{said}: both cannot be true of one scope")


def _never_both(one: Profile, other: Profile) -> str:
    """Say why two numbers conflict whatever their intervals and their dates; empty where they need not."""
    if one.first.core == 0 or other.first.core == 0:
        return "none at all, and some"
    if other.copied & one.documents or one.copied & other.documents:
        return "a copy gives another number than what it copies"
    return ""


def _places_differ(one: Profile, other: Profile) -> bool:
    """Say whether two strands are of different sets of places, by every figure of both."""
    sizes = sorted((len(one.places), len(other.places)))
    if _shared(one.places, other.places) == sizes[1] or (sizes[0] == 1 and not (one.own and other.own)):
        return False
    pairs = ((a, b) for a in one.place_sets for b in other.place_sets if a and b)
    return not any(_shared(a, b) == len(a) == len(b) for a, b in pairs)


def _replaced(one: Profile, other: Profile) -> str:
    """Say why the second count replaces the first; empty where it does not.

    It was published later, or the other one is called the first of the same origin. It comes from the same origin, or
    from one that is no party and counts more, or names the other and says that its own is a recount. A party replaces nobody's count but its own, and nobody replaces a party's.
    """
    if one.voice and one.voice == other.voice and one.initial and not other.initial:
        return "from the same origin, which gave it first"
    if one.since is None or other.since is None or not one.since < other.since:
        return ""
    if one.voice and one.voice == other.voice:
        return "from the same origin" if other.first.core > one.first.core or other.recounts else ""
    if one.party or other.party or Bound.VAGUE in {one.first.figure.bound, other.first.figure.bound}:
        return ""
    if other.first.core > one.first.core:
        return "and counts more"
    return "and says so" if other.recounts and one.documents & other.documents else ""


def shown(item: Item) -> str:
    """Give the words of a figure and the day of its document."""
    day = f" ({item.dated})" if item.dated else ""
    return f"“{' '.join(item.quote.split())}”{day}"
