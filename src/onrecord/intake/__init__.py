"""Files and folders to original bytes; keeps first, looks later."""
