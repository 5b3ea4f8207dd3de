"""A program as somebody would write it in Python. What runtime.py runs is this
text, to the letter; `deviations` are those of the C twin that it is to make as
well, in the body of a generator (see differences.py)."""
from script import Error

CONTAINERS = {"I": "items", "F": "fixed", "W": "word", "T": "table",
              "S": "few", "L": "lines", "B": "book", "G": "log", "5": "5"}
KEEPERS = ("below_4", "is_text", "is_not_none")
MADE = {
    "iter": "iter({s1})", "scripted": "g{n0}()", "zip": "zip({s1}, {s2})",
    "enumerate": "enumerate({s1}, {n0})", "take": "islice({s1}, {n0})",
    "takewhile": "takewhile({keep}, {s1})", "my_range": "MyRange({n0}, {n1})",
    "my_iterator": "MyIterator({n0}, {n1})",
    "my_range_step": "iter(range({n0}, {n1}, {n2}))",
    "obj": "iter(Obj({v0}))", "infinite_counter": "InfiniteCounter({n0})",
    "my_numbers": "MyNumbers({n0})", "list_walk": "OverData({s1})",
    "counted": "Counted({s1})", "start_signal": "StartSignal({v0})",
    "yielding_range": "my_range({n0})", "fibonacci": "fibonacci({n0})",
    "my_generator_over": "my_generator({s1})",
    "only": "only({s1}, {keep}, journal)",
    "my_generator_talking": "my_generator_talking()",
    "running_average": "running_average()", "counter": "counter({n0})",
    "till": "till(book)", "log_lines": "log_lines(log)",
    "log_errors": "LogErrors({s1})",
    "slow_requests": "slow_requests({s1}, {n0})",
}
DONE = {
    "drop": "{p0} = None", "next": "show_next({g0})",
    "send": "show_send({g0}, {v0})", "close": "show_close({g0})",
    "state": "show_state({g0})", "walk": "walk({g0s}, {n0})",
    "first": "show_first({g0s})", "next_or": "show_next_or({g0}, {v0})",
    "counts": "show_counts({s0})", "extend": "show_extend({s0}, {s1})",
    "index_of": "show_index_of({s0}, {v0})", "report": "show_report({g0s})",
    "append": "items.append({v0})", "cut": "del items[{n0}:]",
    "set": "table[{v0}] = {v1}", "get": 'print("got", repr(table.get({v0})))',
    "add": "few.add({v0})", "repr": 'print("repr", repr({v0}))',
    "print": "print({v0})", "last": 'print("x", repr(x))',
    "cleanups": 'print(journal.cleanups, "cleanups")', "break": "break",
    "return": "return {v0}", "raise": "raise {v0}",
}


def value(one):
    """A literal."""
    if isinstance(one, Error):
        message = repr(one.message) if one.message else ""
        return f"{one.kind}({message})"
    if isinstance(one, float) and (one != one or abs(one) == float("inf")):
        return f'float("{one}")'
    if isinstance(one, tuple):
        return f"({value(one[0])}, {value(one[1])})"
    return repr(one)


def source(place):
    """What is walked: a variable may be empty."""
    return CONTAINERS.get(place) or f"{place} or ()"


def holes(one):
    """What the templates above are filled with."""
    found = {"keep": KEEPERS[one.numbers[0] % 3] if one.numbers else ""}
    for i, place in enumerate(one.places):
        held = " p=p" if place == "p" else ""
        found[f"p{i}"] = place
        found[f"s{i}"] = source(place)
        found[f"g{i}"] = f"lambda{held}: {place}"
        found[f"g{i}s"] = f"lambda{held}: {source(place)}"
    found.update((f"n{i}", n) for i, n in enumerate(one.numbers))
    found.update((f"v{i}", value(v)) for i, v in enumerate(one.values))
    return found


def may_fail(one):
    """Does making it raise at once?"""
    return "5" in one.places or (one.word == "take" and one.numbers[0] < 0) or (
        one.word == "my_range_step" and one.numbers[2] == 0)


def have(one):
    name, filled = CONTAINERS[one.places], [value(v) for v in one.values]
    if name == "lines":  # a log is read as bytes
        filled = ["b" + one for one in filled]
    row = ", ".join(filled)
    if name in ("word", "log"):
        return f"{name} = {row}"
    if name == "fixed":
        return f"fixed = ({row}{',' if len(filled) == 1 else ''})"
    if name == "few":
        return f"few = {{{row}}}" if filled else "few = set()"
    if name == "table":
        pairs = zip(filled[::2], filled[1::2])
        return "table = {" + ", ".join(f"{k}: {v}" for k, v in pairs) + "}"
    return f"{name} = [{row}]"


def catch(one):
    after = ("", f"return {value(one.values[1])}", "raise")[one.numbers[0]]
    rows = ["try:", f"    x = yield {value(one.values[0])}",
            '    print("sent", repr(x))', "except BaseException as error:",
            '    print("woken by", repr(error))', "    " + after]
    return rows if after else rows[:-1]


def loop(one, deviations):
    walked, after = source(one.places), []
    rows = []
    if "loop" in deviations:
        rows, walked = [f"loop = looped({walked})"], "loop"
        after = ["loop = None"]
    rows += ["rounds = 0", f"for x in {walked}:"]
    if "lent" in deviations:
        rows.append("    x = kept(x)")
    for inner in one.body:
        rows += ["    " + row for row in statement(inner, deviations)]
    return rows + ["    rounds += 1", f"    if rounds == {one.numbers[0]}:",
                   "        break", *after]


def delegation(one, deviations):
    tell, inner = 'print("from", repr(x))', source(one.places)
    if "thrown" in deviations:
        inner = f"delegated({inner})"
    if "from" in deviations:
        return [f"inner = iter({inner})", "x = yield from inner",
                "inner = None", tell]
    return [f"x = yield from {inner}", tell]


def statement(one, deviations):
    """The lines of a statement."""
    if one.word in MADE:
        made = MADE[one.word].format(**holes(one))
        if may_fail(one):
            made = f"made(lambda: {made})"
        return [f"{one.places[0]} = {made}"]
    if one.word == "have":
        return [have(one)]
    if one.word == "yield":
        return [f"x = yield {value(one.values[0])}", 'print("sent", repr(x))']
    if one.word == "item":
        return ["yield x"]
    if one.word == "throw":
        error = one.values[0]
        args = f", {error.message!r}" if error.message else ""
        return [f"show_throw({holes(one)['g0']}, {error.kind}{args})"]
    if one.word == "catch":
        return catch(one)
    if one.word == "from":
        return delegation(one, deviations)
    if one.word == "loop":
        return loop(one, deviations)
    return [DONE[one.word].format(**holes(one))]


def block(statements, deviations, indent):
    rows = [row for one in statements for row in statement(one, deviations)]
    return [indent + row for row in rows] or [indent + "pass"]


def function(number, body, cleanup, deviations):
    """A generator function. What its frame keeps is let go of in the order in
    which it first stands here."""
    kept = "p = x = None"
    if deviations & {"loop", "from"}:
        kept += "; loop = inner = None"
    rows = [f"def g{number}():", "    global a, b, c", "    " + kept]
    if cleanup is None and "frame" not in deviations:
        rows += block(body, deviations, "    ")
    else:
        rows += ["    try:", *block(body, deviations, "        ")]
    if "frame" in deviations:
        rows += ["    except BaseException as error:",
                 "        forget(error)", "        raise"]
    if cleanup is not None:
        rows += ["    finally:", *block(cleanup, deviations, "        ")]
    return rows + ["    return", "    yield"]


def program(statements, deviations=frozenset()):
    """A whole program, as text."""
    blocks = {(one.word, *one.numbers): one.body for one in statements}
    rows = []
    for (word, *numbers), body in blocks.items():
        if word == "def":
            rows += function(numbers[0], body, blocks.get(("cleanup", *numbers)),
                             deviations)
    main = [row for one in blocks.get(("main",), [])
            for row in statement(one, deviations)]
    return "\n".join([*rows, "", "# main", *main, ""])
