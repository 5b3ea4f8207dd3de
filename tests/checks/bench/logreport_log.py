"""Writes an access log for the benchmark, with errors in 4 of 100 lines. In the
Common format its lines have 98 bytes on average, in the Combined one 185.

Usage: python3 logreport_log.py MEBIBYTES [combined] > FILE"""
import random
import sys

MEBIBYTE = 1 << 20
draw = random.Random(7)
STATUSES = [200] * 90 + [304] * 4 + [302] * 2 + [404] * 3 + [500]
REFERERS = ["-", "https://example.org/", "https://example.org/shop/items?page=4"]
AGENTS = [
    "curl/8.5.0",
    "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
    "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/126.0.0.0 Mobile Safari/537.36",
]
COMBINED = sys.argv[2:] == ["combined"]


def line(number):
    host = ".".join(str(draw.randint(1, 254)) for _ in range(4))
    time = f"14/Feb/2025:{number // 3600 % 24:02}:{number // 60 % 60:02}"
    method = "POST" if draw.random() < 0.1 else "GET"
    path = "/shop/items/" + str(draw.randint(1, 10 ** draw.randint(5, 21)))
    status = draw.choice(STATUSES)
    size = "-" if status == 304 else draw.randint(100, 10 ** draw.randint(3, 6))
    rest = ""
    if COMBINED:
        rest = f' "{draw.choice(REFERERS)}" "{draw.choice(AGENTS)}"'
    return (
        f"{host} - - [{time}:{number % 60:02} +0100] "
        f'"{method} {path} HTTP/1.1" {status} {size}{rest}\n'
    )


def main():
    size = int(sys.argv[1]) * MEBIBYTE
    # Drawn once and repeated: far more than any cache or branch predictor holds.
    part = "".join(line(number) for number in range(8 * MEBIBYTE // 96)).encode()
    out = sys.stdout.buffer
    while size > len(part):
        out.write(part)
        size -= len(part)
    out.write(part[: part.rfind(b"\n", 0, size) + 1])


main()
