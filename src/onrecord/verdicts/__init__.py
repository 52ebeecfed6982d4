"""Claim and record to verdict, by a table of rules in which the first that applies wins (METHODS.md 5).

Values in, values out: nothing here opens a file, reads a clock or averages anything.
"""

from onrecord.verdicts.gate import Gated, gate
from onrecord.verdicts.judge import judge

__all__ = ["Gated", "gate", "judge"]
