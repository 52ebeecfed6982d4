"""`onrecord apply`: claims, sources and measures that people write, merged into claims.yaml."""

from collections.abc import Sequence
from pathlib import Path

import attrs

from onrecord.intake.files import take
from onrecord.reconciliation.quotes import locate_all
from onrecord.vault.casefile import parse_written
from onrecord.vault.merge import merge_written
from onrecord.vault.store import Vault
from onrecord.workflow.corpus import read_case
from onrecord.workflow.judging import refuse_unknown_measures


@attrs.frozen(kw_only=True)
class Applied:
    """What `apply` did.

    Attributes:
        claims: Number of claims now in claims.yaml.
        sources: Number of sources now in it.
        measures: Number of measures now in it.
        changed: False where claims.yaml already said all of it.
    """

    claims: int
    sources: int
    measures: int
    changed: bool


def apply_files(folder: Path, files: Sequence[Path]) -> Applied:
    """Merge files into the case's claims.yaml; entries with the same key are replaced.

    Every quotation is looked up in its document before anything is written.

    Raises:
        UnreadableInputError: A file is missing, empty or not text.
        InvalidCaseFileError: A file does not say what it must, or quotes a document that the case does not hold.
        PassageMismatchError: A quotation is not in its document, letter for letter.
        CaseBusyError: Another command is writing to the case.
    """
    vault = Vault.open(folder)
    with vault.writing():
        before, text = vault.written(), vault.claims_text()
        known = {source.key for source in before.sources}
        for file in files:
            data = take(file).data
            known |= {source.key for source in parse_written(data, name=str(file), sources=known).sources}
            text = merge_written(text, data.decode("utf-8"))
        written = parse_written(text.encode("utf-8"))
        refuse_unknown_measures(written)
        locate_all(written, [document.reading for document in read_case(vault, written)])
        if written != before:
            vault.save_claims_text(text)
    return Applied(
        claims=len(written.claims),
        sources=len(written.sources),
        measures=len(written.measures),
        changed=written != before,
    )
