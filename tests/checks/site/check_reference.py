"""Has the reference users' names first and insides apart, and does each name lead
to the lesson that teaches it? Reads the headers and the built pages.
"""
import html
import re
import sys

sys.path.insert(0, "docs/site/generator")
from project import ROOT, SITE, headers, lessons, page_of  # noqa: E402

GROUP = re.compile(r"/\*\* @name [^@]*Nothing here is called by hand\..*?@\} \*/", re.S)
NAME = re.compile(r'<h[23] id="[^"]*"><code>(?:struct |enum )?(\w+)</code>')
TAUGHT = re.compile(r'class="taught">Taught in lesson (\d): <a href="([^"#]+)#?([^"]*)">')
# What must come out, whatever the rule is.
KNOWN = {"iter_next": 1, "FOR_EACH": 1, "GEN_YIELD": 5, "gen_send": 6, "takewhile": 4}


def main_of(page):
    return (SITE / page).read_text().partition("<main")[2]


def code_of(text):
    text = re.sub(r'<section class="steps.*?</section>', "", text, flags=re.S)
    found = re.findall(r"<(pre|code)\b[^>]*>(.*?)</\1>", text, re.S)
    return html.unescape(re.sub("<[^>]+>", "", "\n".join(code for _, code in found)))


def order(header):
    """Names that stand among the insides and are none, or the other way round."""
    page = page_of(header)
    text = re.sub(r"\\\n", "", header.read_text())
    inside = "\n".join(GROUP.findall(text))
    outside = GROUP.sub("", text)
    users, _, insides = main_of(page).partition('<h2 id="insides">')
    overview = re.sub(r"<[^>]+>", " ", main_of("reference.html"))
    for name in NAME.findall(users):
        if not re.search(rf"\b{name}\b", outside):
            yield f"{page}: {name} is one of the insides"
        if not re.search(rf"\b{name}\b", overview):
            yield f"reference.html: no {name}"
    for name in NAME.findall(insides):
        if not re.search(rf"\b{name}\b", inside):
            yield f"{page}: {name} is not one of the insides"
        if re.search(rf"\b{name}\b", overview) and name != "iter_next":
            yield f"reference.html: shows {name}, which nobody calls"
    if inside and not insides:
        yield f"{page}: has no insides"


def taught():
    """Links to lessons that do not show the name, or not as the first."""
    pages = {lesson.number: main_of(lesson.page) for lesson in lessons()}
    links, known = 0, {}
    for header in headers():
        own = re.match(r"lessons/(\d\d)", str(header.relative_to(ROOT)))
        for entry in main_of(page_of(header)).split('<section class="entry">')[1:]:
            found, name = TAUGHT.search(entry), NAME.search(entry)
            if not found:
                continue
            links += 1
            number, page, section = int(found[1]), found[2], found[3]
            known.setdefault(name[1], number)
            values = re.findall(r"<dt><code>([A-Z]\w+)", entry) if "enum-" in entry else []
            pattern = "|".join([name[1], *values])
            there = main_of(page)
            if section:
                there = there.partition(f'<h2 id="{section}">')[2].partition("<h2 ")[0]
            if not re.search(rf"\b(?:{pattern})\b", code_of(there)):
                yield f"{page}#{section} does not show {name[1]}"
            if own and int(own[1]) != number:
                yield f"{name[1]} of lesson {own[1]} leads to lesson {number}"
            if not own and any(re.search(rf"\b{name[1]}\b(?!\()", code_of(pages[n]))
                               and "_" in name[1] for n in range(1, number)):
                yield f"{name[1]} is in a lesson before {number}"
    if links < 100:
        yield f"only {links} names lead to a lesson"
    for name, number in KNOWN.items():
        if known.get(name) != number:
            yield f"{name} is taught in lesson {number}, not in {known.get(name)}"


def main():
    wrong = [line for header in headers() for line in order(header)] + [*taught()]
    print("\n".join(wrong))
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
