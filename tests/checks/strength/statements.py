"""What can be wrong about whole statements: each function yields (first token,
last token, what stands there instead), for a function of a file."""
from expressions import settled

RELEASES = ("iter_drop", "free", "block_close", "container_free")
ENDINGS = {"GEN_YIELD": ("GEN_RETURN",),
           "GEN_RETURN": ("GEN_RAISE", "GEN_YIELD"),
           "GEN_RAISE": ("GEN_RETURN", "GEN_YIELD")}
JUMPS = ("break", "continue", "return")
LOOPS = ("while", "for")


def is_loop(statement):
    """One of C's, or of FOR_EACH and its kin."""
    return statement.kind in LOOPS or "FOR_EACH" in statement.kind


def conditions(code, function):
    """The condition of an if or a loop, negated or settled."""
    for statement in function.body.all():
        if statement.kind in ("if", "while"):
            yield from settled(code, statement.head[0] + 1,
                               statement.head[1] - 1)
        elif statement.kind == "for":
            first = code.reach(statement.head[0], 1, ()) + 2
            last = code.reach(statement.head[1], -1, ()) - 2
            if first <= last:
                yield from settled(code, first, last)


def _simple(code, function):
    for statement in function.body.all():
        if statement.kind == "simple":
            yield statement, code.word(statement.first) in RELEASES


def removals(code, function):
    """A statement left out; of an if, its else, or all but what is inside."""
    for statement, release in _simple(code, function):
        if not release:
            yield statement.first, statement.last, ";"
    for statement in function.body.all():
        if not statement.head:
            continue
        yield statement.first, statement.last, ";"
        if statement.otherwise:
            yield statement.otherwise, statement.last, ""
            yield statement.first, statement.otherwise, ""
        else:
            yield statement.first, statement.head[1], ""
        if statement.kind == "while":
            yield statement.first, statement.first, "if"
        elif statement.kind == "if" and not _ends_in_jump(code, statement):
            yield statement.first, statement.first, "while"


def _ends_in_jump(code, statement):
    """Does what is inside end in one? Then it is not done over and over."""
    while statement.inside:
        statement = statement.inside[-1]
    return code.word(statement.first) in JUMPS or statement.kind == "block"


def releases(code, function):
    """What was taken, not given back, or given back twice."""
    for statement, release in _simple(code, function):
        if release:
            yield statement.first, statement.last, ";"
            whole = code.span(statement.first, statement.last)
            yield statement.first, statement.last, whole + " " + whole


def repetitions(code, function):
    """A statement done twice, unless it only sets something."""
    for statement, release in _simple(code, function):
        whole = code.span(statement.first, statement.last)
        words = map(code.word, range(statement.first, statement.last))
        if not release and not {"=", *JUMPS} & set(words):
            yield statement.first, statement.last, whole + " " + whole


def _sets(code, statement):
    """The names of what it sets."""
    return {code.word(at - 1 if code.word(at - 1) != "]" else at - 2)
            for at in range(statement.first + 1, statement.last + 1)
            if code.word(at) in ("=", "+=", "-=", "++", "--")}


def _only_sets(code, statement):
    """Does it set something, and no more?"""
    return statement.kind == "simple" and _sets(code, statement) and \
        code.word(statement.first) != "return"


def _does_nothing(code, statement):
    """A label, or a declaration that sets nothing anew."""
    word = code.word(statement.first)
    return statement.kind == "label" or word == "static" or \
        word in ("struct", "enum") and not _sets(code, statement)


def _matters(code, one, other):
    """Might it make a difference which of the two comes first?"""
    if _does_nothing(code, one) or _does_nothing(code, other):
        return False
    if not (_only_sets(code, one) and _only_sets(code, other)):
        return True
    words = [set(map(code.word, range(each.first, each.last)))
             for each in (one, other)]
    return bool(_sets(code, one) & words[1] or _sets(code, other) & words[0])


def order(code, function):
    """Two statements that follow each other, swapped."""
    for block in function.body.all():
        for one, other in zip(block.inside, block.inside[1:]):
            if block.kind == "block" and _matters(code, one, other):
                yield (one.first, other.last,
                       code.span(other.first, other.last) + " "
                       + code.span(one.first, one.last))


def _returns(code, function):
    for statement in function.body.all():
        if code.word(statement.first) == "return" and \
                statement.first + 1 < statement.last:
            yield statement, code.span(statement.first + 1, statement.last - 1)


def results(code, function):
    """Another result of those that the function has elsewhere."""
    found = list(_returns(code, function))
    for statement, result in found:
        for other in sorted({other for _, other in found} - {result}):
            yield statement.first + 1, statement.last - 1, other


def jumps(code, function):
    """Out of a loop instead of back to its head, and the other way."""
    for loop in filter(is_loop, function.body.all()):
        for statement in loop.all():
            if code.word(statement.first) in JUMPS:
                for word in JUMPS:
                    yield statement.first, statement.last, word + ";"
    for statement, _ in _simple(code, function):
        for other in ENDINGS.get(code.word(statement.first), ()):
            yield statement.first, statement.first, other
