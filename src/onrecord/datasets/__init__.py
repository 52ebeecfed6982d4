"""Files of event data and indicators, recognised by what is in them, to Arrow batches with an account of every row."""

from onrecord.datasets.loading import Loading, Told
from onrecord.datasets.mapping import Layout
from onrecord.datasets.opening import open_dataset
from onrecord.datasets.schema import COUNTS, DECIMALS, EVENTS, INDICATORS, SCHEMAS
from onrecord.datasets.written import read_mapping

__all__ = [
    "COUNTS",
    "DECIMALS",
    "EVENTS",
    "INDICATORS",
    "SCHEMAS",
    "Layout",
    "Loading",
    "Told",
    "open_dataset",
    "read_mapping",
]
