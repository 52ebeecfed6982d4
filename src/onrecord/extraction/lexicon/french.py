"""French words of the figure reader. An elided word stands without its apostrophe ("qu", "d")."""

from types import MappingProxyType

from onrecord.extraction.lexicon import french_nouns, french_units
from onrecord.extraction.lexicon.comparisons import FRENCH_AFTER, FRENCH_COMPARISONS
from onrecord.extraction.lexicon.currencies import CODES
from onrecord.extraction.lexicon.french_changes import CHANGES, UNAIDED
from onrecord.extraction.lexicon.french_money import CURRENCY_NAMES
from onrecord.extraction.lexicon.french_roles import FRENCH_ROLES
from onrecord.extraction.lexicon.inflect import french, french_participles
from onrecord.extraction.lexicon.model import Lexicon, Ratio
from onrecord.extraction.lexicon.more_units import FRENCH_MORE
from onrecord.extraction.lexicon.noun_words import Nouns
from onrecord.extraction.lexicon.shared_money import FRENCH_SHARED
from onrecord.extraction.lexicon.tables import joined, keyed, phrases, words
from onrecord.extraction.lexicon.units import SYMBOLS
from onrecord.model.figure import Bound, Trend

_UP, _DOWN = Trend.UP, Trend.DOWN
_MONEY = joined(CURRENCY_NAMES, FRENCH_SHARED)

_MUCH = """élevé élevée élevés élevées haut haute hauts hautes cher chère chers chères grand grande grands grandes important
    importante importants importantes nombreux nombreuses rapide rapides lourd lourde lourds lourdes long longue longs longues"""
_LITTLE = "bas basse basses faible faibles petit petite petits petites court courte courts courtes léger légère légers légères"


def _degree(word: str, adjectives: str) -> str:
    return " | ".join(f"{word} {adjective}" for adjective in adjectives.split())


def _by(verb: str) -> str:
    """Return every form of a verb with "par" ("multiplié par", "divise par")."""
    return " | ".join(sorted(f"{form} par" for form in french(verb)))


def _ratio(value: float, trend: Trend) -> Ratio:
    return Ratio(value=value, trend=trend)


_RATIOS = {
    "double": Ratio(value=2, trend=_UP, strict=True),
    "triple": Ratio(value=3, trend=_UP, strict=True),
    "quadruple": Ratio(value=4, trend=_UP, strict=True),
    "décuple": Ratio(value=10, trend=_UP, strict=True),
    "doublé doublée doublées doubler doublement doublent": _ratio(2, _UP),
    "triplé triplée triplées tripler triplement triplent": _ratio(3, _UP),
    "quadruplé quadruplée quadrupler quadruplement quadruplent": _ratio(4, _UP),
    "quintuplé quintupler quintuplement": _ratio(5, _UP),
    "sextuplé sextupler": _ratio(6, _UP),
    "décuplé décupler": _ratio(10, _UP),
    "centuplé centupler": _ratio(100, _UP),
}

FRENCH = Lexicon(
    language="fr",
    nouns=Nouns(
        units=french_nouns.UNITS,
        lemma=french_nouns.lemma,
        is_plural=french_nouns.is_plural,
        compounds=french_nouns.COMPOUNDS,
        bare=french_nouns.singular,
        person_ending=french_nouns.person_by_ending,
        head_first=True,
        prefixes=words("mini micro macro méga semi demi quasi pseudo néo ex co auto multi anti pré"),
        others=words("autres autre"),
        more=phrases({_UP: "de plus | supplémentaires de plus", _DOWN: "de moins"}),
        prenominal=french_nouns.PRENOMINAL - words("autres autre"),
        stops=french_nouns.STOPS,
    ),
    hedges_before=phrases(
        {
            Bound.AT_LEAST: "au moins | pas moins de | pas moins d | au minimum | un minimum de | non moins de",
            Bound.MORE_THAN: """plus de | plus d | plus des | a plus que | ont plus que | avait plus que | au-delà de | supérieur à | supérieure à | dépasse | dépassé
                | dépassent | dépasser | dépassant | excède | excédant | > | au - delà de | bien plus de | franchi la barre des
                | franchi le cap des | franchi la barre de | franchi le cap de | franchir la barre des | franchir le cap des
                | franchir la barre de | à lui seul plus de | à elle seule plus de""",
            Bound.AT_MOST: """jusqu à | jusqu | au plus | au maximum | un maximum de | ne dépasse pas | ne dépassent pas
                | pas plus de | n excède pas | n excède plus | ne dépasse plus | ne dépassent plus | n excèdent pas | n excèdent plus | ne dépassait pas | ne dépassaient pas | ne dépassant pas | tout au plus""",
            Bound.LESS_THAN: "moins de | moins d | inférieur à | inférieure à | < | en dessous de | sous la barre des",
            Bound.NEARLY: """près de | près d | presque | quasiment | quasi | pas loin de | à peine moins de | approchant
                | avoisinant | frôlant | frôle | approche les | un peu moins de""",
            Bound.ABOUT: """environ | quelque | autour de | à peu près | approximativement | dans les | de l ordre de
                | à peine | aux alentours de | aux environs de | ~ | ≈ | estimé à""",
        },
        FRENCH_COMPARISONS,
    ),
    hedges_after=phrases(
        {
            Bound.AT_LEAST: "au moins | au minimum | ou plus | + | au bas mot",
            Bound.ABOUT: "environ | à peu près",
            Bound.AT_MOST: "au plus | au maximum | tout au plus | ou moins",
        },
        FRENCH_AFTER,
    ),
    currencies=phrases(
        {code: f"{CODES.get(code, code)} | {_MONEY.get(code, code)}" for code in {**CODES, **_MONEY}}
    ),
    percent=phrases(
        {
            "percent": "% | pour cent | pourcent | pourcents | pourcentage | pourcentages",
            "basis point": "point de base | points de base | pb",
            "percentage point": """point de pourcentage | points de pourcentage | point | points | points de pourcent
                | pp""",
        }
    ),
    of_gdp=phrases({"percent of GDP": "du pib | du produit intérieur brut"}),
    time_units=keyed(
        {
            "minute": "minute minutes min mn",
            "second": "secondes",
            "hour": "heure heures",
            "day": "jour jours journée journées",
            "night": "nuit nuits",
            "week": "semaine semaines",
            "month": "mois",
            "year": "an ans année années",
            "decade": "décennie décennies",
            "century": "siècle siècles",
        }
    ),
    measures=phrases(joined(SYMBOLS, french_units.UNIT_NAMES, FRENCH_MORE)),
    rates=phrases(
        {
            "day": "par jour | chaque jour | / jour | quotidiennement | quotidiens | par journée",
            "week": "par semaine | chaque semaine | / semaine | hebdomadaires",
            "month": "par mois | chaque mois | / mois | mensuels | mensuel",
            "minute": "par minute | / minute",
            "second": "par seconde | / seconde",
            "quarter": "par trimestre",
            "year": "par an | chaque année | / an | par année | annuels",
            "hour": "par heure | à l heure | / heure | de l heure",
            "person": "par personne | par habitant | par tête",
        }
    ),
    per=words("pour"),
    perhaps=words("peut-être peut être voire mais probablement ou possiblement sans doute"),
    priced=words("prix coût tarif salaire taux loyer cours"),
    employers=words(
        """emploie emploient employait employant emploie embauche embauché embauchent recrute recruté recrutent population foule public
        audience effectif effectifs fréquentation affluence assistance électorat lectorat"""
    ),
    sizes=words(
        """croissance hausse baisse recul augmentation diminution réduction progression repli chute contraction accroissement gain
        perte fourchette"""
    ),
    no_one=words("personne aucun aucune nul nulle"),
    negates=words("ne n"),
    not_hedged=words("tard tôt vite haut bas près fort loin"),
    terms=words("huitaine quinzaine"),
    gaps=words("écart différence avance retard"),
    per_each=words("par le la l chaque"),
    each=french_units.EACH,
    of=words("de d des du"),
    the=words("le la les l ses leurs leur sa son ces cette ce nos"),
    out_of=phrases({"sur": "sur"}),
    sources=words("de d"),
    targets=words("à"),
    between=phrases({"entre": "entre"}),
    and_=words("et"),
    and_but=words("et mais ou voire"),
    ranges=words("entre oscille varie varient"),
    from_is_range=True,
    by=phrases({"de": "de | d | par"}),
    changes=MappingProxyType({word: trend for trend, text in CHANGES.items() for word in text.split()}),
    unaided=words(UNAIDED),
    change_after=phrases(
        {
            _UP: f"""de plus | en plus | de hausse | d augmentation | de croissance | de progression | {_degree("plus", _MUCH)}
                | supérieur | supérieure | supérieurs | supérieures""",
            _DOWN: f"""de moins | en moins | de baisse | de recul | de réduction | {_degree("plus", _LITTLE)}
                | {_degree("moins", _MUCH)} | inférieur | inférieure | inférieurs | inférieures""",
        }
    ),
    change_reach=6,
    ratios=MappingProxyType({word: ratio for text, ratio in _RATIOS.items() for word in text.split()}),
    times=MappingProxyType({"fois": 1.0, "x": 1.0}),
    times_after=phrases(
        {
            _UP: """plus | supérieur | supérieure | supérieurs | le | la | les | celui | celle | autant | son | davantage | ce
                | ceux""",
            _DOWN: "moins | inférieur | inférieure",
        }
    ),
    twice=MappingProxyType({}),
    majorities=phrases(
        {
            0.5: """la grande majorité | l écrasante majorité | la vaste majorité | la majorité de | la majorité des
                | la plupart des | la plupart | la majeure partie | majorité des | majorité de"""
        }
    ),
    superlatives=phrases(
        {
            "fr": """plus meurtrier | plus meurtrière | plus meurtriers | plus grand | plus grande | plus grave | plus graves
                | plus élevé | plus élevée | plus élevés | plus bas | plus basse | plus haut | plus haute | plus faible
                | plus important | plus importante | pire | plus lourd | plus lourde | plus sanglant | plus sanglante
                | plus violent | plus violente | plus forte | plus fort"""
        }
    ),
    superlative_scopes=phrases(
        {
            "fr": """depuis | jamais | de l histoire | jamais enregistré | jamais vu | à ce jour | du continent | du monde
                | au monde | du pays | du conflit | de la guerre | de la décennie | en dix ans | des dernières années
                | d afrique | de son histoire"""
        }
    ),
    records=phrases(
        {
            "fr": """sans précédent | inédit | inédite | inédits | inédites | niveau inédit | niveaux inédits | jamais atteint | jamais vu | niveau record | niveaux records | nombre record | chiffre record | un record
                | record absolu | un record absolu | jamais connu pareille | jamais connu pareil | jamais connu une telle
                | jamais connu un tel | jamais atteint un tel | jamais vu pareille | plus que jamais | année record"""
        }
    ),
    not_superlative=phrases(
        {"fr": "un des | une des | l un des | l une des | parmi les | l un de | l une de"}
    ),
    zero=phrases(
        {
            "fr": "aucun | aucune | pas un seul | pas une seule | pas une | pas la moindre | pas le moindre | sans un seul | sans une seule | pas un | nul | aucun des | aucune des"
        }
    ),
    nobody=words(""),
    accountability=words("jugé jugée condamné poursuivi responsable répondu revendiqué"),
    projected_before=phrases(
        {
            "fr": """devrait atteindre | devraient atteindre | devrait compter | devraient compter | devrait dépasser
                | devrait | devraient | pourrait atteindre | pourraient atteindre | pourrait compter | pourra compter sur
                | pourrait dépasser | pourraient dépasser | table sur | tablent sur | tablait sur | tablaient sur | tabler sur | tablant sur | s attend à | s attendent à | s attendait à | anticipe | anticipent | escompte | escomptent | devrait s établir à | devraient s établir à | devrait passer à | en passe de | en voie de | est attendu à | sont attendus
                | est prévu à | pourrait toucher | pourraient être | projeté à"""
        }
    ),
    projected_after=phrases(
        {
            "fr": "sont attendus | sont attendues | est attendu | devraient | devrait | pourraient | attendus | prévus d ici"
        }
    ),
    labels=words(
        """résolution article articles loi décret arrêté n no numéro numéros phase phases page pages p chapitre section
        tableau paragraphe annexe route rn vol chaîne catégorie version covid stade niveau acte point étape
        tome note notes salle bloc secteur zone district camp poste classe brigade bataillon régiment
        division ligne poste contact tél téléphone fax température"""
    ),
    ages_before=phrases(
        {"fr": "âgé de | âgée de | âgés de | âgées de | âgé d | âgée d | âge de | à l âge de"}
    ),
    ages_after=phrases({"fr": "ans d âge"}),
    ago=phrases({"fr": "il y a | plus tôt | auparavant"}),
    last=words(
        "derniers dernières dernier dernière premiers premières prochains prochaines ces passés quelques précédents précédentes suivants suivantes écoulés écoulées mêmes même"
    ),
    within=phrases(
        {
            Bound.AT_MOST: "sous | d ici | dans les | en l espace de | dans un délai maximum de",
            Bound.LESS_THAN: "moins d | moins de",
            Bound.MORE_THAN: "plus d | plus de",
            Bound.NEARLY: "près d | presque",
            Bound.ABOUT: "environ | à peine",
            Bound.AT_LEAST: "au moins",
        }
    ),
    rate_nouns=words(
        """taux abstention participation inflation croissance couverture chômage malnutrition pauvreté scolarisation mortalité
        déficit prévalence dette pression létalité seuil"""
    ),
    harm=keyed(
        {
            "killed": "tué tuée tués tuées tuer mort morts morte mortes décès décédé décédés péri abattu abattus abattues bilan succombé",
            "executed": "exécuté exécutés exécutées exécuter exécution exécutions",
            "injured": "blessé blessés blessée blessées",
            "displaced": "déplacé déplacés déplacées déplacement fui fuient fuite",
            "missing": "disparu disparus disparues portés portées",
            "abducted": "enlevé enlevés enlevées kidnappé kidnappés",
            "arrested": "arrêté arrêtés arrêtées interpellé interpellés",
            "detained": "détenu détenus détenues emprisonnés",
            "raped": "violé violée violées",
            "interviewed": "interrogé interrogés entendu entendus",
        }
    ),
    apposition=phrases({"fr": "soit | soit près de | ou | c est à dire | c est - à - dire | autrement dit"}),
    only=words("seuls seules seulement seule seul que qu"),
    adverbs=words("fortement légèrement nettement encore seulement près presque quasiment ainsi"),
    speech=words(
        """dit dits affirme affirmé affirment déclare déclaré déclarent annonce annoncé annoncent indique indiqué indiquent
        rapporte rapporté rapportait rapportent estime estimé estiment précise précisé constate recense
        recensé dénombre dénombré évoque évoqué parle parlé avance dément démenti assure assurent reconnaît établi raconté
        explique expliqué soutient accuse accusent rappelle dénonce dénoncé"""
    ),
    according=phrases({"fr": "selon | d après | à en croire"}),
    places=words("à au aux en dans"),
    by_actor=phrases({"fr": "par | attribués à | attribuées à | attribué à | attribuée à"}),
    ordinal_rank=phrases(
        {
            "event": "fois",
            "year": "année consécutive | année d affilée | année de suite | année scolaire perturbée d affilée",
            "month": "mois consécutif | mois d affilée | mois de suite",
            "week": "semaine consécutive | semaine d affilée | semaine de suite",
            "day": "jour consécutif | jour d affilée | jour de suite | journée consécutive",
            "quarter": "trimestre consécutif | trimestre d affilée | trimestre de suite",
            "season": "saison consécutive | saison d affilée | saison de suite",
            "rank": "rang | place",
        }
    ),
    ranked_of=words("sur"),
    months=words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    own_voice=words("nous notre nos"),
    carriers=words("nombre chiffre bilan total niveau taux année"),
    lists=phrases({"fr": "dont | parmi eux | parmi lesquels | et"}),
    article_one=words("un une"),
    place_kinds=words(
        "province région ville village localité commune quartier district camp préfecture département"
    ),
    place_words=words("le la l les province région ville village localité commune de du des d"),
    distance=words("après auparavant plus"),
    partitives=words("de d des"),
    abbreviations=words("n no art p"),
    age_hedges=words("moins plus"),
    copulas=words("âgé âgés âgée âgées avait avaient a ont ayant"),
    before_change=words("un une la le en a ont est sont"),
    currency_codes=frozenset({*CODES, *_MONEY}),
    than=words("que qu"),
    them=words("eux elles"),
    whole=phrases(
        {"share": "toute la population | l ensemble de la population | la totalité de la population"}
    ),
    every=words("chaque"),
    prices=words(
        "négocie négociait négocié vend vendait vendu échange échangeait coûte coûtait vaut valait paie achète cote cotait passe"
    ),
    cash=phrases({"cash": "en espèces | en liquide | en numéraire | en cash | en billets"}),
    partly=words(
        " ".join(
            french_participles(
                """financer régler réaliser exécuter achever terminer contrôler occuper vacciner électrifier raccorder équiper mobiliser
                consommer épuiser décaisser couper paralyser saturer respecter appliquer numériser indexer subventionner exporter importer
                composer peupler approuver rejeter dévaster ravager brûler endommager recouvrer"""
            )
        )
    )
    | words(
        """couvert couverte couverts couvertes détruit détruite détruits détruites suivi suivie suivis suivies rempli remplie remplis
        remplies reconstruit reconstruite reconstruits reconstruites dépendant dépendante élu élue réélu réélue pourvu pourvue"""
    ),
    clock=words("vers dès"),
    clock_verbs=words("est était"),
    received=words("reçus reçu financés financé"),
    period_parts=words("quart demi demie tiers"),
    and_half=words("et"),
    before_ratio=words("a ont avait est le la un plus"),
    absolute=words("meurtrier meurtrière meurtriers meurtrières sanglant sanglante sanglants sanglantes"),
    most=words("plus moins"),
    counting=words("nombre effectif effectifs total"),
    against=words("contre que qu"),
    funds=words(
        """subvention aide don donation prêt crédit investissement recette dépense perte bénéfice profit dette droit inscription frais taxe
        impôt salaire loyer indemnité compensation dommage amende budget fonds financement contribution revenu vente achat exportation
        importation parrainage sponsoring mécénat dividende capital cotisation billetterie redevance prime bourse dégât exonération"""
    ),
    ranking=words("rang classement place position"),
    in_row=phrases(
        {
            "fr": """d affilée | de suite | consécutif | consécutive | consécutifs | consécutives | de la saison | de l année
                | de la campagne | du tournoi | cette saison | cette année | en autant de"""
        }
    ),
    human=words(
        """libéré libérés libérée libérées relâché relâchés relâchées évadé évadés échappé échappés fui secouru secourus interpellé interpellés arrêté
        arrêtés incarcéré incarcérés emprisonné emprisonnés jugé jugés condamné condamnés acquitté acquittés expulsé expulsés rapatrié rapatriés recruté recrutés
        embauché embauchés licencié licenciés hospitalisé hospitalisés vacciné vaccinés évacué évacués noyé noyés survécu péri décédé décédés morts mort
        blessés tués scolarisé scolarisés diplômés démissionné gracié graciés relaxé relaxés détenus déplacés déplacées enlevés rescapés"""
    ),
    uncounted=words("reprises cas fois point doute mot effort intérêt"),
    not_harm=words("portés portées bilan entendu entendus interrogé interrogés exécuté"),
    moves=words(
        "porter porté portée portés portées porte portent portant relever relevé relevée relèvera ramener ramènera ramenant réduire réduit abaisser abaissé hisser hissé élever élevé élevée rehausser rehaussé augmenter augmenté passera passeront passait passaient passage évolué évoluer grimpé passé passée passés passées passer passant passe passent ramené ramenée ramenés"
    ),
    multiplied=phrases(
        {_UP: f"{_by('multiplier')} | multiplication par | x | ×", _DOWN: f"{_by('diviser')} | division par"}
    ),
    event_words=words("violence violences"),
    told_zero=words(
        "signalé signalée enregistré enregistrée recensé recensée constaté constatée trouvé trouvée tiré a ont été est figure figurent"
    ),
    point_words=words("sondage sondages pourcentage taux inflation participation voix suffrages"),
    plain_points=words("point points"),
    roles=FRENCH_ROLES,
)
