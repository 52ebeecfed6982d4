"""Wordings by which a page says that its text comes from somebody else, each with a group `name`."""

import re

_NAME = r"(?:the\s+|la\s+|le\s+|l['’])?(?P<name>[^\W\d_][^\n()\[\]|;:.,،]{1,60}?)"
_DATE = r"(?:on|in|le|du|en|at|of)\s+(?:the\s+)?(?:\d|[^\W\d_]+\s+\d)"
_END = rf"(?=\s*(?:$|[\n()\[\]|;:.,،]|\s(?:{_DATE}|and\s+is|under|with)\b))"


def _rules(*parts: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(part, re.IGNORECASE | re.MULTILINE) for part in parts)


WHOLE = _rules(
    rf"\b(?:(?:first|originally|previously)\s+(?:published|appeared|posted|reported|issued|run|ran)|(?:re-?published|re-?posted|reprinted|reproduced|syndicated)(?:\s+here)?(?:\s+with\s+permission)?)\s+(?:by|in|on|at|from)\s+{_NAME}{_END}",
    rf"\b(?:story|article|text|piece|dispatch|content|post)\s+(?:courtesy\s+of|(?:was\s+|is\s+)?(?:provided|supplied|distributed)\s+by|by\s+arrangement\s+with)\s+{_NAME}{_END}",
    rf"\b(?:read|see|view|find)\s+the\s+(?:original|full)(?:\s+(?:article|story|report|post|text|version))?\s+(?:at|on|in|from|by)\s+{_NAME}{_END}",
    rf"\b(?:(?:publié|publiée|paru|parue|diffusé|diffusée)\s+(?:initialement|d['’]abord|pour\s+la\s+première\s+fois|à\s+l['’]origine)|(?:initialement|d['’]abord)\s+(?:publié|publiée|paru|parue|diffusé|diffusée)|repris|reprise|republié|republiée|reproduit|reproduite)\s+(?:par|dans|sur|de|du|chez)\s+{_NAME}{_END}",
    rf"\b(?:lire|voir|retrouve[rz])\s+l['’](?:article\s+)?original\s+(?:sur|dans|chez|de)\s+{_NAME}{_END}",
    r"(?:نُشر|نشر|نُشرت|نشرت|صدر)\s+(?:هذا\s+\S+\s+|هذه\s+\S+\s+)?(?:أولا|أولاً|أصلا|أصلاً|لأول مرة|سابقا|سابقاً)\s+(?:في|على|لدى|عن)\s+(?P<name>[^\n()|؛:.,،]{2,50}?)(?=\s*(?:$|[\n()|؛:.,،]))",
)
"""The page says that its text was somebody else's first."""

PARTIAL = _rules(
    r"^\W*(?:نقلا|نقلاً|نقلًا)\s+عن\s*[:：]?\s+(?P<name>[^\n()|؛:.,،]{2,50}?)\s*\.?\s*$",
    rf"^\W*(?:sources?|original\s+source|credit|via|agency)\s*[:：–-]\s*{_NAME}\s*\.?\s*$",
    rf"^\W*(?:with|from)\s+{_NAME}\s*\.?\s*$",
    rf"^\W*(?:sources?|crédit|agence)\s*[:：–-]\s*{_NAME}\s*\.?\s*$",
    rf"^\W*(?:avec|d['’]après)\s+(?:l['’]agence\s+)?{_NAME}\s*\.?\s*$",
    r"^\W*(?:المصدر|المصادر|وكالة|عن)\s*[:：–-]\s*(?P<name>[^\n()|؛:.,،]{2,50}?)\s*\.?\s*$",
)
"""A line of its own that names a source: of the text, of a part of it, or of a table; only a person can tell."""

BRACKETED = re.compile(
    r"(?:(?:^|[.!?…»”\"])[ \t]*\((?P<name>[^()\[\]\n\d]{2,45})\)[ \t]*\.?[ \t]*$)|(?:\((?P<dateline>[^()\[\]\n\d]{2,45})\)\s*(?:[-–—]{1,2})\s)",
    re.MULTILINE,
)
"""A name in brackets after a whole paragraph or in a dateline: "(Reuters)", "(avec AFP)"."""

BEFORE_NAME = re.compile(
    r"^(?:with|avec|from|source|sources|via|par|by|عن|نقلا عن|نقلاً عن|المصدر)\s*:?\s+", re.IGNORECASE
)
"""Words before a name in brackets that are not of the name."""

WORKS = re.compile(
    r"\b(?:photo|image|picture|crédit photo|illustration|file|map|carte|صورة)\b", re.IGNORECASE
)
"""Words that make a credit one of a picture, not of the text."""
