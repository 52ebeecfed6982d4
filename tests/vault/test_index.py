import json
import subprocess
import sys

import pytest

from onrecord.errors import StorageError
from onrecord.vault.index import search, write_index


def row(text, number=0, document="a.txt"):
    return {
        "sha256": "c" * 64,
        "document": document,
        "kind": "item",
        "start": number,
        "end": number + len(text),
        "text": text,
    }


ROWS = [
    row("The ferries carried 10.7 tonnes in May.", 0),
    row("Les écoles fermées n’ont pas rouvert.", 50),
    row("أُغلِقت المدارس في الشمال", 100),
    row("A ferry sank; nobody was hurt.", 150, "b.txt"),
]


def found(path, words):
    return [hit["text"] for hit in search(path, words)]


@pytest.fixture
def index(tmp_path):
    write_index(tmp_path / "index.db", ROWS)
    return tmp_path / "index.db"


def test_a_passage_comes_back_letter_for_letter_in_the_order_of_the_index(index):
    assert search(index, "ferry") == (ROWS[0], ROWS[3])


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("FERRIES may", 0),
        ("10.7", 0),
        ("ecoles", 1),
        ("Écoles rouvert", 1),
        ("مدارس", 2),
        ("اغلقت", 2),
        ("sank, hurt", 3),
    ],
)
def test_case_accents_vowel_marks_and_order_make_no_difference(index, words, place):
    assert found(index, words) == [ROWS[place]["text"]]


@pytest.mark.parametrize("words", ["ferry train", "7.10", "", "  ", "!!", "zebra"])
def test_all_words_must_be_there(index, words):
    assert search(index, words) == ()


@pytest.mark.parametrize(
    "words", ['fer"ry', "ferry OR zebra", "NOT sank", "written:ferry", "ferr*", "(ferry", "^ferry", "'; DROP"]
)
def test_nothing_that_is_typed_is_taken_for_an_operator(index, words):
    assert all(hit in ROWS for hit in search(index, words))
    assert "zebra" not in words or search(index, words) == ()


def test_equal_rows_give_equal_bytes_in_another_process_too(tmp_path, index):
    child = (
        "import json, sys\n"
        "from pathlib import Path\n"
        "from onrecord.vault.index import write_index\n"
        "write_index(Path(sys.argv[1]), json.load(sys.stdin))\n"
    )
    again = tmp_path / "again.db"
    subprocess.run(
        [sys.executable, "-c", child, again], input=json.dumps(ROWS).encode(), check=True, timeout=30
    )

    assert again.read_bytes() == index.read_bytes()
    write_index(again, [*ROWS, row("more", 500)])
    assert again.read_bytes() != index.read_bytes()
    write_index(again, ROWS)
    assert again.read_bytes() == index.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["again.db", "index.db"]


def test_an_index_that_is_not_there_is_a_refusal_that_says_what_to_do(tmp_path):
    with pytest.raises(StorageError, match="onrecord build"):
        search(tmp_path / "index.db", "ferry")
