import json

import attrs

from onrecord.model.passage import Span
from onrecord.sheets.audit.sarif import render_sarif

KINDS = {"pass", "open", "informational", "notApplicable", "review", "fail"}


def log(audits, addresses):
    return json.loads(render_sarif(audits, addresses))


def test_the_log_has_what_the_standard_requires(audited):
    made = log([audited], ["docs/my note.txt"])
    assert made["version"] == "2.1.0"
    (run,) = made["runs"]
    assert run["tool"]["driver"]["name"] == "onrecord"
    assert run["columnKind"] == "unicodeCodePoints"
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(rules) == len(set(rules))
    assert len(run["results"]) == len(audited.checks)
    for result in run["results"]:
        assert result["message"]["text"]
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert result["kind"] in KINDS
        # SARIF 3.27.10: a level other than "none" only for failures.
        assert (result["level"] == "error") == (result["kind"] == "fail")
        (place,) = result["locations"]
        assert place["physicalLocation"]["artifactLocation"]["uri"] == "docs/my%20note.txt"


def test_regions_cut_the_tested_words_out_of_the_file(audited, text):
    rows = text.split("\n")
    for result in log([audited], ["a.txt"])["runs"][0]["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        words = text[region["charOffset"] : region["charOffset"] + region["charLength"]]
        assert words == region["snippet"]["text"]
        first, last = rows[region["startLine"] - 1], rows[region["endLine"] - 1]
        assert first[region["startColumn"] - 1 :].startswith(words.split("\n")[0])
        assert last[: region["endColumn"] - 1].endswith(words.split("\n")[-1])


def test_a_page_or_a_pdf_has_no_lines_of_its_file(audited):
    rendition = attrs.evolve(audited.reading.rendition, media_type="application/pdf")
    other = attrs.evolve(audited, reading=attrs.evolve(audited.reading, rendition=rendition))
    results = log([other], ["a.pdf"])["runs"][0]["results"]
    assert all("region" not in one["locations"][0]["physicalLocation"] for one in results)
    assert any("240 dockers" in one["message"]["text"] for one in results)


def test_fingerprints_survive_a_new_paragraph_above_and_tell_repeats_apart(audited, text):
    def prints(one):
        return {r["partialFingerprints"]["statement/v1"] for r in log([one], ["a.txt"])["runs"][0]["results"]}

    by = len("A new line.\n\n")
    rendition = attrs.evolve(audited.reading.rendition, text="A new line.\n\n" + text)
    moved = tuple(
        attrs.evolve(check, span=Span(check.span.start + by, check.span.end + by)) for check in audited.checks
    )
    later = attrs.evolve(audited, reading=attrs.evolve(audited.reading, rendition=rendition), checks=moved)
    assert prints(audited) == prints(later)
    assert len(prints(attrs.evolve(audited, checks=(audited.checks[2],) * 2))) == 2
