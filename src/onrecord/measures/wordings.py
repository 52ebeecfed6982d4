"""The words of a measure's sentence in English, French and Arabic; a further language is a further entry.

Every sentence has the form "where and what, when: number". French would need a preposition by country and Arabic a case
and a plural by number in running text; a colon needs neither.
"""

import attrs


@attrs.frozen(kw_only=True)
class Words:
    """What one language needs.

    Attributes:
        locale: Its CLDR locale.
        digits: Its numbering system. Arabic readers of the Maghreb and the Sahel, for whom the sheets are, read
            European digits, which are also those of the tables that sheets quote.
        comma: What parts places and periods.
        colon: What stands before the number.
        units: Singular and plural by unit; the place of the number is {n}.
        ratio: After the number, for ratios: {value}, {base} and {period}.
        change: The same for changes in percent, upwards and downwards.
        difference: The same for differences.
        share: The same for shares.
        record: For records, reached and missed: {against}.
        rank: For ranks.
        trend: For trends, as Kendall's tau.
        pace: For projections.
        uncovered: Where there is no number.
        source: The end of the sentence: {dataset}.
    """

    locale: str
    digits: str
    comma: str
    colon: str
    units: dict[str, tuple[str, str]]
    ratio: str
    change: tuple[str, str]
    difference: str
    share: str
    record: tuple[str, str]
    rank: str
    trend: str
    pace: str
    uncovered: str
    source: str


WORDS: dict[str, Words] = {
    "en": Words(
        locale="en",
        digits="latn",
        comma=", ",
        colon=": ",
        units={
            "event": ("{n} event", "{n} events"),
            "person": ("{n} death", "{n} deaths"),
            "percent": ("{n}%", "{n}%"),
            "percentage point": ("{n} percentage point", "{n} percentage points"),
            "USD": ("US${n}", "US${n}"),
        },
        ratio="{own}, {value} times the {base} of {period}",
        change=(
            "{own}, {value}% more than the {base} of {period}",
            "{own}, {value}% less than the {base} of {period}",
        ),
        difference="{own}, a difference of {value} from the {base} of {period}",
        share="{own} of {base}, or {value}%",
        record=(
            "{own}, more than ever before (until then {against})",
            "{own}, not a record (the highest is {against})",
        ),
        rank="number {value}",
        trend="trend {value} (1: every later year is higher; -1: lower)",
        pace="{own} so far; at that pace {value} in all, against {base} in {period}",
        uncovered="the data do not cover this",
        source=" ({dataset}).",
    ),
    "fr": Words(
        locale="fr",
        digits="latn",
        comma=", ",
        colon="\u00a0: ",
        units={
            "event": ("{n} événement", "{n} événements"),
            "person": ("{n} mort", "{n} morts"),
            "percent": ("{n}\u00a0%", "{n}\u00a0%"),
            "percentage point": ("{n} point de pourcentage", "{n} points de pourcentage"),
            "USD": ("{n} dollar", "{n} dollars"),
        },
        ratio="{own}, soit {value} fois {base} en {period}",
        change=(
            "{own}, soit {value}\u00a0% de plus que {base} en {period}",
            "{own}, soit {value}\u00a0% de moins que {base} en {period}",
        ),
        difference="{own}, soit un écart de {value} par rapport à {base} en {period}",
        share="{own} sur {base}, soit {value}\u00a0%",
        record=(
            "{own}, plus que jamais auparavant (jusque-là {against})",
            "{own}, ce qui n'est pas un record (le plus haut est {against})",
        ),
        rank="rang {value}",
        trend="tendance {value} (1\u00a0: chaque année dépasse les précédentes\u00a0; -1\u00a0: l'inverse)",
        pace="{own} à ce jour\u00a0; à ce rythme {value} en tout, contre {base} en {period}",
        uncovered="les données ne couvrent pas ce champ",
        source=" ({dataset}).",
    ),
    "ar": Words(
        locale="ar",
        digits="latn",
        comma="، ",
        colon=": ",
        units={
            "event": ("عدد الأحداث {n}", "عدد الأحداث {n}"),
            "person": ("عدد القتلى {n}", "عدد القتلى {n}"),
            "percent": ("{n}٪", "{n}٪"),
            "percentage point": ("الفارق بالنقاط المئوية {n}", "الفارق بالنقاط المئوية {n}"),
            "USD": ("{n} من الدولارات", "{n} من الدولارات"),
        },
        ratio="{own}، أي {value} مرة ما كان عليه في {period} ({base})",
        change=(
            "{own}، بزيادة {value}٪ عما كان عليه في {period} ({base})",
            "{own}، بانخفاض {value}٪ عما كان عليه في {period} ({base})",
        ),
        difference="{own}، بفارق {value} عما كان عليه في {period} ({base})",
        share="{own} من أصل {base}، أي {value}٪",
        record=(
            "{own}، وهو رقم لم يُبلغ من قبل (الأعلى سابقًا {against})",
            "{own}، وليس رقمًا قياسيًا (الأعلى {against})",
        ),
        rank="المرتبة {value}",
        trend="الاتجاه {value} (1: كل سنة أعلى مما سبقها؛ -1: أدنى)",
        pace="{own} حتى الآن؛ وبهذه الوتيرة {value} إجمالًا، مقابل {base} في {period}",
        uncovered="لا تغطي البيانات هذا النطاق",
        source=" ({dataset}).",
    ),
}
"""Words by language."""
