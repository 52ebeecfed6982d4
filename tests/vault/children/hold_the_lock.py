"""Take the lock of a case, say so, and hold it until a line comes in. Usage: hold_the_lock.py CASE"""

import sys
from pathlib import Path

from onrecord.vault.store import Vault

with Vault.open(Path(sys.argv[1])).writing():
    sys.stdout.write("held\n")
    sys.stdout.flush()
    sys.stdin.readline()
