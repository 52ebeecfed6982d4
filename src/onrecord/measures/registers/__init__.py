"""Registers as written, versioned data: who, what kind and where, in the words of each dataset and of three languages."""

from onrecord.measures.registers.actors import (
    Actor,
    ActorClass,
    ActorRegister,
    Membership,
    Named,
    Resolved,
    family_of,
)
from onrecord.measures.registers.areas import Area, AreaSet, PointDoubt, read_areas
from onrecord.measures.registers.gazetteer import Gazetteer, Settlement, gazetteer
from onrecord.measures.registers.kinds import Kind, KindRegister, read_kinds
from onrecord.measures.registers.places import (
    Division,
    PcodeList,
    PlaceRegister,
    folded_place,
    pcode_list,
    read_places,
)
from onrecord.measures.registers.reading import read_actors
from onrecord.measures.registers.written import WrittenRegisters, shipped

__all__ = [
    "Actor", "ActorClass", "ActorRegister", "Area", "AreaSet", "Division", "Gazetteer", "Kind", "KindRegister",
    "Membership", "Named", "PcodeList", "PlaceRegister", "PointDoubt", "Resolved", "Settlement", "WrittenRegisters",
    "family_of", "folded_place", "gazetteer", "pcode_list", "read_actors", "read_areas", "read_kinds", "read_places",
    "shipped",
]  # fmt: skip
