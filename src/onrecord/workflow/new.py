"""`onrecord new`: an empty case."""

from pathlib import Path

import attrs

from onrecord.intake.files import take
from onrecord.model.case import Authority, Case
from onrecord.vault.casefile import parse_case
from onrecord.vault.store import Vault
from onrecord.workflow.clock import now


def new_case(folder: Path, case: Case, *, by: str) -> None:
    """Make an empty case in `folder`.

    Raises:
        CaseExistsError: The folder is there and not empty.
        StorageError: The disk refused.
    """
    Vault.create(folder, case, at=now(), by=by)


UNNAMED = "the authority"
"""What a sheet calls an authority that nobody has named yet."""


def case_from(template: Path | None, *, title: str, authority: str, aliases: tuple[str, ...]) -> Case:
    """Make the values of case.yaml, from a template file where one is given; what is stated wins over it."""
    if template is None:
        case = Case(
            title=title or (f"{authority}: claim and record" if authority else "Claim and record"),
            authority=Authority(name=authority or UNNAMED, aliases=aliases),
        )
    else:
        case = parse_case(take(template).data, name=str(template))
        case = attrs.evolve(case, title=title or case.title)
        if authority or aliases:
            known = case.authority
            case = attrs.evolve(
                case, authority=Authority(name=authority or known.name, aliases=aliases or known.aliases)
            )
    return case
