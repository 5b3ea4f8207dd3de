"""Checks in Python that report in TAP, as tap.sh does for those in shell."""
import os
import subprocess
import traceback

checks = []


def check(test):
    """Makes a function one of the checks that run() runs."""
    checks.append(test)
    return test


def chosen(names):
    """Those of the names that TEST_NAMES matches; it is read as by grep -E."""
    pattern = os.environ.get("TEST_NAMES")
    if not pattern:
        return set(names)
    found = subprocess.run(["grep", "-E", "-e", pattern], input="\n".join(names),
                           capture_output=True, check=False, text=True)
    return set(found.stdout.splitlines())


def run(prefix):
    """Runs the chosen checks, called by their functions' names; true if none
    failed."""
    names = {prefix + test.__name__.replace("_", " "): test for test in checks}
    passed = True
    wanted = chosen(names)
    for name, test in names.items():
        if name not in wanted:
            continue
        try:
            test()
            print("ok - " + name, flush=True)
        except Exception:  # whatever it is, the check has failed
            passed = False
            print("not ok - " + name)
            for line in traceback.format_exc().splitlines()[-20:]:
                print("#   " + line[:2000], flush=True)
    return passed
