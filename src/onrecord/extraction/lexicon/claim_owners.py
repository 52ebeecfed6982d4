"""Whose claims a sheet tells, by the words over them: "The Ministry's claim", "Allégation des autorités", "ما تقوله السلطة".

Regular expressions with one group, the owner as written; tried in order on a label, then on the document's title.
"""

from collections.abc import Mapping
from types import MappingProxyType

OWNERS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "en": (
            r"(?i)\A\W*((?:the |an? )?[\w.&\- ]{2,50}?)(?:'|’)s? (?:own |stated |public |official )?(?:claims?|words?|version|promises?|pledges?|statements?|narrative|account|line)\b",
            r"(?i)\b(?:claims?|promises?|pledges?|assertions?) (?:of|by|from|made by) ((?:the )?[\w.&\- ]{2,50})",
            r"(?i)\bwhat ((?:the )?[\w.&\-' ]{2,50}?) (?:says?|said|claims?|claimed|tells?|promised?|promises)\b",
            r"(?i)\A\W*(?:the )?(government|state|army|military|police|ministry|company|party)(?: \w+)? (?:claims?|statements?|version|line|narrative)\b",
        ),
        "fr": (
            r"(?i)\b(?:allégations?|affirmations?|promesses?|déclarations?|annonces?|version|discours|propos) (?:des |du |de la |de l['’]|de )([\w.&\- ’']{2,50})",
            r"(?i)\bce que (?:dit|disent|affirme|affirment|prétend|prétendent|promet|promettent|annonce|annoncent) ((?:les? |la |l['’])?[\w.&\- ]{2,50})",
            r"(?i)\bce qu['’](?:en )?(?:dit|disent) ((?:les? |la |l['’])?[\w.&\- ]{2,50})",
        ),
        "ar": (
            r"(?:ما|ماذا|ما الذي) (?:تقول|يقول|تدعي|يدعي|تزعم|يزعم)(?:ه|ها)? ([\u0621-\u064a]+(?: ال[\u0621-\u064a]+)?)",
            r"(?:ادعاءات?|مزاعم|وعود|رواية|تصريحات) ([\u0621-\u064a]+(?: ال[\u0621-\u064a]+)?)",
        ),
    }
)
