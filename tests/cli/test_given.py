"""What people type, before any case is touched. In this process: nothing here starts a command."""

import click
import pytest
from click.testing import CliRunner

from onrecord.cli import _in_words, app
from onrecord.cli.given import PATH, TEXT, WORDS
from onrecord.cli.talk import one_line, visible


def misuse(*arguments):
    done = CliRunner().invoke(app, [str(argument) for argument in arguments])
    assert done.exit_code == 2, done.output
    return done.output


def test_words_come_without_white_space_around_them_and_in_every_locale():
    typed_in_the_c_locale = "المجلس".encode().decode("ascii", "surrogateescape")

    assert WORDS.convert("  the junta ", None, None) == "the junta"
    assert WORDS.convert(typed_in_the_c_locale, None, None) == "المجلس"


@pytest.mark.parametrize("typed", ["a\x1b[2Jb", "a\nb", "a\x00b", "a\x9bb", "\udcff"])
def test_words_that_no_page_can_show_are_misuse(typed):
    with pytest.raises(click.BadParameter):
        WORDS.convert(typed, None, None)


def test_a_reason_may_have_several_lines():
    assert TEXT.convert("first\nsecond\tcolumn", None, None) == "first\nsecond\tcolumn"


def test_an_empty_path_is_misuse_and_not_the_folder_one_is_in():
    with pytest.raises(click.BadParameter):
        PATH.convert("", None, None)
    assert "empty path" in misuse("add", "case", "")
    assert "empty path" in misuse("build", "")


def test_a_blank_name_of_an_authority_is_no_name(tmp_path):
    made = CliRunner().invoke(app, ["new", str(tmp_path / "case"), "--authority", "   "])

    assert made.exit_code == 0
    assert "no authority is named yet" in made.stderr
    assert "name: the authority" in (tmp_path / "case" / "case.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--list", "3f9c2a", "accept"),
        ("--list", "--undo", "5"),
        ("--undo", "5", "3f9c2a", "accept"),
        ("3f9c2a", "accept", "--value", "debts"),
        ("--undo", "5", "--value", "debts"),
        ("3f9c2a",),
        ("3f9c2a", "maybe"),
    ],
)
def test_a_decision_that_could_be_meant_in_two_ways_is_misuse(arguments):
    misuse("decide", "case", *arguments)


def test_what_acts_on_a_terminal_is_written_out():
    assert visible("a\x1b[2J\u202eb\x9b\r\nتقرير") == "a\\x1b[2J\\u202eb\\x9b\\r\nتقرير"
    assert one_line("two\nlines\x07") == "two lines\\x07"
    assert one_line("abcdef", 4) == "abc…"


def test_a_defect_is_owned_up_to_in_words_and_shown_whole_only_on_request(monkeypatch):
    monkeypatch.delenv("ONRECORD_DEBUG", raising=False)
    refusal = _in_words(ValueError("nine is not ten"))

    assert refusal.code == "internal"
    assert "nine is not ten" in refusal.what
    assert "ONRECORD_DEBUG=1" in refusal.fix
    monkeypatch.setenv("ONRECORD_DEBUG", "1")
    with pytest.raises(ValueError, match="nine is not ten"):
        _in_words(ValueError("nine is not ten"))


def test_a_refusal_of_the_system_keeps_its_own_words():
    assert "No space left" in _in_words(OSError(28, "No space left on device", "page")).what
