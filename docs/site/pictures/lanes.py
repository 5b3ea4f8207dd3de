"""Draws who asks whom: a lane for each, time runs down.

Everything comes from a recorded run: see record.h.
"""
import re

from draw import WIDTH, Picture

ROW = 30


def wrapped(words, most):
    """The words in lines of at most so many letters."""
    lines = [""]
    for piece in re.split(r"(?<= )|(?=_talking)", words):
        if lines[-1] and len(lines[-1] + piece.rstrip()) > most:
            lines.append("")
        lines[-1] += piece
    return [line.rstrip() for line in lines]


class Lanes(Picture):
    """A picture with a lane for each of those who ask and answer."""

    def __init__(self, name, title, lanes, heads):
        super().__init__(name, title)
        self.x, self.y = dict(lanes), 26
        self.stack = [next(iter(self.x))]
        self.bars = {}  # who runs or waits, and since when
        for lane, head in zip(self.x, heads):
            self.text(self.x[lane], 14, head, "strong", "middle")

    def behind(self):
        """The lanes themselves, once it is known how long they are."""
        first = [
            f'<line x1="{x:g}" y1="22" x2="{x:g}" y2="{self.y:g}" class="life"/>'
            for x in self.x.values()
        ]
        self.parts[:0] = first
        self.height = max(self.height, self.y)

    def bar(self, lane, start, end, looks):
        """From when to when somebody ran."""
        self.parts.insert(
            0,
            f'<rect x="{self.x[lane] - 4:g}" y="{start:g}" width="8" '
            f'height="{max(end - start, 8):g}" rx="2" class="bar {looks}"/>')
        self.height = max(self.height, end)

    def between(self, a, b, label, looks):
        """An arrow from lane to lane, and what goes along it."""
        self.y += ROW
        here, there = self.x[a], self.x[b]
        sign = 1 if there > here else -1
        self.arrow(here + 5 * sign, self.y, there - 5 * sign, self.y, looks)
        self.text((here + there) / 2, self.y - 5, label,
                  f"code halo {looks}", "middle")

    def ask(self, who, what):
        asker = self.stack[-1]
        self.between(asker, who, what, "accent")
        self.say(f"{asker} to {who}: {what}")
        self.stack.append(who)
        self.bars[who] = self.y

    def answer(self, who, what):
        self.stack.pop()
        stops = what == "StopIteration"
        # Where lanes are close to each other, C's name for it is shorter.
        label = "ITER_STOP" if stops and len(self.x) > 2 else what
        self.between(who, self.stack[-1], label, "bad" if stops else "good")
        self.say(f"{who} to {self.stack[-1]}: {what}")
        self.bar(who, self.bars.pop(who), self.y, "accent")

    def note(self, who, words, looks="code"):
        """Something that somebody does alone, beside their lane."""
        x = self.x[who]
        left = x < WIDTH / 2
        room = (x if left else WIDTH - x) - 10
        self.y += 5
        for line in wrapped(words, int(room / 7.55)):
            self.y += 16
            self.text(x + (-10 if left else 10), self.y + 4, line, looks,
                      "end" if left else "start")


def between_two(name, title, events, other):
    """The timeline of a caller and a generator: names and prints beside it."""
    picture = Lanes(name, title, {"you": 110, other: 236}, ("caller", "generator"))
    running_since = picture.y
    for event, who, what in events:
        if event == "ask":
            picture.bar("you", running_since, picture.y + ROW, "quiet")
            picture.ask(who, what)
        elif event == "answer":
            picture.answer(who, what)
            running_since = picture.y
        elif event == "call":
            picture.note(who, what, "code quiet")
            picture.say(f"{who}: {what}; nothing of the generator runs")
        else:
            picture.note(who, what, "code")
            picture.say(f"{who} prints: {what}")
    picture.y += 16
    picture.bar("you", running_since, picture.y, "quiet")
    picture.behind()
    return picture


def between_many(name, title, events, lanes, heads):
    """Who asks whom along a row of iterators."""
    picture = Lanes(name, title, lanes, heads)
    for event, who, what in events:
        if event == "ask":
            if len(picture.stack) == 1 and picture.words:
                picture.y += 12
            picture.ask(who, what)
        elif event == "answer":
            picture.answer(who, what)
    picture.y += 12
    picture.behind()
    return picture
