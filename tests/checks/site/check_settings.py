"""Is what docs/site/settings.ini says shown where it belongs, and is what it must not
say refused?"""
import pathlib
import sys
import tempfile

sys.path.insert(0, "docs/site/generator")
import front  # noqa: E402
import settings  # noqa: E402
from project import Wrong  # noqa: E402

ADDRESS = "https://example.org/iterators.git"
CLONED = f"git clone {ADDRESS}"


def written(text):
    """What is read from a file with that text; or None if it is refused."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "settings.ini"
        path.write_text(text)
        try:
            return settings.read(path)
        except Wrong:
            return None


def page(repository):
    """The front page's part on the workbook."""
    settings.read = lambda: {"address": "", "repository": repository}
    return front.workbook()


def faults():
    good = f"[site]\naddress =\nrepository = {ADDRESS}\n"
    line = "git clone URL iterators && cd iterators      # URL: where you found this"
    if settings.read().keys() != {"address", "repository"}:
        yield "the project's own settings cannot be read"
    if written(good) != {"address": "", "repository": ADDRESS}:
        yield "what is set is not read"
    for bad in (good.replace("address", "adress"), good + "more = 1\n", "",
                good.replace(ADDRESS, "x'; rm"), good.replace(ADDRESS, "elsewhere")):
        if written(bad) is not None:
            yield f"this is accepted: {bad!r}"
    if settings.cloned(line, ADDRESS) != f"{CLONED} iterators && cd iterators":
        yield f"a page's command: {settings.cloned(line, ADDRESS)}"
    if settings.cloned(line, "") != line:
        yield "without a repository, the command is another"
    if CLONED not in page(ADDRESS):
        yield "the front page does not say what to clone"
    if "git clone" in page(""):
        yield "the front page clones nothing"


if __name__ == "__main__":
    found = list(faults())
    for fault in found:
        print(fault)
    sys.exit(bool(found))
