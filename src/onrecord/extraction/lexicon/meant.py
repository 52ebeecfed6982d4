"""Arabic and French nouns that stand for a fuller one, by the unit of the bare noun and the words around that tell which.

A bare unit of this list also takes up the fuller noun that its document named before ("مركز علاجي ... 24 مركزا").
"""

from collections.abc import Mapping
from types import MappingProxyType

from onrecord.extraction.lexicon.tables import words

# Where votes are cast, an office, a centre or a station is where they are.
_VOTE = dict.fromkeys(
    words("اقتراع تصويت أصوات ناخب ناخبا ناخبين ناخبون انتخاب انتخابات انتخابية اقتراعا فرز مراقبين صناديق"),
    "polling station",
)
_VOTE |= {f"ال{word}": unit for word, unit in _VOTE.items()}
_WEB = dict.fromkeys(
    words(
        "حجب حجبت محجوب محجوبة إنترنت إلكتروني إلكترونية إخباري إخبارية الإخبارية الإلكترونية الإنترنت تصفح"
    ),
    "website",
)
_HEARD = dict.fromkeys(
    words("شاهد شاهدا شهود ناجين ناجيات محكمة محامي أدلى أدلوا وثق وثقت جمع جمعت"), "testimony"
)


_VOTE |= dict.fromkeys(
    words(
        """vote voter scrutin électeurs urnes élection élections dépouillement observateurs délégués assesseurs suffrages participation
        électoral électorale électorales électoraux présidentielle législatives communales référendum bourrages"""
    ),
    "polling station",
)
_FORMATION = dict.fromkeys(
    words("opposition parti partis députés sièges politique politiques coalition législatives majorité"),
    "party",
)
_FORMATION |= dict.fromkeys(words("match matchs championnat ligue football rugby qualifiées"), "team")
_DUG = dict.fromkeys(
    words("mine mines minier orpaillage orpailleur orpailleurs mineurs galerie galeries éboulement aurifère"),
    "shaft",
)
_ABUSE = dict.fromkeys(
    words(
        "احتجاز اعتقال اختفاء إعدام تعذيب خطف اختطاف اغتصاب تعسفي تعسفية قسري قسرية التعسفي القسري اعتقالات"
    ),
    "event",
)
_MINE = dict.fromkeys(
    words(
        "منجم مناجم منجمي منجمية تنقيب منقب منقبا منقبين منقبون المنقبون المنقبين المنجم المناجم ذهب الذهب تعدين"
    ),
    "shaft",
)
_DEAD = dict.fromkeys(words("دفن دفنوا دفنت جثة جثث جثث جثامين جماعية رفات"), "grave")
MEANT: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "office": MappingProxyType(_VOTE),
        "centre": MappingProxyType(_VOTE),
        "station": MappingProxyType(_VOTE),
        "fund": MappingProxyType(dict.fromkeys(_VOTE, "ballot box")),
        "training": MappingProxyType(_FORMATION),
        "well": MappingProxyType(_DUG | _MINE),
        "horse": MappingProxyType(dict.fromkeys(words("moteur moteurs puissance"), "horsepower")),
        "facility": MappingProxyType({}),
        "site": MappingProxyType(_WEB),
        "certificate": MappingProxyType(_HEARD),
        "case": MappingProxyType(_ABUSE),
        "pit": MappingProxyType(_MINE | _DEAD),
        "tank": MappingProxyType(dict.fromkeys(words("سد سدود السد السدود"), "reservoir")),
        "point": MappingProxyType({}),
        "team": MappingProxyType({}),
    }
)
