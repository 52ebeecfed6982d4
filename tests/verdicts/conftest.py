"""Evidence made by hand: measures with chosen outcomes, passages with chosen origins."""

import importlib.util
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def make():
    """The module that makes evidence."""
    name = "onrecord_tests_verdicts_evidence"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name("evidence.py"))
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]
