"""Words by which a text sets a number aside, of each language, as data: a fourth language is a fourth entry."""

from collections.abc import Mapping
from types import MappingProxyType

import attrs


@attrs.frozen(kw_only=True)
class DeniedWords:
    """Regular expressions over lower-cased words of one sentence.

    Attributes:
        beside: Ends at the number: what is there instead ("not", "rather than the").
        unless: Ends where `beside` starts: makes it something else ("if not thousands", "whether or not").
        verb: A verb of denying, with what it denies: a report, a number, a clause or a deed, never a request or a person
            ("rejected 57 requests", "dismissed 300 officers").
        negated: Ends where `verb` starts: the denial itself is denied ("did not deny that").
        untrue: What is said behind the number of a report that has it ("... is false"), the judgement itself as the group `untrue`.
        report: What `untrue` speaks of, before the number.
    """

    beside: str
    unless: str
    verb: str
    negated: str
    untrue: str
    report: str


_EN_REPORTS = r"(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?|assertions?|figures?|tolls?|numbers?|counts?|estimates?|tall(?:y|ies)|totals?|statistics|news)"
_FR_REPORTS = r"(?:informations?|bilans?|chiffres?|nombres?|rumeurs?|allégations?|accusations?|affirmations?|estimations?|décomptes?|rapports?|nouvelles?|totaux|total)"
_AR_REPORTS = r"(?:أنباء|الأنباء|تقارير|التقارير|حصيلة|الحصيلة|رقم|الرقم|أرقام|الأرقام|عدد|شائعات|الشائعات|مزاعم|المزاعم|ادعاءات|الادعاءات|اتهامات|معلومات|صحة|ما)"

_DENIED = {
    "en": DeniedWords(
        # "not 340", "and not the 340", "rather than some 340", "as opposed to 340".
        beside=r"(?:\bnot|\brather than|\bas opposed to)(?: (?:the|a|an|those|these|of|some|earlier|previous|initial|original|previously \w+|originally \w+|initially \w+))*\s+\Z",
        unless=r"(?:\bif|\bwhether or|\bwhy|\bor|\bonly|\bis|\bare|\bdoes|\bdo|\bdid)\s+\Z",
        verb=(
            r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es|ed|e|ing)|refut(?:es|ed|e|ing)|contest(?:s|ed|ing)?|"
            r"contradict(?:s|ed|ing)?|rebut(?:s|ted|ting)?)\s+(?:(?:as|the|a|an|any|all|earlier|those|these|such|his|her|its|their|[\w-]+['’]s?|[\w-]+)\s+){0,4}?"
            rf"(?:that|{_EN_REPORTS})\b|\bden(?:y|ies|ied|ying)\s+(?:ever\s+)?\w+ing\b"
        ),
        negated=r"(?:\bnot|\bnever|n['’]t|\bcannot|\bneither|\bnor|\bwithout)\s+(?:\w+\s+)?\Z",
        untrue=r"[^,;:.]{0,40}?\b(?:is|are|was|were|as)\s+(?P<untrue>(?:\w+ly\s+)?(?:false|untrue|wrong|incorrect|inaccurate|baseless|unfounded|groundless|fabricated|exaggerated|inflated|invented|a lie|lies|fiction|propaganda)\b)",
        report=rf"\b(?:{_EN_REPORTS}|that)\b[^,;:.]{{0,60}}\Z",
    ),
    "fr": DeniedWords(
        # "et non 340", "et non pas de 340", "plutôt que les 340".
        beside=r"(?:\bnon(?: pas)?|\bpas|\bplutôt que?)(?:(?:\s+|(?<=['’]))(?:de|des|d['’]|les|le|la|du))*(?:\s+|(?<=['’]))\Z",
        unless=r"(?:\bsi|\bsinon|\bou|\bpourquoi|\bc['’]est|\bn['’]est|\bne (?:sont|font|fait|sera|seront))\s+\Z",
        verb=(
            r"\b(?:dément(?:ent|i|ie|ait|aient|ir|ant)?|n(?:ie|ient|ié|iait|iaient|ier|iant)|rejet(?:te|tent|é|ait|aient|er|ant)|réfut(?:e|ent|é|ait|aient|er|ant)|"
            r"contest(?:e|ent|é|ait|aient|er|ant)|récus(?:e|ent|é|ait|aient|er|ant))\s+(?:\w+ment\s+)?(?:(?:le|la|les|l['’]|ce|ces|cette|tout|toute|un|une|des|ses|leurs?)\s*)?"
            rf"(?:qu['’]|que\b|(?:\w+\s+)?{_FR_REPORTS}\b|avoir\b|être\b)"
        ),
        negated=r"(?:\bne|\bn['’]|\bni|\bsans)\s*(?:\w+\s+)?(?:pas\s+|jamais\s+)?\Z",
        untrue=r"[^,;:.]{0,40}?\b(?:est|sont|était|étaient|serait|seraient)\s+(?P<untrue>(?:\w+ment\s+)?(?:fau(?:x|sse)s?|inexacte?s?|erronée?s?|infondée?s?|mensong(?:er|ers|ère|ères)|exagérée?s?|inventée?s?|fantaisistes?|sans fondement|dénuée?s? de))",
        report=rf"\b(?:{_FR_REPORTS}|qu['’]|que)\b[^,;:.]{{0,60}}\Z",
    ),
    "ar": DeniedWords(
        # "وليس 340", "لا 340".
        beside=r"(?:(?<!\w)و?(?:ليس|ليست|ليسوا|لا))\s+(?:ال)?\Z",
        unless=r"(?:(?<!\w)إن لم|(?<!\w)أو|(?<!\w)لماذا)\s+\Z",
        verb=(
            r"(?<!\w)و?(?:نفى|نفت|نفوا|ينفي|تنفي|نافيا|نافية|فند|فندت|يفند|تفند|دحض|دحضت|كذب|كذبت|مكذبا)\s+(?:\w+\s+){0,3}?"
            rf"(?:أن|أنه|أنها|أنهم|بأن|مقتل|وفاة|سقوط|إصابة|اعتقال|قتل|{_AR_REPORTS})(?!\w)|(?<!\w)و?(?:رفض|رفضت|يرفض|ترفض)\s+(?:\w+\s+){{0,2}}?{_AR_REPORTS}(?!\w)"
        ),
        negated=r"(?<!\w)(?:لم|لا|لن|دون أن|عدم)\s+\Z",
        untrue=r"[^،؛:.]{0,40}?(?<!\w)(?P<untrue>غير صحيحة?|كاذبة?|باطلة?|لا أساس|عارية?|مبالغ|ملفقة?|مزيفة?)(?!\w)",
        report=rf"(?<!\w)(?:{_AR_REPORTS}|أن)(?!\w)[^،؛:.]{{0,60}}\Z",
    ),
}
DENIED: Mapping[str, DeniedWords] = MappingProxyType(_DENIED)
