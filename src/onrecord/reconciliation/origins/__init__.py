"""Origins: near-copies, excerpts, translations, credits and shared errors, and what is independent of what."""

from onrecord.reconciliation.origins.corroboration import corroboration, independent
from onrecord.reconciliation.origins.finding import Origins, find_origins

__all__ = ["Origins", "corroboration", "find_origins", "independent"]
