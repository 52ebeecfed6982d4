"""OpenDocument texts and spreadsheets (ODT, ODS): headings, paragraphs, lists, tables, notes, text boxes."""

import re
from collections import Counter
from collections.abc import Iterator

from onrecord.errors import UnreadableInputError
from onrecord.model.rendition import BlockKind, Loss, Rendition
from onrecord.readers.grid import place_rows, table_pieces
from onrecord.readers.package import Element, Package
from onrecord.readers.pieces import RAISED, Piece, Source, compose

READER = "opendocument/1"
MOST_REPEATED = 1000
"""Times a repeated row or cell with words in it is written out; sheets repeat empty ones a million times."""
_SPACE = re.compile(r"[ \t\r\f\v]+")
_INLINE = frozenset({"span", "a", "ruby", "ruby-base", "meta", "meta-field", "bookmark-ref", "reference-ref"})
_FIELDS = re.compile(r"page-(?:number|count|continuation)\Z")
_LISTS = frozenset({"list", "list-item", "list-header"})
_CONTENTS = frozenset(
    {"table-of-content", "alphabetical-index", "illustration-index", "table-index", "bibliography"}
)
_HOLDERS = frozenset(
    {"section", "index-body", "index-title", "text-box", "frame", "g", "note-body", "text", "a"}
)
_DELETED, _INSERTED = (
    "tracked deletions, left out as deleted",
    "tracked insertions, read as if they were accepted",
)
_COMMENTS, _CHARTS = (
    "comments in the margin, left out",
    "embedded objects such as charts: their numbers are not read",
)
_HIDDEN = "hidden sheets, left out"


def read_opendocument(data: bytes, name: str, media_type: str) -> Rendition:
    """Read an OpenDocument text or spreadsheet.

    Args:
        data: The file's bytes.
        name: File name, a label.
        media_type: By content.

    Returns:
        Body, then notes; headers and footers as furniture. Tracked changes, comments and charts are counted as losses.

    Raises:
        UnreadableInputError: The file is damaged, protected or too large.
    """
    package = Package(data)
    manifest = package.part("META-INF/manifest.xml") or b""
    if b"encryption-data" in manifest:
        raise UnreadableInputError(
            what="it is protected by a password",
            why="its text is enciphered",
            fix="save a copy without a password",
        )
    content = package.tree("content.xml")
    body = content.find(".//{*}body/{*}*") if content is not None else None
    if content is None or body is None:
        raise UnreadableInputError(
            what="it has no body of text",
            why="an OpenDocument file has one",
            fix="save it anew",
        )
    walk = _Walk(content)
    pieces = [*_margins(package, walk, "header"), *walk.blocks(body)]
    pieces += [*walk.notes, *_margins(package, walk, "footer")]
    losses = tuple(Loss(what=what, count=count) for what, count in walk.lost.items() if count)
    meta = package.tree("meta.xml")
    title = meta.findtext(".//{http://purl.org/dc/elements/1.1/}title") if meta is not None else None
    return compose(Source(data, name, media_type, READER), pieces, losses, title)


def _local(element: Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _get(element: Element, name: str) -> str | None:
    return next((value for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name), None)


def _times(element: Element, name: str) -> int:
    stated = _get(element, name) or ""
    return max(int(stated), 1) if stated.isdecimal() else 1


def _margins(package: Package, walk: "_Walk", stem: str) -> Iterator[Piece]:
    styles, seen = package.tree("styles.xml"), set()
    for margin in (
        styles.iter(f"{{*}}{stem}", f"{{*}}{stem}-left", f"{{*}}{stem}-first") if styles is not None else ()
    ):
        for piece in walk.blocks(margin):
            if piece.text not in seen:
                seen.add(piece.text)
                yield Piece(piece.text, BlockKind.PARAGRAPH, f"{stem} of the pages")


class _Walk:
    """One pass over the document, counting what is left out."""

    def __init__(self, content: Element) -> None:
        self.tables = 0
        self.lost: Counter[str] = Counter()
        self.notes: list[Piece] = []
        styles = [(_get(style, "name"), style) for style in content.iter("{*}style")]
        self.raised = {
            name for name, style in styles if _property(style, "text-position").startswith("super")
        }
        self.hidden = {name for name, style in styles if _property(style, "display") == "false"}
        self.lost[_INSERTED] = sum(1 for _ in content.iter("{*}insertion"))
        self.lost[_DELETED] = sum(1 for _ in content.iter("{*}deletion"))

    def blocks(self, holder: Element, kind: BlockKind = BlockKind.PARAGRAPH) -> Iterator[Piece]:
        """Give the blocks inside an element that holds paragraphs, lists and tables."""
        for child in holder:
            tag = _local(child)
            if tag in {"p", "h"}:
                yield from self._paragraph(child, BlockKind.HEADING if tag == "h" else kind)
            elif tag == "table":
                yield from self._table(child)
            elif tag in _CONTENTS:
                for piece in self.blocks(child):
                    yield Piece(piece.text, BlockKind.PARAGRAPH, "table of contents")
            elif tag in _LISTS or tag in _HOLDERS:
                yield from self.blocks(child, BlockKind.ITEM if tag in _LISTS else kind)
            elif tag == "object":
                self.lost[_CHARTS] += 1

    def _paragraph(self, paragraph: Element, kind: BlockKind) -> Iterator[Piece]:
        boxes: list[Element] = []
        raw = "".join(self._inline(paragraph, boxes))
        text = "\n".join(line for part in raw.split("\n") if (line := _SPACE.sub(" ", part).strip()))
        if text:
            yield Piece(text, kind)
        for box in boxes:
            yield from self.blocks(box)

    def _inline(self, element: Element, boxes: list[Element]) -> Iterator[str]:
        yield (element.text or "").replace("\n", " ")
        for child in element:
            yield from self._child(child, boxes)
            yield (child.tail or "").replace("\n", " ")

    def _child(self, child: Element, boxes: list[Element]) -> Iterator[str]:
        tag = _local(child)
        if tag in {"s", "tab"}:
            yield " "
        elif tag == "line-break":
            yield "\n"
        elif tag == "note":
            yield self._note(child)
        elif tag == "annotation":
            self.lost[_COMMENTS] += 1
        elif tag in {"frame", "text-box", "custom-shape", "object"}:
            boxes.append(child)
        elif tag in _INLINE or _FIELDS.match(tag) or not len(child):
            text = "".join(self._inline(child, boxes))
            raised = _get(child, "style-name") in self.raised and text.strip().isdecimal()
            yield text.translate(RAISED) if raised else text

    def _note(self, note: Element) -> str:
        body = next(note.iterchildren("{*}note-body"), None)
        mark = str(len(self.notes) + 1).translate(RAISED)
        text = "\n".join(piece.text for piece in self.blocks(body)) if body is not None else ""
        self.notes.append(Piece(f"{mark} {text}".strip(), BlockKind.PARAGRAPH))
        return mark

    def _table(self, table: Element) -> Iterator[Piece]:
        if _get(table, "style-name") in self.hidden:
            self.lost[_HIDDEN] += 1
            return
        name = _get(table, "name") or ""
        sheet = _local(table.getparent()) == "spreadsheet" if table.getparent() is not None else False
        rows = list(self._rows(table))
        if sheet and rows and name:
            yield Piece(name, BlockKind.HEADING)
        if any(True for _ in table.iterdescendants("{*}table")):
            # A table around tables only lays the page out.
            yield from (Piece(text, BlockKind.PARAGRAPH) for row in rows for _, text in row)
            return
        width = 1 + max((column for row in rows for column, _ in row), default=0)
        yield from self._placed(rows, width)

    def _placed(self, rows: list[list[tuple[int, str]]], width: int) -> Iterator[Piece]:
        lengths = [[len(dict(row).get(column, "")) for column in range(width)] for row in rows]
        grid: dict[int, list[tuple[int, int, str]]] = {}
        for row, place in zip(rows, place_rows(lengths, self.tables), strict=True):
            if place.table is None or place.row is None:
                yield from self._flushed(grid)
                yield from (Piece(text, BlockKind.PARAGRAPH) for _, text in row)
            else:
                grid.setdefault(place.table, []).extend((place.row, column, text) for column, text in row)
        yield from self._flushed(grid)

    def _flushed(self, grid: dict[int, list[tuple[int, int, str]]]) -> Iterator[Piece]:
        for number, cells in grid.items():
            self.tables = max(self.tables, number + 1)
            yield from table_pieces(number, cells)
        grid.clear()

    def _rows(self, table: Element) -> Iterator[list[tuple[int, str]]]:
        for row in table.iter("{*}table-row"):
            if next(row.iterancestors("{*}table")) is not table:
                continue
            cells = list(self._cells(row))
            for _ in range(min(_times(row, "number-rows-repeated"), MOST_REPEATED) if cells else 1):
                yield cells

    def _cells(self, row: Element) -> Iterator[tuple[int, str]]:
        column = 0
        for cell in row:
            tag, times = _local(cell), _times(cell, "number-columns-repeated")
            text = "\n".join(piece.text for piece in self.blocks(cell)) if tag == "table-cell" else ""
            for copy in range(min(times, MOST_REPEATED) if text else 0):
                yield column + copy, text
            column += times if tag in {"table-cell", "covered-table-cell"} else 0


def _property(style: Element, name: str) -> str:
    return next((found for one in style if (found := _get(one, name))), "")
