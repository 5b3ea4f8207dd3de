"""A row of the table: a situation, what is handed in, and what has to come out."""
from dataclasses import dataclass, field

from contents import right
from lessons_of import Work

IN_TIME = "2027-03-20 10:00"
# What is never a 0, and what is nothing.
MISSING, UNREADABLE = Work("", "missing"), Work("", "unreadable")
UNCLEAR, EXCUSED = Work("", "unclear"), Work("", "excused")


@dataclass(frozen=True)
class Row:
    """In names and words, {file}, {name}, {n} and so on are the lesson's; {who}
    is a number that each student has for themselves."""
    what: str
    files: dict = field(default_factory=lambda: {"{file}": right})
    gives: object = None   # a Work, or what makes one of a lesson; else of the file
    alone: bool = False    # nothing else is handed in
    rest: object = None    # what is, of all other lessons; else it is drawn
    says: str = ""         # in every report that has room for remarks
    tells: str = ""        # in the student's feedback
    at: str = IN_TIME      # when it comes, in Berlin; None: nobody knows
    late: int = 0          # days, of the lesson that it is about
    others_late: int = None  # and of all others, if that is another number
    called: str = "{first} {last}"
    roster: dict = field(default_factory=dict)  # None: not in it
    excused: str = ""      # "one" or "all"
    by_hand: tuple = ()    # points or None, the reason; of its lesson
    choice: str = ""       # a file, for choices.conf
    had: str = ""          # the grade that the platform has
    handed_in: bool = True
    team: str = ""         # its name: what is handed in is the team's
    members: int = 1
    mates_late: int = None  # as late as all others are, if that is another number
    rival: bool = False    # somebody else claims the number
    attempts: dict = field(default_factory=dict)  # files of earlier ones
    mark_late: bool = False
    typed: bool = False    # a text into the platform's page, too
    hidden: bool = False   # the platform hides who it is
    veils: bool = False    # what is untouched may be done in what can't be read


def file_rows(*whats, **more):
    """A row for each name that a file may have."""
    return [Row(f"called {what}", {what: right}, says=f"{what} was taken as {{file}}",
                **more) for what in whats]
