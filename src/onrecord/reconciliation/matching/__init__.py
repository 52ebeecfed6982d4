"""Events of several datasets that are one event."""

from onrecord.reconciliation.matching.events import UNKNOWN, Events
from onrecord.reconciliation.matching.folding import NONE, Linked
from onrecord.reconciliation.matching.linking import Links, draws, link
from onrecord.reconciliation.matching.outcome import Named, outcome

__all__ = ["NONE", "UNKNOWN", "Events", "Linked", "Links", "Named", "draws", "link", "outcome"]
