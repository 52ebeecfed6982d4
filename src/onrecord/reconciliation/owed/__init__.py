"""What is owed: promises with their dates, recommendations with their answers, questions with their replies."""

from onrecord.reconciliation.owed.registers import Scope, registers_of

__all__ = ["Scope", "registers_of"]
