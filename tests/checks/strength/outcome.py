"""What became of a lesson's mutants."""


class Outcome:
    """Of a lesson, its solution's text, those of its mutants that are on the
    list, and those to try.

    tried: how many; judged: how many of them compile, each to code of its own;
    survivors: those that passed and are not on the list; reviewed: how many
    passed and are; needless: those on the list that do not pass."""

    def __init__(self, bench, folder, text, known, chosen):
        self.folder, self.tried = folder, len(chosen)
        original, *codes = bench.compiled(
            folder, [text, *(one.text for one in known + chosen)])
        listed, codes = codes[:len(known)], codes[len(known):]
        self.not_compiled = codes.count(None)
        self.needless = [one for one, code in zip(known, listed) if not code]
        different = {}
        for mutant, code in zip(chosen, codes):
            if code not in (None, original):
                different.setdefault(code, mutant)
        self.judged = len(different)
        passes, *passing = bench.passing(
            folder, [text, *(one.text for one in different.values())])
        if not passes:
            raise RuntimeError(f"{folder}: the solution itself does not pass")
        self._sort(different, passing, set(listed))

    def _sort(self, different, passing, listed):
        self.survivors, self.reviewed = [], 0
        for (code, mutant), passes in zip(different.items(), passing):
            if passes and code in listed:
                self.reviewed += 1
            elif passes:
                self.survivors.append(mutant)
            elif code in listed:
                self.needless.append(mutant)

    @property
    def same(self):
        """How many compile to code that is judged already."""
        return self.tried - self.not_compiled - self.judged

    @property
    def refused(self):
        """How many no learner could hand in without being told."""
        return self.judged - self.reviewed - len(self.survivors)
