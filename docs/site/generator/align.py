"""Sets Python and C side by side, step by step.

Lines belong together if they speak of the same things: `for x in fruit:` and
`FOR_EACH(x, fruit, end)`. Of all ways to pair lines without crossing, the one
with the most in common is taken. What has no partner stays with the line before.
"""
import re

# One idea, two spellings.
SAME = {"class": "struct", "printf": "print", "show": "print", "stopiteration": "stop"}
# Words that say too little to bring two lines together.
DULL = {"self", "int", "t", "const", "if", "and", "void", "value", "enum", "base"}
DULL |= {"static", "def", "in", "not", "is"}
ENOUGH = 1.1


def by_parts(python, parts):
    """Steps of a class and of the parts of C that are begun for it: a function
    named after a method stands beside that method."""
    left, starts = 0, []
    for number, part in enumerate(parts):
        named = re.search(r"_(iter|next)\(", part[0])
        method = f"    def __{named[1]}__(" if named else None
        at = next((i for i, line in enumerate(python) if method and line.startswith(method)), None)
        if number == 0 or at:
            starts.append((at if number else 0, [*part]))
        else:
            starts[-1][1].extend(["", *part])
    for number, (left, part) in enumerate(starts):
        right = starts[number + 1][0] if number + 1 < len(starts) else len(python)
        yield python[left:right], part


def words(line):
    """What a line speaks of, in small letters: my_range_next is my, range, next."""
    found = set()
    for name in re.findall(r"\w+", re.sub(r"/\*.*|#.*", "", line)):
        for part in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^\W\d_]+", name):
            part = part.lower()
            found.add(SAME.get(part, part))
        found.add(SAME.get(name.lower(), name.lower()))
    return found - DULL


def ideas(lines):
    """The words of each line. Comments have none; what is given back is nothing
    that Python speaks of; a statement that goes on is one with its first line."""
    found, comment, goes_on = [], False, False
    for line in lines:
        comment = comment or line.lstrip().startswith("/*")
        silent = comment or re.search(r"_(?:drop|free|close)\(", line)
        mine = set() if silent else words(line)
        if goes_on:
            found[-1], mine = found[-1] | mine, set()
        found.append(mine)
        goes_on = line.endswith((" =", ",")) and not comment
        comment = comment and "*/" not in line
    return found


def rows(python, c):
    """Splits both into the same number of steps: [(python lines, c lines)]."""
    found = pairs(ideas(python), ideas(c))
    starts = [(0, 0), *(pair for pair in found if any(pair)), (len(python), len(c))]
    return [
        (python[i:next_i], c[j:next_j])
        for (i, j), (next_i, next_j) in zip(starts, starts[1:])
    ]


def pairs(left, right):
    """The pairs of lines with the most in common, in order."""
    left, right = list(left), list(right)
    weight = {}
    for line in [*left, *right]:
        for word in line:
            weight[word] = weight.get(word, 0) + 1

    def alike(i, j):
        score = sum(2 / weight[word] ** 0.5 for word in left[i] & right[j])
        return score if score >= ENOUGH else 0

    best = [[(0, None)] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i in range(len(left) - 1, -1, -1):
        for j in range(len(right) - 1, -1, -1):
            here = alike(i, j)
            # Of equals the first is taken: the earliest lines belong together.
            best[i][j] = max(
                (best[i + 1][j + 1][0] + here if here else -1, "both"),
                (best[i][j + 1][0], "right"),
                (best[i + 1][j][0], "left"),
                key=lambda choice: choice[0],
            )
    i = j = 0
    while i < len(left) and j < len(right):
        step = best[i][j][1]
        if step == "both":
            yield i, j
        i += step in ("left", "both")
        j += step in ("right", "both")
