"""Without the libraries of the data extra."""

import subprocess
import sys

WITHOUT = """
import sys
sys.modules["numpy"] = None
from onrecord.errors import OnRecordError
try:
    import onrecord.datasets
except OnRecordError as error:
    print(error.code, error.fix)
"""


def test_a_missing_library_is_told_with_how_to_install_it():
    done = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "missing-extra pip install 'onrecord[data]'"
