import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.extraction.keys import claim_key, distinct_keys, record_topic, slug
from onrecord.extraction.lexicon.topics import TOPICS


@pytest.mark.parametrize(
    ("language", "statement", "key"),
    [
        ("en", "The army has restored security in the north.", "security"),
        ("fr", "L'armée a rétabli la sécurité dans le nord.", "security"),
        ("ar", "أعاد الجيش الأمن إلى الشمال.", "security"),
        ("en", "Our hospitals lack nothing.", "health"),
        ("fr", "Nos hôpitaux ne manquent de rien.", "health"),
        ("ar", "مستشفياتنا لا ينقصها شيء.", "health"),
        ("en", "Corruption has been rooted out.", "corruption"),
        ("fr", "La corruption est éradiquée.", "corruption"),
        ("ar", "تم القضاء على الفساد.", "corruption"),
        ("en", "the people's sovereignty.", "sovereign-interests"),
    ],
)
def test_the_same_claim_has_the_same_key_in_three_languages(language, statement, key):
    assert claim_key(statement, language) == key


def test_a_claim_of_no_known_topic_gets_a_slug_of_its_words():
    assert claim_key("The lighthouse shines every night.", "en") == "lighthouse-shines-night"


def test_a_claim_of_two_topics_alike_gets_a_slug():
    assert claim_key("Schools and hospitals", "en") == "schools-hospitals"


def test_two_claims_of_one_topic_in_one_document_keep_different_keys():
    keys = distinct_keys(
        ["Every school is open.", "Every school has books.", "Every school has books."], "en"
    )

    assert keys[0] == "education"
    assert len(set(keys)) == 3


def test_a_topic_goes_to_the_claim_that_speaks_of_it_most():
    keys = distinct_keys(
        ["People like the harbour police.", "The harbour police protect the people of the quay."], "en"
    )

    assert keys[1] == "protection"
    assert keys[0] != "protection"


def test_a_key_needs_no_words():
    assert claim_key("***", "en") == "claim"


def test_a_record_tells_its_topic_only_where_it_is_clear():
    assert (
        record_topic(
            "Two journalists of the press were jailed and the radio stations closed by the media office.",
            "en",
        )
        == "press-freedom"
    )
    assert record_topic("The keeper moved away.", "en") is None


def test_every_topic_says_why_it_is_one_and_has_cues_in_three_languages():
    assert all(topic.why and topic.en and topic.fr and topic.ar for topic in TOPICS)
    assert len({topic.key for topic in TOPICS}) == len(TOPICS)


@given(st.text(max_size=80), st.sampled_from(["en", "fr", "ar", None]))
def test_any_text_has_a_key_and_a_slug_without_blanks(text, language):
    assert claim_key(text, language).split() == [claim_key(text, language)]
    assert slug(text, language)


@given(st.lists(st.text(max_size=20), max_size=6))
def test_keys_of_one_document_always_differ(statements):
    assert len(set(distinct_keys(statements, "en"))) == len(statements)
