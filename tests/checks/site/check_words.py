"""Is every word of every page on the built site, in the same order, and is no
Markdown left between them?

Doxygen may misread Markdown in silence. Prints what is missing, or left.
"""
import html
import re
import sys

sys.path.insert(0, "docs/site/generator")
import build  # noqa: E402
from project import SITE, page_of, relative  # noqa: E402

WORD = re.compile(r"\w+|[^\w\s`*#|>\[\]_-]")
NEAR = 400  # how far ahead of its place a word may be: code stands in between


def written(text):
    """The words of a page's Markdown, without title, code blocks and links."""
    text = text.split("\n", 1)[1]
    text = re.sub(r"^```.*?^```$|<!--.*?-->", "", text, flags=re.M | re.S)
    text = re.sub(r"\]\([^)]*\)", "]", text)
    text = re.sub(r"^\d+\. ", "", text, flags=re.M)  # the browser counts
    return WORD.findall(re.sub(r"<br>|</?(?:details|summary)>", " ", text))


def shown(text):
    """The words of a page of the site."""
    text = text[text.index("<main") :]
    # Headings, tables and code may come in between, but not that many words.
    text = re.sub(r"<svg.*?</svg>|<script.*?</script>|<template.*?</template>", "", text, flags=re.S)
    text = re.sub(r"<section class=\"steps.*?</section>", "", text, flags=re.S)
    text = re.sub(r"</?(?:a|code|b|strong|em|span|wbr)\b[^>]*>", "", text)
    return WORD.findall(html.unescape(re.sub(r"<[^>]+>", " ", text)))


def missing(page):
    there = shown((SITE / page_of(page)).read_text())
    words = written(page.read_text())
    at = 0
    for number, word in enumerate(words):
        try:
            at = there.index(word, at, at + NEAR) + 1
        except ValueError:
            yield " ".join(words[max(0, number - 4) : number + 4])


def left(page):
    """Backticks among the words: code that was not taken for code."""
    text = (SITE / page_of(page)).read_text()
    text = re.sub(r"<(script|pre|code)\b.*?</\1>", "", text, flags=re.S)
    return re.findall(r".*`.*", re.sub(r"<[^>]+>", "", text))


def main():
    wrong = False
    for page in build.documents():
        for words in left(page):
            print(f"{relative(page)}: Markdown on the site: {words}")
            wrong = True
        for words in list(missing(page))[:5]:
            print(f"{relative(page)}: not on the site: ... {words} ...")
            wrong = True
    return wrong


if __name__ == "__main__":
    sys.exit(main())
