"""Compares the protocol with Python: random programs, run on both sides.

    python3 parity.py PROGRAMS SEED MACHINE...

A MACHINE is what machine/ was compiled to, by one compiler or another. Ends
with status 1 if there was a difference that is not one of differences.py; the
first few are shown, made as short as they get, in both languages."""
import difflib
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import as_c
import as_python
import explain
import generate
import sides

BATCH, SHOWN = 2000, 3


def differences(machines, programs):
    """(number, machine, what C told) of each program that differs; a machine
    that tells the same as the one before needs no word of its own."""
    python, *others = sides.both(machines, programs)
    found = []
    for number in programs:
        known = {python[number]}
        for machine, told in zip(machines, others):
            if told[number] not in known:
                known.add(told[number])
                found.append((number, machine, told[number]))
    return found


def show(number, machine, statements):
    """A difference that nobody meant."""
    statements = explain.shrunk(machine, statements)
    python, c = sides.both([machine], {0: statements})
    print(f"\nProgram {number}, and what is left of it. In Python:\n")
    print(as_python.program(statements))
    print("In C:\n")
    print(as_c.program(statements))
    print(f"What they tell, Python (-) and C (+), by {machine}:\n")
    print("\n".join(list(difflib.unified_diff(
        python[0].split("\n"), c[0].split("\n"), lineterm="", n=99))[3:]))


def batches(machines, first, count):
    """The programs, a batch at a time, and what differs in it. While one batch
    runs, the next is made."""
    with ThreadPoolExecutor(1) as pool:
        before = None
        for start in range(first, first + count, BATCH):
            programs = {n: generate.Program(n).statements()
                        for n in range(start, min(start + BATCH, first + count))}
            if before:
                yield before[0], before[1].result()
            before = programs, pool.submit(differences, machines, programs)
        yield before[0], before[1].result()


def main(count, seed, machines):
    begun, meant, faults = time.monotonic(), Counter(), []
    for programs, found in batches(machines, seed, count):
        if sys.stderr.isatty():
            print(f"from {min(programs)} on ...", end="\r", file=sys.stderr)
        reasons = explain.reasons([(programs[n], told) for n, _, told in found])
        meant.update(" and ".join(one) for one in reasons if one)
        faults += [(n, machine, programs[n])
                   for (n, machine, _), one in zip(found, reasons) if not one]
    seconds = time.monotonic() - begun
    print(f"{count} programs from seed {seed}, in {seconds:.0f} seconds: "
          f"{sum(meant.values())} differ as they are meant to, "
          f"{len(faults)} otherwise.")
    for name, times in meant.most_common():
        print(f"{times:8} {name}")
    for fault in faults[:SHOWN]:
        show(*fault)
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]))
