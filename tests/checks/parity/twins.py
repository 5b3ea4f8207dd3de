"""Proves that what is shown in C is what the machine ran: programs written out
in C, and compiled, tell what the machine tells of their scripts.

    python3 twins.py CC MACHINE FOLDER"""
import pathlib
import subprocess
import sys

import as_c
import generate
import script
import sides

ROOT = pathlib.Path(__file__).resolve().parents[3]
PROGRAMS = 16
MAIN = """#include <stdio.h>
#include <unistd.h>
{declared}int main(void)
{{
    dup2(STDOUT_FILENO, STDERR_FILENO);
    setvbuf(stdout, NULL, _IOLBF, BUFSIZ);
{called}}}
"""


def linked(compiler, programs, folder):
    """One program of them all, each a function of its own file."""
    common = [*compiler.split(), "-w", "-std=c17", "-D_POSIX_C_SOURCE=200809L",
              f"-I{ROOT}/tests/checks/parity/machine"]
    common += [f"-I{one}" for one in ROOT.glob("lessons/[p0-9]*")]
    files = {"twins.c": MAIN.format(
        declared="".join(f"int twin_{n}(void);\n" for n in programs),
        called="".join(f'    puts("program {n}");\n    twin_{n}();\n'
                       for n in programs))}
    files.update((f"twin_{n}.c", f"#define main twin_{n}\n" + as_c.program(one))
                 for n, one in programs.items())
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    fifth, = ROOT.glob("solutions/05-*/*.c")
    subprocess.run([*common, "-Dmy_range=yielding_range", "-c", fifth,
                    "-o", folder / "05.o"], check=True)
    sources = {*ROOT.glob("lessons/protocol/*.c"), *ROOT.glob("solutions/*/*.c"),
               *ROOT.glob("lessons/*/given/*.c"),
               ROOT / "tests/checks/parity/machine/act.c"} - {fifth}
    subprocess.run([*common, *sources, *(folder / name for name in files),
                    folder / "05.o", "-o", folder / "twins"], check=True)
    return folder / "twins"


def main(compiler, machine, folder):
    texts, programs, told = {}, {}, {}
    for n in range(1, 3 * PROGRAMS):
        programs[n] = generate.Program(n).statements()
        texts[n] = script.text(n, programs[n])
    for n, text in sides.run((machine,), texts).items():
        text, _, end = text.rpartition("\n")
        if end == "all given back" and len(told) < PROGRAMS:
            told[n] = text
    twins = linked(compiler, {n: programs[n] for n in told}, folder)
    done = subprocess.run([twins], capture_output=True, check=True)
    others = sides.transcripts(done.stdout.decode(errors="surrogateescape"))
    wrong = [n for n in told if told[n] != others.get(n)]
    for n in wrong:
        print(f"The script\n{texts[n]}\ntells\n{told[n]}\nand its twin in C\n"
              f"{others.get(n)}")
    return bool(wrong) or len(told) < PROGRAMS


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])))
