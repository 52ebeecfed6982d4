"""The pages of the documentation lead somewhere, and the commands they show exist."""

import re
import shlex
import textwrap
from pathlib import Path

import click
import pytest

from onrecord.cli import app
from onrecord.vault.casefile import parse_written

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    [
        *(ROOT / "docs").rglob("*.md"),
        *(ROOT / "examples").rglob("README.md"),
        ROOT / "ARCHITECTURE.md",
        ROOT / "CONTRIBUTING.md",
        ROOT / "README.md",
    ]
)
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)")
COMMAND = re.compile(r"^\s*\$ onrecord (.+)$", re.MULTILINE)
YAML = re.compile(r"^\s*```yaml\n(.*?)^\s*```", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"^\s*```.*?^\s*```", re.MULTILINE | re.DOTALL)
NAMES = [page.relative_to(ROOT).as_posix() for page in PAGES]


def anchors(page: str) -> set[str]:
    """Give the anchors of a page's headings, as web hosts of repositories make them."""
    headings = re.findall(r"^#+\s+(.+)$", CODE.sub("", page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("name", NAMES)
def test_every_link_inside_the_project_leads_to_a_file_and_a_heading(name):
    page = ROOT / name
    broken = []
    for link in LINK.findall(CODE.sub("", page.read_text(encoding="utf-8"))):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = page.parent / path if path else page
        if not target.exists() or (anchor and anchor not in anchors(target.read_text(encoding="utf-8"))):
            broken.append(link)

    assert broken == []


@pytest.mark.parametrize("name", NAMES)
def test_every_command_shown_is_one_that_onrecord_takes(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    for line in COMMAND.findall(text):
        name_of, *arguments = shlex.split(line, comments=True)
        command = app.commands[name_of]
        while isinstance(command, click.Group):
            name_of, *arguments = arguments
            command = command.commands[name_of]

        context = command.make_context(name_of, arguments)

        assert context.params, line


@pytest.mark.parametrize("name", NAMES)
def test_every_claims_file_shown_is_one_that_onrecord_reads(name):
    shown = [textwrap.dedent(block) for block in YAML.findall((ROOT / name).read_text(encoding="utf-8"))]
    whole = [block for block in shown if block.startswith(("sources:", "claims:"))]

    for block in whole:
        written = parse_written(block.encode())

        assert written.sources or written.claims


def test_every_page_starts_with_its_title():
    untitled = [name for name in NAMES if not (ROOT / name).read_text(encoding="utf-8").startswith("# ")]

    assert untitled == []


def test_the_index_of_the_documentation_leads_to_every_guide():
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    guides = [
        path.relative_to(ROOT / "docs").as_posix()
        for folder in ("tutorials", "how-to", "methods", "reference", "explanation", "decisions")
        for path in (ROOT / "docs" / folder).glob("*.md")
    ]

    assert [guide for guide in guides if f"({guide})" not in index] == []
