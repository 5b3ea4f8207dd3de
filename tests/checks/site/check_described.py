"""Does each page say what it is, to search engines and in messages with a link?

Titles and descriptions are there, of a fit length, and no two are alike. The
picture of such messages is there and small. A word in other letters says in
which language it is. Prints what is wrong.
"""
import html
import re
import struct
import sys

sys.path.insert(0, "docs/site/generator")
import preview  # noqa: E402
import settings  # noqa: E402
from project import SITE  # noqa: E402

LENGTH = range(50, 161)
PICTURE = (1200, 630, 60_000)
FOREIGN = re.compile("[\u0370-\u1fff\u3040-\ud7ff]")


def described():
    """What is wrong with titles and descriptions."""
    seen = {}
    for page in sorted(SITE.glob("*.html")):
        head = page.read_text().partition("</head>")[0]
        title = re.search("<title>(.*?)</title>", head)[1]
        said = re.search('name="description" content="(.*?)"', head)
        text = html.unescape(said[1]) if said else ""
        if len(text) not in LENGTH:
            yield f"{page.name} is described in {len(text)} letters: {text}"
        for words in (title, text):
            if words in seen:
                yield f"{page.name} and {seen[words]} both say: {words}"
            seen[words] = page.name
        if page.name != "404.html" and html.escape(text) not in re.findall(
                'property="og:description" content="(.*?)"', head):
            yield f"{page.name}: a message would not describe it so"
        if re.search('content="(?!https?:)[^"]*"', "".join(
                re.findall('<meta property="og:(?:url|image)"[^>]*>', head))):
            yield f"{page.name}: an address that is not whole"


def addressed():
    """With an address, a page says where it is, and where the picture."""
    for address, wanted in (("", 0), ("https://example.org/it/", 3)):
        settings.read = lambda: {"address": address, "repository": ""}
        tags = preview.tags("glossary.html", "Glossary", "Words")
        found = re.findall('"(https://example.org/it/(?:glossary.html|preview.png))"', tags)
        if len(found) != wanted or "og:title" not in tags:
            yield f"with the address '{address}':\n{tags}"


def pictured():
    data = preview.PICTURE.read_bytes()
    size = (*struct.unpack(">II", data[16:24]), len(data))
    if size[:2] != PICTURE[:2] or size[2] > PICTURE[2]:
        yield (f"{preview.PICTURE.name} has {size}, not {PICTURE}: "
               "sh docs/site/pictures/preview.sh makes it")


def spoken():
    """Letters of another language outside of an element that names it."""
    for page in sorted(SITE.glob("*.html")):
        text = page.read_text().partition("<main")[2]
        text = re.sub(r"<(script|svg)\b.*?</\1>|<span lang=.*?</span>", "", text, flags=re.S)
        for word in re.findall(rf"{FOREIGN.pattern}+", re.sub("<[^>]+>", "", text)):
            yield f"{page.name}: in which language is {word}?"


def main():
    wrong = [*described(), *addressed(), *pictured(), *spoken()]
    print("\n".join(wrong))
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
