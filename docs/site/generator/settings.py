"""What docs/site/settings.ini says of the place where the site is served."""
import configparser
import re

from project import ROOT, Wrong

FILE = ROOT / "docs/site/settings.ini"
NAMES = {"address", "repository"}


def read(path=FILE):
    """{name: value}; empty where nothing is set."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(path, encoding="utf-8")
    found = dict(parser["site"]) if "site" in parser else {}
    if set(found) != NAMES:
        raise Wrong(f"{path.name}: [site] has {', '.join(sorted(NAMES))}, and no more")
    for name, value in found.items():
        if value and not re.fullmatch(r"[A-Za-z0-9.+-]+(?:://|@)[^\s'\"<>]+", value):
            raise Wrong(f"{path.name}: {name} is no address: {value}")
    return found


def cloned(text, repository=None):
    """Commands of a page: git clones what is set, in place of a URL that the reader
    is asked to put in."""
    repository = repository if repository is not None else read()["repository"]
    if not repository:
        return text
    return re.sub(r"git clone URL\b(.*?)(?: +# URL:.*)?$",
                  lambda found: f"git clone {repository}{found[1]}", text, flags=re.M)
