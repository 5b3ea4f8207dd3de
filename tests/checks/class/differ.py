"""Compares what reports say of a class with what they have to say, and names
whoever differs."""
import collections


class Differences:
    """What differs, each with the row of the table that it comes from."""

    def __init__(self, expected):
        self.rows = {}
        for one in expected:
            row = f"{one.student.row.what} ({one.name}, lesson {one.student.about})"
            self.rows.setdefault(one.name, row)
            self.rows[str(one.student.number)] = row
        self.found = []

    def add(self, where, name, what):
        row = self.rows.get(name) or self.rows.get(name.lstrip("'")) or f"nobody ({name})"
        self.found.append(f"{where}: {row}: {what[:300]}")

    def compare(self, where, wanted, got):
        """Both are pairs of a name and what is said; two may have one name."""
        lists = collections.defaultdict(lambda: ([], []))
        for side, pairs in enumerate((wanted, got)):
            for name, said in pairs:
                lists[name][side].append(said)
        for name, (should, does) in lists.items():
            if sorted(map(repr, should)) == sorted(map(repr, does)):
                continue
            if len(should) == len(does) == 1:
                should, does = self.closer(should[0], does[0])
            self.add(where, name, f"it says {does!r}, and the table {should!r}")

    def closer(self, should, does):
        """Of tuples, and those in them, only what differs."""
        if not isinstance(should, tuple) or not isinstance(does, tuple) or \
                len(should) != len(does):
            return should, does
        pairs = [self.closer(*pair) for pair in zip(should, does) if pair[0] != pair[1]]
        return pairs[0] if len(pairs) == 1 else tuple(zip(*pairs))

    def none(self):
        assert not self.found, f"{len(self.found)} differ\n" + "\n".join(self.found[:12])
