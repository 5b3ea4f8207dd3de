"""The table: every situation that a class may have, and what has to come out.
Rows on files hold on every platform; rows on times, teams and numbers only where
there are such."""
from contents import (PACKERS, locked, packed, partly, plain, refused, right, stub,
                      too_large, torn, uncompiled, utf16, wrong)
from row import EXCUSED, IN_TIME, MISSING, UNCLEAR, UNREADABLE, Row, file_rows

LOOK = "instructor will look"

WORK = [
    Row("right"),
    Row("untouched", {"{file}": stub}, tells="still as it was given out"),
    Row("a known mistake", {"{file}": wrong}, tells="The first that fails"),
    Row("partly done", {"{file}": partly}, tells="make lesson-{n}"),
    Row("does not compile", {"{file}": uncompiled}, tells="mend {file}"),
    Row("refused", {"{file}": refused}, tells="system"),
]

NAMES = file_rows(
    "{name} (1).c", "Copy of {file}", "{name} - Kopie.c", "{name}_jane_doe.c",
    "{nn}_{file}", "{file}.txt", "lesson{n}.c", "{name}.C") + [
    Row("called prog.c", {"prog.c": right}, says="prog.c was taken as {file}, by the"),
    Row("where the lesson has it", {"lessons/{folder}/{file}": right}),
]

ARCHIVES = [
    Row(f"in {name}", {name: packed(pack)}, gives=right) for name, pack in PACKERS.items()
] + [
    Row("in a torn zip", {"work.zip": packed(torn)}, gives=UNREADABLE,
        veils=True, says="work.zip", tells=LOOK),
    Row("in a torn zip, graded before", {"work.zip": packed(torn)}, gives=UNREADABLE,
        veils=True, says="work.zip", tells=LOOK, had="3.00"),
    Row("in a locked zip", {"work.zip": packed(locked)}, gives=UNREADABLE,
        veils=True, says="encrypted", tells=LOOK),
]

FILES = [
    Row("too large", {"{file}": too_large}, gives=UNREADABLE, says="larger than 1 MiB",
        tells=LOOK),
    Row("in UTF-16", {"{file}": utf16}, gives=UNREADABLE, says="UTF-16", tells=LOOK),
    Row("the same twice", {"a/{file}": right, "b/{file}": right}, says="all the same"),
    Row("two texts", {"a/{file}": right, "b/{file}": wrong}, gives=UNCLEAR,
        says="nothing says which one counts", tells=LOOK),
    Row("two texts, one chosen", {"a/{file}": right, "b/{file}": wrong}, gives=wrong,
        says="the instructor chose it", choice="b/{file}"),
    Row("one was not begun", {"a/{file}": stub, "b/{file}": right}, gives=right,
        says="since it was handed out"),
    Row("the stub beside a copy", {"{file}": stub, "{name}_final.c": right}, gives=right,
        says="{name}_final.c was taken as {file}"),
    Row("the stub beside prog.c", {"{file}": stub, "prog.c": right}, gives=right,
        says="prog.c was taken as {file}, by the"),
    Row("taken for C++", {"{name}.cpp": right}, gives=right,
        says="{name}.cpp was taken as {file}, by the"),
    Row("a backup of what was emptied", {"{file}": plain(b""), "{file}~": right}, gives=right,
        says="{file}~ was taken: no other can be graded"),
    Row("in a folder called solutions", {"solutions/{file}": right}, gives=right),
    Row("a copy beside it", {"{file}": wrong, "{name}_final.c": right}, gives=wrong,
        says="{name}_final.c was passed over, as there is {file}"),
    Row("an essay", {"essay.docx": plain(b"PK")}, gives=MISSING, alone=True,
        says="essay.docx is a document of Word", tells="hand in {file}"),
    Row("a page", {"work.pdf": plain(b"%PDF")}, gives=MISSING, alone=True,
        says="work.pdf is a", tells="hand in {file}"),
    Row("a whole checkout",
        {"lessons/{folder}/{file}": right, "solutions/{folder}/{file}": wrong,
         "tests/{folder}/{file}": wrong}, gives=right,
        says="solutions/ and tests/ were not looked at"),
    Row("litter beside it", {"{file}": right, "__MACOSX/._{file}": plain(b"\0"),
                             "desktop.ini": plain(b"x"), ".DS_Store": plain(b"\0")},
        gives=right),
    Row("nothing of this lesson", {"notes.txt": plain(b"I was ill; sorry.")},
        gives=MISSING, tells="hand in {file}"),
]

TIMES = [
    Row("in the last minute", at="2027-03-26 23:59"),
    Row("a minute late", at="2027-03-27 00:00", late=1, tells="10 % off, as it came late"),
    Row("a minute late with a mistake", {"{file}": wrong}, at="2027-03-27 00:00", late=1),
    Row("a day late to the minute", at="2027-03-27 23:59", late=1),
    Row("three days late while clocks change", at="2027-03-29 23:59", late=3,
        tells="30 % off"),
    Row("four days late by the calendar, less by hours", at="2027-03-30 00:30", late=4,
        tells="35 % off"),
    Row("a month late", at="2027-04-27 10:00", late=32, tells="35 % off"),
    Row("late with nothing in it", {"{file}": stub}, at="2027-03-29 10:00", late=3),
]

ROSTER = [
    Row("nobody knows when it came", at=None),
    Row("an extension of three days", at="2027-03-29 23:59", roster={"extension": "3 days"}),
    Row("a minute beyond it", at="2027-03-30 00:00", late=1, roster={"extension": "3 days"}),
    Row("an extension for one lesson", at="2027-03-28 12:00", others_late=2,
        roster={"extension": "{nn}:2027-03-28 12:00"}),
    Row("within the grace", at="2027-03-27 00:19", roster={"grace": "20"}),
    Row("beyond the grace", at="2027-03-27 00:20", late=1, roster={"grace": "20"}),
    Row("by the section's own deadline", at="2027-03-27 12:00", roster={"section": "B"}),
    Row("late by the section's own rule", at="2027-03-27 12:01", late=1,
        roster={"section": "B"}, tells="25 % off"),
    Row("excused from one", excused="one", gives=EXCUSED, tells="excused"),
    Row("excused from one, a mistake in the rest", rest=wrong, excused="one",
        gives=EXCUSED),
    Row("excused from all", excused="all", gives=EXCUSED, alone=True,
        tells="Excused from all"),
    Row("handed in nothing", handed_in=False, alone=True, gives=MISSING,
        tells="hand in {file}"),
    Row("handed in nothing, excused", handed_in=False, alone=True, excused="all",
        gives=EXCUSED),
    Row("not in the roster", roster=None),
]

PEOPLE = [
    Row("umlauts", called="Zoë Müller-Ößner {who}"),
    Row("no letters of ours", called="李小龍 {who}"),
    Row("markup", called="<b>Bo & Söhne {who}"),
    Row("a formula", called="=1+{who}"),
    Row("a formula from afar", called="@SUM({who})"),
    Row("an option", called="-rf {who}"),
    Row("right to left", called="Eve \u202e{who}"),
    Row("quotation marks, commas", called='O\'Neil "Jr", {who}; %s'),
    Row("two of one name, the first", called="Kim Lee"),
    Row("two of one name, the second", {"{file}": wrong}, called="Kim Lee"),
]

BY_HAND = [
    Row("points set by hand", {"{file}": wrong}, by_hand=("6.5", "a slip of the pen"),
        tells="Set by hand to 6.5 of"),
    Row("set by hand, and late", at="2027-03-28 10:00", late=2, by_hand=("5", "agreed upon"),
        others_late=2, tells="Set by hand to 5 of"),
    Row("what was open, set by hand", {"a/{file}": right, "b/{file}": wrong},
        gives=UNCLEAR, by_hand=("4.25", "seen on paper"), tells="(was open)"),
    Row("what is missing, set by hand", handed_in=False, alone=True, gives=MISSING,
        by_hand=("3", "by mail"), tells="Set by hand to 3 of"),
    Row("excused, and set by hand", excused="one", gives=EXCUSED,
        by_hand=("2.75", "done all the same"), tells="Set by hand to 2.75 of"),
    Row("a comment only", by_hand=("-", "Well thought, Ö."), tells="Comment: Well thought"),
]

TEAMS = [
    Row("a team", team="Group {who}", members=2, at="2027-03-27 10:00", late=1),
    Row("a team with a mistake", {"{file}": wrong}, team="Team {who}", members=2),
    Row("a team, one of which has an extension", team="Group {who}", members=2,
        at="2027-03-28 10:00", roster={"extension": "3 days"}, mates_late=2),
    Row("a team of any name", {"{file}": wrong}, team="Blaue Elefanten {who}", members=2),
    Row("a team that nobody knows", team="Gruppe {who}", members=0, roster=None,
        says="It is a team's"),
]

TYPED = [
    Row("a text typed in as well", typed=True, says="typed into the page"),
    Row("nothing but a text typed in", {}, typed=True, gives=MISSING, alone=True,
        says="typed into the page", tells="hand in {file}"),
]
RIVALS = [
    Row("a number that two claim", rival=True, gives=UNCLEAR, roster=None,
        says="Its number is also somebody else's", tells=LOOK),
]
CANVAS = [
    Row("handed in again", attempts={"{file}": wrong}, says="latest that Canvas has"),
    Row("of a name that Canvas hides", hidden=True, roster=None),
    Row("marked as late", mark_late=True, says="Canvas says that it was handed in late"),
]
DATED = [
    Row("several attempts, the last counts", attempts={"{file}": wrong},
        says="handed in more than once"),
    Row("the last attempt is the wrong one", {"{file}": wrong}, attempts={"{file}": right},
        says="handed in more than once"),
    Row("in the last half minute", at="2027-03-26 23:59:30"),
]

ANYWHERE = WORK + NAMES + ARCHIVES + FILES + PEOPLE
# Folders have one name each; and of a whole checkout that git made nothing is said.
CHECKED_OUT = [row for row in ANYWHERE[:-2] if row.what != "a whole checkout"]
TABLE = {
    "moodle": ANYWHERE + TIMES + ROSTER + BY_HAND + TEAMS + TYPED + RIVALS,
    "canvas": WORK + NAMES[:8] + PEOPLE[-2:] + CANVAS + RIVALS + [
        row for row in ROSTER if row.at == IN_TIME] + BY_HAND[:1] + BY_HAND[3:],
    "checkouts": CHECKED_OUT + TIMES + DATED[-1:] + ROSTER[1:8],
    "blackboard": WORK + NAMES[:6] + TIMES + DATED + ROSTER[1:8],
    "brightspace": WORK + NAMES[:6] + TIMES + DATED[:2] + ROSTER[1:],
}
