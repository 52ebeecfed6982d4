import hashlib
import os
import stat
from pathlib import Path

import pytest

from onrecord.errors import UnreadableInputError
from onrecord.intake.files import LARGEST_BYTES, gather, gather_files, take

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
DOCX = b"PK\x03\x04\x14\x00\x00\x00\x00\x00[Content_Types].xmlPK\x03\x04word/document.xml"


@pytest.fixture
def put(tmp_path):
    def write(name, data):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    return write


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.txt", b"plain words", "text/plain"),
        ("a", b"plain words", "text/plain"),
        ("a.txt", "Ça coûte 3 000 €".encode(), "text/plain"),
        ("a.txt", "Ça coûte cher".encode("cp1252"), "text/plain"),
        ("a.txt", "النص العربي".encode("cp1256"), "text/plain"),
        ("a.txt", "words".encode("utf-16"), "text/plain"),
        ("a.txt", b"\xef\xbb\xbfwords", "text/plain"),
        ("a.txt", b"page one\x0cpage two\r\n", "text/plain"),
        ("a.txt", b"MZ is how this sentence begins", "text/plain"),
        ("a.txt", b"BM, PAR1 and ID3 are only letters here", "text/plain"),
        ("a.txt", b"<!DOCTYPE html><p>saved page</p>", "text/html"),
        ("a.txt", b"a table with <li>broken</li> markup", "text/plain"),
        ("a.md", b"# Title", "text/markdown"),
        ("A.HTM", b"<p>saved</p>", "text/html"),
        ("a.html", b"\xef\xbb\xbf <?xml version='1.0'?> <!-- saved --> <HTML lang=fr><body>", "text/html"),
        ("a.html", "<html><body>x".encode("utf-16"), "text/html"),
        ("a.html", b"no tags at all, 3 < 4", "text/plain"),
        ("a.csv", b"a,b\n1,2\n", "text/csv"),
        ("a.pdf", PDF, "application/pdf"),
        ("a", PDF, "application/pdf"),
        ("a.png", PNG, "image/png"),
        ("a.jpeg", b"\xff\xd8\xff\xe0\x00\x10JFIF", "image/jpeg"),
        ("a.docx", DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.zip", DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.zip", b"PK\x03\x04\x14\x00\x00\x00a.bin", "application/zip"),
        ("a.dat", b"\x00\x01\x02\x03", "application/octet-stream"),
    ],
)
def test_a_file_is_what_its_content_says(put, name, data, kind):
    incoming = take(put(name, data))

    assert incoming.media_type == kind
    assert (incoming.name, incoming.data, incoming.size) == (name, data, len(data))
    assert incoming.sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.HTML", "a.csv"])
@pytest.mark.parametrize(
    "data",
    [
        PDF,
        PNG,
        DOCX,
        b"\x1f\x8b\x08\x00\x00\x00\x00\x00",
        b"\x7fELF\x02\x01\x01\x00",
        b"MZ\x90\x00\x03\x00\x00\x00",
        b"words and then\x00 a zero byte",
        bytes(range(1, 32)) * 4,
        hashlib.sha512(b"noise").digest().replace(b"\x00", b"\x01") * 40,
        "text\x01\x02\x03\x04\x05".encode("utf-16"),
        b"\xff\xfeodd",
    ],
)
def test_a_text_name_on_bytes_that_are_no_text_is_refused(put, name, data):
    with pytest.raises(UnreadableInputError, match="not what its name says"):
        take(put(name, data))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.pdf", b"<html>not found"),
        ("a.png", PDF),
        ("a.docx", b"PK\x03\x04xl/workbook.xml"),
        ("a.jpg", b"words"),
    ],
)
def test_a_name_that_promises_another_kind_is_refused(put, name, data):
    with pytest.raises(UnreadableInputError, match=r"ends in \."):
        take(put(name, data))


def test_what_has_no_bytes_to_give_is_refused_with_the_reason(put, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "broken").symlink_to("nowhere")
    for path, said in (
        (put("empty.txt", b""), "empty"),
        (tmp_path / "gone.txt", "no such file"),
        (tmp_path, "folder"),
        (tmp_path / "pipe", "not a file"),
        (tmp_path / "broken", "leads nowhere"),
        (put("a.txt", b"x") / "below", "no such file"),
    ):
        with pytest.raises(UnreadableInputError, match=said):
            take(path)


def test_a_file_without_permission_is_refused_with_the_reason(put):
    path = put("secret.txt", b"x")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("permissions do not bind this user, who seems to be the administrator")

    with pytest.raises(UnreadableInputError, match="permission"):
        take(path)


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as stream:
        stream.truncate(LARGEST_BYTES * 50)

    with pytest.raises(UnreadableInputError, match="100 MB"):
        take(path)


def test_a_file_name_that_is_not_utf_8_is_taken_under_a_readable_label(tmp_path):
    path = tmp_path / os.fsdecode(b"r\xe9sum\xe9.txt")
    path.write_bytes(b"words")

    assert take(path).name == "r\ufffdsum\ufffd.txt"


def test_folders_are_walked_in_order_and_each_file_is_given_once(put, tmp_path):
    for name in ("b/2.txt", "b/10.txt", "a.txt", "b/é.txt", "B.txt"):
        put(name, b"x")

    found = gather_files([tmp_path / "b" / "2.txt", tmp_path, tmp_path / "a.txt"])

    assert [path.relative_to(tmp_path).as_posix() for path in found] == [
        "b/2.txt",
        "B.txt",
        "a.txt",
        "b/10.txt",
        "b/é.txt",
    ]


def test_what_is_left_out_of_a_folder_is_named_with_the_reason(put, tmp_path):
    put("in/a.txt", b"x")
    put("in/.hidden", b"x")
    put("in/.git/config", b"x")
    put("in/sub/b.txt", b"x")
    put("outside.txt", b"x")
    (tmp_path / "in" / "out").symlink_to(tmp_path / "outside.txt")
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "nowhere").symlink_to("gone")
    (tmp_path / "in" / "twin.txt").symlink_to("a.txt")
    (tmp_path / "in" / "up").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "in" / "pipe")

    found = gather([tmp_path / "in"])

    assert [path.name for path in found.files] == ["a.txt", "b.txt", "twin.txt"]
    reasons = {Path(left.what).name: left.why for left in found.skipped}
    assert set(reasons) == {".hidden", ".git", "out", "loop", "nowhere", "up", "pipe"}
    assert "out of the folder" in reasons["out"]
    assert "out of the folder" in reasons["up"]


def test_a_link_inside_a_folder_below_may_point_anywhere_in_the_folder_named(put, tmp_path):
    put("in/a.txt", b"x")
    (tmp_path / "in" / "sub").mkdir()
    (tmp_path / "in" / "sub" / "twin.txt").symlink_to("../a.txt")

    assert [path.name for path in gather_files([tmp_path / "in"])] == ["a.txt", "twin.txt"]


def test_a_hidden_file_that_is_named_is_taken(put):
    path = put(".notes.txt", b"x")

    assert gather_files([path]) == (path,)


def test_all_paths_that_cannot_be_used_are_named_together(put, tmp_path):
    (tmp_path / "empty").mkdir()
    put("hidden/.a", b"x")

    with pytest.raises(UnreadableInputError) as caught:
        gather_files([put("a.txt", b"x"), tmp_path / "gone", tmp_path / "empty", tmp_path / "hidden"])

    assert [name in caught.value.what for name in ("a.txt", "gone", "empty", "hidden")] == [
        False,
        True,
        True,
        True,
    ]


def test_taking_a_file_does_not_change_it(put):
    path = put("a.txt", b"words")
    path.chmod(0o400)
    before = path.stat()

    take(path)

    assert (path.stat().st_mtime_ns, stat.S_IMODE(path.stat().st_mode)) == (before.st_mtime_ns, 0o400)


def test_a_name_that_is_too_long_and_a_link_to_itself_are_refused_with_the_reason(tmp_path):
    (tmp_path / "loop.txt").symlink_to("loop.txt")

    with pytest.raises(UnreadableInputError, match="too long"):
        gather([tmp_path / ("n" * 300)])
    with pytest.raises(UnreadableInputError, match="back to itself"):
        take(gather([tmp_path / "loop.txt"]).files[0])
