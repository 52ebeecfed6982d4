"""case.yaml and claims.yaml: YAML text to values and back, all problems of a file reported together."""

from collections import Counter
from collections.abc import Callable, Collection
from typing import TypeVar

import yaml

from onrecord.errors import InvalidCaseFileError, NewerCaseError
from onrecord.model.case import (
    FORMAT,
    Authority,
    Case,
    Source,
    Written,
    WrittenAppearance,
    WrittenClaim,
    WrittenRecord,
)
from onrecord.model.reading import Direction
from onrecord.model.register import WrittenCommitment, WrittenReply, WrittenResponse
from onrecord.vault.measurefile import EMPTY_MEASURES, measure, measure_data
from onrecord.vault.nodes import Fields, Problems, without_empty
from onrecord.vault.registerfile import (
    EMPTY_COMMITMENTS,
    EMPTY_REPLIES,
    EMPTY_RESPONSES,
    commitment,
    commitment_data,
    reply,
    reply_data,
    response,
    response_data,
)
from onrecord.vault.verdictfile import EMPTY_READINGS, fairness, fairness_data, readings, readings_data

T = TypeVar("T")

EMPTY_CLAIMS = (
    """\
# What people write about the claims of this case. Take the `#` away from a line to use it.
# A quote must be in its document letter for letter; `onrecord apply` names every one that is not.
#
# sources:
#   - key: survey-2024                  # a short name of your choice
#     document: survey.html             # file name or SHA-256 of a document in the case; leave out for a work only cited
#     publisher: National Survey Office
#     title: Household survey
#     published: 2024-05                # year, month or day
#     address: https://example.org/survey
#     language: en
#     edition: 2024                     # only for a sheet of claims and record
#     note: Table 3 was corrected in June.
#
# claims:
#   - key: safer-roads
#     statement: The roads are safer.   # as the sheet prints it; leave out to take the document's words
#     topic: Safety
#     appearances:
#       - document: speech.txt
#         quote: our roads are safer than ever
#         edition: 2024
#     record:
#       - document: survey.html
#         quote: At least 12 people were killed on the roads in May 2024.
#         edition: 2024
#         sources: [survey-2024]
#     directions:                       # forward, no change or backward
#       2024: backward
"""
    + EMPTY_READINGS
    + "#\n"
    + EMPTY_MEASURES
    + "#\n"
    + EMPTY_REPLIES
    + "#\n"
    + EMPTY_COMMITMENTS
    + "#\n"
    + EMPTY_RESPONSES
    + """
sources: []
claims: []
"""
)


def parse_case(data: bytes, name: str = "case.yaml") -> Case:
    """Read the text of a case.yaml.

    Args:
        data: UTF-8.
        name: Of the file, for messages.

    Raises:
        InvalidCaseFileError: It does not say what it must; every problem is named with its line.
        NewerCaseError: Its `format` is higher than this onrecord's.
    """
    return _parse(data, name, _case)


def parse_written(data: bytes, name: str = "claims.yaml", sources: Collection[str] = ()) -> Written:
    """Read the text of a claims.yaml. An empty text says that there are no claims.

    Args:
        data: UTF-8.
        name: Of the file, for messages.
        sources: Keys of sources that are registered elsewhere and may be named.

    Raises:
        InvalidCaseFileError: It does not say what it must; every problem is named with its line.
    """

    def take(fields: Fields) -> Written:
        return _written(fields, sources)

    return _parse(data, name, take)


def render_case(case: Case) -> str:
    """Write a case.yaml that `parse_case` reads back."""
    authority: dict[str, object] = {"name": case.authority.name, "aliases": list(case.authority.aliases)}
    return _dump(
        {
            "format": case.format,
            "title": case.title,
            "authority": without_empty(authority),
            "places": list(case.places),
            "languages": list(case.languages),
            "publisher": case.publisher,
            "about": case.about,
        }
    )


def render_written(written: Written) -> str:
    """Write a claims.yaml that `parse_written` reads back; fields that are empty are left out."""
    return _dump(
        {
            "sources": [
                without_empty(
                    {
                        "key": source.key,
                        "document": source.document,
                        "publisher": source.publisher,
                        "title": source.title,
                        "published": source.published,
                        "address": source.address,
                        "language": source.language,
                        "edition": source.edition,
                        "note": source.note,
                    }
                )
                for source in written.sources
            ],
            "claims": [_claim_data(claim) for claim in written.claims],
            **({"measures": [measure_data(one) for one in written.measures]} if written.measures else {}),
            **_sections(written),
        }
    )


def _sections(written: Written) -> dict[str, object]:
    """Give the registers that hold anything."""
    return without_empty(
        {
            "replies": [reply_data(one) for one in written.replies],
            "commitments": [commitment_data(one) for one in written.commitments],
            "responses": [response_data(one) for one in written.responses],
        }
    )


def _claim_data(claim: WrittenClaim) -> dict[str, object]:
    return without_empty(
        {
            "key": claim.key,
            "statement": claim.statement,
            "topic": claim.topic,
            "appearances": [
                without_empty({"document": made.document, "quote": made.quote, "edition": made.edition})
                for made in claim.appearances
            ],
            "record": [
                without_empty(
                    {
                        "document": item.document,
                        "quote": item.quote,
                        "edition": item.edition,
                        "sources": list(item.sources),
                    }
                )
                for item in claim.record
            ],
            "directions": {edition: direction.value for edition, direction in claim.directions},
            "readings": readings_data(claim.readings),
            "fairness": fairness_data(claim.fairness),
        }
    )


def _dump(data: object) -> str:
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=2**31)


def _parse(data: bytes, name: str, take: Callable[[Fields], T]) -> T:
    root = _compose(data, name)
    problems = Problems()
    fields = Fields(root, "the file", problems)
    value = take(fields)
    fields.finish()
    if problems.lines():
        raise _invalid(name, problems.lines())
    return value


def _compose(data: bytes, name: str) -> yaml.Node:
    try:
        root = yaml.compose(data.decode("utf-8-sig"), Loader=yaml.SafeLoader)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _invalid(name, (f"line {line}: is not UTF-8 text",)) from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise _invalid(
            name, (f"line {mark.line + 1 if mark else 1}: is not YAML: {error.problem}",)
        ) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise _invalid(name, (f"is not YAML: {str(error).splitlines()[0]}",)) from error
    if root is None:
        mark = yaml.Mark(name, 0, 0, 0, None, 0)
        return yaml.MappingNode("tag:yaml.org,2002:map", [], mark, mark)
    return root


def _case(fields: Fields) -> Case:
    version = fields.whole("format", FORMAT)
    if version > FORMAT:
        raise NewerCaseError(
            what=f"the case was written by a newer onrecord (format {version})",
            why=f"this onrecord knows case formats up to {FORMAT} and could misread it",
            fix="update onrecord, then run the same command again",
        )
    if version < 1:
        fields.refuse("format", "`format` must be 1 or higher")
    return Case(
        format=version,
        title=fields.text("title"),
        authority=_authority(fields),
        places=fields.texts("places"),
        languages=fields.texts("languages", ("en", "fr", "ar")),
        publisher=fields.text("publisher", ""),
        about=fields.text("about", ""),
    )


def _authority(fields: Fields) -> Authority:
    group = fields.group("authority")
    if group is None:
        return Authority(name="")
    authority = Authority(name=group.text("name"), aliases=group.texts("aliases"))
    group.finish()
    return authority


def _written(fields: Fields, elsewhere: Collection[str]) -> Written:
    source_fields = list(fields.groups("sources", "source"))
    sources = tuple(_source(one) for one in source_fields)
    known = {source.key for source in sources} | set(elsewhere)
    claim_fields = list(fields.groups("claims", "claim"))
    claims = tuple(_claim(one, known) for one in claim_fields)
    measure_fields = list(fields.groups("measures", "measure"))
    measures = tuple(measure(one) for one in measure_fields)
    replies = _keyed(fields, "replies", "reply", reply)
    commitments = _keyed(fields, "commitments", "commitment", commitment)
    responses = _keyed(fields, "responses", "response", response)
    _refuse_repeated(measure_fields, [one.key for one in measures])
    _refuse_repeated(source_fields, [source.key for source in sources])
    _refuse_repeated(claim_fields, [claim.key for claim in claims])
    return Written(
        sources=sources,
        claims=claims,
        measures=measures,
        replies=replies,
        commitments=commitments,
        responses=responses,
    )


Registered = TypeVar("Registered", WrittenReply, WrittenCommitment, WrittenResponse)


def _keyed(
    fields: Fields, section: str, one: str, take: Callable[[Fields], Registered]
) -> tuple[Registered, ...]:
    """Take the entries of a section; no two may have one key."""
    groups = list(fields.groups(section, one))
    entries = tuple(map(take, groups))
    _refuse_repeated(groups, [entry.key for entry in entries])
    return entries


def _refuse_repeated(groups: list[Fields], keys: list[str]) -> None:
    counts = Counter(keys)
    for group, key in zip(groups, keys, strict=True):
        if key and counts[key] > 1:
            group.refuse("key", f"has the key `{key}`, and so has another one; a key names one thing")


def _source(fields: Fields) -> Source:
    source = Source(
        key=fields.text("key"),
        document=fields.optional("document"),
        publisher=fields.text("publisher", ""),
        title=fields.text("title", ""),
        published=fields.optional("published"),
        address=fields.optional("address"),
        language=fields.optional("language"),
        edition=fields.optional("edition"),
        note=fields.text("note", ""),
    )
    fields.finish()
    return source


def _claim(fields: Fields, sources: Collection[str]) -> WrittenClaim:
    claim = WrittenClaim(
        key=fields.text("key"),
        statement=fields.text("statement", ""),
        topic=fields.text("topic", ""),
        appearances=tuple(_appearance(one) for one in fields.groups("appearances", "appearance")),
        record=tuple(_record(one, sources) for one in fields.groups("record", "record")),
        directions=_directions(fields),
        readings=readings(fields),
        fairness=fairness(fields),
    )
    fields.finish()
    return claim


def _appearance(fields: Fields) -> WrittenAppearance:
    appearance = WrittenAppearance(
        document=fields.text("document"), quote=fields.text("quote"), edition=fields.optional("edition")
    )
    fields.finish()
    return appearance


def _record(fields: Fields, sources: Collection[str]) -> WrittenRecord:
    record = WrittenRecord(
        document=fields.text("document"),
        quote=fields.text("quote"),
        edition=fields.optional("edition"),
        sources=fields.texts("sources"),
    )
    for key in record.sources:
        if key not in sources:
            fields.refuse("sources", f"names the source `{key}`, which is not under `sources`")
    fields.finish()
    return record


def _directions(fields: Fields) -> tuple[tuple[str, Direction], ...]:
    found = []
    for edition, word in fields.pairs("directions"):
        try:
            found.append((edition, Direction(word)))
        except ValueError:
            choices = ", ".join(direction.value for direction in Direction)
            fields.refuse("directions", f"has the direction {word!r}; it must be one of: {choices}")
    return tuple(found)


def _invalid(name: str, problems: tuple[str, ...]) -> InvalidCaseFileError:
    count = "a problem" if len(problems) == 1 else f"{len(problems)} problems"
    return InvalidCaseFileError(
        what=f"{name} has {count}",
        why="\n       ".join(problems),
        fix=f"correct these lines of {name}, then run the same command again",
    )
