"""Bytes to characters."""

from onrecord.readers.decode import decode


def test_utf8_is_certain_and_its_byte_order_mark_stays():
    assert decode("\ufeffété".encode()) == ("\ufeffété", ())


def test_line_ends_are_the_files_own():
    assert decode(b"a\r\nb\rc\n")[0] == "a\r\nb\rc\n"


def test_utf16_is_known_by_its_mark():
    text, losses = decode("قرية".encode("utf-16"))

    assert (text.lstrip("\ufeff"), losses) == ("قرية", ())


def test_a_declared_encoding_is_believed():
    assert decode("été".encode("latin-1"), "iso-8859-1") == ("été", ())


def test_utf7_is_never_believed():
    assert decode(b"\xff+ADw-script+AD4-", "utf-7")[0].count("<") == 0


def test_a_guess_is_said_to_be_one():
    text, losses = decode("La préfecture a été fermée après l'été; dégâts élevés à l'école.".encode("cp1252"))

    assert "préfecture" in text
    assert losses[0].what.startswith("certainty")


def test_a_short_french_text_of_an_old_machine_is_read_as_western():
    text = "Les forêts sont gérées, dit la société.\nAucun des 12 villages n'a été consulté."

    assert decode(text.encode("cp1252"))[0] == text


def test_arabic_of_an_old_machine_is_not_taken_for_western():
    text = "قالت الوزارة إن المستشفى مفتوح، لكن الأطباء قالوا إن الأبواب مغلقة منذ ثلاثة أشهر." * 3

    assert decode(text.encode("cp1256"))[0] == text
