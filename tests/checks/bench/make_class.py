"""Makes a class to grade: right, untouched, known mistakes, mutants, attacks.

    python3 make_class.py FOLDER COUNT [ATTACKS]

Every file is a little different from every other, as people's files are, so
that nothing is remembered from one student to the next. The same COUNT gives
the same class. ATTACKS is a folder of hostile files, which take part only if it
is named: they are for graders that confine.
"""
import pathlib
import random
import re
import subprocess
import sys

sys.path.insert(0, "tests/tools")
from lessons import listed, name_of  # noqa: E402

LESSONS = [lesson.folder for lesson in listed()]
SWAPS = [("<", "<="), (">=", ">"), ("+", "-"), ("ITER_STOP", "ITER_NEXT"),
         ("0", "1"), ("==", "!="), ("return", "(void)0; return")]


def file_name(lesson):
    return name_of(lesson) + ".c"


def solution(lesson):
    return pathlib.Path("solutions", lesson, file_name(lesson)).read_text()


def mistake(lesson, diff):
    return subprocess.run(
        ["patch", "-s", "-o", "-",
         f"solutions/{lesson}/{file_name(lesson)}", str(diff)],
        check=True, capture_output=True, text=True).stdout


def mistakes(lesson):
    for diff in sorted(pathlib.Path("tests", lesson, "misconceptions").glob("*")):
        yield mistake(lesson, diff)


def mutant(text, chance):
    """One small change somewhere behind the first function's beginning."""
    start = text.index("\n{")
    places = [(m.start(), old, new) for old, new in SWAPS
              for m in re.finditer(re.escape(old), text) if m.start() > start]
    place, old, new = chance.choice(places)
    return text[:place] + new + text[place + len(old):]


def main(folder, count, attacks=None):
    wrong = {lesson: list(mistakes(lesson)) for lesson in LESSONS}
    hostile = sorted(pathlib.Path(attacks).glob("*/*/*.c")) if attacks else []
    for student in range(count):
        chance = random.Random(student)
        home = pathlib.Path(folder, f"student-{student:04}")
        home.mkdir(parents=True)
        for lesson in LESSONS:
            kind = chance.random()
            if kind < 0.45:
                text = solution(lesson)
            elif kind < 0.55:
                text = pathlib.Path("tests", lesson, "stub.c").read_text()
                home.joinpath(file_name(lesson)).write_text(text)
                continue
            elif kind < 0.88:
                text = chance.choice(wrong[lesson])
            else:
                text = mutant(solution(lesson), chance)
            text += f"\n/* {student} */\n"
            home.joinpath(file_name(lesson)).write_text(text)
        if hostile and student % 10 == 9:
            attack = chance.choice(hostile)
            home.joinpath(attack.name).write_bytes(
                attack.read_bytes() + f"\n/* {student} */\n".encode())


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), *sys.argv[3:])
