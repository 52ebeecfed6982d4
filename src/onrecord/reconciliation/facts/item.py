"""A figure with all that says what it is about, brought into forms that three languages share."""

import datetime as dt
import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

import attrs

from onrecord.model.figure import Bound, Figure, FigureKind
from onrecord.model.origin import Origin
from onrecord.model.reading import Reading
from onrecord.reconciliation.facts.page import Days, Page, days_of, is_event
from onrecord.reconciliation.facts.places import Name, Where, where
from onrecord.reconciliation.facts.words import (
    DEEDS,
    EMPTY,
    FALSE_FRIENDS,
    INITIAL,
    NAMED,
    NOT_PARTIES,
    PARTIES,
    RECOUNTS,
    SIGNS,
    VICTIMS,
    key_of,
    measured,
)
from onrecord.text.terms import fold

_WORD = re.compile(r"[^\W\d_]+")
_PREFIX = re.compile(r"\A(?:وال|بال|فال|كال|لل|ال|و|ب|ل)(?=\w{3})")
_POSSESSED = re.compile(r"[’']s\b")
_HEADING_LENGTH = 160
_EARLY = 60
"""Characters before a figure in which a word calls its count an early one."""
_PERCENT = frozenset({"percent", "share"})
_PLACES = 10
_AMOUNTS = frozenset({FigureKind.LEVEL, FigureKind.VAGUE, FigureKind.RANK})


@attrs.frozen(kw_only=True)
class Item:
    """One figure to be grouped.

    Attributes:
        number: Its place in the order of all items: by publication, then document, then text.
        document: Number of its document.
        original: SHA-256 of its document.
        copy_of: Numbers of the documents that its document is a copy of.
        figure: As read.
        quote: Its words.
        family: `level`, `share`, `ratio`, `change`, `duration`: only what is of one family is compared.
        unit: As read; a percentage as a share.
        kind: What its unit can be compared with: itself where it is a unit of measurement, else `count`.
        low: Lower end, None where open.
        high: Upper end, None where open.
        core: The number that stands in the text.
        digits: Significant digits of it: 2.5 million has two.
        deed: What happened, as a class of measures; empty where nothing says so.
        about: Words of the measure and of what is counted, without the empty ones.
        measured: Those of the measure alone, which are English in every language; of what is counted where there is no measure.
        victims: Kind of people counted; empty where none is named.
        place: Where, as its own words say.
        placed: Whether words of its own sentence say where.
        near: Names of places in its paragraph and in the title, beyond its own.
        countries: Of its place, else those named last before it and in most of its document.
        days: First and last day of its period; None where none is stated.
        inferred: Whether the period was carried over from elsewhere.
        event: Whether the period is short enough for one event.
        speaker: Who says so, folded; empty for the document's own voice.
        party: Whether the speaker governs, commands or fights.
        origin: Name of the origin that it goes back to.
        published: Day of publication, or the last of its edition's year; None where neither is known.
        dated: The same as the document states it; empty where it does not.
        heading: Whether it stands in a title.
        recounts: Whether its sentence says that its number replaces another.
        named: Whether its sentence says that the victims are known by name.
        initial: Whether the words before it in its sentence call it the first or an early count.
    """

    number: int
    document: int
    original: str
    copy_of: frozenset[int]
    figure: Figure
    quote: str
    family: str
    unit: str
    kind: str
    low: float | None
    high: float | None
    core: float
    digits: int
    deed: str
    about: frozenset[str]
    measured: frozenset[str]
    victims: str
    place: Where
    placed: bool
    near: frozenset[Name]
    countries: frozenset[str]
    days: Days | None
    inferred: bool
    event: bool
    speaker: str
    party: bool
    origin: str
    published: dt.date | None
    dated: str
    heading: bool
    recounts: bool
    named: bool
    initial: bool


def family_of(figure: Figure) -> str:
    """Give what a figure can be compared with: levels and vague amounts are one family."""
    if figure.kind in _AMOUNTS or figure.kind is FigureKind.PROJECTION:
        return "share" if figure.unit in _PERCENT else "level"
    return figure.kind.value


def ends_of(figure: Figure) -> tuple[float | None, float | None]:
    """Give the ends of the interval that a figure states; percentages as shares."""
    low, high = figure.low, figure.high
    if figure.unit not in _PERCENT or figure.unit == "share":
        return low, high
    return (
        None if low is None else round(low / 100, _PLACES),
        None if high is None else round(high / 100, _PLACES),
    )


def core_of(figure: Figure) -> float | None:
    """Give the number that stands in the text; the geometric middle of an interval of two."""
    low, high = ends_of(figure)
    if low is None or high is None:
        return low if low is not None else high
    return low if low == high else math.sqrt(low * high) if low > 0 else (low + high) / 2


def significant(value: float) -> int:
    """Count the significant digits: 223 has three, 50 one, 10.9 million three, 0 one."""
    if value == 0:
        return 1
    text = f"{abs(value):.6g}"
    mantissa = text.partition("e")[0].replace(".", "").strip("0")
    return max(1, len(mantissa))


def stems(text: str) -> list[str]:
    """Give the words of a phrase, folded, Arabic ones also without what is joined to them."""
    found = []
    for word in _WORD.findall(_POSSESSED.sub("", key_of(text))):
        found.append(word)
        bare = _PREFIX.sub("", word)
        if bare != word:
            found.append(bare)
    return found


def victims_of(figure: Figure, quote: str, language: str = "") -> str:
    """Give the kind of people that a figure counts; empty where no word says."""
    for text in (figure.counted or "", quote, figure.measure.text if figure.measure else ""):
        for word in stems(text):
            if kind := FALSE_FRIENDS.get((language, word)) or VICTIMS.get(word):
                return kind
    return ""


def deed_of(measure: str) -> str:
    """Give the class of what happened that a controlled measure belongs to; empty where it says nothing."""
    return next((DEEDS[word] for word in reversed(stems(measure)) if word in DEEDS), "")


def _deed_told(page: Page, figure: Figure) -> str:
    """Give what the nearest word before a figure says that happened, else the nearest behind it, in its sentence."""
    start, end = page.sentence(figure.span.start)
    text = page.reading.rendition.text
    before = [SIGNS[word] for word in stems(text[start : figure.span.end]) if word in SIGNS]
    behind = [SIGNS[word] for word in stems(text[figure.span.end : end]) if word in SIGNS]
    return before[-1] if before else behind[0] if behind else ""


def party(speaker: str) -> bool:
    """Say whether the words for a speaker make it one that governs, commands or fights."""
    words = set(stems(speaker.replace("-", " "))) | set(key_of(speaker).split())
    return bool(words & PARTIES) and not words & NOT_PARTIES


def item_of(figure: Figure, page: Page, origin: Origin) -> Item | None:
    """Make an item of a figure; None where no number stands in it.

    Args:
        figure: As read.
        page: Its document.
        origin: Where it goes back to.
    """
    core = core_of(figure)
    if core is None:
        return None
    text = page.reading.rendition.text
    quote = figure.span.cut(text)
    low, high = ends_of(figure)
    share = family_of(figure) == "share"
    measure = figure.measure.text if figure.measure else ""
    place = where(figure.place.text) if figure.place else Where()
    days = days_of(figure.period.text if figure.period else None)
    if (
        days is None
        and not place.names
        and not place.wide
        and page.near_at(figure.span.start) <= page.scene[0]
    ):
        days = page.scene[1]
    speaker = figure.attributed_to.text if figure.attributed_to else ""
    about = frozenset(
        w for w in stems(f"{measure} {figure.counted or ''}") if w not in EMPTY and w not in VICTIMS
    )
    begin, end = page.sentence(figure.span.start)
    told = frozenset(stems(text[begin:end]))
    return Item(
        number=0,
        document=page.number,
        original=page.reading.rendition.original,
        copy_of=page.copy_of,
        figure=figure,
        quote=quote,
        family=family_of(figure),
        unit="share" if share else figure.unit,
        kind="share" if share else figure.unit if measured(figure.unit) else "count",
        low=low,
        high=high,
        core=core,
        digits=1 if figure.bound is Bound.VAGUE else significant(core),
        deed=deed_of(measure) or ("" if about else _deed_told(page, figure)),
        about=about,
        measured=about & frozenset(stems(measure)) or about,
        victims=victims_of(figure, quote, page.reading.rendition.language or ""),
        place=place,
        placed=figure.place is not None and not figure.place.inferred,
        near=page.near_at(figure.span.start) - place.names,
        countries=place.countries or page.countries_at(figure.span.end),
        days=days,
        inferred=bool(figure.period and figure.period.inferred),
        event=is_event(days),
        speaker=fold(speaker),
        party=origin.party or party(speaker) or party(origin.name),
        origin=origin.name,
        published=page.published,
        dated=page.reading.rendition.published or page.reading.edition or "",
        heading=_in_heading(figure, page.reading),
        recounts=bool(told & RECOUNTS),
        named=bool(told & NAMED),
        initial=bool(INITIAL & set(stems(text[max(begin, figure.span.start - _EARLY) : figure.span.start]))),
    )


def _in_heading(figure: Figure, reading: Reading) -> bool:
    """Say whether a figure stands in a short line without a stop, before the first paragraph."""
    text = reading.rendition.text
    begin = text.rfind("\n", 0, figure.span.start) + 1
    end = text.find("\n", figure.span.end)
    line = text[begin : end if end >= 0 else len(text)].strip()
    if len(line) > _HEADING_LENGTH or line.endswith((".", "؟", "!")):
        return False
    return all(len(above.strip()) <= _HEADING_LENGTH for above in text[:begin].splitlines())


def located(items: Sequence[Item]) -> list[Item]:
    """Give items of no known country the country that other documents place the same town in."""
    known: dict[str, Counter[str]] = {}
    for item in items:
        for name in item.place.names:
            known.setdefault(name.folded, Counter()).update(item.countries)
    return [
        item if item.countries else attrs.evolve(item, countries=_elsewhere(item, known)) for item in items
    ]


def _elsewhere(item: Item, known: Mapping[str, Counter[str]]) -> frozenset[str]:
    found = Counter[str]()
    for name in item.place.names | item.near:
        found.update(known.get(name.folded, {}))
    return frozenset([min(found, key=lambda country: (-found[country], country))]) if found else frozenset()


def in_order(items: Sequence[Item], pages: Sequence[Page]) -> list[Item]:
    """Number items by publication, then document name, then place in the text."""
    names = {page.number: page.reading.rendition.name for page in pages}
    last = dt.date.max
    ordered = sorted(
        items,
        key=lambda i: (
            i.published or last,
            names[i.document],
            i.original,
            i.figure.span.start,
            i.figure.span.end,
        ),
    )
    return [attrs.evolve(item, number=number) for number, item in enumerate(ordered)]
