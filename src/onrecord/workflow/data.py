"""`onrecord data add` and `onrecord data list`: vintages of datasets, loaded whole or not at all."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import attrs

from onrecord.datasets import Loading, open_dataset, read_mapping
from onrecord.intake.files import take
from onrecord.model.contract import Line
from onrecord.model.dataset import RowNote
from onrecord.model.ledger import Holding
from onrecord.vault.holdings import Staged
from onrecord.vault.store import Vault
from onrecord.workflow.clock import now
from onrecord.workflow.progress import Told, unheard


@attrs.frozen(kw_only=True)
class Wish:
    """What people say about the files they hand over.

    Attributes:
        release: As the publisher numbers it; None to take it from the file.
        accessed: Day on which the files were taken, ISO 8601; None for today.
        mapping: A file that says which column is what; None for the layouts that are known.
        by: Who loads them.
    """

    release: str | None = None
    accessed: str | None = None
    mapping: Path | None = None
    by: str


@attrs.frozen(kw_only=True)
class Loaded:
    """One file that the case now has as a vintage.

    Attributes:
        holding: The ledger's holding.
        new: False where the case had this vintage before.
    """

    holding: Holding
    new: bool


def add_data(folder: Path, files: Sequence[Path], wish: Wish, told: Told = unheard) -> tuple[Loaded, ...]:
    """Load files of data as vintages, all of them or none.

    Nobody waits meanwhile: the tables are written beside their place, and only put there under the lock.

    Raises:
        UnreadableInputError: A file is missing, damaged or cannot be unpacked.
        UnknownLayoutError: A file is of no known layout, or lacks columns that the mapping names.
        InvalidMappingError: The mapping does not say which column is which.
        ReleaseNeededError: The release must be given and is not.
        CaseBusyError: Another command is writing to the case.
        StorageError: The disk refused; the case is as it was.
    """
    vault = Vault.open(folder)
    mapping = read_mapping(take(wish.mapping).data.decode("utf-8-sig", "replace")) if wish.mapping else None
    opening = partial(
        open_dataset, release=wish.release, accessed=wish.accessed or now()[:10], mapping=mapping, told=told
    )
    # What cannot be recognised is refused before the first file has been read to its end.
    loadings = [opening(path) for path in files]
    with ExitStack() as stages:
        staged = [_stage(vault, loading, stages) for loading in loadings]
        with vault.writing() as writer:
            held = [
                writer.hold(one, path.name, by=wish.by, at=now())
                for path, one in zip(files, staged, strict=True)
            ]
    return tuple(Loaded(holding=holding, new=new) for holding, new in held)


def list_data(folder: Path) -> tuple[Holding, ...]:
    """Give every vintage of a case, in the order in which they were loaded."""
    return Vault.open(folder).holdings()


def holding_lines(holdings: Iterable[Holding]) -> Iterator[Line]:
    """Give what `onrecord data list --json` prints: accounts and never rows."""
    for holding in holdings:
        vintage = holding.vintage
        yield {
            "type": "vintage",
            "vintage": vintage.key,
            "dataset": vintage.dataset,
            "release": vintage.release,
            "form": vintage.form.value,
            "layout": vintage.layout,
            "digest": vintage.digest,
            "file": holding.name,
            "accessed": vintage.accessed,
            "licence": vintage.licence,
            "attribution": vintage.attribution,
            "publishable": vintage.publishable,
            "start": vintage.start,
            "end": vintage.end,
            "given": vintage.given,
            "taken": vintage.taken,
            "excluded": [_note(one) for one in vintage.excluded],
            "doubtful": [_note(one) for one in vintage.doubtful],
            "by": holding.by,
            "at": holding.at,
            "entry": holding.entry,
        }


def _note(note: RowNote) -> Line:
    return {"why": note.why, "count": note.count, "rows": list(note.rows)}


def _stage(vault: Vault, loading: Loading, stages: ExitStack) -> Staged:
    stage = stages.enter_context(vault.loading())
    parts = stage.fill(loading.schema, loading)
    return stage.close(loading.vintage(), parts)
