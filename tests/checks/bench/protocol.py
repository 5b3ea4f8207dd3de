"""What one step of the protocol costs in this Python. Prints a line for each
row of the table: its name, then nanoseconds or bytes."""
import sys
import tracemalloc
from time import perf_counter_ns

ITEMS, FRAMES = 200_000, 50_000


class Counter:
    def __init__(self, limit):
        self.position, self.limit = 0, limit

    def __iter__(self):
        return self

    def __next__(self):
        if self.position >= self.limit:
            raise StopIteration
        self.position += 1
        return self.position


def count_to(limit):
    position = 0
    while position < limit:
        yield position
        position += 1


def echo():
    sent = None
    while True:
        sent = yield sent


def walk(iterator):
    for item in iterator:
        pass


def send_all(items):
    send = echo().send
    send(None)
    for item in range(items):
        send(item)


def create_and_drop(items):
    for item in range(items):
        count_to(item)


def measure(row, run, items):
    start = perf_counter_ns()
    run(items)
    print(f"{row} {(perf_counter_ns() - start) / items:.3f}")


def frame_size():
    generator = count_to(0)
    size = sys.getsizeof(generator)
    if sys.version_info < (3, 11):  # since then the frame lies inside
        size += sys.getsizeof(generator.gi_frame)
    return size


def bytes_taken(frames):
    tracemalloc.start()
    held = [None] * frames
    before = tracemalloc.get_traced_memory()[0]
    for i in range(frames):
        held[i] = count_to(0)
    return (tracemalloc.get_traced_memory()[0] - before) / frames


measure("loop", lambda items: walk(range(items)), ITEMS)
measure("iterator", lambda items: walk(Counter(items)), ITEMS)
measure("generator", lambda items: walk(count_to(items)), ITEMS)
measure("send", send_all, ITEMS)
measure("create", create_and_drop, FRAMES)
print("frame", frame_size())
print(f"block {bytes_taken(1000):.0f}")
