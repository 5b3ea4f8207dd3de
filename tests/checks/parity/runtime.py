"""Runs scripts in Python, and writes what machine/ writes for the C twin.

    python3 runtime.py < SCRIPTS

What a program uses is the Python of the lessons' pages, and Python's own. In a
script's first line stand those of differences.py that are to be made as C makes
them."""
import ast
import gc
import inspect
import io
import pathlib
import re
import sys
import weakref

import as_python
import deviations
import script
from differences import IN_WORDS

ROOT = pathlib.Path(__file__).resolve().parents[3]
VARIABLES = "abcdetl"
told = []  # what the program has told so far
ended = []  # not empty once a fatal error has ended it


def tell(*words):
    """print(), for a program."""
    if not ended:
        told.append(" ".join(map(str, words)))


def shown(value):
    """repr(value); a line of a log has no b in front."""
    if isinstance(value, bytes):
        return repr(value)[1:]
    if isinstance(value, (tuple, deviations.Lent)):
        return "(" + ", ".join(map(shown, value)) + ")"
    return repr(value)


def answer(step, word="item"):
    """What a step answers. An error is forgotten before that is told, and with
    it the frames that it came through."""
    try:
        said = word + " " + shown(step())
    except StopIteration as stop:
        said = "stop " + shown(stop.value)
    except BaseException as error:
        said = "error " + repr(error)
    tell(said)


def show_next(get):
    if get() is None:
        tell("nothing there")
    else:
        answer(lambda: next(get()))


def no_generator(get):
    if get() is None:
        tell("nothing there")
    elif not hasattr(get(), "send"):
        tell("no generator")
    else:
        return False
    return True


def show_send(get, value):
    no_generator(get) or answer(lambda: get().send(value))


def show_throw(get, kind, *arguments):
    """CPython 3.11 can crash when a running generator is thrown at."""
    if no_generator(get):
        return
    if get().gi_running:
        tell("it runs, so no", repr(kind(*arguments)))
    else:
        answer(lambda: get().throw(kind(*arguments)))


def show_close(get):
    def close():
        get().close()  # gives a value from Python 3.13 on
    no_generator(get) or answer(close, "closed")


def show_state(get):
    no_generator(get) or tell(inspect.getgeneratorstate(get()))


def walk(get, most):
    said = "to its end"
    try:
        for item in get():
            tell("item", shown(item))
            most -= 1
            if most == 0:
                said = "left"
                break
    except BaseException as error:
        said = "error " + repr(error)
    tell(said)


def show_first(get):
    answer(lambda: next(iter(get())))


def show_next_or(get, fallback):
    if get() is None:
        tell("nothing there")
    else:
        answer(lambda: next(get(), fallback))


def show_counts(items):
    tell(sum(1 for _ in items), "items,",
         sum(a == b for a in items for b in items), "equal")


def show_extend(items, source):
    def extend():
        raise StopIteration(lesson[3]["extend"](items, source))
    answer(extend)


def show_index_of(source, wanted):
    answer(lambda: lesson[3]["index_of"](source, wanted))


def show_report(get):
    report = lesson[7]["log_count"](get())
    tell(f"404: {report[404]}, 500: {report[500]}")


def made(make):
    """For what may raise where it is made; then there is nothing there."""
    try:
        return make()
    except Exception as error:
        tell("error", repr(error))


def below_4(value):
    return not isinstance(value, (int, float)) or value < 4


def is_text(value):
    return isinstance(value, (str, bytes))


def is_not_none(value):
    return value is not None


def opened(log, mode):
    """open(), for a log that lies in memory."""
    return io.BytesIO(log.encode())


def definitions(number):
    """The functions and classes of a lesson's page, without what runs them."""
    path = next(ROOT.glob(f"lessons/{number:02}-*/example.py"))
    tree = ast.parse(path.read_text(encoding="utf-8"))
    tree.body = [node for node in tree.body if isinstance(
        node, (ast.ClassDef, ast.FunctionDef, ast.Import, ast.ImportFrom))
        or ast.unparse(node).startswith("LINE =")]
    names = {"print": tell, "open": opened}
    exec(compile(tree, path, "exec"), names)
    return names


lesson = {number: definitions(number) for number in range(2, 8)}


HELPERS = (show_next, show_send, show_throw, show_close, show_state, walk,
           show_first, show_next_or, show_counts, show_extend, show_index_of,
           show_report, made, below_4, is_text, is_not_none)
KNOWN = {"print": tell, "fixed": (), "word": "", "log": "",
         **{helper.__name__: helper for helper in HELPERS},
         **{name: one for page in lesson.values() for name, one in page.items()
            if inspect.isclass(one) or inspect.isgeneratorfunction(one)},
         "MyNumbers": lesson[3]["MyNumbers"], **dict.fromkeys(VARIABLES)}


def world():
    """The names that a program knows."""
    return {**KNOWN, "items": [], "table": {}, "few": set(), "lines": [],
            "book": [], "journal": lesson[5]["Journal"]()}


def counted(function, alive):
    """A generator function whose generators are known afterwards."""
    def call():
        generator = function()
        alive.append(weakref.ref(generator))
        return generator
    return call


def run(statements, made_as_c, names):
    """One program, from its first line to what it leaves behind."""
    alive = []
    source = as_python.program(statements, made_as_c)
    functions, main = source.split("\n# main\n")
    exec(compile(functions, "program", "exec"), names)
    for name in ("g0", "g1", "g2"):
        if name in names:
            names[name] = counted(names[name], alive)
    exec(compile(main, "program", "exec"), names)
    tell("in the end")
    while any(names[letter] for letter in VARIABLES):
        for letter in VARIABLES:
            names[letter] = None
    held = any(generator() is not None for generator in alive)
    tell("something is held" if held else "all given back")


def ignored(made_as_c):
    """What is told of an error that nobody can receive."""
    def hook(what):
        if "frame" in made_as_c:
            deviations.forget(what.exc_value)
        tell("Exception ignored:", repr(what.exc_value))
    return hook


def main():
    gc.disable()
    sys.stdin.reconfigure(encoding="ascii", newline="\n")
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for number, made_as_c, text in script.scripts(sys.stdin):
        print("program", number, flush=True)
        sys.unraisablehook = ignored(made_as_c)
        names = world()
        names.update(deviations.names(made_as_c, tell, shown, show_throw,
                                      lambda: ended.append(True)))
        run(script.read(text), made_as_c, names)
        rows = "\n".join(told)
        for python, c in IN_WORDS if "words" in made_as_c else ():
            rows = re.sub(python, c, rows)
        print(rows)
        if number % 100 == 0:
            names = None
            gc.collect()
        told.clear()
        ended.clear()


if __name__ == "__main__":
    main()
