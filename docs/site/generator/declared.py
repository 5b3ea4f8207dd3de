"""The headers as Doxygen has read them: their names, in groups, as declared."""
import dataclasses
import re

import render
from project import XML, page_of, relative

WIDTH = 72
# What a header says of a group that is not for its users.
INSIDES = "Nothing here is called by hand."


@dataclasses.dataclass
class Group:
    """Names that a header keeps together, between `@{` and `@}`; the first group
    of a header are those outside of any."""

    title: str = ""
    words: object = None  # the element of the group's description
    names: list = dataclasses.field(default_factory=list)  # (kind, element)

    @property
    def inside(self):
        return self.words is not None and INSIDES in plain(self.words)


class Header:
    """A header as Doxygen has read it."""

    def __init__(self, path):
        self.path, self.page = path, page_of(path)
        self.compound = None
        for file in XML.glob(f"*{path.stem.replace('_', '__')}_8h.xml"):
            compound = render.load(file)
            if compound.find("location").get("file") == relative(path):
                self.compound = compound

    def groups(self):
        """Users' names come first and insides last, each in the header's order."""
        found = [Group()]
        for section in self.compound.iter("sectiondef"):
            members = [(line(m), m.get("kind"), m) for m in section.iter("memberdef")]
            if section.get("kind") == "user-defined":
                group = Group(section.findtext("header"), section.find("description"))
                found.append(group)
                group.names = members
            else:
                found[0].names += members
        for inner in self.compound.iter("innerclass"):
            struct = render.load(XML / f"{inner.get('refid')}.xml")
            at = line(struct)
            # Doxygen does not say which group a struct is in.
            group = next((g for first, last in self.bounds() for g in found[1:]
                          if first < at < last and first < g.names[0][0] < last), found[0])
            group.names.append((at, "struct", struct))
        for group in found:
            group.names = [entry[1:] for entry in sorted(group.names, key=lambda e: e[0])]
        return sorted((g for g in found if g.names), key=lambda group: group.inside)

    def bounds(self):
        """The first and the last line of each group."""
        start = 0
        for number, text in enumerate(self.path.read_text().splitlines(), 1):
            if "@name" in text:
                start = number
            elif "@}" in text:
                yield start, number

    def names(self):
        """Everything documented: (kind, element)."""
        return [name for group in self.groups() for name in group.names]

    def used(self):
        """What a user of the header calls by name."""
        return [name for group in self.groups() if not group.inside
                for name in group.names]


def line(element):
    return int(element.find("location").get("line"))


def name_of(kind, element):
    name = element.findtext("compoundname") or element.findtext("name")
    if kind == "enum" and (not name or name.startswith("@")):
        return element.findtext("enumvalue/name")  # an enum without a name
    return f"{kind} {name}" if kind in ("struct", "enum") and name else name


def anchor(kind, element):
    return name_of(kind, element).replace(" ", "-")


def plain(element):
    return "".join(element.itertext()).strip() if element is not None else ""


def constant(value):
    return f"{value.findtext('name')} {plain(value.find('initializer'))}".strip()


def field(member):
    """A member of a struct as it is declared."""
    kind, name = plain(member.find("type")), member.findtext("name")
    rest = member.findtext("argsstring") or ""
    kind = re.sub(r"union .*", "union { ... }", re.sub(r" \*$", " *", kind))
    gap = "" if kind.endswith("*") else " "
    return f"{kind}{gap}{name}{rest}"


def written(kind, element):
    """How a name is written where it is used."""
    name = element.findtext("name")
    if kind in ("struct", "enum"):
        return name_of(kind, element)
    if kind == "typedef":
        return element.findtext("definition") + (element.findtext("argsstring") or "")
    if kind == "define":
        given = [parameter.findtext("defname") or "" for parameter in element.iter("param")]
        return f"{name}({', '.join(given)})" if given else f"#define {name}"
    if kind == "variable":
        return element.findtext("definition")
    kind_of = plain(element.find("type")).replace("static ", "").replace("inline ", "")
    gap = "" if kind_of.endswith("*") else " "
    return wrapped(f"{kind_of}{gap}{name}", element.findtext("argsstring") or "")


def wrapped(start, arguments):
    """A prototype, with its parameters on lines of their own if it is long."""
    if len(start) + len(arguments) <= WIDTH:
        return start + arguments
    return start + arguments.replace(", ", ",\n" + " " * 4).replace("(", "(\n    ", 1)
