"""`onrecord verify`: everything re-hashed, re-cut and rebuilt; names what differs."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import attrs

from onrecord.errors import OnRecordError
from onrecord.model.edition import Published
from onrecord.sheets.site import render_site
from onrecord.vault.store import Vault
from onrecord.workflow.build import publish


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
        site = render_site(published)
        checked = len(site)
        findings += _stale(public / "sheet.json", published.head) or list(_differences(public, site))
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


def _stale(export: Path, head: str) -> list[str]:
    """Say that the site shows an older state of the ledger, so that comparing its files would tell nothing."""
    try:
        shown = json.loads(export.read_bytes()).get("head")
    except (OSError, ValueError, AttributeError):
        return []
    if not isinstance(shown, str) or shown == head:
        return []
    return [
        f"the site shows the ledger up to entry hash {shown[:12]}, which is not its last: build it again, then verify"
    ]


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
