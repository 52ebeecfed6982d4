"""Take a rendition apart into lines, and tell table cells what their header says."""

import re
from collections.abc import Mapping, Sequence

import attrs

from onrecord.extraction.figures.line import Line, lines_in
from onrecord.extraction.figures.source import Document, Source
from onrecord.extraction.lexicon import Lexicon, lexicon
from onrecord.model.passage import Span
from onrecord.model.rendition import Block, BlockKind, Rendition
from onrecord.text.language import detect
from onrecord.text.numbers import ItemKind, read_items
from onrecord.text.periods import PeriodMention, find_periods

_BLANK = re.compile(r"\n[ \t\r]*\n\s*")
_CELL = 40
_NUMERIC = "0123456789٠١٢٣٤٥٦٧٨٩.,%+- \n\t"
_MOST, _SHORT = 0.9, 3
_ARTICLE = "ال"
_SCALES = (
    (re.compile(r"\bmilliards?\b|\bbillions?\b|\bbn\b|مليار"), 10**9),
    (re.compile(r"\bmillions?\b|مليون"), 10**6),
)
_THOUSANDS = re.compile(r"\bthousands?\b|\bmilliers\b|['’]000|آلاف|\bألف\b")


def lines_of(rendition: Rendition) -> tuple[Line, ...]:
    """Return the lines of a rendition in the order of the text; what they hold is read when it is asked for."""
    blocks = rendition.blocks or _paragraphs(rendition.text)
    document = Document(rendition)
    tables = _tables(rendition) if any(block.table is not None for block in blocks) else None
    made: list[Line] = []
    for at, block in enumerate(blocks):
        language = rendition.language or detect(block.span.cut(rendition.text)) or document.language
        source = Source(document, at, block, lexicon(language))
        document.sources.append(source)
        lines = lines_in(source)
        made.extend(lines if tables is None else (tables.told(line, block) for line in lines))
    return tuple(made)


_At = tuple[int | None, int | None]


@attrs.frozen(slots=True)
class _Tables:
    """What the cells of tables are told by others.

    Attributes:
        headers: Words in the head of each column.
        labels: Words in the first cell of each row.
        years: The period that a cell of each row gives alone.
        columns: The period in the head of each column.
    """

    headers: Mapping[_At, str]
    labels: Mapping[_At, str]
    years: Mapping[_At, PeriodMention]
    columns: Mapping[_At, PeriodMention]

    def told(self, line: Line, block: Block) -> Line:
        """Return a line of a cell with what its header, its row and its column say."""
        told = self.headers.get((block.table, block.column)), self.labels.get((block.table, block.row))
        headed = _headed(line, told, block)
        year = self.years.get((block.table, block.row)) or self.columns.get((block.table, block.column))
        return headed if year is None or headed.periods else attrs.evolve(headed, row_period=year)


def _tables(rendition: Rendition) -> _Tables:
    return _Tables(_headers(rendition), _labels(rendition), _years(rendition), _column_years(rendition))


def _years(rendition: Rendition) -> dict[tuple[int | None, int | None], PeriodMention]:
    """Return the period that a cell of each table row gives alone, where exactly one does."""
    found: dict[tuple[int | None, int | None], list[PeriodMention]] = {}
    for block in rendition.blocks:
        mention = _period_in(rendition, block) if block.row else None
        if mention is not None and len(mention.span.cut(rendition.text)) >= _MOST * len(
            block.span.cut(rendition.text).strip("* ")
        ):
            found.setdefault((block.table, block.row), []).append(mention)
    return {row: mentions[0] for row, mentions in found.items() if len(mentions) == 1}


def _period_in(rendition: Rendition, block: Block) -> PeriodMention | None:
    """Return the only period that a short table cell names."""
    text = block.span.cut(rendition.text)
    if block.table is None or len(text) > _CELL or not any(letter.isdigit() for letter in text):
        return None
    mentions = find_periods(text, rendition.language or "en", rendition.published)
    if len(mentions) != 1 or mentions[0].kind == "time" or "X" in mentions[0].value or not mentions[0].value:
        return None
    span = Span(block.span.start + mentions[0].span.start, block.span.start + mentions[0].span.end)
    return attrs.evolve(mentions[0], span=span)


def _column_years(rendition: Rendition) -> dict[tuple[int | None, int | None], PeriodMention]:
    """Return the period in the head of each table column, where it names exactly one."""
    found = {}
    for block in rendition.blocks:
        mention = _period_in(rendition, block) if block.row == 0 else None
        if mention is not None:
            found[block.table, block.column] = mention
    return found


def _paragraphs(text: str) -> tuple[Block, ...]:
    """Split a text without blocks on blank lines."""
    blocks, start = [], 0
    for end, following in [
        *((found.start(), found.end()) for found in _BLANK.finditer(text)),
        (len(text), len(text)),
    ]:
        piece = text[start:end]
        if piece.strip():
            left = start + len(piece) - len(piece.lstrip())
            blocks.append(Block(span=Span(left, start + len(piece.rstrip())), kind=BlockKind.PARAGRAPH))
        start = following
    return tuple(blocks)


def _headers(rendition: Rendition) -> dict[tuple[int | None, int | None], str]:
    """Return the header words of each table column; an empty one where the first row is no header."""
    bare = _bare_tables(rendition)
    return {
        (block.table, block.column): block.span.cut(rendition.text)
        for block in rendition.blocks
        if block.table is not None and block.row == 0 and block.table not in bare
    } | dict.fromkeys(_bare_cells(rendition, bare), "")


def _bare_tables(rendition: Rendition) -> frozenset[int]:
    """Return the tables whose first row holds a number alone: a list of labels and numbers, with no header."""
    return frozenset(
        block.table
        for block in rendition.blocks
        if block.table is not None
        and block.row == 0
        and block.column
        and (text := block.span.cut(rendition.text).strip())
        and not text.strip(_NUMERIC)
        and len(text) > 0
    )


def _bare_cells(rendition: Rendition, bare: frozenset[int]) -> list[tuple[int | None, int | None]]:
    return [(block.table, block.column) for block in rendition.blocks if block.table in bare]


def _labels(rendition: Rendition) -> dict[tuple[int | None, int | None], str]:
    """Return the label of each table row: the words of its first cell."""
    return {
        (block.table, block.row): label
        for block in rendition.blocks
        if block.table is not None
        and block.column == 0
        and (label := block.span.cut(rendition.text)).strip(_NUMERIC)
    }


def _headed(line: Line, told: tuple[str | None, str | None], block: Block) -> Line:
    """Tell a cell that holds only a number what its header and the label of its row say of unit and scale."""
    header, label = told
    if header is None or (not block.row and header) or any(item.kind is ItemKind.WORD for item in line.items):
        return line
    unit = header_unit(header, line.lexicon)
    if unit is not None or label is None or not block.column:
        return attrs.evolve(line, unit=unit, scale=_scale(header), header=header)
    words = f"{label} {header}"
    return attrs.evolve(
        line, unit=header_unit(label, line.lexicon), scale=max(_scale(label), _scale(header)), header=words
    )


def _scale(header: str) -> int:
    folded = header.casefold()
    for pattern, factor in _SCALES:
        if pattern.search(folded):
            return factor
    return 1000 if _THOUSANDS.search(folded) else 1


def header_unit(header: str, words: Lexicon) -> str | None:
    """Return the unit that a header names: a currency, a percentage, a measure or a known noun."""
    items = read_items(header, words.language, words.known)
    norms: Sequence[str] = [item.norm for item in items]
    for at in range(len(norms)):
        table = (
            words.currencies.after(norms, at)
            or words.percent.after(norms, at)
            or words.measures.after(norms, at)
        )
        if table is not None:
            return _with_rate(words, norms, table)
    return _counted_unit(words, norms)


def _with_rate(words: Lexicon, norms: Sequence[str], found: tuple[int, str]) -> str:
    """Add what a header says after the unit: "of GDP", "a month"."""
    end, unit = found
    gdp, rate = words.of_gdp.after(norms, end), words.rates.after(norms, end)
    if unit == "percent" and gdp is not None:
        return gdp[1]
    return unit if rate is None else f"{unit}/{rate[1]}"


def _counted_unit(words: Lexicon, norms: Sequence[str]) -> str | None:
    plain = [norm.removeprefix(_ARTICLE) for norm in norms]
    for norm in plain:
        unit = words.nouns.units.get(norm) or words.nouns.units.get(words.nouns.lemma(norm))
        if unit is not None:
            return unit
    if any(norm in words.harm or norm in words.employers for norm in norms):
        return "person"
    plural = (words.nouns.lemma(norm) for norm in plain if len(norm) > _SHORT and words.nouns.is_plural(norm))
    timed = next((unit for norm in plain if (unit := words.time_units.get(norm)) is not None), None)
    return next((noun for noun in plural if noun not in words.time_units), timed)
