"""Makes a lesson's step-through: the fragment of the page, and its data.

    python3 fragment.py STEPS.txt NN-folder OUT

STEPS.txt is what native.c printed: traces (tests/autograder/trace/trace.h). The lines of the caller are looked up in
the snippets of the example; one that is not there ends the build.
"""
import html
import json
import pathlib
import re
import sys

sys.path.insert(0, "docs/site/generator")
import sources  # noqa: E402
from project import Lesson  # noqa: E402

MODULE_NOTE = (
    "The reference solution runs here, in your browser, called by "
    "<code>example.c</code>. Each press of the first button does one step of "
    "the caller."
)


def events(text):
    """The lines of a trace: a word, and its parts as they were."""
    for line in text.splitlines():
        word, *parts = line.split("\t")
        yield word, [
            re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m[1], m[1]), part)
            for part in parts
        ]


def take(step, word, parts):
    """Adds an event to the step that it belongs to."""
    if word == "line":
        step["lines"].append(parts[0])
    elif word == "came":
        status, what, note = parts
        step["came"].append({"what": what, "status": status, "note": note})
    elif word == "printed":
        step["printed"] = parts[0]
    elif word == "object":
        step["state"].append({"name": parts[0], "members": []})
    elif word == "member":
        step["state"][-1]["members"].append(parts)


def read_scenes(text):
    """All scenes, each with its steps and with what can be sent."""
    scenes, kind = [], "steps"
    for word, parts in events(text):
        if word == "scene":
            keys = ("snippet", "title", "about", "listener")
            scenes.append(dict(zip(keys, parts), choices=[], steps=[], sends=[]))
        elif word == "choice":
            scenes[-1]["choices"].append(parts[0])
        elif word == "send":
            kind = "sends"
        elif word == "call":
            scenes[-1][kind].append({"call": parts[0], "lines": [], "came": [],
                                     "printed": "", "state": []})
            last, kind = scenes[-1][kind][-1], "steps"
        else:
            take(last, word, parts)
    return scenes


def snippet_of(lesson, name):
    """The lines between the marks of a snippet."""
    piece = sources.twin(lesson, name)
    if not piece:
        sys.exit(f"fragment.py: the example has no snippet [{name}]")
    return sources.text_of(piece)


def find(lines, text, after):
    """The first line that contains `text`, behind line `after` if there is one."""
    found = [n for n, line in enumerate(lines, 1) if text in line]
    if not found:
        sys.exit(f"fragment.py: no line of the snippet has: {text}")
    return next((n for n in found if n > after), found[0])


def place_steps(scene, code):
    """Puts the numbers of the lines where the texts of the lines are."""
    after = 0
    for step in scene["steps"]:
        texts, step["lines"] = step["lines"], []
        for text in texts:
            after = find(code, text, after)
            step["lines"].append(after)


def code_html(code):
    """The snippet, each line an element of its own."""
    lines = "".join(
        f'<span class="steps-line">{html.escape(line) or " "}\n</span>'
        for line in code
    )
    return f'<pre class="steps-code"><code>{lines}</code></pre>\n'


def came_html(step):
    """What came out of a step."""
    return "<br>".join(
        f'<code>{html.escape(came["what"])}</code> '
        f'<span class="steps-status">{came["status"]}'
        f'{", " + html.escape(came["note"]) if came["note"] else ""}</span>'
        for came in step["came"]
    )


def state_html(step):
    """The objects and their members after a step."""
    return "<br>".join(
        f'{html.escape(thing["name"])}: '
        + ", ".join(
            f"{html.escape(member)} <b>{html.escape(value)}</b>"
            for member, value in thing["members"]
        )
        for thing in step["state"]
    )


def cell(label, content, tag="td", role="cell"):
    """A cell of the table; on a narrow page its label stands before it."""
    if not content:
        content = '<span class="steps-none">nothing</span>'
    return f'<{tag} role="{role}" data-label="{label}"><div>{content}</div></{tag}>'


def row_html(number, step, code):
    """A step as a row of the table."""
    lines = "<br>".join(
        f"<code>{html.escape(code[n - 1].strip())}</code>" for n in step["lines"]
    )
    printed = html.escape(step["printed"].rstrip("\n")).replace("\n", "<br>")
    printed = f"<samp>{printed}</samp>" if printed.strip() else ""
    return (
        f'<tr role="row" data-call="{html.escape(step["call"])}" '
        f'data-lines="{" ".join(map(str, step["lines"]))}">'
        f'<th role="rowheader" scope="row">{number}</th>'
        + cell("Caller’s line", lines)
        + cell("Came out", came_html(step))
        + cell("Printed", printed)
        + cell("State now", state_html(step))
        + "</tr>\n"
    )


def table_html(scene, code):
    """All steps of a scene: what a reader without JavaScript sees."""
    heads = "".join(
        f'<th role="columnheader" scope="col">{head}</th>'
        for head in ("Step", "Caller’s line", "Came out", "Printed", "State now")
    )
    rows = "".join(
        row_html(number, step, code)
        for number, step in enumerate(scene["steps"], 1)
    )
    return (
        f'<table class="steps-table" role="table" '
        f'aria-label="All steps: {html.escape(scene["title"])}">'
        f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead>\n'
        f'<tbody role="rowgroup">{rows}</tbody></table>\n'
    )


def scene_html(number, scene, code):
    """A scene: its code, and its steps as a table."""
    choices = html.escape(json.dumps(scene["choices"]))
    return (
        f'<div class="steps-scene" data-scene="{number}" '
        f'data-choices="{choices}" data-listener="{scene["listener"]}">\n'
        f'<h4>{html.escape(scene["title"])}</h4>\n'
        f'<p>{html.escape(scene["about"])}</p>\n'
        f"{code_html(code)}{table_html(scene, code)}</div>\n"
    )


def main():
    steps, folder, out = sys.argv[1:]
    scenes = read_scenes(pathlib.Path(steps).read_text())
    body = ""
    for number, scene in enumerate(scenes):
        code = snippet_of(Lesson(folder), scene["snippet"])
        place_steps(scene, code)
        scene["code"] = code
        body += scene_html(number, scene, code)
    fragment = (
        f'<section class="steps" aria-labelledby="steps-title" '
        f'data-module="{folder}.wasm">\n'
        f'<h3 id="steps-title">Step by step</h3>\n'
        f'<p class="steps-note" hidden>{MODULE_NOTE}</p>\n{body}</section>\n'
    )
    out = pathlib.Path(out)
    (out / f"{folder}.html").write_text(fragment)
    (out / f"{folder}.json").write_text(
        json.dumps({"lesson": folder, "scenes": scenes}, indent=1,
                   ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
