"""Facts: figures of many documents about the same thing, put together, compared, and never averaged."""
