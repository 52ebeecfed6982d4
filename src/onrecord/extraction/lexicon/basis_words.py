"""How documents state what they rest on: people heard, places seen, pictures and papers looked at, in three languages.

A line is a kind of evidence and the nouns of it. Nouns count only near a verb of looking into things ("interviewed", "based on"), so
that "the documents were burned" states no evidence. A count is read right before the noun.
"""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from onrecord.model.statement import BasisKind

_W, _V, _I, _R = BasisKind.WITNESS, BasisKind.VICTIM, BasisKind.IMAGERY, BasisKind.REMOTE_SENSING
_D, _M, _O, _C, _A = (
    BasisKind.DOCUMENT,
    BasisKind.MEDICAL,
    BasisKind.OFFICIAL,
    BasisKind.COUNT,
    BasisKind.ANONYMOUS,
)


@attrs.frozen(kw_only=True)
class BasisWords:
    """Words of one language; regular expressions for lower-case text.

    Attributes:
        looks: Verbs and phrases after which evidence is named.
        rests: The same in the passive, after the evidence ("were interviewed").
        visits: Verbs of going to see; what follows is the place.
        nouns: Kinds of evidence and their nouns, the more special kinds first.
    """

    looks: str
    rests: str
    visits: str
    nouns: tuple[tuple[BasisKind, str], ...]


_ENGLISH = BasisWords(
    looks=r"\b(?:interview(?:ed|s|ing)?(?: with)?|sp(?:oke|oken|eaking) (?:(?:by|over|on) (?:the )?(?:tele)?phone )?(?:with|to)|talked (?:with|to)|heard|questioned|met(?: with)?|surveyed|analy[sz](?:ed|ing|is of)|reviewed|reviewing|examined|examining|"
    r"verified|geolocated|authenticated|consulted|collected|gathered|obtained|studied|inspected|cross-checked|based (?:\w+ )?on|drawn from|draws on|relied on|relying on|rests? on|using|as well as|testimon(?:y|ies) (?:of|from)|"
    r"accounts (?:of|from)|statements from|cited)\b",
    rests=r"\b(?:(?:was|were|have been|had been) (?:interviewed|heard|surveyed|analy[sz]ed|reviewed|examined|verified|geolocated|authenticated|consulted|collected|inspected)|show(?:s|ed)?|confirm(?:s|ed)?)\b",
    visits=r"\b(?:visited|travell?ed to|went to (?:the )?(?:site|scene|village|area)|inspected the (?:site|scene)|field (?:visits?|missions?) to|on-site (?:visits?|inspections?)|(?:reporters|researchers|investigators|a team|monitors) (?:saw|visited|reached))\b",
    nouns=(
        (_R, r"satellite (?:images?|imagery|data|photographs?|pictures)|thermal anomal(?:y|ies)|fire detection data|remote[- ]sensing(?: data)?"),
        (_I, r"(?:verified )?(?:photos?(?:graphs?)?|videos?|footage|images|pictures|recordings?|drone footage)"),
        (_V, r"survivors?|victims?|former detainees?|injured people|rape survivors?"),
        (_M, r"medical (?:records?|reports?|files|certificates?|staff|sources?|personnel|workers)|hospital (?:records?|registers?)|death certificates?|autops(?:y|ies)|doctors?|nurses?|health workers?|forensic (?:reports?|evidence)"),
        (_W, r"(?:eye)?witness(?:es)?|residents?|villagers?|people|relatives|family members|inhabitants|refugees?|displaced people|households|individuals|interviewees|informants|informed sources?|local (?:leaders?|sources?)|community leaders?|interviews?|testimon(?:y|ies)"),
        (_O, r"officials?|government (?:figures|data|statistics|records)|official (?:figures|data|statistics|records|sources?)|soldiers|police officers|authorities|ministr(?:y|ies)"),
        (_D, r"(?:internal |leaked |official |court |public )*(?:documents?|records|files|registers?|archives?|contracts?|invoices?|minutes|letters|reports?|court (?:files|records)|procurement records|lists)"),
        (_C, r"counts?|tall(?:y|ies)|body counts?|graves?"),
        (_A, r"(?:anonymous|unnamed) sources?|sources? who (?:asked|spoke)[^,.;]*"),
    ),
)  # fmt: skip

_FRENCH = BasisWords(
    looks=r"(?:\b(?:interrog(?:é|eant|er)\w*|entretiens? avec|s['’](?:est|sont|était) entretenue?s? avec|nous sommes entretenus avec|rencontr(?:é|ant)\w*|parlé (?:à|avec)|entendu\w*|recueilli\w*|sondé\w*|enquêté auprès de|analys(?:é|ant|e de)\w*|examin(?:é|ant)\w*|"
    r"étudi(?:é|ant)\w*|vérifi(?:é|ant)\w*|géolocalis\w+|authentifi\w+|consult(?:é|ant)\w*|obtenu\w*|recoup(?:é|ant)\w*|fondée?s? sur|basée?s? sur|se fonde(?:nt)? sur|repose(?:nt)? sur|s['’]appu(?:ie|ient|yant|yé)\w* sur|à partir de|ainsi que|témoignages? de|"
    r"récits? de|cite|citant)|d['’]entretiens)\b",
    rests=r"\b(?:(?:a|ont|avait|avaient) été (?:interrog|entendu|analys|examin|vérifi|consult|recueilli|authentifi|sond)\w*|montre(?:nt)?|confirme(?:nt)?)\b",
    visits=r"(?:\b(?:a|ont|avons|avait|avaient) (?:visité|inspecté)|\bs['’](?:est|sont|était) rendue?s? (?:sur place|sur les lieux|à|au|dans|en)|\bnous sommes rendus|\bmissions? (?:de terrain|sur place)|\bvisites? (?:de terrain|sur (?:place|les lieux)|à|de (?:\w+ )?(?:sites|villages|prisons|camps)))\b",
    nouns=(
        (_R, r"images? satellit\w+|imagerie satellit\w+|photos? satellit\w+|données satellit\w+|télédétection"),
        (_I, r"photos?|photographies?|vidéos?|images|enregistrements?|clichés"),
        (_V, r"survivante?s?|rescapée?s?|victimes?|anciens détenus|blessés"),
        (_M, r"dossiers médicaux|certificats médicaux|certificats de décès|registres? (?:hospitaliers?|de l['’]hôpital|de la morgue)|rapports médicaux|autopsies?|médecins?|infirmi(?:er|ère)s?|soignants?|personnel (?:médical|soignant)|sources? (?:médicales?|hospitalières?)"),
        (_W, r"témoins?(?: oculaires?)?|habitante?s?|villageois|personnes|proches|riverains?|réfugiée?s?|déplacée?s?|ménages|familles|leaders (?:locaux|communautaires)|notables|entretiens?|témoignages?"),
        (_O, r"responsables?|fonctionnaires|chiffres officiels|données officielles|statistiques officielles|sources? officielles?|autorités|militaires|policiers"),
        (_D, r"documents?|dossiers|registres?|archives|contrats?|factures?|procès-verbaux|courriers|rapports?|listes|pièces"),
        (_C, r"décomptes?|comptages?|tombes|relevés"),
        (_A, r"sources? anonymes?|sources? (?:ayant requis|sous couvert de) l['’]anonymat"),
    ),
)  # fmt: skip

_ARABIC = BasisWords(
    looks=r"(?<![\u0621-\u064a])[وف]?(?:قابل|قابلت|أجرى|أجرت|أجروا|مقابلات|تحدث|تحدثت|التقى|التقت|استمع|استمعت|(?:استند|استندت|يستند|تستند|استنادا|استناداً|اعتمد|اعتمدت|يعتمد|تعتمد|اعتمادا|اعتماداً|بناء|بناءً)(?:\s+[\u0621-\u064a]+){0,4}?\s+(?:إلى|على)|حلل|حللت|حلّل|حلّلت|تحليل|راجع|راجعت|مراجعة|فحص|فحصت|تحقق|تحققت|جمع|جمعت|"
    r"اطلع|اطلعت|درس|درست|شهادات|شهادة|إفادات|نقل|نقلت)(?![\u0621-\u064a])",
    rests=r"(?:تمت|جرت) (?:مقابل|مراجع|تحليل)",
    visits=r"(?<![\u0621-\u064a])[وف]?(?:زار|زارت|زاروا|تفقد|تفقدت|زيارة|زيارات) ",
    nouns=(
        (_R, r"(?:ل|ب|وال|ال|و)?صور(?:ة)? (?:ال)?(?:أقمار|قمر) (?:ال)?(?:اصطناعية|صناعية|اصطناعي)|(?:ل)?(?:ال)?صور (?:ال)?فضائية"),
        (_I, r"[ولب]?(?:ال)?(?:صور|صورة|مقاطع|فيديو|فيديوهات|تسجيل|تسجيلات|مقاطع مصورة)"),
        (_V, r"[ولب]?(?:ال)?(?:ناج|ناجية|ناجين|ناجيا|ناجون|ناجيات|ضحية|ضحايا|معتقلين سابقين)"),
        (_M, r"[ولب]?(?:ال)?(?:سجلات (?:ال)?(?:طبية|مستشفى|مستشفيات)|تقارير (?:ال)?طبية|شهادات (?:ال)?وفاة|أطباء|طبيب|طبيبا|مصادر طبية|كوادر طبية|ممرض|ممرضين)"),
        (_W, r"[ولب]?(?:ال)?(?:شاهد|شاهدا|شاهداً|شهود|شخص|شخصا|شخصاً|أشخاص|ساكن|سكان|أقارب|لاجئ|لاجئا|لاجئين|نازح|نازحا|نازحين|أسرة|عائلة|مقابلة|مقابلات|شهادة|شهادات|إفادات|أهالي|وجهاء)"),
        (_O, r"[ولب]?(?:ال)?(?:مسؤول|مسؤولين|مسؤولا|أرقام رسمية|بيانات رسمية|مصادر رسمية|سلطات)"),
        (_D, r"[ولب]?(?:ال)?(?:وثيقة|وثائق|مستند|مستندا|مستندات|سجل|سجلات|ملف|ملفات|عقود|تقارير|تقرير|محاضر|قوائم)"),
        (_C, r"[ولب]?(?:ال)?(?:إحصاء|إحصاءات|عد|قبور|قبرا)"),
        (_A, r"مصادر (?:مجهولة|لم تكشف)|طلب عدم (?:ذكر|كشف)"),
    ),
)  # fmt: skip

BASIS_WORDS: Mapping[str, BasisWords] = MappingProxyType({"en": _ENGLISH, "fr": _FRENCH, "ar": _ARABIC})
"""By language."""
