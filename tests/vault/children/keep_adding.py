"""Add numbered documents to a case until killed; print a digest only after the vault has let go of the lock.

Usage: keep_adding.py CASE FIRST-NUMBER DOCUMENTS-A-TRANSACTION
"""

import hashlib
import sys
from pathlib import Path
from types import SimpleNamespace

from onrecord.vault.store import Vault


def document(number: int) -> SimpleNamespace:
    data = f"document {number}\n".encode() * (1 + number % 7 * 400)
    return SimpleNamespace(
        name=f"{number}.txt", data=data, sha256=hashlib.sha256(data).hexdigest(), media_type="text/plain"
    )


def main() -> None:
    vault, number, together = Vault.open(Path(sys.argv[1])), int(sys.argv[2]), int(sys.argv[3])
    while True:
        batch = [document(number + i) for i in range(together)]
        with vault.writing() as writer:
            for one in batch:
                writer.receive(one, origin="a test", by="child", at="2026-03-01T08:00:00Z")
        number += together
        sys.stdout.write("".join(f"{one.sha256}\n" for one in batch))
        sys.stdout.flush()


main()
