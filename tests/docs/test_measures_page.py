"""The page of measures is made from the vocabulary: `pytest --update-golden tests/docs` writes it anew."""

from pathlib import Path

from onrecord.extraction.lexicon import lexicon
from onrecord.extraction.lexicon.measures import MEASURES

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reference" / "measures.md"
SHOWN = 5
HEAD = """# Measures

What a figure can be said to measure. A figure carries the key, in English in every language, with the counted noun before it
where that says more than "people": "children killed", "schools closed". The word as written stays beside it in `counted`. A
count that leads to none of these carries its own noun: "employees".

This page is made from the vocabulary in the code. The words are examples; whole paradigms are known. How a word is found for a
figure is told in [how figures are read](../methods/figures.md).
"""
FIELDS = ("fates", "things", "deeds", "own", "nouns", "lasting", "conditions")


def _words(language):
    words = {}
    tables = lexicon(language).roles.measures
    for field in FIELDS:
        for word, key in getattr(tables, field).items():
            words.setdefault(key, []).append(word.replace("_", " "))
    return words


def _shortest_first(word):
    return len(word), word


def _page():
    known = {language: _words(language) for language in ("en", "fr", "ar")}
    parts = [HEAD]
    field = None
    for measure in MEASURES:
        if measure.field != field:
            field = measure.field
            parts.append(
                f"\n## {field}\n\n| key | what | source of the term | English | French | Arabic |\n|---|---|---|---|---|---|\n"
            )
        cells = [
            ", ".join(sorted(set(known[language].get(measure.key, ())), key=_shortest_first)[:SHOWN])
            for language in known
        ]
        parts.append(f"| {measure.key} | {measure.definition} | {measure.source} | {' | '.join(cells)} |\n")
    return "".join(parts)


def test_the_page_of_measures_is_that_of_the_vocabulary(request):
    wanted = _page()
    if request.config.getoption("--update-golden"):
        PAGE.write_text(wanted, encoding="utf-8")

    assert PAGE.read_text("utf-8") == wanted, "run pytest --update-golden tests/docs and read the change"
