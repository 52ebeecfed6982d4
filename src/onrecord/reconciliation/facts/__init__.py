"""Facts: figures of many documents about the same thing, put together, compared, and never averaged."""

from onrecord.reconciliation.facts.reconcile import KnowsOrigins, Reconciled, reconcile

__all__ = ["KnowsOrigins", "Reconciled", "reconcile"]
