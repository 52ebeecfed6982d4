"""Measures: definitions computed on tables of facts, the same on every engine, and held against words."""
