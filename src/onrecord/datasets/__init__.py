"""Files of event data and indicators, recognised by what is in them, to Arrow batches with an account of every row."""

from onrecord.errors import MissingExtraError

try:
    import numpy as np  # noqa: F401 -- first of all, so that its absence is told in words
except ImportError as error:
    raise MissingExtraError(
        what="numpy is not installed",
        why="data is loaded with libraries that the plain installation leaves out",
        fix="pip install 'onrecord[data]'",
    ) from error

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
