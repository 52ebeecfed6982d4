"""How a measure is computed, in plain words, so that a reader can do it by hand."""

from collections.abc import Sequence

from onrecord.measures.amounts import unit_of
from onrecord.measures.plan import Part, is_share
from onrecord.model.dataset import TableForm, Vintage
from onrecord.model.measure import Comparison, Dated, Definition, Scope, Statistic

_STATISTICS = {
    Statistic.EVENTS: "count the events",
    Statistic.FATALITIES: "add up the deaths ({estimate} estimate)",
    Statistic.RATE: "add up the deaths ({estimate} estimate)",
    Statistic.SHARE: "count the events",
    Statistic.LEVEL: "take the value",
    Statistic.FIRST: "take the first value",
    Statistic.LAST: "take the last value",
    Statistic.PEAK: "take the highest value",
}
_COMPARISONS = {
    Comparison.RATIO: "Divide the first number by the second.",
    Comparison.CHANGE: "Take the second number from the first, divide by the second, and say it in percent.",
    Comparison.DIFFERENCE: "Take the second number from the first.",
    Comparison.SHARE: "Divide the first number by the second, and say it in percent.",
    Comparison.RANK: "Do the same for all others that can be compared, and see at which place it comes.",
    Comparison.RECORD: "Do the same for every earlier period of the same length that the data cover whole.",
    Comparison.TREND: "Do so for every year, and compare every year with every later one.",
    Comparison.ON_PACE: "Multiply by the days of the whole and divide by the days that have passed; hold it against the second.",
}


def recipe_of(definition: Definition, planned: Sequence[Part]) -> str:
    """Write down how a definition is computed, one step a sentence."""
    own, base = planned[0], next((part for part in planned if part.role == "base"), None)
    steps = [f"Take {_title(own.vintage)}.", f"Keep {_rows(definition.scope, own.vintage)}."]
    action = _STATISTICS[definition.statistic].format(estimate=definition.estimate.value)
    steps.append(f"{action[0].upper()}{action[1:]}.")
    if base is not None:
        again = (
            "Do the same for"
            if definition.statistic is not Statistic.RATE
            else "Divide by the people who live there:"
        )
        where = "" if base.vintage.key == own.vintage.key else f" of {_title(base.vintage)}"
        steps.append(f"{again} {_rows(base.scopes[0], base.vintage)}{where}.")
    if definition.statistic is Statistic.RATE:
        steps.append(f"Multiply by {definition.factor:,}.")
    elif is_share(definition):
        steps.append(_COMPARISONS[Comparison.SHARE])
    elif definition.comparison in _COMPARISONS:
        steps.append(_COMPARISONS[definition.comparison])
    return " ".join([*steps, f"Unit: {unit_of(definition, own.vintage.form)}."])


def _title(vintage: Vintage) -> str:
    return f"{vintage.dataset} {vintage.release} as of {vintage.accessed} (SHA-256 {vintage.digest[:12]}…)"


def _rows(scope: Scope, vintage: Vintage) -> str:
    kind = {
        TableForm.EVENTS: "the events",
        TableForm.COUNTS: "the counts",
        TableForm.INDICATORS: "the values",
    }[vintage.form]
    pieces = [kind + (f" of {scope.indicator}" if scope.indicator else "")]
    pieces += [f"in {', '.join(scope.countries)}"] if scope.countries else []
    pieces += [f"at {', '.join(scope.places)}"] if scope.places else []
    pieces += [f"of the kind {' or '.join(scope.kinds)}"] if scope.kinds else []
    pieces += [f"with {' or '.join(scope.actors)} on a side"] if scope.actors else []
    pieces += [f"against {' or '.join(scope.targets)}"] if scope.targets else []
    pieces += [f"with at least {scope.minimum} deaths"] if scope.minimum else []
    dated = "starts" if scope.dated is Dated.START else "ends"
    if vintage.form is TableForm.EVENTS:
        return " ".join([*pieces, f"whose date {dated} in {scope.period}, both ends included"])
    return " ".join([*pieces, f"for {scope.period}, both ends included"])
