"""`onrecord verify`: everything re-hashed, re-cut and rebuilt; names what differs."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from onrecord.errors import OnRecordError
from onrecord.model.contract import verdict_line
from onrecord.model.edition import Published
from onrecord.sheets.site import render_site
from onrecord.vault.store import Vault
from onrecord.workflow.build import publish

_JUDGED = ("outcome", "rule", "ground", "reasons", "would_change", "missing")
"""What of a verdict the rules give."""


@attrs.frozen(kw_only=True)
class Verification:
    """What was checked and what differs.

    Attributes:
        findings: What differs, in words; empty when all is sound.
        entries: Ledger entries checked.
        originals: Originals re-hashed.
        citations: Quotations cut again.
        files: Files of the site rebuilt and compared; 0 where there is no site, or nothing to rebuild it from.
    """

    findings: tuple[str, ...]
    entries: int
    originals: int
    citations: int
    files: int


def verify_case(folder: Path) -> Verification:
    """Check a case from its originals up.

    Raises:
        NotACaseError, NewerCaseError: The folder cannot be checked at all.
    """
    vault = Vault.open(folder)
    findings = list(vault.verify())
    entries, originals = vault.counted()
    if findings:
        # What rests on a damaged vault cannot be rebuilt and compared.
        return Verification(
            findings=tuple(findings), entries=entries, originals=originals, citations=0, files=0
        )
    try:
        published = publish(vault)
    except OnRecordError as error:
        return Verification(
            findings=(str(error),), entries=entries, originals=originals, citations=0, files=0
        )
    cited = list(_citations(published))
    findings += [what for what, holds in cited if not holds]
    checked = 0
    public = folder / "public"
    if public.is_dir() and not public.is_symlink():
        # What blocks publication is said; whether the pages are those of this record is looked at all the same.
        site = render_site(attrs.evolve(published, draft=False))
        checked = len(site)
        shown = _shown(public / "sheet.json")
        findings += _blocked(published)
        findings += _stale(shown, published.head) or [
            *_misjudged(shown, published),
            *_differences(public, site),
        ]
    elif public.exists() or public.is_symlink():
        findings.append("public is a link or a file, and not the folder of a site")
    return Verification(
        findings=tuple(findings), entries=entries, originals=originals, citations=len(cited), files=checked
    )


def _citations(published: Published) -> Iterator[tuple[str, bool]]:
    texts = {d.reading.rendition.original: d.reading.rendition for d in published.documents}
    gathering = published.gathering
    for citation in (*gathering.cited(), *(entry.citation for entry in gathering.unplaced)):
        rendition = texts[citation.original]
        yield f"quotation not in {rendition.name}: {citation.quote!r}", citation.holds_in(rendition.text)


def _shown(export: Path) -> dict[str, Any]:
    """Read what the site says of itself; nothing where it cannot be read."""
    try:
        shown = json.loads(export.read_bytes())
    except (OSError, ValueError):
        return {}
    return shown if isinstance(shown, dict) else {}


def _stale(shown: dict[str, Any], head: str) -> list[str]:
    """Say that the site shows an older state of the ledger, so that comparing its files would tell nothing."""
    seen = shown.get("head")
    if not isinstance(seen, str) or seen == head:
        return []
    return [
        f"the site shows the ledger up to entry hash {seen[:12]}, which is not its last: build it again, then verify"
    ]


def _blocked(published: Published) -> Iterator[str]:
    for claim in published.judged:
        missing = ", ".join(line.item.value for line in claim.gate if line.blocks)
        if missing:
            yield f"verdicts on {claim.claim} may not be published: {missing} missing"


def _misjudged(shown: dict[str, Any], published: Published) -> Iterator[str]:
    """Name every published verdict that the rules do not give."""
    told = {(one["claim"], one["reading"]): one for one in _verdicts(shown)}
    given = {
        (one.verdict.claim, one.verdict.reading): verdict_line(one.verdict)
        for claim in published.judged
        for one in claim.readings
    }
    for claim, reading in sorted(told.keys() | given.keys()):
        before, now = told.get((claim, reading)), given.get((claim, reading))
        if before is None or now is None or any(before.get(name) != now[name] for name in _JUDGED):
            yield f"verdict on {claim}, {reading}: {_in_words(before)} on the site, {_in_words(now)} by the rules"


def _verdicts(shown: dict[str, Any]) -> Iterator[dict[str, Any]]:
    listed = shown.get("verdicts")
    for one in listed if isinstance(listed, list) else []:
        if (
            isinstance(one, dict)
            and isinstance(one.get("claim"), str)
            and isinstance(one.get("reading"), str)
        ):
            yield one


def _in_words(verdict: Mapping[str, object] | None) -> str:
    return f"{verdict.get('outcome')} (rule {verdict.get('rule')})" if verdict else "none"


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_symlink() or not path.is_dir())


def _differences(folder: Path, site: dict[str, bytes]) -> Iterator[str]:
    there = {p.relative_to(folder).as_posix(): p for p in _files(folder)}
    for name in sorted(there.keys() | site.keys()):
        if name not in site:
            yield f"site file that no build made: {name}"
        elif name not in there:
            yield f"site file missing: {name}"
        elif not there[name].is_file() or there[name].is_symlink():
            yield f"site file is a link, or no file at all: {name}"
        elif hashlib.sha256(there[name].read_bytes()).digest() != hashlib.sha256(site[name]).digest():
            yield f"site file differs from a fresh build: {name}"
