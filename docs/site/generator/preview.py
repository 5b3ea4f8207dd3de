"""What others show of a page: search engines, and messages with a link in them."""
import html

import settings
from project import ROOT

# Made by docs/site/pictures/preview.sh.
PICTURE = ROOT / "docs/site/preview.png"
SAYS = "A verdict of the judge: a number that was expected, the one that came, and why"


def address(page=""):
    """Where a page will be found on the web, or "" if nobody has said it."""
    base = settings.read()["address"].rstrip("/")
    return base and f"{base}/{page}"


def tags(page, title, description):
    """The page's metadata. What needs a whole address is left out without one."""
    said = {
        "og:site_name": "Iterators by Hand", "og:type": "website",
        "og:title": title, "og:description": description,
    }
    if address():
        where = address("" if page == "index.html" else page)
        said |= {
            "og:url": where, "og:image": address(PICTURE.name),
            "og:image:width": "1200", "og:image:height": "630", "og:image:alt": SAYS,
        }
    lines = [f'<meta name="description" content="{html.escape(description)}">']
    lines += [f'<meta property="{name}" content="{html.escape(text)}">'
              for name, text in said.items()]
    card = "summary_large_image" if address() else "summary"
    lines.append(f'<meta name="twitter:card" content="{card}">')
    if address():
        lines.append(f'<link rel="canonical" href="{html.escape(said["og:url"])}">')
    return "\n".join(lines)
