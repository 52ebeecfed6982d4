"""French phrases and the rules that judge them."""

from onrecord.phrases.registry.model import phrases_of

_FRAMES = {
    "toll": "Le nombre d'attaques {} en un an.",
    "people": "En mars, {} personnes ont fui la vallée.",
    "of": "Selon l'enquête, {} des ménages n'ont pas d'eau.",
    "times": "Le nouveau budget est {} celui de l'an dernier.",
    "price": "Le prix du mil {} entre les deux récoltes.",
    "de": "En mars, {} personnes ont fui la vallée.",
}

FRENCH = phrases_of(
    _FRAMES,
    """
a doublé | toll | ratio | exact | 2 | ratio
a presque doublé | toll | ratio | nearly | 2 | ratio_nearly
a quasiment doublé | toll | ratio | nearly | 2 | ratio_nearly
a plus que doublé | toll | ratio | more_than | 2 | ratio_over
a plus que triplé | toll | ratio | more_than | 3 | ratio_over
a triplé | toll | ratio | exact | 3 | ratio
a presque triplé | toll | ratio | nearly | 3 | ratio_nearly
a quasiment triplé | toll | ratio | nearly | 3 | ratio_nearly
a quadruplé | toll | ratio | exact | 4 | ratio
a plus que quadruplé | toll | ratio | more_than | 4 | ratio_over
a quintuplé | toll | ratio | exact | 5 | ratio
a décuplé | toll | ratio | exact | 10 | ratio
a été multiplié par deux | toll | ratio | exact | 2 | ratio
a été multiplié par trois | toll | ratio | exact | 3 | ratio
a été multiplié par près de quatre | toll | ratio | nearly | 4 | ratio_nearly
a été multiplié par plus de six | toll | ratio | more_than | 6 | ratio_over
deux fois plus élevé que | times | ratio | exact | 2 | ratio
trois fois plus élevé que | times | ratio | exact | 3 | ratio
près de trois fois plus élevé que | times | ratio | nearly | 3 | ratio_nearly
plus de deux fois supérieur à | times | ratio | more_than | 2 | ratio_over
quatre fois supérieur à | times | ratio | exact | 4 | ratio
a augmenté de 70 % | price | change | exact | 70 | percent
a augmenté de 45 % | price | change | exact | 45 | percent
a progressé de 12 % | price | change | exact | 12 | percent
a baissé de 20 % | price | change | exact | 20 | percent
a reculé de 15 % | price | change | exact | 15 | percent
a chuté de 35 % | price | change | exact | 35 | percent
a augmenté de près de 40 % | price | change | nearly | 40 | nearly
a augmenté de plus de 30 % | price | change | more_than | 30 | over
a augmenté d'environ 20 % | price | change | about | 20 | about
a augmenté d'au moins 15 % | price | change | at_least | 15 | at_least
la moitié | of | share | exact | 0.5 | fraction
près de la moitié | of | share | nearly | 0.5 | fraction_nearly
plus de la moitié | of | share | more_than | 0.5 | fraction_over
environ la moitié | of | share | about | 0.5 | fraction_about
moins de la moitié | of | share | less_than | 0.5 | fraction_under
un tiers | of | share | exact | 0.3333 | fraction
près d'un tiers | of | share | nearly | 0.3333 | fraction_nearly
plus d'un tiers | of | share | more_than | 0.3333 | fraction_over
deux tiers | of | share | exact | 0.6667 | fraction
plus de deux tiers | of | share | more_than | 0.6667 | fraction_over
un quart | of | share | exact | 0.25 | fraction
trois quarts | of | share | exact | 0.75 | fraction
environ trois quarts | of | share | about | 0.75 | fraction_about
un cinquième | of | share | exact | 0.2 | fraction
un dixième | of | share | exact | 0.1 | fraction
la majorité | of | vague | vague | 0.5 | majority
la plupart | of | vague | vague | 0.5 | majority
3 539 | people | level | exact | 3539 | bare
200 | people | level | exact | 200 | bare
environ 300 | people | level | about | 300 | about
quelque 300 | people | level | about | 300 | about
autour de 300 | people | level | about | 300 | about
approximativement 300 | people | level | about | 300 | about
près de 300 | people | level | nearly | 300 | nearly
presque 300 | people | level | nearly | 300 | nearly
plus de 1 000 | people | level | more_than | 1000 | over
au moins 32 | people | level | at_least | 32 | at_least
pas moins de 32 | people | level | at_least | 32 | at_least
jusqu'à 50 | people | level | at_most | 50 | at_most
au plus 50 | people | level | at_most | 50 | at_most
moins de 50 | people | level | less_than | 50 | under
entre 20 et 30 | people | level | between | 20 | between
une vingtaine de | people | level | about | 20 | about
une cinquantaine de | people | level | about | 50 | about
une centaine de | people | level | about | 100 | about
des dizaines de | people | vague | vague | 20 | vague
des centaines de | people | vague | vague | 200 | vague
des milliers de | people | vague | vague | 2000 | vague
des dizaines de milliers de | people | vague | vague | 20000 | vague
""",
)
