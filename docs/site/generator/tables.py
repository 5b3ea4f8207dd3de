"""Lays out a table so that it can be read on a phone, too.

Two columns, or few words, stay a table there. Else each row becomes a card: its
first cell is the title, and the others stand below, each beside its heading. The
roles keep it a table for those who cannot see it.
"""
import html
import re

FEW = 44  # letters that go into a row of a phone


def table(rows):
    """HTML of rows of (is it a heading, what is in it)."""
    labels = [plain(text) for _, text in rows[0]]
    headed = any(head and text for head, text in rows[0])
    cards = headed and not fits(rows)
    # Under an empty heading stand the names of the rows.
    named = rows[0][0] == (True, "")
    out = []
    for row in rows:
        cells = "".join(
            cell(head, text, labels[number] if cards else "", named and number == 0)
            for number, (head, text) in enumerate(row)
        )
        out.append(f'<tr role="row">{cells}</tr>')
    body = "\n".join(out[1:])
    return (
        f'<div class="table{" stacked" * cards}"><table role="table">\n'
        f'<thead role="rowgroup">{out[0] if headed else ""}</thead>\n'
        f'<tbody role="rowgroup">{body}</tbody></table></div>'
    )


def plain(text):
    return html.unescape(re.sub("<[^>]+>", "", text))


def fits(rows):
    columns = [[len(plain(text)) for _, text in column] for column in zip(*rows)]
    return len(columns) < 3 or sum(map(max, columns)) <= FEW


def breakable(text):
    """A path, NAME=value or a call may go on in the next line behind its sign."""
    def marked(code):
        return re.sub(r"([/=(])(?=\w)", r"\1<wbr>", code[1]) + "</code>"
    return re.sub(r"(<code>[^<]*)</code>", marked, text)


def cell(head, text, label, is_name):
    text = breakable(text)
    if head:
        return f'<th scope="col" role="columnheader">{text}</th>' if text else "<td></td>"
    if is_name and text:
        return f'<th scope="row" role="rowheader">{text}</th>'
    if label:
        return f'<td role="cell" data-label="{html.escape(label)}"><div>{text}</div></td>'
    return f'<td role="cell">{text}</td>'
