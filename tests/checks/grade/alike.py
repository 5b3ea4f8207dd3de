"""How near honest files come to the solution, and copies of it.

    python3 alike.py PROGRAM COUNT            a table for alike.txt
    python3 alike.py PROGRAM COUNT check      is it true of so many files?
    python3 alike.py PROGRAM COUNT FOLDER     the files, to be judged

PROGRAM is made of alike.c. The same files are made every time.
"""
import pathlib
import random
import subprocess
import sys
import tempfile

from variants import LESSONS, ROOT, Lesson

TABLE = ROOT / "tests/autograder/grade/assess/alike.txt"


def files_of(lesson, count):
    """By kind: honest files, plain copies, and copies in disguise."""
    rng = random.Random(lesson.folder)
    return {"honest": [lesson.honest(rng) for _ in range(count)],
            "plain": [lesson.copy(rng, False) for _ in range(count // 10 + 1)],
            "copy": [lesson.copy(rng) for _ in range(count)]}


def write(lesson, kind, texts, folder):
    """Writes them; their paths."""
    paths = [folder / f"{lesson.folder}-{kind}-{i}.c" for i in range(len(texts))]
    for path, text in zip(paths, texts):
        path.write_text(text)
    return paths


def measure(program, lesson, paths):
    """What similarity() says of each, from the least on."""
    done = subprocess.run(
        [program, lesson.solution_path, lesson.stub_path], check=True,
        input="\n".join(map(str, paths)) + "\n", stdout=subprocess.PIPE,
        text=True)
    return sorted(map(int, done.stdout.split()))


def row(lesson, found):
    """A line of the table: no flag where honest files are like plain copies."""
    honest, copies, flag = found["honest"], found["copy"], found["honest"][-1] + 1
    reach = sum(one >= flag for one in copies) * 100 // len(copies)
    flag = f"{flag:5}" if flag <= found["plain"][0] else "    -"
    return (f"{lesson.folder:26}{honest[-1]:7}{flag}   "
            f"{honest[len(honest) // 2]:4}{honest[len(honest) * 99 // 100]:6}"
            f"{found['plain'][0]:7}   {copies[0]:4} to {copies[-1]}, {reach} %")


def is_true(lesson, found):
    """Honest files are below the flag, but for one in 500, and plain copies are
    not."""
    words = next((line.split() for line in TABLE.read_text().splitlines()
                  if line.startswith(lesson.folder + " ")), None)
    if not words:
        return False
    if words[2] == "-":
        return True
    flag = int(words[2])
    above = sum(one >= flag for one in found["honest"])
    print(f"{lesson.folder}: {above} of {len(found['honest'])} honest files and "
          f"a copy with {found['plain'][0]} %; the flag is {flag}")
    return above <= len(found["honest"]) // 500 and found["plain"][0] >= flag


def main():
    """Says it of each lesson."""
    program, count, *more = sys.argv[1:]
    fine = True
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        if more and more[0] != "check":
            folder = pathlib.Path(more[0])
        for lesson in map(Lesson, LESSONS):
            paths = {kind: write(lesson, kind, texts, folder)
                     for kind, texts in files_of(lesson, int(count)).items()}
            found = {kind: measure(program, lesson, some)
                     for kind, some in paths.items()}
            if more == ["check"]:
                fine = is_true(lesson, found) and fine
            elif not more:
                print(row(lesson, found), flush=True)
    return not fine


if __name__ == "__main__":
    sys.exit(main())
