"""Every phrase of the registry is read as the figure it says, and judged by the rule it names."""

from pathlib import Path

import pytest

from onrecord.extraction.figures import find_figures
from onrecord.model.rendition import Rendition
from onrecord.phrases import PHRASES, Rule, rule_of
from onrecord.phrases.page import phrases_page

ALL = [(language, phrase) for language, phrases in PHRASES.items() for phrase in phrases]
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(("language", "least"), [("en", 60), ("fr", 60), ("ar", 40)])
def test_each_language_has_its_phrases(language, least):
    assert len({phrase.wording for phrase in PHRASES[language]}) >= least


@pytest.mark.parametrize(("language", "phrase"), ALL, ids=[f"{code}-{p.wording}" for code, p in ALL])
def test_a_phrase_is_read_as_its_figure_and_judged_by_its_rule(language, phrase):
    figures = find_figures(
        Rendition(
            original="0" * 64,
            name="test.txt",
            media_type="text/plain",
            language=language,
            published="2024-06-15",
            text=phrase.example,
            reader="test/1",
        )
    )

    read = [(f.kind, f.bound, round(f.low if f.low is not None else f.high or 0, 4)) for f in figures]
    assert (phrase.kind, phrase.bound, phrase.value) in read
    assert phrase.rule in {rule_of(phrase.kind, phrase.bound, phrase.value), Rule.TIMES_MORE}


def test_the_page_of_phrases_is_made_from_the_data():
    assert (ROOT / "docs/methods/phrases.md").read_text(encoding="utf-8") == phrases_page()
