"""One module a command: the only place where the rooms meet."""
