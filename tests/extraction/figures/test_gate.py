"""Texts that hold no figure are told from their words, and no text that holds one is taken for such."""

import attrs
import pytest

from onrecord.extraction.figures import find_figures
from onrecord.extraction.figures.gate import may_hold_figure
from onrecord.extraction.lexicon import lexicon
from onrecord.model.rendition import Rendition
from onrecord.readers import read_original

WITH_FIGURES = {
    "en": [
        "The ferry sank and nobody was hurt.",
        "Harvests doubled under the new dam.",
        "The bridge was shut within a week.",
        "Most of the vendors went home.",
        "It was the deadliest flood in living memory.",
        "Dozens of goats drowned.",
        "The fleet was cut in half.",
        "Half of the pupils stayed away.",
        "No civilian was killed on the road.",
        "About ½ mile of the dyke gave way.",
        "The clinic treated hun-\ndreds of patients.",
        "The clinic treated HUNDREDS of patients.",
    ],
    "fr": ["La plupart des marchands sont partis.", "Les récoltes ont doublé.", "Aucun civil n’a été tué."],
}
WITHOUT_FIGURES = {
    "en": ["The minister met the press on the quay.", "They were seen at the harbour, by the old mill."],
    "fr": ["Le ministre a rencontré la presse.", "Ils étaient au port, près du vieux moulin."],
}


def _read(text: str, language: str | None) -> Rendition:
    return attrs.evolve(read_original(text.encode(), "a.txt", "text/plain"), language=language)


@pytest.mark.parametrize(
    ("language", "text"), [(key, text) for key in WITH_FIGURES for text in WITH_FIGURES[key]]
)
def test_a_text_with_a_figure_passes_the_gate(language: str, text: str) -> None:
    assert may_hold_figure(text, lexicon(language))


@pytest.mark.parametrize("text", [text for text in WITH_FIGURES["en"] if "hun-" not in text])
def test_the_gate_takes_no_figure_away(text: str) -> None:
    assert find_figures(_read(text, "en"))


@pytest.mark.parametrize(
    ("language", "text"), [(key, text) for key in WITHOUT_FIGURES for text in WITHOUT_FIGURES[key]]
)
def test_a_text_without_any_word_of_quantity_is_turned_away(language: str, text: str) -> None:
    assert not may_hold_figure(text, lexicon(language))
    assert find_figures(_read(text, language)) == ()


def test_arabic_is_always_read_for_its_particles_hide_the_words() -> None:
    assert may_hold_figure("وصل الوزير إلى الميناء", lexicon("ar"))
