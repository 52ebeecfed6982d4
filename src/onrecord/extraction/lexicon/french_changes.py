"""French verbs and nouns of change, by the way they go."""

from onrecord.model.figure import Trend

_UP, _DOWN = Trend.UP, Trend.DOWN

CHANGES = {
    _UP: """augmenté augmentée augmentées augmentés augmente augmentent augmenter augmentait augmentant augmentation augmentations
        hausse hausses progressé progresse progressent progresser progressait progression crû croît croissance croître croissant
        grimpé grimpe grimpent grimper grimpait bondi bondit bond bondir bondissent accru accrue accroît accroissement gagné gagne
        gagnent gagner gagnait élargi monté montée monte montent monter flambé flambée flambe flambent flamber relevé relevée
        relève relever relèvement remonté remonte remontée remontent majoré avancé avance avancent envolé envolée envole envolent
        rebondi rebond rebondit redressé redresse appréciation apprécié apprécie amélioré amélioration pris prend prenait prennent
        creusé creuse creusent creuser réchauffé réchauffe décollé décolle""",
    _DOWN: """diminué diminuée diminuées diminués diminue diminuent diminuer diminution diminuait baisse baisses baissé baissée
        baissées baissent baisser baissait reculé recule reculent recul reculer reculait reculant chuté chute chutent chuter
        chutait réduit réduite réduites réduits réduire réduction réductions contracté contracte contraction effondré effondrée
        effondre effondrement repli replie replié tombé tombée tombe tombent tomber ralenti ralentie ralentit ralentir
        ralentissement rétréci fondu fond cédé cède cèdent céder cédait perdu perd perdent perdre perdait perdant lâché lâche
        lâchent dégringolé dégringole plongé plonge plongent plongeon amputé ramené ramenée abaissé abaisse abaissement rogné
        descendu descend descendent décru décroît régressé régresse régression fléchi fléchit déprécié déprécie glissé glisse
        dévissé dévisse abandonné abandonne refroidi rechuté""",
}
# Verbs of change whose object is the size of it: "gagne 82 cents".
UNAIDED = """gagne gagnent perd perdent cède cèdent lâche prend prennent grimpé grimpe bondi bondit progresse progressé augmente
    augmenté diminué diminue reculé recule chuté chute baissé baisse abandonne"""
