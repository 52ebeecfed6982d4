"""Statistics of measures: pure functions of whole numbers, each result with a sentence on what it means."""

from onrecord.measures.statistics.calibration import CameTrue, ErrorLaw, Target
from onrecord.measures.statistics.changepoints import Level, Levels, find_levels
from onrecord.measures.statistics.changes import IndicatorChange, indicator_change
from onrecord.measures.statistics.dispersion import event_dispersion, month_dispersion
from onrecord.measures.statistics.lag import Completeness, LagGuard, Snapshot, completeness, guard
from onrecord.measures.statistics.pace import Pace, Projection, judge_pace, naive_total, project
from onrecord.measures.statistics.rates import Rate, count_interval, rate_per
from onrecord.measures.statistics.ratios import PeriodRatio, compare_periods
from onrecord.measures.statistics.records import Record, find_record, rank_all
from onrecord.measures.statistics.seasons import Season, same_months
from onrecord.measures.statistics.shares import Share, share_of, wilson
from onrecord.measures.statistics.tolls import Interval, Toll, month_after, month_names, month_series

__all__ = [
    "CameTrue", "Completeness", "ErrorLaw", "IndicatorChange", "Interval", "LagGuard", "Level", "Levels", "Pace",
    "PeriodRatio", "Projection", "Rate", "Record", "Season", "Share", "Snapshot", "Target", "Toll", "compare_periods",
    "completeness", "count_interval", "event_dispersion", "find_levels", "find_record", "guard", "indicator_change",
    "judge_pace", "month_after", "month_dispersion", "month_names", "month_series", "naive_total", "project",
    "rank_all", "rate_per", "same_months", "share_of", "wilson",
]  # fmt: skip
