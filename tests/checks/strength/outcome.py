"""What became of a lesson's mutants."""


class Outcome:
    """Of a lesson, with a solution's text, all its mutants, those of them to
    try, and the entries of the list.

    tried: how many; same: of how many the code is the solution's, or another's
    of them; refused: how many of the others; survivors: those that passed and
    stand in no entry; reviewed: how many do; needless: mutants of entries that
    are refused all the same."""

    def __init__(self, bench, folder, text, known, chosen):
        codes = bench.compiled(folder, [text, *(one.text for one in known),
                                        *(one.text for one in chosen)])
        listed = set(codes[1:len(known) + 1])
        different = {}
        for mutant, code in zip(chosen, codes[len(known) + 1:]):
            if code:
                different.setdefault(code, mutant)
        self.folder, self.tried = folder, len(chosen)
        self.not_compiled = codes[len(known) + 1:].count(None)
        different.pop(codes[0], None)
        self.judged = len(different)
        passing = bench.passing(folder, [text, *(
            mutant.text for mutant in different.values())])
        if not codes[0] or not passing[0]:
            raise RuntimeError(f"{folder}: the solution itself does not pass")
        self._sort(different, passing[1:], listed)

    def _sort(self, different, passing, listed):
        self.survivors, self.needless, self.reviewed = [], [], 0
        for (code, mutant), passes in zip(different.items(), passing):
            if passes and code not in listed:
                self.survivors.append(mutant)
            elif not passes and code in listed:
                self.needless.append(mutant)
            self.reviewed += passes and code in listed

    @property
    def same(self):
        """How many compile to code that is judged already."""
        return self.tried - self.not_compiled - self.judged

    @property
    def refused(self):
        """How many no learner could hand in without being told."""
        return self.judged - self.reviewed - len(self.survivors)
