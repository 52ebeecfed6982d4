"""The date that a document states of itself."""

from onrecord.readers import read_original


def published(text):
    return read_original(text.encode(), "t.md", "text/plain").published


def test_a_date_in_a_row_of_a_table_is_not_the_documents():
    rows = "| Claim | Record |\n|---|---|\n| We never lied. (Spokesman, 4 May 2021) | Two papers were withdrawn. |\n"

    assert published(rows) is None
    assert published(f"Published 9 June 2022\n\n{rows}") == "2022-06-09"
