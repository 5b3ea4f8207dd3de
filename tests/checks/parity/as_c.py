"""A program as somebody would write it in C, to be linked with the protocol,
the solutions and act.c. It tells what the machine tells that runs its script."""
import re

from script import Error, Statement

CONTAINERS = {"I": "items", "F": "fixed", "W": "word", "T": "table",
              "S": "few", "L": "lines", "B": "book", "5": "five()"}
EMPTY = {"W": [""]}
KEEPERS = ("below_4", "is_text", "is_not_none")
MADE = {
    "iter": "iter_of({i1})", "scripted": "&g{n0}()->base",
    "zip": "zip({i1}, {i2})", "enumerate": "enumerate({i1}, {n0})",
    "take": "take({i1}, {n0})", "takewhile": "takewhile({keep}, {i1})",
    "my_range": "my_range({n0}, {n1})",
    "my_iterator": "my_iterator({n0}, {n1})",
    "my_range_step": "my_range_step({n0}, {n1}, {n2})",
    "obj": "obj_iterator({t0})", "infinite_counter": "infinite_counter({n0})",
    "my_numbers": "my_numbers({n0})", "list_walk": "list_walk({i1})",
    "counted": "counted({i1})", "start_signal": "start_signal({t0})",
    "yielding_range": "&yielding_range({n0})->base",
    "fibonacci": "&fibonacci({n0})->base",
    "my_generator_over": "&my_generator_over({i1})->base",
    "only": "&only({i1}, {keep}, &journal)->base",
    "my_generator_talking": "&my_generator_talking()->base",
    "running_average": "&running_average()->base",
    "counter": "&counter({n0})->base", "till": "&till(book)->base",
    "log_lines": "&log_lines(log_text(text))->base",
    "log_errors": "log_errors({i1})", "slow_requests": "slow_requests({i1}, {n0})",
}
DONE = {
    "drop": "put(&{p0}, NULL);", "next": "show_next({p0});",
    "send": "show_send({p0}, {v0});",
    "throw": "show_throw({p0}, {v0});", "close": "show_close({p0});",
    "state": "show_state({p0});", "walk": "walk({i0}, {n0});",
    "first": "show_first({i0});", "next_or": "show_next_or({p0}, {v0});",
    "counts": "show_counts({i0});", "extend": "show_extend({i0}, {i1});",
    "index_of": "show_index_of({i0}, {v0});", "report": "show_report({i0});",
    "append": "list_append(items, {v0});", "cut": "list_cut(items, {n0});",
    "set": "dict_set(table, {v0}, {v1});",
    "get": 'tell("got", dict_get(table, {v0}));', "add": "set_add(few, {v0});",
    "repr": 'tell("repr", {v0});', "print": "value_print({v0});",
    "last": 'tell("x", frame->x);', "break": "break;",
    "cleanups": 'printf("%d cleanups\\n", (int)journal.cleanups);',
    "item": "GEN_YIELD(self, keep(frame->x));",
    "return": "GEN_RETURN(self, {v0});", "raise": "GEN_RAISE(self, {v0});",
}


def text(one):
    """A C string: UTF-8 as it stands, but for what can't be seen."""
    shown = "".join(
        "\\" + letter if letter in '"\\?' else letter if letter.isprintable()
        else "".join(f"\\{byte:03o}" for byte in letter.encode())
        for letter in one)
    return f'"{shown}"'


def number(one):
    return "INT64_MIN" if one == -2**63 else str(one)


def value(one):
    """A literal. A pair is kept, as its array would be gone with the block."""
    if one is None:
        return "value_none()"
    if isinstance(one, Error):
        return f"value_error({text(one.kind)}, {text(one.message)})"
    if isinstance(one, tuple):
        halves = ", ".join(map(value, one))
        return f"keep(value_pair((const struct value[]){{{halves}}}))"
    if isinstance(one, float):
        if one != one or abs(one) == float("inf"):
            return f'value_real(strtod("{one}", NULL))'
        return f"value_real({one!r})"
    if isinstance(one, int):
        return f"value_int({number(one)})"
    if "\0" in one:
        return f"value_bytes({text(one)}, {len(one.encode())})"
    return f"value_str({text(one)})"


def place(letter):
    return "frame->p" if letter == "p" else letter


def source(letter):
    return CONTAINERS.get(letter) or f"some({place(letter)})"


def holes(one):
    """What the templates above are filled with."""
    found = {"keep": KEEPERS[one.numbers[0] % 3] if one.numbers else ""}
    found.update((f"p{i}", place(p)) for i, p in enumerate(one.places))
    found.update((f"i{i}", source(p)) for i, p in enumerate(one.places))
    found.update((f"n{i}", number(n)) for i, n in enumerate(one.numbers))
    for i, literal in enumerate(one.values):
        found[f"v{i}"] = value(literal)
        found[f"t{i}"] = text(literal) if isinstance(literal, str) else ""
    return found


def have(one):
    if one.places == "G":
        return f"text = {text(one.values[0])};"
    if one.places == "W":
        return f"word = string_of({text(one.values[0])});"
    kind = {"F": "tuple", "T": "dict", "S": "set"}.get(one.places, "list")
    filled = ", ".join(map(value, one.values))
    made = f"{kind}_of({filled})" if filled else f"{kind}_new(NULL, 0)"
    return f"{CONTAINERS[one.places]} = {made};"


def catch(one):
    after = ("", f"    GEN_RETURN(self, {value(one.values[1])});",
             "    GEN_RAISE(self, gen_sent(self));")[one.numbers[0]]
    rows = [f"GEN_YIELD_CATCH(self, {value(one.values[0])});"]
    if not after:
        return rows + ["woken(self, &frame->x);"]
    rows += ["if (woken(self, &frame->x)) {", after, "}"]
    if one.numbers[0] == 2:
        rows[2:2] = ["    if (gen_signal(self) == GEN_CLOSING)",
                     "        GEN_RETURN(self, value_none());"]
    return rows


def loop(one):
    rows = ["frame->rounds = 0;", "GEN_FOR_EACH(self, frame->loop, frame->x, "
            f"{source(one.places)}) {{", "    frame->x = keep(frame->x);"]
    for inner in one.body:
        rows += ["    " + row for row in statement(inner)]
    return rows + [f"    if (++frame->rounds == {one.numbers[0]})",
                   "        break;", "}"]


def statement(one):
    """The lines of a statement."""
    if one.word in MADE:
        made = MADE[one.word].format(**holes(one))
        return [f"put(&{place(one.places[0])}, {made});"]
    if one.word == "have":
        return [have(one)]
    if one.word == "yield":
        return [f"GEN_YIELD(self, {value(one.values[0])});",
                "frame->x = gen_sent(self);", 'tell("sent", frame->x);']
    if one.word == "catch":
        return catch(one)
    if one.word == "from":
        return [f"frame->inner = iter_of({source(one.places)});",
                "GEN_YIELD_FROM(self, frame->inner);",
                "frame->x = gen_sent(self);", "put(&frame->inner, NULL);",
                'tell("from", frame->x);']
    if one.word == "loop":
        return loop(one)
    return [DONE[one.word].format(**holes(one))]


def block(statements):
    return ["    " + row for one in statements for row in statement(one)]


FRAME = """
struct frame {
    struct generator base;
    struct iterator *p, *loop, *inner;
    struct value x;
    int64_t rounds;
};

static void release(struct generator *self)
{
    struct frame *frame = (struct frame *)self;
    put(&frame->p, NULL);
    put(&frame->loop, NULL);
    put(&frame->inner, NULL);
}"""
FUNCTION = """
static enum iter_status {name}_body(struct generator *self)
{{
    struct frame *frame = (struct frame *)self;
    GEN_BEGIN(self);
{body}
    GEN_END(self);
}}

static struct generator *{name}(void)
{{
    static const struct gen_function function =
        GEN_FUNCTION("{name}", {name}_body, release);
    return gen_new(sizeof(struct frame), &function);
}}"""


def program(statements):
    """A whole program, as text."""
    blocks = {(one.word, *one.numbers): one.body for one in statements}
    functions = []
    for (word, *level), body in reversed(blocks.items()):
        if word == "def":
            rows = block(body)
            if ("cleanup", *level) in blocks:
                rows += ["    GEN_FINALLY(self);",
                         *block(blocks["cleanup", *level])]
            functions.append(FUNCTION.format(
                name=f"g{level[0]}", body="\n".join(rows or ["    (void)frame;"])))
    rows = block(blocks[("main",)])
    given = {one.places for one in blocks[("main",)] if one.word == "have"}
    used = set(re.findall(r"\w+", "\n".join(functions + rows)))
    variables = [letter for letter in "abcdetl" if letter in used]
    rows = ["    " + have(Statement("have", letter, values=EMPTY.get(letter, [])))
            for letter, name in CONTAINERS.items()
            if name in used and letter not in given] + rows
    rows += ['    puts("in the end");',
             *(f"    put(&{one}, NULL);" for one in variables)]
    return "\n".join([
        '#include "act.h"', "", "#include <stdio.h>", "#include <stdlib.h>", "",
        *(f"static struct iterator *{one};" for one in variables),
        *(f"static struct iterable *{one};" for one in CONTAINERS.values()
          if one in used),
        *(['static const char *text = "";'] if "text" in used else []),
        *(["static struct journal journal;"] if "journal" in used else []),
        *([FRAME] if functions else []), *functions, "",
        "int main(void)", "{", *rows, "}", ""])
