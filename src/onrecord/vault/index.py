"""Full text of a case: one SQLite file that can be deleted and rebuilt to the same bytes."""

import os
import re
import sqlite3
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from onrecord.errors import StorageError
from onrecord.text.terms import fold, terms
from onrecord.vault.disk import replace_file, storing

_WORD = re.compile(r"\w+")
_SCHEMA = """
PRAGMA page_size = 4096;
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE passage (
    id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, document TEXT NOT NULL, kind TEXT NOT NULL,
    "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL
);
CREATE VIRTUAL TABLE word USING fts5(written, stem, content='', tokenize='unicode61 remove_diacritics 0');
"""
_FIND = """
SELECT sha256, document, kind, "start", "end", text FROM word JOIN passage ON passage.id = word.rowid
WHERE word MATCH ? ORDER BY passage.id
"""


Row = Mapping[str, object]
"""A passage: `sha256`, `document` (its name), `kind`, `start`, `end` (offsets in the rendition), `text` (letter for letter)."""

COLUMNS = ("sha256", "document", "kind", "start", "end", "text")


def write_index(path: Path, rows: Iterable[Row]) -> None:
    """Replace the index by one of these passages; equal rows in equal order give equal bytes.

    Args:
        path: Of the index file.
        rows: The passages, each with every column of `COLUMNS`; `search` keeps their order.

    Raises:
        StorageError: The disk refused; the old index is still there.
    """
    replace_file(path, index_bytes(rows))


def index_bytes(rows: Iterable[Row]) -> bytes:
    """Make the bytes of an index; equal rows in equal order give equal bytes.

    Args:
        rows: The passages, each with every column of `COLUMNS`; `search` keeps their order.

    Raises:
        StorageError: There is no room for temporary files.
    """
    try:
        with storing("cannot build the index"), tempfile.TemporaryDirectory(prefix="onrecord-") as scratch:
            draft = Path(scratch) / "index.db"
            _fill(draft, rows)
            return draft.read_bytes()
    except sqlite3.OperationalError as error:
        raise StorageError(
            what="cannot build the index",
            why=f"SQLite says: {error}",
            fix="make room for temporary files, then build again",
        ) from error


def search(path: Path, words: str) -> tuple[Row, ...]:
    """Find the passages that have all of the words, in any form and any order; in the order of the index.

    Case, accents, Arabic vowel marks and common endings make no difference; words joined without a space
    ("10.7", "vice-president") are looked for side by side.

    Args:
        path: Of the index file.
        words: As a person types them; no operators.

    Raises:
        StorageError: There is no index yet, or it cannot be read.
    """
    query = " AND ".join(_query(word) for word in words.split() if _WORD.search(fold(word)))
    if not query:
        return ()
    # The file is only ever replaced whole, so it cannot change under the reader.
    address = f"file:{quote(os.fsencode(path.absolute()))}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            found = connection.execute(_FIND, (query,)).fetchall()
    except sqlite3.Error as error:
        raise StorageError(
            what=f"cannot search {path}",
            why="there is no index yet" if not path.exists() else f"SQLite says: {error}",
            fix="run `onrecord build`, which makes the index anew",
        ) from error
    return tuple(dict(zip(COLUMNS, row, strict=True)) for row in found)


def _fill(path: Path, rows: Iterable[Row]) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(_SCHEMA)
        connection.execute("BEGIN")
        for number, row in enumerate(rows, start=1):
            values = [row[column] for column in COLUMNS]
            connection.execute("INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?)", (number, *values))
            text = str(row["text"])
            connection.execute(
                "INSERT INTO word (rowid, written, stem) VALUES (?, ?, ?)",
                (number, " ".join(_WORD.findall(fold(text))), " ".join(terms(text, None))),
            )
        connection.execute("INSERT INTO word (word) VALUES ('optimize')")
        connection.execute("COMMIT")
        connection.execute("VACUUM")


def _query(word: str) -> str:
    written = " ".join(_WORD.findall(fold(word)))
    stem = " ".join(terms(word, None))
    # `\w` lets no quotation mark through, so nothing in the word can be taken for an operator.
    return (
        f'(written : "{written}" OR stem : "{stem}")'
        if stem and '"' not in stem
        else f'(written : "{written}")'
    )
