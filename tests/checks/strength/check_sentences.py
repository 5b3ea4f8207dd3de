"""Is it true what learners are told of a sample of the corpus? And would it be
told if it were not?"""
import functools
from collections import Counter

import corpus
import sentences
import tap
import trial
import verdict
from judging import Bench

SAMPLE = 28  # one in six or so, a few seconds
LESSONS, ENOUGH = 8, 20  # so many lessons at least have so many files
SOLUTION = "struct walk {\n    int at;\n};\n\nint step(int a)\n{\n    return a;\n}\n"
HEAD = "/* Wrong: it is\n * Must: the | cause ... told\n * May: true\n" \
       " * Never: false */\n"
CHANGED = "int step(int a)\n{\n    return -a;\n}\n"
SCREEN = "Lesson 1\n\n  FAILS  it\n     step\n\n  {}\n  Next: here\n"


@functools.cache
def texts():
    """Of the lessons that have a corpus; a new one may come without."""
    return {folder: text for folder, text in trial.solutions().items()
            if (corpus.FOLDER / folder).exists()}


def small(written=CHANGED, head=HEAD):
    """A file of the corpus, as read."""
    return corpus.read("lesson", "small", head + written, SOLUTION)


def fate(told, passed=False, known=()):
    """What is decided on it where that is told."""
    return verdict.decide(small(), passed, SCREEN.format(told), known).fate


@tap.check
def what_is_written_stands_in_place_of_what_has_its_name():
    assert small().text == SOLUTION.replace("return a", "return -a")
    helper = "static int other;\n\nint help(void)\n{\n    return 1;\n}\n"
    assert small(helper + "\n" + CHANGED).text == \
        SOLUTION.replace("int step(int a)\n{\n    return a;\n}\n",
                         helper + "\n" + CHANGED)
    wide = "struct walk {\n    long at;\n};\n"
    assert small(wide).text == SOLUTION.replace("int at", "long at")


@tap.check
def a_file_of_the_corpus_that_says_too_little_is_told():
    for written, head in ((CHANGED, ""), (CHANGED, "/* Wrong: it is */\n"),
                          (CHANGED, "/* Must: it */\n"), ("int x;\n", HEAD),
                          ("int other(void)\n{\n}\n", HEAD)):
        try:
            small(written, head)
        except corpus.Faulty:
            continue
        raise AssertionError((written, head))


@tap.check
def it_is_decided_by_what_was_said_beforehand():
    assert fate("It is the cause.") == verdict.CAUSE
    assert fate("The CAUSE, and it was\n  told here.") == verdict.CAUSE
    assert fate("It looks true.") == verdict.SYMPTOM
    assert fate("") == verdict.SYMPTOM
    assert fate("The cause, and what is false.") == verdict.UNTRUE
    assert fate("Something else.") == verdict.UNTRUE
    assert fate("It looks true. Something else.", known=["Something else."]) \
        == verdict.UNTRUE
    assert fate("", passed=True) == verdict.PASSES


@tap.check
def the_steps_of_a_case_are_no_explanation():
    screen = "  FAILS  it\n  the cause, told   <-- here\n\n  Next: there\n"
    assert verdict.explanation(screen) == ""
    waiting = "It is so.\n  2 more cases are waiting for this one."
    assert verdict.explanation(SCREEN.format(waiting)) == "It is so."


@tap.check
def where_there_are_wrong_files_there_are_enough():
    count = Counter(one.lesson for one in corpus.of(texts()))
    assert len(count) >= LESSONS and min(count.values()) >= ENOUGH, count


@tap.check
def what_is_told_of_the_sample_of_wrong_files_is_true():
    chosen = corpus.of(texts(), SAMPLE)
    for folder in texts():
        ours = [one for one in chosen if one.lesson == folder]
        found = sentences.verdicts(Bench(), folder, ours)
        bad = [sentences.shown(one) for one in found
               if one.fate in (verdict.UNTRUE, verdict.PASSES)]
        assert ours and not bad, "\n".join(bad)
