"""Whose count each figure of a strand is: a number that somebody is named for elsewhere is that somebody's."""

from collections import Counter
from collections.abc import Mapping, Sequence

from onrecord.reconciliation.facts.item import Item, party, stems
from onrecord.reconciliation.facts.words import BODIES

_TELLING = 2
"""Digits from which a number is somebody's count, so that giving it unattributed is repeating it."""
_UNROUND = 2
_STATE = frozenset({"government", "authorities", "ministry"})
"""Bodies that speak for one executive: a number of the one is the number of the other."""


def settled(items: Sequence[Item], members: Sequence[int]) -> dict[int, str]:
    """Give the origin of every figure of a strand.

    A figure that its document attributes to nobody, or to somebody without a name, goes back to the one named origin
    that any document gives the same number to, except that a party is not the origin of what another document says in its own voice. Where none is named it goes back to the first document
    that has the number, if the number is unround. A number that is set aside belongs to whoever states it. Round numbers stay with the documents that print them. Two named
    origins are put together only where both are the same sort of body ("the police", "la police") with one number. Whom
    a headline names is left to the text below it.
    """
    held = [items[number] for number in members]
    own = {item.number: item.origin for item in held}
    stated = [item for item in held if not item.figure.denied] or held
    for core in sorted({item.core for item in held}):
        own |= _of_one_value([item for item in stated if item.core == core])
    for item in held:
        source = next((o for o in held if o.document in item.copy_of and o.core == item.core), None)
        if source is not None and _is_named(item) and not _is_named(source):
            own[source.number] = own[item.number]
        elif source is not None:
            own[item.number] = own[source.number]
    for item in held:
        body = [other for other in held if other.document == item.document and not other.heading]
        said = [own[other.number] for other in body if other.speaker]
        if said and (item.heading or not item.speaker):
            own[item.number] = said[0]
    denied = [item for item in held if item.figure.denied]
    return own | {item.number: _of_whoever_states(item, stated, own) for item in denied}


def _of_whoever_states(denied: Item, stated: Sequence[Item], own: Mapping[int, str]) -> str:
    """Give the origin that states a number which another sets aside: it is named there, and not stated again."""
    same = [own[item.number] for item in stated if item.core == denied.core]
    return same[0] if same else own[denied.number]


def _of_one_value(held: Sequence[Item]) -> dict[int, str]:
    digits = max(item.digits for item in held)
    said = [item for item in held if _is_named(item)]
    if said:
        names = _one_name_a_body(said)
        named = Counter(names[item.number] for item in said)
        common = min(named, key=lambda name: (-named[name], name))
        # A party that repeats or rejects a number is not who states it in another document of its own voice.
        theirs = {item.document for item in said}
        return {
            i.number: common for i in held if not party(common) or i.document in theirs or i.heading
        } | names
    if digits < _TELLING:
        return {}
    heard = [item for item in held if item.speaker]
    if heard:
        return {i.number: heard[0].origin for i in held}
    return {i.number: held[0].origin for i in held} if digits >= _UNROUND else {}


def _one_name_a_body(said: Sequence[Item]) -> dict[int, str]:
    """Give every sort of body the name that it has first, so that a translation of "the police" is no second origin."""
    firsts: dict[str, str] = {}
    found = {}
    for item in said:
        sort = next((BODIES[word] for word in stems(item.origin) if word in BODIES), item.origin)
        sort = "state" if sort in _STATE else sort
        found[item.number] = firsts.setdefault(sort, item.origin)
    return found


def _is_named(item: Item) -> bool:
    return bool(item.speaker) and not unnamed(item.origin)


def unnamed(origin: str) -> bool:
    """Say whether an origin is a person or body without a name, known only by the document that quotes it."""
    return origin.endswith(")") and " (to " in origin
