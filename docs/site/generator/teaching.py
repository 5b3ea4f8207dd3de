"""Which section of which lesson is the first to show a name."""
import html
import re

from finish import plain

NO_TEXT = re.compile(r'<section class="steps.*?</section>|<script.*?</script>', re.S)
CODE = re.compile(r"<(pre|code)\b[^>]*>(.*?)</\1>", re.S)
SECTION = re.compile(r'<h2 id="([^"]+)">(.*?)</h2>', re.S)


class Teaching:
    """The sections of the lessons, in the order in which they are read; and of
    other pages, for names that no lesson needs."""

    def __init__(self):
        self.lessons, self.others = [], []  # (lesson, where, address, title, code)

    def add(self, lesson, page, title, body):
        name = title.partition(". ")[2] if lesson else title
        where = f"Taught in lesson {lesson.number}" if lesson else f"Shown in {title}"
        start, *rest = SECTION.split(NO_TEXT.sub("", body))
        parts = [(page, name, start)]
        parts += [(f"{page}#{anchor}", heading, text) for anchor, heading, text
                  in zip(rest[::3], rest[1::3], rest[2::3])]
        for address, heading, text in parts:
            code = "\n".join(plain(match[2]) for match in CODE.finditer(text))
            (self.lessons if lesson else self.others).append(
                (lesson, where, address, heading, code))

    def link(self, forms, home=None):
        """A line that leads to the section, or nothing. A name of a lesson's own
        header is looked for in that lesson only: elsewhere it may be Python's.
        `forms` are the ways to say it, such as the values of an enum."""
        pattern = "|".join(re.escape(form) for form in forms)
        for lesson, where, address, title, code in [*self.lessons, *self.others]:
            if home and (not lesson or lesson.number != home.number):
                continue
            if re.search(rf"\b(?:{pattern})\b", code):
                title = re.sub(r"</?a\b[^>]*>", "", title)
                return (f'<p class="taught">{where}: '
                        f'<a href="{html.escape(address)}">{title}</a></p>')
        return ""
