import pytest

from onrecord.reconciliation.weights import Words, cosine, coverage, rarity, shared_words, vector

CLAIMS = [
    Words("The mayor keeps the streets clean.", "en"),
    Words("The mayor keeps the schools warm.", "en"),
    Words("The mayor keeps the buses running.", "en"),
    Words("The mayor plants trees along the streets.", "en"),
]
RARE = rarity(CLAIMS)


def weighed(text, language="en"):
    return vector([Words(text, language)], RARE)


def test_words_that_every_claim_uses_weigh_next_to_nothing():
    assert RARE.of("mayor", "en") < RARE.of("street", "en") < RARE.of("school", "en")


def test_likeness_comes_from_the_rare_words_shared():
    streets = weighed("Half of the streets were not swept.")

    assert cosine(streets, weighed(CLAIMS[0].text)) > cosine(streets, weighed(CLAIMS[1].text))
    assert cosine(streets, weighed("")) == 0
    assert cosine(weighed(CLAIMS[2].text), weighed(CLAIMS[2].text)) == pytest.approx(1)


def test_a_fragment_is_covered_by_the_wording_that_has_all_its_words():
    assert coverage(weighed("buses running"), weighed(CLAIMS[2].text)) == pytest.approx(1)
    assert coverage(weighed(""), weighed(CLAIMS[2].text)) == 0


def test_shared_words_are_named_as_written_and_common_ones_are_not_named():
    wording = Words("La mairie a fermé l'École et deux écoles du marché", "fr")
    rare = rarity([wording, *(Words(f"La mairie {n}", "fr") for n in ("ouvre", "plante", "dort"))])

    shared = shared_words(wording, vector([Words("Les écoles de la mairie, le marché", "fr")], rare), rare)

    assert set(shared) == {"école", "marché"}
