"""What a learner is told of a wrong file, and whether it is true."""
import re
from dataclasses import dataclass

CAUSE, SYMPTOM, UNTRUE, PASSES = "cause", "symptom", "untrue", "passes"
WAITING = re.compile(r"\d+ more cases? (is|are) waiting for this one\.")


@dataclass(frozen=True)
class Verdict:
    """What was decided on a wrong file, and what its learner read."""
    wrong: object
    fate: str
    told: str


def explanation(screen):
    """Of what the judge shows, the sentences that say why: what stands right
    above "Next:", or above "Then:" where nothing could be run."""
    before = re.split(r"^  (?:Next|Then):", screen, maxsplit=1, flags=re.M)[0]
    last = before.rstrip().split("\n\n")[-1]
    steps = "FAILS" in last or "<-- " in last
    return "" if steps else " ".join(WAITING.sub("", last).split())


def _says(told, parts):
    return any(re.search(".*".join(map(re.escape, part.split("..."))), told,
                         re.IGNORECASE) for part in parts)


def _fate(wrong, told, named):
    """A sentence that names a mistake has to be one that may be said, whatever
    else stands beside it."""
    if _says(told, wrong.never):
        return UNTRUE
    if any(not _says(said, wrong.must + wrong.may) for said in named or [told]
           if said):
        return UNTRUE
    return CAUSE if _says(told, wrong.must) else SYMPTOM


def decide(wrong, passed, screen, sentences):
    """The verdict on a wrong file; sentences are those of the lesson's known
    mistakes."""
    told = explanation(screen)
    named = [said for said in sentences if said in told]
    return Verdict(wrong, PASSES if passed else _fate(wrong, told, named), told)
