"""Time and memory of loading a long file of events: `python benchmarks/loading.py [rows]`.

Writes a CSV of invented events in the layout of UCDP GED to a temporary folder, loads it, and prints rows a second, the peak of
resident memory, and both for reading the same file with Arrow alone, in one run each.
"""

import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pyarrow.csv as arrow_csv

from onrecord.datasets import open_dataset

COLUMNS = (
    "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,"
    "dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,"
    "where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,country,date_prec,date_start,date_end,"
    "deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low"
)
DAYS = [(date(1989, 1, 1) + timedelta(days=number)).isoformat() for number in range(12_000)]


def write_events(path: Path, rows: int) -> None:
    with path.open("w") as file:
        file.write(COLUMNS + "\n")
        for row in range(1, rows + 1):
            x = row * 2_654_435_761 % 4_294_967_291
            day, a, b, c = DAYS[x % 12_000], x % 7, x % 5, x % 11
            file.write(
                f'{row},R-{row},{day[:4]},1,Clear,{x % 3 + 1},1,1,"Lake war: North",1,1,"North - South",1,1,North,2,2,South,'
                f'{x % 4 + 1},{x % 6 + 1},Town {x % 5000},"near Town {x % 5000}, by the road",Region {x % 9},Circle {x % 50},'
                f"{10 + x % 1500 / 100:.4f},{-12 + x % 1600 / 100:.4f},Mali,1,{day},{day},{a},{b},{c},0,{a + b + c},"
                f"{a + b + c + 2},{a + b + c}\n"
            )


def in_a_process_of_its_own(work: Callable[[], int]) -> tuple[int, float, float]:
    """Return rows, seconds, and the peak of resident memory in MB."""
    reading, writing = os.pipe()
    if not (child := os.fork()):
        start = time.perf_counter()
        rows = work()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        os.write(writing, f"{rows} {time.perf_counter() - start} {peak}".encode())
        os._exit(0)
    os.waitpid(child, 0)
    rows, seconds, peak = os.read(reading, 200).split()
    return int(rows), float(seconds), float(peak)


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "events.csv"
        write_events(path, rows)
        print(f"{rows:,} rows, {path.stat().st_size / 1e6:,.0f} MB")

        def load() -> int:
            return sum(batch.num_rows for batch in open_dataset(path, release="1", accessed="2026-01-01"))

        def parse() -> int:
            return sum(batch.num_rows for batch in arrow_csv.open_csv(path))

        for name, work in (("onrecord", load), ("Arrow's own parser", parse)):
            done, seconds, peak = in_a_process_of_its_own(work)
            print(
                f"{name:20} {done / seconds:12,.0f} rows a second, {peak:6,.0f} MB at most, {seconds:6.1f} s"
            )


if __name__ == "__main__":
    main()
