"""Values and a case to work on."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from onrecord.model.case import Authority, Case
from onrecord.model.ledger import Decision, Ruling
from onrecord.vault.store import Vault

AT = "2026-03-01T08:00:00Z"


@attrs.frozen(kw_only=True)
class Document:
    name: str
    data: bytes
    sha256: str
    media_type: str = "text/plain"


@pytest.fixture
def at() -> str:
    return AT


@pytest.fixture
def document() -> Callable[..., Document]:
    def make(data: bytes = b"The harbour was closed for nine days.", name: str = "harbour.txt") -> Document:
        return Document(name=name, data=data, sha256=hashlib.sha256(data).hexdigest())

    return make


@pytest.fixture
def decision() -> Decision:
    return Decision(
        proposal="0123456789ab",
        subject="the sentence on the harbour belongs to the claim on trade",
        ruling=Ruling.ACCEPT,
        by="reader-1",
        reason="the heading over it says so",
        at=AT,
    )


@pytest.fixture
def case() -> Case:
    return Case(
        title="The port authority and the record",
        authority=Authority(name="Port authority", aliases=("Autorité portuaire", "سلطة الميناء")),
        places=("Northport",),
        publisher="A test",
        about="Made for a test.",
    )


@pytest.fixture
def vault(tmp_path: Path, case: Case) -> Vault:
    return Vault.create(tmp_path / "port", case, at=AT, by="reader-1")


@pytest.fixture
def permissions_bind(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o555)
    if os.access(closed, os.W_OK):
        pytest.skip("permissions do not bind this user, who seems to be the administrator")


@pytest.fixture
def tree() -> Callable[[Path], dict[str, bytes]]:
    def read(folder: Path) -> dict[str, bytes]:
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }

    return read
