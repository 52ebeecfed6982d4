"""Merging what people wrote into claims.yaml, with their comments, order and line breaks kept."""

import io

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq

SECTIONS = ("sources", "claims", "measures", "replies", "commitments", "responses")


def merge_written(existing: str, incoming: str) -> str:
    """Merge one YAML text into another; both are known to be valid claims files.

    Args:
        existing: The case's claims.yaml.
        incoming: What is to be applied.

    Returns:
        `existing` with every entry of `incoming` in it: an entry whose key is there already takes the place of
        the old one, others are put at the end of their section. Comments of both are kept.
    """
    yaml = _yaml()
    kept, applied = yaml.load(existing), yaml.load(incoming)
    head = ""
    if not isinstance(kept, CommentedMap):
        kept, head = CommentedMap(), existing.rstrip() + "\n\n" if existing.strip() else ""
    for section in SECTIONS:
        entries = applied.get(section) if isinstance(applied, CommentedMap) else None
        if isinstance(entries, CommentedSeq) and entries:
            _merge_section(kept, section, entries)
    stream = io.StringIO()
    yaml.dump(kept, stream)
    return head + stream.getvalue()


def _yaml() -> YAML:
    yaml = YAML()
    yaml.preserve_quotes = True
    # Long quotations stay on the line they were written on.
    yaml.width = 1_000_000
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def _merge_section(kept: CommentedMap, section: str, entries: CommentedSeq) -> None:
    if not isinstance(kept.get(section), CommentedSeq) or not kept[section]:
        kept[section] = entries
        return
    places = {entry["key"]: number for number, entry in enumerate(kept[section])}
    for entry in entries:
        if entry["key"] in places:
            kept[section][places[entry["key"]]] = entry
        else:
            kept[section].append(entry)
