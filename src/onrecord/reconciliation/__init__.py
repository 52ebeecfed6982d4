"""Readings of many documents to claims over editions. Values in, values out."""
