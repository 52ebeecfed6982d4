"""Layouts of the World Bank's indicators."""

from types import MappingProxyType

import attrs

from onrecord.datasets.mapping import Layout, ReleaseFrom, Terms
from onrecord.model.dataset import TableForm

_TERMS = Terms(licence="CC BY 4.0", attribution="World Bank, World Development Indicators")
_WIDE = Layout(
    key="world-bank-api-csv/1",
    dataset="world-bank",
    form=TableForm.INDICATORS,
    terms=_TERMS,
    columns=MappingProxyType(
        {
            "indicator": "indicator code",
            "indicator_name": "indicator name",
            "country": "country code",
            "country_name": "country name",
        }
    ),
    lacks=frozenset({"year", "value"}),
    missing=frozenset({".."}),
    release="last updated date",
    wide=True,
)
_DATABANK = attrs.evolve(
    _WIDE,
    key="world-bank-databank/1",
    columns=MappingProxyType(
        {
            "indicator": "series code",
            "indicator_name": "series name",
            "country": "country code",
            "country_name": "country name",
        }
    ),
    release=ReleaseFrom.LAST_DAY,
)
_REPLY = attrs.evolve(
    _WIDE,
    key="world-bank-api-json/1",
    columns=MappingProxyType(
        {
            "indicator": "indicator.id",
            "indicator_name": "indicator.value",
            "country": "countryiso3code",
            "country_name": "country.value",
            "start": "date",
            "value": "value",
            "unit": "unit",
            "status": "obs_status",
        }
    ),
    needs=frozenset({"indicator.id", "countryiso3code", "country.value", "date", "value"}),
    lacks=frozenset(),
    release="lastupdated",
    wide=False,
)
_LONG = attrs.evolve(
    _REPLY,
    key="world-bank-long/1",
    columns=MappingProxyType(
        {
            "indicator": "indicator_code",
            "indicator_name": "indicator_name",
            "country": "entity_code",
            "country_name": "entity_name",
            "start": "year",
            "value": "value",
        }
    ),
    needs=frozenset(),
    release=ReleaseFrom.LAST_DAY,
)
_LONG_SERIES = attrs.evolve(
    _LONG,
    key="world-bank-long-series/1",
    columns=MappingProxyType(
        {
            "indicator": "indicator_code",
            "indicator_name": "indicator_name",
            "country": "country_code",
            "country_name": "country_name",
            "start": "year",
            "value": "value",
        }
    ),
    release="last_updated",
    needs=frozenset({"indicator_code", "country_code", "country_name", "year", "value"}),
)
_HDX = attrs.evolve(
    _LONG,
    key="world-bank-hdx/1",
    columns=MappingProxyType(
        {
            "indicator": "indicator code",
            "indicator_name": "indicator name",
            "country": "country iso3",
            "country_name": "country name",
            "start": "year",
            "value": "value",
        }
    ),
)
_TOPLINE = attrs.evolve(
    _LONG,
    key="world-bank-topline/1",
    columns=MappingProxyType(
        {
            "indicator": "indicator",
            "indicator_name": "indicator",
            "country": "countryiso",
            "start": "date",
            "value": "value",
            "unit": "unit",
        }
    ),
)

LAYOUTS = (_WIDE, _DATABANK, _REPLY, _LONG, _LONG_SERIES, _HDX, _TOPLINE)
