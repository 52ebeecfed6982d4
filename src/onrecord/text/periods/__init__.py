"""When: dates, ranges and other periods in English, French and Arabic text, as ISO 8601 and EDTF values."""

from onrecord.text.periods.edtf import parse_edtf
from onrecord.text.periods.mention import PeriodMention
from onrecord.text.periods.scan import find_periods, find_temporal

__all__ = ["PeriodMention", "find_periods", "find_temporal", "parse_edtf"]
