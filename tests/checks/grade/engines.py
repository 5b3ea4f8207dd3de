"""What JPlag and compare50 make of the folders that make grade-likeness writes.

After core/.../SubmissionSetBuilder.java, SubmissionSet.java, JPlag.java and
cli/.../CliOptions.java of the project jplag/JPlag, and compare50/__main__.py of
cs50/compare50. Neither is needed here.

    python3 engines.py OUT/02-my-range < what the command printed

prints who is compared, by either command, and fails as they would.
"""
import argparse
import glob
import os
import pathlib
import re
import shlex
import sys

C_FILES = (".c", ".h", ".cc", ".cpp", ".cxx", ".c++", ".hh", ".hpp", ".hxx")
FEWEST_TOKENS = 12  # of languages/c: what is shorter is no submission


def code_of(folder):
    """Its C files, of any depth; what has too little in it is refused."""
    files = [path for path in sorted(pathlib.Path(folder).rglob("*"))
             if path.is_file() and path.name.lower().endswith(C_FILES)]
    text = "".join(path.read_text() for path in files)
    assert len(re.findall(r"\w+|[^\w\s]", text)) >= FEWEST_TOKENS, folder
    return files


def jplag(arguments):
    """New and old submissions, by the names that its report has."""
    parser = argparse.ArgumentParser(prog="jplag", allow_abbrev=False)
    parser.add_argument("-l", required=True, choices=["c"])
    parser.add_argument("-bc", type=pathlib.Path)
    for kind in ("-new", "-old"):  # a comma parts folders
        parser.add_argument(kind, type=lambda text: text.split(","))
    asked = parser.parse_args(arguments)
    roots = asked.new + (asked.old or [])
    names = [pathlib.Path(root).name for root in roots]
    assert len(set(names)) == len(names), "Duplicate root directory names found"
    found = {}
    for root in roots:
        assert os.path.isdir(root), root
        for one in sorted(pathlib.Path(root).iterdir()):
            if one.is_file() and not one.name.lower().endswith(C_FILES):
                continue  # Ignore submission with invalid extension or suffix
            prefix = root + "/" if len(roots) > 1 else ""
            found[one.resolve()] = prefix + one.name
            code_of(one)
    if asked.bc:
        assert asked.bc.exists(), "Basecode directory does not exist"
        code_of(asked.bc)
        found.pop(asked.bc.resolve(), None)  # where it lies in a root
    assert len(found) >= 2, "Not enough valid submissions!"
    return sorted(found.values())


def compare50(arguments):
    """The same: it opens patterns itself, and an archive is no submission."""
    parser = argparse.ArgumentParser(prog="compare50", allow_abbrev=False)
    parser.add_argument("submissions", nargs="+")
    for kind in ("-a", "-d"):
        parser.add_argument(kind, nargs="+", default=[])
    asked = parser.parse_args(arguments)
    paths = [path for part in (asked.submissions, asked.a, asked.d)
             for pattern in part for path in glob.glob(pattern) or [pattern]]
    for path in paths:
        for file in code_of(path):
            file.read_text(encoding="utf-8")  # else it is left out
    assert all(os.path.isdir(path) for path in asked.d)
    return sorted(set(paths) - set(asked.d))


def main():
    """Runs the commands as they were printed."""
    commands = [shlex.split(line) for line in sys.stdin
                if line.startswith(("  java -jar", "  compare50"))]
    os.chdir(sys.argv[1])
    for command in commands:
        print(*(jplag(command[3:]) if command[0] == "java"
                else compare50(command[1:])), sep="\n")
    assert len(commands) == 2, commands


if __name__ == "__main__":
    main()
