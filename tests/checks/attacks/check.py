"""Did every attack become of what should have become of it?

    check.py RESULTS ATTACKS_DIR [OPTIONS]
    check.py --before STATE [--uids 60600-61119]

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
    --prefix TEXT     what the name of every check begins with
"""
import argparse
import json
import pathlib
import sys

import fates
import traces

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
import tap  # noqa: E402


class Tap:
    """Numbered lines, and whether one of them failed."""

    def __init__(self, prefix):
        self.count = self.failed = 0
        self.prefix = prefix
        print("TAP version 13")

    def check(self, name, complaints):
        """Passes if there is no complaint. The name follows the prefix."""
        name = self.prefix + name
        if not tap.chosen([name]):
            return
        complaints = list(complaints)
        self.count += 1
        self.failed += bool(complaints)
        print(f"{'not ok' if complaints else 'ok'} {self.count} - {name}")
        for complaint in complaints[:20]:
            print(f"#   {shown(complaint)}")

    def skip(self, name, reason):
        """Neither passes nor fails."""
        if tap.chosen([self.prefix + name]):
            self.count += 1
            print(f"ok {self.count} - {self.prefix}{name} # SKIP {reason}")

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


def user_range(text):
    """`60600-61119` or `60600` as a range."""
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


def parse_arguments():
    """See the top of this file."""
    parser = argparse.ArgumentParser(usage=__doc__.replace("%", "%%"))
    parser.add_argument("results", nargs="?")
    parser.add_argument("attacks", nargs="?")
    for option in ("--table", "--alone", "--feedback", "--before", "--after"):
        parser.add_argument(option)
    parser.add_argument("--prefix", default="")
    parser.add_argument("--secret", nargs="+", default=[], action="extend")
    parser.add_argument("--uids", type=user_range, default=range(0))
    arguments = parser.parse_args()
    if not arguments.before and not arguments.attacks:
        parser.error("RESULTS and ATTACKS_DIR are missing")
    return arguments


def check_texts(lines, arguments):
    """The results and the feedback as files: secrets, control characters."""
    files = [pathlib.Path(arguments.results)]
    if arguments.feedback:
        feedback = list(traces.files_below(arguments.feedback))
        lines.check("there is feedback", [] if feedback else ["not one file"])
        lines.check(
            "the feedback is plain text",
            (c for f in feedback for c in traces.unsafe_bytes(f, f.read_bytes())),
        )
        files += feedback
    secrets = [list(traces.disguises(seed)) for seed in arguments.secret]
    if secrets:
        lines.check(
            "no seed is shown anywhere",
            (c for f in files for c in traces.mentions(secrets, f, f.read_bytes())),
        )


def main():
    """Checks what the arguments ask for."""
    arguments = parse_arguments()
    if arguments.before:
        now = sorted(traces.state(arguments.uids))
        pathlib.Path(arguments.before).write_text(json.dumps(now))
        return 0
    lines = Tap(arguments.prefix)
    attacks = fates.read_attacks(arguments.attacks)
    head, submissions = read_results(arguments.results)
    found, others = fates.by_attack(attacks, submissions)
    for name, about in attacks.items():
        title = f"{name.replace('_', ' ')}: {about['verdict']}"
        if fates.is_blind(about, found):
            lines.skip(title, "proves nothing: it does not find its functions here")
        else:
            lines.check(title, fates.judge_attack(about, head, found.get(name, [])))
    lines.check(
        "nothing was too much for the grader itself",
        (
            f"{s.get('student')}: {l['message']}"
            for s in submissions
            for l in s["lessons"]
            if l["status"] == "broken"
        ),
    )
    check_texts(lines, arguments)
    if arguments.alone:
        alone = read_results(arguments.alone)[1]
        lines.check("others' results are unchanged", traces.unchanged(others, alone))
    if arguments.after:
        before = set(json.loads(pathlib.Path(arguments.after).read_text()))
        left = sorted(traces.state(arguments.uids) - before)
        lines.check("nothing is left behind", left)
    if arguments.table:
        fates.print_table(attacks, arguments.table)
    return lines.end()


if __name__ == "__main__":
    sys.exit(main())
