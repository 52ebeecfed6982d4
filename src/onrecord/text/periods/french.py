"""French words for dates and periods."""

# fmt: off
from onrecord.text.periods.lexicon import DAY, DAY2, YEAR, YEAR_AFTER, Lexicon, either, listed

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv. jan.",
            "février fevrier févr. fév.",
            "mars",
            "avril avr.",
            "mai",
            "juin",
            "juillet juil.",
            "août aout",
            "septembre sept.",
            "octobre oct.",
            "novembre nov.",
            "décembre decembre déc.",
        ),
        start=1,
    )
    for name in names.split()
}
_WEEKDAYS = {
    name: number
    for number, name in enumerate(listed("lundi mardi mercredi jeudi vendredi samedi dimanche"), start=1)
}
_NUMBERS = {
    word: number
    for number, word in enumerate(
        listed("un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
        "dix-neuf vingt"),
        start=1,
    )
} | {
    "une": 1,
    "vingt-quatre": 24,
    "trente": 30,
    "trente-six": 36,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
}
_NUMBERS |= {
    "cent": 100,
    "quatre-vingt-dix": 90,
    "une dizaine de": 10,
    "une douzaine de": 12,
    "une quinzaine de": 15,
}
_NUMBERS |= {"une vingtaine de": 20, "premier": 1}
_UNITS = {
    "jour": "day", "jours": "day", "semaine": "week", "semaines": "week", "mois": "month", "trimestre": "quarter",
    "trimestres": "quarter", "an": "year", "ans": "year", "année": "year", "années": "year", "décennie": "decade",
    "décennies": "decade", "week-end": "weekend",
}
_ORDINALS = (
    ("premier", 1), ("1er", 1), ("deuxième", 2), ("2e", 2), ("2ème", 2), ("second", 2), ("troisième", 3), ("3e", 3),
    ("3ème", 3), ("quatrième", 4), ("4e", 4), ("4ème", 4), ("dernier", 4),
)
_QUARTERS = {f"{word} trimestre": f"Q{number}" for word, number in _ORDINALS if word != "dernier"}
_QUARTERS |= {f"{word} semestre": f"H{number}" for word, number in _ORDINALS[:6]}
_QUARTERS |= {"première moitié": "H1", "seconde moitié": "H2", "deuxième moitié": "H2"}
_SHORT = {"t1": "Q1", "t2": "Q2", "t3": "Q3", "t4": "Q4", "s1": "H1", "s2": "H2"}
_SEASONS = {"printemps": "21", "été": "22", "automne": "23", "hiver": "24"}
_WHICH = {
    "dernier": -1, "dernière": -1, "passé": -1, "passée": -1, "précédent": -1, "précédente": -1, "écoulé": -1,
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
_MONTH_ALONE = f"(?P<month>{either(name for name in _MONTHS if not name.endswith('.'))})"
_WEEKDAY = f"(?P<weekday>{either(_WEEKDAYS)})"
_N = rf"(?P<n>\d{{1,3}}|{either(_NUMBERS)})"
_UNIT = f"(?P<unit>{either(_UNITS)})"
_YEAR_TAIL = rf"(?:,?\s+(?:de\s+l'an(?:née)?\s+)?{YEAR_AFTER})?"
_YEAR_OR_WHICH = rf"(?:(?:de\s+l'année\s+|de\s+l'exercice\s+|de\s+|du\s+|en\s+)?{YEAR_AFTER}|de\s+l'(?:an|année)\s+{_AFTER}|de\s+(?P<same>cette)\s+année|de\s+l'année)"

FRENCH = Lexicon(
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    numbers=_NUMBERS,
    units=_UNITS,
    parts=_QUARTERS | _SHORT | _SEASONS,
    which=_WHICH,
    deictic={"aujourd'hui": 0, "hier": -1, "avant-hier": -2, "demain": 1},
    patterns=(
        ("days", "m", rf"\b{DAY}(?:er)?\s*(?:-|–|—|au|et|à|et\s+le)\s*{DAY2}\s+{_MONTH}(?!\w){_YEAR_TAIL}"),
        ("full", "m", rf"\b(?:{_WEEKDAY},?\s+)?{DAY}(?:er)?\s+{_MONTH}(?!\w)(?:\s+{_AFTER}\b|{_YEAR_TAIL})"),
        ("full", "m", rf"\b(?:{_WEEKDAY},?\s+)?(?P<day>premier)\s+{_MONTH}(?!\w){_YEAR_TAIL}"),
        ("full", "m", rf"\b(?:{_WEEKDAY}\s+)(?P<day>{either(_NUMBERS)})\s+{_MONTH}(?!\w){_YEAR_TAIL}"),
        ("full", "m", rf"\b{_MONTH},?\s+(?:de\s+l'an(?:née)?\s+)?{YEAR_AFTER}"),
        ("month", "m", rf"(?:(?<![\w-])|(?<=\bmi-)){_MONTH_ALONE}(?![\w-])"),
        ("shift", "m", rf"\b{_MONTH_ALONE}\s+{_AFTER}\b"),
        ("shift", "m", rf"\b{_MONTH_ALONE}\s+de\s+l'an(?:née)?\s+(?P<before>dernière?|passée?|précédente?)\b"),
        ("shift", "w", rf"\b{_WEEKDAY}\s+{_AFTER}\b"),
        ("shift", "u", rf"\b(?:l'|la\s+|le\s+)?{_UNIT}\s+{_AFTER}\b"),
        ("shift", "u", rf"\b(?P<which>ce|cette)\s+{_UNIT}(?:-ci)?(?!\w)"),
        ("shift", "p", rf"\b(?:le\s+|l'|au\s+|à\s+l')(?P<part>{either(_SEASONS)})\s+{_AFTER}\b"),
        ("shift", "p", rf"\b(?P<which>ce|cet)\s+(?P<part>{either(set(_SEASONS) - {'été'})})\b"),
        ("weekday", "w", rf"(?<!\bchaque\s)\b{_WEEKDAY}(?!\w)"),
        ("part", "p", rf"\b(?P<part>{either(_QUARTERS)})(?:\s+{_YEAR_OR_WHICH})?\b"),
        ("part", "p", rf"\b(?P<part>{either(_SHORT)})(?:\s+|/|-){YEAR_AFTER}"),
        ("part", "p", rf"(?<=l')(?P<part>été|automne|hiver)\s+(?:de\s+)?{YEAR_AFTER}(?:[-–/]\d{{2,4}}\b)?"),
        ("part", "p", rf"\b(?P<part>printemps|automne|hiver)\s+(?:de\s+)?{YEAR_AFTER}"),
        ("months", "u", rf"\b(?P<side>premiers|derniers)\s+mois\s+{_YEAR_OR_WHICH}\b"),
        ("months", "u", rf"\b{_N}\s+(?P<side>premiers|derniers)\s+mois\s+{_YEAR_OR_WHICH}\b"),
        ("same", "u", rf"\bla\s+même\s+(?:période|date|saison)\s+(?:{_YEAR_OR_WHICH}|(?P<before>un\s+an\s+(?:plus\s+tôt|auparavant)|l'année\s+précédente|l'an\s+dernier|l'année\s+dernière))"),
        ("to_date", "u", r"\bdepuis\s+(?:le\s+début\s+de\s+(?:l'|cette\s+)année|janvier\s+dernier)\b"),
        ("window", "u", rf"\b(?:(?:les|des|ces|aux|l[ea]s)\s+)?{_N}\s+derni(?:ers|ères)\s+{_UNIT}\b"),
        ("window", "u", rf"\b(?:les|des|ces)\s+derni(?:ers|ères)\s+{_N}\s+{_UNIT}\b"),
        ("ahead", "u", rf"\b(?:(?:les|des|ces|aux)\s+)?{_N}\s+prochaine?s\s+{_UNIT}\b"),
        ("ago", "u", rf"\bil\s+y\s+a\s+(?:environ\s+|près\s+de\s+|plus\s+de\s+)?{_N}\s+{_UNIT}\b"),
        ("earlier", "u", rf"\b{_N}\s+{_UNIT}\s+(?:plus\s+tôt|auparavant)\b"),
        ("later", "u", rf"\b{_N}\s+{_UNIT}\s+plus\s+tard\b"),
        ("offset", "u", rf"\b{_N}\s+{_UNIT}\s+(?:après|avant)\b"),
        ("before", "u", rf"\b(?:l'|la\s+|le\s+){_UNIT}\s+(?:précédente?|d'avant)\b"),
        ("that", "u", rf"\b(?:cet?|cette)\s+{_UNIT}-là\b"),
        ("deictic", "x", r"(?<![\w-])(?P<word>avant-hier|aujourd'hui|hier|demain)\b"),
        ("edge_of", "u", r"\b(?:la\s+)?(?P<edge>fin|mi)\s+(?:de\s+l'|de\s+(?P<which>cette)\s+|d')(?P<unit>année)\b(?:\s+(?P<before>dernière|passée|précédente))?"),
        ("edge_of", "u", r"\b(?:le\s+)?(?P<edge>début|milieu)\s+(?:de\s+l'|de\s+(?P<which>cette)\s+|d')(?P<unit>année)\b(?:\s+(?P<before>dernière|passée|précédente))?"),
        ("edge_of", "u", r"\b(?:la\s+)?(?P<edge>fin)\s+(?:du|de\s+(?P<which>ce))\s+(?P<unit>mois)\b"),
        ("decade", "y", r"\bannées\s+(?P<decade>1[89]\d|20\d)0(?!\w)"),
        ("decade", "x", r"\bannées\s+(?P<short>[1-9])0(?!\w)"),
        ("fiscal", "y", r"\b(?:exercice|année\s+(?:budgétaire|fiscale|scolaire))\s+(?P<year>(?:19|20)\d\d)(?:\s*[-–/]\s*(?P<year2>(?:(?:19|20)\d\d|\d\d)))?(?![\d\w])"),
        ("year", "y", YEAR),
        ("clock", "cn", r"(?<![\w:.,])(?P<hour>[01]?\d|2[0-4])\s?h\s?(?P<minute>[0-5]\d)(?!\w)(?:\s*(?:GMT|TU|UTC)\b)?"),
        ("clock", "cn", r"(?<=à )(?P<hour>[01]?\d|2[0-4])\s?(?:h|heures?)(?!\w)(?:\s*(?:GMT|TU|UTC)\b)?"),
        ("clock", "cn", r"(?<![\w:.,])(?P<hour>[01]?\d|2[0-4])h(?!\w)(?:\s*(?:GMT|TU|UTC)\b)?"),
        ("clock", "cn", r"(?<![\w:.,])(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?:\s*(?:GMT|TU|UTC)\b)?"),
    ),
    lengths=(),
    triggers={
        "u": "période date saison",
        "p": "trimestre semestre moitié printemps été automne hiver t1 t2 t3 t4 s1 s2",
        "c": "h heure heures gmt tu utc",
        "x": "aujourd hier demain avant années",
    },
    edges={
        "début": "M", "le début de": "B", "le début du mois de": "M", "au début de": "B", "mi-": "M", "à la mi-": "M",
        "la mi-": "M", "fin": "E", "la fin de": "E", "à la fin de": "E", "courant": "M", "le mois de": "M", "au cours de": "M",
        "la fin du mois de": "E", "fin du mois de": "E", "mois de": "M", "l'année": "M", "l'an": "M",
    },
    since=r"depuis(?:\s+(?:le|la|l'|au\s+moins))?|à\s+partir\s+(?:de|du|d')|à\s+compter\s+(?:de|du|d')",
    since_event=r"depuis\s+[^.,;:!?()\n\t]{2,60}?(?:\sen|\sle|\sdu|\sde|\sd')",
    until=r"jusqu'(?:à|au|en|à\s+la)|avant(?:\s+(?:le|la))?|d'ici(?:\s+(?:à|au|le|la|à\s+la))?|au\s+plus\s+tard(?:\s+(?:le|en|à\s+la))?",
    opener=r"entre(?:\s+le)?|du|de|les|des",
    joint=r"\s+et\s+(?:le\s+)?",
    dash=r"\s*(?:-|–|—)\s*|\s+(?:à|au|jusqu'au|jusqu'en)\s+",
    strong_cue=r"en|post|pré|depuis(?:\s+au\s+moins)?|année|années|l'année|l'an|fin|début|mi|jusqu'en|courant|exercice|dès|avant|après|durant|©|copyright|printemps|automne|hiver|vers|d'ici|mi-",
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
    future=r"sera|seront|serait|devrait|devraient|devra|devront|doit|doivent|prévu|prévue|prévus|prévoit|s'engage|s'engagent|(?:engagé|engagée|engagés|promis)(?!,?\s+(?:le|en)\s)|promet|promettent|compte|espère|attendu|attendue|d'ici|appelle|appellent|invite|échéance|ira|aura|auront|va|vont",
)
