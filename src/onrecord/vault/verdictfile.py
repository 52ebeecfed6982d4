"""The `readings` and the `fairness` of a claim in claims.yaml: from YAML to values and back."""

from collections.abc import Iterator
from enum import StrEnum
from typing import TypeVar

import attrs

from onrecord.model.statement import FIRST_HAND, BasisKind
from onrecord.model.verdict import (
    GateItem,
    Stance,
    WrittenElement,
    WrittenEvidence,
    WrittenFairness,
    WrittenLook,
    WrittenOverride,
    WrittenReading,
    WrittenSignature,
)
from onrecord.vault.nodes import Fields, day, without_empty

EMPTY_READINGS = """\
#     readings:                         # ways to read it that can be judged, written before looking
#       - key: fewer-deaths
#         text: Fewer people died on the roads in 2024 than in 2023.
#         written: 2024-12-01
#         by: A. Reader
#         elements:                     # all of them must hold
#           - text: Deaths on the roads fell from 2023 to 2024.
#             measures: [road-deaths-fell]
#             evidence:
#               - {document: survey.html, quote: At least 12 people were killed, stance: against}
#     fairness:                         # must be there before a verdict is published
#       own_figures:
#         - {document: speech.txt, quote: deaths are down by a third}
#       contrary:
#         - {document: survey.html, quote: two roads were repaired}
#       looks:
#         - {item: contrary evidence, by: B. Reader, where: the ministry's site, at: 2024-12-03, found: nothing}
#       signatures:
#         - {by: C. Reader, at: 2024-12-05}
#       overrides:
#         - {item: reply, by: C. Reader, reason: The ministry has no address., at: 2024-12-05}
"""

Choice = TypeVar("Choice", bound=StrEnum)


def readings(fields: Fields) -> tuple[WrittenReading, ...]:
    """Take the readings of a claim; every problem with them is noted."""
    taken = [(one, _reading(one)) for one in fields.groups("readings", "reading")]
    seen: set[str] = set()
    for one, reading in taken:
        if reading.key and reading.key in seen:
            one.refuse("key", f"has the key `{reading.key}`, and so has another reading of this claim")
        seen.add(reading.key)
    return tuple(reading for _, reading in taken)


def fairness(fields: Fields) -> WrittenFairness:
    """Take what was done to be fair to the authority; none where nothing is written."""
    group = fields.subgroup("fairness")
    if group is None:
        return WrittenFairness()
    written = WrittenFairness(
        own_figures=tuple(_passages(group, "own_figures")),
        contrary=tuple(_passages(group, "contrary")),
        looks=tuple(map(_look, group.groups("looks", "look"))),
        signatures=tuple(map(_signature, group.groups("signatures", "signature"))),
        overrides=tuple(map(_override, group.groups("overrides", "override"))),
    )
    group.finish()
    return written


def readings_data(written: tuple[WrittenReading, ...]) -> list[dict[str, object]]:
    """Give the fields that `readings` reads back; those that are empty are left out."""
    return [
        without_empty(
            {
                "key": one.key,
                "text": one.text,
                "written": one.written,
                "by": one.by,
                "due": one.due,
                "not_checkable": one.not_checkable,
                "elements": [_element_data(element) for element in one.elements],
            }
        )
        for one in written
    ]


def fairness_data(written: WrittenFairness) -> dict[str, object]:
    """Give the fields that `fairness` reads back; those that are empty are left out."""
    return without_empty(
        {
            "own_figures": [_passage_data(one) for one in written.own_figures],
            "contrary": [_passage_data(one) for one in written.contrary],
            "looks": [
                {"item": one.item.value, "by": one.by, "where": one.where, "at": one.at, "found": one.found}
                for one in written.looks
            ],
            "signatures": [{"by": one.by, "at": one.at} for one in written.signatures],
            "overrides": [
                {"item": one.item.value, "by": one.by, "reason": one.reason, "at": one.at}
                for one in written.overrides
            ],
        }
    )


def _reading(fields: Fields) -> WrittenReading:
    reading = WrittenReading(
        key=fields.text("key"),
        text=fields.text("text"),
        elements=tuple(map(_element, fields.groups("elements", "element"))),
        written=day(fields, "written"),
        by=fields.text("by", ""),
        due=day(fields, "due"),
        not_checkable=fields.text("not_checkable", ""),
    )
    if not reading.elements and not reading.not_checkable:
        fields.refuse("elements", "needs `elements`, or `not_checkable` with the reason why it has none")
    if reading.elements and reading.not_checkable:
        fields.refuse("not_checkable", "has `elements` and is `not_checkable`; it can only be one of both")
    fields.finish()
    return reading


def _element(fields: Fields) -> WrittenElement:
    element = WrittenElement(
        text=fields.text("text"),
        measures=fields.texts("measures"),
        evidence=tuple(_evidence(fields)),
        figure=fields.text("figure", ""),
        about=_about(fields),
    )
    if bool(element.figure) is not bool(element.about):
        fields.refuse("figure", "needs both `figure` and `about`: the passage whose fact it is compared with")
    fields.finish()
    return element


def _about(fields: Fields) -> WrittenEvidence | None:
    group = fields.subgroup("about")
    if group is None:
        return None
    origin, access = _traced(group)
    about = attrs.evolve(_quoted(group), origin=origin, access=access)
    group.finish()
    return about


def _evidence(fields: Fields) -> Iterator[WrittenEvidence]:
    for one in fields.groups("evidence", "evidence"):
        stance = _choice(one, "stance", Stance, Stance.FOR)
        origin, access = _traced(one)
        yield attrs.evolve(_quoted(one), stance=stance, origin=origin, access=access)
        one.finish()


def _traced(fields: Fields) -> tuple[str, tuple[BasisKind, ...]]:
    """Take where a passage first comes from and how that origin knows, as far as people wrote it down."""
    return fields.text("origin", ""), tuple(_access(fields))


def _access(fields: Fields) -> Iterator[BasisKind]:
    for word in fields.texts("access"):
        found = next((kind for kind in sorted(FIRST_HAND) if kind.value == word), None)
        if found is not None:
            yield found
            continue
        known = ", ".join(sorted(kind.value for kind in FIRST_HAND))
        fields.refuse("access", f"has the access {word!r}; it must be one of: {known}")


def _passages(fields: Fields, name: str) -> Iterator[WrittenEvidence]:
    yield from map(_passage, fields.groups(name, name.removesuffix("s").replace("_", " ")))


def _passage(fields: Fields) -> WrittenEvidence:
    """Take a passage whose stance is known from where it stands: for the authority."""
    passage = _quoted(fields)
    fields.finish()
    return passage


def _quoted(fields: Fields) -> WrittenEvidence:
    return WrittenEvidence(document=fields.text("document"), quote=fields.text("quote"), stance=Stance.FOR)


def _look(fields: Fields) -> WrittenLook:
    look = WrittenLook(
        item=_choice(fields, "item", GateItem, GateItem.CONTRARY),
        by=fields.text("by"),
        where=fields.text("where"),
        at=day(fields, "at", needed=True) or "",
        found=fields.text("found"),
    )
    fields.finish()
    return look


def _signature(fields: Fields) -> WrittenSignature:
    signature = WrittenSignature(by=fields.text("by"), at=day(fields, "at", needed=True) or "")
    fields.finish()
    return signature


def _override(fields: Fields) -> WrittenOverride:
    override = WrittenOverride(
        item=_choice(fields, "item", GateItem, GateItem.REPLY),
        by=fields.text("by"),
        reason=fields.text("reason"),
        at=day(fields, "at", needed=True) or "",
    )
    fields.finish()
    return override


def _choice(fields: Fields, name: str, kind: type[Choice], otherwise: Choice) -> Choice:
    """Take one of the words of a list; a wrong or missing one is noted."""
    word = fields.text(name)
    found = next((one for one in kind if one.value == word), None)
    if word and found is None:
        fields.refuse(
            name, f"has the {name} {word!r}; it must be one of: {', '.join(one.value for one in kind)}"
        )
    return found or otherwise


def _element_data(element: WrittenElement) -> dict[str, object]:
    return without_empty(
        {
            "text": element.text,
            "measures": list(element.measures),
            "evidence": [{**_evidence_data(one), "stance": one.stance.value} for one in element.evidence],
            "figure": element.figure,
            "about": _evidence_data(element.about) if element.about else {},
        }
    )


def _evidence_data(one: WrittenEvidence) -> dict[str, object]:
    access = [kind.value for kind in one.access]
    return without_empty({**_passage_data(one), "origin": one.origin, "access": access})


def _passage_data(passage: WrittenEvidence) -> dict[str, object]:
    return {"document": passage.document, "quote": passage.quote}
