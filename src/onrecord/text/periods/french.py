"""French words for dates and periods."""

# fmt: off
from onrecord.text.periods.lexicon import DAY, DAY2, SHORT_YEAR, YEAR, YEAR_AFTER, Lexicon, either, listed

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv. jan. janv jan",
            "février févr. fév. févr fév",
            "mars",
            "avril avr. avr",
            "mai",
            "juin",
            "juillet juil. juil",
            "août",
            "septembre sept. sept sep. sep",
            "octobre oct. oct",
            "novembre nov. nov",
            "décembre déc. déc",
        ),
        start=1,
    )
    for name in names.split()
}
_WEEKDAYS = {
    name: number
    for number, name in enumerate(listed("lundi mardi mercredi jeudi vendredi samedi dimanche"), start=1)
}
_ONES = listed("un deux trois quatre cinq six sept huit neuf")
_TEENS = listed("dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf")
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "quatre-vingts": 80, "huitante": 80, "nonante": 90}
_NUMBERS = {word: number for number, word in enumerate((*_ONES, *_TEENS), start=1)} | _TENS
_BEFORE_TEENS, _BEFORE_ET = 70, 80
_NUMBERS |= {f"{ten}-{one}": tens + ones for ten, tens in _TENS.items() if tens < _BEFORE_TEENS for ones, one in enumerate(_ONES, start=1)}
_NUMBERS |= {f"{ten} et un": tens + 1 for ten, tens in _TENS.items() if tens < _BEFORE_ET}
_NUMBERS |= {f"soixante-{word}": 60 + number for number, word in enumerate(_TEENS, start=10)}
_NUMBERS |= {f"quatre-vingt-{word}": 80 + number for number, word in enumerate((*_ONES, *_TEENS), start=1)}
_NUMBERS |= {"une": 1, "soixante et onze": 71, "premier": 1, "cent": 100, "deux cents": 200, "mille": 1000, "une paire de": 2}
_NUMBERS |= {
    f"une {word} d{end}": number
    for word, number in (("huitaine", 8), ("dizaine", 10), ("douzaine", 12), ("quinzaine", 15), ("vingtaine", 20), ("trentaine", 30), ("quarantaine", 40), ("cinquantaine", 50), ("centaine", 100))
    for end in ("e", "'")
}
_NUMBERS |= {word.replace("-", " "): number for word, number in _NUMBERS.items() if "-" in word}
# Counts that tell no number: 0 stands for "unknown" in the table of numbers.
_VAGUE = dict.fromkeys(("quelques", "plusieurs", "des dizaines de", "des centaines de", "bien des", "maintes"), 0)
_ROMAN = {
    f"{word}{end}": number
    for number, word in enumerate(listed("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii"), start=1)
    for end in ("e", "ème", "er")
}
_HIJRI = {
    name: number
    for number, names in enumerate(
        (
            "mouharram,muharram,moharram", "safar", "rabia al awal,rabi al-awwal,rabi' al-awwal,rabia i", "rabia ath-thani,rabi al-thani,rabia ii",
            "joumada al oula,joumada al-oula,joumada i", "joumada ath-thania,joumada al-thania,joumada ii", "rajab", "chaabane,chaabane,cha'bane,chaaban",
            "ramadan", "chawwal,chaoual", "dhou al qi'da,dhou al-qida,dhoul qida", "dhou al-hijja,dhoul hijja,dhou al hijja",
        ),
        start=1,
    )
    for name in names.split(",")
}
_OFTEN = {
    "quotidiennement": ("day", 1), "chaque jour": ("day", 1), "hebdomadairement": ("week", 1), "mensuellement": ("month", 1),
    "trimestriellement": ("quarter", 1), "annuellement": ("year", 1), "journellement": ("day", 1),
}
_UNITS = {
    "jour": "day", "jours": "day", "semaine": "week", "semaines": "week", "mois": "month", "trimestre": "quarter",
    "trimestres": "quarter", "an": "year", "ans": "year", "année": "year", "années": "year", "décennie": "decade",
    "décennies": "decade", "week-end": "weekend", "weekend": "weekend", "journée": "day", "journées": "day", "week-ends": "weekend",
}
_CLOCK_UNITS = {
    "heure": "hour", "heures": "hour", "h": "hour", "hr": "hour", "hrs": "hour", "minute": "minute", "minutes": "minute", "min": "minute", "mn": "minute",
    "seconde": "second", "secondes": "second", "sec": "second", "siècle": "century", "siècles": "century", "semestre": "half", "semestres": "half",
    "nuit": "night", "nuits": "night", "quinzaine": "fortnight", "saison": "season", "saisons": "season", "millénaire": "millennium", "millénaires": "millennium",
}
_RANKS = {
    "premier": 1, "première": 1, "1er": 1, "1ère": 1, "1re": 1, "deuxième": 2, "second": 2, "seconde": 2, "2e": 2, "2ème": 2, "troisième": 3, "3e": 3, "3ème": 3,
    "quatrième": 4, "4e": 4, "4ème": 4, "cinquième": 5, "5e": 5, "5ème": 5,
}
_LONGEST_MONTH = 31
_ORDINALS = (
    ("premier", 1), ("1er", 1), ("deuxième", 2), ("2e", 2), ("2ème", 2), ("second", 2), ("troisième", 3), ("3e", 3),
    ("3ème", 3), ("quatrième", 4), ("4e", 4), ("4ème", 4), ("dernier", 4),
)
_QUARTERS = {f"{word} trimestre": f"Q{number}" for word, number in _ORDINALS if word != "dernier"}
_QUARTERS |= {f"{word} semestre": f"H{number}" for word, number in _ORDINALS[:6]}
_QUARTERS |= {"première moitié": "H1", "seconde moitié": "H2", "deuxième moitié": "H2"}
_QUARTS = {f"{word} quart": f"Q{number}" for word, number in _ORDINALS if word != "dernier"}
_SHORT = {"t1": "Q1", "t2": "Q2", "t3": "Q3", "t4": "Q4", "s1": "H1", "s2": "H2"}
_SEASONS = {"printemps": "21", "été": "22", "automne": "23", "hiver": "24"}
_WHICH = {
    "dernier": -1, "dernière": -1, "derniers": -1, "dernières": -1, "prochains": 1, "prochaines": 1, "passé": -1, "passée": -1, "précédent": -1, "précédente": -1, "écoulé": -1,
    "écoulée": -1, "ce": 0, "cet": 0, "cette": 0, "en cours": 0, "courant": 0, "prochain": 1, "prochaine": 1,
    "suivant": 1, "suivante": 1,
}
_AFTER = f"(?P<which>{either(word for word in _WHICH if word not in {'ce', 'cet', 'cette'})})"

_COUNTED = frozenset(
    listed("personnes personne civils hommes femmes enfants garçons filles soldats militaires combattants policiers "
    "gendarmes élèves enseignants agents détenus prisonniers familles ménages maisons villages écoles hôpitaux voix "
    "sièges morts décès victimes blessés tués cas incidents attaques réfugiés déplacés migrants habitants patients "
    "mercenaires terroristes jihadistes djihadistes rebelles membres autres fois jours semaines mois ans années "
    "heures minutes pour dollars euros livres francs fcfa gourdes millions million milliards milliard mille cent tonnes "
    "kg km kilomètres mètres hectares litres barils têtes véhicules emplois nouveaux nouvelles")
)
_MONTH = f"(?P<month>{either(_MONTHS)})"
_SHORT_MONTHS = set(listed("janv jan févr fév avr juil sept sep oct nov déc"))
_MONTH_ALONE = f"(?P<month>{either(name for name in _MONTHS if not name.endswith('.') and name not in _SHORT_MONTHS)})"
_WEEKDAY = f"(?P<weekday>{either(_WEEKDAYS)})"
_WEEKDAY_HEAD = rf"(?:(?:{_WEEKDAY}|(?:lun|mar|mer|jeu|ven|sam|dim)\.?),?\s+(?:le\s+)?)?"
_RANK = f"(?P<nth>{either(_RANKS)}|dernier|dernière)"
_THIS = r"(?:(?P<which>cet|cette|ce)\s+(?P<unit>mois|année)|(?:du|le|de\s+l'|au)\s*(?P<unit>mois|année|an)(?:\s+(?P<which>prochaine?|dernière?|passée?|suivante?))?|(?P<unit>mois|année)\s+(?P<which>prochaine?|dernière?))"
_N = rf"(?P<n>\d{{1,3}}|{either(_NUMBERS | _VAGUE)})"
_LENGTH_N = rf"(?P<n>\d{{1,4}}(?:[.,]\d+)?|{either(_NUMBERS | _VAGUE)})"
_LENGTH_UNIT = f"(?P<unit>{either(set(_UNITS) | set(_CLOCK_UNITS))})"
_UNIT = f"(?P<unit>{either(_UNITS)})"
_END_OF_CLAUSE = r"(?=\s*(?:[,.;:!?)\]»–—]|$))"
_YEAR_TAIL = rf"(?:\.?,?\s+(?:de\s+(?:l'an(?:née)?\s+)?)?{YEAR_AFTER})?"
_YEAR_OR_WHICH = rf"(?:(?:de\s+l'année\s+|de\s+l'exercice\s+|de\s+|du\s+|en\s+)?{YEAR_AFTER}|de\s+l'(?:an|année)\s+{_AFTER}|de\s+(?P<same>cette)\s+année|de\s+l'année)"

_OF_WHOLE = rf"(?:(?:du\s+mois\s+)?(?:de\s+|d')(?:{_MONTH_ALONE}{_YEAR_TAIL}|(?:l'(?:an|année)\s+)?{YEAR_AFTER}|{_THIS})|{_THIS})(?!\w)"

FRENCH = Lexicon(
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    numbers=_NUMBERS | _VAGUE | _RANKS,
    units=_UNITS | _CLOCK_UNITS,
    decades={"vingt": 2, "trente": 3, "quarante": 4, "cinquante": 5, "soixante": 6, "soixante-dix": 7, "quatre-vingt": 8, "quatre-vingts": 8, "quatre-vingt-dix": 9},
    centuries=_ROMAN,
    hijri=_HIJRI,
    often=_OFTEN,
    parts=_QUARTERS | _QUARTS | _SHORT | _SEASONS,
    which=_WHICH,
    deictic={"après-demain": 2, "après demain": 2, "avant hier": -2, "maintenant": 0, "aujourd'hui": 0, "hier": -1, "avant-hier": -2, "demain": 1, "ce matin": 0, "ce midi": 0, "ce soir": 0, "cette nuit": 0, "cet après-midi": 0},
    patterns=(
        ("days", "m+#", rf"\b{DAY}(?:er)?\s*(?:-|–|—|au|et|à|et\s+le)\s*{DAY2}\s+{_MONTH}(?!\w)(?:\s+{_AFTER}\b|{_YEAR_TAIL})"),
        ("full", "m+#", rf"\b{_WEEKDAY_HEAD}{DAY}(?:er)?\s+(?:de\s+|d')?{_MONTH}(?!\w)(?:\s+{_AFTER}\b|{_YEAR_TAIL})"),
        ("full", "m", rf"\b(?:{_WEEKDAY},?\s+)?(?P<day>premier)\s+{_MONTH}(?!\w){_YEAR_TAIL}"),
        ("full", "m", rf"\b(?:{_WEEKDAY}\s+)(?P<day>{either(_NUMBERS)})\s+{_MONTH}(?!\w){_YEAR_TAIL}"),
        ("full", "m+#", rf"\b{_MONTH},?\s+(?:de\s+l'an(?:née)?\s+)?{YEAR_AFTER}"),
        ("full", "m+#", rf"\b(?:{DAY}(?:er)?\s+)?{_MONTH_ALONE}{SHORT_YEAR}"),
        ("overnight", "x", r"\b(?P<span>(?:dans|durant|pendant|au\s+cours\s+de)\s+la\s+nuit)\b(?!\s+(?:d[eu']|dernière|des|même|qui|suivante|précédente))"),
        ("weekend_gone", "u", r"\b(?:au\s+cours\s+du|pendant\s+le|durant\s+le|tout\s+le|dans\s+le\s+courant\s+du)\s+(?P<span>week-?end)\b(?!\s+(?:derni|pass|proch|du|de))"),
        ("day_after", "x", r"\b(?:dès\s+)?(?:le\s+)?lendemain\b(?!\s+d[eu'])"),
        ("day_before", "x", r"\bla\s+veille\b(?!\s+(?:d[eu']|au))"),
        ("month", "m", rf"(?:(?<![\w-])|(?<=\bmi-)){_MONTH_ALONE}(?![\w-])"),
        ("shift", "m", rf"\b{_MONTH_ALONE}\s+{_AFTER}\b"),
        ("shift", "m", rf"\b{_MONTH_ALONE}\s+de\s+l'an(?:née)?\s+(?P<before>dernière?|passée?|précédente?)\b"),
        ("shift", "w", rf"\b{_WEEKDAY}\s+{_AFTER}\b"),
        ("shift", "u", rf"\b(?:l'|la\s+|le\s+)?{_UNIT}\s+(?!précédente?\b){_AFTER}\b"),
        ("shift", "u", rf"\b(?P<which>ce|cette)\s+{_UNIT}(?:-ci)?(?!\w)"),
        ("shift", "p", rf"\b(?:le\s+|l'|au\s+|à\s+l')(?P<part>{either(_SEASONS)})\s+{_AFTER}\b"),
        ("shift", "p", rf"\b(?P<which>ce|cet)\s+(?P<part>{either(set(_SEASONS) - {'été'})})\b"),
        ("shift", "p", r"\b(?P<which>cet|cette)\s+(?P<part>été)\b"),
        ("weekday", "w", rf"(?<!\bchaque\s)\b{_WEEKDAY}(?!\w)"),
        ("part", "p", rf"\b(?P<part>{either(_QUARTERS)})(?:\s+{_YEAR_OR_WHICH})?\b"),
        ("part", "p+#", rf"\b(?P<part>{either(_SHORT)})(?:\s+|/|-){YEAR_AFTER}"),
        ("part", "p", r"(?:(?<=\bau\s)|(?<=\bdu\s)|(?<=\ble\s))(?P<part>t[1-4]|s[12])(?![\w-])"),
        ("part", "p", rf"(?<=l')(?P<part>été|automne|hiver)\s+(?:de\s+)?{YEAR_AFTER}(?:[-–/]\d{{2,4}}\b)?"),
        ("part", "p+#", rf"\b(?P<part>printemps|automne|hiver)\s+(?:de\s+)?{YEAR_AFTER}"),
        ("months", "u+s", rf"\b(?P<side>premiers|derniers)\s+mois\s+{_YEAR_OR_WHICH}\b"),
        ("months", "u+s", rf"\b{_N}\s+(?P<side>premiers|derniers)\s+mois\s+{_YEAR_OR_WHICH}\b"),
        ("same", "u+z", rf"\bla\s+même\s+(?:période|date|saison)\s+(?:{_YEAR_OR_WHICH}|(?P<before>un\s+an\s+(?:plus\s+tôt|auparavant)|l'année\s+précédente|l'an\s+dernier|l'année\s+dernière))"),
        ("to_date", "u", r"\bdepuis\s+(?:le\s+début\s+de\s+(?:l'|cette\s+)année)\b"),
        ("window", "u+l", rf"\b(?:(?:les|des|ces|aux|l[ea]s)\s+)?{_N}\s+(?:derni(?:ers|ères)\s+{_UNIT}|{_UNIT}\s+(?P<prior>précédente?s|d'avant))\b"),
        ("window", "u+l", r"\b(?:les|des|ces|aux)\s+(?:(?P<n>24|48|72|96)\s+derni[èe]res|derni[èe]res\s+(?P<n>24|48|72|96))\s+(?P<unit>heures)\b"),
        ("window", "u+l", r"\b(?:les|des|ces|aux)\s+derni[èe]res\s+(?P<n>vingt-quatre|quarante-huit|soixante-douze)\s+(?P<unit>heures)\b"),
        ("window", "u+l", rf"\b(?:les|des|ces)\s+derni(?:ers|ères)\s+{_N}\s+{_UNIT}\b"),
        ("ahead", "u+q", rf"\b(?:(?:les|des|ces|aux)\s+)?{_N}\s+prochaine?s\s+{_UNIT}\b"),
        ("ago", "a+u", rf"\bil\s+y\s?a\s+(?:environ\s+|près\s+de\s+|plus\s+d'|moins\s+d'|plus\s+de\s+|moins\s+de\s+|à\s+peine\s+|à\s+peu\s+près\s+|presque\s+|déjà\s+)?{_N}\s+{_UNIT}\b"),
        ("earlier", "a+u", rf"\b{_N}\s+{_UNIT}\s+(?:plus\s+tôt|auparavant)\b"),
        ("later", "a+u", rf"\b{_N}\s+{_UNIT}\s+plus\s+tard\b"),
        ("offset", "a+u", rf"\b{_N}\s+{_UNIT}\s+(?P<side>après|avant)\b"),
        ("before", "u+l", rf"\b(?:l'|la\s+|le\s+){_UNIT}\s+(?:précédente?|d'avant)\b"),
        ("that", "u", rf"\b(?:cet?|cette)\s+{_UNIT}-là\b"),
        ("deictic", "x", r"(?<![\w-])(?P<word>avant[-\s]hier|après[-\s]demain|aujourd'hui|hier|demain|ce\s(?:matin|midi|soir)(?!-là)|cette\snuit(?!-là)|cet\saprès-midi(?!-là))\b"),
        ("edge_of", "u+e", r"\b(?:la\s+)?(?P<edge>fin|mi)\s+(?:de\s+l'|de\s+(?P<which>cette)\s+|d')(?P<unit>année)\b(?:\s+(?P<before>dernière|passée|précédente))?"),
        ("edge_of", "u+e", r"\b(?:le\s+)?(?P<edge>début|milieu)\s+(?:de\s+l'|de\s+(?P<which>cette)\s+|d')(?P<unit>année)\b(?:\s+(?P<before>dernière|passée|précédente))?"),
        ("edge_of", "u+e", rf"\b(?:la\s+)?(?P<edge>fin)\s+(?:du|de\s+(?P<which>ce))\s+(?P<unit>mois|trimestre)\b(?!\s+d(?:e\s+|'){_MONTH_ALONE})"),
        ("edge_of", "u+e", r"\b(?:la\s+)?(?P<edge>fin|début)\s+de\s+(?:la\s+|(?P<which>cette)\s+)?(?P<unit>semaine|décennie)\b"),
        ("edge_of", "u+e", r"\b(?:le\s+)?(?P<edge>début|milieu)\s+(?:du|de\s+(?P<which>ce))\s+(?P<unit>mois|trimestre)\b"),
        ("full", "m+#", rf"\b{_WEEKDAY_HEAD}{DAY}(?:er)?\s*[-/.]\s*{_MONTH}\.?\s*[-/.]\s*{YEAR_AFTER}"),
        ("full", "m+#", rf"(?<!\d\s)(?<![\w-]){_MONTH}[\s./-]+{DAY}(?:er)?(?![\w%°/]|[.,]\d|\s+{either(_COUNTED)}\b|\s+[^\W\d_]+s\b)(?:,?\s+(?:de\s+)?{YEAR_AFTER})?"),
        ("full", "m+#", rf"\b(?P<year>(?:19|20)\d\d)[\s/-]+{_MONTH}(?:[\s/-]+{DAY})?(?!\w)"),
        ("shift", "m", rf"\b(?P<which>ce|cet|cette)\s+(?:mois\s+de\s+)?{_MONTH_ALONE}(?!\w)"),
        ("shift", "w", rf"\b(?P<which>ce|cet|cette)\s+{_WEEKDAY}(?!\w)"),
        ("weekday_in", "w", rf"\b{_WEEKDAY}\s+(?:de\s+)?(?:(?P<which>cette)\s+semaine|la\s+semaine\s+{_AFTER})\b"),
        ("weekday_in", "w", rf"\b(?:la\s+semaine\s+{_AFTER},?\s+(?:le\s+)?{_WEEKDAY})(?!\w)"),
        ("nth_weekday", "w", rf"\b(?:le\s+)?{_RANK}\s+{_WEEKDAY}\s+(?:(?:de\s+|d')(?:{_MONTH_ALONE}{_YEAR_TAIL}|{_THIS})|{_THIS})(?!\w)"),
        ("nth_week", "k", rf"\b(?:la\s+|le\s+)?{_RANK}\s+semaine\s+(?:(?:de\s+|d')(?:{_MONTH_ALONE}{_YEAR_TAIL}|{YEAR_AFTER}|{_THIS})|{_THIS})(?!\w)"),
        ("week_of", "m+#", rf"\b(?:la\s+)?semaine\s+(?:du|de)\s+(?:{DAY}(?:er)?\s+{_MONTH}|{_MONTH}[\s.]+{DAY}){_YEAR_TAIL}(?!\w)(?!\s*(?:au|[-–—])\s*\d)"),
        ("day_of", "u+#", rf"\b{DAY}(?:er)?\s+(?:de\s+)?{_THIS}(?!\w)"),
        ("days_of", "u+#", rf"\b{DAY}(?:er)?\s*(?:-|–|au|et|à|jusqu'(?:au|à|a))\s*(?:le\s+)?{DAY2}\s+(?:de\s+)?{_THIS}(?!\w)"),
        ("days", "m+#", rf"\b{DAY}(?:er)?\s*(?:-|–|au|et|à|a|jusqu'(?:au|à|a))\s*(?:le\s+)?{DAY2}\s+(?:de\s+|d')?{_MONTH}(?!\w){_YEAR_TAIL}"),
        ("days", "m+#", rf"\b{_MONTH}\s+(?:entre\s+|du\s+)?{DAY}\s*(?:-|–|au|et)\s*{DAY2}(?![\w%]|[.,]\d|\s+{either(_COUNTED)}\b)(?:,?\s+{YEAR_AFTER})?"),
        ("stretch", "s", rf"\b(?:(?:les|des|aux|ces)\s+)?(?:{_N}\s+(?P<side>premiers|premières|derniers|dernières)|(?P<side>premiers|premières|derniers|dernières)\s+{_N})\s+(?P<part_unit>jours|semaines|mois|trimestres)\s+{_OF_WHOLE}"),
        ("nth_day", "j", rf"\b(?:le\s+)?{_RANK}\s+jour\s+{_OF_WHOLE}"),
        ("rest_of", "r", r"\b(?:(?:le|au)\s+)?(?:reste|restant)\s+(?:du|de\s+(?:la|l'|cette|ce))\s*(?P<unit>journée|semaine|mois|trimestre|année|décennie)(?!\w)"),
        ("rest_of", "r+#", rf"\b(?:le\s+)?reste\s+de\s+(?:l'année\s+)?{YEAR_AFTER}"),
        ("weekdays_in", "k", rf"\b(?:du|entre|de)\s+(?:le\s+)?{_WEEKDAY}\s+(?:au|à|et)\s+(?:le\s+)?(?P<weekday2>{either(_WEEKDAYS)})\s+(?:de\s+)?(?:(?P<which>cette)\s+semaine|la\s+semaine\s+{_AFTER})(?!\w)"),
        ("weekdays_in", "k", rf"\b(?:(?P<which>cette)\s+semaine|la\s+semaine\s+{_AFTER}),?\s+(?:du|entre|de)\s+(?:le\s+)?{_WEEKDAY}\s+(?:au|à|et)\s+(?:le\s+)?(?P<weekday2>{either(_WEEKDAYS)})(?!\w)"),
        ("full", "w+#", rf"\b{_WEEKDAY},?\s+(?:le\s+)?{DAY}(?:er)?(?![\w%°/.,:-]\d|\w|\s+(?:{either(_MONTHS)}|{either(_COUNTED)}|[^\W\d_]+s|(?:de\s+)?{_THIS})(?!\w)|\s+\d)"),
        ("full", "m", rf"\b(?P<day>second|seconde|deux|trois)\s+(?:de\s+|d')?{_MONTH}(?!\w){_YEAR_TAIL}"),
        ("full", "m", rf"\b(?:la\s+)?(?:première|seconde|deuxième)\s+(?:moitié|quinzaine)\s+(?:du\s+mois\s+)?(?:de\s+|d'){_MONTH_ALONE}(?!\w){_YEAR_TAIL}"),
        ("full", "m+#", rf"\b{_WEEKDAY_HEAD}(?P<day>{either(word for word, number in _NUMBERS.items() if 1 < number <= _LONGEST_MONTH)})\s+{_MONTH}(?!\w),?\s+(?:de\s+(?:l'an\s+)?)?{YEAR_AFTER}"),
        ("month", "m", rf"(?<![\w-]){_MONTH_ALONE}(?=\s*[-–]\s*(?:{either(_MONTHS)})(?!\w))"),
        ("current", "u", r"\b(?:au\s+cours\s+de|durant|pendant|dans|sur|tout\s+au\s+long\s+de|au\s+long\s+de)\s*(?:l'|la\s+|le\s+)(?P<unit>année|trimestre|mois|semaine|décennie)\b(?!\s+(?:derni|préc|pass|proch|suiv|écoul|qui|de|du|d'|scol|civil|en|\d|même|où|où|universitaire|budg))"),
        ("current", "u", r"\bau\s+cours\s+du\s+(?P<unit>trimestre|mois|semestre)\b(?!\s+(?:derni|préc|pass|proch|suiv|écoul|qui|de|du|d'|en|\d))"),
        ("week_number", "k+#", r"\b(?:la\s+)?semaine\s+(?:épidémiologique\s+|n°\s*)?(?P<digits>[1-4]?\d|5[0-3])(?!\w|[.,]\d)(?:\s+de\s+(?P<year>20\d\d))?"),
        ("shift", "m", rf"\b(?:le\s+|en\s+)?(?P<which>prochain|dernier)\s+{_MONTH_ALONE}(?!\w)"),
        ("full", "m", rf"\b{_MONTH}\s+(?P<day>{either(word for word, number in (_NUMBERS | _RANKS).items() if 1 < number <= _LONGEST_MONTH)}){_END_OF_CLAUSE}"),
        ("part", "p+#", rf"\b(?:le\s+|au\s+)?(?P<part>{either(_QUARTS)})\s+(?:de\s+(?:l'année\s+)?)?{YEAR_AFTER}"),
        ("nth_weekday", "w", rf"\b(?:le\s+)?{_RANK}\s+{_WEEKDAY}{_END_OF_CLAUSE}"),
        ("from_day", "a+u", rf"\b{_N}\s+{_UNIT}\s+(?P<side>après|avant|à\s+partir\s+d[e']|à\s+compter\s+d[e'])\s*(?P<word>aujourd'hui|demain|hier|maintenant)(?!\w)"),
        ("century", "g+#", r"\b(?:le\s+|au\s+|du\s+)?(?P<nth>[12]?\d)(?:e|ème|er)\s+siècle\b"),
        ("century", "g", rf"\b(?P<nth>{either(_ROMAN)})\s+siècle\b"),
        ("century", "g", rf"\b(?:(?:le|au|du)\s+siècle\s+{_AFTER}|(?P<which>ce)\s+siècle)\b"),
        ("decade", "x", rf"\bannées\s+(?P<tens>{either(['vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante-dix', 'quatre-vingt', 'quatre-vingts', 'quatre-vingt-dix'])})(?![\w-])"),
        ("month_digits", "n", r"(?<![\d\w/.,-])(?P<digits>0[1-9]|1[0-2]|[1-9])\s*[/-]\s*(?P<year>(?:19|20)\d\d)(?![\d\w/-]|[.,]\d)"),
        ("month_digits", "n", r"(?<![\d\w/.,-])(?P<year>(?:19|20)\d\d)\s*[/-]\s*(?P<digits>0[1-9]|1[0-2]|[1-9])(?![\d\w/.%-]|,\d)"),
        ("hijri", "h+#", rf"\b(?:{DAY}(?:er)?\s+)?(?P<hijri>{either(_HIJRI)})\s+(?P<hijri_year>1[3-5]\d\d)(?:\s*(?:H\b|de\s+l'hégire))?(?!\w)"),
        ("hijri", "u+#", r"\ban(?:née)?\s+(?P<hijri_year>1[3-5]\d\d)\s+de\s+l'hégire"),
        ("same", "u", r"\b(?P<before>l'an(?:née)?\s+(?:dernière?|passée?|précédente?)\s+à\s+(?:la\s+)?même\s+(?:période|date|époque))\b"),
        ("shift", "u", rf"\b(?:le\s+)?(?P<which>dernier|dernière|prochain|prochaine)\s+{_UNIT}(?!\w)"),
        ("part", "p", r"\b(?:(?<=en\s)|(?<=cet\s)|(?<=l')|(?<=au\s))(?P<part>été|automne|hiver|printemps)(?![\w-])(?!\s+(?:tu|bless|arr|d[eé]))"),
        ("decade", "y", r"\bannées\s+(?P<decade>1[89]\d|20\d)0(?!\w)"),
        ("decade", "x", r"\bannées\s+(?P<short>[1-9])0s?(?!\w)"),
        ("fiscal", "y", r"\b(?:exercice|année\s+(?:budgétaire|fiscale|scolaire))\s+(?P<year>(?:19|20)\d\d)(?:\s*[-–/]\s*(?P<year2>(?:(?:19|20)\d\d|\d\d)))?(?![\d\w])"),
        ("year", "y", YEAR),
        ("clock", "cn", r"(?<![\w:.,])(?P<hour>[01]?\d|2[0-4])\s?h\s?(?P<minute>[0-5]\d)(?!\w)(?:\s*(?:GMT|TU|UTC)\b)?"),
        ("clock", "cn", r"(?<=à )(?P<hour>[01]?\d|2[0-4])\s?(?:h|heures?)(?!\w)(?:\s*(?:GMT|TU|UTC)\b)?"),
        ("clock", "cn", r"(?<![\w:.,])(?<!\bpour )(?<!pendant )(?<!durant )(?P<hour>[01]?\d|2[0-4])h(?!\w)(?:\s*(?:GMT|TU|UTC)\b)?"),
        ("clock", "cn", r"(?<![\w:.,])(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?:\s*(?:GMT|TU|UTC)\b)?"),
    ),
    lengths=(
        ("duration", "u", rf"(?<![\w.,'-]){_LENGTH_N}(?:\s+(?:autres|longues|longs|bonnes|bons|nouveaux|nouvelles|petites|petits|premiers|premières))?(?:\s+|-|(?<=\d)){_LENGTH_UNIT}(?!\w)"),
        ("duration", "u", rf"(?<![\w.,-]){_LENGTH_N}\s+et\s+(?P<half>demie?)\s+{_LENGTH_UNIT}(?!\w)"),
        ("duration", "u", rf"(?<![\w.,-]){_LENGTH_N}\s+{_LENGTH_UNIT}\s+et\s+(?P<half>demie?)(?!\w)"),
        ("duration", "u", r"\b(?:une?\s+)?(?P<half>demi)e?[-\s](?P<unit>heure|journée|année|siècle|décennie|mois|jour)\b"),
        ("duration", "u", r"\btoute?\s+(?:la|le|l'|une?)\s*(?P<unit>jour|journée|semaine|mois|année|nuit)\b"),
        ("vague", "u", r"\b(?:(?<=pendant\sdes\s)|(?<=durant\sdes\s)|(?<=depuis\sdes\s))(?P<unit>heures|jours|semaines|mois|années|décennies|siècles)\b"),
        ("in_future", "u", rf"\bdans\s+(?:environ\s+)?{_LENGTH_N}\s+{_LENGTH_UNIT}(?!\w)"),
        ("within", "u", rf"\b(?:d'ici|sous|dans\s+un\s+délai\s+de)\s+(?:à\s+)?{_LENGTH_N}\s+{_LENGTH_UNIT}(?!\w)"),
        ("window", "u+l", rf"\b(?:(?:les?|la|des|ces|aux)\s+)?(?:{_LENGTH_N}\s+derni(?:ers|ères)|derni(?:ers|ères|er|ère)\s+{_LENGTH_N})\s+{_LENGTH_UNIT}(?!\w)"),
        ("ahead", "u+q", rf"\b(?:(?:les?|la|des|ces|aux)\s+)?(?:{_LENGTH_N}\s+prochaine?s|prochaine?s?\s+{_LENGTH_N})\s+{_LENGTH_UNIT}(?!\w)"),
        ("set", "u", rf"\bchaque\s+{_LENGTH_UNIT}(?!\w)"),
        ("set", "u", rf"\btou(?:s|tes)\s+les\s+(?:{_LENGTH_N}\s+)?{_LENGTH_UNIT}(?!\w)"),
        ("set", "w", rf"\b(?:chaque\s+|tous\s+les\s+|le\s+){_WEEKDAY}s\b"),
        ("set", "w", rf"\bchaque\s+{_WEEKDAY}\b"),
        ("set", "x", rf"\b(?P<often>{either(_OFTEN)})\b"),
        ("set", "u", rf"\b(?:{either(_NUMBERS)}|\d+)\s+fois\s+par\s+{_LENGTH_UNIT}(?!\w)"),
        ("reference", "x", r"\b(?P<present_ref>maintenant|actuellement|à\s+présent|en\s+ce\s+moment|de\s+nos\s+jours)\b"),
        ("reference", "x", r"\b(?P<past_ref>récemment|naguère|autrefois|jadis|dans\s+le\s+passé|par\s+le\s+passé|ces\s+derniers\s+temps|ces\s+derni(?:ers|ères)\s+(?:jours|semaines|mois|années))\b"),
        ("reference", "x", r"\b(?P<future_ref>bientôt|prochainement|à\s+l'avenir|dans\s+un\s+proche\s+avenir|dans\s+les\s+prochain(?:s|es)\s+(?:jours|semaines|mois|années))\b"),
        ("current", "u", r"\b(?:le|la|du|au|ce)\s+(?P<unit>trimestre|week-end|weekend)\b(?!\s+(?:de|du|dernier|passé|prochain))"),
    ),
    triggers={
        "u": "période date saison",
        "g": "siècle",
        "l": "derniers dernières dernieres dernier dernière précédente précédentes précédents précédent avant",
        "q": "prochains prochaines prochain prochaine",
        "e": "fin mi début milieu",
        "z": "même",
        "s": "premiers premières derniers dernières",
        "j": "jour",
        "k": "semaine",
        "r": "reste restant",
        "p": "quart trimestre semestre moitié printemps été automne hiver t1 t2 t3 t4 s1 s2",
        "c": "h heure heures gmt tu utc",
        "w": " ".join(f"{word}s" for word in _WEEKDAYS),
        "a": "il plus auparavant après avant partir compter",
        "h": " ".join(name.split()[0].split("-")[0].split("'")[0] for name in _HIJRI),
        "x": "matin midi soir nuit lendemain veille aujourd hier demain avant après années chaque récemment naguère autrefois jadis passé derniers dernières actuellement maintenant présent moment "
        "jours bientôt prochainement avenir prochains prochaines quotidiennement hebdomadairement mensuellement trimestriellement annuellement journellement",
    },
    edges={
        "début": "M", "le début de": "B", "le début du mois de": "M", "au début de": "B", "mi-": "M", "à la mi-": "M",
        "la mi-": "M", "fin": "E", "la fin de": "E", "à la fin de": "E", "courant": "M", "le mois de": "M", "au cours de": "M",
        "la fin du mois de": "E", "fin du mois de": "E", "mois de": "M", "la fin du mois d'": "E", "fin du mois d'": "E", "mois d'": "M",
        "le mois d'": "M", "rentrée de": "M", "rentrée scolaire de": "M", "la rentrée de": "M", "la rentrée scolaire de": "M", "l'année": "M", "l'an": "M",
    },
    since=r"depuis(?:\s+(?:le|la|l'|au\s+moins))?|à\s+partir\s+(?:de|du|d')|à\s+compter\s+(?:de|du|d')",
    since_event=r"depuis\s+[^.,;:!?()\n\t]{2,60}?(?:\sen|\sle|\sdu|\sde|\sd')|depuis\s+(?:la|le|l'|les|ce|cette)\s*[^.,;:!?()\n\t\d]{4,60}?,\s+(?:le|en|au)",
    until=r"jusqu'(?:à|au|en|à\s+la)|avant(?:\s+(?:le|la))?|d'ici(?:\s+(?:à\s+l'|à|au|le|la|à\s+la))?|au\s+plus\s+tard(?:\s+(?:le|en|à\s+la))?",
    opener=r"entre(?:\s+le)?|du|de|les|des",
    joint=r"\s+(?:(?:soir|matin|midi|après-midi|nuit)\s+)?et\s+(?:le\s+)?",
    starting=r"(?:à\s+partir|à\s+compter)\s+(?:de|du|d')(?:\s+le)?",
    onward=r"(?:et|ou)\s+(?:après|au-delà|plus\s+tard|ultérieurement|suivantes?)",
    of_day=r"(?:le\s+)?",
    dash=r"\s*(?:-|–|—|~)\s*|\s+(?:(?:soir|matin|midi|après-midi|nuit)\s+)?(?:à|a|au|jusqu'au|jusqu'en|jusqu'à|jusqu'a)\s+",
    strong_cue=r"en|post|pré|depuis(?:\s+au\s+moins)?|année|années|l'année|l'an|fin|début|mi|jusqu'en|courant|exercice|avant|après|durant|©|copyright|printemps|automne|hiver|vers|d'ici|mi-",
    weak_cue=r"de|du|à|au|le|la|les|des|que|qu'en|et|ou|pour|contre|sur|par|entre|dès|fin|avec|versus|d'|[a-zà-ÿœ]{4,}",
    not_cue=r"tué|tués|tuées|blessé|blessés|fait|faisait|quelque|environ|près\s+de|plus\s+de|moins\s+de|moins|total\s+de|total|compte|comptait|compté|dénombre|dénombré|recense|recensé|étaient|était|sont|atteint|atteignait|atteindre|exactement|arrêté|déplacé|numéro|n°|résolution|page|loi|décret|quelques|coûté|plus|jusqu'à|seulement|autres|avoir|avait|avaient|ont|dont|soit|à\s+peine|presque|totalisant|détenu|enregistré",
    function_words=frozenset(
        listed("et ou mais à au aux en dans sur sous par pour de du des d le la les l un une avec sans quand lorsque où qui que "
        "qu dont est était sont étaient a ont avait avaient il elle ils elles ce cette ces contre après avant jusqu depuis "
        "entre selon comme alors puis soit ne n se s y plus seulement")
    ),
    singular=frozenset(listed("fut est reste restera marque marquera aura a")),
    dated_nouns=frozenset(),
    determiner=r"(?!)",
    counted=_COUNTED,
    reporting=r"a\s+dit|déclaré|annoncé|affirmé|indiqué|ajouté|écrit|tué|tués",
    deadline=r"d'ici|au\s+plus\s+tard|avant",
    past=r"\b(?:a|ont|avait|avaient|était|étaient|fut|furent|est|sont|[a-z]{3,}(?:ait|aient|èrent|irent))\b",
    future=r"\w{2,}(?:era|eront|dra|dront|vra|vront|rra|rront)|\w{3,}iront|pourrait|pourraient|payables?|prévues|prévoient|envisagent?|ambitionne|projette|sera|seront|serait|devrait|devraient|devra|devront|doit|doivent|prévu|prévue|prévus|prévoit|s'engage|s'engagent|(?<!avait\s)(?<!avaient\s)(?<!était\s)(?<!étaient\s)(?:engagé|engagée|engagés|promis)(?!,?\s+(?:le|en)\s)|promet|promettent|compte|espère|attendu|attendue|d'ici|appelle|appellent|invite|échéance|ira|aura|auront|va|vont",
)
