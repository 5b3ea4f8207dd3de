"""The steps of a scene as a table: without a script, and in print, it is what
there is."""
import html


def code(text):
    return f"<code>{html.escape(text)}</code>"


def came(step):
    """What came out of a step."""
    return "<br>".join(
        f'{code(one["what"])} <span class="steps-status">{one["status"]}'
        f'{", " + html.escape(one["note"]) if one["note"] else ""}</span>'
        for one in step["came"]
    )


def asked(step):
    """Who was asked, each below who asked."""
    return "".join(
        f'<span class="steps-asked" style="--depth:{one["depth"]}">'
        f'{html.escape(one["who"])}: {code(one["how"])} → {code(one["answer"])}'
        "</span>"
        for one in step["asks"]
    )


def thing(one):
    """An object and how it stands."""
    title = html.escape(one["name"])
    if one["type"] not in ("", one["name"]):
        title += f' ({html.escape(one["type"])})'
    told = [f"<b>[{html.escape(', '.join(one['items']))}]</b>"] \
        if not one["held"] and one["type"] else []
    told += [f"{html.escape(name)} <b>{html.escape(value)}</b>"
             for name, value in one["members"]]
    return f"{title}: {', '.join(told)}" if told else title


def state(step):
    """The objects after a step."""
    return "<br>".join(thing(one) for one in step["state"])


def cell(label, content):
    """A cell; on a narrow page its label stands before it."""
    if not content:
        content = '<span class="steps-none">nothing</span>'
    return f'<td role="cell" data-label="{label}"><div>{content}</div></td>'


def row(number, step, lines):
    """A step."""
    shown = "<br>".join(code(lines[n - 1].strip()) for n in step["lines"])
    printed = html.escape(step["printed"].rstrip("\n")).replace("\n", "<br>")
    printed = f"<samp>{printed}</samp>" if printed.strip() else ""
    return (
        f'<tr role="row" data-lines="{" ".join(map(str, step["lines"]))}">'
        f'<th role="rowheader" scope="row">{number}</th>'
        + cell("Caller’s line", shown)
        + cell("Asked", asked(step))
        + cell("Came out", came(step))
        + cell("Printed", printed)
        + cell("State now", state(step))
        + "</tr>\n"
    )


def whole(scene):
    """All steps of a scene."""
    heads = "".join(
        f'<th role="columnheader" scope="col">{head}</th>'
        for head in ("Step", "Caller’s line", "Asked", "Came out", "Printed",
                     "State now")
    )
    rows = "".join(row(number, step, scene["code"])
                   for number, step in enumerate(scene["steps"], 1))
    return (
        f'<table class="steps-table" role="table" '
        f'aria-label="All steps: {html.escape(scene["title"])}">'
        f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead>\n'
        f'<tbody role="rowgroup">{rows}</tbody></table>\n'
    )
