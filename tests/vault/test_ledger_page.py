"""The reference page must be enough to check a ledger without onrecord: its program is run as it stands there."""

import re
import subprocess
import sys
from pathlib import Path

PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "ledger.md").read_text(encoding="utf-8")
PROGRAM = re.search(r"```python\n(.*?)```", PAGE, re.DOTALL)


def test_the_program_of_the_page_finds_a_sound_case_sound_and_prints_its_head(vault, document, decision, at):
    with vault.writing() as writer:
        writer.receive(document(), "a", "me", at)
        made = writer.decide(decision)
        writer.undo(made.entry, by="me", reason="r", at=at)

    said = _run(vault.folder)

    assert said.returncode == 0
    assert said.stdout.strip() == f"4 entries and 1 originals are sound; the head is {vault.head()[1]}"


def test_the_program_of_the_page_finds_a_changed_original(vault, document, at):
    with vault.writing() as writer:
        receipt, _ = writer.receive(document(), "a", "me", at)
    path = vault.folder / "originals" / receipt.sha256[:2] / receipt.sha256[2:]
    path.chmod(0o644)
    path.write_bytes(b"changed")

    said = _run(vault.folder)

    assert said.returncode == 1
    assert f"{receipt.sha256} was changed" in said.stderr


def test_the_page_names_the_marks_of_the_file(vault):
    header = (vault.folder / "ledger.db").read_bytes()[:100]

    assert f"`application_id` {int.from_bytes(header[68:72], 'big')} " in PAGE
    assert f"`user_version` {int.from_bytes(header[60:64], 'big')}" in PAGE


def _run(folder: Path) -> subprocess.CompletedProcess[str]:
    assert PROGRAM is not None
    return subprocess.run(
        [sys.executable, "-c", PROGRAM[1]],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
