"""The log report as it is often written in Python: a generator of lines, an
iterator that filters them, and a search for the digits anywhere in the line.
It is what logreport is measured against. Usage: python3 ... LOG"""
import sys


def read_lines(path):
    with open(path) as log:
        for line in log:
            yield line.strip()


class Errors:
    def __init__(self, lines):
        self.lines = lines

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            line = next(self.lines)
            if "404" in line or "500" in line:
                return line


counts = {"404": 0, "500": 0}
for line in Errors(read_lines(sys.argv[1])):
    for status in counts:
        if status in line:
            counts[status] += 1
            break
print(counts)
