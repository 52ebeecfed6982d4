"""Word documents (DOCX): paragraphs, lists, tables, notes, text boxes; headers and footers as furniture.

Read from the XML itself: the usual library leaves out tracked insertions in silence, so that "2 civilians were killed"
loses its number.
"""

import re
from collections import Counter
from collections.abc import Iterator

import attrs

from onrecord.errors import UnreadableInputError
from onrecord.model.rendition import BlockKind, Loss, Rendition
from onrecord.readers.grid import Grid, table_pieces
from onrecord.readers.package import Element, Package
from onrecord.readers.pieces import RAISED, Piece, Source, compose

READER = "word/1"
WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_HEADING = re.compile(r"heading \d|title|subtitle|titre|titre \d", re.IGNORECASE)
_CONTENTS = re.compile(r"toc ?\d|toc heading|table of contents", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\f\v]+")
_LOST = {
    "del": "tracked deletions, left out as deleted",
    "moveFrom": "tracked moves, read at their new place only",
    "ins": "tracked insertions, read as if they were accepted",
    "vanish": "runs of hidden text, left out",
    "chart": "charts: their numbers are not read",
}
_TEXTS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": " "}
_SILENT = frozenset({"instrText", "delText", "delInstrText", "Fallback", "pPr", "rPr", "del", "moveFrom"})
_HOLDERS = frozenset(
    {"sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "body", "footnote", "endnote"}
)


@attrs.frozen
class _Style:
    heading: bool
    item: bool
    contents: bool


_PLAIN = _Style(heading=False, item=False, contents=False)


def read_word(data: bytes, name: str, media_type: str) -> Rendition:
    """Read a Word document.

    Args:
        data: The file's bytes.
        name: File name, a label.
        media_type: By content.

    Returns:
        Body, then notes; headers first and footers last, as furniture. Tracked changes, hidden text, comments and
        charts are counted as losses.

    Raises:
        UnreadableInputError: The file is damaged, protected or too large.
    """
    package = Package(data)
    main = package.tree("word/document.xml")
    body = next(main.iterchildren("{*}body"), None) if main is not None else None
    if body is None:
        raise UnreadableInputError(
            what="it has no body of text",
            why="a Word document has one",
            fix="save it anew as DOCX",
        )
    walk = _Walk(_styles(package))
    pieces = [*_margins(package, walk, "header"), *walk.blocks(body)]
    pieces += [*_notes(package, walk), *_margins(package, walk, "footer")]
    comments = package.tree("word/comments.xml")
    if comments is not None:
        walk.lost["comments in the margin, left out"] += len(list(comments.iterchildren("{*}comment")))
    losses = tuple(Loss(what=what, count=count) for what, count in walk.lost.items() if count)
    return compose(Source(data, name, media_type, READER), pieces, losses, _title(package))


def _title(package: Package) -> str | None:
    core = package.tree("docProps/core.xml")
    return next((one.text for one in core.iter("{*}title")), None) if core is not None else None


def _local(element: Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _value(element: Element | None, name: str = "val") -> str | None:
    if element is None:
        return None
    stated: str | None = element.get(WORDS + name) or element.get(f"{{{STRICT}}}{name}")
    return stated


def _child(element: Element, *path: str) -> Element | None:
    found: Element | None = element
    for name in path:
        found = next(found.iterchildren("{*}" + name), None) if found is not None else None
    return found


def _on(element: Element | None) -> bool:
    return element is not None and _value(element) not in {"0", "false", "off"}


def _styles(package: Package) -> dict[str, _Style]:
    root, found = package.tree("word/styles.xml"), {}
    for style in root.iterchildren("{*}style") if root is not None else ():
        name = _value(_child(style, "name")) or ""
        number = style.get(WORDS + "styleId") or style.get(f"{{{STRICT}}}styleId") or name
        found[number] = _Style(
            heading=bool(_HEADING.fullmatch(name)) or _child(style, "pPr", "outlineLvl") is not None,
            item=name.lower().startswith("list ") or _child(style, "pPr", "numPr") is not None,
            contents=bool(_CONTENTS.match(name)),
        )
    return found


def _margins(package: Package, walk: "_Walk", stem: str) -> Iterator[Piece]:
    """Give what stands in the top or bottom margin of the pages, each text once."""
    seen = set()
    for name in package.matching("word/", stem):
        root = package.tree(name)
        for piece in walk.blocks(root) if root is not None else ():
            if piece.text not in seen:
                seen.add(piece.text)
                yield Piece(piece.text, BlockKind.PARAGRAPH, f"{stem} of the pages")


def _notes(package: Package, walk: "_Walk") -> Iterator[Piece]:
    for kind in ("footnote", "endnote"):
        root = package.tree(f"word/{kind}s.xml")
        numbered = {} if root is None else {_value(one, "id"): one for one in root.iterchildren("{*}" + kind)}
        for mark, number in walk.notes.get(kind, []):
            note = numbered.get(number)
            text = "\n".join(piece.text for piece in walk.blocks(note)) if note is not None else ""
            if text:
                yield Piece(f"{mark} {text}", BlockKind.PARAGRAPH)


class _Walk:
    """One pass over the document, counting what is left out."""

    def __init__(self, styles: dict[str, _Style]) -> None:
        self.styles = styles
        self.tables = 0
        self.lost: Counter[str] = Counter()
        self.notes: dict[str, list[tuple[str, str | None]]] = {}

    def blocks(self, holder: Element) -> Iterator[Piece]:
        """Give the blocks inside an element that holds paragraphs and tables."""
        for child in holder:
            kind = _local(child)
            if kind == "p":
                yield from self._paragraph(child)
            elif kind == "tbl":
                yield from self._table(child)
            elif kind in _HOLDERS:
                yield from self.blocks(child)
            elif kind in {"del", "moveFrom"}:
                self.lost[_LOST[kind]] += 1

    def _paragraph(self, paragraph: Element) -> Iterator[Piece]:
        boxes: list[Element] = []
        raw = "".join(self._inline(paragraph, boxes))
        text = "\n".join(line for part in raw.split("\n") if (line := _SPACE.sub(" ", part).strip()))
        properties = _child(paragraph, "pPr")
        style = _PLAIN
        if properties is not None:
            style = self.styles.get(_value(_child(properties, "pStyle")) or "", _PLAIN)
        if text:
            yield Piece(text, *_kind(style, properties))
        for box in boxes:
            yield from self.blocks(box)

    def _inline(self, element: Element, boxes: list[Element]) -> Iterator[str]:
        for child in element:
            kind = _local(child)
            if kind in _LOST:
                self.lost[_LOST[kind]] += 1
            if kind == "t" or kind in _TEXTS:
                yield _TEXTS.get(kind) or child.text or ""
            elif kind == "txbxContent":
                boxes.append(child)
            elif kind in {"footnoteReference", "endnoteReference"}:
                yield self._mark(kind.removesuffix("Reference"), _value(child, "id"))
            elif kind == "r":
                yield from self._run(child, boxes)
            elif kind not in _SILENT:
                yield from self._inline(child, boxes)

    def _run(self, run: Element, boxes: list[Element]) -> Iterator[str]:
        if _on(_child(run, "rPr", "vanish")):
            self.lost[_LOST["vanish"]] += 1
            return
        raised = _value(_child(run, "rPr", "vertAlign")) == "superscript"
        for text in self._inline(run, boxes):
            yield text.translate(RAISED) if raised and text.strip().isdecimal() else text

    def _mark(self, kind: str, number: str | None) -> str:
        mark = str(sum(map(len, self.notes.values())) + 1).translate(RAISED)
        self.notes.setdefault(kind, []).append((mark, number))
        return mark

    def _table(self, table: Element) -> Iterator[Piece]:
        rows = [row for row in table.iter("{*}tr") if next(row.iterancestors("{*}tbl")) is table]
        if any(True for _ in table.iterdescendants("{*}tbl")) or all(
            sum(1 for _ in row.iter("{*}tc")) <= 1 for row in rows
        ):
            # A table around tables, or of one column, only lays the page out.
            for cell in table.iter("{*}tc"):
                if next(cell.iterancestors("{*}tbl")) is table:
                    yield from self.blocks(cell)
            return
        number, self.tables = self.tables, self.tables + 1
        yield from table_pieces(number, self._grid(rows))

    def _grid(self, rows: list[Element]) -> Grid:
        for number, row in enumerate(rows):
            if _child(row, "trPr", "del") is not None:
                self.lost[_LOST["del"]] += 1
                continue
            column = int(_value(_child(row, "trPr", "gridBefore")) or 0)
            for cell in row.iter("{*}tc"):
                merged = _child(cell, "tcPr", "vMerge")
                if merged is None or _value(merged) == "restart":
                    yield number, column, "\n".join(piece.text for piece in self.blocks(cell))
                wide = _value(_child(cell, "tcPr", "gridSpan")) or "1"
                column += int(wide) if wide.isdecimal() else 1


def _kind(style: _Style, properties: Element | None) -> tuple[BlockKind, str | None]:
    if style.contents:
        return BlockKind.PARAGRAPH, "table of contents"
    if style.heading or (properties is not None and _child(properties, "outlineLvl") is not None):
        return BlockKind.HEADING, None
    listed = style.item or (properties is not None and _child(properties, "numPr") is not None)
    return (BlockKind.ITEM if listed else BlockKind.PARAGRAPH), None
