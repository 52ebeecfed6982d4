"""Copies and excerpts among many pages, next to datasketch: `python benchmarks/origins.py [--size N] [--peer PYTHON]`.

The collection is made here: originals from a Markov chain over pairs of words of real text (mean 3.6 kB), a third of them under one of 60 site
headers and footers, a quarter with a stock sentence; a fifth of all are copies of eight kinds with known originals. The
peer is datasketch's MinHash and LSH (runs of three words, 128 permutations, threshold 0.4, pairs kept at an estimated 0.3),
run by the Python that `--peer` names; without one its rows are left out. Each tool runs in its own process; memory is what its
peak adds to the collection held in it. Times are CPU seconds; only their ratio means something.
"""

import argparse
import gzip
import json
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SEEDS = ROOT.parent / "shared" / "bench" / "muc4" / "dev.jsonl.gz"
WORDS = 580
SITES, FORMULAS = 60, 40
KINDS = (
    "furniture",
    "headless",
    "light edit",
    "rewrite",
    "excerpt 60-80",
    "excerpt 40-60",
    "excerpt 20-30",
    "quote 10",
)


def main() -> None:
    """Make the collection, run both tools on it, print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--size", type=int, default=10_000)
    parser.add_argument("--peer", help="a Python that has datasketch")
    parser.add_argument("--run", choices=["own", "grow", "peer"], help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run:
        run(options.run, Path(options.folder))
        return
    with tempfile.TemporaryDirectory() as folder:
        truth = make(Path(folder), options.size)
        rows = {"onrecord": measured(sys.executable, "own", folder, truth)}
        rows["onrecord, 1,000 more"] = measured(sys.executable, "grow", folder, truth)
        if options.peer:
            rows["datasketch"] = measured(options.peer, "peer", folder, truth)
        show(rows, options.size)


def seed_words() -> list[str]:
    """Return running text as words: the public MUC texts where they are, else the project's own pages."""
    if SEEDS.is_file():
        with gzip.open(SEEDS, "rt", encoding="utf8") as lines:
            text = " ".join(str(json.loads(line)) for line in lines)
    else:
        text = " ".join(path.read_text() for path in sorted((ROOT / "docs").rglob("*.md")))
    return re.findall(r"[a-z]+|\d+", text.lower())


def make(folder: Path, size: int) -> dict[tuple[int, int], str]:
    """Write a collection, one page a line; return the kind of each copy by the pair of line numbers."""
    import numpy as np  # noqa: PLC0415

    chance = np.random.default_rng(7)
    words = seed_words()
    vocabulary = sorted(set(words))
    numbers = {word: number for number, word in enumerate(vocabulary)}
    chain = np.array([numbers[word] for word in words])
    follows = np.argsort(chain[:-1], kind="stable") + 1
    starts = np.searchsorted(np.sort(chain[:-1]), np.arange(len(vocabulary) + 1))

    def walks(count: int, length: int) -> "np.ndarray":
        """Make texts: each word is followed by one that follows it somewhere in the seed text."""
        made = np.empty((count, length), np.int32)
        at = chain[chance.integers(len(chain) - 1, size=count)]
        for step in range(length):
            made[:, step] = at
            some = starts[at + 1] - starts[at]
            at = chain[follows[starts[at] + (chance.random(count) * np.maximum(some, 1)).astype(np.int64)]]
        return made

    pages = walks(size, WORDS)
    lengths = chance.integers(WORDS // 2, WORDS + 1, size=size)
    furniture, formulas = walks(2 * SITES, 45), walks(FORMULAS, 22)
    copies = size // 5
    truth: dict[tuple[int, int], str] = {}

    def text(row: "np.ndarray") -> str:
        return " ".join([vocabulary[number] for number in row])

    with (folder / "pages.txt").open("w") as out:
        for number in range(size - copies):
            page = text(pages[number, : lengths[number]])
            if chance.random() < 0.25:
                cut = int(len(page) * chance.random())
                page = f"{page[:cut]} {text(formulas[chance.integers(FORMULAS)])} {page[cut:]}"
            if chance.random() < 0.35:
                page = dressed(page, chance.integers(SITES), furniture, text)
            out.write(f"{page}\n")
        for number in range(size - copies, size):
            source = int(chance.integers(size - copies))
            kind = KINDS[number % len(KINDS)]
            out.write(
                f"{copied(kind, pages[source, : lengths[source]], pages[number, : lengths[number]], chance, furniture, text)}\n"
            )
            truth[source, number] = kind
    return truth


def dressed(page: str, site: int, furniture: "np.ndarray", text) -> str:  # noqa: F821
    """Put a page between the header and the footer of a site."""
    return f"{text(furniture[2 * site])} {page} {text(furniture[2 * site + 1])}"


def copied(kind: str, source, own, chance, furniture, text) -> str:
    """Make a copy of a kind."""
    import numpy as np  # noqa: PLC0415

    length = len(source)
    if kind == "furniture":
        return dressed(text(source), chance.integers(SITES), furniture, text)
    if kind == "headless":
        return text(source[length // 5 :])
    if kind in {"light edit", "rewrite"}:
        changed = source.copy()
        places = chance.random(length) < (0.02 if kind == "light edit" else 0.15)
        changed[places] = chance.choice(own, places.sum())
        return text(changed)
    low, high = {
        "excerpt 60-80": (0.6, 0.8),
        "excerpt 40-60": (0.4, 0.6),
        "excerpt 20-30": (0.2, 0.3),
        "quote 10": (0.1, 0.1),
    }[kind]
    share = low + (high - low) * chance.random()
    # The share is that of the copying page: the rest of it is its own.
    taken = min(length, max(20, int(share * len(own))))
    start = int(chance.integers(length - taken + 1))
    place = int(chance.integers(len(own) - taken + 1)) if taken < len(own) else 0
    return text(np.concatenate([own[:place], source[start : start + taken], own[place + taken :]]))


def run(tool: str, folder: Path) -> None:
    """Find the pairs with one tool and print what it took."""
    pages = (folder / "pages.txt").read_text().splitlines()
    before = peak_kb()
    wall, cpu = time.perf_counter(), time.process_time()
    pairs = peer_pairs(pages) if tool == "peer" else own_pairs(pages, grow=tool == "grow")
    if tool == "grow":
        wall, cpu, pairs = pairs
    result = {
        "wall": time.perf_counter() - wall,
        "cpu": time.process_time() - cpu,
        "mb": (peak_kb() - before) / 1024,
        "pairs": sorted(pairs),
    }
    (folder / f"{tool}.json").write_text(json.dumps(result))


def peak_kb() -> int:
    """Return the most memory that this program held so far; `getrusage` would count that of the program that started it."""
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+)", status).group(1))


def own_pairs(pages, *, grow):
    """Find pairs with the index; or build it without the last thousand pages and time adding those."""
    from onrecord.reconciliation.origins.index import build, joined, matches  # noqa: PLC0415

    since = len(pages) - 1000 if grow else 0
    index = build(range(len(pages[:since] or pages)), pages[:since] or pages)
    wall, cpu = time.perf_counter(), time.process_time()
    if grow:
        index = joined(index, build(range(since, len(pages)), pages[since:]))
    pairs = [(match.first, match.second) for match in matches(index, since)]
    return (wall, cpu, pairs) if grow else pairs


def peer_pairs(pages):
    """Find pairs with datasketch."""
    from datasketch import MinHash, MinHashLSH  # noqa: PLC0415

    lsh, kept, pairs = MinHashLSH(threshold=0.4, num_perm=128), [], []
    for number, page in enumerate(pages):
        words = page.split()
        shingles = {" ".join(words[i : i + 3]).encode() for i in range(len(words) - 2)}
        minhash = MinHash(num_perm=128)
        minhash.update_batch(shingles)
        pairs += [(other, number) for other in lsh.query(minhash) if kept[other].jaccard(minhash) >= 0.3]
        lsh.insert(number, minhash)
        kept.append(minhash)
    return pairs


def measured(python: str, tool: str, folder: str, truth) -> dict:
    """Run a tool in its own process; return its times, memory, recall by kind and false pairs."""
    subprocess.run([python, str(Path(__file__).resolve()), "--run", tool, "--folder", folder], check=True)  # noqa: S603
    result = json.loads((Path(folder) / f"{tool}.json").read_text())
    found = {tuple(pair) for pair in result["pairs"]}
    groups: dict[int, set[int]] = {}
    for source, copy in truth:
        groups.setdefault(source, {source}).add(copy)
    # Two copies of one page share words too: neither right nor wrong.
    fair = {(a, b) for group in groups.values() for a in group for b in group if a < b}
    asked, hit = Counter(truth.values()), Counter(kind for pair, kind in truth.items() if pair in found)
    result["recall"] = {kind: hit[kind] / asked[kind] for kind in KINDS}
    result["false"] = len(found - fair)
    result["found"] = len(found)
    return result


def show(rows: dict[str, dict], size: int) -> None:
    """Print the table."""
    print(f"{size} pages\n")
    print(
        f"{'tool':22}{'cpu s':>8}{'wall s':>8}{'MB':>7}{'pairs':>8}{'false':>7}  recall: {', '.join(KINDS)}"
    )
    for name, row in rows.items():
        recall = "  ".join(f"{row['recall'][kind]:.2f}" for kind in KINDS) if "more" not in name else ""
        print(
            f"{name:22}{row['cpu']:8.2f}{row['wall']:8.2f}{row['mb']:7.0f}{row['found']:8}{row['false']:7}  {recall}"
        )
    own, more, peer = rows["onrecord"], rows["onrecord, 1,000 more"], rows.get("datasketch")
    print(f"\nadding 1,000 pages takes {more['cpu'] / own['cpu']:.1%} of a full build")
    if peer:
        print(
            f"{peer['cpu'] / own['cpu']:.1f} times as fast as datasketch (cpu), {peer['wall'] / own['wall']:.1f} (wall), with {own['mb'] / peer['mb']:.2f} of its memory"
        )


if __name__ == "__main__":
    main()
