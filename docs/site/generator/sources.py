"""Finds pieces of the files that the tests compile and run.

A piece is (file, first line, last line), lines counted from 1. The pages take
all their code by such pieces, so nothing on the site is a copy.
"""
import re

from project import Wrong, relative

MARK = re.compile(r"^\s*(?:#|/\*) \[(\w+)\](?: \*/)?$")


def lines_of(path):
    return path.read_text().splitlines()


def text_of(piece):
    """The lines of a piece, without the indentation that all have."""
    path, first, last = piece
    lines = [
        line for line in lines_of(path)[first - 1 : last] if not MARK.match(line)
    ]
    margin = min((len(l) - len(l.lstrip()) for l in lines if l.strip()), default=0)
    return [line[margin:].rstrip() for line in lines]


def marked(path, name):
    """What stands between two marks `[name]`, or None if there are none."""
    at = [
        number
        for number, line in enumerate(lines_of(path), 1)
        if (mark := MARK.match(line)) and mark[1] == name
    ]
    if not at:
        return None
    if len(at) != 2:
        raise Wrong(f"{relative(path)}: the mark [{name}] must stand there twice")
    return path, at[0] + 1, at[1] - 1


def twin(lesson, name):
    """The same in whichever file of a lesson's example it stands."""
    pieces = [marked(path, name) for path in lesson.examples]
    pieces = [piece for piece in pieces if piece]
    if len(pieces) > 1:
        raise Wrong(f"lesson {lesson.number}: the mark [{name}] is in two files")
    return pieces[0] if pieces else None


def quoted(pieces, wanted):
    """The part of one of the pieces that goes from the first line wanted to the
    last one, with all of them in between, in that order; or None."""
    wanted = [line.strip() for line in wanted if line.strip()]
    for path, first, last in pieces:
        here = [line.strip() for line in lines_of(path)]
        for start in range(first - 1, last):
            if here[start] != wanted[0]:
                continue
            at, end = start, None
            for line in wanted:
                while at < last and here[at] != line:
                    at += 1
                if at == last:
                    break
                end, at = at, at + 1
            else:
                # Blank lines and comments may lie between, not other code.
                if end - start < 2 * len(wanted) + 3:
                    return path, start + 1, end + 1
    return None


def whole(path):
    return path, 1, len(lines_of(path))


def definition(path, name):
    """A struct, as `struct NAME`, or a function, by its name: from its first
    line to the closing brace at the margin."""
    lines = lines_of(path)
    if name.startswith("struct "):
        start = re.compile(rf"^{name} {{$")
    else:
        start = re.compile(rf"^\w[\w ]*[ *]{name}\(")
    for first, line in enumerate(lines):
        if not start.match(line):
            continue
        for last in range(first, len(lines)):
            if lines[last].startswith("}"):
                return path, first + 1, last + 1
            if lines[last].endswith(";") and not lines[last].startswith(" "):
                break  # only a prototype
    raise Wrong(f"{relative(path)}: there is no {name}")
