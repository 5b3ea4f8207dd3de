"""The pictures and step-throughs, which are built before the pages.

A page has a marker where one belongs:

    <!-- picture NAME -->    build/docs-parts/pictures/NAME.svg
    <!-- steps -->           build/docs-parts/steps/NN-folder.html
    <!-- scene NN-folder/NAME -->   one scene: steps/NN-folder.NAME.html

A ```text block right after a picture's marker is the same in words: it is shown
folded up below the picture. With DOCS_PARTS=optional a part may be missing.
"""
import os

import frame
from project import PARTS, Wrong, relative

used = set()
page = None  # the lesson whose page is being laid out, if it is one


def inline(what):
    if what["part"] == "lessons":
        return frame.lesson_list()
    if what["part"] == "picture":
        return picture(what["name"])
    name = what["name"].replace("/", ".") if what["name"] else page.folder
    steps = read(PARTS / "steps" / f"{name}.html")
    return f'{steps}<script src="steps.js" defer></script>' if steps else ""


def picture(name):
    svg = read(PARTS / "pictures" / f"{name}.svg")
    return f'<figure class="picture" id="picture-{name}">{svg}</figure>' if svg else ""


def read(path):
    used.add(path)
    if path.is_file():
        text = path.read_text()
        return text[text.index("<svg") :] if path.suffix == ".svg" else text
    if os.environ.get("DOCS_PARTS") == "optional":
        return ""
    raise Wrong(f"{relative(path)} is missing: a page has a marker for it")


def unused():
    """Parts that were made and that no page shows."""
    whole = [path for path in PARTS.glob("steps/*.html") if path.stem.count(".") == 0]
    made = [*PARTS.glob("pictures/*.svg"), *whole]
    return [relative(path) for path in sorted(made) if path not in used]


def files():
    """What a step-through loads: everything that is not inlined."""
    return [
        path
        for path in sorted(PARTS.glob("steps/*"))
        if path.suffix in (".js", ".wasm")
    ]
