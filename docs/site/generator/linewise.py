"""Sets the lines of a code block apart: a line that is too long for the page is
broken, and what follows is indented more than the line itself."""
import re


# What is indented more stands below something at the end of another line.
DEEP = 20


def line(shown, attributes=""):
    """A line as an element that knows its own indentation."""
    text = re.sub("<[^>]+>", "", shown).expandtabs(4)
    indent = len(text) - len(text.lstrip()) if text.strip() else 0
    if not indent:
        return f'<span class="line"{attributes}>{shown}\n</span>'
    kind = "in deep" if indent > DEEP else "in"
    shown = re.sub(r"^((?:<[^>]+>)*)(\s+)", rf'\1<span class="{kind}">\2</span>', shown)
    return f'<span class="line"{attributes} style="--in:{indent}">{shown}\n</span>'


def lines(shown):
    """The lines of coloured code, of which no colour goes over the end of one."""
    return [line(one) for one in shown.split("\n")]


def block(kind, shown):
    return f'<pre class="{kind}"><code>{"".join(lines(shown.rstrip()))}</code></pre>'
