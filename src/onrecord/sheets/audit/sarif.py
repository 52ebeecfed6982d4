"""An audit as SARIF 2.1.0, the format in which code hosts show findings beside the lines of a file.

Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from urllib.parse import quote

import onrecord
from onrecord.model.check import Audit, CheckOutcome
from onrecord.model.rendition import Rendition
from onrecord.sheets.audit.findings import Finding, findings
from onrecord.sheets.audit.words import KINDS

_LEVELS = {
    CheckOutcome.INCONSISTENT: ("fail", "error"),
    CheckOutcome.DEPENDS_ON_READING: ("review", "none"),
    CheckOutcome.ARGUABLE: ("open", "none"),
    CheckOutcome.CONSISTENT: ("pass", "none"),
    CheckOutcome.NOT_CHECKABLE: ("notApplicable", "none"),
}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_TEXT_IS_THE_FILE = frozenset({"text/plain", "text/markdown"})

Json = dict[str, object]


def render_sarif(audits: Sequence[Audit], addresses: Sequence[str]) -> bytes:
    """Write audits as one SARIF log with one run.

    Args:
        audits: One a document.
        addresses: Relative path of each document as code hosts know it, in the same order.

    Returns:
        UTF-8 JSON. What does not hold has `kind` "fail" and level "error"; what is arguable, open or held has the kinds
        that SARIF has for it and level "none". Regions count Unicode code points; documents whose text is not that of the
        file (a page, a PDF) have their quotation but no region.
    """
    results: list[Json] = []
    rules: dict[str, Json] = {}
    for number, (audit, address) in enumerate(zip(audits, addresses, strict=True)):
        seen: Counter[str] = Counter()
        for finding in findings(audit, number):
            rules.setdefault(finding.check.rule, _rule(finding))
            order = list(rules).index(finding.check.rule)
            results.append(_result(finding, audit.reading.rendition, address, order, seen))
    log: Json = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "onrecord",
                        "semanticVersion": onrecord.__version__,
                        "rules": list(rules.values()),
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": results,
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=1).encode() + b"\n"


def _rule(finding: Finding) -> Json:
    check = finding.check
    what = f"{KINDS[check.kind][0].upper()}{KINDS[check.kind][1:]}"
    return {"id": check.rule, "shortDescription": {"text": what}, "defaultConfiguration": {"level": "error"}}


def _result(finding: Finding, rendition: Rendition, address: str, order: int, seen: "Counter[str]") -> Json:
    check = finding.check
    kind, level = _LEVELS[check.outcome]
    digest = hashlib.sha256(f"{check.rule}\n{finding.before[-40:]}{finding.quote}".encode()).hexdigest()[:32]
    seen[digest] += 1
    place: Json = {"artifactLocation": {"uri": quote(address)}}
    if rendition.media_type in _TEXT_IS_THE_FILE:
        place["region"] = _region(finding)
    message = f"“{finding.quote}” {finding.outcome}: {check.why}"
    if check.formula:
        message += f" ({check.formula})"
    return {
        "ruleId": check.rule,
        "ruleIndex": order,
        "kind": kind,
        "level": level,
        "message": {"text": message},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"statement/v1": f"{digest}:{seen[digest]}"},
    }


def _region(finding: Finding) -> Json:
    span = finding.check.span
    rows = finding.quote.split("\n")
    last = finding.column + len(rows[0]) if len(rows) == 1 else len(rows[-1]) + 1
    return {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endLine": finding.line + len(rows) - 1,
        "endColumn": last,
        "charOffset": span.start,
        "charLength": span.end - span.start,
        "snippet": {"text": finding.quote},
    }
