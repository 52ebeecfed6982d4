"""Which verdicts are others than in the last published edition, and why."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from onrecord.model.contract import Line
from onrecord.model.verdict import JudgedClaim, Verdict
from onrecord.vault.codec import from_json
from onrecord.vault.records import read_record


@attrs.frozen(kw_only=True)
class Rejudged:
    """A verdict that differs from the last published one.

    Attributes:
        before: As it was published.
        after: As it is now; None where the reading is no longer there.
    """

    before: Verdict
    after: Verdict | None

    @property
    def why(self) -> tuple[str, ...]:
        """Give the reasons that are new, or that the reading was withdrawn."""
        if self.after is None:
            return ("The reading is no longer in claims.yaml.",)
        return tuple(one for one in self.after.reasons if one not in self.before.reasons)

    @property
    def sentence(self) -> str:
        """Say it for a reader."""
        name = f"{self.before.claim}, {self.before.reading}"
        after = _in_words(self.after) if self.after else "withdrawn"
        return f"{name}: {_in_words(self.before)} → {after}. {' '.join(self.why)}".rstrip()


def rejudged_since_build(folder: Path, judged: Sequence[JudgedClaim]) -> tuple[Rejudged, ...]:
    """Compare verdicts with those that the last build published; new readings are no change.

    Args:
        folder: The case's folder.
        judged: As they are now.

    Raises:
        StorageError: The disk refused.
    """
    now = {_key(one.verdict): one.verdict for claim in judged for one in claim.readings}
    return tuple(
        Rejudged(before=before, after=now.get(_key(before)))
        for before in _published(folder)
        if _told(now.get(_key(before))) != _told(before)
    )


def rejudged_line(one: Rejudged) -> Line:
    """Give the line of the reading contract."""
    before, after = one.before, one.after
    return {
        "type": "rejudged",
        "claim": before.claim,
        "reading": before.reading,
        "outcome_before": before.outcome.value,
        "outcome_after": after.outcome.value if after else None,
        "rule_before": before.rule,
        "rule_after": after.rule if after else None,
        "ground_before": before.ground.value,
        "ground_after": after.ground.value if after else None,
        "why": list(one.why),
    }


def _key(verdict: Verdict) -> tuple[str, str]:
    return verdict.claim, verdict.reading


def _told(verdict: Verdict | None) -> tuple[object, ...]:
    return (verdict.outcome, verdict.rule, verdict.ground) if verdict else ()


def _in_words(verdict: Verdict) -> str:
    return f"{verdict.outcome.value} (rule {verdict.rule}, {verdict.ground.value})"


def _published(folder: Path) -> Iterator[Verdict]:
    for row in read_record(folder, "verdicts") or ():
        try:
            yield from_json(str(row.get("json")), Verdict)
        except ValueError:
            # Written by another onrecord, or damaged: records are outputs, and the next build makes them anew.
            continue
