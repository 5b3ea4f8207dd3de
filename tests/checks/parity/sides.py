"""Runs programs on either side: in Python, or in a machine made by a compiler.
A side is a command that reads scripts and writes transcripts. If it dies, that
belongs to the program it was at, and another one goes on behind it."""
import os
import pathlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import script

HERE = pathlib.Path(__file__).resolve().parent
PYTHON = (sys.executable, str(HERE / "runtime.py"))
SANITIZERS = {"ASAN_OPTIONS": "detect_leaks=0:allocator_may_return_null=1",
              "UBSAN_OPTIONS": "print_stacktrace=1"}


def transcripts(output):
    """{number: what was told} from what a side has written."""
    found = {}
    for part in ("\n" + output).split("\nprogram ")[1:]:
        number, _, told = part.partition("\n")
        found[int(number)] = told.removesuffix("\n")
    return found


def short(told):
    """A transcript without the long end of a sanitizer's report."""
    return told.partition("\nSUMMARY")[0].rstrip()


def run(command, texts):
    """The transcripts of {number: script}, in order."""
    found, left = {}, list(texts)
    while left:
        done = subprocess.run(
            command, input="".join(texts[n] for n in left).encode(),
            capture_output=True, check=False, env={**os.environ, **SANITIZERS})
        told = transcripts(done.stdout.decode(errors="surrogateescape"))
        found.update(told)
        if done.returncode == 0:
            return found
        if not told:
            raise RuntimeError(done.stderr.decode(errors="replace"))
        last = list(told)[-1]
        found[last] = short(found[last] + f"\nended with {done.returncode}\n" +
                            done.stderr.decode(errors="replace"))
        left = left[left.index(last) + 1:]
    return found


def both(machines, programs):
    """The transcripts of {number: statements}: a list of {number: told}, that
    of Python first."""
    texts = {n: script.text(n, one) for n, one in programs.items()}
    with ThreadPoolExecutor(len(machines) + 1) as pool:
        return list(pool.map(lambda side: run(side, texts),
                             [PYTHON, *((one,) for one in machines)]))


def in_python(programs):
    """The transcripts of [(statements, deviations)], in a list."""
    texts = {n: script.text(n, statements, deviations)
             for n, (statements, deviations) in enumerate(programs)}
    found = run(PYTHON, texts)
    return [found[n] for n in texts]
