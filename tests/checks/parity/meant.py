"""Proves of each difference that is meant that it is one: its example is told
otherwise by the machine than by Python, and by Python made so as by the
machine; and that the page that tells of it is there.

    python3 meant.py MACHINE"""
import pathlib
import sys

import script
import sides
from differences import MEANT

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tests/checks/pages"))
from check import anchors  # noqa: E402


def complaints(machine):
    """What is wrong with the list."""
    examples = [script.read(one.example.replace("; ", "\n")) for one in MEANT]
    told = sides.run((machine,), {n: script.text(n, example)
                                  for n, example in enumerate(examples)})
    plain = sides.in_python([(example, ()) for example in examples])
    made = sides.in_python([(example, (one.name,))
                            for one, example in zip(MEANT, examples)])
    for n, one in enumerate(MEANT):
        path, _, anchor = one.page.partition("#")
        if not (ROOT / path).exists() or anchor not in anchors(ROOT / path):
            yield f"{one.name}: there is no {one.page}"
        if told[n] == plain[n] and sys.version_info >= one.since:
            yield f"{one.name}: Python and C tell the same:\n{told[n]}"
        if told[n] != made[n]:
            yield (f"{one.name}: C tells\n{told[n]}\nand Python, made so,\n"
                   f"{made[n]}")


if __name__ == "__main__":
    found = list(complaints(sys.argv[1]))
    print("\n".join(found))
    sys.exit(bool(found))
