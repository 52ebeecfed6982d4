"""French words that tie numbers together."""

from onrecord.checks.cues.model import Cues, words

_HEDGE = r"(?:(?:environ|près de|plus de|moins de|quelque|quelques|seulement|les|la|le|des|un|une|au moins)\s+|l['’])*"

FRENCH = Cues(
    before_from=words(rf"(?:\b(?:de|des|depuis)\s+|\bd['’]){_HEDGE}\(?$"),
    before_to=words(rf"(?:\b(?:à|aux|au|jusqu['’]à)\s+){_HEDGE}\(?$"),
    than=words(
        rf"(?:\b(?:contre|au lieu de|par rapport (?:à|aux|au)|comparé(?:e|s|es)? (?:à|aux|au)|comparativement à|en comparaison (?:de|avec)|face à|après"
        rf"|que|sur|au regard de)\s+|\bqu['’]|par rapport à l['’]an(?:née)? \w+ \(){_HEDGE}\(?$"
    ),
    onto=words(
        r"^\s*(?:(?:plus|moins)(?: \w+)? (?:que|de)|le|la|les|de|du|des|que|ce que|celui|celle|ceux|celles)\b[^,.;:]{0,45}\(?$",
        r"^\s*\(?$",
        r"^[^,.;:]{0,80}\($",
    ),
    apart=words(r"\b(?:tandis que|alors que|mais|bien que|pendant que)\b"),
    times_more=words(r"(?!)"),  # "trois fois plus" is three times as many, by usage and dictionaries
    earlier=words(
        r"^[^.;:]{0,30}\b(?:plus tôt|auparavant|précédente?s?|avant|derni(?:er|ère)s?|même (?:période|mois|trimestre|semaine)|passée?|il y a)\b"
    ),
    of=words(
        r"^[^,.;:]{0,20}\bsur(?:\s+(?:les|un total de|le|la|quelque|environ))?\s*$",
        r"^\s*(?:des|de|du|parmi(?: les)?|d['’])\s*$",
        r"^[^.;:]{0,70}\b(?:estimée?s? à|évaluée?s? à|au nombre de)\s*(?:environ|quelque)?\s*$",
    ),
    of_other=words(r"^\s*(?:de|du|des|d['’])"),
    of_them=words(r"\b(?:d['’]entre|parmi|de ceux|de celles|de ces)\b"),
    of_first=words(
        r"(?:^|[>*•.,;:(«–—-]|\bet)\s*(?:sur|parmi)\s+(?:les|ces|quelque|environ|un total de)?\s*$"
    ),
    linked=words(
        r"^[\s,–—-]*(?:\(|soit|c['’]est-à-dire|ce qui (?:représente|équivaut à|fait)|ou|représentant|=|autrement dit|à peine|un taux de[^.;]{0,25})[^.;]{0,20}$",
        r"^\s*[,(–—=]\s*$",
        r"^[^.;:]{0,60}:\s*$",
        r",\s*(?:soit )?(?:un|une|le|la) (?:taux|part|proportion|couverture)[^.;:]{0,40} de\s*$",
        r"^[^.;:؛]{0,80}[\s\w]\(\s*$",
        r"^[^.;:؛]{0,80}[,،]\s*(?:soit|c['’]est-à-dire|ce qui représente|représentant)\s*$",
    ),
    including=words(
        r"(?:\bdont|parmi (?:eux|elles|lesquels|lesquelles)|\by compris|au nombre desquels|notamment)\s*,?\s*(?:au moins|environ|quelque|les)?\s*$"
    ),
    namely=words(
        r"^[^.;]{0,60}:\s*$",
        r"\b(?:à savoir|soit|c['’]est-à-dire|composée?s? de|réparti(?:e|s|es)? (?:entre|en)|répartis)\s*$",
    ),
    joined=words(
        r"(?:,|;|\bet|\bainsi que|\bplus|\btandis que|\balors que|&)\s*(?:les|des|le|la|un|une|encore|seulement|autres)?\s*$"
    ),
    total=words(r"\b(?:au total|en tout|ensemble|un total de|total|au global|cumulé|la somme)\b"),
    running=words(r"\b(?:port(?:e|ant|é)|depuis|à ce jour|année|désormais|jusqu)"),
    rest=words(r"\b(?:le (?:reste|solde)|les (?:autres|restants?)|la part restante)\s*[,(:–—-]?\s*$"),
    official=words(
        r"^[^.;:,]{0,15}\b(?:bilan|chiffre|décompte|estimation|nombre|total)s? (?:officiel|gouvernemental|des autorités|du gouvernement|de l['’]État)"
    ),
    authority=words(
        r"\b(?:gouvernement|autorités|officiel(?:le)?s?|ministère|police|armée|junte|médias d['’]État)\b"
    ),
    same_thing=words(
        r"(?:celui|celle|ceux|celles) (?:de|des|du|pour)\b",
        r"le chiffre (?:de|pour)\b",
        r"ils?\b",
        r"elles?\b",
    ),
    lead=words(
        r"\b(?:devan(?:ce|ce|çait|çant|cé)\w*|mène|menait|avance|écart|marge|devant|derrière|distance\w*|différence|sépare(?:nt)?)\b"
    ),
    no_lead=words(
        r"\bmarge d['’]erreur|\b(?:hausse|baisse|gagn\w+|perd\w*|progress\w+|recul\w*|augment\w+|diminu\w+|depuis)\b"
    ),
    score=words(r"^\s*(?:%\s*)?(?:à|contre|-|–|face à)\s*$"),
    above=words(
        r"^\s*(?:de plus que|au-dessus (?:de|du|des)|supérieurs?e?s? (?:à|au|aux)|au-delà (?:de|du|des)|plus (?:\w+ )?que)\b[^.;:]{0,40}$"
    ),
    below=words(
        r"^\s*(?:de moins que|au-dessous (?:de|du|des)|en dessous (?:de|du|des)|inférieurs?e?s? (?:à|au|aux)|moins (?:\w+ )?que)\b[^.;:]{0,40}$"
    ),
    restated=words(
        r"^[^.;:,()]{0,60}\(\s*$",
        r"^[^.;:()]{0,50}[,–—]\s*(?:soit|ou|c['’]est-à-dire)\s*(?:environ|quelque)?\s*$",
    ),
    no_answer=words(
        r"^[^.;,]{0,25}(?:ne se prononcent pas|sans (?:opinion|réponse|avis)|ne sav(?:ent|ait|aient) pas|n['’]ont pas (?:répondu|d['’]avis)|indécis|ne souhait)"
    ),
    average=words(
        r"(?:\ben moyenne,?|\bune moyenne de|\bla moyenne (?:est de|s['’]établit à)|\bmoyenne de)\s*$"
    ),
    growth=words(
        r"\b(?:hausse|augmentation|progression|croissance|bond|baisse|recul|diminution|chute|repli|réduction)\s+(?:de|d['’]environ|de près de|de plus de)\s*$",
        r"\(\s*[+−–-]\s*$",
    ),
    occupancy=words(r"\b(?:occupation|remplissage|capacité)\b[^.;:]{0,20}$"),
    definite=words(r"\b(?:les|aux|des|ses|leurs)\s*$"),
    upon=words(r"\b(?:que|qu['’])\s*$"),
    reached=words(r"(?:\bà|\baux alentours de|\bau niveau de)\s*$"),
    error=words(r"\bmarges? d['’]erreur\b[^.;]*$|\bplus ou moins\b|\+/-|±"),
    no_step=words(r"^(?:un |une |des |les )?(?:gains?|pertes?|bénéfices?|profits?|charges?) (?:de|d['’])"),
    groups=(
        frozenset({"hommes", "femmes", "enfants", "homme", "femme", "enfant"}),
        frozenset({"adultes", "enfants"}),
        frozenset({"garçons", "filles", "hommes", "femmes"}),
        frozenset({"civils", "militaires", "soldats", "combattants", "policiers", "rebelles"}),
    ),
    whole_people=(frozenset({"hommes", "femmes"}), frozenset({"adultes", "enfants"})),
    other=frozenset({"autres", "de plus"}),
)
