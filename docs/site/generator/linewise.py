"""Sets the lines of a code block apart: a line that is too long for the page is
broken, and what follows is indented more than the line itself."""
import re


# What is indented more stands below something at the end of another line. On a
# phone there is no room for that.
DEEP = 20


def line(shown, attributes=""):
    """A line as an element that knows its own indentation."""
    text = re.sub("<[^>]+>", "", shown).expandtabs(4)
    indent = len(text) - len(text.lstrip()) if text.strip() else 0
    style = f' style="--in:{indent}"' if indent else ""
    if indent > DEEP:
        shown = re.sub("^((?:<[^>]+>)*)( +)", r'\1<span class="deep">\2</span>', shown)
    return f'<span class="line"{attributes}{style}>{shown}\n</span>'


def lines(shown):
    """The lines of coloured code, of which no colour goes over the end of one."""
    return [line(one) for one in shown.split("\n")]


def block(kind, shown):
    return f'<pre class="{kind}"><code>{"".join(lines(shown.rstrip()))}</code></pre>'
