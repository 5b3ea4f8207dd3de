"""Writes a log in which every rule of what a line is comes up, and the truth
beside it: LOG.truth has a line for each line of the log, and LOG.json what
logreport --json --top 3 --slow 100 must find in it.

Usage: python3 truth_log.py SEED LINES LOG"""
import json
import random
import sys
from collections import Counter

STEPS = ["host", "ident", "user", "time", "request", "status", "size"]
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
PATHS = ["/", "/index.html", "/404", "/a/b%20c", "/%C3%BC", "/ü"]
BLANKS = [b"", b" ", b"\t", b"\r", b"\v\f", b" \t\r \v"]
draw = random.Random(int(sys.argv[1]))
pick = draw.choice


class Line:
    """A line that can be parsed: its pieces, which together are the line, and
    what is true of it."""

    def __init__(self):
        self.host = pick([b"127.0.0.1", b"::1", b"2001:db8::7", b"a.example",
                          b"\xff\0", b'"', b"[x]", b"\tt"])
        self.ident = b" " + pick([b"-"] * 5 + [b"x", b'"q"', b"[", b"\0"])
        self.user = b" " + pick([b"-"] * 5 + [b"frank", b"two words", b"[", b"-[",
                                             b"a b ", b"\xc3\xbc", b"a[ b"])
        self.time = b" [%02d/%s/%04d:%02d:%02d:%02d %s%04d]" % (
            draw.randint(0, 99), pick(MONTHS).encode(), draw.randint(0, 9999),
            draw.randint(0, 99), draw.randint(0, 99), draw.randint(0, 99),
            pick([b"+", b"-"]), draw.randint(0, 9999))
        self.path, inside = self.draw_request()
        self.request = b' "' + inside + b'"'
        self.number = pick([200, 404, 500, draw.randint(100, 599)])
        self.status = b" %d" % self.number
        self.size = b" " + pick([b"-", b"0", b"404", b"500", b"9" * 30,
                                 b"%d" % draw.randint(0, 10**6)])
        self.draw_rest()

    def draw_request(self):
        path = pick(PATHS[: draw.randint(1, len(PATHS))]).encode()
        query = pick([b""] * 3 + [b"?a=404", b"?", b"?q=/x?y"])
        odd = {b"": b"", b"GET": b"GET", b"\x16\x03\x01\x02\0\xff": None,
               b'\\" 500 1': b"500", b"a\\\\": None, b'\\\\\\"': None,
               b"-": None, b"GET  /two": b"", b"GET ": b""}
        if draw.random() < 0.2:
            inside = pick(list(odd))
            return (inside if odd[inside] is None else odd[inside]), inside
        return path, b"GET " + path + query + pick([b" HTTP/1.1", b"", b" a b"])

    def draw_rest(self):
        """What follows the size, and the duration that it tells, or -1."""
        digits = draw.randint(0, 10 ** draw.randint(1, 8))
        self.rest, self.duration = pick([
            (b"", -1), (b" ", -1), (b" -", -1), (b' "-" "404 [x] \\" 500 "', -1),
            (b" %d" % digits, digits), (b' "r" "a" %d' % digits, digits),
            (b"  %d" % digits, digits), (b" %d " % digits, -1),
            (b" -%d" % digits, -1), (b" %dus" % digits, -1), (b" 12\r", -1),
            (b" " + b"9" * 25, 10**25), (b' "a b"7', -1), (b" 1 2 100000", 100000),
            (b" 99999", 99999), (b" \xff\0 000100000", 100000)])

    def bytes(self, end="rest"):
        pieces = STEPS + ["rest"]
        return b"".join(getattr(self, piece) for piece in
                        pieces[: pieces.index(end) + 1])


def break_host(line):
    return b" " + line.bytes()


def break_ident(line):
    return pick([line.host, line.host + b" ", line.host + b" " + line.ident])


def break_user(line):
    before = line.bytes("ident")
    return pick([before, before + b" ", before + b" who", before + b"  who" +
                 line.time, before + line.time + b' "GET /" 404 1',
                 before + b" who[%s" % line.time[2:] + b' "GET /" 500 1'])


def break_time(line):
    time = bytearray(line.time)
    at = draw.randint(2, len(time) - 1)
    time[at] = pick(b"x:. \xff\0\n" if time[at] != ord(":") else b"x/")
    if b"\n" in time or bytes(time) == line.time:
        time = bytearray(line.time[:-1])
    return line.bytes("user") + bytes(time) + line.request + b" 404 1"


def break_request(line):
    before = line.bytes("time")
    return before + pick([b"", b" ", b' "', b' "GET / 404 1', b' "a\\" 404 1',
                          b" GET / 404 1", b'"GET /" 404 1', b'  "" 404 1',
                          b" '' 404 1", b' "\\'])


def break_status(line):
    before = line.bytes("request")
    return before + pick([b"", b" ", b" 40", b" 99 1", b" 099 1", b" 600 1",
                          b" 4040 1", b" 4x4 1", b"404 1", b"  404 1", b" - 1",
                          b" 404\t1", b' x" 404 1'])


def odd_size(line):
    """No size, or an odd one: the status counts all the same."""
    line.duration = -1
    line.size, line.rest = b"", pick([b"", b" ", b" x", b" -1", b" 12k", b"  1",
                                      b" 1\t", b" --", b' "-"'])
    return line.bytes()


BREAK = dict(zip(STEPS, [break_host, break_ident, break_user, break_time,
                         break_request, break_status]))


def main():
    count, path = int(sys.argv[2]), sys.argv[3]
    steps, statuses, paths, slow = Counter(), Counter(), Counter(), 0
    with open(path, "wb") as log, open(path + ".truth", "w") as truth:
        for number in range(count):
            kind = pick(["parsed"] * 12 + ["odd size", "blank"] + list(BREAK))
            line = Line()
            told = kind
            if kind in ("parsed", "odd size"):
                data = line.bytes() if kind == "parsed" else odd_size(line)
                kind = "parsed"
                statuses[str(line.number)] += 1
                paths[line.path] += 1
                slow += line.duration >= 100_000
                told = f"parsed {line.number} {line.path!r} {line.duration}"
            elif kind == "blank":
                data = pick(BLANKS)
            else:
                data = BREAK[kind](line)
            steps[kind] += 1
            truth.write(f"{told:40} {data!r}\n")
            last = number == count - 1
            # A CR of the line's own must not be the one that is dropped.
            own = data.endswith(b"\r") and kind != "blank"
            log.write(data + (b"\r" if own else pick([b"", b"\r"])))
            log.write(b"" if last and data else b"\n")
    top = sorted(paths.items(), key=lambda item: (-item[1], item[0]))[:3]
    expected = {
        "lines": count, "parsed": steps["parsed"], "blank": steps["blank"],
        "other": 0,
        "malformed": sum(steps[step] for step in STEPS),
        "malformed_by_step": {step: steps[step] for step in STEPS},
        "statuses": dict(sorted(statuses.items())),
        "slow": {"milliseconds": 100, "requests": slow},
        "top": [{"path": p.decode(), "requests": n} for p, n in top],
        "errors": {"404": statuses["404"], "500": statuses["500"]},
    }
    with open(path + ".json", "w") as file:
        json.dump(expected, file)


main()
