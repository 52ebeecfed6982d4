"""Dates, periods and instants in words."""

import re

from onrecord.sheets.words import MONTHS, SEASONS, say

_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%])?")
_INSTANT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d)?Z")


def date_in_words(edtf: str) -> str:
    """Write one EDTF date in words; what is not understood is given back unchanged.

    Args:
        edtf: `2024`, `2024-05`, `2024-05-06`, with `~`, `?` or `%` where it is not certain.
    """
    match = _DATE.fullmatch(edtf)
    if not match:
        return edtf
    year, month, day, doubt = match.groups()
    name = MONTHS.get(month) or SEASONS.get(month)
    if month and not name:
        return edtf
    plain = " ".join(part for part in (day.lstrip("0") if day else "", name or "", year) if part)
    if doubt:
        return say("about_date" if doubt == "~" else "uncertain_date", date=plain)
    return plain


def period_in_words(edtf: str) -> str:
    """Write an EDTF period in words: "since May 2024", "27 March 2022 to 31 March 2022".

    Args:
        edtf: A date, or two with a slash between; `..` or nothing at an open end.
    """
    if edtf.count("/") != 1:
        return date_in_words(edtf)
    start, end = ("" if part == ".." else part for part in edtf.split("/"))
    if start and end:
        return say("from_to", start=date_in_words(start), end=date_in_words(end))
    if start:
        return say("since", start=date_in_words(start))
    if end:
        return say("until", end=date_in_words(end))
    return edtf


def instant_in_words(utc: str) -> str:
    """Write a UTC instant in words, to the minute: "22 November 2026, 09:30 UTC"."""
    match = _INSTANT.fullmatch(utc)
    return f"{date_in_words(match[1])}, {match[2]} UTC" if match else utc
