"""Sets the lines of a code block apart: a line that is too long for the page is
broken, and what follows is indented more than the line itself."""
import html
import re

import highlight

# What is indented more stands below something at the end of another line.
DEEP = 20
# Signs of two letters between which browsers break a line. Tags are passed over.
SIGNS = re.compile(r"(<[^>]+>)|-&gt;|(?<!-)--(?!-)|\+\+|\|\||/\*+(?:&lt;)?|[-+*/!|]=")
# A name that may be longer than a line. Our tags have none.
LONG = re.compile(r"\b\w{24,}\b")
# How a line of a comment begins, up to its own words.
OPENING = re.compile(r"(?:/\*+<?|\*(?= |$)|//|#(?= )) *")
# A comment behind code, which has a line of its own where both are too long for one.
ASIDE = re.compile(r'(\S(?:</span>)?\s+)(<span class="r">[^<]*</span>)$')


def plain(shown):
    return html.unescape(re.sub("<[^>]+>", "", shown)).expandtabs(4)


def line(shown, attributes=""):
    """A line as an element that knows its own indentation."""
    text = plain(shown)
    indent = len(text) - len(text.lstrip()) if text.strip() else 0
    opening = OPENING.match(text.lstrip())
    tail = len(opening[0]) if opening else 0
    # The star of a comment's line is part of its opening, with the space before it.
    star = 1 if opening and opening[0].startswith("*") and indent % 4 == 1 else 0
    indent, tail = indent - star, tail + star
    style = [f"--in:{indent}"] * bool(indent) + [f"--tail:{tail}ch"] * bool(tail)
    style = f' style="{";".join(style)}"' if style else ""
    if indent:
        kind = "in deep" if indent > DEEP else "in"
        shown = re.sub(rf"^((?:<[^>]+>)*)(\s+?)(?=\s{{{star}}}\S)",
                       rf'\1<span class="{kind}">\2</span>', shown)
    shown = LONG.sub(lambda name: highlight.breakable(name[0]), shown)
    shown = SIGNS.sub(whole, ASIDE.sub(aside, shown))
    return f'<span class="line"{attributes}{style}>{shown}\n</span>'


def whole(match):
    return match[1] or f'<span class="o">{match[0]}</span>'


def aside(match):
    opening = OPENING.match(plain(match[2]))
    tail = len(opening[0]) if opening else 2
    return f'{match[1]}<span class="aside" style="--tail:{tail}ch">{match[2]}</span>'


def lines(shown):
    """The lines of coloured code, of which no colour goes over the end of one."""
    return [line(one) for one in shown.split("\n")]


def block(kind, shown):
    return f'<pre class="{kind}"><code>{"".join(lines(shown.rstrip()))}</code></pre>'
