import shutil

from onrecord.workflow.verify import verify_case


def test_without_a_site_no_site_file_counts_as_checked(built):
    shutil.rmtree(built / "public")

    outcome = verify_case(built)

    assert (outcome.findings, outcome.files) == ((), 0)


def test_a_file_in_the_place_of_the_site_is_named(built):
    shutil.rmtree(built / "public")
    (built / "public").write_text("mine", encoding="utf-8")

    assert any("public" in finding for finding in verify_case(built).findings)


def test_links_among_the_files_of_the_site_are_named_wherever_they_lead(built):
    page = built / "public" / "index.html"
    shutil.copy(page, built.parent / "copy.html")
    page.unlink()
    page.symlink_to(built.parent / "copy.html")
    (built / "public" / "more").symlink_to(built.parent)

    found = verify_case(built).findings

    assert found == (
        "site file is a link, or no file at all: index.html",
        "site file that no build made: more",
    )


def test_every_kind_of_change_to_the_site_is_named(built):
    public = built / "public"
    (public / "style.css").unlink()
    (public / "extra.txt").write_text("x", encoding="utf-8")
    (public / "index.html").write_bytes(b"")

    found = verify_case(built).findings

    assert [finding.rpartition(": ")[2] for finding in found] == ["extra.txt", "index.html", "style.css"]


def test_what_is_written_about_a_document_that_is_not_there_is_named(built):
    (built / "claims.yaml").write_text(
        "claims:\n  - key: a\n    record:\n      - document: gone.txt\n        quote: Never said.\n",
        encoding="utf-8",
    )

    assert any("gone.txt" in finding for finding in verify_case(built).findings)
