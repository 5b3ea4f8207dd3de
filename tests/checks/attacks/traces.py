"""What must not have happened while attacks were graded: others' results changed,
a secret shown, a file or a process left behind."""
import os
import pathlib
import sys

PREFIX = "iterators-attack"
MOST_DEPTH = 5


def difference(now, then, where=""):
    """Where two results differ first, and how."""
    if isinstance(now, dict) and isinstance(then, dict):
        pairs = [(key, now.get(key), then.get(key)) for key in {**then, **now}]
    elif isinstance(now, list) and isinstance(then, list) and len(now) == len(then):
        pairs = list(zip(range(len(now)), now, then))
    else:
        return f"{where}: {str(now)[:200]!r}, alone {str(then)[:200]!r}"
    key, one, other = next(pair for pair in pairs if pair[1] != pair[2])
    return difference(one, other, f"{where}/{key}")


def unchanged(others, alone):
    """What is not as it was when graded without the attacks."""
    def key(submission):
        return submission.get("origin") or submission.get("student")

    def stable(submission):
        return {k: v for k, v in submission.items() if k not in ("seconds", "bytes")}

    now = {key(submission): stable(submission) for submission in others}
    for submission in alone:
        if now.get(key(submission)) != stable(submission):
            yield f"{key(submission)}: other results than without the attacks"
            yield difference(now.get(key(submission)), stable(submission))
    for name in now.keys() - {key(submission) for submission in alone}:
        yield f"{name}: no such submission was graded alone"


def disguises(seed):
    """A seed as it might be written."""
    number = int(seed, 16)
    if number < 1 << 24:
        sys.exit(f"check.py: a seed as small as {seed} is found by chance")
    for text in (f"{number}", f"{number:x}", f"{number:016x}", f"{number:X}"):
        yield text
        yield text[::-1]


def mentions(secrets, what, content):
    """Which secret texts are in these bytes."""
    for number, forms in enumerate(secrets, 1):
        if any(form.encode() in content for form in forms):
            yield f"{what}: secret number {number}"


def files_below(folder):
    """All plain files below a folder."""
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield path


def unsafe_bytes(path, content):
    """What a terminal or a reader could trip over."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        yield f"{path}: no UTF-8: {error.reason} at byte {error.start}"
        return
    for c in sorted(set(text)):
        if (ord(c) < 0x20 and c not in "\n\t\r") or 0x7F <= ord(c) < 0xA0:
            yield f"{path}: holds the control character {ord(c):#x}"


def named_files(folder, depth):
    """Files below a folder that an attack has named."""
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith(PREFIX):
            yield entry.path
        elif depth > 0 and entry.name != ".git" and entry.is_dir(follow_symlinks=False):
            yield from named_files(entry.path, depth - 1)


def owned_entries(folder, uids):
    """What one of these users has in a folder."""
    try:
        for entry in os.scandir(folder):
            if entry.stat(follow_symlinks=False).st_uid in uids:
                yield entry.path
    except OSError:
        return


def processes(uids):
    """The processes of these users."""
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if folder.stat().st_uid in uids or uid_of(folder) in uids:
                name = (folder / "comm").read_bytes().decode("utf-8", "replace")
                yield f"process {folder.name}: {name.strip()}"
        except OSError:
            continue


def uid_of(folder):
    """The real user of a process, which the owner of its folder may not be."""
    for line in (folder / "status").read_text(errors="replace").splitlines():
        if line.startswith("Uid:"):
            return int(line.split()[1])
    return -1


def ipc():
    """System V shared memory, semaphores and queues."""
    for kind in ("shm", "sem", "msg"):
        try:
            rows = pathlib.Path("/proc/sysvipc", kind).read_text().splitlines()[1:]
        except OSError:
            continue
        for row in rows:
            yield f"{kind} {' '.join(row.split()[:2])}"


def state(uids):
    """What attacks might leave behind, as far as it is there."""
    places = [(str(pathlib.Path.home()), 1), ("/", 0), ("/run", 1), ("/dev/mqueue", 0)]
    places += [(place, MOST_DEPTH) for place in ("/tmp", "/var/tmp", "/dev/shm")]
    places += [(os.getcwd(), MOST_DEPTH), (os.path.dirname(os.getcwd()), 0)]
    found = set(processes(uids)) | set(ipc())
    for place, depth in places:
        found |= {f"file {path}" for path in named_files(place, depth)}
    for place in ("/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue", os.getcwd()):
        found |= {f"file {path}" for path in owned_entries(place, uids)}
    for path in os.listdir("/dev/shm") if os.path.isdir("/dev/shm") else ():
        found.add(f"file /dev/shm/{path}")
    return found
