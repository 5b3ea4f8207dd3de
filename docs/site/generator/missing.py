"""The page that a server shows where there is none.

It may be shown at any depth, so nothing lies beside it: its style is inside. Its
links are whole if the site's address is known; else, and on a copy elsewhere, its
script looks for the site in the folders above."""
import re
import string

import frame
import preview
from project import lessons

STYLES = ("page", "words")


def page():
    text = (frame.THEME / "404.html").read_text()
    icon = re.search('<link rel="icon".*>', (frame.THEME / "header.html").read_text())[0]
    style = [(frame.THEME / f"style/{name}.css").read_text() for name in STYLES]
    home = "index.html"
    goals = [(home, "Start here"), ("getting-started.html", "Getting started")]
    goals += [(lesson.page, f"Lesson {lesson.number}: {frame.short(lesson)}")
              for lesson in lessons()]
    goals += [("glossary.html", "Glossary"), ("reference.html", "Reference")]
    links = "\n".join(
        f'<li><a data-page="{name}" href="{preview.address(name) or name}">{title}</a></li>'
        for name, title in goals)
    return string.Template(text).substitute(
        policy=frame.policy(text), icon=icon, home=preview.address(home) or home,
        style="\n".join(style), links=links)
