"""English phrases and the rules that judge them."""

from onrecord.phrases.registry.model import phrases_of

_FRAMES = {
    "toll": "The number of raids {} over the year.",
    "people": "In March {} people fled the valley.",
    "of": "In the survey {} the households had no water.",
    "times": "The new budget is {} last year's.",
    "price": "The price of millet {} between the two harvests.",
    "rate": "The survey puts {} of pupils out of school.",
    "was": "The toll was {}.",
}

ENGLISH = phrases_of(
    _FRAMES,
    """
doubled | toll | ratio | exact | 2 | ratio
nearly doubled | toll | ratio | nearly | 2 | ratio_nearly
almost doubled | toll | ratio | nearly | 2 | ratio_nearly
more than doubled | toll | ratio | more_than | 2 | ratio_over
at least doubled | toll | ratio | at_least | 2 | ratio_at_least
roughly doubled | toll | ratio | about | 2 | ratio_about
tripled | toll | ratio | exact | 3 | ratio
trebled | toll | ratio | exact | 3 | ratio
nearly tripled | toll | ratio | nearly | 3 | ratio_nearly
more than tripled | toll | ratio | more_than | 3 | ratio_over
quadrupled | toll | ratio | exact | 4 | ratio
almost quadrupled | toll | ratio | nearly | 4 | ratio_nearly
more than quadrupled | toll | ratio | more_than | 4 | ratio_over
halved | toll | ratio | exact | 0.5 | ratio
nearly halved | toll | ratio | nearly | 0.5 | ratio_nearly
increased fivefold | toll | ratio | exact | 5 | ratio
rose nearly threefold | toll | ratio | nearly | 3 | ratio_nearly
increased tenfold | toll | ratio | exact | 10 | ratio
rose more than sixfold | toll | ratio | more_than | 6 | ratio_over
three times as large as | times | ratio | exact | 3 | ratio
four times as high as | times | ratio | exact | 4 | ratio
twice | times | ratio | exact | 2 | ratio
double | times | ratio | exact | 2 | ratio
nearly twice | times | ratio | nearly | 2 | ratio_nearly
more than twice | times | ratio | more_than | 2 | ratio_over
about twice | times | ratio | about | 2 | ratio_about
three times higher than | times | ratio | exact | 3 | times_more
five times more than | times | ratio | exact | 5 | times_more
rose by 70 percent | price | change | exact | 70 | percent
increased by 45 percent | price | change | exact | 45 | percent
fell by 12 percent | price | change | exact | 12 | percent
rose by nearly 40 percent | price | change | nearly | 40 | nearly
rose by more than 30 percent | price | change | more_than | 30 | over
dropped by about 20 percent | price | change | about | 20 | about
increased by at least 15 percent | price | change | at_least | 15 | at_least
half of | of | share | exact | 0.5 | fraction
nearly half of | of | share | nearly | 0.5 | fraction_nearly
more than half of | of | share | more_than | 0.5 | fraction_over
about half of | of | share | about | 0.5 | fraction_about
less than half of | of | share | less_than | 0.5 | fraction_under
a third of | of | share | exact | 0.3333 | fraction
two-thirds of | of | share | exact | 0.6667 | fraction
more than two-thirds of | of | share | more_than | 0.6667 | fraction_over
nearly two-thirds of | of | share | nearly | 0.6667 | fraction_nearly
a quarter of | of | share | exact | 0.25 | fraction
three-quarters of | of | share | exact | 0.75 | fraction
about three-quarters of | of | share | about | 0.75 | fraction_about
a fifth of | of | share | exact | 0.2 | fraction
one in five of | of | share | exact | 0.2 | fraction
nearly one in ten of | of | share | nearly | 0.1 | fraction_nearly
most of | of | vague | vague | 0.5 | majority
the majority of | of | vague | vague | 0.5 | majority
a majority of | of | vague | vague | 0.5 | majority
3,539 | people | level | exact | 3539 | bare
200 | people | level | exact | 200 | bare
about 300 | people | level | about | 300 | about
around 300 | people | level | about | 300 | about
some 300 | people | level | about | 300 | about
roughly 300 | people | level | about | 300 | about
approximately 300 | people | level | about | 300 | about
an estimated 300 | people | level | about | 300 | about
nearly 300 | people | level | nearly | 300 | nearly
almost 300 | people | level | nearly | 300 | nearly
close to 300 | people | level | nearly | 300 | nearly
just under 300 | people | level | less_than | 300 | under
over 1,000 | people | level | more_than | 1000 | over
more than 1,000 | people | level | more_than | 1000 | over
at least 32 | people | level | at_least | 32 | at_least
no fewer than 32 | people | level | at_least | 32 | at_least
up to 50 | people | level | at_most | 50 | at_most
as many as 50 | people | level | at_most | 50 | at_most
at most 50 | people | level | at_most | 50 | at_most
fewer than 50 | people | level | less_than | 50 | under
between 20 and 30 | people | level | between | 20 | between
dozens of | people | vague | vague | 24 | vague
hundreds of | people | vague | vague | 200 | vague
thousands of | people | vague | vague | 2000 | vague
tens of thousands of | people | vague | vague | 20000 | vague
""",
)
