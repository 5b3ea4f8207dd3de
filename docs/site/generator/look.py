"""Puts the style and the script of all pages together, each from its parts."""
from project import PARTS, ROOT

SITE = ROOT / "docs/site"
# In this order: what stands later wins.
STYLES = ("page", "frame", "words", "code", "pairs", "tables", "way", "said",
          "front", "search", "narrow", "wide", "aids")
# And these of what the steps and the judge bring, too.
LAST = ("forced", "print")
SCRIPTS = ("begin", "theme", "menu", "printing", "search", "sections", "copying",
           "keys", "scrolling")


def style():
    """One stylesheet: nothing else may keep a page from being painted."""
    paths = [
        *(SITE / f"style/{name}.css" for name in STYLES),
        *sorted(PARTS.glob("steps/*.css")),
        *PARTS.glob("judge/judge.css"),
        *(SITE / f"style/{name}.css" for name in LAST),
    ]
    return "\n".join(path.read_text() for path in paths)


def script():
    parts = "\n".join((SITE / f"scripts/{name}.js").read_text() for name in SCRIPTS)
    return f'"use strict";\n(() => {{\n{parts}}})();\n'
