"""Makes a small program from a seed. It may do whatever a learner may; what it
keeps away from, because C ends or leaves open what Python does not, is said
where that is decided."""
from literals import Literals
from script import Statement

LOG = '::1 - - [14/Feb/2025:10:35:00 -0700] "GET / HTTP/1.1" '
LOG_LINES = [LOG + rest for rest in ("404 7", "500 7", "200 7", "404 7 30",
                                     "200 404", "500 - 1800", "200 5 500")]
LOG_LINES += ["", " ", "junk 404", LOG[:-2] + ' \\" 500" 404 1', LOG + "4040 1"]


def statement(word, places="", numbers=(), values=(), body=()):
    return Statement(word, places, list(numbers), list(values), list(body))


class Program(Literals):
    """One program, while it is made."""

    def __init__(self, seed):
        super().__init__(seed)
        self.functions = self.random.randint(1, 3)
        self.filled, self.last, self.largest = set("abcp"), "a", 1

    # --- what is walked ---

    def variable(self, body):
        """Most often one that something has been put in."""
        known = "abcp" if body else "abcde"
        filled = [one for one in known if one in self.filled]
        if body and self.chance(0.4):
            return "p"
        if filled and self.chance(0.85):
            return self.pick(*filled)
        return self.pick(*known)

    def source(self, body):
        if self.chance(0.002):
            return "5"
        if self.chance(0.75):
            return self.variable(body)
        return self.pick(*"IIFWTS")

    def make(self, level, to=None):
        """An iterator for a variable. `level` is that of the function that it
        happens in, -1 in the main program: a body makes generators of later
        functions only, or it would call itself for ever."""
        body = level >= 0
        source, number = self.source(body), self.number
        to = to or self.pick(*("abcp" if body else "abcde"))
        later = [k for k in range(self.functions) if k > level]
        kind = self.random.random()
        self.filled.add(to)
        if kind < 0.4 and later:
            return statement("scripted", to, [self.pick(*later)])
        if kind < 0.5:
            return statement("iter", to + source)
        if kind < 0.65:
            return self.pick(
                statement("zip", to + source + self.source(body)),
                statement("zip", to + source + self.source(body)),
                statement("enumerate", to + source,
                          [self.pick(number(), number(), 2**63 - 2)]))
        if kind < 0.85:
            word, n = self.pick(
                ("take", abs(number())), ("take", self.number_of_items()),
                ("takewhile", self.random.randrange(3)))
            return statement(word, to + source, [n])
        return statement(*self.pick(
            ("my_range", to, [number(), number()]),
            ("my_iterator", to, [number(), self.pick(number(), 2**63 - 1)]),
            ("my_range_step", to, [number(), number(), self.number_of_items()]),
            ("obj", to, [], [self.pick("", "ab", "fig")]),
            ("infinite_counter", to, [self.pick(number(), 2**63 - 2)]),
            ("my_numbers", to, [self.random.randint(-1, 4)]),
            ("list_walk", to + "I"), ("counted", to + "I"),
            ("start_signal", to, [], [self.c_text()]),
            ("yielding_range", to, [number()]),
            ("fibonacci", to, [self.pick(number(), 93)]),
            ("my_generator_over", to + self.pick(*"IFWTS")),
            ("only", to + self.pick(*"IFWTS"), [self.random.randrange(3)]),
            ("my_generator_talking", to)))

    # --- what is done ---

    def ask(self, body):
        """A step of an iterator, often of the one that took the last step."""
        if self.chance(0.4) or (self.last == "p" and not body) or (
                self.last in "de" and body):
            self.last = self.variable(body)
        who = self.last
        word = self.pick("next", "next", "next", "send", "throw", "close",
                         "state", "walk", "walk", "next_or", "first")
        if word in ("send", "next_or"):
            return statement(word, who, [], [self.literal()])
        if word == "throw":
            return statement(word, who, [], [self.error()])
        if word == "walk":
            return statement(word, self.pick(who, self.source(body)),
                             [self.random.randint(1, 4)])
        return statement(word, who)

    def change(self, level):
        """Containers grow and shrink. What is walked to its end here is a
        container, as an iterator may have none, and never the list that grows.
        A set gets its numbers from the main program, in their order: it has
        none in Python."""
        word = self.pick("append", "append", "cut", "set", "get", "repr",
                         "print", "counts", "extend", "index_of", "cleanups",
                         "add" if level < 0 else "get")
        if word in ("append", "repr", "print"):
            error = word != "append" and self.chance(0.1)
            return statement(word, "", [], [
                self.error() if error else self.literal()])
        if word == "cut":
            return statement(word, "", [self.random.randint(0, 3)])
        if word == "set":
            return statement(word, "", [], [self.key(), self.literal()])
        if word == "get":
            return statement(word, "", [], [self.key()])
        if word == "add":
            self.largest = min(self.largest + 1, 7)
            return statement(word, "", [], [self.largest])
        if word == "extend":
            return statement(word, self.pick("IF", "IW", "BI", "BF"))
        if word == "index_of":
            return statement(word, self.pick(*"IFWTB"), [], [self.literal()])
        return statement(word, self.pick(*"IFWTSBL") if word == "counts" else "")

    def plain(self, level):
        """What a main program, a body and a cleanup may do."""
        chance = self.random.random()
        if chance < 0.5:
            return self.ask(level >= 0)
        if chance < 0.7:
            return self.make(level)
        if chance < 0.8:
            return statement("drop", self.variable(level >= 0))
        return self.change(level)

    # --- generators ---

    def paused(self, level, deep):
        """A statement of a body. Breaks stand in its loops only."""
        chance = self.random.random()
        if chance < 0.35:
            return statement("yield", "", [], [self.literal()])
        if chance < 0.45:
            return statement("catch", "", [self.random.randrange(3)],
                             [self.literal(), self.literal()])
        if chance < 0.57:
            return statement("from", self.source(True))
        if chance < 0.62:
            return statement("return", "", [], [self.literal()])
        if chance < 0.67:
            return statement("raise", "", [], [self.error()])
        if chance < 0.70:
            return statement("last")
        if chance < 0.85 and not deep:
            inner = self.some(0, 3, lambda: self.paused(level, 1))
            if self.chance(0.6):
                inner.insert(0, statement("item"))
            return statement("loop", self.source(True),
                             [self.random.randint(1, 4)], [], inner)
        if chance < 0.74 and deep:
            return statement("break")
        return self.plain(level)

    def function(self, level):
        body = self.some(1, 5, lambda: self.paused(level, 0))
        if self.chance(0.4):
            body.insert(0, self.pick(
                statement("take", "pp", [self.number_of_items()]),
                statement("zip", "pp" + self.source(True)),
                statement("enumerate", "pp", [1])))
        if self.chance(0.8):
            body.insert(0, self.make(level, "p"))
        yield statement("def", "", [level], [], body)
        if self.chance(0.75):
            cleanup = self.some(1, 2, lambda: self.plain(level))
            cleanup.insert(0, statement("print", "", [], [f"cleanup {level}"]))
            if self.chance(0.1):
                cleanup.append(statement("raise", "", [],
                                         [self.error()]))
            yield statement("cleanup", "", [level], [], cleanup)

    # --- lessons 6 and 7, in variables of their own ---

    def talker(self):
        """No large ints: the mean in C is one of floats, and the total of a till
        has 64 bits."""
        yield statement(*self.pick(("running_average", "t"), ("till", "t"),
                                   ("counter", "t", [self.number() + 4])))
        yield statement("next", "t")
        for _ in range(self.random.randint(2, 6)):
            word = self.pick("send", "send", "send", "send", "throw", "close",
                             "state", "send" if self.chance(0.97) else
                             "next")
            odd = self.chance(0.01)
            sent = self.pick(self.text(), self.real()) if odd else self.number()
            values = {"send": [sent], "throw": [self.error()]}
            yield statement(word, "t", [], values.get(word, []))
        yield statement("walk", "B", [9])

    def log(self):
        """Lines are lent until their log moves on, so only the main program
        knows the variables they are found in."""
        yield statement(*self.pick(
            ("log_lines", "l"), ("log_errors", "lL"),
            ("slow_requests", "lL", [self.pick(0, 500)])))
        if self.chance(0.5):
            yield statement(*self.pick(("log_errors", "ll"),
                                       ("slow_requests", "ll", [500])))
        for _ in range(self.random.randint(1, 4)):
            yield statement(*self.pick(
                ("next", "l"), ("walk", "l", [2]), ("report", "l"),
                ("report", "L"), ("drop", "l"),
                ("zip", "dl" + self.source(False)), ("next", "d")))

    def have(self):
        """The containers, as they are in the beginning."""
        yield statement("have", "I", [], self.some(0, 4, self.literal))
        yield statement("have", "F", [], self.some(0, 3, self.literal))
        yield statement("have", "W", [], [self.c_text()])
        yield statement("have", "S", [], [1])
        keys = self.some(0, 3, self.key)
        pairs = [half for key in keys for half in (key, self.literal())]
        yield statement("have", "T", [], pairs)

    def have_log(self):
        lines = self.some(0, 5, lambda: self.pick(*LOG_LINES))
        ends = [self.pick("\n", "\n", "\r\n") for _ in lines]
        text = "".join(line + end for line, end in zip(lines, ends))
        yield statement("have", "L", [], lines)
        yield statement("have", "G", [], [text.removesuffix(self.pick("\n", ""))])

    def statements(self):
        """The whole of it."""
        parts = [part for level in range(self.functions)
                 for part in self.function(level)]
        main = list(self.have())
        extra = []
        if self.chance(0.15):
            extra += self.talker()
        if self.chance(0.1):
            main += self.have_log()
            extra += self.log()
        self.filled = set()
        main += [self.make(-1, to) for to in self.random.sample(
            "abcde", self.random.randint(2, 5))]
        acts = self.some(6, 16, lambda: self.plain(-1))
        places = sorted(self.random.randint(0, len(acts)) for _ in extra)
        for place, one in reversed(list(zip(places, extra))):
            acts.insert(place, one)  # so that they keep their order
        return [*parts, statement("main", "", [], [], main + acts)]
