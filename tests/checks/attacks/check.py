"""Did every attack become of what should have become of it?

    check.py RESULTS ATTACKS_DIR [OPTIONS]
    check.py --before STATE [--uids 60600-60699]

RESULTS is the grader's results file (JSON Lines), ATTACKS_DIR what
make.sh wrote. Prints TAP: one line for each attack, then one for each
thing that must not have happened.

    --table FILE      also writes the attacks as a table in Markdown
    --alone RESULTS2  graded without the attacks: those results are unchanged
    --feedback DIR    what students get: looked through as well
    --secret SEED...  seeds in hexadecimal that may be shown nowhere
    --before STATE    notes what is on the machine before grading, and ends
    --after STATE     nothing has been added to that
    --uids A-B        the users that graded programs run as
"""
import argparse
import json
import os
import pathlib
import sys

PREFIX = "iterators-attack"
WON = PREFIX + "-won"
STATUS = {
    "refused": "refused",
    "not-compiled": "not_compiled",
    "unreadable": "unreadable",
    "missing": "missing",
    "untouched": "untouched",
    "no-points": "graded",
    "partial": "graded",
    "full": "graded",
}
MOST_BYTES = 512 * 1024  # of one submission in the results
MOST_DEPTH = 5


class Tap:
    """Numbered lines, and whether one of them failed."""

    def __init__(self):
        self.count = self.failed = 0
        print("TAP version 13")

    def check(self, name, complaints):
        """Passes if there is no complaint."""
        complaints = list(complaints)
        self.count += 1
        self.failed += bool(complaints)
        print(f"{'not ok' if complaints else 'ok'} {self.count} - {name}")
        for complaint in complaints[:20]:
            print(f"#   {shown(complaint)}")

    def end(self):
        """The plan, and the exit status."""
        print(f"1..{self.count}")
        return 1 if self.failed else 0


def shown(text):
    """Text on one line, with nothing in it that a terminal obeys."""
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape").decode()
        for c in str(text).encode("utf-8", "backslashreplace").decode()
    )


def strings(value):
    """Every text in a JSON value, keys too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


def read_results(path):
    """The head and the submissions. A line that is no JSON ends the check."""
    lines = pathlib.Path(path).read_bytes().split(b"\n")
    if lines[-1] == b"":
        lines.pop()
    records = [json.loads(line.decode("utf-8")) for line in lines]
    for line, record in zip(lines, records):
        record["bytes"] = len(line)
    if not records or not str(records[0].get("schema")).startswith("iterators-by-hand/"):
        sys.exit(f"check.py: {path} does not begin with a head")
    return records[0], records[1:]


# --- What should become of an attack -----------------------------------------


def read_attacks(folder):
    """The attacks by name, each with its fields."""
    attacks = {}
    for file in sorted(pathlib.Path(folder, "about").glob("*.txt")):
        pairs = (line.split(": ", 1) for line in file.read_text().splitlines())
        about = {key: value.strip() for key, value in pairs}
        if about["verdict"] not in STATUS:
            sys.exit(f"check.py: {file}: no such verdict")
        about["folder"] = (
            bytes.fromhex(about["folder"]).decode("utf-8", "replace")
            if "folder" in about
            else file.stem
        )
        attacks[file.stem] = about
    if not attacks:
        sys.exit(f"check.py: there is no attack in {folder}")
    return attacks


def normal(name):
    """What is left of a name whatever a grader replaces in it."""
    return "".join(c for c in name if c.isascii() and c.isalnum())[:60]


def by_attack(attacks, submissions):
    """The submissions of each attack, and those of nobody."""
    names = {normal(about["folder"]): name for name, about in attacks.items()}
    found, others = {}, []
    for submission in submissions:
        given = [submission.get("origin") or "", submission.get("student") or ""]
        given = [part for text in given for part in (text, text.rsplit("/", 1)[-1])]
        name = next((names[normal(g)] for g in given if normal(g) in names), None)
        if name is None:
            others.append(submission)
        else:
            found.setdefault(name, []).append(submission)
    return found, others


def passing(passes, lesson):
    """The graded cases that such a text names: tasks or cases, by comma."""
    graded = [case for case in lesson["cases"] if case["graded"]]
    chosen = set()
    for word in (part.strip() for part in passes.split(",")):
        some = {
            case["name"]
            for case in graded
            if word in (case["name"], f"task {case['task']}")
        }
        if not some:
            sys.exit(f"check.py: no graded case is called '{word}'")
        chosen |= some
    return chosen


def expected(verdict, about, lesson):
    """The graded cases that pass, and the points for them."""
    names = set()
    if verdict == "full":
        names = {case["name"] for case in lesson["cases"] if case["graded"]}
    elif verdict == "partial":
        names = passing(about["passes"], lesson)
    points = sum(c["points"] for c in lesson["cases"] if c["name"] in names)
    return names, lesson["points"] if verdict == "full" else points


def misses(verdict, about, lesson, result):
    """What differs from that verdict."""
    if result["status"] != STATUS[verdict]:
        yield f"expected {verdict}, got {result['status']}: {result['message']}"
        return
    names, points = expected(verdict, about, lesson)
    graded = {case["name"] for case in lesson["cases"] if case["graded"]}
    passed = {
        case["name"]
        for case in result["cases"]
        if case["status"] == "passed" and case["name"] in graded
    }
    for name in sorted(passed - names):
        yield f"expected {verdict}, but this case passed: {name}"
    for name in sorted(names - passed):
        yield f"expected {verdict}, but this case did not pass: {name}"
    if abs(result["points"] - points) > 0.011:
        yield f"expected {verdict} with {points:g} points, got {result['points']:g}"


def leaks(about, submission):
    """Texts in a result that must not be there."""
    plain = {**submission, "lessons": []}
    for lesson in submission["lessons"]:
        plain["lessons"].append({**lesson, "diagnostics": ""})
    if any(WON in text for text in strings(plain)):
        yield "the attempt worked: its mark is in the results"
    if "never" in about and any(about["never"] in t for t in strings(submission)):
        yield f"the results show '{about['never']}'"
    for text in strings(submission):
        if any(0xD800 <= ord(c) < 0xE000 for c in text):
            yield "a text in the results is no Unicode"
            break
    if submission["bytes"] > MOST_BYTES:
        yield f"{submission['bytes']} bytes of results"


def judge_attack(about, head, submissions):
    """All that is wrong with what became of an attack."""
    if len(submissions) != 1:
        yield f"{len(submissions)} results"
        return
    submission = submissions[0]
    lesson = next((l for l in head["lessons"] if l["lesson"] == about["lesson"]), None)
    if lesson is None:
        yield f"{about['lesson']} was not graded"
        return
    for result in submission["lessons"]:
        if result["lesson"] != about["lesson"]:
            if result["points"] or result["status"] != "missing":
                yield f"{result['lesson']}: {result['status']}, {result['points']:g}"
            continue
        if abs(submission["points"] - result["points"]) > 0.011:
            yield f"{submission['points']:g} points in all"
        verdicts = [about["verdict"]] + [
            word.strip() for word in about.get("or", "").split(",") if word.strip()
        ]
        complaints = [list(misses(v, about, lesson, result)) for v in verdicts]
        if all(complaints):
            yield from complaints[0]
    yield from leaks(about, submission)


def print_table(attacks, path):
    """The attacks as a Markdown table, by verdict."""
    order = list(STATUS)
    rows = sorted(attacks.items(), key=lambda a: (order.index(a[1]["verdict"]), a[0]))
    with open(path, "w", encoding="utf-8") as file:
        file.write("| attack | tries | verdict |\n|---|---|---|\n")
        for name, about in rows:
            tries = about["tries"].replace("|", "\\|").replace("<", "&lt;")
            file.write(f"| {name.replace('_', ' ')} | {tries} | {about['verdict']} |\n")


# --- What must not have happened ---------------------------------------------


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


def user_range(text):
    """`60600-60699` or `60600` as a range."""
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


def parse_arguments():
    """See the top of this file."""
    parser = argparse.ArgumentParser(usage=__doc__.replace("%", "%%"))
    parser.add_argument("results", nargs="?")
    parser.add_argument("attacks", nargs="?")
    for option in ("--table", "--alone", "--feedback", "--before", "--after"):
        parser.add_argument(option)
    parser.add_argument("--secret", nargs="+", default=[], action="extend")
    parser.add_argument("--uids", type=user_range, default=range(0))
    arguments = parser.parse_args()
    if not arguments.before and not arguments.attacks:
        parser.error("RESULTS and ATTACKS_DIR are missing")
    return arguments


def check_texts(tap, arguments):
    """The results and the feedback as files: secrets, control characters."""
    files = [pathlib.Path(arguments.results)]
    if arguments.feedback:
        feedback = list(files_below(arguments.feedback))
        tap.check("there is feedback", [] if feedback else ["not one file"])
        tap.check(
            "the feedback is plain text",
            (c for f in feedback for c in unsafe_bytes(f, f.read_bytes())),
        )
        files += feedback
    secrets = [list(disguises(seed)) for seed in arguments.secret]
    if secrets:
        tap.check(
            "no seed is shown anywhere",
            (c for f in files for c in mentions(secrets, f, f.read_bytes())),
        )


def main():
    """Checks what the arguments ask for."""
    arguments = parse_arguments()
    if arguments.before:
        now = sorted(state(arguments.uids))
        pathlib.Path(arguments.before).write_text(json.dumps(now))
        return 0
    tap = Tap()
    attacks = read_attacks(arguments.attacks)
    head, submissions = read_results(arguments.results)
    found, others = by_attack(attacks, submissions)
    for name, about in attacks.items():
        wrong = judge_attack(about, head, found.get(name, []))
        tap.check(f"{name.replace('_', ' ')}: {about['verdict']}", wrong)
    tap.check(
        "nothing was too much for the grader itself",
        (
            f"{s.get('student')}: {l['message']}"
            for s in submissions
            for l in s["lessons"]
            if l["status"] == "broken"
        ),
    )
    check_texts(tap, arguments)
    if arguments.alone:
        alone = read_results(arguments.alone)[1]
        tap.check("others' results are unchanged", unchanged(others, alone))
    if arguments.after:
        before = set(json.loads(pathlib.Path(arguments.after).read_text()))
        left = sorted(state(arguments.uids) - before)
        tap.check("nothing is left behind", left)
    if arguments.table:
        print_table(attacks, arguments.table)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
