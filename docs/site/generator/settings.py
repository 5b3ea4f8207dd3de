"""What whoever publishes the site has said about it, in docs/site/settings.ini."""
import functools

from project import ROOT


@functools.lru_cache(maxsize=None)
def settings():
    """Lines `key = value`; `#` begins a comment. Without the file: nothing."""
    path = ROOT / "docs/site/settings.ini"
    lines = path.read_text().splitlines() if path.is_file() else []
    pairs = (line.split("=", 1) for line in lines if "=" in line.partition("#")[0])
    return {key.strip(): value.strip() for key, value in pairs}


def setting(name):
    """Its value, or "" if there is none."""
    return settings().get(name, "")


def address(page=""):
    """Where a page will be found on the web, or "" if nobody has said it."""
    base = setting("address").rstrip("/")
    return base and f"{base}/{page}"
