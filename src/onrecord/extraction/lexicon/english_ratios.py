"""English words that state how many times a value became another."""

from types import MappingProxyType

from onrecord.extraction.lexicon.model import Ratio
from onrecord.model.figure import Trend

_UP, _DOWN = Trend.UP, Trend.DOWN

RATIOS = MappingProxyType(
    {
        "doubled": Ratio(value=2, trend=_UP),
        "doubles": Ratio(value=2, trend=_UP),
        "doubling": Ratio(value=2, trend=_UP),
        "double": Ratio(value=2, trend=_UP, strict=True),
        "twice": Ratio(value=2, trend=_UP, strict=True),
        "twofold": Ratio(value=2, trend=_UP),
        "tripled": Ratio(value=3, trend=_UP),
        "triples": Ratio(value=3, trend=_UP),
        "tripling": Ratio(value=3, trend=_UP),
        "trebled": Ratio(value=3, trend=_UP),
        "triple": Ratio(value=3, trend=_UP, strict=True),
        "treble": Ratio(value=3, trend=_UP, strict=True),
        "thrice": Ratio(value=3, trend=_UP, strict=True),
        "threefold": Ratio(value=3, trend=_UP),
        "quadrupled": Ratio(value=4, trend=_UP),
        "quadrupling": Ratio(value=4, trend=_UP),
        "quadruple": Ratio(value=4, trend=_UP, strict=True),
        "fourfold": Ratio(value=4, trend=_UP),
        "quintupled": Ratio(value=5, trend=_UP),
        "fivefold": Ratio(value=5, trend=_UP),
        "sixfold": Ratio(value=6, trend=_UP),
        "sevenfold": Ratio(value=7, trend=_UP),
        "eightfold": Ratio(value=8, trend=_UP),
        "ninefold": Ratio(value=9, trend=_UP),
        "tenfold": Ratio(value=10, trend=_UP),
        "hundredfold": Ratio(value=100, trend=_UP),
        "halved": Ratio(value=0.5, trend=_DOWN),
        "halving": Ratio(value=0.5, trend=_DOWN),
        "halve": Ratio(value=0.5, trend=_DOWN),
    }
)
