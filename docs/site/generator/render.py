"""Doxygen's XML of a text, as HTML."""
import html
import json
import re
import xml.etree.ElementTree as ET

import classpage
import front
import parts
import said
import show
import tables
from project import Wrong

# Characters that Doxygen writes as elements.
SIGNS = {
    "nonbreakablespace": "\u00a0", "ndash": "–", "mdash": "—", "lsquo": "‘",
    "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "zwj": "", "sp": " ",
    "linebreak": "<br>", "hruler": "<hr>", "anchor": "", "times": "×", "rarr": "→",
}
INLINE = {"bold": "strong", "emphasis": "em", "subscript": "sub", "superscript": "sup"}
# What a marker of a page asks for, and is made of what the project has.
MADE = {**front.MADE, "class-page": classpage.figure, "said": said.figure}
LISTS = {"itemizedlist": "ul", "orderedlist": "ol"}


def slug(title):
    """The anchor that code hosts give a heading."""
    return re.sub(r"[^\w\- ]", "", title.strip().lower()).replace(" ", "-")


class Text:
    """Turns one page's elements into HTML. `link` maps what a link or a
    reference names to an address; `top` is the level of the first headings."""

    def __init__(self, link, top=2, references=True):
        self.link, self.top, self.references = link, top, references
        self.headings = []

    # --- Within a line --------------------------------------------------------

    def inline(self, element):
        """An element's content, as far as it stands within a line."""
        out = [escape(element.text)]
        for child in element:
            out.append(self.inline_child(child))
            out.append(escape(child.tail))
        return "".join(out)

    def inline_child(self, child):
        tag, inside = child.tag, self.inline
        if tag in SIGNS:
            return SIGNS[tag]
        if tag in INLINE:
            return f"<{INLINE[tag]}>{inside(child)}</{INLINE[tag]}>"
        if tag == "computeroutput":
            return f"<code>{unbroken(re.sub('</?code>', '', inside(child)))}</code>"
        if tag == "ulink":
            address = self.link(child.get("url"))
            return f'<a href="{html.escape(address)}">{inside(child)}</a>'
        if tag == "ref":
            address = self.link(child.get("refid")) if self.references else None
            text = inside(child)
            if address and re.search(r"[_(]", text):
                text = f"<code>{text}</code>"
            return f'<a href="{address}">{text}</a>' if address else text
        if tag == "para":
            return inside(child)
        raise Wrong(f"nobody knows how to lay out <{tag}> within a line")

    # --- Blocks ---------------------------------------------------------------

    def blocks(self, element):
        """An element's content as blocks. Doxygen puts lists, tables and code
        into paragraphs; here the paragraph ends before them."""
        out, line = [], [escape(element.text)]

        def end_line():
            text = "".join(line).strip()
            if text:
                out.append(f"<p>{text}</p>")
            line.clear()

        for child in element:
            block = self.block(child)
            if block is None:
                line.append(self.inline_child(child))
            else:
                end_line()
                out.append(block)
            line.append(escape(child.tail))
        end_line()
        return "\n".join(text for text in out if text)

    def block(self, child):
        """The HTML of a block, or None if this is none."""
        tag = child.tag
        if tag == "para" or re.fullmatch(r"sect\d|detaileddescription|parblock", tag):
            return self.blocks(child)
        if tag in ("heading", "title"):
            return self.heading(child)
        if tag in LISTS:
            items = "".join(f"<li>{self.item(item)}</li>\n" for item in child)
            return f"<{LISTS[tag]}>\n{items}</{LISTS[tag]}>"
        if tag == "table":
            return self.table(child)
        if tag == "blockquote":
            return f'<div class="box">{self.blocks(child)}</div>'
        if tag == "verbatim":
            return show.sketch(child.text)
        if tag == "programlisting":
            return show.sketch(listing(child))
        if tag == "htmlonly":
            return self.note(json.loads(child.text))
        if tag == "details":
            return self.folded(child)
        if tag == "simplesect":
            return f'<p class="returns"><b>Returns</b> {self.item(child)}</p>'
        if tag == "parameterlist":
            return self.parameters(child)
        return None

    def folded(self, child):
        """An answer below its question: <details><summary>Answer</summary>..."""
        summary, *rest = child
        text = escape(summary.tail) + "".join(
            self.inline_child(part) + escape(part.tail) for part in rest)
        return (f'<details class="kept"><summary>{self.inline(summary)}</summary>'
                f"<p>{text.strip()}</p></details>")

    def note(self, what):
        if what.get("part") in MADE:
            return MADE[what["part"]](*filter(None, [what["name"]]))
        return parts.inline(what) if "part" in what else show.block(what)

    def heading(self, child):
        level = self.top + int(child.get("level", 1)) - 1
        text = self.inline(child)
        name = slug(re.sub(r"<[^>]+>", "", html.unescape(text)))
        if level == self.top:
            self.headings.append((name, text))
        return f'<h{level} id="{name}">{text}</h{level}>'

    def item(self, item):
        """A list item or a cell: a single paragraph is no paragraph there."""
        text = self.blocks(item)
        single = re.fullmatch(r"<p>((?:(?!<p>).)*)</p>", text, re.S)
        return single[1] if single else text

    def table(self, table):
        rows = [
            [(cell.get("thead") == "yes", self.item(cell)) for cell in row.iter("entry")]
            for row in table.iter("row")
        ]
        return tables.table(rows)

    def parameters(self, child):
        out = []
        for item in child.iter("parameteritem"):
            names = [self.inline(name) for name in item.iter("parametername")]
            text = self.item(item.find("parameterdescription"))
            out.append(f"<dt><code>{', '.join(names)}</code></dt><dd>{text}</dd>")
        return f'<dl class="parameters">{"".join(out)}</dl>'


def escape(text):
    return html.escape(text or "", quote=False)


def unbroken(code):
    """No word of code ends a line at its hyphen or arrow: lesson-1, walk->left."""
    return re.sub(r"(?<![^\s(])[^\s<>()-]{0,14}-[^\s<>()]{1,18}(?![^\s()])",
                  r'<span class="unbroken">\g<0></span>', code)


def listing(element):
    """The plain text of a code listing."""
    for space in element.iter("sp"):
        space.text = " "
    return "\n".join("".join(line.itertext()) for line in element.iter("codeline"))


def load(path):
    return ET.parse(path).getroot().find("compounddef")
