"""Add documents under a limit on file sizes. Usage: add_with_small_files.py CASE LIMIT SIZE REASON-LENGTH

Prints the code of the refusal, or "kept". SIZE is that of the second document; the first is small.
"""

import hashlib
import resource
import sys
from pathlib import Path
from types import SimpleNamespace

from onrecord.errors import OnRecordError
from onrecord.model.ledger import Decision, Ruling
from onrecord.vault.store import Vault

AT = "2026-03-01T08:00:00Z"
case, (limit, size, reason) = Path(sys.argv[1]), (int(word) for word in sys.argv[2:5])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    with Vault.open(case).writing() as writer:
        for data in (b"small", b"x" * size):
            arriving = SimpleNamespace(
                name="a.txt", data=data, sha256=hashlib.sha256(data).hexdigest(), media_type="text/plain"
            )
            writer.receive(arriving, origin="a test", by="child", at=AT)
        writer.decide(
            Decision(
                proposal="0" * 12, subject="s", ruling=Ruling.REJECT, by="child", reason="r" * reason, at=AT
            )
        )
except OnRecordError as error:
    sys.stdout.write(error.code)
else:
    sys.stdout.write("kept")
