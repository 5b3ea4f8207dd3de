"""Draws SVG whose colours are those of the page it stands in.

A picture is 340 units wide, which is what a phone has; no text is smaller than
12.5 units.
"""
from html import escape

WIDTH = 340
SMALL, NORMAL = 12.5, 14

# The page's colours, or these if it has none.
COLOURS = {
    "ink": "light-dark(#1d2126, #e6e8ea)",
    "paper": "light-dark(#ffffff, #15181c)",
    "quiet": "var(--soft, light-dark(#5a6370, #a4adb8))",
    "accent": "light-dark(#0b5cad, #7db8f5)",
    "good": "light-dark(#1a6b35, #7fce97)",
    "bad": "light-dark(#8a2166, #eba3d0)",
    "line": "var(--rule, light-dark(#b9c1ca, #4b5561))",
}


def colour(name):
    """The value of a CSS colour."""
    return f"var(--{name}, {COLOURS[name]})"


def style(name):
    """The rules of one picture. They hold for nothing else on the page."""
    mono = 'ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace'
    rules = [
        f"text {{ fill: {colour('ink')}; font: {NORMAL}px system-ui, sans-serif; }}",
        f".small {{ font-size: {SMALL}px; }}",
        f".code {{ font-family: {mono}; font-size: {SMALL}px; }}",
        ".strong { font-weight: 600; }",
        f".box {{ fill: {colour('paper')}; stroke: {colour('ink')}; stroke-width: 1.3; }}",
        f".pale {{ fill: {colour('paper')}; stroke: {colour('quiet')}; }}",
        f".arrow {{ fill: none; stroke: {colour('ink')}; stroke-width: 1.3; }}",
        f".life {{ stroke: {colour('quiet')}; stroke-width: 1.2; stroke-dasharray: 2 4; }}",
        f".rule {{ stroke: {colour('line')}; }}",
        f".halo {{ paint-order: stroke; stroke: {colour('paper')}; stroke-width: 4px; }}",
    ]
    for each in ("quiet", "accent", "good", "bad"):
        rules.append(f"text.{each} {{ fill: {colour(each)}; }}")
        rules.append(f".bar.{each} {{ fill: {colour(each)}; }}")
        rules.append(f".arrow.{each} {{ stroke: {colour(each)}; }}")
        rules.append(f".tip.{each} {{ fill: {colour(each)}; }}")
        rules.append(f".box.{each} {{ stroke: {colour(each)}; stroke-width: 1.6; }}")
    rules.append(f".tip {{ fill: {colour('ink')}; }}")
    return "\n".join(f"#{name}-picture {rule}" for rule in sorted(rules, key=rank))


def rank(rule):
    """The plain rules before those of the colours, which win."""
    return "." in rule.split("{")[0].strip(".")


class Picture:
    """An SVG in the making."""

    def __init__(self, name, title):
        self.name, self.title = name, title
        self.parts, self.words = [], []
        self.height = 0

    def add(self, part, bottom):
        self.parts.append(part)
        self.height = max(self.height, bottom)

    def say(self, sentence):
        """Adds a line to what the picture says in words."""
        self.words.append(sentence)

    def text(self, x, y, text, looks="", anchor="start"):
        """Some text; `y` is its base line."""
        self.add(
            f'<text x="{x:g}" y="{y:g}" class="{looks}" '
            f'text-anchor="{anchor}">{escape(text)}</text>', y + 6)

    def box(self, x, y, width, height, looks="box", round_=4):
        self.add(
            f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" '
            f'rx="{round_}" class="{looks}"/>', y + height + 2)

    def line(self, x1, y1, x2, y2, looks="rule"):
        self.add(
            f'<line x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}" '
            f'class="{looks}"/>', max(y1, y2) + 1)

    def path(self, d, bottom, looks=""):
        self.add(f'<path d="{d}" class="arrow {looks}"/>', bottom)

    def tip(self, x, y, direction, looks=""):
        """The point of an arrow that arrives at x, y."""
        a, b = {"right": (-8, 0), "left": (8, 0), "up": (0, 8), "down": (0, -8)}[
            direction]
        across = (0, 4) if a else (4, 0)
        self.add(
            f'<path d="M{x:g} {y:g}l{a + across[0]:g} {b + across[1]:g}'
            f'l{-2 * across[0]:g} {-2 * across[1]:g}z" class="tip {looks}"/>', y + 8)

    def arrow(self, x1, y1, x2, y2, looks=""):
        """A straight arrow, along an axis."""
        if y1 == y2:
            direction = "right" if x2 > x1 else "left"
            short = (x2 - (6 if x2 > x1 else -6), y2)
        else:
            direction = "down" if y2 > y1 else "up"
            short = (x2, y2 - (6 if y2 > y1 else -6))
        self.path(f"M{x1:g} {y1:g}L{short[0]:g} {short[1]:g}", max(y1, y2), looks)
        self.tip(x2, y2, direction, looks)

    def svg(self):
        words = escape("\n".join(self.words))
        body = "\n".join(self.parts)
        name = self.name
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" id="{name}-picture" '
            f'viewBox="0 0 {WIDTH} {self.height + 4:g}" role="img" '
            f'aria-labelledby="{name}-title" aria-describedby="{name}-words" '
            f'style="display:block;width:100%;max-width:25rem;height:auto">\n'
            f'<title id="{name}-title">{escape(self.title)}</title>\n'
            f'<desc id="{name}-words">{words}</desc>\n'
            f"<style>\n{style(name)}\n</style>\n{body}\n</svg>\n"
        )
