"""What should become of an attack, as its file says, and whether it did."""
import pathlib
import sys

from traces import PREFIX

WON = PREFIX + "-won"
FOUND_NOTHING = PREFIX + "-found-nothing"
STATUS = {
    "refused": "refused",
    "not-compiled": "not_compiled",
    "unreadable": "unreadable",
    "unclear": "unclear",
    "missing": "missing",
    "untouched": "untouched",
    "no-points": "graded",
    "partial": "graded",
    "full": "graded",
}
MOST_BYTES = 512 * 1024  # of one submission in the results


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


def differ(one, other):
    """Are these not the same points? None is what is open."""
    if one is None or other is None:
        return one is not other
    return abs(one - other) > 0.011


def expected(verdict, about, lesson):
    """The graded cases that pass, and the points for them; None if somebody has
    to look first."""
    names = set()
    if verdict in ("unreadable", "unclear"):
        return names, None
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
    if differ(result["points"], points):
        yield f"expected {verdict} with {points} points, got {result['points']}"


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


def is_blind(about, found):
    """Does the attack build on one that did not find what it looked for?"""
    finder = found.get(about.get("builds_on"), [])
    return any(FOUND_NOTHING in text for s in finder for text in strings(s))


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
                yield f"{result['lesson']}: {result['status']}, {result['points']}"
            continue
        if differ(submission["points"], result["points"]):
            yield f"{submission['points']} points in all"
        verdicts = [about["verdict"]] + [
            word.strip() for word in about.get("or", "").split(",") if word.strip()
        ]
        complaints = [list(misses(v, about, lesson, result)) for v in verdicts]
        if all(complaints):
            yield from complaints[0]
        flag = about.get("flag", "")
        if result["status"] == "graded" and flag not in " ".join(result["flags"]):
            yield f"no flag says '{flag}'"
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
