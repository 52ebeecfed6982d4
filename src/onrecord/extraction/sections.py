"""The sections of a labelled sheet: runs of claims between blocks of record."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from onrecord.extraction.labels import Label, LabelKind, closes_sheet, heading_kind, labels_at, plain_label
from onrecord.extraction.pieces import is_closed
from onrecord.extraction.spans import Cover, items_of, outside, states_something, trimmed
from onrecord.model.passage import Span
from onrecord.model.reading import DirectionLabel, Exclusion
from onrecord.model.rendition import BlockKind, Rendition

LONGEST_CLAIM = 240
"""Characters; claims on sheets are headlines of a sentence or two."""
LONGEST_STRAY = 120
"""Characters; a text after the record of a torn sheet is a stray claim only if it is short."""
FEWEST_LABELS = 3
"""Labels that make a document a sheet, if one of them comes again: the chapters of a report all have other names."""
LONGEST_HEAD = 2
"""Texts over the labels of a sheet of one claim: its title and a line about it. A press release has more."""
SHORT_SHEET = 12
"""Labels and texts of a document that one claim label and one record label make a sheet of."""
HEADING_WORDS = 3
"""Words; so short a line in capitals without a stop is the name of a section."""


@attrs.frozen
class Text:
    """A block that is no label: its lines, and whether it has a bullet."""

    lines: tuple[Span, ...]
    bullet: bool

    @property
    def span(self) -> Span:
        """The whole block."""
        return Span(self.lines[0].start, self.lines[-1].end)


Unit = Label | Text


@attrs.define
class Section:
    """One record block while it is collected.

    Attributes:
        items: Its sentences and bullets.
        direction: The direction label over it.
        labelled: Whether a label of its own stands over it.
        bulleted: Whether its items have bullets.
    """

    items: list[Span]
    direction: DirectionLabel | None
    labelled: bool
    bulleted: bool


@attrs.define
class Layout:
    """A labelled sheet taken apart.

    Attributes:
        zones: Runs of claim texts; run `i` stands before section `i`, the last one after all sections.
        sections: Record blocks in the order of the text.
        excluded: What was left out and why.
        inline: Whether claims stand on the lines of their labels.
        stray: Whether a claim stands elsewhere than under a label of its own.
    """

    zones: list[list[Text]] = attrs.field(factory=lambda: [[]])
    sections: list[Section] = attrs.field(factory=list)
    excluded: list[Exclusion] = attrs.field(factory=list)
    inline: bool = False
    stray: bool = False


def units_of(rendition: Rendition, furniture: Sequence[Span]) -> tuple[Unit, ...]:
    """Cut the text outside tables, and tables with labels at the heads of their rows, into labels and texts, in order.

    A block is cut where one of its lines is a label; what follows a label on its line is a text.
    """
    found: list[Unit] = []
    cover = Cover.of(furniture)
    labelled = _labelled_tables(rendition)
    for block in rendition.blocks:
        if block.furniture or (block.kind is BlockKind.CELL and block.table not in labelled):
            continue
        lines: list[Span] = []
        bullet = block.kind is BlockKind.ITEM
        for line in _lines(rendition.text, block.span, cover):
            labels = labels_at(rendition.text, line)
            if not labels:
                lines.append(line)
                continue
            if lines:
                found.append(Text(tuple(lines), bullet))
            rest = labels[-1].rest
            lines, bullet = ([rest] if rest else []), False
            found += labels
        if lines:
            found.append(Text(tuple(lines), bullet))
    return tuple(_without_title_label(rendition.text, found))


def _labelled_tables(rendition: Rendition) -> frozenset[int | None]:
    """Give the tables whose rows begin with "Claim" and "Record": labels with their texts beside them."""
    first: dict[int | None, list[LabelKind | None]] = {}
    for block in rendition.blocks:
        if block.kind is BlockKind.CELL and not block.column:
            first.setdefault(block.table, []).append(heading_kind(block.span.cut(rendition.text)))
    both = {LabelKind.CLAIM, LabelKind.RECORD}
    return frozenset(
        table for table, kinds in first.items() if both <= set(kinds) and kinds.count(None) * 3 <= len(kinds)
    )


def _without_title_label(text: str, units: Sequence[Unit]) -> Sequence[Unit]:
    """Read a first line such as "Fact check: the harbour" as a title, where others of its kind have another form."""
    first = units[0] if units else None
    if not isinstance(first, Label) or first.rest is None or is_closed(first.rest.cut(text)):
        return units
    form = plain_label(first.span.cut(text))
    if any(
        isinstance(unit, Label) and unit.rest and plain_label(unit.span.cut(text)) == form
        for unit in units[1:]
    ):
        return units
    of_kind = [unit for unit in units[1:] if isinstance(unit, Label) and unit.kind is first.kind]
    if not of_kind:
        return units
    return [Text((Span(first.span.start, first.rest.end),), bullet=False), *units[2:]]


def _lines(text: str, span: Span, cover: Cover) -> Iterator[Span]:
    at = span.start
    for line in span.cut(text).split("\n"):
        whole = trimmed(text, Span(at, at + len(line))) if line else None
        content = outside(text, whole, cover) if whole else None
        if content is not None:
            yield content
        at += len(line) + 1


def lay_out(rendition: Rendition, units: Sequence[Unit]) -> Layout | None:
    """Sort the units of a sheet into runs of claims and record blocks.

    Args:
        rendition: The document.
        units: Its labels and texts.

    Returns:
        The layout, or None where the document has no label for claims, none for the record, or is long and
        has hardly any.
    """
    labels = [unit for unit in units if isinstance(unit, Label) and unit.kind is not LabelKind.DIRECTION]
    if len({label.kind for label in labels}) < len((LabelKind.CLAIM, LabelKind.RECORD)):
        return None
    regular = len(labels) >= FEWEST_LABELS and _a_label_comes_again(rendition.text, labels)
    if regular and _claims_are_chapters(rendition.text, units):
        return None
    if regular or _labels_run_together(units) or _one_claim_and_its_record(rendition.text, units):
        return _Sorter(rendition, units).sort()
    return None


def _a_label_comes_again(text: str, labels: Sequence[Label]) -> bool:
    """Tell the labels of a sheet, the same over every claim, from the headings of chapters."""
    forms = [(label.kind, label.rest is None, plain_label(label.span.cut(text))) for label in labels]
    return len(set(forms)) < len(forms)


def _claims_are_chapters(text: str, units: Sequence[Unit]) -> bool:
    """Say whether most of what stands right under the claim labels is too long for a claim, or has no words."""
    under = [
        second.span.cut(text)
        for first, second in pairwise(units)
        if isinstance(first, Label) and first.kind is LabelKind.CLAIM and isinstance(second, Text)
    ]
    fit = [words for words in under if len(words) <= LONGEST_CLAIM and states_something(words)]
    return len(fit) * 2 < len(under)


def _one_claim_and_its_record(text: str, units: Sequence[Unit]) -> bool:
    """Tell a sheet of a single claim from an article with one chapter "What they say" and one "The findings".

    The sheet is short, and has one brief claim between its two labels, the claim's label first.
    """
    at = [
        number
        for number, unit in enumerate(units)
        if isinstance(unit, Label) and unit.kind is not LabelKind.DIRECTION
    ]
    first, between = units[at[0]], [unit for unit in units[at[0] + 1 : at[-1]] if isinstance(unit, Text)]
    return (
        len(units) <= SHORT_SHEET
        and at[0] <= LONGEST_HEAD
        and states_something(between[0].span.cut(text) if between else "")
        and isinstance(first, Label)
        and first.kind is LabelKind.CLAIM
        and len(between) == 1
        and len(between[0].span.cut(text)) <= LONGEST_STRAY
    )


class _Sorter:
    """Walks over the units once; what a text is depends on the labels and texts before it."""

    def __init__(self, rendition: Rendition, units: Sequence[Unit]) -> None:
        self._text = rendition.text
        self._language = rendition.language
        self._units = units
        self._bulleted_claims = _claims_have_bullets(units)
        self._mode: LabelKind | None = None
        self._fresh = False
        self._closed = False
        self._pending: DirectionLabel | None = None
        self._trailing: bool | None = None
        self._next: Unit | None = None
        self._scrambled = _labels_run_together(units)
        self._layout = Layout(inline=_inline(units))

    def sort(self) -> Layout:
        for at, unit in enumerate(self._units):
            self._next = self._units[at + 1] if at + 1 < len(self._units) else None
            if isinstance(unit, Label):
                self._label(unit)
            elif self._mode is None:
                self._exclude(unit, "it stands before the first label of the sheet")
            elif self._closed or (not unit.bullet and closes_sheet(unit.span.cut(self._text))):
                self._closed = True
                self._exclude(unit, "it follows the sheet: sources, method or contact")
            elif unit.bullet:
                self._bullet(unit)
            else:
                self._loose(unit)
        self._leftover_direction()
        return self._layout

    def _label(self, label: Label) -> None:
        if label.direction is not None:
            self._direct(DirectionLabel(span=label.span, direction=label.direction))
        else:
            self._mode = label.kind
            self._fresh = label.kind is LabelKind.RECORD
        if self._mode is None:
            self._mode = LabelKind.CLAIM
        self._closed = False

    def _direct(self, label: DirectionLabel) -> None:
        """Keep a direction label for the next record block, or give it to the last one.

        A sheet has its labels over the blocks or under them; the first one shows which, unless a label
        stands right over a record label.
        """
        if self._trailing is None:
            self._trailing = bool(self._layout.sections)
        if self._trailing and not self._over_next() and self._layout.sections[-1].direction is None:
            self._layout.sections[-1].direction = label
        else:
            self._pending = label

    def _over_next(self) -> bool:
        """Say whether a direction label stands over what follows: a record label, or bullets parted from the last block."""
        if isinstance(self._next, Label):
            return self._next.kind is LabelKind.RECORD
        return self._next is not None and self._next.bullet and bool(self._layout.zones[-1])

    def _bullet(self, unit: Text) -> None:
        layout = self._layout
        if self._mode is LabelKind.CLAIM and self._bulleted_claims:
            self._claim(unit)
        elif self._opens(layout):
            self._open([unit.span], bulleted=True)
        else:
            layout.sections[-1].items.append(unit.span)

    def _opens(self, layout: Layout) -> bool:
        if self._fresh or not layout.sections:
            return True
        return bool(layout.zones[-1]) and (self._mode is LabelKind.CLAIM or self._pending is not None)

    def _loose(self, unit: Text) -> None:
        words = unit.span.cut(self._text)
        if _is_section_name(words):
            self._exclude(unit, "a heading inside the sheet, not a claim")
        elif self._mode is LabelKind.CLAIM:
            self._claim(unit)
        elif self._fresh and words.rstrip().endswith(":"):
            self._exclude(unit, "it introduces the record and says nothing itself")
        elif self._fresh and self._scrambled and self._is_stray(unit):
            self._layout.stray = True
            self._claim(unit)
        elif self._fresh:
            self._open(list(items_of(self._text, unit.span, self._language)), bulleted=False)
        elif self._goes_on(unit):
            self._layout.sections[-1].items += items_of(self._text, unit.span, self._language)
        elif self._layout.inline or len(words) > LONGEST_STRAY:
            self._exclude(unit, "it stands after a record block and is no claim of this sheet")
        else:
            self._layout.stray = True
            self._claim(unit)

    def _is_stray(self, unit: Text) -> bool:
        """Say whether a text under a record label is a claim that a scan put between label and bullets."""
        bullet_next = isinstance(self._next, Text) and self._next.bullet
        return bullet_next and unit.span.end - unit.span.start <= LONGEST_STRAY

    def _goes_on(self, unit: Text) -> bool:
        section = self._layout.sections[-1] if self._layout.sections else None
        if section is None or section.bulleted or self._layout.zones[-1]:
            return False
        return (
            len(items_of(self._text, unit.span, self._language)) > 1
            or unit.span.end - unit.span.start > LONGEST_STRAY
        )

    def _claim(self, unit: Text) -> None:
        if not states_something(unit.span.cut(self._text)):
            self._exclude(unit, "it has no words")
        elif unit.span.end - unit.span.start > LONGEST_CLAIM:
            self._exclude(unit, f"it is longer than a claim of a sheet ({LONGEST_CLAIM} characters)")
        else:
            self._layout.zones[-1].append(unit)

    def _open(self, items: list[Span], *, bulleted: bool) -> None:
        labelled = self._fresh
        self._layout.sections.append(Section(items, self._pending, labelled, bulleted))
        self._layout.zones.append([])
        self._pending, self._fresh = None, False
        self._mode = LabelKind.RECORD

    def _exclude(self, unit: Text, why: str) -> None:
        self._layout.excluded.append(
            Exclusion(what="a text beside the claims and the record", why=why, span=unit.span)
        )

    def _leftover_direction(self) -> None:
        sections = self._layout.sections
        if self._pending and sections and sections[-1].direction is None:
            sections[-1].direction = self._pending


def _labels_run_together(units: Sequence[Unit]) -> bool:
    """Say whether labels of sections stand directly after one another, as only a scan of columns puts them."""
    sections = [isinstance(unit, Label) and unit.rest is None and unit.direction is None for unit in units]
    return any(one and other for one, other in pairwise(sections))


def _claims_have_bullets(units: Sequence[Unit]) -> bool:
    """Say whether the texts directly under claim labels are bullets throughout."""
    under = [
        second.bullet
        for first, second in pairwise(units)
        if isinstance(first, Label) and first.kind is LabelKind.CLAIM and isinstance(second, Text)
    ]
    return bool(under) and all(under)


def _inline(units: Sequence[Unit]) -> bool:
    claims = [unit for unit in units if isinstance(unit, Label) and unit.kind is LabelKind.CLAIM]
    return bool(claims) and all(label.rest for label in claims)


def _is_section_name(words: str) -> bool:
    letters = [c for c in words if c.isalpha()]
    shouted = bool(letters) and not any(c.islower() for c in letters) and any(c.isupper() for c in letters)
    return shouted and len(words.split()) <= HEADING_WORDS and not words.rstrip().endswith((".", "!", "?"))
