"""Layouts of the Uppsala Conflict Data Program and of tables made from its data."""

from types import MappingProxyType

import attrs

from onrecord.datasets.mapping import Layout, ReleaseFrom, Terms
from onrecord.model.dataset import TableForm

_TERMS = Terms(
    licence="CC BY 4.0",
    attribution=(
        "Uppsala Conflict Data Program, UCDP Georeferenced Event Dataset; Sundberg and Melander (2013), "
        "Introducing the UCDP Georeferenced Event Dataset, Journal of Peace Research 50(4)"
    ),
)
KINDS = MappingProxyType(
    {
        "1": "state-based",
        "2": "non-state",
        "3": "one-sided",
        "state-based violence": "state-based",
        "non-state violence": "non-state",
        "one-sided violence": "one-sided",
        "state-based conflict": "state-based",
        "non-state conflict": "non-state",
        "state-based": "state-based",
        "non-state": "non-state",
        "one-sided": "one-sided",
    }
)
_FIRST_DAY = "1989-01-01"
_SIDES = ("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")
_GED = MappingProxyType(
    {
        "event_id": "id",
        "source_id": "relid",
        "start": "date_start",
        "end": "date_end",
        "date_precision": "date_prec",
        "country": "country",
        "admin1": "adm_1",
        "admin2": "adm_2",
        "place": "where_coordinates",
        "latitude": "latitude",
        "longitude": "longitude",
        "place_precision": "where_prec",
        "kind": "type_of_violence",
        "subkind": "conflict_name",
        "side_a": "side_a",
        "side_b": "side_b",
        "side_a_id": "side_a_new_id",
        "side_b_id": "side_b_new_id",
        "low": "low",
        "best": "best",
        "high": "high",
        "civilians": "deaths_civilians",
        "sources": "number_of_sources",
        "note": "where_description",
    }
)
_GED_42 = Layout(
    key="ucdp-ged-42/1",
    dataset="ucdp-ged",
    form=TableForm.EVENTS,
    terms=_TERMS,
    columns=_GED,
    needs=frozenset(
        {"id", "type_of_violence", "conflict_new_id", "dyad_new_id", "side_a_new_id", "side_b_new_id"}
        | {"where_prec", "date_prec", "date_start", "date_end", "best", "low", "high", "country", *_SIDES}
    ),
    words=MappingProxyType({"kind": KINDS, "sources": MappingProxyType({"-1": ""})}),
    parts=_SIDES,
    first_day=_FIRST_DAY,
    day_first=False,
)
_GED_43 = attrs.evolve(_GED_42, key="ucdp-ged-43/1", needs=_GED_42.needs | {"iso3"})
_GED_49 = attrs.evolve(
    _GED_42,
    key="ucdp-ged-49/1",
    needs=_GED_42.needs | {"relid", "code_status", "side_a_dset_id", "where_description"},
)
_SUBSET = attrs.evolve(
    _GED_42,
    key="ucdp-ged-renamed/1",
    columns=MappingProxyType(
        {
            "event_id": "id",
            "start": "year+month+day",
            "country": "country",
            "latitude": "latitude",
            "longitude": "longitude",
            "kind": "type_of_violence",
            "subkind": "conflict_name",
            "side_a": "side_a",
            "side_b": "side_b",
            "low": "low_death",
            "best": "best_death",
            "high": "high_death",
        }
    ),
    needs=frozenset(),
    parts=(),
)
_SAMPLE = attrs.evolve(
    _GED_42,
    key="ucdp-ged-sample/1",
    columns=MappingProxyType(
        {
            "event_id": "id",
            "start": "date",
            "country": "country",
            "latitude": "latitude",
            "longitude": "longitude",
            "kind": "type_of_violence",
            "best": "best",
            "civilians": "civilian_deaths",
        }
    ),
    needs=frozenset({"id", "conflict_id", "date", "type_of_violence", "best", "civilian_deaths", "country"}),
    parts=(),
)
_ARTICLES = attrs.evolve(
    _GED_42,
    key="ucdp-aec/1",
    dataset="ucdp-aec",
    columns=MappingProxyType(
        {
            "event_id": "id",
            "source_id": "source_article",
            "start": "start_date",
            "end": "end_date",
            "country": "location_root_name",
            "admin1": "location_adm1_name",
            "admin2": "location_adm2_name",
            "place": "location_where_name",
            "side_a": "side_a_name",
            "side_b": "side_b_name",
            "low": "deaths_low",
            "high": "deaths_high",
            "civilians": "deaths_civilian",
        }
    ),
    needs=frozenset({"id", "source_article", "start_date", "end_date", "location_root_name", "deaths_low"}),
    parts=(),
    release=ReleaseFrom.LAST_DAY,
)
_COUNTRY_MONTHS = Layout(
    key="ucdp-country-month/1",
    dataset="ucdp-country-month",
    form=TableForm.COUNTS,
    terms=_TERMS,
    columns=MappingProxyType(
        {"start": "period", "country": "isocode", "deaths": "fatalities_ucdp", "population": "population"}
    ),
    release=ReleaseFrom.LAST_DAY,
)
_WORLD_MONTHS = Layout(
    key="ucdp-world-month/1",
    dataset="ucdp-world-month",
    form=TableForm.COUNTS,
    terms=_TERMS,
    columns=MappingProxyType({"start": "year+month", "kind": "type", "deaths": "deaths"}),
    lacks=frozenset({"country", "iso3", "isocode", "admin1"}),
    words=MappingProxyType({"kind": KINDS}),
    release=ReleaseFrom.LAST_DAY,
)
_COUNTRY_YEARS = Layout(
    key="ucdp-country-year-reply/1",
    dataset="ucdp-country-year",
    form=TableForm.COUNTS,
    terms=_TERMS,
    columns=MappingProxyType({"start": "year", "country": "country"}),
    spread=MappingProxyType(
        {
            "sb_total_deaths_best": "state-based",
            "ns_total_deaths_best": "non-state",
            "os_total_deaths_best": "one-sided",
        }
    ),
)
_COUNTRY_YEARS_FILE = attrs.evolve(
    _COUNTRY_YEARS,
    key="ucdp-country-year/1",
    columns=MappingProxyType({"start": "year_cy", "country": "country_cy"}),
    spread=MappingProxyType({f"{name}_cy": kind for name, kind in _COUNTRY_YEARS.spread.items()}),
)
_GED_OLD = attrs.evolve(
    _GED_42,
    key="ucdp-ged-estimates/1",
    columns=MappingProxyType({**_GED, "low": "low_est", "best": "best_est", "high": "high_est"}),
    needs=(_GED_42.needs - {"low", "best", "high"}) | {"low_est", "best_est", "high_est"},
)

LAYOUTS = (
    _GED_49,
    _GED_43,
    _GED_42,
    _GED_OLD,
    _SUBSET,
    _SAMPLE,
    _ARTICLES,
    _COUNTRY_MONTHS,
    _WORLD_MONTHS,
    _COUNTRY_YEARS,
    _COUNTRY_YEARS_FILE,
)

CANDIDATE = "ucdp-candidate"
"""Key of the monthly releases, whose files have the columns of GED and whose numbers are like "24.0.6" or "24.01.24.06"."""
