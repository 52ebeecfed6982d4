"""Strings: numbers, periods, sentences, languages. Values in, values out."""
