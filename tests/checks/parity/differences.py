"""The differences that are meant: what C does otherwise than Python, why, and
the page that tells the learner. Each can be made in Python as C makes it, which
is how a difference is recognised: with it, both say the same."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Difference:
    """One that is meant."""
    name: str
    what: str
    why: str
    page: str  # with the heading, as a link from the project's folder
    example: str  # a script's statements that show it
    since: tuple = (3,)  # the first version of Python that it is one from


MEANT = [
    Difference(
        "late", "what can't be walked, and an argument that is none, is an "
        "error of each step; in Python, of the call",
        "a function whose result is an iterator has no other way to say it",
        "lessons/01-iterable-vs-iterator/README.md#where-python-differs",
        "main; takewhile $a $5 #2; next $a; end"),
    Difference(
        "latch", "a zip, enumerate or takewhile that has stopped asks nobody "
        "any more",
        "who has stopped stays stopped: one rule for all of lesson 4",
        "lessons/04-infinite-counters/README.md#where-python-differs",
        "main; have $I i1 i2 i3; have $F n; iter $b $I; zip $a $b $F; "
        "walk $a #9; next $a; next $b; end"),
    Difference(
        "holds", "a take holds its source until it is dropped itself",
        "finalize is the one place that lets go of a source",
        "lessons/04-infinite-counters/README.md#where-python-differs",
        "def #0; yield n; end; cleanup #0; print i0; end; main; scripted "
        "$a #0; take $a $a #1; walk $a #9; end"),
    Difference(
        "again", "a take whose source asks it back, and fails at that, loses "
        "count and has no end",
        "it counts when the source has answered; who asks it back is rare",
        "lessons/04-infinite-counters/README.md#where-python-differs",
        "def #0; next $a; yield i1; yield i2; yield i3; end; "
        "main; scripted $b #0; take $a $b #2; walk $a #3; end"),
    Difference(
        "number", "an enumerate has used up a number when its source fails",
        "it is a zip of a counter and the source, and asks the counter first",
        "lessons/04-infinite-counters/README.md#where-python-differs",
        "def #0; next $a; yield i1; yield i2; end; main; scripted $b #0; "
        "enumerate $a $b #0; next $b; next $a; end"),
    Difference(
        "lent", "a pair changes when its zip moves on",
        "it is lent: one array for all the pairs of a zip",
        "lessons/04-infinite-counters/README.md#what-goes-wrong",
        "main; have $F n i1; enumerate $a $F #0; zip $b $a $a; next $b; "
        "end"),
    Difference(
        "order", "a zip lets go of its left source first",
        "it is what comes to mind; Python takes the last first",
        "lessons/04-infinite-counters/README.md#where-python-differs",
        "def #0; yield n; end; cleanup #0; print i0; end; def #1; yield "
        "n; end; cleanup #1; print i1; end; main; scripted $a #0; "
        "scripted $b #1; zip $c $a $b; drop $a; drop $b; next $c; end"),
    Difference(
        "edge", "after INT64_MAX comes an OverflowError",
        "an int has 64 bits",
        "lessons/04-infinite-counters/README.md#where-python-differs",
        "main; infinite_counter $a #9223372036854775806; walk $a #2; end"),
    Difference(
        "loop", "a loop's iterator is let go of after the finally part, if the "
        "body is left inside the loop",
        "the frame holds it, and the frame is released last",
        "lessons/05-generators/README.md#where-python-differs",
        "def #0; scripted $p #1; loop $p #9; drop $p; return n; end; end; "
        "cleanup #0; print i0; end; def #1; yield n; end; cleanup #1; "
        "print i1; end; main; scripted $a #0; next $a; end"),
    Difference(
        "from", "so is what a close has not ended of an inner iterator",
        "the frame holds that as well",
        "lessons/05-generators/README.md#where-python-differs",
        "def #0; from $a; end; cleanup #0; print i0; end; def #1; yield "
        "n; end; cleanup #1; print i1; end; main; scripted $a #1; take $a "
        "$a #5; scripted $b #0; next $b; drop $a; close $b; end"),
    Difference(
        "frame", "a frame is released as soon as its body has ended; in Python "
        "an error holds the frames that it came through",
        "an error in C is a value, and holds nothing",
        "lessons/05-generators/README.md#where-python-differs",
        "def #0; from $a; end; cleanup #0; print i0; end; def #1; "
        "scripted $p #2; next $p; raise e4b65794572726f723a206b; end; "
        "cleanup #1; print i1; end; def #2; yield n; end; cleanup #2; "
        "print i2; end; main; scripted $a #1; scripted $b #0; next $b; "
        "end"),
    Difference(
        "thrown", "a StopIteration thrown at a generator that has not started, "
        "or at a yield from over what is no generator, becomes a RuntimeError, "
        "as it did before Python 3.12",
        "none leaves a generator: one rule, started or not",
        "lessons/06-send/README.md#where-python-differs",
        "def #0; yield n; end; "
        "main; scripted $a #0; throw $a e53746f70497465726174696f6e3a20; end",
        (3, 12)),
    Difference(
        "repr", "an error is printed with its name",
        "value_print() is there to show learners what a value is",
        "lessons/03-stop-iteration/README.md#where-python-differs",
        "main; print e4b65794572726f723a206b; end"),
    Difference(
        "ends", "a send of what is no number ends the program",
        "value_as_int() and value_as_real() have no other way to say it",
        "lessons/06-send/README.md#where-python-differs",
        "main; running_average $t; next $t; send $t s61; end"),
    Difference(
        "words", "some messages have other words",
        "Python's name a type, or its own functions and limits",
        "lessons/06-send/README.md#where-python-differs",
        "def #0; from $F; end; main; have $F n n; scripted $a #0; next "
        "$a; send $a i1; end"),
]

# What the messages of "words" are, in Python and in C.
IN_WORDS = [
    (r"AttributeError\(\"'\w+' object has no attribute 'send'\"\)",
     "AttributeError('this iterator has no send(): only generators do')"),
    (r"ValueError\('(Stop argument|Indices) for islice\(\) must be [^']*'\)",
     "ValueError('n must not be negative')"),
    (r"ValueError\('range\(\) arg 3 must not be zero'\)",
     "ValueError('step must not be zero')"),
]
