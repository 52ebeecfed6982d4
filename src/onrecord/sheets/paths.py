"""Where things stand in the published folder: file names, anchors and links, the same in every build."""

import hashlib
import re
import unicodedata
from collections.abc import Sequence

from onrecord.model.passage import Span

INDEX = "index.html"
EDITIONS = "editions.html"
SOURCES = "sources.html"
LEFT_OUT = "left-out.html"
PROPOSALS = "proposals.html"
RECOMMENDATIONS = "recommendations.html"
FIGURES = "figures.html"
MEASURES = "measures.html"
FACTS = "facts.html"
PROMISES = "promises.html"
REPLIES = "replies.html"
EXPORT = "sheet.json"
STYLE = "style.css"

_LONGEST_SLUG = 48
_TAIL = 12


def slug(untrusted_text: str) -> str:
    """Make a run of ASCII letters, digits and hyphens of any text; empty where it has none of them."""
    plain = unicodedata.normalize("NFKD", untrusted_text).encode("ascii", "ignore").decode("ascii").lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST_SLUG].strip("-")


def document_slug(name: str, original: str) -> str:
    """Name a document's page after its file name and its digest, so that equal names never meet.

    Args:
        name: File name as received.
        original: SHA-256 of the original, 64 hex digits.
    """
    stem = name.rsplit(".", 1)[0] if "." in name[1:] else name
    return f"{slug(stem) or 'document'}-{original[:_TAIL]}"


def document_path(page: str) -> str:
    """Give the path of a document's page from the slug of the document."""
    return f"documents/{page}.html"


def claim_anchor(key: str) -> str:
    """Make an anchor of a claim's key; keys that people wrote freely get a digest so that no two meet."""
    return f"claim-{_key_slug(key)}"


def claim_path(key: str) -> str:
    """Give the path of a claim's own page, with its verdicts."""
    return f"claims/{_key_slug(key)}.html"


def reading_anchor(key: str) -> str:
    """Make an anchor of a reading's key on the page of its claim, as of a claim's."""
    return f"reading-{_key_slug(key)}"


def measure_anchor(key: str) -> str:
    """Make an anchor of a measure's key, as of a claim's."""
    return f"measure-{_key_slug(key)}"


def promise_anchor(key: str) -> str:
    """Make an anchor of a commitment's key, as of a claim's."""
    return f"promise-{_key_slug(key)}"


def reply_anchor(key: str) -> str:
    """Make an anchor of a reply's key, as of a claim's."""
    return f"reply-{_key_slug(key)}"


def _key_slug(key: str) -> str:
    plain = slug(key)
    if plain != key:
        plain = f"{plain}-{hashlib.sha256(key.encode('utf-8', 'backslashreplace')).hexdigest()[:8]}"
    return plain.strip("-")


def passage_anchor(prefix: str, spans: Sequence[Span]) -> str:
    """Make the anchor of a passage from its offsets: `f-120-131`, or `c-10-30_52-60` for two pieces."""
    return f"{prefix}-" + "_".join(f"{span.start}-{span.end}" for span in spans)


def place_in_words(spans: Sequence[Span]) -> str:
    """Write the offsets of a passage for a reader of paper: `446–529`, or `10–30, 52–60` for two pieces."""
    return ", ".join(f"{span.start}–{span.end}" for span in spans)


def is_address(untrusted_text: str | None) -> bool:
    """Say whether a text may be made a link out of the sheet: plain http or https, nothing that runs."""
    return bool(untrusted_text and re.fullmatch(r"https?://[^\s\"'<>\\]+", untrusted_text, re.IGNORECASE))
