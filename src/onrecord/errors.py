"""Every refusal of onrecord: what happened, why it is refused, and how to go on."""


class OnRecordError(Exception):
    """A refusal that a person can act on.

    Attributes:
        code: Stable name of the kind of refusal, listed in `docs/reference/errors.md`.
        what: What happened, naming the file, case or value.
        why: Why onrecord will not go on.
        fix: What to do next.
    """

    code = "refused"

    def __init__(self, what: str, why: str, fix: str) -> None:
        # The three texts go to Exception so that the error survives pickling between processes.
        super().__init__(what, why, fix)
        self.what = what
        self.why = why
        self.fix = fix

    def __str__(self) -> str:
        return f"{self.what}\n  why: {self.why}\n  fix: {self.fix}"


class UnreadableInputError(OnRecordError):
    """A file that cannot be taken: missing, empty, or not what its name says."""

    code = "unreadable-input"


class NotACaseError(OnRecordError):
    """A folder that is not an onrecord case."""

    code = "not-a-case"


class CaseExistsError(OnRecordError):
    """A new case was asked for where something already is."""

    code = "case-exists"


class NewerCaseError(OnRecordError):
    """A case written by a newer onrecord than this one."""

    code = "newer-case"


class CaseBusyError(OnRecordError):
    """Another onrecord command is writing to the case."""

    code = "case-busy"


class StorageError(OnRecordError):
    """The disk refused a read or a write: full, read-only, failing, or without permission."""

    code = "storage"


class DamagedCaseError(OnRecordError):
    """What the case holds is not what its ledger says it holds."""

    code = "damaged-case"


class InvalidCaseFileError(OnRecordError):
    """A file written by people (case.yaml, claims.yaml) that does not say what it must."""

    code = "invalid-case-file"


class PassageMismatchError(OnRecordError):
    """A quotation that is not in its source, character for character."""

    code = "passage-mismatch"


class UnknownProposalError(OnRecordError):
    """A decision on a proposal, or an undoing of a decision, that is not there."""

    code = "unknown-proposal"


class UnknownLayoutError(OnRecordError):
    """A file of data whose columns are of no layout that is known, or not those that its mapping names."""

    code = "unknown-layout"


class InvalidMappingError(OnRecordError):
    """A mapping file that does not say which column is which."""

    code = "invalid-mapping"


class ReleaseNeededError(OnRecordError):
    """A file of data that does not say of which release it is."""

    code = "release-needed"


class UncomputableMeasureError(OnRecordError):
    """A measure that names data, a period, a place or an actor that is not there, or does not say enough."""

    code = "uncomputable-measure"


class UnmatchableDataError(OnRecordError):
    """Data whose events cannot be matched: no events, no days, no places, or only one dataset."""

    code = "unmatchable-data"


class UnusableCountsError(OnRecordError):
    """A table of counts or of records that does not say who is on which list."""

    code = "unusable-counts"


class MissingExtraError(OnRecordError):
    """A command that needs libraries which were not installed."""

    code = "missing-extra"


class DamagedModelError(OnRecordError):
    """A model of an optional extra whose files are not the ones that were published."""

    code = "damaged-model"


class InternalError(OnRecordError):
    """A defect of onrecord itself."""

    code = "internal"
