"""Which section of which lesson is the first to show a name."""
import html
import re

from finish import plain

NO_TEXT = re.compile(r'<section class="steps.*?</section>|<script.*?</script>', re.S)
CODE = re.compile(r"<(pre|code)\b[^>]*>(.*?)</\1>", re.S)
SECTION = re.compile(r'<h2 id="([^"]+)">(.*?)</h2>', re.S)


class Teaching:
    """The lessons' sections, in the order in which they are read."""

    def __init__(self):
        self.sections = []  # (lesson, address, title, code)

    def add(self, lesson, body):
        start, *rest = SECTION.split(NO_TEXT.sub("", body))
        self.note(lesson, lesson.page, lesson.title.partition(". ")[2], start)
        for anchor, title, text in zip(rest[::3], rest[1::3], rest[2::3]):
            self.note(lesson, f"{lesson.page}#{anchor}", title, text)

    def note(self, lesson, address, title, text):
        code = "\n".join(plain(match[2]) for match in CODE.finditer(text))
        self.sections.append((lesson, address, title, code))

    def link(self, name, home=None):
        """A line that leads to the section, or nothing. A name of a lesson's own
        header is looked for in that lesson only: elsewhere it may be Python's."""
        for lesson, address, title, code in self.sections:
            if home and lesson.number != home.number:
                continue
            if re.search(rf"\b{re.escape(name)}\b", code):
                return (f'<p class="taught">Taught in lesson {lesson.number}: '
                        f'<a href="{html.escape(address)}">{title}</a></p>')
        return ""
