"""The only clock of onrecord."""

from datetime import UTC, datetime


def now() -> str:
    """Return the present time: UTC, ISO 8601 to the second ("2026-11-22T09:30:00Z")."""
    return datetime.now(tz=UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
