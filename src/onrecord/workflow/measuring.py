"""`onrecord measure run`: the statements of a case that people made executable."""

from collections.abc import Collection, Sequence
from pathlib import Path

import attrs

from onrecord.errors import InvalidCaseFileError
from onrecord.measures.extras import require_data
from onrecord.model.case import Written
from onrecord.model.edition import MeasuredStatement
from onrecord.model.measure import WrittenMeasure
from onrecord.model.reading import Reading
from onrecord.reconciliation.quotes import locate_all
from onrecord.vault.store import Vault
from onrecord.workflow.corpus import read_case
from onrecord.workflow.place import HERE, Place


def run_measures(
    folder: Path, keys: Sequence[str] = (), place: Place = HERE
) -> tuple[MeasuredStatement, ...]:
    """Compute the measures of a case, all or some, without writing anything.

    Raises:
        InvalidCaseFileError: There is no measure of such a key.
        PassageMismatchError: A statement is not in its document, letter for letter.
        MissingExtraError: What computes measures is not installed.
    """
    vault = Vault.open(folder)
    written = vault.written()
    known = [one.key for one in written.measures]
    if unknown := [key for key in keys if key not in known]:
        raise InvalidCaseFileError(
            what=f"claims.yaml has no measure with the key {', '.join(map(repr, unknown))}",
            why="only what is written can be run",
            fix=f"use one of: {', '.join(known)}" if known else "write one under `measures` in claims.yaml",
        )
    chosen = attrs.evolve(
        written, claims=(), measures=tuple(one for one in written.measures if not keys or one.key in keys)
    )
    quoting = any(one.document for one in chosen.measures)
    readings = [document.reading for document in read_case(vault, written)] if quoting else []
    locate_all(Written(measures=chosen.measures), readings)
    return measure_statements(vault, chosen, readings, place)


def measure_statements(
    vault: Vault, written: Written, readings: Sequence[Reading], place: Place = HERE
) -> tuple[MeasuredStatement, ...]:
    """Compute and judge every measure of claims.yaml, in its order.

    A measure that cannot be computed (no such data in the case, say) is not covered: it has no value, and says why.

    Raises:
        MissingExtraError: There are measures, and what computes them is not installed.
        DamagedCaseError: A table of the case is missing.
    """
    if not written.measures:
        return ()
    require_data()
    # Ibis takes a quarter of a second to import, and a case without measures does not need it to be there.
    from onrecord.workflow.recomputing import recompute  # noqa: PLC0415

    return recompute(vault, written, readings, place)


def refuse_unknown_claims(written: Written, claims: Collection[str]) -> None:
    """Refuse measures that belong to a claim of which the case knows nothing.

    Raises:
        InvalidCaseFileError: All of them are named.
    """
    unknown = [
        f"measure {one.key!r}: claim {one.claim!r}"
        for one in written.measures
        if one.claim and one.claim not in claims
    ]
    if unknown:
        raise InvalidCaseFileError(
            what="claims.yaml has measures of claims that the case does not have: " + "; ".join(unknown),
            why="the outcome of a measure is shown under its claim",
            fix=f"use one of: {', '.join(sorted(claims))}"
            if claims
            else "write the claim in claims.yaml first",
        )


def measures_of(folder: Path, datasets: Collection[str]) -> tuple[str, ...]:
    """Name the measures of a case that any reading computes from one of these datasets."""
    return tuple(
        one.key for one in Vault.open(folder).written().measures if not _datasets(one).isdisjoint(datasets)
    )


def _datasets(written: WrittenMeasure) -> set[str]:
    definitions = (written.definition, *(one.definition for one in written.alternatives))
    return {name for one in definitions for name in (one.dataset, one.base_dataset) if name}
