"""Lesson 7: a log parser. make example-7 shows the C twin."""
import os
import re
import tempfile
from itertools import islice

LOG = b"""\
127.0.0.1 - - [14/Feb/2025:10:35:00 -0700] "GET /index.html HTTP/1.1" 200 1024
127.0.0.1 - - [14/Feb/2025:10:36:00 -0700] "POST /login HTTP/1.1" 500 2048
127.0.0.1 - - [14/Feb/2025:10:37:00 -0700] "GET /home HTTP/1.1" 404 512
"""

TRAPS = b"""\
::1 - - [14/Feb/2025:10:35:00 -0700] "GET /404.html HTTP/1.1" 200 1
::1 - - [14/Feb/2025:10:35:00 -0700] "GET / HTTP/1.1" 200 15000
::1 - - [14/Feb/2025:10:35:00 -0500] "GET / HTTP/1.1" 200 7
::1 - - [14/Feb/2025:10:35:00 -0700] "GET /404 HTTP/1.1" 500 7
junk 404
"""

TIMED = b"""\
::1 - - [14/Feb/2025:10:35:00 -0700] "GET / HTTP/1.1" 200 512 1800
::1 - - [14/Feb/2025:10:35:01 -0700] "GET /search HTTP/1.1" 200 512 2400000
::1 - - [14/Feb/2025:10:35:02 -0700] "GET /film HTTP/1.1" 200 7340032
"""

LINE = re.compile(
    rb'[^ ]+ [^ ]+ [^ ].*? \[.{26}\] "(?:\\.|[^"\\])*"'
    rb' ([1-5]\d\d) (?:-|\d+)( .*)?', re.DOTALL)


# [log_lines]
def log_lines(path):
    with open(path, "rb") as log:
        for line in log:
            yield line.removesuffix(b"\n").removesuffix(b"\r")
# [log_lines]


def status(line):
    match = LINE.fullmatch(line)
    return int(match[1]) if match else None


# [guess]
def guess(line):
    if b"404" in line:
        return 404
    elif b"500" in line:
        return 500
# [guess]


# [log_errors]
class LogErrors:
    def __init__(self, source):
        self.lines = iter(source)

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            line = next(self.lines)
            if status(line) in (404, 500):
                return line
# [log_errors]


# [log_count]
def log_count(lines):
    report = {404: 0, 500: 0}
    for line in lines:
        code = status(line)
        if code in report:
            report[code] += 1
    return report
# [log_count]


def duration(line):
    match = LINE.fullmatch(line)
    last = match[2].rpartition(b" ")[2] if match and match[2] else b""
    return int(last) if last.isdigit() else None


# [slow]
def slow_requests(lines, limit):
    for line in lines:
        took = duration(line)
        if took is not None and took >= limit:
            yield line
# [slow]


# [told]
def told(lines):
    for line in lines:
        print("reading")
        yield line
# [told]


def write(data):
    """A new file that holds `data`; returns its path."""
    number, path = tempfile.mkstemp()
    os.write(number, data)
    os.close(number)
    return path


def text(line):
    return line if line == "end" else line.decode().rstrip("\n")


path = write(LOG)

# [file]
with open(path, "rb") as log:
    for line in log:
        print(line.decode(), end="")
# [file]

# [any_byte]
odd = write(b"one\r\n\n  two \nthree\0\xff")
for line in log_lines(odd):
    print(repr(line)[1:])
# [any_byte]

# [missing]
lines = log_lines("no-such-folder/access.log")
print("made")
try:
    next(lines)
except FileNotFoundError:
    print("FileNotFoundError")
print(next(lines, "end"))
# [missing]

# [traps]
traps = write(TRAPS)
for line in log_lines(traps):
    print(guess(line), status(line))
# [traps]

# [asked]
errors = LogErrors(told(log_lines(path)))
print("made")
print(text(next(errors)))
print(text(next(errors)))
print(next(errors, "end"))
# [asked]

# [report]
report = log_count(LogErrors(log_lines(path)))
print("Error Report:")
print(f"404 Errors: {report[404]}")
print(f"500 Errors: {report[500]}")
# [report]

# [once]
lines = log_lines(path)
print(*log_count(lines).values())
print(*log_count(lines).values())
print(*log_count(log_lines(path)).values())
# [once]

# [slowly]
timed = write(TIMED)
for line in slow_requests(log_lines(timed), 1000000):
    print(text(line))
# [slowly]

# [grows]
growing = write(b"one\n")
with open(growing, "rb") as log:
    lines = log_lines(growing)
    print(text(next(log, "end")), text(next(lines, "end")))
    print(text(next(log, "end")), text(next(lines, "end")))
    with open(growing, "ab") as more:
        more.write(b"two\n")
    print(text(next(log, "end")), text(next(lines, "end")))
# [grows]

# [half]
half = write(b'"GET /" 40')
with open(half, "rb") as log:
    print(text(next(log)))
    with open(half, "ab") as more:
        more.write(b"4 512\n")
    print(text(next(log)))
# [half]

# [batches]
five = write(b"1\n2\n3\n4\n5\n")
lines = log_lines(five)
while batch := list(islice(lines, 2)):
    print(*map(text, batch))
# [batches]

for name in (path, odd, traps, timed, growing, half, five):
    os.remove(name)
