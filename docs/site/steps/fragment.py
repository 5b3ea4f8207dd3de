"""Makes a lesson's step-through: the fragments of pages, and their data.

    python3 fragment.py STEPS.txt NN-folder OUT

STEPS.txt is what native.c printed: traces (tests/autograder/trace/trace.h). The
lines of the caller are looked up in the snippets of the example; one that is not
there ends the build.
"""
import html
import json
import pathlib
import shutil
import subprocess
import sys

sys.path.insert(0, "docs/site/generator")
import sources  # noqa: E402
import table  # noqa: E402
import trace  # noqa: E402
from project import Lesson  # noqa: E402

RECORDED = (
    "The reference solution was run with the calling side of "
    "<code>example.c</code>, and each step recorded. Next shows one more."
)
SENT = (
    ' <span class="steps-sends">If you send another value, the reference '
    "solution runs right here, in your browser.</span>"
)


def read_scenes(text):
    """All scenes, each with its steps, their trace, and what can be sent."""
    scenes = []
    for part in ("\n" + text).split("\nscene\t")[1:]:
        head, _, rest = part.partition("\n")
        scene = dict(zip(("snippet", "title", "about", "listener"), head.split("\t")))
        played, *sends = rest.split("\nsend\n")
        scene["choices"] = [words[0] for word, words in trace.events(played)
                            if word == "choice"]
        scene["trace"] = trace.ends(played)
        scene["steps"] = trace.steps(played)
        scene["sends"] = [trace.steps(sent)[0] for sent in sends]
        scenes.append(scene)
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
    # Where a line is too long, it is broken behind a parenthesis.
    lines = "".join(
        f'<span class="steps-line">{html.escape(line).replace("(", "(<wbr>") or " "}'
        "\n</span>"
        for line in code
    )
    return f'<pre class="steps-code"><code>{lines}</code></pre>\n'


def telling(scene):
    """The first step at which somebody is asked: a scene that stands alone begins
    with it, and without a script it is the one that is drawn."""
    return next((number for number, step in enumerate(scene["steps"], 1)
                 if step["asks"]), 2)


def draw(scenes):
    """Adds that drawing to each scene, if there is something to make it with."""
    wanted = [{"trace": scene["trace"], "at": telling(scene)} for scene in scenes]
    drawn = [""] * len(scenes)
    if shutil.which("node"):
        done = subprocess.run(["node", "docs/site/steps/still.mjs"], check=True,
                              input=json.dumps(wanted), capture_output=True, text=True)
        drawn = json.loads(done.stdout)
    for scene, drawing in zip(scenes, drawn):
        at = telling(scene)
        scene["still"] = drawing and (
            f'<noscript><figure class="steps-drawing">{drawing}<figcaption>'
            f'Step {at}: {table.code(scene["steps"][at - 1]["call"])}'
            "</figcaption></figure></noscript>\n")


def scene_html(number, scene, head, begin=0):
    """A scene: its code, what was recorded, and the same as a table."""
    said = (scene["listener"], json.dumps(scene["choices"]))
    return (
        f'<div class="steps-scene" data-scene="{number}" data-begin="{begin}" '
        f'data-title="{html.escape(scene["title"])}" '
        f'data-listener="{said[0]}" data-choices="{html.escape(said[1])}" '
        f'data-trace="{html.escape(scene["trace"])}">\n'
        f'{head}<div class="steps-code-box">{code_html(scene["code"])}</div>'
        f'{scene["still"]}{table.whole(scene)}</div>\n'
    )


def section(folder, scenes, label, top, body):
    """What stands on a page. Only where something can be sent is there a module."""
    sends = any(scene["choices"] for scene in scenes)
    module = f' data-module="{folder}.wasm"' if sends else ""
    note = RECORDED + (SENT if sends else "")
    return (
        f'<section class="steps" {label}{module}>\n{top}'
        f'<p class="steps-note" hidden>{note}</p>\n{body}</section>\n'
    )


def main():
    steps, folder, out = sys.argv[1:]
    scenes = read_scenes(pathlib.Path(steps).read_text())
    out, body = pathlib.Path(out), ""
    draw(scenes)
    for number, scene in enumerate(scenes):
        scene["code"] = snippet_of(Lesson(folder), scene["snippet"])
        place_steps(scene, scene["code"])
        head = (f'<h4>{html.escape(scene["title"])}</h4>\n'
                f'<p>{html.escape(scene["about"])}</p>\n')
        body += scene_html(number, scene, head)
        label = f'aria-label="Step by step: {html.escape(scene["title"])}"'
        (out / f"{folder}.{scene['snippet']}.html").write_text(
            section(folder, [scene], label, "",
                    scene_html(number, scene, "", telling(scene))))
    label = 'aria-labelledby="steps-title"'
    title = '<h3 id="steps-title">Step by step</h3>\n'
    (out / f"{folder}.html").write_text(section(folder, scenes, label, title, body))
    (out / f"{folder}.json").write_text(
        json.dumps({"lesson": folder, "scenes": scenes}, indent=1,
                   ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
