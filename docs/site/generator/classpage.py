"""The page on a class as a picture: what docs/site/said/class.py has recorded, in
the page's own style. It stands in a shadow tree, where neither style reaches the
other."""
import re

from project import ROOT

RECORDED = ROOT / "docs/site/said/class.html"
STYLE = ROOT / "tests/autograder/report/html/class.css"
SHOWS = (
    "The page on a class of six: who needs a look, with what it is and what to do; a row "
    "for each lesson, with how many files were graded, were untouched or did not compile, "
    "and how the points are spread; the mistakes made most, with how many made them, in "
    "the words that the students were told; and a table with the points of each student "
    "in each lesson."
)

# Closer together than on a page of its own, and nothing that has to be scrolled.
NEARER = """h2 { margin-top: 2.4rem; }
h2:first-of-type { margin-top: 0; }
.scroll { overflow: visible; }
.students :is(th, td) { min-width: 0; white-space: normal; padding-inline: 0.5rem; }
.students tbody th { min-width: 0; }
"""


def style():
    """The page's style, for what lies in the frame. Whether it is light or dark, the
    site says."""
    css = re.sub(r"/\*.*?\*/", "", STYLE.read_text(), flags=re.S)
    css = css.replace("color-scheme: light dark;", "")
    css = re.sub(r"^( *)(?::root|body|main)(?= \{)", r"\1:host", css, flags=re.M)
    return re.sub(r"\n\s*", "\n", css) + NEARER


def still(page):
    """Without what can be pressed or led to: it is a picture."""
    return re.sub(r' (?:id|href|tabindex|role|aria-label)="[^"]*"', "", page)


def figure():
    return (
        f'<div class="class-page" role="img" aria-label="{SHOWS}">'
        f'<template shadowrootmode="open"><style>{style()}</style>'
        f'<div aria-hidden="true" inert>{still(RECORDED.read_text())}</div></template></div>'
    )
