"""What can be wrong within an expression: each function yields (first token,
last token, what stands there instead), for a part of a file."""

COMPARISONS = ("==", "!=", "<", "<=", ">", ">=")
OTHERS = {
    "+": ["-"], "-": ["+"], "*": ["/"], "/": ["*"], "%": ["/"],
    "&&": ["||"], "||": ["&&"], "++": ["--"], "--": ["++"],
    "+=": ["-=", "="], "-=": ["+=", "="],
    **{one: [other for other in COMPARISONS if other != one]
       for one in COMPARISONS},
}
STATUSES = ("ITER_NEXT", "ITER_STOP", "ITER_ERROR")
BEFORE_OPERAND = {"(", "[", ",", "=", "+=", "-=", "return", "?", ":", "&&", "||",
                  "+", "-", "/", *COMPARISONS}
AFTER_OPERAND = {")", "]", ",", ";", "?", ":", "&&", "||", "+", "-", "/",
                 *COMPARISONS}
KEYWORDS = {"struct", "enum", "const", "static", "sizeof", "return", "if",
            "while", "for", "switch", "case", "default", "break", "continue"}


def operators(code, places):
    """Another operator, or none where it has one operand."""
    for at in places:
        word = code.word(at)
        binary = _is_value(code, at - 1)
        if word in ("==", "!=") and code.word(at + 1).isupper():
            yield at, at, "!=" if word == "==" else "=="
        elif word in OTHERS and (binary or word in ("++", "--")):
            for other in OTHERS[word]:
                yield at, at, other
        elif word in ("!", "-", "*") and not binary:
            yield at, at, ""


def _is_value(code, at):
    """Does a value end here? Then what follows has two operands."""
    return code.word(at) in (")", "]") or code.word(at) not in KEYWORDS and \
        code.tokens[at].kind in ("word", "number")


def _is_for_people(code, at):
    """Only read in messages: a type's name, or the words behind an error's
    kind. Nobody is asked for certain ones."""
    before = [code.word(at - 2), code.word(at - 1)]
    return before in (["name", "="], ["GEN_FUNCTION", "("]) or \
        before[0].startswith('"')


def constants(code, places):
    """Another number, letter, text or truth."""
    for at in places:
        token = code.tokens[at]
        if token.text.isdigit():
            number = int(token.text)
            for other in sorted({0, number + 1, abs(number - 1)} - {number}):
                yield at, at, str(other)
        elif token.text[0] == '"' and not _is_for_people(code, at):
            yield at, at, '""'
        elif token.text[0] == "'":
            for other in ("'x'", r"'\0'", r"'\n'"):
                yield at, at, other
        elif token.text in ("true", "false"):
            yield at, at, "false" if token.text == "true" else "true"


def statuses(code, places):
    """Another status."""
    for at in places:
        if code.word(at) in STATUSES:
            for other in STATUSES:
                yield at, at, other


def off_by_one(code, places):
    """One more or less, wherever a number is used; no pointer has a plus."""
    for at in places:
        if code.tokens[at].kind != "word" or code.word(at) in KEYWORDS or \
                code.word(at - 1) not in BEFORE_OPERAND:
            continue
        last = _operand(code, at)
        if _has_no_order(code, at, last):
            continue
        if code.word(last + 1) in AFTER_OPERAND:
            for change in ("+ 1", "- 1"):
                yield at, last, f"(+{code.span(at, last)} {change})"


def _has_no_order(code, first, last):
    """A status, or what is only asked whether it is one."""
    return code.word(first) in STATUSES or \
        code.word(last + 1) in ("==", "!=") and code.word(last + 2).isupper() or \
        code.word(first - 1) in ("==", "!=") and code.word(first).isupper()


def _operand(code, at):
    """Where a name ends with all its members, indexes and arguments."""
    while True:
        following = code.word(at + 1)
        if following in ("->", "."):
            at += 2
        elif following in ("(", "["):
            at = code.partner[at + 1]
        else:
            return at


def conditions(code, places):
    """A part of a condition, or a chosen value's, negated or settled."""
    stops = ("&&", "||", "?", ":", ",", "=", "return")
    for at in places:
        word = code.word(at)
        if word in ("&&", "||", "?"):
            yield from settled(code, code.reach(at, -1, stops), at - 1)
        if word in ("&&", "||"):
            yield from settled(code, at + 1, code.reach(at, 1, stops))
        if word == "?":
            first = code.reach(at, -1, (",", "=", "return"))
            if first != code.reach(at, -1, stops):
                yield from settled(code, first, at - 1)


def settled(code, first, last):
    """What a condition may be instead."""
    yield first, last, f"!({code.span(first, last)})"
    yield first, last, "true"
    yield first, last, "false"


def members(code, places):
    """Another member of those that the same function has to do with."""
    found = [at for at in places if code.word(at) in ("->", ".")
             and code.word(at - 1) not in ("{", ",")]
    names = sorted({code.word(at + 1) for at in found})
    for at in found:
        for name in names:
            yield at + 1, at + 1, name


def arguments(code, places):
    """Two arguments that stand side by side, swapped."""
    for at in places:
        if code.word(at) != "," or code.word(at + 1) == ".":
            continue
        before = code.reach(at, -1, (",",))
        after = code.reach(at, 1, (",",))
        if code.word(before - 1) in ("(", ",") and code.word(after + 1) in \
                (")", ","):
            yield before, after, (code.span(at + 1, after) + ", "
                                  + code.span(before, at - 1))


def fields(code, places):
    """A member that an initializer sets, left out."""
    for at in places:
        if code.word(at) == "." and code.word(at - 1) in ("{", ",") and \
                code.word(at + 1) != "name":
            last = code.reach(at, 1, (",",))
            if code.word(last + 1) == ",":
                yield at, last + 1, ""
            elif code.word(at - 1) == ",":
                yield at - 1, last, ""


def initial_values(code, places):
    """A local's first value, left out; and what lives on, dying."""
    for at in places:
        if code.word(at) == "=" and code.tokens[at - 1].kind == "word" and \
                code.word(at - 2) in ("*", ",") or \
                code.word(at) == "=" and code.tokens[at - 2].kind == "word":
            yield at, code.reach(at, 1, (",",)), ""
        if code.word(at) == "static":
            yield at, at, ""
