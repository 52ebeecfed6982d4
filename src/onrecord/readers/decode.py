"""Bytes to characters, saying when the encoding had to be guessed."""

import codecs

from onrecord.model.rendition import Loss

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
WESTERN = frozenset("éèêëàâäçôöîïûùüœæñíóúáÉÈÊÀÂÇÔÎŒ«»‘’“”–—…·•°€£©\u00a0")
"""What stands above ASCII in English, French and their neighbours, as Windows encodes it."""
WESTERN_SHARE = 0.95
"""Share of such characters that settles the encoding; Arabic or Cyrillic bytes read so give far less."""
BYTE_ORDER_MARKS = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decode(data: bytes, declared: str | None = None) -> tuple[str, tuple[Loss, ...]]:
    """Decode the bytes of a text.

    UTF-8 and UTF-16 with a byte order mark are certain. Then the encoding that the document declares, then
    a guess. A byte order mark stays in the text as its first character, so that offsets are the file's.

    Args:
        data: The bytes.
        declared: Name of the encoding that the document itself states, if any.

    Returns:
        The characters, and what was lost or had to be guessed.
    """
    for mark, name in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strict_or_replaced(data, name)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        pass
    if declared and _usable(declared):
        return _strict_or_replaced(data, declared)
    return _guessed(data)


def _usable(encoding: str) -> bool:
    try:
        name = codecs.lookup(encoding).name
    except LookupError:
        return False
    # UTF-7 lets a page hide markup from everyone who looks at its bytes; codecs such as zlib are not text.
    return name != "utf-7" and codecs.lookup(encoding)._is_text_encoding  # noqa: SLF001


def _strict_or_replaced(data: bytes, encoding: str) -> tuple[str, tuple[Loss, ...]]:
    text = data.decode(encoding, errors="replace")
    broken = text.count(REPLACEMENT)
    if not broken:
        return text, ()
    return text, (Loss(what=f"characters that are not valid {encoding}", count=broken),)


def _guessed(data: bytes) -> tuple[str, tuple[Loss, ...]]:
    western = data.decode("cp1252", errors="replace")
    foreign = [c for c in western if not c.isascii()]
    if sum(c in WESTERN for c in foreign) >= WESTERN_SHARE * len(foreign):
        # A short text in French has too few letters with accents for a statistical guess.
        return western, (Loss(what="certainty about the characters: the encoding was guessed to be cp1252"),)
    from charset_normalizer import from_bytes  # noqa: PLC0415 (rarely needed, and slow to import)

    best = from_bytes(data).best()
    encoding = best.encoding if best is not None else "cp1252"
    text, losses = _strict_or_replaced(data, encoding)
    guess = Loss(what=f"certainty about the characters: the encoding was guessed to be {encoding}")
    return text, (guess, *losses)
