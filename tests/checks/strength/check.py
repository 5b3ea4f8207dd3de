"""Are the mutants of a sample refused, in every lesson? And would it be told if
they were not?"""
import os
import pathlib
import sys

import mutants
import reviewed
import sample
import strength
import trial
from judging import Bench
from outcome import Outcome

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import tap  # noqa: E402 (found by the line above)
import check_sentences  # noqa: E402, F401 (its checks run with these)

SAMPLE = int(os.environ.get("MUTANTS") or 240)  # PART=long tries 1200
SMALL = (HERE / "small.txt").read_text().split("---\n")
SAMPLED = trial.Trial(count=SAMPLE)


def refuses(attempt, error):
    """Does that attempt fail with that error?"""
    try:
        attempt()
    except error:
        return True
    return False


@tap.check
def a_small_function_has_these_mutants():
    text, expected = SMALL
    found = [f"{one.line} {one.kind}: {one.after}\n"
             for one in mutants.of("small", text)]
    assert "".join(found) == expected, "".join(found)


@tap.check
def no_line_moves_in_a_mutant():
    for mutant in SAMPLED.all:
        lines = SAMPLED.texts[mutant.lesson].count("\n")
        assert mutant.text.count("\n") == lines, mutant


@tap.check
def the_sample_is_of_all_lessons_and_kinds_alike():
    again = sample.of(list(reversed(SAMPLED.all)), SAMPLE)
    assert {one.key() for one in again} == {one.key() for one in SAMPLED.chosen}
    for folder in SAMPLED.texts:
        kinds = [one.kind for one in SAMPLED.chosen if one.lesson == folder]
        assert len(kinds) == SAMPLE // len(SAMPLED.texts), folder
        for kind in {one.kind for one in SAMPLED.all if one.lesson == folder}:
            assert kind in kinds, f"{folder}: {kind}"


@tap.check
def what_passes_and_is_not_listed_is_told():
    """A mutant that is on the list, with the list out of the way."""
    folder = next(iter(SAMPLED.entries))[0]
    text = SAMPLED.texts[folder]
    listed = [one for one in SAMPLED.all
              if one.lesson == folder and one.key() in SAMPLED.entries]
    bench = Bench()
    unlisted = Outcome(bench, folder, text, [], listed)
    assert unlisted.survivors, "nothing on the list passes"
    assert list(strength.problems(unlisted))
    known = Outcome(bench, folder, text, listed, listed)
    assert not list(strength.problems(known))
    assert known.reviewed == len(unlisted.survivors)


@tap.check
def what_is_listed_and_refused_is_told():
    folder, text = next(iter(SAMPLED.texts.items()))
    refused = [one for one in SAMPLED.all if one.kind == "release"
               and one.lesson == folder][:1]
    outcome = Outcome(Bench(), folder, text, refused, refused)
    assert outcome.needless == refused and list(strength.problems(outcome))


@tap.check
def the_list_has_a_reason_for_everything_in_it():
    entry = "lesson function\n- before\n+ after\n"
    assert [*reviewed.read(entry + "  reason\n")] == \
        [("lesson", "function", 1, "before", "after")]
    for faulty in (entry, "lesson function (2)\n- before\n  reason\n",
                   "lesson\n- before\n+ after\n  reason\n",
                   2 * (entry + "  reason\n\n")):
        assert refuses(lambda: reviewed.read(faulty), reviewed.Faulty), faulty


@tap.check
def nothing_on_the_list_is_out_of_date():
    assert not SAMPLED.stale, "".join(strength.stale(SAMPLED.stale))


@tap.check
def what_is_out_of_date_on_the_list_is_told():
    key = ("lesson", "function", 1, "before", "after")
    entries = {**SAMPLED.entries, key: reviewed.Entry(key, "reason", 7)}
    found = reviewed.stale(entries, SAMPLED.all)
    assert [entry.key for entry in found] == [key]


def lessons_pass():
    """A line for every lesson; true if all of its mutants were refused."""
    names = {folder: f"{folder}: every mutant of the sample is refused"
             for folder in SAMPLED.texts}
    wanted = tap.chosen(names.values())
    passed = True
    for outcome in SAMPLED.outcomes() if wanted else ():
        found = list(strength.problems(outcome))
        fails = found or outcome.refused == 0
        passed = passed and not fails
        if names[outcome.folder] in wanted or fails:
            print("not ok -" if fails else "ok -", names[outcome.folder])
            print("".join(f"#   {line}\n" for problem in found
                          for line in problem.splitlines()), end="", flush=True)
    return passed


if __name__ == "__main__":
    passed = tap.run("strength: ")
    sys.exit(0 if lessons_pass() and passed else 1)
