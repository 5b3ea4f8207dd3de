"""The pipeline of pipeline.c, of Python's own iterators."""
import sys
from itertools import count, islice
from time import perf_counter_ns

items = int(sys.argv[1])
start = perf_counter_ns()
odd = filter(lambda x: x % 2, map(lambda x: 3 * x, count(1)))
total = 0
for index, item in islice(enumerate(odd), items // 2):
    total += index ^ item
print(f"{(perf_counter_ns() - start) / items:.3f} {total}")
