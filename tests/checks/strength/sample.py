"""A sample that is the same every time: as many of each lesson, and of each
lesson as many of each kind, as there are."""
import hashlib
from collections import defaultdict
from itertools import chain, islice, zip_longest


def _by(mutants, trait):
    groups = defaultdict(list)
    for mutant in mutants:
        groups[getattr(mutant, trait)].append(mutant)
    return [groups[name] for name in sorted(groups)]


def _in_turn(groups):
    turns = zip_longest(*groups)
    return [one for one in chain.from_iterable(turns) if one]


def _shuffled(mutants):
    return sorted(mutants, key=lambda one: hashlib.sha256(
        repr(one.key()).encode()).digest())


def of(mutants, count):
    """That many of them, or all."""
    lessons = [_in_turn([_shuffled(kind) for kind in _by(lesson, "kind")])
               for lesson in _by(mutants, "lesson")]
    return list(islice(_in_turn(lessons), count))
