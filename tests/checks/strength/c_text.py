"""A C file as tokens and statements, as far as changing it needs.

By tokens and not by a parser's tree: half of a generator's body is macros, and
what they expand to stands nowhere in the learner's text. Whether a changed file
still means something, the compiler says."""
import re
from dataclasses import dataclass, field

TOKEN = re.compile(r"""
    (?P<space> \s+ | /\*.*?\*/ | //[^\n]* | \#[^\n]* )
  | (?P<string> "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])*' )
  | (?P<number> \d[\w.]* )
  | (?P<word> [A-Za-z_]\w* )
  | (?P<mark> -> | \+\+ | -- | [<>=!+*/%&|^-]= | && | \|\| | << | >> | . )
    """, re.VERBOSE | re.DOTALL)
OPEN, CLOSED = "([{", ")]}"


@dataclass(frozen=True)
class Token:
    """A word, number, string or mark, and where in the text it stands."""
    kind: str
    text: str
    start: int
    end: int


@dataclass
class Statement:
    """Its tokens, first and last; where its head is in brackets, and those; the
    statements inside, and where its else begins."""
    kind: str
    first: int
    last: int
    head: tuple = None
    inside: list = field(default_factory=list)
    otherwise: int = None

    def all(self):
        """This statement and all inside."""
        yield self
        for statement in self.inside:
            yield from statement.all()


@dataclass
class Function:
    """A function that the file defines."""
    name: str
    body: Statement


class CText:
    """The tokens of a file, the partner of every bracket, and the functions."""

    def __init__(self, text):
        self.text = text
        self.tokens = [Token(found.lastgroup, found[0], *found.span())
                       for found in TOKEN.finditer(text)
                       if found.lastgroup != "space"]
        self.partner = self._partners()
        self.functions = list(self._functions())

    def word(self, at):
        """The text of a token, or nothing outside the file."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def span(self, first, last):
        """The text from one token to another."""
        return self.text[self.tokens[first].start:self.tokens[last].end]

    def _partners(self):
        partner, opened = {}, []
        for at, token in enumerate(self.tokens):
            if token.text in OPEN:
                opened.append(at)
            elif token.text in CLOSED:
                partner[at] = opened.pop()
                partner[partner[at]] = at
        return partner

    def _functions(self):
        at = 0
        while at < len(self.tokens):
            if self.word(at) == "{":
                if self.word(at - 1) == ")":
                    name = self.word(self.partner[at - 1] - 1)
                    yield Function(name, self._statement(at))
                at = self.partner[at]
            at += 1

    def _statement(self, at):
        word = self.word(at)
        if word == "{":
            return self._block(at)
        if word in ("if", "while", "for", "switch") or self._opens_loop(at):
            return self._with_head(word, at)
        last = at
        while self.word(last) != ";" and not self._ends_label(at, last):
            last = self.partner[last] if self.word(last) in OPEN else last
            last += 1
        kind = "label" if self.word(last) == ":" else "simple"
        return Statement(kind, at, last)

    def _ends_label(self, at, last):
        return self.word(last) == ":" and self.word(at) in ("case", "default")

    def _opens_loop(self, at):
        """FOR_EACH(...) and its kin, which a statement follows."""
        return ("FOR_EACH" in self.word(at) and self.word(at + 1) == "("
                and self.word(self.partner[at + 1] + 1) != ";")

    def _block(self, at):
        block = Statement("block", at, self.partner[at])
        at += 1
        while at < block.last:
            block.inside.append(self._statement(at))
            at = block.inside[-1].last + 1
        return block

    def _with_head(self, kind, at):
        head = (at + 1, self.partner[at + 1])
        inside = [self._statement(head[1] + 1)]
        found = Statement(kind, at, inside[0].last, head, inside)
        if kind == "if" and self.word(found.last + 1) == "else":
            found.otherwise = found.last + 1
            inside.append(self._statement(found.otherwise + 1))
            found.last = inside[1].last
        return found

    def reach(self, at, step, stops):
        """From a token on, forwards or backwards, to the last one before any of
        those marks; what is in brackets is passed over."""
        at += step
        while True:
            word = self.word(at)
            if word in (CLOSED if step < 0 else OPEN):
                at = self.partner[at]
            elif word in stops or word in OPEN + CLOSED + ";":
                return at - step
            at += step
