"""Compares what code_points.c prints, on standard input, with Python's repr.

What Unicode has not assigned is left out: each version of Python has a list of
its own. At least the letters up to version 14 are compared.
"""
import sys
import unicodedata


def is_unassigned(letter):
    return unicodedata.category(letter) == "Cn" and ord(letter) & 0xFFFE != 0xFFFE


compared = 0
for line in sys.stdin.buffer:
    shown, code_point = line.decode().rstrip("\n").rsplit(" ", 1)
    letter = chr(int(code_point.rstrip(")")))
    if is_unassigned(letter):
        continue
    compared += 1
    if shown != f"({letter!r},":
        sys.exit(f"U+{ord(letter):04X} prints as {shown[1:-1]}, not {letter!r}")
if compared < 280000:
    sys.exit(f"only {compared} code points compared")
