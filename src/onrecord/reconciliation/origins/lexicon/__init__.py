"""Names and words by which a text says where it has something from, as data."""
