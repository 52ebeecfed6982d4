"""Words that the registers look for in a sentence, by language, each group with its reason."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import attrs

from onrecord.text.patterns import Pattern


@attrs.frozen(kw_only=True)
class OwedWords:
    """Expressions of one language, for text in lower case.

    Attributes:
        contrast: Words that set what was promised against what was done.
        undone: Words that say that something was not done.
        told_back: Words before a promise that tell it as made at some time before.
        silence: Words of an answer refused or not given, after `undone` words: they tell nothing of the promise.
        channels: How somebody was asked: expression and the word that the register prints.
        matters: What was asked or put to somebody, as it is written.
        asks: Verbs of who puts something to somebody, behind a subject that opens the sentence.
    """

    contrast: str
    undone: str
    told_back: str
    silence: str
    channels: tuple[tuple[str, str], ...]
    matters: str
    asks: str


_ENGLISH = OwedWords(
    # A promise beside a failure is only a broken promise where the sentence sets one against the other.
    contrast=r"\b(?:despite|although|though|but|yet|however|instead|after (?:promising|pledging|agreeing|vowing)|having (?:promised|pledged|agreed|vowed))\b",
    # Past and perfect alone: "will not" and "does not" say nothing of what came of a promise.
    undone=r"\b(?:(?:has|have|had)(?: still| so far)? (?:not|never|yet to|refused|failed|missed|broken|reneged|made no|done nothing|taken no)|(?:has|have|had)n['’]t"
    r"|did(?: not|n['’]t)|(?:was|were)(?: not|n['’]t| never)|never (?:did|happened|came|took)|failed to|refused to|made no (?:effort|move|attempt|progress)"
    r"|missed|reneged|broke (?:its|their|that|the)|went unmet|came to nothing)\b",
    told_back=r"\b(?:had|earlier|previously|originally|once)\b",
    silence=r"\A.{0,40}\b(?:respond|repl(?:y|ied)|answer|comment|respon(?:ded|se))",
    channels=(
        (r"\b(?:open )?letters?\b|\bwrote\b|\bwritten to\b|\bin writing\b", "letter"),
        (r"\be-?mails?\b|\be-?mailed\b", "e-mail"),
        (r"\b(?:tele)?phone|\bcalled\b|\bcalls\b", "telephone"),
        (r"\bquestionnaire\b|\bquestions?\b", "questions"),
        (r"\brequests? for (?:comment|information|an interview|access)\b", "request"),
    ),
    matters=r"\b(?:(?:its|their|the|preliminary|draft|detailed|main|these|those|written|a list of|\w+['’]s)\s+)*(?:findings|conclusions|questions|allegations|figures|accusations|report|summary|results)\b"
    r"|\brequests? for (?:comment|information|an interview|access)\b",
    asks=r"(?:said|says|had|has|sent|wrote|asked|put|shared|submitted|contacted|requested|reached)\b",
)
_FRENCH = OwedWords(
    contrast=r"\b(?:malgré|bien que|quoique|mais|pourtant|cependant|toutefois|alors qu|après (?:avoir|s['’]être))\w*",
    undone=r"\bn['’](?:a|ont|avai(?:t|ent)|est|sont|étai(?:t|ent)|eut|eurent)(?: \w+)? (?:pas|jamais|rien|guère|aucun)\w*"
    r"|\bne (?:s['’]est|se sont|l['’]a|l['’]ont)(?: \w+)? (?:pas|jamais|guère)\b|\b(?:a|ont) (?:refusé|échoué|manqué|failli|renié)|\best resté\w* lettre morte"
    r"|\bsans (?:suite|effet|lendemain)\b",
    told_back=r"\b(?:avai(?:t|ent)|étai(?:t|ent)|initialement|auparavant|naguère|jadis)\b",
    silence=r"\A.{0,40}\b(?:répond|réponse|donné suite|comment|réagi)",
    channels=(
        (r"\b(?:lettres?|courriers?)\b|\bécrit\b", "letter"),
        (r"\bcourriels?\b|\be-?mails?\b|\bmèls?\b", "e-mail"),
        (r"\btéléphon|\bappels?\b", "telephone"),
        (r"\bquestions?\b|\bquestionnaire\b", "questions"),
        (r"\bdemandes? (?:de commentaire|d['’]information|d['’]entretien|d['’]accès)", "request"),
    ),
    matters=r"(?:(?:\b(?:ses|les|leurs|des|ces|du|son|le|nos)|\bl['’])\s*)?\b(?:conclusions|constatations|constats|questions|accusations|chiffres|allégations|rapport|résultats)\b"
    r"|\bdemandes? (?:de commentaires?|d['’]informations?|d['’]entretien|d['’]accès)",
    asks=r"(?:a|avait|dit|indique|affirme|précise|écrit) ?\b",
)
_ARABIC = OwedWords(
    contrast=r"(?<!\w)(?:رغم|برغم|بالرغم|على الرغم|لكن|ولكن|لكنه|لكنها|لكنهم|غير أن|إلا أن|بيد أن|بعد أن (?:وعد|تعهد|التزم))",
    undone=r"(?<!\w)[وف]?(?:لم|رفضت?|رفضوا|فشلت?|فشلوا|أخفقت?|تراجعت?|نكثت?|أخلفت?|تخلفت?)(?!\w)",
    told_back=r"(?<!\w)[وف]?(?:كان|كانت|كانوا|سبق|سابقا|سابقاً)(?!\w)",
    silence=r"\A.{0,40}(?:رد|يرد|ترد|تجب|يجب|تعلق|تعلّق|يعلق|يعلّق|جواب|إجابة|تعليق)",
    channels=(
        (r"(?:رسالة|رسائل|خطاب|كتابة|كتب)", "letter"),
        (r"(?:بريد|إيميل)", "e-mail"),
        (r"(?:هاتف|اتصال)", "telephone"),
        (r"(?:أسئلة|سؤال|استفسار)", "questions"),
        (r"طلب(?:ات)?", "request"),
    ),
    matters=r"(?:نتائج|استنتاجات|أسئلة|اتهامات|أرقام|تقرير|خلاصات)\w*(?: (?:المنظمة|المرصد|التقرير|المركز|اللجنة|المفوضية))?|طلبا?ت? (?:التعليق|للتعليق|معلومات|تعليق)",
    # The verb stands first: who asks is behind it, and no mark tells where the name ends.
    asks=r"(?!)",
)

OWED_WORDS: Mapping[str, OwedWords] = MappingProxyType({"en": _ENGLISH, "fr": _FRENCH, "ar": _ARABIC})


def owed_words(language: str | None) -> OwedWords:
    """Give the words of a language; English ones where there are none."""
    return OWED_WORDS.get(language or "en", _ENGLISH)


@cache
def compiled(expression: str) -> Pattern:
    """Compile an expression once."""
    return Pattern(expression)
