"""Links a lesson's first use of a word to the glossary."""
import re

import render
from project import ROOT


def forms():
    """[(a word's forms, its anchor)], as they stand on the page."""
    text = (ROOT / "docs/glossary.md").read_text()
    found = []
    for match in re.finditer(r"^## (.+)\n(?:\n?<!-- also: (.+) -->\n)?", text, re.M):
        words = [match[1], *(match[2] or "").split(", ")]
        found.append(([word for word in words if word], render.slug(match[1])))
    return found


def terms():
    """The same, longer words first."""
    return sorted(forms(), key=lambda term: -max(map(len, term[0])))


def spots(body):
    """Splits HTML into tags and texts, and says in which texts a link may stand:
    in paragraphs and lists, outside of links, code and headings."""
    closed = re.compile(r"(?:a|code|pre|h\d|svg|summary|script|figure|style|button|th)\b")
    depth, reading, words, in_steps = 0, 0, [], False
    for piece in re.split(r"(<[^>]+>)", body):
        tag = re.match(r"<(/?)([\w-]+)", piece)
        if not tag:
            words.append([piece, reading > 0 and depth == 0 and not in_steps])
            continue
        # The step-throughs are read piece by piece, or not at all.
        if tag[2] == "section":
            in_steps = piece.startswith('<section class="steps"')
        step = -1 if tag[1] else 1
        if closed.match(tag[2]):
            depth += step
        elif tag[2] in ("p", "li", "td"):
            reading += step
        words.append([piece, False])
    return words


class Taught:
    """Where each lesson uses each word first: there it links to the glossary."""

    USE = re.compile(r'<h2 id="([^"]+)"|href="glossary\.html#([^"]+)"')
    LESSON = re.compile(r"\bLesson (\d+)\b")

    def __init__(self):
        self.pages, self.places = {}, {}

    def note(self, lesson, body):
        self.pages[lesson.number] = section = lesson.page
        for heading, word in self.USE.findall(body):
            if heading:
                section = f"{lesson.page}#{heading}"
            else:
                self.places.setdefault((lesson.number, word), section)

    def link(self, body):
        """The glossary, in which "Lesson 4" leads to that place."""
        entries = re.split(r'(?=<h2 id=")', body)
        return "".join(self.linked(entry) for entry in entries)

    def linked(self, entry):
        word = re.match(r'<h2 id="([^"]+)"', entry)
        if not word:
            return entry

        def led(found):
            number = int(found[1])
            address = self.places.get((number, word[1]), self.pages[number])
            return f'<a href="{address}">{found[0]}</a>'

        return self.LESSON.sub(led, entry)


def link(body):
    words = spots(body)
    for forms, anchor in terms():
        pattern = re.compile(
            rf"(?<![\w-])({'|'.join(re.escape(form) for form in forms)})(?![\w-])", re.I
        )
        for number, (text, free) in enumerate(words):
            match = pattern.search(text) if free else None
            if not match:
                continue
            linked = f'<a class="term" href="glossary.html#{anchor}">{match[0]}</a>'
            before, after = text[: match.start()], text[match.end() :]
            words[number : number + 1] = [[before, True], [linked, False], [after, True]]
            break
    return "".join(text for text, _ in words)
