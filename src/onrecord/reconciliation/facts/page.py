"""A document with what all its figures share: its day, its country, its event, and the places that its passages name."""

import datetime as dt
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

import attrs

from onrecord.model.passage import Span
from onrecord.model.reading import Reading
from onrecord.reconciliation.facts.gazette import Gazette, paragraphs
from onrecord.reconciliation.facts.places import Name, country_mentions, where
from onrecord.text.periods.edtf import parse_edtf
from onrecord.text.sentences import sentence_spans

_EVENT_DAYS = 40
"""The longest period in which something is taken for one event and not for a series."""
_MOST = 0.5
"""Share of all mentions of countries that makes one the document's."""
_SOME = 4
"""One in how many of the commonest place's figures a further place of an event has."""

Days = tuple[dt.date, dt.date]


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
        copy_of: Numbers of the documents that it is a copy of, altered ones too.
        near: Offsets at which paragraphs begin, and the places of the case that each names, the title's too.
    """

    number: int
    reading: Reading
    published: dt.date | None
    country: frozenset[str]
    mentions: tuple[tuple[int, str], ...]
    sentences: tuple[tuple[int, int], ...]
    scene: tuple[frozenset[Name], Days | None]
    copy_of: frozenset[int]
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
        """Give the first offset of the sentence around an offset, and its end; of a very long one what is near."""
        at = bisect_right(self.sentences, (offset, len(self.reading.rendition.text) + 1)) - 1
        if at < 0 or self.sentences[at][1] <= offset:
            return offset, offset
        start, end = self.sentences[at]
        return max(start, offset - _NEAR), min(end, offset + _NEAR)


_NEAR = 1000
"""Characters of a sentence on either side of a figure: a table or a log without stops is one sentence."""


def page_of(number: int, reading: Reading, known: Gazette, copy_of: frozenset[int]) -> Page:
    """Look at a document as a whole.

    Args:
        number: Its place among the documents.
        reading: As read.
        known: The places of the case.
        copy_of: Numbers of the documents that it is a copy of.
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
        copy_of=copy_of,
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
