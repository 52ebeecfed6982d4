"""Arabic number words in both genders and all cases, written in the normal form of `tokens.normalise`."""

from types import MappingProxyType

from onrecord.text.numbers.tokens import DAMMA, normalise
from onrecord.text.numbers.vocabulary import NumberVocabulary, NumberWord, Part, listed, many

_UNITS = {
    "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي ثنتان ثنتين": 2,
    "ثلاثة ثلاث ثلاثا": 3,
    "أربعة أربع أربعا": 4,
    "خمسة خمس خمسا": 5,
    "ستة ست ستا": 6,
    "سبعة سبع سبعا": 7,
    "ثمانية ثماني ثمان ثمانيا": 8,
    "تسعة تسع تسعا": 9,
}
_TENS = {
    "عشرون عشرين": 20,
    "ثلاثون ثلاثين": 30,
    "أربعون أربعين": 40,
    "خمسون خمسين": 50,
    "ستون ستين": 60,
    "سبعون سبعين": 70,
    "ثمانون ثمانين": 80,
    "تسعون تسعين": 90,
}
_HUNDREDS = {
    "مئة مائة مية": 100,
    "مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي": 200,
    "ثلاثمئة ثلاثمائة": 300,
    "أربعمئة أربعمائة": 400,
    "خمسمئة خمسمائة": 500,
    "ستمئة ستمائة": 600,
    "سبعمئة سبعمائة": 700,
    "ثمانمئة ثمانمائة ثمانيمئة": 800,
    "تسعمئة تسعمائة": 900,
}
_SCALES = {
    "ألف ألفا آلاف ألوف": 10**3,
    "مليون مليونا ملايين": 10**6,
    "مليار مليارا مليارات بليون بليونا بلايين": 10**9,
    "تريليون ترليون تريليونا ترليونا تريليونات ترليونات": 10**12,
}
_DOUBLES = {
    "ألفان ألفين ألفي": 2000,
    "مليونان مليونين مليوني": 2 * 10**6,
    "ملياران مليارين ملياري": 2 * 10**9,
    "تريليونان تريليونين تريليوني": 2 * 10**12,
}
# "مليونا دولار" is two million; after a number the same letters are one million in the accusative.
_DUALS = "ألفا مليونا مليارا تريليونا"
_FRACTIONS = {
    "نصف نصفهم نصفها نصفه نصفهن": 1 / 2,
    "ثلث ثلثهم ثلثها ثلثه ثلثهن": 1 / 3,
    "ثلثا ثلثي ثلثان ثلثين ثلثاهم ثلثيهم ثلثاها ثلثيها ثلثيه": 2 / 3,
    "ربع أرباع ربعهم ربعها ربعه ربعهن أرباعهم أرباعها أرباعه": 1 / 4,
    "خمس أخماس أخماسهم أخماسها أخماسه": 1 / 5,
    "خمسي": 2 / 5,
    "خمسهم خمسها": 1 / 5,
    "عشرهم عشرها": 1 / 10,
    "سدس أسداس سدسهم سدسها": 1 / 6,
    "عشر أعشار أعشارهم أعشارها أعشاره": 1 / 10,
}
_ORDINALS = {
    "أول أولى": 1,
    "ثاني ثانية": 2,
    "ثالث ثالثة": 3,
    "رابع رابعة": 4,
    "خامس خامسة": 5,
    "سادس سادسة": 6,
    "سابع سابعة": 7,
    "ثامن ثامنة": 8,
    "تاسع تاسعة": 9,
    "عاشر عاشرة": 10,
    "حادي حادية": 1,
}


def _plain(entries: dict[str, NumberWord]) -> dict[str, NumberWord]:
    return {normalise(word): entry for word, entry in entries.items()}


# The vowel sign that tells a part from the number written alike stays at its end: "خُمس" is a fifth, "خَمس" five.
_VOWELLED_PARTS = {"خمس": 1 / 5, "سبع": 1 / 7, "ثمن": 1 / 8, "تسع": 1 / 9}


ARABIC = NumberVocabulary(
    words=MappingProxyType(
        {
            **listed(Part.FRACTION, {f"{word}{DAMMA}": value for word, value in _VOWELLED_PARTS.items()}),
            **_plain(listed(Part.FRACTION, _FRACTIONS)),
            **_plain(listed(Part.UNIT, _UNITS)),
            **_plain(listed(Part.ONE, {"واحد واحدا واحدة أحد إحدى": 1})),
            **_plain(listed(Part.TEEN, {"عشرة عشر": 10})),
            **_plain(listed(Part.TEN, _TENS)),
            **_plain(listed(Part.HUNDREDS, _HUNDREDS)),
            **_plain(listed(Part.SCALED, _DOUBLES)),
            **_plain(listed(Part.ZERO, {"صفر صفرا": 0})),
            **_plain(listed(Part.COLLECTIVE, {"دزينة": 12, "دزينتان دزينتين": 24})),
            **_plain(listed(Part.SCALE, _SCALES)),
            **_plain(
                many(
                    {
                        "عشرات": (20, 99),
                        "مئات مائات": (200, 999),
                        "دزينات": (24, 99),
                    }
                )
            ),
            **_plain(listed(Part.ORDINAL, _ORDINALS)),
            **_plain(listed(Part.AND, {"و": 0})),
        }
    ),
    joiners=frozenset({"و"}),
    fillers=frozenset(),
    few=frozenset({normalise("بضع"), normalise("بضعة"), normalise("عدة")}),
    plurals=frozenset(normalise(word) for word in ("آلاف", "ملايين", "مليارات")),
    bare=frozenset(_plain(listed(Part.SCALE, _SCALES))),
    duals=frozenset(normalise(word) for word in _DUALS.split()),
    parts=MappingProxyType({normalise(word): n for word, n in {"أثمان": 8, "أسباع": 7, "أتساع": 9}.items()}),
    points=frozenset({normalise("فاصلة"), "فاصل"}),
    negatives=frozenset({"سالب", "ناقص"}),
    units_first=True,
)
