"""Colours code. Knows as much C, Python and shell as the pages need."""
import html
import re

C_WORDS = """auto bool break case char const continue default do double else enum
extern false float for goto if inline int long NULL return short signed sizeof static
struct switch true typedef union unsigned void volatile while int8_t int32_t int64_t
uint8_t uint32_t uint64_t size_t""".split()
PYTHON_WORDS = """and as assert break class continue def del elif else except False
finally for from global if import in is lambda None nonlocal not or pass raise return
True try while with yield""".split()

# The classes of style.css.
CLASSES = {
    "keyword": "k", "string": "s", "number": "n", "constant": "n", "comment": "r",
    "directive": "r",
}

STRING = r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\''
NUMBER = r"\b\d[\w.]*"
NAME = r"[A-Za-z_]\w*"
LANGUAGES = {
    "c": (
        C_WORDS,
        rf"(?P<comment>/\*.*?\*/|//[^\n]*)|(?P<string>{STRING})"
        rf"|(?P<directive>^[ \t]*#[ \t]*\w+)|(?P<number>{NUMBER})|(?P<name>{NAME})",
    ),
    "python": (
        PYTHON_WORDS,
        rf"(?P<comment>#[^\n]*)|(?P<string>[rbf]*(?:\"\"\".*?\"\"\"|{STRING}))"
        rf"|(?P<number>{NUMBER})|(?P<name>{NAME})",
    ),
    "shell": ([], r"(?P<comment>(?:^|(?<= ))#[^\n]*)"),
}


def code(text, language):
    """HTML of the text, whole lines, with spans around what has a colour."""
    words, pattern = LANGUAGES[language]
    out, at = [], 0
    for match in re.finditer(pattern, text, re.M | re.S):
        out.append(html.escape(text[at : match.start()], quote=False))
        out.append(span(match, words))
        at = match.end()
    out.append(html.escape(text[at:], quote=False))
    return "".join(out)


def span(match, words):
    kind, text = match.lastgroup, match[0]
    shown = html.escape(text, quote=False)
    if kind == "name":
        # A constant or a macro; or a keyword.
        kind = "constant" if re.fullmatch(r"[A-Z][A-Z0-9_]{2,}", text) else None
        kind = "keyword" if text in words else kind
    if not kind:
        return shown
    letter = CLASSES[kind]
    # No span over the end of a line: lines may be set apart later.
    return "\n".join(
        f'<span class="{letter}">{line}</span>' if line else ""
        for line in shown.split("\n")
    )
