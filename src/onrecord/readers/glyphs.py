"""The text of one PDF page as fragments: words that follow one another on one line, and where they stand."""

import ctypes
import math
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw

from onrecord.readers.pieces import RAISED
from onrecord.readers.visual import Glyph, is_rtl, reading_order

GAP = 0.9
"""Share of the line height; words further apart stand in different columns or cells."""
SPACE = 0.18
"""Share of the line height; glyphs further apart are different words. Measured from the ink of one to the origin of the
next it is below 0.12 between letters and above 0.22 between words."""
NO_FONT = 1.0
"""Size that pdfium gives for a space that it put in itself; such a space stands anywhere."""
SAME_LINE = 0.35
"""Share of the line height by which the feet of one line's words may differ."""
STRAY, STRAY_HEIGHT = 3, 0.6
"""Characters, and share of the line height up or down, of what may have strayed from its line."""
RAISED_SIZE = 0.82
"""A digit smaller than this share of its neighbour is a note or a power."""
_WORD = re.compile(r"[^\s\0]+")
_HYPHEN = str.maketrans({"\x02": "-", "\xad": "-", "\ufffe": "-", "\uffff": " ", "\xa0": "\xa0"})
_BULLET = re.compile(r"[•◦▪‣●○■□–-]|\d{1,2}[.)]")
BULLET_GAP = 2.5
"""Share of the line height between a bullet and its line at most."""
_LAST_DIGITS = re.compile(r"\d{1,3}\Z")


@attrs.frozen
class Fragment:
    """Words on one line, without a wide gap between them.

    Attributes:
        text: Its words in reading order.
        left: Left edge, in points from the left of the page.
        right: Right edge.
        foot: The line that the letters stand on, in points from the top of the page.
        size: Height of its letters with their ascenders and descenders, in points.
    """

    text: str
    left: float
    right: float
    foot: float
    size: float


@attrs.frozen
class _Word:
    start: int
    end: int
    text: str
    left: float
    right: float
    foot: float
    size: float


_Place = tuple[float, float, float, float, float]
"""Left, right, height, foot and origin of a character."""
_Placed = tuple[str, _Place]


class Page:
    """The places of one page's characters, turned upright."""

    def __init__(self, page: pdfium.PdfPage) -> None:
        """Load the text of a page."""
        self._text = page.get_textpage()
        self._turn = page.get_rotation()
        width, height = page.get_size()
        self.width, self.height = float(width), float(height)
        self._box, self._x, self._y = pdfium_raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
        self._matrix = pdfium_raw.FS_MATRIX()
        count = self._text.count_chars()
        text = self._text.get_text_range() if count > 0 else ""
        # Characters outside the basic plane are two of pdfium's and one of ours: then one by one.
        self.text = text if len(text) == count else "".join(map(self._character, range(count)))

    def _character(self, at: int) -> str:
        code = pdfium_raw.FPDFText_GetUnicode(self._text.raw, at)
        return "\0" if not code or 0xD800 <= code < 0xE000 else chr(code)  # noqa: PLR2004

    def place(self, at: int) -> _Place:
        """Return left, right, height, foot and origin of a character, in points from the left and the top."""
        raw, box = self._text.raw, self._box
        pdfium_raw.FPDFText_GetLooseCharBox(raw, at, box)
        pdfium_raw.FPDFText_GetCharOrigin(raw, at, self._x, self._y)
        pdfium_raw.FPDFText_GetMatrix(raw, at, self._matrix)
        scale = math.hypot(self._matrix.c, self._matrix.d)
        size = pdfium_raw.FPDFText_GetFontSize(raw, at) * (scale or 1.0)
        left, top, right, bottom = box.left, box.top, box.right, box.bottom
        x, y = self._x.value, self._y.value
        if self._turn == 90:  # noqa: PLR2004
            left, right, x, y = bottom, top, y, -x
        elif self._turn == 180:  # noqa: PLR2004
            left, right, x, y = -right, -left, -x, -y
        elif self._turn == 270:  # noqa: PLR2004
            left, right, x, y = -top, -bottom, -y, x
        return left, right, size, self._from_top(y), x

    def generated(self, at: int) -> bool:
        """Say whether pdfium added a character that the page does not write, as it does between lines."""
        return bool(pdfium_raw.FPDFText_IsGenerated(self._text.raw, at))

    def _from_top(self, y: float) -> float:
        return -y if self._turn in {90, 180} else self.height - y


def read_fragments(page: Page) -> tuple[Fragment, ...]:
    """Give the fragments of a page in the order in which the PDF lists them.

    Args:
        page: The page.

    Returns:
        Fragments with the characters of each in reading order, raised digits as superscripts.
    """
    rtl = is_rtl(page.text)
    words = _visual_words(page) if rtl else _words(page)
    return tuple(_with_bullets(list(_fragments(list(words), rtl=rtl))))


def _words(page: Page) -> Iterator[_Word]:
    for found in _WORD.finditer(page.text):
        start, end = found.span()
        left, right, size, foot, _ = page.place(start)
        text = found.group().translate(_HYPHEN)
        if end - start > 1:
            _, right, last_size, last_foot, _ = page.place(end - 1)
            if abs(last_foot - foot) > size and last_size > RAISED_SIZE * size:
                # A word that goes on at the start of the next line, without a hyphen or a space.
                yield from _broken(page, start, end)
                continue
            if last_size < RAISED_SIZE * size and _LAST_DIGITS.search(text) and last_foot < foot:
                text = _with_note(page, text, start, size)
        yield _Word(start, end, text, left, right, foot, size)


def _broken(page: Page, start: int, end: int) -> Iterator[_Word]:
    places = [page.place(at) for at in range(start, end)]
    cuts = [
        0,
        *(n for n, (a, b) in enumerate(pairwise(places), 1) if abs(a[3] - b[3]) > a[2] / 2),
        end - start,
    ]
    for first, stop in pairwise(cuts):
        text = page.text[start + first : start + stop].translate(_HYPHEN)
        left, _, size, foot, _ = places[first]
        yield _Word(start + first, start + stop, text, left, places[stop - 1][1], foot, size)


def _with_note(page: Page, text: str, start: int, size: float) -> str:
    at = len(text)
    while at and text[at - 1].isdigit() and page.place(start + at - 1)[2] < RAISED_SIZE * size:
        at -= 1
    return text[:at] + text[at:].translate(RAISED)


def _visual_words(page: Page) -> Iterator[_Word]:
    """Give the lines of a page with letters from right to left, each put into reading order by its places."""
    runs: list[list[_Placed]] = []
    for at, character in enumerate(page.text):
        if character in "\r\n\0" or page.generated(at):
            continue
        place = page.place(at)
        if character.isspace() and (place[2] <= NO_FONT or not runs):
            continue
        if not runs or (not character.isspace() and _leaves(runs[-1], place)):
            runs.append([])
        runs[-1].append((character, place))
    for run in _gathered(runs):
        yield from _lines_of(run)


def _leaves(run: Sequence[_Placed], place: _Place) -> bool:
    size = max(run[0][1][2], place[2])
    return abs(run[0][1][3] - place[3]) > SAME_LINE * size


def _gathered(runs: Sequence[list[_Placed]]) -> Iterator[list[_Placed]]:
    """Put letters with marks, which a PDF may list after their line and set higher or lower, back into it."""
    strays = [run for run in runs if len(run) <= STRAY]
    lines = [run for run in runs if len(run) > STRAY]
    # By the line they stand on, in steps of a point, so that no stray looks at every line.
    feet: dict[int, list[list[_Placed]]] = {}
    for line in lines:
        feet.setdefault(round(line[0][1][3]), []).append(line)
    taken: set[int] = set()
    for stray in strays:
        _, (left, right, size, foot, _) = stray[0]
        reach = round(STRAY_HEIGHT * size)
        near = [line for off in range(-reach, reach + 1) for line in feet.get(round(foot) + off, ())]
        home = next((line for line in near if _holds(line, left, right, size)), None)
        if home is not None and not all(character.isdecimal() for character, _ in stray):
            home.extend(stray)
            taken.add(id(stray))
    yield from (run for run in runs if id(run) not in taken)


def _holds(line: Sequence[_Placed], left: float, right: float, size: float) -> bool:
    places = [place for _, place in line]
    return min(p[0] for p in places) - size / 2 <= right and left <= max(p[1] for p in places) + size / 2


def _lines_of(run: Sequence[_Placed]) -> Iterator[_Word]:
    sizes = sorted(place[2] for character, place in run if not character.isspace())
    size, foot = sizes[len(sizes) // 2], run[0][1][3]
    # Where the PDF lists letters from right to left, it lists the parts of a ligature the wrong way round.
    falling = sum((b[1][4] < a[1][4]) - (b[1][4] > a[1][4]) for a, b in pairwise(run)) > 0
    ordered = sorted(enumerate(run), key=lambda one: one[1][1][4])
    line: list[Glyph] = []
    edge = ordered[0][1][1][0]
    for at, (character, (left, right, _, _, x)) in ordered:
        if character.isspace():
            line.append(Glyph(" ", x, x, x))
            continue
        if line and left - edge > GAP * size:
            yield _line(line, size, foot)
            line = []
        elif line and x - edge > SPACE * size and not line[-1].text.isspace():
            line.append(Glyph(" ", (edge + x) / 2, edge, x))
        line.append(Glyph(character.translate(_HYPHEN), x, left, right, -at if falling else at))
        edge = max(edge, right)
    yield _line(line, size, foot)


def _line(glyphs: Sequence[Glyph], size: float, foot: float) -> _Word:
    # On a page with Arabic, a line of numbers alone is read from right to left too; one of Latin words is not.
    rtl = any(is_rtl(g.text) for g in glyphs) or not any(g.text.isalpha() for g in glyphs)
    text = reading_order(glyphs, size, rtl=rtl)
    solid = [glyph for glyph in glyphs if not glyph.text.isspace()] or list(glyphs)
    left, right = min(g.left for g in solid), max(g.right for g in solid)
    return _Word(0, 0, " ".join(text.split()), left, right, foot, size)


def _fragments(words: Sequence[_Word], *, rtl: bool) -> Iterator[Fragment]:
    run: list[_Word] = []
    for word in words:
        if run and _is_note(run[-1], word):
            run[-1] = attrs.evolve(run[-1], text=run[-1].text + word.text.translate(RAISED), right=word.right)
            continue
        if run and (rtl or not _follows(run[-1], word)):
            yield _joined(run)
            run = []
        if word.text:
            run.append(word)
    if run:
        yield _joined(run)


def _with_bullets(fragments: Sequence[Fragment]) -> Iterator[Fragment]:
    """Put bullets and numbers of a list, which some PDFs list apart, before the line that they stand beside."""
    # By the line they stand on, in steps of a point, so that no line looks at every bullet.
    feet: dict[int, list[int]] = {}
    for n, one in enumerate(fragments):
        if _BULLET.fullmatch(one.text):
            feet.setdefault(round(one.foot), []).append(n)
    owners: dict[int, Fragment] = {}
    for n, one in enumerate(fragments if feet else ()):
        reach = round(SAME_LINE * one.size) + 1
        near = (m for off in range(-reach, reach + 1) for m in feet.get(round(one.foot) + off, ()))
        at = next((m for m in near if m not in owners and m != n and _stands_before(fragments[m], one)), None)
        if at is not None and not _BULLET.fullmatch(one.text):
            owners[at] = one
    bullets = {owner: fragments[at] for at, owner in owners.items()}
    for n, one in enumerate(fragments):
        if one in bullets:
            bullet = bullets[one]
            edges = min(one.left, bullet.left), max(one.right, bullet.right)
            yield attrs.evolve(one, text=f"{bullet.text} {one.text}", left=edges[0], right=edges[1])
        elif n not in owners:
            yield one


def _stands_before(bullet: Fragment, line: Fragment) -> bool:
    level = abs(bullet.foot - line.foot) <= SAME_LINE * line.size
    gap = bullet.left - line.right if is_rtl(line.text) else line.left - bullet.right
    return level and 0 <= gap <= BULLET_GAP * line.size


def _is_note(last: _Word, word: _Word) -> bool:
    raised = last.foot - last.size < word.foot < last.foot - 0.1 * last.size
    beside = -0.2 * last.size < word.left - last.right < 0.3 * last.size
    return word.text.isdecimal() and word.size < RAISED_SIZE * last.size and raised and beside


def _follows(last: _Word, word: _Word) -> bool:
    size = max(last.size, word.size)
    same = abs(last.foot - word.foot) <= SAME_LINE * size
    return same and -0.5 * size < word.left - last.right <= GAP * size


def _joined(run: Sequence[_Word]) -> Fragment:
    text = " ".join(word.text for word in run)
    size = max(word.size for word in run)
    return Fragment(text, run[0].left, max(word.right for word in run), run[0].foot, size)
