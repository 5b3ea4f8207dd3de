"""Makes every solution wrong in every small way, and shows what still passes.

    python3 strength.py LESSON SAMPLE

LESSON is a lesson's number, or empty for all; SAMPLE how many mutants are tried,
or empty for all. Started by make strength, which has built what judges them.
Ends with status 1 if one passed that reviewed.txt does not list, or if what is
listed there is out of date."""
import sys
import time

import layout
import trial

TABLE = "{:25}{:>8}{:>11}{:>9}{:>10}{:>11}"


def problems(outcome):
    """What of a lesson has to be seen to, in words."""
    for mutant in outcome.needless:
        yield ("reviewed.txt lists this one, but it is refused:\n"
               + layout.written(mutant))
    for mutant in outcome.survivors:
        yield "This one passes:\n" + layout.written(mutant)


def stale(entries):
    """What of the list has to be seen to."""
    for entry in entries:
        yield (f"reviewed.txt:{entry.line}: no mutant is like this any more. "
               "Take it out.\n")


def tell(found):
    """Shows what there is to see to, and says how much it is."""
    found = list(found)
    for problem in found:
        print("\n" + problem, end="", flush=True)
    return len(found)


def figures(outcome):
    """How many mutants compiled, and what became of those."""
    return (outcome.judged + outcome.same, outcome.same, outcome.refused,
            outcome.reviewed, len(outcome.survivors))


def main(lesson, count):
    begun = time.monotonic()
    chosen = trial.Trial(lesson, count)
    faults = tell(stale(chosen.stale))
    print(TABLE.format("lesson", "mutants", "same code", "refused", "reviewed",
                       "survivors"))
    together = []
    for outcome in chosen.outcomes():
        together.append(figures(outcome))
        print(TABLE.format(outcome.folder, *together[-1]), flush=True)
        faults += tell(problems(outcome))
    print(TABLE.format("together", *map(sum, zip(*together))))
    print(f"in {time.monotonic() - begun:.0f} seconds")
    return faults > 0


if __name__ == "__main__":
    try:
        sys.exit(main(*sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
