"""`onrecord audit`: any number of files, each read and held against its own numbers."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import attrs

from onrecord.checks import against
from onrecord.errors import OnRecordError, UnreadableInputError
from onrecord.intake.files import LARGEST_BYTES, gather, take
from onrecord.intake.kinds import media_type
from onrecord.model.check import Audit, CheckOutcome
from onrecord.model.reading import Exclusion, Reading
from onrecord.phrases import DEFAULT_STYLE, HouseStyle
from onrecord.workflow.audit import audit_bytes
from onrecord.workflow.progress import Told, unheard

STANDARD_INPUT = Path("-")
_FEW = 12
_CHUNK = 8


@attrs.frozen(kw_only=True)
class Audited:
    """What came of one file.

    Attributes:
        path: As it was named.
        audit: The audit; None where the file could not be read, or where only the outcomes are kept.
        outcomes: The outcome of each check.
        refusal: Why the file could not be read; empty where it was.
    """

    path: Path
    audit: Audit | None
    outcomes: tuple[CheckOutcome, ...] = ()
    refusal: str = ""

    def without_text(self) -> "Audited":
        """Keep the outcomes and let the document go."""
        return attrs.evolve(self, audit=None)


@attrs.frozen(kw_only=True)
class Batch:
    """Files under audit.

    Attributes:
        count: How many files there are.
        audited: Each file's outcome, in the order named, made as it is asked for.
        skipped: What inside the folders was left out, and why.
    """

    count: int
    audited: Iterator[Audited]
    skipped: tuple[Exclusion, ...] = ()


def audit_files(
    paths: Sequence[Path], *, style: Path | None = None, case: Path | None = None, told: Told = unheard
) -> Batch:
    """Audit files and folders; `-` is standard input.

    A file that cannot be read does not stop the others: it comes back with its refusal. Many files are read by as many
    processes as there are processors.

    Args:
        paths: Files and folders.
        style: File of a house style, or None for the project's own bands.
        case: A case whose documents the figures are held against too, or None.
        told: Called before each document.

    Raises:
        UnreadableInputError: A path is missing, a folder has no file to take, or the style cannot be used.
        NotACaseError, NewerCaseError, DamagedCaseError: The case cannot be read.
    """
    widths = DEFAULT_STYLE if style is None else _style_of(style)
    named = [path for path in paths if path != STANDARD_INPUT]
    gathered = gather(named) if named else None
    files = [*(gathered.files if gathered else ())]
    if len(named) < len(paths):
        files.insert(paths.index(STANDARD_INPUT) if not named else 0, STANDARD_INPUT)
    audited = _each(files, partial(_audit_file, style=widths), told)
    if case is not None:
        audited = _with_case(audited, _readings_of(case), widths)
    return Batch(
        count=len(files),
        audited=audited,
        skipped=gathered.skipped if gathered else (),
    )


def _readings_of(case: Path) -> tuple[Reading, ...]:
    from onrecord.vault.store import Vault  # noqa: PLC0415 (only a case needs the vault)
    from onrecord.workflow.corpus import read_case  # noqa: PLC0415

    vault = Vault.open(case)
    return tuple(document.reading for document in read_case(vault, vault.written()))


def _with_case(audited: Iterator[Audited], others: Sequence[Reading], style: HouseStyle) -> Iterator[Audited]:
    """Add what the documents of a case say about the same things."""
    for one in audited:
        if one.audit is None:
            yield one
            continue
        found = against(one.audit.reading, others, style)
        checks = tuple(sorted((*one.audit.checks, *found), key=lambda c: (c.span.start, c.span.end)))
        outcomes = tuple(check.outcome for check in checks)
        yield attrs.evolve(one, audit=attrs.evolve(one.audit, checks=checks), outcomes=outcomes)


def _style_of(style: Path) -> HouseStyle:
    from onrecord.workflow.style import read_style  # noqa: PLC0415 (only a style needs YAML)

    return read_style(take(style).data.decode("utf-8", "replace"), style.name)


def _each(files: Sequence[Path], audit_file: Callable[[Path], Audited], told: Told) -> Iterator[Audited]:
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if len(files) <= _FEW or processors == 1:
        for done, path in enumerate(files):
            told(path.name, done, len(files))
            yield audit_file(path)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 (a few files need no other process)

    with ProcessPoolExecutor(processors) as pool:
        for done, audited in enumerate(pool.map(audit_file, files, chunksize=_CHUNK)):
            told(audited.path.name, done, len(files))
            yield audited


def _audit_file(path: Path, style: HouseStyle) -> Audited:
    """Audit one file; a function of the module, so that another process can run it."""
    try:
        if path == STANDARD_INPUT:
            audit = _audit_standard_input(style)
        else:
            incoming = take(path)
            audit = audit_bytes(incoming.data, incoming.name, incoming.media_type, style)
    except OnRecordError as error:
        return Audited(path=path, audit=None, refusal=f"{error.code}: {error}")
    return Audited(path=path, audit=audit, outcomes=tuple(check.outcome for check in audit.checks))


def _audit_standard_input(style: HouseStyle) -> Audit:
    data = sys.stdin.buffer.read(LARGEST_BYTES + 1)
    if not data or len(data) > LARGEST_BYTES:
        raise UnreadableInputError(
            what="standard input is empty" if not data else "standard input is too large",
            why="there is nothing to audit"
            if not data
            else f"a document has at most {LARGEST_BYTES // 1_000_000} MB",
            fix="pipe a document into it, or name a file",
        )
    return audit_bytes(data, "standard-input", media_type(data, "standard-input"), style)


def write_page(path: Path, done: Sequence[Audited]) -> None:
    """Write the page of every audited document.

    Raises:
        StorageError: The file cannot be written.
    """
    from onrecord.sheets.audit.page import render_page  # noqa: PLC0415 (only a page needs the templates)

    _write(path, partial(render_page, [one.audit for one in done if one.audit is not None]))


def write_sarif(path: Path, done: Sequence[Audited]) -> None:
    """Write every finding as SARIF, addresses relative to the present folder where they are in it.

    Raises:
        StorageError: The file cannot be written.
    """
    from onrecord.sheets.audit.sarif import render_sarif  # noqa: PLC0415 (only the log needs it)

    read = [one for one in done if one.audit is not None]
    here = Path.cwd()
    addresses = [_address(one.path, here) for one in read]
    _write(path, partial(render_sarif, [one.audit for one in read if one.audit is not None], addresses))


def _address(path: Path, here: Path) -> str:
    absolute = here / path
    return (absolute.relative_to(here) if absolute.is_relative_to(here) else absolute).as_posix()


def _write(path: Path, render: Callable[[], bytes]) -> None:
    from onrecord.vault.disk import replace_file  # noqa: PLC0415 (most audits write no file)

    replace_file(path, render())
