"""The inputs of the example case say what they are and quote what is there."""

import re
from pathlib import Path

import pytest
import yaml

from onrecord.intake.files import take
from onrecord.readers import read_original
from onrecord.vault.casefile import parse_case, parse_written

EXAMPLE = Path(__file__).parents[2] / "examples" / "mali"
DOCUMENTS = sorted((EXAMPLE / "documents").iterdir())
SAYS_SO = re.compile(r"sample (?:document|page)|texte d'exemple|نص نموذجي", re.IGNORECASE)


@pytest.fixture(scope="module")
def written():
    return parse_written((EXAMPLE / "claims.yaml").read_bytes())


@pytest.fixture(scope="module")
def texts():
    taken = [take(path) for path in DOCUMENTS]
    return {item.name: read_original(item.data, item.name, item.media_type).text for item in taken}


@pytest.mark.parametrize("name", [path.name for path in DOCUMENTS])
def test_every_document_of_the_example_says_that_it_is_a_sample(name, texts):
    assert SAYS_SO.search(texts[name])


def test_every_quotation_of_the_example_stands_in_its_document(written, texts):
    quotations = [entry for claim in written.claims for entry in (*claim.appearances, *claim.record)]
    quotations += [
        entry for claim in written.claims for entry in (*claim.fairness.own_figures, *claim.fairness.contrary)
    ]
    elements = [
        element for claim in written.claims for reading in claim.readings for element in reading.elements
    ]
    quotations += [entry for element in elements for entry in element.evidence]
    quotations += [entry for one in written.commitments for entry in (*one.promises, one.outcome) if entry]
    quotations += written.responses

    missing = [entry.quote for entry in quotations if entry.quote not in texts[entry.document]]

    assert len(quotations) > 10
    assert missing == []


def test_every_document_is_registered_and_every_key_that_is_cited_is_a_source(written, texts):
    keys = {source.key for source in written.sources}
    cited = {key for claim in written.claims for entry in claim.record for key in entry.sources}

    assert {source.document for source in written.sources if source.document} == set(texts)
    assert cited <= keys


def test_every_cited_work_has_an_address_and_none_is_made_up(written):
    works = [source for source in written.sources if source.document is None]

    for work in works:
        assert work.address
        is_root = work.address.count("/") < 3
        assert is_root == ("page not recorded" in work.note or work.key == "ucdp"), work.key


def test_the_example_says_on_its_sheet_that_it_is_one():
    case = parse_case((EXAMPLE / "case.yaml").read_bytes())

    assert "example" in case.about
    assert "example" in case.publisher
    assert {"en", "fr", "ar"} == set(case.languages)


def test_the_economy_is_a_claim_of_the_later_sheet_only(texts):
    assert "economy" not in texts["record-sheet-2022.md"].lower()
    assert "economy" in texts["record-sheet-2024.html"].lower()


def test_claims_yaml_is_plain_yaml():
    assert set(yaml.safe_load((EXAMPLE / "claims.yaml").read_text(encoding="utf-8"))) == {
        "sources",
        "claims",
        "measures",
        "commitments",
        "responses",
    }
