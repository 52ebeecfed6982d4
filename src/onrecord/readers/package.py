"""The parts of an office document, which is a zip of XML files, inflated within limits."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from lxml import etree

from onrecord.errors import UnreadableInputError

MOST_PARTS = 10_000
LARGEST_PART = 64 * 2**20
"""Bytes a part may have when inflated; the text of the longest books has 10 MB."""
LARGEST_WHOLE = 256 * 2**20
"""Bytes that all parts read of one document may have together."""
CHUNK = 2**16
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError, RuntimeError)
Element = Any
"""An element of an XML tree; lxml has no types."""


class Package:
    """An office document whose parts are inflated one by one, never beyond the limits."""

    def __init__(self, data: bytes) -> None:
        """Open the directory of the zip.

        Args:
            data: The file's bytes.

        Raises:
            UnreadableInputError: It is no whole zip, has too many parts, or is protected by a password.
        """
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _DAMAGED as error:
            raise _damaged(what="the list of its parts cannot be read") from error
        parts = self._zip.infolist()
        if len(parts) > MOST_PARTS:
            raise _too_large(what=f"it has {len(parts)} parts")
        if any(part.flag_bits & 1 for part in parts):
            raise UnreadableInputError(
                what="it is protected by a password",
                why="its text is enciphered",
                fix="save a copy without a password",
            )
        self.names = frozenset(part.filename for part in parts)
        self._left = LARGEST_WHOLE

    def part(self, name: str) -> bytes | None:
        """Inflate one part.

        Args:
            name: Its path in the zip.

        Returns:
            Its bytes, or None where the document has no such part.

        Raises:
            UnreadableInputError: The part is damaged or larger than the limits.
        """
        if name not in self.names:
            return None
        limit, found = min(LARGEST_PART, self._left), bytearray()
        try:
            with self._zip.open(name) as stream:
                while piece := stream.read(CHUNK):
                    found += piece
                    if len(found) > limit:
                        raise _too_large(what=f"{name} has more than {limit:,} bytes when inflated")
        except _DAMAGED as error:
            raise _damaged(what=f"{name} cannot be inflated") from error
        self._left -= len(found)
        return bytes(found)

    def tree(self, name: str) -> Element | None:
        """Inflate and parse one XML part.

        Args:
            name: Its path in the zip.

        Returns:
            Its root, or None where the document has no such part.

        Raises:
            UnreadableInputError: As `part`, or the XML is damaged or carries a document type: office formats
                forbid those, and they can hide text or blow it up.
        """
        data = self.part(name)
        if data is None:
            return None
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise _damaged(what=f"{name} is not well-formed XML") from error
        if root.getroottree().docinfo.doctype:
            raise _damaged(what=f"{name} has a document type declaration, which the format forbids")
        return root

    def check(self) -> None:
        """Inflate every XML part once, for a library that will inflate them without limits.

        Raises:
            UnreadableInputError: A part is damaged, too large or declares entities.
        """
        for name in sorted(self.names):
            data = self.part(name) or b""
            if name.endswith((".xml", ".rels")) and (b"<!DOCTYPE" in data or b"<!ENTITY" in data):
                raise _damaged(what=f"{name} has a document type declaration, which the format forbids")

    def matching(self, folder: str, stem: str) -> Iterator[str]:
        """Give the names of parts such as `word/header1.xml`, in order.

        Args:
            folder: The folder, with its final slash.
            stem: How the name in it begins.
        """
        found = (name for name in self.names if name.startswith(folder + stem) and name.endswith(".xml"))
        yield from sorted(found, key=lambda name: (len(name), name))


def _damaged(what: str) -> UnreadableInputError:
    return UnreadableInputError(
        what=f"the file is damaged: {what}",
        why="what is left may mislead",
        fix="get the file again, or save it anew",
    )


def _too_large(what: str) -> UnreadableInputError:
    return UnreadableInputError(
        what=f"the file is too large when unpacked: {what}",
        why="a small file that unpacks to a huge one can stop the machine",
        fix="save its text as a plain file, or in several files",
    )
