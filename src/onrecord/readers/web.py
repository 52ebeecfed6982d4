"""Saved web pages: all visible text in order, each block marked as content or page furniture.

Nothing visible is thrown away: what the page's own markup, or Trafilatura's main-text search (Barbaresi,
ACL 2021), says is furniture stays in the rendition, labelled.
"""

import hashlib
import re
from collections.abc import Iterator

import attrs
import trafilatura
from lxml import etree
from lxml.html import HtmlElement, document_fromstring

from onrecord.model.rendition import BlockKind, Loss, Outcome, Rendition
from onrecord.readers.decode import decode
from onrecord.readers.main_text import FEWEST_CELLS, Candidate, belongs
from onrecord.readers.pieces import RAISED, Piece, lay_out
from onrecord.readers.published import stated_date
from onrecord.text.language import detect

READER = "web/2"
SILENT = frozenset(
    {"script", "style", "template", "head", "svg", "iframe", "object", "noscript", "math", "canvas"}
)
"""Elements without text for the reader of the page."""
INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "q",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
FURNITURE_TAGS = frozenset({"nav", "footer", "aside", "form", "button", "dialog", "select", "menu"})
FURNITURE_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog"}
)
FURNITURE_NAMES = re.compile(
    r"(?:^|[-_ ])(?:cookie|cookies|consent|gdpr|nav|navbar|menu|breadcrumbs?|share|sharing|social|related|sidebar|comments?|"
    r"footer|newsletter|subscribe|promo|ads?|advert|widget|popular|trending|skip|pagination|toolbar|most-read)(?:$|[-_ ])",
    re.IGNORECASE,
)
OUTSIDE = "outside the main text of the page"
MAIN_SHARE = 0.25
"""A main text shorter than this share of what the markup leaves is a failed search, and is not believed."""
LONG_MAIN = 1000
"""Characters; a main text so long is believed at `LONG_MAIN_SHARE`: pages of link lists leave much else."""
LONG_MAIN_SHARE = 0.1
WORDY_CELL = 25
"""Characters in the mean cell of a table of sentences; tables of links and dates are shorter."""
WIDEST_SPAN = 100
"""Rows or columns; browsers hold colspan to 1,000, and no table of claims comes near this."""
STATED_DATE = {"extensive_search": False, "original_date": True}
"""Take a date only from where a page states its own: the wider search takes any year in the text for it."""
_DECLARED = re.compile(rb"<meta[^>]{0,200}charset=[\"']?\s*([A-Za-z0-9_:-]+)", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f\v]+")
_HINT = re.compile(r"named |inside <form>")


def read_web_page(data: bytes, name: str, media_type: str = "text/html") -> Rendition:
    """Read a saved web page.

    Args:
        data: The file's bytes.
        name: File name, a label.
        media_type: By content.

    Returns:
        The visible text, blocks apart by line breaks, cells of a row by tabs. `refused` where there is none.
    """
    declared = _DECLARED.search(data[:4096])
    source, losses = decode(data, declared.group(1).decode("ascii") if declared else None)
    tree = _parse(source)
    pieces = list(_Walk().pieces(tree)) if tree is not None else []
    if not pieces:
        losses = (*losses, Loss(what="the whole document: the page has no text"))
    text, blocks = lay_out(_with_main_text(pieces, source))
    metadata = trafilatura.extract_metadata(source, date_config=STATED_DATE) if pieces else None
    language = detect(text) or _stated_language(tree)
    return Rendition(
        original=hashlib.sha256(data).hexdigest(),
        name=name,
        media_type=media_type,
        language=language,
        title=(metadata.title or None) if metadata else None,
        published=(metadata.date if metadata else None) or stated_date(text, blocks, language),
        publisher=(metadata.sitename or None) if metadata else None,
        text=text,
        blocks=blocks,
        outcome=Outcome.REFUSED if not pieces else Outcome.PARTIAL if losses else Outcome.FULL,
        losses=losses,
        reader=READER,
    )


def _parse(source: str) -> HtmlElement | None:
    # lxml refuses a str that carries an encoding declaration; NUL ends a text early.
    source = re.sub(r"^\ufeff?\s*<\?xml[^>]*\?>", "", source).replace("\0", "")
    try:
        tree: HtmlElement = document_fromstring(source)  # type: ignore[no-untyped-call]
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    return tree


def _stated_language(tree: HtmlElement | None) -> str | None:
    stated = (tree.get("lang") or "") if tree is not None else ""
    return stated[:2].lower() or None


class _Walk:
    """One pass over the page, in document order."""

    def __init__(self) -> None:
        self.tables = 0

    def pieces(self, element: HtmlElement, furniture: str | None = None) -> Iterator[Piece]:
        """Give the blocks inside an element."""
        if not isinstance(element.tag, str) or element.tag in SILENT:
            return
        furniture = furniture or _furniture(element)
        if element.tag == "table" and _is_data_table(element):
            yield from self._table(element, furniture)
            return
        kind = _kind(element)
        run: list[str] = [element.text or ""]
        for child in element:
            if _is_inline(child):
                run.append(_inline_text(child))
            else:
                yield from _block("".join(run), kind, furniture)
                run = []
                yield from self.pieces(child, furniture)
            run.append(child.tail or "")
        yield from _block("".join(run), kind, furniture)

    def _table(self, table: HtmlElement, furniture: str | None) -> Iterator[Piece]:
        number, self.tables = self.tables, self.tables + 1
        for row, column, cell in _grid(table):
            text = "\n\n".join(piece.text for piece in self.pieces_of_cell(cell))
            if text:
                before = "\t" if cell.getprevious() is not None else "\n"
                yield Piece(text, BlockKind.CELL, furniture, before, number, row, column)

    def pieces_of_cell(self, cell: HtmlElement) -> Iterator[Piece]:
        """Give the blocks inside a table cell."""
        return self.pieces(cell)


def _grid(table: HtmlElement) -> Iterator[tuple[int, int, HtmlElement]]:
    """Give every cell with its row and column; a cell that spans rows or columns keeps their places taken."""
    taken: set[tuple[int, int]] = set()
    for row_number, row in enumerate(table.iter("tr")):
        column = 0
        for cell in (child for child in row if child.tag in {"td", "th"}):
            while (row_number, column) in taken:
                column += 1
            wide, deep = _extent(cell, "colspan"), _extent(cell, "rowspan")
            taken.update((row_number + r, column + c) for r in range(deep) for c in range(wide))
            yield row_number, column, cell


def _extent(cell: HtmlElement, name: str) -> int:
    stated = (cell.get(name) or "").strip()
    return min(max(int(stated), 1), WIDEST_SPAN) if stated.isdecimal() else 1


def _is_data_table(table: HtmlElement) -> bool:
    """Tell tables of data from tables that only lay a page out: those hold other tables or a single cell."""
    return not any(True for _ in table.iterdescendants("table")) and any(
        sum(1 for cell in row if cell.tag in {"td", "th"}) > 1 for row in table.iter("tr")
    )


def _is_inline(element: HtmlElement) -> bool:
    if not isinstance(element.tag, str) or element.tag in {"br", "img", "script", "style", "template"}:
        return True
    return (
        element.tag in INLINE and _furniture(element) is None and all(_is_inline(child) for child in element)
    )


def _inline_text(element: HtmlElement) -> str:
    if not isinstance(element.tag, str) or element.tag in SILENT or element.tag == "img":
        return ""
    if element.tag == "br":
        return "\0"  # a break that the collapsing of white space must keep; NUL cannot occur in the page
    text = (element.text or "") + "".join(_inline_text(child) + (child.tail or "") for child in element)
    return text.strip().translate(RAISED) if element.tag == "sup" and text.strip().isdecimal() else text


def _block(text: str, kind: BlockKind, furniture: str | None) -> Iterator[Piece]:
    lines = [_SPACE.sub(" ", line).strip() for line in text.split("\0")]
    text = "\n".join(line for line in lines if line)
    if text:
        yield Piece(text, kind, furniture, "\n" if kind is BlockKind.ITEM else "\n\n")


def _kind(element: HtmlElement) -> BlockKind:
    for ancestor in (element, *element.iterancestors()):
        if ancestor.tag in HEADINGS:
            return BlockKind.HEADING
        if ancestor.tag == "li":
            return BlockKind.ITEM
        if ancestor.tag in {"td", "th", "article", "section", "div", "body"}:
            break
    return BlockKind.PARAGRAPH


def _furniture(element: HtmlElement) -> str | None:
    """Return why the markup says that an element is page furniture, or None."""
    if element.tag in FURNITURE_TAGS:
        return f"inside <{element.tag}>"
    if element.tag == "header" and not any(a.tag in {"article", "main"} for a in element.iterancestors()):
        return None if element.find(".//h1") is not None else "inside the page's <header>"
    if (element.get("role") or "").lower() in FURNITURE_ROLES:
        return f"marked by the page as {element.get('role')}"
    if element.get("hidden") is not None or _HIDDEN.search(element.get("style") or ""):
        return "hidden from readers of the page"
    named = FURNITURE_NAMES.search(f"{element.get('class') or ''} {element.get('id') or ''}")
    if (
        named
        and element.tag not in {"html", "body", "main", "article"}
        and element.find(".//article") is None
    ):
        return f"named {named.group().strip('-_ ').lower()} by the page"
    return None


def _with_main_text(pieces: list[Piece], source: str) -> list[Piece]:
    """Mark what Trafilatura leaves out of the main text, unless its search plainly failed.

    What it keeps is content even where a class name hints at a sidebar or a form is put around the whole page:
    names are habits of page builders, and a form has text of its own seldom.
    """
    main = trafilatura.extract(source, include_comments=False, include_tables=True) or ""
    left = sum(len(piece.text) for piece in pieces if piece.furniture is None)
    if len(main) < (LONG_MAIN_SHARE if len(main) >= LONG_MAIN else MAIN_SHARE) * left:
        return pieces
    candidates = [
        Candidate(
            text=piece.text,
            heading=piece.kind is BlockKind.HEADING,
            table=piece.table,
            barred=piece.furniture is not None and not _HINT.match(piece.furniture),
            marked=piece.furniture is not None,
        )
        for piece in pieces
    ]
    wordy = _wordy_tables(pieces)
    return [
        attrs.evolve(piece, furniture=None if inside or piece.table in wordy else piece.furniture or OUTSIDE)
        for piece, inside in zip(pieces, belongs(candidates, main), strict=True)
    ]


def _wordy_tables(pieces: list[Piece]) -> frozenset[int]:
    """Give the tables of sentences that the markup does not mark: a main-text search drops tables too readily."""
    cells: dict[int, list[int]] = {}
    for piece in pieces:
        if piece.table is not None and piece.furniture is None:
            cells.setdefault(piece.table, []).append(len(piece.text))
    return frozenset(
        table
        for table, lengths in cells.items()
        if len(lengths) >= FEWEST_CELLS and sum(lengths) >= WORDY_CELL * len(lengths)
    )
