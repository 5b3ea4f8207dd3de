"""Do the step-throughs show what the lessons' examples print?

    python3 check.py NN-folder

Compares build/docs-parts/steps/NN-folder.json with tests/NN-folder/example.txt,
and looks for lines of the solution where a reader could find them. Prints what
is wrong, one line each.
"""
import html
import json
import pathlib
import re
import sys

sys.path.insert(0, "tests/tools")
from lessons import name_of  # noqa: E402


def wrong_prints(scene, example, start):
    """A scene prints whole lines that the example prints, in the same order."""
    printed = "".join(step["printed"] for step in scene["steps"])
    if not printed:
        return start, [f"{scene['snippet']} prints nothing"]
    at = ("\n" + example).find("\n" + printed, start)
    if at < 0:
        return start, [f"{scene['snippet']} prints what the example does not: "
                       f"{printed!r}"]
    return at + 1, []


def wrong_values(scene):
    """A value that came out, and was printed, is the value that was printed."""
    for step in scene["steps"]:
        for came in step["came"]:
            value = came["what"].strip("'")
            if came["status"] == "ITER_STOP" or not step["printed"].strip():
                continue
            if value not in step["printed"]:
                yield (f"{scene['snippet']}: {step['call']} gave {value}, but "
                       f"printed {step['printed']!r}")


def wrong_lines(scene):
    """Every step stands on lines of the snippet; nothing is without a name."""
    for step in scene["steps"]:
        if not step["lines"] or max(step["lines"]) > len(scene["code"]):
            yield f"{scene['snippet']}: {step['call']} is on no line"
        for thing in step["state"]:
            if any("NO SUCH" in value for _, value in thing["members"]):
                yield f"{scene['snippet']}: {step['call']}: an unknown yield"


def solution_lines(folder):
    """The lines that only the solution has."""
    name = name_of(folder) + ".c"
    stub = pathlib.Path("tests", folder, "stub.c").read_text()
    known = {line.strip() for line in stub.splitlines()}
    solution = pathlib.Path("solutions", folder, name).read_text()
    own = {line.strip() for line in solution.splitlines()} - known
    return {line for line in own if len(line) > 12 and re.search(r"[;{(]", line)}


def shown_solution(folder, parts):
    """Lines of the solution that a page would show."""
    own = solution_lines(folder)
    for example in pathlib.Path("lessons", folder).glob("example*.c"):
        own -= {line.strip() for line in example.read_text().splitlines()}
    if not own:
        yield "the solution has no line of its own: nothing was checked"
    files = [parts / f"{folder}.{kind}" for kind in ("html", "json", "wasm")]
    for file in [*files, *parts.glob(f"{folder}.*.html")]:
        if not file.exists():
            continue
        data = file.read_bytes().decode("utf-8", "replace")
        text = html.unescape(re.sub(r"</?\w[^>]*>", "", data))
        for line in own:
            if line in text:
                yield f"{file.name} shows a line of the solution: {line}"


def main():
    folder = sys.argv[1]
    parts = pathlib.Path("build/docs-parts/steps")
    example = pathlib.Path("tests", folder, "example.txt").read_text()
    scenes = json.loads((parts / f"{folder}.json").read_text())["scenes"]
    wrong = [] if scenes else ["no scene"]
    start = 0
    for scene in scenes:
        start, complaints = wrong_prints(scene, example, start)
        wrong += complaints
        wrong += wrong_values(scene)
        wrong += wrong_lines(scene)
    wrong += shown_solution(folder, parts)
    print("\n".join(wrong))
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
