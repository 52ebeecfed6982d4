"""An audit for people and for other programs: findings in order, a page that stands alone, SARIF."""

from onrecord.sheets.audit.findings import Finding, findings, in_words, tally
from onrecord.sheets.audit.page import render_page
from onrecord.sheets.audit.sarif import render_sarif

__all__ = ["Finding", "findings", "in_words", "render_page", "render_sarif", "tally"]
