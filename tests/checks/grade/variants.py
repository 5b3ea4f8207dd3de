"""Files as students hand them in: honest ones, and copies in disguise.

An honest one begins with the stub. For each task it has one of the ways in
honest/NN-lesson.c, or the solution's, which hints and TODOs lead to; and then
its writer's habits: braces, names, how one is added, on which side a number
stands. A copy is the solution with other names, another layout and order, no
comments, and up to three such changes.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tests/checks/strength"))
from corpus import DEFINITION, merged  # noqa: E402
from corpus import _name as name_of  # noqa: E402

NAMES = {
    "walk": "w iter me range_it", "range": "r me rng this_range",
    "frame": "f me state gen", "status": "s st result state answer",
    "it": "iter walker iterator", "item": "v value_of x element",
    "total": "n sum result", "n": "num total counter_n", "pairs": "same hits",
    "equal": "same matches", "numbers": "nums me self_numbers",
    "counter": "c me cnt", "start": "sig me", "errors": "e err me",
    "slow": "s me requests", "lines": "l me", "fields": "f parsed parts",
    "slots": "table my_slots", "function": "fn description",
    "buffer": "b buf", "piece": "p chunk", "feed": "end_of_line nl eol",
    "index": "i pos", "left": "a first_item", "right": "b second_item",
    "outer": "o end_a", "inner": "i end_b", "obj": "o object",
    "sent": "got received", "sum": "total acc", "next": "following nxt",
}
SIDE = r"[\w.]+(?:->[\w.]+)*"
MIRROR = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="}


def _add_one(found, rng):
    """x++; in another way."""
    what = found[2]
    form = rng.choice([f"++{what}", f"{what} += 1", f"{what} = {what} + 1"])
    return f"{found[1]}{form};"


def _mirrored(found, rng):
    return f"{found[1]}{found[4]} {MIRROR[found[3]]} {found[2]}"


def _braced(found, rng):
    return f"{found[1]}{found[2]} {{\n{found[3]}\n{found[1]}}}"


def _split(found, rng):
    return f"{found[1]}{found[2]}{found[3]};\n{found[1]}{found[3]} = "


def _conditional(found, rng):
    space, asked, then, other = found.groups()
    return (f"{space}if ({asked})\n{space}    return {then};\n"
            f"{space}return {other};")


def _named(found, rng):
    space, value = found.groups()
    return (f"{space}enum iter_status answer = {value};\n"
            f"{space}return answer;")


def _swapped(found, rng):
    """Two declarations the other way round, if neither needs the other."""
    space, one, name, other, second = found.groups()
    if re.search(rf"\b{name}\b", other) or re.search(rf"\b{second}\b", one):
        return found[0]
    return f"{space}{other}\n{space}{one}"


# What can be written otherwise: the kind, where, and how.
CHANGES = [
    ("step", re.compile(rf"^( +)({SIDE})\+\+;$", re.M), _add_one),
    ("mirror", re.compile(rf"((?:if|while) \(|&& |\|\| )({SIDE}) "
                          rf"([<>]=?|[!=]=) ({SIDE})(?=\)| &&| \|\|)"),
     _mirrored),
    ("brace", re.compile(r"^( +)((?:(?:if|while|for|FOR_EACH)[^\n]*\))|else)\n"
                         r"( +[^\n]*;)$", re.M), _braced),
    ("cast", re.compile(r"\(struct \w+ \*\)self;"),
     lambda found, rng: "(void *)self;"),
    ("split", re.compile(r"^( +)((?:enum|struct) \w+ \*?|int64_t )(\w+) = "
                         r"(?!\{)", re.M), _split),
    ("order", re.compile(r"^( +)((?:struct|enum|int64_t|double)\b[^\n,{]*?(\w+)"
                         r"(?: = [^\n,{]*)?;)\n +((?:struct|enum|int64_t)\b"
                         r"[^\n,{]*?(\w+)(?: = [^\n,{]*)?;)$", re.M), _swapped),
    ("forever", re.compile(r"for \(;;\)|while \((?:true|1)\)"),
     lambda found, rng: rng.choice(["for (;;)", "while (true)", "while (1)"])),
    ("else", re.compile(r"^( +)(if \([^\n]*\)\n +return [^\n]*;)\n\1"
                        r"(return [^\n]*;)$", re.M),
     lambda found, rng: f"{found[1]}{found[2]}\n{found[1]}else\n"
                        f"{found[1]}    {found[3]}"),
    ("truth", re.compile(r"(?<=\()!(\w[\w>.-]*->(?:done|has_a))\b|"
                         r"(?<=if \()(\w[\w>.-]*->done)(?=\)| \|\|)"),
     lambda found, rng: f"{found[1]} == false" if found[1]
     else f"{found[2]} == true"),
    ("zero", re.compile(r"'\\0'"), lambda found, rng: "0"),
    ("conditional", re.compile(r"(?<=[;{}]\n)( +)return ([^?;]*) \? ([^:;]*) "
                               r": ([^;]*);$", re.M), _conditional),
    ("named", re.compile(r"(?<=[;{}]\n)( +)return (iter_next\([^;]*\)|"
                         r"ITER_\w+);$", re.M), _named),
    ("parentheses", re.compile(r"^( +)return ([^;(]*[^;]*);$", re.M),
     lambda found, rng: f"{found[1]}return ({found[2]});"),
]
# How often a student has such a habit, and then follows it.
HABITS = {"step": (.35, .9), "mirror": (.1, .6), "brace": (.5, .95),
          "cast": (.1, 1), "split": (.15, .7), "zero": (.3, 1),
          "conditional": (.4, 1), "named": (.03, .5), "order": (.35, .7),
          "forever": (.5, 1), "else": (.25, .8), "parentheses": (.1, .8),
          "truth": (.2, .9)}


def _changed(text, rng, wanted):
    """The text with those changes that are wanted."""
    for kind, pattern, change in CHANGES:
        text = pattern.sub(lambda found: change(found, rng)
                           if wanted(kind) else found[0], text)
    return text


def _renamed(text, rng, likely):
    """Locals and parameters under other names."""
    for name, others in NAMES.items():
        new = rng.choice(others.split())
        if rng.random() > likely or re.search(rf"\b{new}\b", text):
            continue
        pattern = rf"(?<!->)(?<!\.)(?<!struct )\b{name}\b(?!\(|\"|')"
        text = re.sub(pattern, new, text)
    return text


def _uncommented(text):
    return re.sub(r" *\n? */\*.*?\*/", "", text, flags=re.S)


def _is_struct(definition):
    return name_of(definition).startswith("struct ")


def _of_functions(text, change):
    """Changes each function of a text; structs stay as they are."""
    return DEFINITION.sub(lambda found: found[0] if _is_struct(found[0])
                          else change(found[0]), text)


class Lesson:
    """Its stub and solution, and the ways to write each task."""

    def __init__(self, folder):
        self.folder = folder
        self.name = folder[3:].replace("-", "_")
        self.stub_path = ROOT / f"tests/{folder}/stub.c"
        self.solution_path = ROOT / f"solutions/{folder}/{self.name}.c"
        self.stub = self.stub_path.read_text()
        self.solution = self.solution_path.read_text()
        self.ways = {}
        text = (ROOT / f"tests/checks/grade/honest/{folder}.c").read_text()
        pieces = re.split(r"^/\* (\d) \*/\n", text, flags=re.M)
        for task, way in zip(pieces[1::2], pieces[2::2]):
            self.ways.setdefault(task, [self._ours(way)]).append(way)

    def _ours(self, way):
        """What the solution has in that way's place."""
        names = {name_of(found[0]) for found in DEFINITION.finditer(way)}
        return "\n\n".join(found[0] for found in
                           DEFINITION.finditer(_uncommented(self.solution))
                           if name_of(found[0]) in names) + "\n"

    def honest(self, rng):
        """One honest file."""
        habits = {kind: follows if rng.random() < has else 0
                  for kind, (has, follows) in HABITS.items()}
        written = "\n".join(rng.choice(ways) for ways in self.ways.values())
        whole = merged(self.stub, _of_functions(
            written, lambda text: _changed(
                text, rng, lambda kind: rng.random() < habits[kind])))
        return _of_functions(whole, lambda text: _renamed(text, rng, .5))

    def copy(self, rng, disguised=True):
        """The solution with other names, another layout and no comments; and,
        disguised, in another order and with up to three changes."""
        text = _uncommented(self.solution)
        if disguised:
            sites = sum(len(pattern.findall(text)) for _, pattern, _ in CHANGES)
            few = rng.sample(range(sites), rng.randint(0, 3))
            at = iter(range(10 ** 6))
            text = _of_functions(text, lambda one: _changed(
                one, rng, lambda kind: next(at) in few))
            text = _shuffled(text, rng)
        text = _of_functions(text, lambda one: _renamed(one, rng, .9))
        return re.sub(r"^ +", lambda found: found[0] * 2, text, flags=re.M)


def _shuffled(text, rng):
    """The functions in another order, declared in front."""
    functions = [found[0] for found in DEFINITION.finditer(text)
                 if not _is_struct(found[0])]
    rest = DEFINITION.sub(lambda found: "" if found[0] in functions
                          else found[0], text)
    heads = [re.split(r"\n?\{", one)[0].strip() + ";" for one in functions]
    rng.shuffle(functions)
    return "\n".join([rest, *heads, "", *functions])


LESSONS = sorted(path.stem for path in
                 (ROOT / "tests/checks/grade/honest").glob("*.c"))
