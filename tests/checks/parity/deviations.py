"""What is meant to be different, made in Python as C makes it. Those that are
in the body of a generator are written by as_python.py."""
import inspect
import itertools
import traceback

LARGEST = 2**63 - 1


class Iterator:
    def __iter__(self):
        return self


class Failed(Iterator):
    """An iterator whose every step is that error."""

    def __init__(self, error):
        self.error = type(error), error.args

    def __next__(self):
        raise self.error[0](*self.error[1])


class Lent(list):
    """A pair in an array that is used again."""

    def __repr__(self):
        return f"({self[0]!r}, {self[1]!r})"


def kept(value):
    """A pair for oneself."""
    return tuple(map(kept, value)) if isinstance(value, (Lent, tuple)) else value


def walkable(source):
    try:
        return iter(source)
    except TypeError as error:
        return Failed(error)


class Counter(Iterator):
    """Ends with the largest number, if it has that edge."""

    def __init__(self, start, edge):
        self.current, self.edge = start, edge

    def __next__(self):
        if self.edge and self.current == LARGEST:
            raise OverflowError("there is no larger number")
        self.current += 1
        return self.current


class Zip(Iterator):
    """Both halves are asked in the order of `ask`."""

    def __init__(self, halves, deviations, ask=(0, 1)):
        self.left, self.right = halves  # and so they are let go of
        self.deviations, self.ask = deviations, ask
        self.pair, self.done = Lent([None, None]), False

    def __next__(self):
        if self.done and "latch" in self.deviations:
            raise StopIteration
        pair = self.pair if "lent" in self.deviations else Lent([None, None])
        for half in self.ask:
            try:
                pair[half] = next(self.right if half else self.left)
            except StopIteration as stop:
                pair[half], self.done = stop.value, True
                raise
            except BaseException as error:
                pair[half] = type(error)(*error.args)
                raise
        return pair if "lent" in self.deviations else tuple(pair)


class Islice(Iterator):
    """Python's own, but it holds its source while that is asked. Without that,
    CPython crashes if the source asks the islice meanwhile."""

    def __init__(self, source, n, deviations=()):
        self.holds = "holds" in deviations
        self.source = self.items = iter(source)
        islice = itertools.islice(self.source, n)
        if "again" in deviations:
            self.left = n
        else:
            self.left, self.items = float("inf"), islice

    def __next__(self):
        source = self.source
        try:
            if self.left == 0:
                raise StopIteration
            item = next(self.items)
            self.left -= 1
            return item
        except BaseException:
            if self.items is source:
                self.left = 0
            self.source = source if self.holds else None
            source = None
            raise


class Takewhile(Iterator):
    """Asks nobody any more once it has stopped."""

    def __init__(self, keep, source):
        self.items, self.done = itertools.takewhile(keep, source), False

    def __next__(self):
        if self.done:
            raise StopIteration
        try:
            return next(self.items)
        except StopIteration:
            self.done = True
            raise


class Looped(Iterator):
    """The iterator of a loop, which it has until that has no more items."""

    def __init__(self, source):
        self.items = iter(source)

    def __next__(self):
        try:
            return next(self.items)
        except BaseException:
            self.items = None
            raise


def forget(error):
    """Empties the frames that an error came through, as it has left them, and
    those of the error that it came of."""
    while error:
        traceback.clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__


def walk_by_hand(tell, shown):
    """walk() that lets go of its iterator after an error is forgotten."""
    def walk(get, most):
        items, said = iter(get()), ""
        while not said:
            try:
                tell("item", shown(next(items)))
                most -= 1
                said = "" if most else "left"
            except StopIteration:
                said = "to its end"
            except BaseException as error:
                said = "error " + repr(error)
        items = None
        tell(said)
    return walk


def throw_at_unstarted(tell, show_throw):
    """A StopIteration does not leave even a generator that has not begun."""
    def show(get, kind, *arguments):
        if kind is StopIteration and inspect.isgenerator(get()) and (
                inspect.getgeneratorstate(get()) == inspect.GEN_CREATED):
            get().close()
            tell("error RuntimeError('generator raised StopIteration')")
        else:
            show_throw(get, kind, *arguments)
    return show


class Delegated(Iterator):
    """An iterator in a yield from, at which a StopIteration is thrown."""

    def __init__(self, items):
        self.items = items

    def __next__(self):
        return next(self.items)

    def throw(self, error, *_):
        if isinstance(error, StopIteration):
            raise RuntimeError("generator raised StopIteration")
        raise error


def delegated(source):
    items = iter(source)
    return items if hasattr(items, "throw") else Delegated(items)


def printed(tell):
    """print() that shows an error as its repr."""
    return lambda *words: tell(*(
        repr(word) if isinstance(word, BaseException) else word
        for word in words))


def talkers(tell, end):
    """Lesson 6, where what is no number ends the program."""
    def number(value, kinds, function):
        if isinstance(value, kinds):
            return value
        tell(f"fatal TypeError: {function}() needs "
             f"{'an int' if kinds is int else 'a number'}")
        end()
        return 0

    def running_average():
        total = count = 0
        mean = None
        while True:
            total += number((yield mean), (int, float), "value_as_real")
            count += 1
            mean = total / count

    def counter(top):
        i = 0
        while i < top:
            v = yield i
            i = i + 1 if v is None else number(v, int, "value_as_int")

    def till(book):
        total = 0
        try:
            while True:
                total += number((yield total), int, "value_as_int")
        finally:
            book.append(total)

    return running_average, counter, till


def names(deviations, tell, shown, show_throw, end):
    """What a program finds under its names instead of Python's own."""
    walk = walkable if "late" in deviations else iter
    found = {}

    def as_zip(left, right):
        halves = walk(left), walk(right)
        return Zip(halves, deviations)

    def as_enumerate(source, start=0):
        ask = (0, 1) if "number" in deviations else (1, 0)
        counter = Counter(start - 1, "edge" in deviations)
        return Zip((counter, walk(source)), deviations, ask)

    if deviations & {"late", "latch", "lent", "order"}:
        found["zip"] = as_zip
    if deviations & {"late", "latch", "lent", "number", "edge"}:
        found["enumerate"] = as_enumerate
    if "late" in deviations:
        found["made"] = late
    takewhile = Takewhile if "latch" in deviations else itertools.takewhile
    found["islice"] = lambda source, n: Islice(walk(source), n, deviations)
    found["takewhile"] = lambda keep, source: takewhile(keep, walk(source))
    if "loop" in deviations:
        found["looped"] = Looped
    if "frame" in deviations:
        found["forget"] = forget
        found["walk"] = walk_by_hand(tell, shown)
    if "thrown" in deviations:
        found["delegated"] = delegated
        found["show_throw"] = throw_at_unstarted(tell, show_throw)
    if "repr" in deviations:
        found["print"] = printed(tell)
    if "edge" in deviations:
        found["InfiniteCounter"] = lambda start: Counter(start, True)
    if "lent" in deviations:
        found["kept"] = kept
    if "ends" in deviations:
        for one in talkers(tell, end):
            found[one.__name__] = one
    return found


def late(make):
    """An error where something is made is one of its steps."""
    try:
        return make()
    except (TypeError, ValueError) as error:
        return Failed(error)
