"""Draws all pictures of the site.

    python3 pictures.py RUNS OUT

RUNS is what the programs beside this file recorded. NAME.svg is the picture,
NAME.txt says the same in words.
"""
import pathlib
import sys

sys.path.insert(0, "docs/site/steps")
import trace  # noqa: E402
from draw import WIDTH, Picture
from lanes import between_many, between_two


def recorded(file):
    """What happened in each picture's run, as (what, who, words)."""
    runs, told, running = {}, [], ["you"]
    for word, parts in trace.events(pathlib.Path(file).read_text()):
        if word == "picture":
            told, running = runs.setdefault(parts[0], []), ["you"]
        elif word == "ask":
            told.append(("ask", parts[0], trace.asked(parts[1])))
            running.append(parts[0])
        elif word == "answer":
            told.append(("answer", parts[0], trace.answered("next", *parts[1:3])))
            running.pop()
        elif word in ("call", "printed"):
            told.append((word, running[-1], parts[0]))
        elif word == "object":
            thing = parts[0]
        elif word == "member":
            told.append(("member", thing, tuple(parts)))
    return runs


def members(events):
    """What the objects hold: {object: [(member, value)]}."""
    objects = {}
    for what, thing, member in events:
        if what == "member":
            objects.setdefault(thing, []).append(member)
    return objects


def items_and_positions(name, title, events, thing, kind, cell):
    """A container, and below it iterators with a position each."""
    objects = members(events)
    items = [value.strip("'") for _, value in objects.pop(thing)]
    picture = Picture(name, title)
    left = 84
    picture.text(2, 45, thing, "code strong")
    picture.arrow(4 + 8 * len(thing), 41, left - 3, 41)
    picture.text(left, 16, kind, "small quiet")
    for i, item in enumerate(items):
        picture.box(left + i * cell, 25, cell, 32, "box", 0)
        picture.text(left + (i + 0.5) * cell, 46, item, "code", "middle")
    picture.say(f"{thing} holds {', '.join(items)}, and no position.")
    for walk, ((_, index),) in objects.items():
        at = left + (int(index) + 0.5) * cell
        picture.arrow(at, 96, at, 60, "accent")
        picture.box(at - 38, 96, 76, 42, "box accent")
        picture.text(at, 113, walk, "code strong", "middle")
        picture.text(at, 130, f"index {index}", "code", "middle")
        picture.say(f"The iterator {walk} holds index {index}: "
                    f"its next item is {items[int(index)]}.")
    picture.text(left - 14, 158, "its iterators: a position each", "small quiet")
    return picture


def one_object(name, title, events, thing, holders):
    """Several names of one object."""
    fields = members(events)[thing]
    picture = Picture(name, title)
    x, top, row = 150, 22, 24
    middle = top + (row * (len(fields) + 1)) / 2 + 2
    picture.box(x, top, WIDTH - x - 4, row * (len(fields) + 1) + 6, "box accent")
    picture.text(x + 12, top + 19, thing, "code strong")
    picture.line(x, top + 28, WIDTH - 4, top + 28, "rule")
    for i, (member, value) in enumerate(fields):
        y = top + row * (i + 1) + 22
        picture.text(x + 12, y, member, "code quiet")
        picture.text(WIDTH - 18, y, value, "code", "end")
    for i, holder in enumerate(holders):
        y = middle + (i - (len(holders) - 1) / 2) * 34
        picture.text(6, y + 4, holder, "code strong")
        start = 14 + 8 * len(holder)
        picture.path(f"M{start} {y:g}C{start + 40} {y:g} {x - 50} {middle:g} "
                     f"{x - 8} {middle:g}", y)
    picture.tip(x - 2, middle, "right")
    bottom = top + row * (len(fields) + 1) + 26
    picture.text(6, bottom, "three names, one object: one position",
                 "small quiet")
    picture.say(f"{', '.join(holders[:-1])} and {holders[-1]} are names of one "
                f"object, a {thing}: "
                + ", ".join(f"{m} {v}" for m, v in fields) + ".")
    return picture


def generator_states(name):
    """What a generator is doing, and what takes it from one to another."""
    picture = Picture(name, "The four states of a generator, and the ways between")
    x, width = 98, 144

    def state(y, title, what, looks=""):
        picture.box(x, y, width, 46, f"box {looks}", 10)
        picture.text(x + width / 2, y + 20, title, "strong", "middle")
        picture.text(x + width / 2, y + 37, what, "small quiet", "middle")

    picture.text(170, 14, "the call: my_range(5)", "code accent", "middle")
    picture.arrow(170, 19, 170, 40)
    state(40, "created", "no line has run")
    picture.arrow(170, 86, 170, 138, "accent")
    picture.text(176, 108, "next", "code accent")
    picture.text(176, 124, "send(None)", "code accent")
    state(138, "running", "its body executes", "accent")
    # down on the left with a yield, up on the right with a next
    picture.arrow(128, 184, 128, 262, "good")
    picture.text(122, 219, "yield v", "code good", "end")
    picture.text(122, 235, "v goes out", "small quiet", "end")
    picture.arrow(212, 262, 212, 184, "accent")
    picture.text(218, 211, "next", "code accent")
    picture.text(218, 227, "send(v)", "code accent")
    picture.text(218, 243, "throw, close", "code accent")
    state(262, "suspended", "paused at a yield")
    # the ways out
    picture.path(f"M{x + width} 161H318V383H{x + width + 7}", 384, "bad")
    picture.tip(x + width, 383, "left", "bad")
    picture.text(312, 319, "return", "code bad", "end")
    picture.text(312, 335, "raise", "code bad", "end")
    picture.text(312, 351, "its end", "small bad", "end")
    picture.path(f"M{x} 63H24V383H{x - 7}", 384, "bad")
    picture.tip(x, 383, "right", "bad")
    picture.text(30, 319, "throw", "code bad")
    picture.text(30, 335, "close", "code bad")
    picture.text(30, 351, "no line runs", "small quiet")
    state(360, "finished", "for good", "bad")
    picture.text(170, 426, "next, send: StopIteration", "code", "middle")
    picture.text(170, 443, "throw: the error. close: nothing to do",
                 "small quiet", "middle")
    for line in (
        "The call makes a generator that is created: no line of it has run.",
        "created, next or send(None): it is running.",
        "created, throw or close: it is finished, and no line of it runs.",
        "running, yield: it is suspended, and the value goes out.",
        "suspended, next, send, throw or close: it is running again.",
        "running, return, raise or its end: it is finished, for good.",
        "finished, next or send: StopIteration. throw: the error. close: "
        "nothing to do.",
    ):
        picture.say(line)
    return picture


def log_pipeline(name):
    """The parts of the log parser: who asks, who holds, what goes along."""
    picture = Picture(name, "The log pipeline: who asks whom, and who holds what")
    stages = (
        ("log_count", "counts, until the end", "asks: next",
         "a line that is an error"),
        ("log_errors", "holds errors->lines", "asks: next", "a line"),
        ("log_lines", "holds frame->reader", "asks: block_line", "a slice"),
        ("block reader", "holds a block of 64 KiB", "asks: read", "bytes"),
    )
    y = 4
    for title, what, asks, gets in stages:
        picture.box(70, y, 200, 46, "box", 6)
        picture.text(170, y + 20, title, "code strong", "middle")
        picture.text(170, y + 37, what, "small quiet", "middle")
        picture.arrow(150, y + 46, 150, y + 92, "accent")
        picture.arrow(190, y + 92, 190, y + 46, "good")
        picture.text(142, y + 73, asks, "code accent", "end")
        picture.text(198, y + 73, gets, "small good")
        picture.say(f"{title} {what}. It {asks.replace('asks: ', 'asks with ')}, "
                    f"and gets {gets}.")
        y += 92
    picture.box(70, y, 200, 32, "pale", 6)
    picture.text(170, y + 21, "the log, however long", "small", "middle")
    picture.say("At the end of the row is the log, however long it is.")
    return picture


def draw(runs):
    yield items_and_positions(
        "memory-list", "A list, and two iterators with a position each",
        runs["memory-list"], "numbers", "the iterable: items, no position", 56)
    yield one_object(
        "memory-shared", "Three names of one my_range",
        runs["memory-shared"], "my_range", ("r", "a", "b"))
    yield items_and_positions(
        "memory-obj", "An obj, and two iterators with a position each",
        runs["memory-obj"], "obj", "the iterable: a word, no position", 42)
    yield one_object(
        "memory-numbers", "Three names of one MyNumbers",
        runs["memory-numbers"], "MyNumbers", ("numbers", "mine", "yours"))
    yield between_many(
        "pulls", "Two pairs, pulled through take and zip", runs["pulls"],
        {"you": 20, "take": 100, "zip": 173, "counter": 244, "letters": 312},
        ("you", "take", "zip", "counter", "letters"))
    yield generator_states("generator-states")
    yield between_two(
        "timeline-yield", "Who runs when: a loop, and the generator noisy(2)",
        runs["timeline-yield"], "noisy")
    yield between_two(
        "timeline-send", "Who runs when: next and send",
        runs["timeline-send"], "generator")
    yield log_pipeline("log-pipeline")
    yield between_many(
        "live-pieces", "Half a line is held back, and the tail is waited for",
        runs["live-pieces"],
        {"you": 20, "lines": 112, "pieces": 210, "tail": 318},
        ("you", "whole_lines", "follow", "tail"))


def main():
    runs, out = recorded(sys.argv[1]), pathlib.Path(sys.argv[2])
    for picture in draw(runs):
        (out / f"{picture.name}.svg").write_text(picture.svg())
        (out / f"{picture.name}.txt").write_text("\n".join(picture.words) + "\n")


if __name__ == "__main__":
    main()
