"""Bytes of a text to UTF-8, whatever they were, without stopping at a byte that is no letter."""

import codecs
from typing import IO

_BOMS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_WINDOWS = "onrecord.windows"


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Read bytes that are no UTF-8 as the letters of Windows in western Europe, the commonest of the older encodings."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", errors="replace"), error.end


codecs.register_error(_WINDOWS, _as_windows)


def text_of(head: bytes) -> str:
    """Decode the first bytes of a text."""
    return _decoder(head).decode(head)


def _decoder(head: bytes) -> codecs.IncrementalDecoder:
    for bom, encoding in _BOMS:
        if head.startswith(bom):
            return codecs.getincrementaldecoder(encoding)(errors="replace")
    return codecs.getincrementaldecoder("utf-8-sig")(errors=_WINDOWS)


class Utf8Stream:
    """A file of bytes that reads as UTF-8, without a byte order mark.

    Attributes:
        closed: As files have it.
    """

    closed = False

    def __init__(self, stream: IO[bytes], head: bytes) -> None:
        self._stream = stream
        self._decoder = _decoder(head)
        self._ascii_is_itself = not head.startswith(tuple(bom for bom, _ in _BOMS))
        self._plain = False
        self._ready = b""

    def read(self, size: int) -> bytes:
        """Read at most so many bytes, none at the end; a letter that a block cuts in two comes with the next."""
        while not self._ready:
            data = self._stream.read(size)
            if self._plain and data.isascii():
                return data
            text = self._decoder.decode(data, final=not data)
            # What is left undecided is empty exactly when the decoder could start anew with the next block.
            self._plain = self._ascii_is_itself and not self._decoder.getstate()[0]
            self._ready = text.encode(errors="replace")
            if not data:
                break
        # Letters of older encodings grow, and Arrow has room for what it asked for and no more.
        given, self._ready = self._ready[:size], self._ready[size:]
        return given
