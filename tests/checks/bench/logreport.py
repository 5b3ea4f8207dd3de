"""Measures build/logreport beside other programs that count in a log, and
whether it costs the same per byte however long the log is. Everything is read
from the page cache. Usage: python3 logreport.py MEBIBYTES FOLDER"""
import os
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

HERE = Path(__file__).resolve().parent
PROGRAM = "build/logreport"
ROUNDS = 5

# What a peer is called, its programs, and its commands; @ stands for the log,
# @combined for one of the same size in the Combined format.
PEERS = [
    ("logreport", [PROGRAM], [[PROGRAM, "@"]]),
    ("- from a pipe", [PROGRAM],
     [["sh", "-c", f'cat "$0" | {PROGRAM}', "@"]]),
    ("- Combined", [PROGRAM], [[PROGRAM, "@combined"]]),
    ("logreport --json", [PROGRAM], [[PROGRAM, "--json", "@"]]),
    ("--json, Combined", [PROGRAM], [[PROGRAM, "--json", "@combined"]]),
    ("logreport --top 10", [PROGRAM], [[PROGRAM, "--top", "10", "@"]]),
    ("Python, substrings", ["python3"],
     [["python3", str(HERE / "logreport_substring.py"), "@"]]),
    ("mawk, by fields", ["mawk"],
     [["mawk", "$9 == 404 { a++ } $9 == 500 { b++ } END { print a, b }", "@"]]),
    ("grep -c, twice", ["grep"],
     [["grep", "-c", " 404 ", "@"], ["grep", "-c", " 500 ", "@"]]),
    ("rg -c, twice", ["rg"],
     [["rg", "-c", " 404 ", "@"], ["rg", "-c", " 500 ", "@"]]),
    ("wc -l", ["wc"], [["wc", "-l", "@"]]),
    ("goaccess", ["goaccess"],
     [["goaccess", "@", "--log-format=COMMON", "--no-global-config",
       "-o", "report.json"]]),
]


def milliseconds(commands, logs):
    start = perf_counter()
    for command in commands:
        # Through a pipe: grep is a cheat if it writes to /dev/null.
        subprocess.run([logs.get(word, word) for word in command],
                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                       stdin=subprocess.DEVNULL, check=True,
                       env={**os.environ, "LC_ALL": "C.UTF-8"})
    return (perf_counter() - start) * 1000


def make_log(mebibytes, path, *kind):
    with open(path, "wb") as log:
        subprocess.run([sys.executable, str(HERE / "logreport_log.py"),
                        str(mebibytes), *kind], stdout=log, check=True)
    return str(path)


def beside_others(logs, size):
    there = [peer for peer in PEERS
             if all(shutil.which(program) for program in peer[1])]
    for name, programs, _ in PEERS:
        if not all(shutil.which(program) for program in programs):
            print(f"{programs[0]}: not installed, left out")
    times = {name: [] for name, _, _ in there}
    for _ in range(ROUNDS):
        for name, _, commands in there:
            # The slow ones would make everybody wait.
            if name == "goaccess" and times[name]:
                continue
            times[name].append(milliseconds(commands, logs))
    ours = median(times["logreport"])
    json = median(times["logreport --json"])
    print(f"\n{'':20}{'ms':>8}{'GB/s':>8}{'/ ours':>9}{'/ --json':>10}")
    for name, measured in times.items():
        time = median(measured)
        print(f"{name:20}{time:8.0f}{size / time / 1e6:8.2f}"
              f"{time / ours:9.2f}{time / json:10.2f}")


def by_length(folder, most):
    print(f"\n{'MiB':>20}{'ms':>8}{'ns per line of 98 bytes':>26}")
    sizes = [size for size in (64, 128, 256, 512, 1024) if size <= most]
    for size in sizes:
        log = make_log(size, folder / "part.log")
        command = [[PROGRAM, log]]
        milliseconds(command, {})
        time = median(milliseconds(command, {}) for _ in range(2 * ROUNDS))
        print(f"{size:20}{time:8.0f}{time * 1e6 / (size << 20) * 98:26.1f}")
        os.unlink(log)


def main():
    mebibytes, folder = int(sys.argv[1]), Path(sys.argv[2])
    print(f"Counting the errors of a log of {mebibytes} MiB, with lines of 98 "
          f"bytes.\nMedians of {ROUNDS} rounds, taken in turn, from the page "
          "cache.")
    logs = {"@": make_log(mebibytes, folder / "access.log"),
            "@combined": make_log(mebibytes, folder / "combined.log",
                                  "combined")}
    try:
        beside_others(logs, mebibytes << 20)
    finally:
        for log in logs.values():
            os.unlink(log)
    by_length(folder, mebibytes)


main()
