"""Makes a class of the table's rows: each at least once, the rest ordinary. The
same seed gives the same class."""
import dataclasses
import random
from dataclasses import dataclass, field

from contents import as_bytes
from lessons_of import Work
from reports import shown
from row import EXCUSED, UNCLEAR, Row
from table import WORK

FIRST = ["Ada", "Björn", "Chloé", "Deniz", "Edda", "Farid", "Güler", "Hana", "Ines", "Jörg",
         "Katya", "Lê", "Mia", "Nils", "Ömer", "Petra"]
LAST = ["Adler", "Brandt", "Cohen", "Díaz", "Ek", "Fuchs", "Groß", "Huang", "Ivanov", "Jansen",
        "Król", "Lund", "Moreau", "Nagy", "Özil", "Patel", "Quist", "Roth", "Sørensen", "Tran"]


@dataclass
class Student:
    """Somebody in the class, and what the table says has to come out."""
    row: Row
    who: int                       # counts all
    name: str
    number: int                    # the platform's, or None
    about: int                     # the lesson that the row is about
    works: dict                    # what has to be found, by lesson
    files: dict = field(default_factory=dict)
    earlier: dict = field(default_factory=dict)  # of an attempt before
    roster: dict = None
    excused: tuple = ()
    folder_number: int = None      # in Moodle's folder, if it is another
    folder_name: str = None


class Generator:
    """Deals rows out to students."""

    def __init__(self, lessons, seed, distinct):
        self.lessons, self.chance = lessons, random.Random(seed)
        self.distinct, self.students = distinct, []

    def of_table(self, rows, size):
        """All rows, then again about other lessons, then ordinary ones; a third
        of the class at least is ordinary."""
        for turn in range(max(1, size * 2 // 3 // len(rows))):
            for i, row in enumerate(rows):
                self.add(row, self.lessons[(i + turn) % len(self.lessons)])
        while len(self.students) < size:
            row = self.chance.choice(WORK)
            self.add(row, self.chance.choice(self.lessons))
        return self.students

    def add(self, row, about):
        who = len(self.students) + 1
        words = {**about.words, "who": who, "first": FIRST[who % 16],
                 "last": LAST[who * 7 // 16 % 20] + (f"-{who}" if who > 300 else "")}
        one = Student(row=row, who=who, name=row.called.format(**words), number=4000 + who,
                      about=about.number, works={})
        self.hand_in(one, about, words)
        if row.roster is not None:
            one.roster = {key: text.format(**words) for key, text in row.roster.items()}
        if row.excused:
            one.excused = tuple(lesson.number for lesson in self.lessons
                                if row.excused == "all" or lesson is about)
            for number in one.excused:
                one.works[number] = EXCUSED
        self.students.append(one)
        if row.team:
            self.make_team(one, row.team.format(**words))
        if row.rival:
            self.make_rival(one)

    def hand_in(self, one, about, words):
        row = one.row
        for lesson in self.lessons:
            if lesson is about:
                contents = {name.format(**words): content(lesson)
                            for name, content in row.files.items()}
                gives = row.gives or next(iter(row.files.values()))
                work = gives if isinstance(gives, Work) else gives(lesson)
                one.earlier = {name.format(**words): as_bytes(content(lesson))
                               for name, content in row.attempts.items()}
                files = {name: as_bytes(content) for name, content in contents.items()}
            else:
                work, files = self.ordinary(one, lesson)
            one.works[lesson.number] = work
            if row.handed_in:
                one.files.update(files)

    def ordinary(self, one, lesson):
        if one.row.alone:
            return Work("", "missing"), {}
        if one.row.rest:
            work = one.row.rest(lesson)
            return work, {lesson.file: as_bytes(work)}
        kind = self.chance.random()
        if not self.distinct:
            kind *= 0.6  # a small class has few texts, so that it is soon graded
        if kind < 0.45:
            work = lesson.right()
        elif kind < 0.6:
            work = lesson.untouched()
            if one.row.veils:
                work = Work(work.text, "unreadable")
        elif kind < 0.8:
            work = lesson.mistake(self.chance.choice(sorted(lesson.fails)))
        elif kind < 0.9:
            work = lesson.partly(self.chance.randint(1, max(c.task for c in lesson.cases)))
        else:
            work = lesson.uncompiled()
        if self.distinct and work.text != lesson.stub:
            work = work.by(one.who)
        return work, {lesson.file: as_bytes(work)}

    def make_team(self, one, team):
        """Its number is also that of a participant, where its name says that it is
        a team; its members have others."""
        like_a_person = not team.startswith(("Group", "Team", "Gruppe"))
        one.folder_name = team
        one.folder_number = 900000 + one.who if like_a_person else self.students[-2].number
        if not one.row.members:
            one.name, one.number = team, None
            return
        one.roster["team"] = team
        for _ in range(one.row.members - 1):
            row = one.row
            if row.mates_late is not None:
                row = dataclasses.replace(row, late=row.mates_late)
            self.students.append(Student(
                row=row, who=one.who, name="Co-" + one.name, number=500000 + one.who,
                about=one.about, works=one.works, roster={"team": team}))

    def make_rival(self, one):
        one.folder_number, one.number, one.folder_name = one.number, None, one.name
        for number, work in one.works.items():
            one.works[number] = UNCLEAR if work.status != "missing" else work
        self.students.append(Student(
            row=one.row, who=one.who, name="Mallory " + one.name, number=None,
            about=one.about, works=one.works, files=one.files,
            folder_number=one.folder_number, folder_name="Mallory " + one.name))


def name_shown(student):
    """As every report has it."""
    return shown(student.name)
