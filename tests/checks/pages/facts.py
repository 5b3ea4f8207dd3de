"""Sentences of the pages about Python that no example shows, each beside code
that proves it.

Prints TAP: "not ok" for a sentence that Python contradicts, or that its page
does not say (any more).
"""
import locale
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
FACTS = []


def fact(page, sentence):
    def kept(proof):
        FACTS.append((page, sentence, proof))
        return proof
    return kept


class Measured:
    """Walked by index; counts how often its length is asked."""

    def __init__(self):
        self.asked = 0

    def __getitem__(self, index):
        return [1, 2][index]

    def __len__(self):
        self.asked += 1
        return 2


@fact("lessons/03-stop-iteration/README.md",
      "A `for` loop never asks `__len__`. `list(x)` and `print(*x)` do")
def only_some_ask_the_length():
    x = Measured()
    for _ in x:
        pass
    before = x.asked
    list(x)
    by_list = x.asked
    (lambda *_: None)(*x)
    return before == 0 and 0 < by_list < x.asked


def message(attempt):
    """What Python prints of the error that this raises."""
    try:
        attempt()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "nothing"


class Steps:
    """Only the half of an iterator."""

    def __next__(self):
        return 1


def delegating():
    yield from [1, 2]


def sent_into_a_list():
    outer = delegating()
    next(outer)
    outer.send(5)


def changed_dict():
    names = {"ann": 7}
    for _ in names:
        names["bob"] = 9


def raising():
    yield next(iter([]))


def asked_while_running():
    def itself():
        yield next(g)
    g = itself()
    next(g)


# The messages that people paste into a search: they stand on the pages as they
# are printed.
MESSAGES = {
    "01-iterable-vs-iterator": [
        lambda: len(iter([])), lambda: next([]), lambda: map(str, [1])[0]],
    "02-my-range": [lambda: iter(Steps())],
    "03-stop-iteration": [changed_dict],
    "04-infinite-counters": [lambda: list(zip([1], "ab", strict=True))],
    "05-generators": [lambda: list(raising()), asked_while_running],
    "06-send": [lambda: delegating().send(5), asked_while_running, sent_into_a_list],
    "07-log-parser": [lambda: next([])],
}


def messages_stand_on_the_pages():
    """What is raised and stands on no page."""
    for lesson, attempts in MESSAGES.items():
        page = words((ROOT / "lessons" / lesson / "README.md").read_text())
        for attempt in attempts:
            if message(attempt) not in page:
                yield f"{lesson}: {message(attempt)}"


def noted(order, name, source):
    try:
        yield from source
    finally:
        order.append(name)


def closed_early(source_of):
    """In which order a loop over an inner generator and it are cleaned up."""
    order = []

    def outer(source=None):
        try:
            for item in source or source_of(order):
                yield item
        finally:
            order.append("outer")

    alone, given = outer(), outer(source_of(order))
    next(alone)
    alone.close()
    next(given)
    given.close()
    return order


@fact("lessons/05-generators/README.md",
      "`for item in inner()` lets go of the inner generator before the `finally`")
def who_holds_the_inner_one_decides():
    order = closed_early(lambda order: noted(order, "inner", [1, 2]))
    return order == ["inner", "outer", "outer", "inner"]


@fact("lessons/05-generators/README.md",
      "| a generator function has an `__iter__` | it has none; the generator has one |")
def a_generator_function_has_no_iter():
    return not hasattr(noted, "__iter__") and hasattr(noted([], "", []), "__iter__")


@fact("lessons/05-generators/README.md",
      "CPython's list iterator has 48 bytes, for three items or a million")
def a_list_iterator_is_small():
    sizes = {sys.getsizeof(iter([0] * n)) for n in (3, 1000000)}
    return sizes == {48} or sys.implementation.name != "cpython"


@fact("lessons/07-log-parser/README.md",
      "a `break` closes no file while `lines` still names the generator")
def a_break_closes_nothing():
    closed = []
    lines = noted(closed, "closed", [1, 2])
    for _ in lines:
        break
    before = list(closed)
    lines.close()
    return (before, closed) == ([], ["closed"])


@fact("lessons/07-log-parser/README.md",
      "`open(path)` decodes, as your system is set (before Python 3.15)")
def a_file_is_decoded_as_the_locale_says():
    with open(__file__) as text:
        said = text.encoding.lower()
    return said == locale.getpreferredencoding(False).lower() or (
        sys.version_info >= (3, 15) and said == "utf-8")


@fact("docs/coverage.md", "it takes a sequence or a dict, but no iterator and no set")
def what_reversed_takes():
    def refused(thing):
        try:
            reversed(thing)
        except TypeError:
            return True
        return False
    return list(reversed({1: 2, 3: 4})) == [3, 1] and refused(iter([])) and refused({1})


def words(text):
    return " ".join(text.split())


def main():
    failed = False
    for page, sentence, proof in FACTS:
        said = sentence in words((ROOT / page).read_text())
        true = proof()
        print(f"{'ok' if said and true else 'not ok'} - {page}: {sentence}")
        if not said:
            print("#   the page does not say so")
        if not true:
            print("#   Python does otherwise")
        failed = failed or not (said and true)
    missing = list(messages_stand_on_the_pages())
    print(f"{'not ok' if missing else 'ok'} - Python's messages stand on the pages")
    for text in missing:
        print(f"#   {text}")
    failed = failed or bool(missing)
    return failed


if __name__ == "__main__":
    sys.exit(main())
