"""Does every lesson's page say what the helpers of its examples stand for?

A helper is a function of example.h or example.c that prints as Python does. It
is called in the C of a page; its definition is not shown there.
"""
import re
import sys

sys.path.insert(0, "docs/site/generator")
from project import SITE, lessons  # noqa: E402

PRINTS = re.compile(r"\b((?:print|show)_\w+)\(")


def unexplained(lesson):
    text = (SITE / lesson.page).read_text()
    text = re.sub(r'<section class="steps.*?</section>', "", text, flags=re.S)
    told = re.findall(r'<div class="helpers">.*?</div>', text)
    called = {name for code in re.findall(r"<pre>.*?</pre>", text, flags=re.S)
              for name in PRINTS.findall(re.sub(r"<[^>]+>", "", code))}
    return [name for name in sorted(called) if f"<code>{name}</code>" not in "".join(told)]


def main():
    wrong = [f"{lesson.page}: what is {name}?"
             for lesson in lessons() for name in unexplained(lesson)]
    print("\n".join(wrong))
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
