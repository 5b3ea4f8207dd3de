"""Reads traces: tests/autograder/trace/trace.h describes them."""
import re

# How things stand, which at the site is told once a step is done.
STANDS = ("object", "held", "holds", "walks", "item", "member", "hidden")
# What nothing at the site shows.
UNUSED = ("hidden", "made", "drop", "finally", "release", "released", "gone",
          "choice")


def events(text):
    """The lines of a trace: a word, and its parts as they were."""
    for line in text.splitlines():
        word, *parts = line.split("\t")
        yield word, [
            re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m[1], m[1]), part)
            for part in parts
        ]


def asked(how):
    """What somebody is asked, as Python has it: "send(8)"."""
    word, _, value = how.partition(" ")
    return f"{word}({value})" if value else word


def answered(how, status, value):
    """And what the answer is."""
    if how == "iter":
        return value.replace("'", "")
    if status != "ITER_STOP":
        return value
    if how == "close":
        return "closed"
    return "StopIteration" if value in ("", "None") else f"StopIteration({value})"


def ends(text):
    """The trace without what a page does not show."""
    depth, kept = 0, []
    for line in text.splitlines():
        word = line.partition("\t")[0]
        depth += (word == "ask") - (word == "answer")
        if word not in UNUSED and not (depth and word in STANDS):
            kept.append(line)
    return "\n".join(kept)


def steps(text):
    """The steps of a scene: what was done, who was asked, how all stands."""
    done, running = [], []
    for word, parts in events(ends(text)):
        if word == "call":
            done.append({"call": parts[0], "lines": [], "asks": [], "came": [],
                         "printed": "", "state": []})
            running = []
        elif word == "ask":
            running.append({"by": running[-1]["who"] if running else "",
                            "who": parts[0], "how": asked(parts[1]),
                            "depth": len(running)})
            done[-1]["asks"].append(running[-1])
        elif word == "answer":
            one = running.pop()
            one["answer"] = answered(one["how"], *parts[1:3])
        else:
            take(done[-1], word, parts)
    return done


def take(step, word, parts):
    """Adds an event to its step."""
    state = step["state"]
    if word == "line":
        step["lines"].append(parts[0])
    elif word == "came":
        step["came"].append(dict(zip(("status", "what", "note"), parts)))
    elif word == "printed":
        step["printed"] = parts[0]
    elif word == "object":
        state.append({"name": parts[0], "type": parts[1], "held": "", "holds": [],
                      "walks": None, "items": [], "members": []})
    elif word in ("held", "walks"):
        state[-1][word] = parts[0] if word == "held" else parts
    elif word in ("holds", "item", "member"):
        state[-1][word if word == "holds" else f"{word}s"].append(
            parts[0] if word == "item" else parts)
