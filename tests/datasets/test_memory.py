"""A load needs as much memory for a long file as for a short one."""

import gzip
import subprocess
import sys

HEADER = "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,high_death\n"
ROW = "{0},20{1:02},{2},{3},Mali,State-based violence,Lake war,Government of Mali,A far longer name of a side {0},14.{4},-4.{4},1,2,3\n"
LOAD = """
import resource, sys
from pathlib import Path
import pyarrow as pa
from onrecord.datasets import open_dataset

loading = open_dataset(Path(sys.argv[1]), release="1", accessed="2026-11-22")
rows = sum(batch.num_rows for batch in loading)
print(rows, pa.default_memory_pool().max_memory(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def peak(folder, rows):
    path = folder / f"{rows}.csv.gz"
    with gzip.open(path, "wt", compresslevel=1) as file:
        file.write(HEADER)
        file.writelines(
            ROW.format(row, row % 20, row % 12 + 1, row % 28 + 1, row % 1000) for row in range(rows)
        )
    done = subprocess.run([sys.executable, "-c", LOAD, str(path)], capture_output=True, text=True, check=True)
    loaded, arrow_bytes, resident_kb = map(int, done.stdout.split())
    assert loaded == rows
    return arrow_bytes, resident_kb


def test_four_times_the_rows_need_no_more_memory_than_their_keys(tmp_path):
    short_bytes, short_kb = peak(tmp_path, 120_000)
    long_bytes, long_kb = peak(tmp_path, 480_000)

    assert long_bytes < 1.3 * short_bytes
    # Eight bytes a key, and what the allocator has not given back yet.
    assert long_kb - short_kb < 80_000
