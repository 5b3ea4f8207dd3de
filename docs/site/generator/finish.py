"""What the body of every page gets at the end: headings that link to themselves,
and the language of words that are not English."""
import html
import re

HEADING = re.compile(r'<h([2-4]) id="([^"]+)">(.*?)</h\1>', re.S)
# Pages quote no other language than Russian.
RUSSIAN = re.compile("[\u0400-\u04ff]+")


def plain(text):
    return html.unescape(re.sub(r"<[^>]+>", "", text)).strip()


def linked(match):
    """The link stands beside the heading, so that nobody hears it as a part of
    it; its sign is drawn by the stylesheet, so that nobody copies or finds it."""
    name = html.escape(f"Link to: {plain(match[3])}")
    return (f'<div class="titled">{match[0]}'
            f'<a class="anchor" href="#{match[2]}" aria-label="{name}"></a></div>')


def tongues(body):
    """Says of Russian letters, wherever they can be read, that they are Russian."""
    pieces = re.split(r"(<script\b.*?</script>|<svg\b.*?</svg>|<[^>]+>)", body, flags=re.S)
    return "".join(
        piece if piece.startswith("<")
        else RUSSIAN.sub(lambda word: f'<span lang="ru">{word[0]}</span>', piece)
        for piece in pieces)


def page(body):
    return tongues(HEADING.sub(linked, body))
