"""Writes an access log for the benchmark, with lines of 98 bytes on average and
errors in 4 of 100 lines. Usage: python3 logreport_log.py MEBIBYTES > FILE"""
import random
import sys

MEBIBYTE = 1 << 20
draw = random.Random(7)
STATUSES = [200] * 90 + [304] * 4 + [302] * 2 + [404] * 3 + [500]


def line(number):
    host = ".".join(str(draw.randint(1, 254)) for _ in range(4))
    time = f"14/Feb/2025:{number // 3600 % 24:02}:{number // 60 % 60:02}"
    method = "POST" if draw.random() < 0.1 else "GET"
    path = "/shop/items/" + str(draw.randint(1, 10 ** draw.randint(5, 21)))
    status = draw.choice(STATUSES)
    size = "-" if status == 304 else draw.randint(100, 10 ** draw.randint(3, 6))
    return (
        f"{host} - - [{time}:{number % 60:02} +0100] "
        f'"{method} {path} HTTP/1.1" {status} {size}\n'
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
