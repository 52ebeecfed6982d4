"""What a file is, told by its first bytes and not by its name."""

import io
import re
import zipfile
import zlib
from pathlib import PurePosixPath

_ZIP = "application/zip"
_OLE = "application/x-ole-storage"
_MAGIC: tuple[tuple[bytes, int, str], ...] = (
    (b"%PDF-", 0, "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", 0, "image/png"),
    (b"\xff\xd8\xff", 0, "image/jpeg"),
    (b"GIF87a", 0, "image/gif"),
    (b"GIF89a", 0, "image/gif"),
    (b"II*\x00", 0, "image/tiff"),
    (b"MM\x00*", 0, "image/tiff"),
    (b"WEBP", 8, "image/webp"),
    (b"AVI ", 8, "video/x-msvideo"),
    (b"WAVE", 8, "audio/wav"),
    (b"PK\x03\x04", 0, _ZIP),
    (b"PK\x05\x06", 0, _ZIP),
    (b"\x1f\x8b", 0, "application/gzip"),
    (b"BZh", 0, "application/x-bzip2"),
    (b"\xfd7zXZ\x00", 0, "application/x-xz"),
    (b"(\xb5/\xfd", 0, "application/zstd"),
    (b"7z\xbc\xaf'\x1c", 0, "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", 0, "application/vnd.rar"),
    (b"ustar", 257, "application/x-tar"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0, _OLE),
    (b"SQLite format 3\x00", 0, "application/vnd.sqlite3"),
    (b"\x7fELF", 0, "application/x-elf"),
    (b"MZ", 0, "application/x-msdownload"),
    (b"\xca\xfe\xba\xbe", 0, "application/x-mach-binary"),
    (b"\xcf\xfa\xed\xfe", 0, "application/x-mach-binary"),
    (b"\x00asm", 0, "application/wasm"),
    (b"OggS", 0, "audio/ogg"),
    (b"ID3", 0, "audio/mpeg"),
    (b"fLaC", 0, "audio/flac"),
    (b"\x1aE\xdf\xa3", 0, "video/x-matroska"),
    (b"ftyp", 4, "video/mp4"),
    (b"BM", 0, "image/bmp"),
    (b"PAR1", 0, "application/vnd.apache.parquet"),
)
_SHORTEST_TELLING = 5
"""Magic of so many bytes, or with a byte that no text has, tells by itself; shorter ones only where the rest is not text."""

_INSIDE_ZIP: tuple[tuple[bytes, str], ...] = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text"),
    (
        b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.oasis.opendocument.spreadsheet",
    ),
    (b"mimetypeapplication/epub+zip", "application/epub+zip"),
)
_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_HTML_TAG = re.compile(r"<(?:/?[a-z][a-z0-9]*)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_HEAD = 65_536
_PDF_START = 1024
"""Bytes within which a PDF may begin; some carry the header of a mail or a server before it."""
_FINE_CONTROLS = frozenset(b"\t\n\x0b\x0c\r\x1a\x1b")
_CONTROLS = bytes(byte for byte in range(32) if byte not in _FINE_CONTROLS) + b"\x7f"
_MOST_CONTROLS = 0.02
"""Share of control bytes above which bytes are not text: compressed data has about 0.11, text has next to none."""

_TEXT_NAMES = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".csv": "text/csv",
    ".tsv": "text/tab-separated-values",
    ".json": "application/json",
    ".xml": "application/xml",
}
_BINARY_NAMES = {
    ".pdf": ("application/pdf",),
    ".png": ("image/png",),
    ".jpg": ("image/jpeg",),
    ".jpeg": ("image/jpeg",),
    ".gif": ("image/gif",),
    ".tif": ("image/tiff",),
    ".tiff": ("image/tiff",),
    ".webp": ("image/webp",),
    ".bmp": ("image/bmp",),
    ".zip": (_ZIP,),
    ".gz": ("application/gzip",),
    ".docx": (_INSIDE_ZIP[0][1],),
    ".xlsx": (_INSIDE_ZIP[1][1],),
    ".pptx": (_INSIDE_ZIP[2][1],),
    ".odt": (_INSIDE_ZIP[3][1],),
    ".ods": (_INSIDE_ZIP[4][1],),
    ".epub": (_INSIDE_ZIP[5][1],),
    ".doc": (_OLE,),
    ".xls": (_OLE,),
    ".ppt": (_OLE,),
}


def media_type(data: bytes, name: str) -> str:
    """Tell what bytes are.

    Args:
        data: All of them, at least one.
        name: Of the file; its ending only tells kinds of text apart.

    Returns:
        A media type; `application/octet-stream` for bytes that are neither text nor known.
    """
    text = _head_of_text(data)
    binary = _magic(data, is_text=text is not None)
    if binary == _ZIP:
        return _inside_zip(data)
    if text is None and binary is None and b"%PDF-" in data[:_PDF_START]:
        return "application/pdf"
    if binary is not None:
        return binary
    return "application/octet-stream" if text is None else _kind_of_text(text, name)


def _inside_zip(data: bytes) -> str:
    """Tell an office document by the names of its parts; a damaged one by names that stand anywhere in it."""
    listed = data
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = package.namelist()
            listed = "\n".join(names).encode()
            if "mimetype" in names:
                with package.open("mimetype") as stream:
                    listed = b"mimetype" + stream.read(200)
    except (zipfile.BadZipFile, ValueError, OSError, RuntimeError, NotImplementedError, zlib.error, EOFError):
        pass
    return next((kind for sign, kind in _INSIDE_ZIP if sign in listed), _ZIP)


def contradiction(kind: str, name: str) -> str | None:
    """Say in words how a file's name contradicts what it is; None where it does not.

    Args:
        kind: As `media_type` told.
        name: Of the file.
    """
    ending = PurePosixPath(name).suffix.lower()
    is_text = kind.startswith("text/") or kind in _TEXT_NAMES.values()
    if ending in _TEXT_NAMES and not is_text:
        what = "bytes that no text has" if kind == "application/octet-stream" else kind
        return f"its name ends in {ending}, which is for text, but it holds {what}"
    if ending in _BINARY_NAMES and kind not in _accepted(ending, kind):
        return f"its name ends in {ending}, but it holds {kind}"
    return None


def _accepted(ending: str, kind: str) -> tuple[str, ...]:
    # A .zip may hold an office document: that is a zip too.
    return (
        (*_BINARY_NAMES[ending], kind)
        if ending == ".zip" and kind in dict(_INSIDE_ZIP).values()
        else _BINARY_NAMES[ending]
    )


def _magic(data: bytes, *, is_text: bool) -> str | None:
    for sign, offset, kind in _MAGIC:
        if data[offset : offset + len(sign)] == sign:
            telling = len(sign) >= _SHORTEST_TELLING and offset == 0
            if telling or not is_text:
                return kind
    return None


def _head_of_text(data: bytes) -> str | None:
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return _decoded(data, encoding)
    if b"\x00" in data or len(data.translate(None, _CONTROLS)) < (1 - _MOST_CONTROLS) * len(data):
        return None
    return data[:_HEAD].decode("utf-8", "replace")


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    controls = sum(text.count(chr(byte)) for byte in _CONTROLS)
    return text[:_HEAD].lstrip("\ufeff") if controls <= _MOST_CONTROLS * len(text) else None


def _kind_of_text(head: str, name: str) -> str:
    if _HTML_START.match(head):
        return "text/html"
    by_name = _TEXT_NAMES.get(PurePosixPath(name).suffix.lower(), "text/plain")
    if by_name == "text/html" and not _HTML_TAG.search(head):
        return "text/plain"
    return by_name
