"""Draws the values of a program: numbers with edges, texts with quotes, escapes
and letters of all kinds, pairs of them, errors."""
import random
import struct
import unicodedata

from script import Error

TEXTS = ("", "a", "b", "ab", "fig", "it's", 'say "hi"', "'\"", "\\", "tab\t",
         "line\n", "\r", "nul\0", "\x7f", "\x1b[0m", "é", "привет", "€", "😀")
POINTS = (range(0x20), range(0x20, 0x7f), range(0x80, 0x250),
          range(0x370, 0x3000), range(0xe000, 0x11000), range(0x1d400, 0x1d500))
ERRORS = (Error("KeyError", "k"), Error("ValueError", "it's"), Error("KeyError"),
          Error("StopIteration"), Error("StopIteration", "s"),
          Error("GeneratorExit"), Error("RuntimeError", "r"))
REALS = (0.5, 1.0, -0.0, 2.5, 1e16, 1e-5, 1e22, 0.1, 1 / 3)
EDGES = (2**63 - 1, -2**63, 2**53 + 1, -2**53 - 1)


def is_settled(letter):
    """Whether a letter is printed as it is has been settled long ago, so that
    every Python says the same of it."""
    return unicodedata.ucd_3_2_0.category(letter) != "Cn"


class Literals:
    """Draws, from a seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def chance(self, of_one):
        return self.random.random() < of_one

    def pick(self, *choices):
        return choices[int(self.random.random() * len(choices))]

    def some(self, least, most, make):
        return [make() for _ in range(self.random.randint(least, most))]

    def nothing(self):
        return None

    def number(self):
        return self.pick(0, 1, 1, 2, 3, 5, -1, 8, -7)

    def any_int(self):
        return self.pick(*EDGES, self.random.getrandbits(40))

    def number_of_items(self):
        return -1 if self.chance(0.03) else self.pick(1, 2, 3, 4)

    def error(self):
        return self.pick(*ERRORS)

    def text(self):
        if self.chance(0.9):
            return self.pick(*TEXTS)
        points = (chr(self.random.choice(self.pick(*POINTS)))
                  for _ in range(4))
        return "".join(one for one in points if is_settled(one))

    def c_text(self):
        """One that ends at its first NUL, as it has none."""
        return self.text().replace("\0", "")

    def real(self):
        if self.chance(0.6):
            return self.pick(*REALS)
        return struct.unpack("d", self.random.randbytes(8))[0]

    def literal(self, deep=2):
        if deep and self.chance(0.15):
            return self.literal(deep - 1), self.literal(deep - 1)
        return self.pick(self.nothing, self.number, self.number, self.text,
                         self.text, self.any_int, self.real)()

    def key(self):
        """Nothing with a NaN in it, which Python finds by its identity."""
        return self.pick(None, self.number(), float(self.number()),
                         self.text(), (self.number(), self.text()))
