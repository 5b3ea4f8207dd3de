"""How a mutant is written, on the screen as in the list of those reviewed."""
import textwrap

WIDTH = 78


def _marked(mark, text):
    return [f"{mark} {line}" for line in textwrap.wrap(
        text, WIDTH - 2, break_long_words=False, break_on_hyphens=False)]


def changed(mutant):
    """Its lines before and after, as in a diff."""
    return _marked("-", mutant.before) + _marked("+", mutant.after)


def written(mutant):
    """An entry of the list, but for its reason; and its line."""
    return "\n".join([f"{mutant.lesson} {mutant.place()}",
                      *changed(mutant),
                      f"# line {mutant.line}: {mutant.kind}", ""])
