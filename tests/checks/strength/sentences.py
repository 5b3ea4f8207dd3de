"""Judges the corpus of wrong files, and shows what is untrue or passes.

    python3 sentences.py LESSON SAMPLE MORE

LESSON and SAMPLE as for strength.py. MORE, if it is "more", also shows where
only the symptom is told. Started by make strength SENTENCES=1. Ends with status
1 if something untrue is said, or a wrong file passes."""
import sys
import textwrap
import time
from collections import Counter

import corpus
import trial
import verdict
from judging import Bench

FATES = (verdict.CAUSE, verdict.SYMPTOM, verdict.UNTRUE, verdict.PASSES)
TABLE = "{:25}{:>7}{:>8}{:>10}{:>9}{:>9}"


def known(folder):
    """The sentences of a lesson's known mistakes."""
    recorded = trial.lessons.ROOT / "tests" / folder / "mistakes.txt"
    return [line[5:] for line in recorded.read_text().splitlines()
            if line.startswith("says ")]


def verdicts(bench, folder, chosen):
    """On those of that lesson."""
    screens = bench.judged(folder, [wrong.text for wrong in chosen])
    return [verdict.decide(wrong, *judged, known(folder))
            for wrong, judged in zip(chosen, screens)]


def _paragraph(label, text):
    return textwrap.fill(f"{label}: {text}", 78, initial_indent="  ",
                         subsequent_indent="    ")


def shown(one):
    """A verdict for the screen, with what would have been true."""
    wrong = one.wrong
    said = {"wrong": wrong.what, "must": " | ".join(wrong.must),
            "may": " | ".join(wrong.may), "never": " | ".join(wrong.never),
            "told": one.told or "(nothing)"}
    return "\n".join([f"{one.fate}: {wrong.lesson}/{wrong.name}.c",
                      *(_paragraph(*part) for part in said.items() if part[1])])


def shares(count):
    """In percent, of all that were judged."""
    total = sum(count.values()) or 1
    return [f"{100 * count[fate] / total:.1f} %" for fate in FATES]


def main(lesson, count, more):
    begun = time.monotonic()
    texts = trial.solutions(lesson)
    chosen = corpus.of(texts, trial.number(count))
    together, bench = Counter(), Bench()
    print(TABLE.format("lesson", "files", *FATES))
    for folder in texts:
        found = verdicts(bench, folder,
                         [one for one in chosen if one.lesson == folder])
        fates = Counter(one.fate for one in found)
        together += fates
        print(TABLE.format(folder, len(found), *(fates[f] for f in FATES)))
        for one in found:
            if one.fate in FATES[2 - (more == "more"):]:
                print("\n" + shown(one) + "\n", flush=True)
    print(TABLE.format("together", sum(together.values()),
                       *(together[fate] for fate in FATES)))
    print(TABLE.format("", "", *shares(together)))
    print(f"in {time.monotonic() - begun:.0f} seconds")
    return together[verdict.UNTRUE] + together[verdict.PASSES] > 0


if __name__ == "__main__":
    try:
        sys.exit(main(*sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
