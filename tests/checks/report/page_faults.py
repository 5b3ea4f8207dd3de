"""What is wrong with the page on a class: markup, requests, accessibility."""
import base64
import hashlib
import html.parser
import re

VOID = {"meta", "rect", "input"}
ALLOWED = {
    "html": {"lang"}, "head": set(), "body": set(), "title": set(),
    "meta": {"charset", "name", "content", "http-equiv"}, "style": set(),
    "main": set(), "header": set(), "nav": {"aria-label"},
    "section": {"aria-labelledby"}, "article": set(),
    "h1": set(), "h2": {"id"}, "h3": set(), "p": {"id", "hidden"},
    "a": {"href"}, "script": set(), "code": set(),
    "ul": set(), "ol": set(), "li": set(), "i": set(), "bdi": set(),
    "dl": set(), "dt": set(), "dd": set(), "span": {"role"},
    "strong": set(),
    "div": {"role", "tabindex", "aria-label", "aria-hidden", "id", "hidden"},
    "label": set(), "select": set(), "option": {"value"},
    "input": {"type", "autocomplete", "spellcheck"},
    "details": set(), "summary": set(), "table": set(), "caption": set(),
    "thead": set(), "tbody": set(), "tr": {"id"}, "th": {"scope"}, "td": set(),
    "abbr": {"title"},
    "svg": {"viewbox", "preserveaspectratio", "role", "aria-label",
            "aria-hidden"},
    "rect": {"x", "y", "width", "height"},
}


class Page(html.parser.HTMLParser):
    """A page read strictly: what it should not hold is noted."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.faults, self.text, self.style = [], [], [], ""
        self.scripts, self.policy = [], ""
        self.ids, self.targets = set(), set()
        self.table = None
        self.feed(text)
        self.close()
        self.faults += [f"<{tag}> is never closed" for tag in self.open]
        self.faults += [f"no such place: #{target}"
                        for target in self.targets - self.ids]
        own = hashlib.sha256("".join(self.scripts).encode()).digest()
        if (len(self.scripts) != 1 or re.findall("script-src([^;]*)", self.policy)
                != [f" 'sha256-{base64.b64encode(own).decode()}'"]):
            self.faults.append("the policy allows another script")
        for bad in ("url(", "@import", "http", "expression("):
            if bad in self.style:
                self.faults.append(f"the style holds {bad}")
        self.words = re.sub(r"\s+", " ", "".join(self.text))

    def handle_starttag(self, tag, attrs):
        if tag not in ALLOWED:
            self.faults.append(f"<{tag}> does not belong on the page")
        names = [name for name, _ in attrs]
        for name, value in attrs:
            if name not in ALLOWED.get(tag, set()) | {"class"}:
                self.faults.append(f"<{tag} {name}> does not belong there")
            if name == "href":
                self.targets.add(value.removeprefix("#"))
                if not value.startswith("#"):
                    self.faults.append(f"a link leads away: {value}")
            if name == "id":
                if value in self.ids:
                    self.faults.append(f"two are called #{value}")
                self.ids.add(value)
            if tag == "meta" and name == "content":
                self.policy += value
        if tag == "th" and "scope" not in names:
            self.faults.append("a <th> has no scope")
        if tag == "svg" and not {"aria-hidden", "aria-label"} & set(names):
            self.faults.append("an <svg> says neither what it is nor hides")
        if tag == "table":
            self.table = set()
        if self.table is not None:
            self.table.add(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes something else")
        if tag == "table":
            if not {"caption", "thead", "th"} <= self.table:
                self.faults.append("a table has no caption or no headers")
            self.table = None

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            self.style += data
        elif self.open and self.open[-1] == "script":
            self.scripts.append(data)
        else:
            self.text.append(data)

    def handle_comment(self, data):
        self.faults.append(f"there is a comment: {data[:40]}")

    def unknown_decl(self, data):
        self.faults.append(f"there is a declaration: {data[:40]}")


def rows(text, part):
    """The rows of a part's last table, each as the words of its cells."""
    found = re.search(
        f'<section aria-labelledby="{part}">(.*?)</section>', text, re.S)[1]
    return [[re.sub("<[^>]*>", "", cell).strip()
             for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S)]
            for row in re.findall("<tr.*?</tr>", found.split("<tbody>")[-1],
                                  re.S)]
