"""Layouts of ACLED: rows of events, and the counts of its events that it, HDX and HAPI publish."""

from types import MappingProxyType

import attrs

from onrecord.datasets.mapping import Layout, ReleaseFrom, Terms
from onrecord.model.dataset import TableForm

_TERMS = Terms(
    licence="ACLED terms of use: rows may not be redistributed",
    attribution="Armed Conflict Location & Event Data (ACLED), acleddata.com",
    publishable=False,
)
_KINDS = MappingProxyType(
    {
        "battles": "battle",
        "battle-no change of territory": "battle",
        "battle-government regains territory": "battle",
        "battle-non-state actor overtakes territory": "battle",
        "explosions/remote violence": "explosion",
        "remote violence": "explosion",
        "violence against civilians": "violence-against-civilians",
        "protests": "protest",
        "riots": "riot",
        "riots/protests": "riot",
        "strategic developments": "strategic",
        "strategic development": "strategic",
        "political_violence": "political-violence",
        "civilian_targeting": "civilian-targeting",
        "demonstration": "demonstration",
    }
)
_DATE_CODES = MappingProxyType({"1": "1", "2": "3", "3": "4"})
"""ACLED: a day, a week, a month; in UCDP's codes."""
_PLACE_CODES = MappingProxyType({"1": "1", "2": "3", "3": "4"})
"""ACLED: a town, part of a region, a region; in UCDP's codes."""
_TYPES = MappingProxyType(
    {
        "1": "state forces",
        "2": "rebel group",
        "3": "political militia",
        "4": "identity militia",
        "5": "rioters",
        "6": "protesters",
        "7": "civilians",
        "8": "external/other forces",
        "0": "",
    }
)
"""What the numbers of the old schema say, in the words of the new one."""
_EVENT_COLUMNS = MappingProxyType(
    {
        "event_id": "event_id_cnty",
        "start": "event_date",
        "date_precision": "time_precision",
        "country": "country",
        "admin1": "admin1",
        "admin2": "admin2",
        "admin3": "admin3",
        "place": "location",
        "latitude": "latitude",
        "longitude": "longitude",
        "place_precision": "geo_precision",
        "kind": "event_type",
        "subkind": "sub_event_type",
        "side_a": "actor1",
        "side_b": "actor2",
        "associated_a": "assoc_actor_1",
        "associated_b": "assoc_actor_2",
        "side_a_type": "inter1",
        "side_b_type": "inter2",
        "best": "fatalities",
        "note": "notes",
    }
)
_OLD = Layout(
    key="acled-events-old/1",
    dataset="acled",
    form=TableForm.EVENTS,
    terms=_TERMS,
    columns=_EVENT_COLUMNS,
    needs=frozenset(
        {"event_id_cnty", "event_id_no_cnty", "event_date", "event_type", "actor1", "fatalities", "country"}
    ),
    words=MappingProxyType(
        {
            "kind": _KINDS,
            "date_precision": _DATE_CODES,
            "place_precision": _PLACE_CODES,
            "side_a_type": _TYPES,
            "side_b_type": _TYPES,
        }
    ),
    first_day="1997-01-01",
    release=ReleaseFrom.LAST_DAY,
)
_NEW = attrs.evolve(
    _OLD,
    key="acled-events-new/1",
    needs=frozenset(
        {"event_id_cnty", "event_date", "disorder_type", "event_type", "actor1", "fatalities", "country"}
    ),
    lacks=frozenset({"event_id_no_cnty"}),
)
_HDX_MONTHS = Layout(
    key="acled-hdx-months/1",
    dataset="acled-hdx",
    form=TableForm.COUNTS,
    terms=_TERMS,
    columns=MappingProxyType(
        {
            "start": "year+month",
            "country": "country",
            "admin1": "admin1",
            "admin2": "admin2",
            "pcode1": "admin1 pcode",
            "pcode2": "admin2 pcode",
            "events": "events",
            "deaths": "fatalities",
        }
    ),
    needs=frozenset({"country", "month", "year", "events", "fatalities"}),
    lacks=frozenset({"event_type"}),
    release=ReleaseFrom.LAST_DAY,
)
_HDX_DEMONSTRATIONS = attrs.evolve(
    _HDX_MONTHS,
    key="acled-hdx-demonstrations/1",
    dataset="acled-hdx-demonstrations",
    lacks=frozenset({"event_type", "fatalities"}),
    needs=frozenset({"country", "month", "year", "events"}),
    constants=MappingProxyType({"kind": "demonstration"}),
)
_KIND_MONTHS = Layout(
    key="acled-kind-months/1",
    dataset="acled-months",
    form=TableForm.COUNTS,
    terms=_TERMS,
    columns=MappingProxyType(
        {
            "start": "month",
            "country": "iso3",
            "kind": "event_type",
            "events": "events",
            "deaths": "fatalities",
        }
    ),
    words=MappingProxyType({"kind": _KINDS}),
    release=ReleaseFrom.LAST_DAY,
)
_ADMIN_YEARS = attrs.evolve(
    _KIND_MONTHS,
    key="acled-admin-years/1",
    dataset="acled-years",
    columns=MappingProxyType(
        {
            "start": "year",
            "country": "iso3",
            "admin1": "admin1",
            "admin2": "admin2",
            "events": "events",
            "deaths": "fatalities",
        }
    ),
    words=MappingProxyType({}),
)
_THIRD_PARTY_YEARS = attrs.evolve(
    _ADMIN_YEARS,
    key="acled-third-party-years/1",
    dataset="acled-third-party-years",
    columns=MappingProxyType(
        {
            "start": "reference_year",
            "country": "adm0_name",
            "admin1": "adm1_name",
            "admin2": "adm2_name",
            "events": "conflicts",
            "deaths": "fatalities",
        }
    ),
)
_HAPI = Layout(
    key="hapi-conflict-event/1",
    dataset="hapi-conflict-event",
    form=TableForm.COUNTS,
    terms=attrs.evolve(
        _TERMS,
        attribution="Armed Conflict Location & Event Data (ACLED), acleddata.com, through the HDX Humanitarian API",
    ),
    columns=MappingProxyType(
        {
            "start": "reference_period_start",
            "end": "reference_period_end",
            "country": "location_code",
            "admin1": "admin1_name",
            "admin2": "admin2_name",
            "pcode1": "admin1_code",
            "pcode2": "admin2_code",
            "kind": "event_type",
            "events": "events",
            "deaths": "fatalities",
        }
    ),
    needs=frozenset({"location_code", "event_type", "events", "fatalities", "reference_period_start"}),
    words=MappingProxyType({"kind": _KINDS}),
    warning="warning",
    parts_of=MappingProxyType({"civilian-targeting": "political-violence"}),
    release=ReleaseFrom.LAST_DAY,
)

LAYOUTS = (
    _OLD,
    _NEW,
    _HDX_MONTHS,
    _HDX_DEMONSTRATIONS,
    _KIND_MONTHS,
    _ADMIN_YEARS,
    _THIRD_PARTY_YEARS,
    _HAPI,
)
