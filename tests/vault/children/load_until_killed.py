"""Load a vintage of many rows and kill this process on the way. Usage: load_until_killed.py CASE MOMENT [FILE-LIMIT]

MOMENT is "filling" (half of the rows are written), "put" (in its place, not yet entered) or "done" (not killed). With FILE-LIMIT, no
file can grow over so many bytes; the code of the refusal is printed.
"""

import os
import resource
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa

from onrecord.errors import OnRecordError
from onrecord.model.dataset import TableForm, Vintage
from onrecord.vault.store import Vault

ROWS, BATCH = 400_000, 50_000
SCHEMA = pa.schema([("n", pa.int64()), ("spread", pa.int64())])


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def batches(moment: str) -> Iterator[pa.RecordBatch]:
    for start in range(0, ROWS, BATCH):
        if moment == "filling" and start >= ROWS // 2:
            die()
        numbers = range(start, start + BATCH)
        yield pa.record_batch(
            [pa.array(numbers), pa.array([n * 2_654_435_761 % 2**32 for n in numbers])], schema=SCHEMA
        )


def main() -> None:
    case, moment = Path(sys.argv[1]), sys.argv[2]
    if len(sys.argv) > 3:
        limit = int(sys.argv[3])
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    vintage = Vintage(
        dataset="ferries",
        release="2",
        form=TableForm.COUNTS,
        layout="test/1",
        digest="b" * 64,
        accessed="2026-03-01",
        licence="none",
        attribution="a test",
        publishable=True,
        start=None,
        end=None,
        given=ROWS,
        taken=ROWS,
    )
    vault = Vault.open(case)
    with vault.loading() as stage:
        staged = stage.close(vintage, stage.fill(SCHEMA, batches(moment)))
        with vault.writing() as writer:
            writer.hold(staged, "ferries.csv", by="child", at="2026-03-01T08:00:00Z")
            if moment == "put":
                die()


try:
    main()
except OnRecordError as error:
    sys.stdout.write(error.code)
else:
    sys.stdout.write("kept")
