"""Is no solution on the site, neither on a page nor in its source?

What a solution has and its stub has not, three lines at a time, must be in no
file of the site. (Two lines are sometimes the same in an example.)
"""
import difflib
import html
import re
import sys

sys.path.insert(0, "docs/site/generator")
from project import ROOT, SITE, lessons, relative  # noqa: E402

# Lines that say too little: they are everywhere.
COMMON = re.compile(r"[{}]|")


def finished(lesson):
    """Runs of lines that only the solution has."""
    stub = lesson.stub.read_text().splitlines()
    solution = ROOT / "solutions" / lesson.folder / f"{lesson.name}.c"
    lines = solution.read_text().splitlines()
    for tag, _, _, first, last in difflib.SequenceMatcher(
        None, stub, lines, autojunk=False
    ).get_opcodes():
        if tag in ("replace", "insert"):
            run = [line.strip() for line in lines[first:last]]
            yield solution, [line for line in run if not COMMON.fullmatch(line)]


def text(page):
    """A file of the site without markup, one space between words."""
    content = page.read_bytes().decode("utf-8", "replace")
    if page.suffix == ".html":
        content = html.unescape(re.sub(r"<[^>]+>", "", content))
    return re.sub(r"\s+", " ", content.replace("\\n", " "))


def main():
    site = {page: text(page) for page in sorted(SITE.iterdir()) if page.is_file()}
    runs = leaks = 0
    for lesson in lessons():
        for solution, lines in finished(lesson):
            for three in zip(lines, lines[1:], lines[2:]):
                runs += 1
                wanted = re.sub(r"\s+", " ", " ".join(three))
                for page, content in site.items():
                    if wanted in content:
                        print(f"{page.name} shows {relative(solution)}: {wanted}")
                        leaks += 1
    print(f"looked for {runs} runs of three lines in {len(site)} files")
    return leaks > 0 or runs < 50 or not site


if __name__ == "__main__":
    sys.exit(main())
