"""Lesson 8: live logs. make example-8 shows the C twin."""
import os
import tempfile
import time
from itertools import islice


class Buffer:
    # [buffer_add]
    def __init__(self):
        self.bytes = b""

    def add(self, piece):
        self.bytes += piece
    # [buffer_add]

    # [buffer_line]
    def line(self):
        line, feed, rest = self.bytes.partition(b"\n")
        if not feed:
            return None
        self.bytes = rest
        return line.removesuffix(b"\r")
    # [buffer_line]

    def rest(self):
        line, self.bytes = self.bytes, b""
        return line.removesuffix(b"\r")


# [whole_lines]
class WholeLines:
    def __init__(self, pieces):
        self.pieces = iter(pieces)
        self.buffer = Buffer()

    def __iter__(self):
        return self

    def __next__(self):
        while (line := self.buffer.line()) is None:
            try:
                piece = next(self.pieces)
            except StopIteration:
                if not self.buffer.bytes:
                    raise
                return self.buffer.rest()
            if piece is not None:
                self.buffer.add(piece)
            elif self.buffer.bytes:
                return self.buffer.rest()
        return line
# [whole_lines]


# [follow]
def follow(tail):
    while True:
        piece = tail.read()
        if piece != b"":
            yield piece
        elif not tail.wait():
            return
# [follow]


class Tail:
    def __init__(self, path):
        self.path = path
        self.log = open(path, "rb", buffering=0)

    def is_another_file(self):
        try:
            there = os.stat(self.path)
        except FileNotFoundError:
            return False
        here = os.fstat(self.log.fileno())
        return (not os.path.samestat(there, here)
                or there.st_size < self.log.tell())

    # [tail]
    def read(self):
        another = self.is_another_file()
        piece = self.log.read(4096)
        if piece or not another:
            return piece
        self.log.close()
        self.log = open(self.path, "rb", buffering=0)
        return None

    def wait(self):
        time.sleep(0.01)
        return True
    # [tail]


# [tail_f]
def tail_f(path):
    return WholeLines(follow(Tail(path)))
# [tail_f]


# [last_minute]
def last_minute():
    times = []
    while True:
        seconds = yield len(times)
        if seconds is not None:
            times.append(seconds)
            while times[0] <= seconds - 60:
                times.pop(0)
# [last_minute]


# [batched]
def batched(lines, most):
    while batch := list(islice(lines, most)):
        yield batch
# [batched]


# [story]
class Story(Tail):
    def __init__(self, path, *events):
        super().__init__(path)
        self.events = iter(events)

    def wait(self):
        print("(waits)")
        for event in self.events:
            event(self.path)
            return super().wait()
        return False
# [story]


def appends(data):
    def event(path):
        with open(path, "ab") as log:
            log.write(data)
    return event


def nothing(path):
    pass


def rotates(path):
    os.rename(path, path + ".1")
    appends(b"new\n")(path)


def truncates(path):
    os.truncate(path, 0)


def text(line):
    return line.decode()


# [borrowed]
buffer = Buffer()
for piece in b'"GET /" 40', b'4 512\n"GET', b' /a" 200 7\n':
    buffer.add(piece)
    line = buffer.line()
    print("not yet" if line is None else text(line))
# [borrowed]

# [lines]
for line in WholeLines([b"one\ntw", b"o\n", b"three"]):
    print(text(line))
# [lines]

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "access.log")
    appends(b"one\ntw")(path)

    # [grows]
    tail = Story(path, appends(b"o\nthree\n"), nothing, appends(b"four"))
    for line in WholeLines(follow(tail)):
        print(text(line))
    # [grows]
    tail.log.close()

    os.remove(path)
    appends(b"one\nhalf")(path)
    # [rotates]
    tail = Story(path, rotates, truncates, appends(b"again\n"))
    for line in WholeLines(follow(tail)):
        print(text(line))
    # [rotates]
    tail.log.close()

    print(text(next(tail_f(path))))

# [counts]
counts = last_minute()
print(next(counts))
for seconds in 0, 10, 59, 60, 70, 65:
    print(counts.send(seconds))
# [counts]

# [batches]
for batch in batched(WholeLines([b"1\n2\n3", b"\n4\n5\n"]), 2):
    print(*map(text, batch))
# [batches]
