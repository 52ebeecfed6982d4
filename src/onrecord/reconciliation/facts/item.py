"""A figure with all that says what it is about, brought into forms that three languages share."""

import datetime as dt
import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

import attrs

from onrecord.model.figure import Bound, Figure, FigureKind
from onrecord.model.origin import Origin
from onrecord.model.passage import Span
from onrecord.model.reading import Reading
from onrecord.reconciliation.facts.gazette import Gazette, paragraphs
from onrecord.reconciliation.facts.places import Name, Where, country_mentions, where
from onrecord.reconciliation.facts.words import DEEDS, EMPTY, NAMED, NOT_PARTIES, PARTIES, RECOUNTS, SIGNS, VICTIMS, key_of
from onrecord.text.periods.edtf import parse_edtf
from onrecord.text.sentences import sentence_spans
from onrecord.text.terms import fold

_WORD = re.compile(r"[^\W\d_]+")
_PREFIX = re.compile(r"\A(?:وال|بال|فال|كال|لل|ال|و|ب|ل)(?=\w{3})")
_POSSESSED = re.compile(r"[’']s\b")
_HEADING_LENGTH = 160
_EVENT_DAYS = 40
"""The longest period in which something is taken for one event and not for a series."""
_MOST = 0.5
"""Share of all mentions of countries that makes one the document's."""
_SOME = 4
"""One in how many of the commonest place's figures a further place of an event has."""
_AMOUNTS = frozenset({FigureKind.LEVEL, FigureKind.VAGUE, FigureKind.RANK})

Days = tuple[dt.date, dt.date]


@attrs.frozen(kw_only=True)
class Item:
    """One figure to be grouped.

    Attributes:
        number: Its place in the order of all items: by publication, then document, then text.
        document: Number of its document.
        original: SHA-256 of its document.
        figure: As read.
        quote: Its words.
        family: `level`, `share`, `ratio`, `change`, `duration`: only what is of one family is compared.
        unit: As read.
        low: Lower end, None where open.
        high: Upper end, None where open.
        core: The number that stands in the text.
        digits: Significant digits of it: 2.5 million has two.
        deed: What happened, as a class of measures; empty where nothing says so.
        about: Words of the measure and of what is counted, without the empty ones.
        victims: Kind of people counted; empty where none is named.
        place: Where, as its own words say.
        near: Names of places in its paragraph and in the title, beyond its own.
        countries: Of its place, else those named last before it and in most of its document.
        days: First and last day of its period; None where none is stated.
        inferred: Whether the period was carried over from elsewhere.
        event: Whether the period is short enough for one event.
        speaker: Who says so, folded; empty for the document's own voice.
        party: Whether the speaker governs, commands or fights.
        origin: Name of the origin that it goes back to.
        published: Day of publication, or None.
        heading: Whether it stands in a title.
        recounts: Whether its sentence says that its number replaces another.
        named: Whether its sentence says that the victims are known by name.
    """

    number: int
    document: int
    original: str
    figure: Figure
    quote: str
    family: str
    unit: str
    low: float | None
    high: float | None
    core: float
    digits: int
    deed: str
    about: frozenset[str]
    victims: str
    place: Where
    near: frozenset[Name]
    countries: frozenset[str]
    days: Days | None
    inferred: bool
    event: bool
    speaker: str
    party: bool
    origin: str
    published: dt.date | None
    heading: bool
    recounts: bool
    named: bool


def family_of(figure: Figure) -> str:
    """Give what a figure can be compared with: levels and vague amounts are one family."""
    if figure.kind in _AMOUNTS or figure.kind is FigureKind.PROJECTION:
        return "level"
    return figure.kind.value


def core_of(figure: Figure) -> float | None:
    """Give the number that stands in the text; the geometric middle of an interval of two."""
    low, high = figure.low, figure.high
    if low is None or high is None:
        return low if low is not None else high
    return low if low == high else math.sqrt(low * high) if low > 0 else (low + high) / 2


def significant(value: float) -> int:
    """Count the significant digits: 223 has three, 50 one, 10.9 million three, 0 one."""
    if value == 0:
        return 1
    text = f"{abs(value):.6g}"
    mantissa = text.split("e")[0].replace(".", "").strip("0")
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


def victims_of(figure: Figure, quote: str) -> str:
    """Give the kind of people that a figure counts; empty where no word says."""
    for text in (figure.counted or "", quote, figure.measure.text if figure.measure else ""):
        for word in stems(text):
            if kind := VICTIMS.get(word):
                return kind
    return ""


def deed_of(measure: str) -> str:
    """Give the class of what happened that a controlled measure belongs to; empty where it says nothing."""
    return next((DEEDS[word] for word in reversed(stems(measure)) if word in DEEDS), "")


def _deed_told(page: "Page", figure: Figure) -> str:
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


def days_of(period: str | None) -> Days | None:
    """Give the first and the last day of a period; None where none is stated or it is not of the calendar."""
    return parse_edtf(period) if period else None


def is_event(days: Days | None) -> bool:
    """Say whether a period is short enough for one event."""
    return days is not None and (days[1] - days[0]).days <= _EVENT_DAYS


@attrs.frozen(kw_only=True)
class Page:
    """A document with what all its figures share.

    Attributes:
        number: Its place among the documents.
        reading: As read.
        published: Day of publication, or None.
        country: The country that most of it is about; empty where it is about several.
        mentions: Offset and country of each mention of one, in the order of the text.
        sentences: First offset of each sentence, with its end.
        scene: Names and days of the event that most of its figures are of; empty and None where there is none.
        near: Offsets at which paragraphs begin, and the places of the case that each names, the title's too.
    """

    number: int
    reading: Reading
    published: dt.date | None
    country: frozenset[str]
    mentions: tuple[tuple[int, str], ...]
    sentences: tuple[tuple[int, int], ...]
    scene: tuple[frozenset[Name], Days | None]
    near: tuple[tuple[int, ...], tuple[frozenset[Name], ...]]

    def near_at(self, offset: int) -> frozenset[Name]:
        """Give the places that the sentence around an offset or its paragraph names, with those of the title."""
        return self.near[1][bisect_right(self.near[0], offset) - 1]

    def countries_at(self, end: int) -> frozenset[str]:
        """Give the countries that a place may lie in whose words name none: the one named last, and the document's."""
        at = bisect_right(self.mentions, (end, ""))
        last = self.mentions[at - 1][1] if at else ""
        return self.country | ({last} if last else frozenset())

    def sentence(self, offset: int) -> tuple[int, int]:
        """Give the first offset of the sentence around an offset, and its end."""
        at = bisect_right(self.sentences, (offset, len(self.reading.rendition.text) + 1)) - 1
        return self.sentences[at] if at >= 0 and self.sentences[at][1] > offset else (offset, offset)


def page_of(number: int, reading: Reading, known: Gazette) -> Page:
    """Look at a document as a whole.

    Args:
        number: Its place among the documents.
        reading: As read.
        known: The places of the case.
    """
    text = reading.rendition.text
    days = days_of(reading.rendition.published) or days_of(reading.edition)
    scene = _scene(reading)
    sentences = sentence_spans(text, reading.rendition.language)
    mentions = tuple(country_mentions(text))
    counted = Counter(country for _, country in mentions)
    country, often = counted.most_common(1)[0] if counted else ("", 0)
    return Page(
        number=number,
        reading=reading,
        published=days[1] if days else None,
        scene=scene,
        country=frozenset([country]) if often > _MOST * counted.total() else frozenset(),
        mentions=mentions,
        near=_near(reading, known, sentences, scene[0]),
        sentences=tuple((s.start, s.end) for s in sentences),
    )


def _near(
    reading: Reading, known: Gazette, sentences: Sequence[Span], scene: frozenset[Name]
) -> tuple[tuple[int, ...], tuple[frozenset[Name], ...]]:
    """Find the places that each sentence names, else its paragraph, else the document; with those of the title."""
    text = reading.rendition.text
    titled = known.named_in(reading.rendition.title or "")
    begins = paragraphs(text)
    ends = (*begins[1:], len(text))
    wider = [known.named_in(text[a:b]) for a, b in zip(begins, ends, strict=True)]
    places = []
    for span in sentences:
        named = known.named_in(span.cut(text)) or wider[bisect_right(begins, span.start) - 1]
        places.append(titled | named or scene)
    return (0, *(span.start for span in sentences)), (titled or scene, *places)


def _scene(reading: Reading) -> tuple[frozenset[Name], Days | None]:
    """Find the event that most figures of a document are of: its days, and the places that are named with them."""
    counted = Counter[Days]()
    named: dict[Days, Counter[Name]] = {}
    placed = 0
    for figure in reading.figures:
        names = where(figure.place.text).names if figure.place else frozenset()
        days = days_of(figure.period.text if figure.period else None)
        placed += bool(names)
        if names and days and is_event(days):
            counted[days] += 1
            named.setdefault(days, Counter()).update(names)
    if not counted:
        return frozenset(), None
    most = min(counted, key=lambda days: (-counted[days], days))
    if counted[most] <= _MOST * placed:
        return frozenset(), None
    often = max(named[most].values())
    return frozenset(name for name, count in named[most].items() if _SOME * count >= often), most


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
    measure = figure.measure.text if figure.measure else ""
    place = where(figure.place.text) if figure.place else Where()
    days = days_of(figure.period.text if figure.period else None)
    if days is None and not place.names and not place.wide and page.near_at(figure.span.start) <= page.scene[0]:
        days = page.scene[1]
    speaker = figure.attributed_to.text if figure.attributed_to else ""
    about = frozenset(w for w in stems(f"{measure} {figure.counted or ''}") if w not in EMPTY and w not in VICTIMS)
    told = frozenset(stems(text[slice(*page.sentence(figure.span.start))]))
    return Item(
        number=0,
        document=page.number,
        original=page.reading.rendition.original,
        figure=figure,
        quote=quote,
        family=family_of(figure),
        unit=figure.unit,
        low=figure.low,
        high=figure.high,
        core=core,
        digits=1 if figure.bound is Bound.VAGUE else significant(core),
        deed=deed_of(measure) or ("" if about else _deed_told(page, figure)),
        about=about,
        victims=victims_of(figure, quote),
        place=place,
        near=page.near_at(figure.span.start) - place.names,
        countries=place.countries or page.countries_at(figure.span.end),
        days=days,
        inferred=bool(figure.period and figure.period.inferred),
        event=is_event(days),
        speaker=fold(speaker),
        party=origin.party or party(speaker) or party(origin.name),
        origin=origin.name,
        published=page.published,
        heading=_in_heading(figure, page.reading),
        recounts=bool(told & RECOUNTS),
        named=bool(told & NAMED),
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


def in_order(items: Sequence[Item], pages: Sequence[Page]) -> list[Item]:
    """Number items by publication, then document name, then place in the text."""
    names = {page.number: page.reading.rendition.name for page in pages}
    last = dt.date.max
    ordered = sorted(
        items,
        key=lambda i: (i.published or last, names[i.document], i.original, i.figure.span.start, i.figure.span.end),
    )
    return [attrs.evolve(item, number=number) for number, item in enumerate(ordered)]
