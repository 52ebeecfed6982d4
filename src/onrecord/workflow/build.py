"""`onrecord build`: from the originals to the published sheet, the same bytes every time."""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

import attrs

import onrecord
from onrecord.errors import CaseBusyError, DamagedCaseError
from onrecord.extraction.keys import topic_of
from onrecord.model.claim import Gathering
from onrecord.model.contract import Line, fact_lines, measurement_line, reading_lines
from onrecord.model.edition import DocumentOnRecord, Published
from onrecord.model.owed_lines import register_lines
from onrecord.model.rendition import Outcome
from onrecord.reconciliation.editions import gather
from onrecord.reconciliation.facts import reconcile
from onrecord.reconciliation.heard import with_heard
from onrecord.sheets.site import render_site
from onrecord.vault.disk import staged_file
from onrecord.vault.index import index_bytes
from onrecord.vault.records import record_files
from onrecord.vault.site import remove_directory, staged_directory
from onrecord.vault.store import Vault
from onrecord.workflow.corpus import authority_names, origins_of, read_case
from onrecord.workflow.judging import Material, judge_claims, judged_lines
from onrecord.workflow.measuring import measure_statements, refuse_unknown_claims
from onrecord.workflow.moves import Moved, moved_line, moved_since_build
from onrecord.workflow.progress import Told, unheard
from onrecord.workflow.registers import make_registers, refuse_unknown
from onrecord.workflow.rejudged import Rejudged, rejudged_line, rejudged_since_build
from onrecord.workflow.tables import TABLES, index_rows, record_tables

PUBLIC, DRAFT = "public", "draft"
"""Folders of a case: the published site, and the one that may be looked at and no more."""


@attrs.frozen(kw_only=True)
class Built:
    """What a build took, left out and wrote.

    Attributes:
        published: All that the sheet shows.
        site: Folder of the site.
        digest: SHA-256 over the names and digests of all its files.
        files: Number of files in the site.
        changed: Names of files that differ from the site before, were added or are gone.
        counts: How many of each thing were found, placed and left out, in plain words.
        moved: Measures that came out otherwise than in the build before.
        rejudged: Verdicts that came out otherwise than in the build before.
    """

    published: Published
    site: Path
    digest: str
    files: int
    changed: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]
    moved: tuple[Moved, ...] = ()
    rejudged: tuple[Rejudged, ...] = ()

    @property
    def blocking(self) -> tuple[str, ...]:
        """Say what blocks publication, a sentence each; none where the site was published."""
        return tuple(
            f"{claim.claim}: {line.item.value}: {line.told}"
            for claim in self.published.judged
            for line in claim.gate
            if line.blocks
        )


def build_case(folder: Path, told: Told = unheard) -> Built:
    """Read, gather, judge and publish a case.

    Verdicts that lack something which fairness asks for are not published: the pages are written to `draft`, marked as such,
    and what was published before stays as it is.

    Raises:
        NotACaseError, NewerCaseError, DamagedCaseError: The folder cannot be used as it is.
        InvalidCaseFileError, PassageMismatchError: What people wrote does not fit the documents.
        MissingExtraError: There are measures, and what computes them is not installed.
        CaseBusyError: Another command is writing to the case.
        StorageError: The disk refused; the site before is still whole.
    """
    vault = Vault.open(folder)
    with vault.writing():
        _refuse_a_ledger_that_knows_too_little(vault)
        published = publish(vault, told)
        site = render_site(published)
        target = folder / (DRAFT if published.draft else PUBLIC)
        before = _digests(target)
        moved = moved_since_build(folder, [one.measurement for one in published.measured])
        rejudged = rejudged_since_build(folder, published.judged)
        _put_all(folder, published, site)
    after = {name: hashlib.sha256(data).hexdigest() for name, data in site.items()}
    return Built(
        published=published,
        site=target,
        digest=_tree_digest(after),
        files=len(after),
        changed=tuple(sorted(n for n in before.keys() | after.keys() if before.get(n) != after.get(n))),
        counts=_counts(published),
        moved=moved,
        rejudged=rejudged,
    )


def _put_all(folder: Path, published: Published, site: Mapping[str, bytes]) -> None:
    """Write everything beside its place first: a disk that is too full for one of them changes none.

    A draft leaves `public` and `records` alone: what moved is told against what was published.
    """
    with ExitStack() as staged:
        index = staged.enter_context(staged_file(folder / "index.db", index_bytes(index_rows(published))))
        if published.draft:
            puts = [index, staged.enter_context(staged_directory(folder / DRAFT, site))]
        else:
            tables = record_files(record_tables(published), TABLES)
            puts = [
                staged.enter_context(staged_directory(folder / "records", tables)),
                index,
                staged.enter_context(staged_directory(folder / PUBLIC, site)),
            ]
        for put in puts:
            put()
    if not published.draft:
        remove_directory(folder / DRAFT, built="sheet.json")


def _refuse_a_ledger_that_knows_too_little(vault: Vault) -> None:
    unknown = vault.unreceipted()
    if unknown:
        raise DamagedCaseError(
            what=f"the ledger of {vault.folder} has no receipt for {len(unknown)} of its originals",
            why="a sheet would leave them out without a word; the ledger may be an old copy, or that of another case",
            fix="restore the right ledger.db; `onrecord verify` names the originals. If they came here by other ways, "
            "move them out of originals/ and use `onrecord add`",
        )


def publish(vault: Vault, told: Told = unheard, *, measuring: bool = True) -> Published:
    """Gather everything that the sheet of a case shows, without writing anything.

    Args:
        vault: The case.
        told: Told which document is read.
        measuring: Whether the measures are computed; without them it is what people decide about, and no sheet.

    Raises:
        CaseBusyError: The ledger grew meanwhile, so that what was read is of two states.
    """
    head = vault.head()
    written = vault.written()
    documents = read_case(vault, written, told)
    decisions = vault.decisions()
    sources = {d.reading.rendition.original: d.source for d in documents if d.source is not None}
    readings = [document.reading for document in documents]
    gathering = with_heard(
        gather(readings, written, decisions, sources), readings, decisions, sources, topic_of
    )
    origins = origins_of(documents, vault.case())
    reconciled = reconcile(readings, origins, decisions)
    as_of = vault.last_at()
    refuse_unknown(written, [claim.key for claim in gathering.claims])
    registers = make_registers(documents, written, authority_names(vault.case()), decisions, as_of)
    made = (*gathering.proposals, *reconciled.proposals, *registers.proposals)
    proposals = sorted(made, key=lambda one: one.id)
    gathering = attrs.evolve(gathering, proposals=tuple(proposals))
    refuse_unknown_claims(written, [claim.key for claim in gathering.claims])
    measured = measure_statements(vault, written, readings) if measuring else ()
    material = Material(
        written=written,
        documents=documents,
        origins=origins,
        measured=measured,
        facts=reconciled.facts,
        authority=vault.case().authority,
        as_of=as_of,
    )
    judged = judge_claims(gathering, material) if measuring else ()
    if vault.head() != head:
        raise CaseBusyError(
            what=f"{vault.folder} was written to while it was being read",
            why="what is shown must be one state of the ledger, not parts of two",
            fix="run the command again when the other one has finished",
        )
    return Published(
        case=vault.case(),
        documents=documents,
        gathering=gathering,
        sources=tuple(source for source in written.sources if source.document is None),
        decisions=decisions,
        judged=judged,
        draft=any(one.blocked for one in judged),
        as_of=as_of,
        head=head[1],
        version=onrecord.__version__,
        measured=measured,
        facts=reconciled.facts,
        registers=registers,
    )


def built_lines(built: Built) -> Iterator[Line]:
    """Give what `onrecord build --json` prints: the reading contract, then one line about the build."""
    for document in built.published.documents:
        yield from reading_lines(document.reading)
    for one in built.published.measured:
        yield measurement_line(one.measurement)
    for fact in built.published.facts:
        yield from fact_lines(fact)
    yield from register_lines(built.published.registers)
    for moved in built.moved:
        yield moved_line(moved)
    yield from judged_lines(built.published)
    for rejudged in built.rejudged:
        yield rejudged_line(rejudged)
    yield {
        "type": "build",
        "site": str(built.site),
        "draft": built.published.draft,
        "blocking": list(built.blocking),
        "digest": built.digest,
        "files": built.files,
        "changed": list(built.changed),
        "counts": dict(built.counts),
        "as_of": built.published.as_of,
        "head": built.published.head,
    }


def _digests(site: Path) -> dict[str, str]:
    if not site.is_dir():
        return {}
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }


def _tree_digest(digests: Mapping[str, str]) -> str:
    lines = "".join(f"{digest}  {name}\n" for name, digest in sorted(digests.items()))
    return hashlib.sha256(lines.encode()).hexdigest()


def _counts(published: Published) -> tuple[tuple[str, int], ...]:
    documents, gathering = published.documents, published.gathering
    refused = sum(d.reading.rendition.outcome is Outcome.REFUSED for d in documents)
    figures = sum(len(d.reading.figures) for d in documents)
    placed = _placed_figures(documents, gathering)
    return (
        ("documents read", len(documents) - refused),
        ("documents kept but not read", refused),
        ("claims", len(gathering.claims)),
        ("record entries under a claim", sum(len(claim.record) for claim in gathering.claims)),
        ("record entries under no claim", len(gathering.unplaced)),
        ("proposals open", sum(proposal.state.value == "open" for proposal in gathering.proposals)),
        ("figures", figures),
        ("figures under a claim", placed),
        ("figures under no claim", figures - placed),
        ("facts of several figures", len(published.facts)),
        ("facts whose figures disagree", sum(bool(fact.actions) for fact in published.facts)),
        ("statements recomputed", sum(one.measurement.value is not None for one in published.measured)),
        ("statements that no data covers", sum(one.measurement.value is None for one in published.measured)),
        ("readings judged", sum(len(one.readings) for one in published.judged)),
        ("claims without a reading", sum(not one.readings for one in published.judged)),
        ("promises", len(published.registers.commitments)),
        ("questions put to somebody", len(published.registers.replies)),
        ("recommendations", sum(len(d.reading.recommendations) for d in documents)),
        ("runs of page furniture left out", sum(len(d.reading.boilerplate) for d in documents)),
        ("other exclusions", sum(len(d.reading.excluded) for d in documents)),
    )


def _placed_figures(documents: tuple[DocumentOnRecord, ...], gathering: Gathering) -> int:
    """Count the figures that stand inside an appearance or a record entry of some claim, each once."""
    cited = gathering.cited()
    return sum(
        any(
            citation.original == document.reading.rendition.original
            and any(s.contains(figure.span) for s in citation.spans)
            for citation in cited
        )
        for document in documents
        for figure in document.reading.figures
    )
