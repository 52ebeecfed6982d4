"""The Arabic nouns of the lexicon: each listed once, every form of it known."""

from collections import Counter

import pytest

from onrecord.extraction.lexicon import arabic_nouns
from onrecord.extraction.lexicon.arabic_affairs import AFFAIRS
from onrecord.extraction.lexicon.arabic_economy import ECONOMY
from onrecord.extraction.lexicon.arabic_goods import GOODS
from onrecord.extraction.lexicon.arabic_people import PEOPLE
from onrecord.extraction.lexicon.arabic_public import PUBLIC
from onrecord.extraction.lexicon.arabic_services import SERVICES
from onrecord.extraction.lexicon.arabic_things import THINGS
from onrecord.extraction.lexicon.arabic_workers import WORKERS
from onrecord.text.numbers import normalise


@pytest.fixture
def only(read):
    """Read one sentence of Arabic."""
    return lambda text: read(text, "ar")


_TABLES = (THINGS, GOODS, AFFAIRS, SERVICES, ECONOMY, PUBLIC, WORKERS, PEOPLE)


def test_no_noun_is_listed_twice():
    listed = Counter(normalise(word) for table in _TABLES for text in table.values() for word in text.split())
    assert [word for word, times in listed.items() if times > 1] == []


def test_every_word_for_persons_counts_persons():
    words = (word for table in (WORKERS, PEOPLE) for text in table.values() for word in text.split())
    plain = [normalise(word) for word in words if "_" not in word]
    assert [word for word in plain if arabic_nouns.UNITS.get(word) != "person"] == []


@pytest.mark.parametrize(
    ("text", "unit", "measure"),
    [
        ("أوقفت النقابة 14 مصمماً.", "person", "designers"),
        ("وظف المصنع 30 لحاماً و12 خياطة.", "person", "welders"),
        ("في القرية ستة أبراج اتصالات.", "tower", "towers"),
        ("تعطلت 27 مضخة مياه.", "pump", "pumps"),
        ("باع السوق 640 كبشاً.", "sheep", "sheep"),
        ("نشرت القناة 18 مقطعاً مصوراً.", "video", "videos"),
        ("عُثر على تسعة نعوش.", "coffin", "coffins"),
        ("كرّم المعرض ستة رجال أعمال.", "person", "business leaders"),
    ],
)
def test_a_noun_of_any_domain_is_counted_in_its_unit(only, text, unit, measure):
    figure = only(text)[0]
    assert figure.unit == unit
    assert measure.split()[-1] in figure.measure.text


@pytest.mark.parametrize(
    ("text", "quote", "unit"),
    [
        ("بقيت نوافذ القاعة الأربع مفتوحة.", "نوافذ القاعة الأربع", "window"),
        ("وعدت المحكمة بالإفراج عن المحامين السبعة.", "المحامين السبعة", "person"),
        ("نجا بحارة السفينة الـ17.", "بحارة السفينة الـ17", "person"),
    ],
)
def test_a_definite_number_takes_the_noun_before_it(only, text, quote, unit):
    figure = only(text)[0]
    assert (figure.span.cut(text), figure.unit) == (quote, unit)


def test_a_part_is_told_from_a_number_by_its_vowel(only):
    assert only("باع الفلاح خُمس محصوله.")[0].low == pytest.approx(0.2)
    assert only("باع الفلاح خمس أبقار.")[0].low == 5


def test_a_word_for_us_counts_persons(only):
    assert only("قال السائق: نجا عشرون منا فقط.")[0].unit == "person"


def test_a_bare_number_takes_no_unit_from_a_noun_in_the_singular(only):
    texts = [f.unit for f in only("قال ناطق باسم مقاطعة زهران: واحد وعشرون من القتلى أطفال.")]
    assert texts == ["person"]
