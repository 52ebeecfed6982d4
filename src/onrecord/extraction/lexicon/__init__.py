"""Words of each language, as data: a fourth language is a fourth module."""
