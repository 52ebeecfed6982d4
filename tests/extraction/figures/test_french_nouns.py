"""The French nouns: each stands once, and a number of any of them is counted in the right English unit."""

from collections import Counter

import pytest

from onrecord.extraction.lexicon.french_nouns import LISTED
from onrecord.text.numbers import normalise


def test_every_french_noun_is_listed_once():
    listed = Counter(
        normalise(noun) for table in LISTED for nouns in table.values() for noun in nouns.split()
    )
    assert [noun for noun, times in listed.items() if times > 1] == []


@pytest.mark.parametrize(
    ("sentence", "unit"),
    [
        ("La commune a reçu trois pelles mécaniques.", "excavator"),
        ("Les douaniers ont saisi 412 cartouches et 30 défenses d'éléphant.", "cartridge"),
        ("Le vétérinaire a recensé 58 ruches détruites.", "hive"),
        ("Il a fallu extraire quatre dents.", "tooth"),
        ("La mairie a installé 64 lampadaires solaires.", "streetlight"),
        ("L'usine a rappelé 9 500 sièges auto.", "seat"),
        ("La police a relevé 17 empreintes.", "fingerprint"),
        ("Le syndicat a déposé deux préavis de grève.", "strike notice"),
        ("On a dénombré 45 bulletins nuls.", "spoiled ballot"),
        ("Le port exploite sept portiques.", "crane"),
        ("Le conseil a voté 19 motions.", "motion"),
        ("Les pompiers ont maîtrisé onze départs de feu.", "fire"),
    ],
)
def test_a_counted_french_noun_has_its_english_unit(read, sentence, unit):
    assert unit in [figure.unit for figure in read(sentence, "fr")]
