"""Original bytes to a rendition, one format a module."""

from collections.abc import Callable
from importlib import import_module

from onrecord.errors import UnreadableInputError
from onrecord.model.rendition import Rendition
from onrecord.readers.pieces import Source, refuse
from onrecord.readers.plain import read_plain

__all__ = ["read_original"]

_OFFICE = "application/vnd.openxmlformats-officedocument."
_ODF = "application/vnd.oasis.opendocument."
# By name: Trafilatura takes a quarter of a second to import, and most documents are of one kind.
_READERS = {
    "text/html": ("web", "read_web_page"),
    "text/csv": ("delimited", "read_delimited"),
    "text/tab-separated-values": ("delimited", "read_delimited"),
    "application/pdf": ("pdf", "read_pdf"),
    f"{_OFFICE}wordprocessingml.document": ("word", "read_word"),
    f"{_OFFICE}spreadsheetml.sheet": ("workbook", "read_workbook"),
    f"{_ODF}text": ("opendocument", "read_opendocument"),
    f"{_ODF}spreadsheet": ("opendocument", "read_opendocument"),
}
_OLE = "application/x-ole-storage"
_CIPHERED = "EncryptedPackage".encode("utf-16-le")


def read_original(data: bytes, name: str, media_type: str = "text/plain") -> Rendition:
    """Make the text of an original, or say that there is no reader for its format.

    Args:
        data: The original's bytes.
        name: File name under which it was received; a label only.
        media_type: By content, as intake found it.

    Returns:
        A rendition. A format without a reader, and a file that is damaged, protected or without text, give one without
        text, with outcome `refused`, whose loss says why and what to do.
    """
    if media_type in {"text/plain", "text/markdown"}:
        return read_plain(data, name, media_type)
    source = Source(data, name, media_type, "none/1")
    if media_type not in _READERS:
        return refuse(source, _no_reader(data, media_type))
    module, function = _READERS[media_type]
    read: Callable[[bytes, str, str], Rendition] = getattr(
        import_module(f"onrecord.readers.{module}"), function
    )
    try:
        return read(data, name, media_type)
    except UnreadableInputError as error:
        return refuse(source, f"{error.what} ({error.why}); {error.fix}")


def _no_reader(data: bytes, media_type: str) -> str:
    if media_type == _OLE and _CIPHERED in data:
        return "it is protected by a password (its text is enciphered); save a copy without a password"
    if media_type == _OLE:
        return "there is no reader for Office files from before 2007; save it as DOCX or XLSX"
    return f"there is no reader for {media_type} yet"
