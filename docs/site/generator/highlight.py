"""Colours code: Pygments says what each word is, and four classes show it."""
import html
import itertools
import re

from pygments.lexers import BashLexer, CLexer, PythonLexer
from pygments.token import Comment, Keyword, Name, Number, Operator, String


class Lexer(CLexer):
    """C in which a directive is its first word. The rest is C, and looks so."""

    tokens = {"macro": [(r"[ \t]*\w+", Comment.Preproc, "#pop")]}


AS_IT_IS = {"stripnl": False, "ensurenl": False}
LEXERS = {
    "c": Lexer(**AS_IT_IS),
    "python": PythonLexer(**AS_IT_IS),
    "shell": BashLexer(**AS_IT_IS),
}
# The classes of style.css.
CLASSES = {Keyword: "k", Operator.Word: "k", String: "s", Number: "n", Comment: "r"}
CONSTANT = re.compile(r"[A-Z][A-Z0-9_]{2,}")


def code(text, language):
    """HTML of the text, whole lines, with spans around what has a colour."""
    tokens = LEXERS[language].get_tokens(text)
    shown = itertools.groupby(tokens, lambda token: letter(language, *token))
    return "".join(
        span(kind, "".join(word for _, word in words)) for kind, words in shown
    )


def breakable(name):
    """A long name goes on in the next line behind one of its words."""
    return re.sub(r"(?<=[/_])(?=\w)", "<wbr>", name)


def letter(language, kind, word):
    """The class of a word, or None."""
    if language == "shell" and kind not in Comment:
        return None  # commands are mostly words of ours
    if kind in Name:
        if language == "c" and kind is Name.Builtin:
            return "k"  # NULL, true, false
        return "n" if CONSTANT.fullmatch(word) else None
    return next((name for one, name in CLASSES.items() if kind in one), None)


def span(kind, text):
    shown = html.escape(text, quote=False)
    if not kind:
        return shown
    # No span over the end of a line: lines may be set apart later.
    return "\n".join(
        f'<span class="{kind}">{line}</span>' if line else ""
        for line in shown.split("\n")
    )
