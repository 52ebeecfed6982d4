"""Values to disk and back: originals, ledger, records, index."""
