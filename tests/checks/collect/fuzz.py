"""Archives damaged at random, and names put together at random. The same each
time, and as many as the environment's ROUNDS says."""
import os
import random

from listing import (CODE, MOODLE, OTHER, check, folder, found, look, look_in,
                     tar_bytes, zip_bytes)

ROUNDS = int(os.environ.get("ROUNDS", 20))
PIECES = [b"\x1b[2J", b"\n", b"\xff", b"\xc3", "\u202e".encode(), b"=1+1", b"<b>",
          b"%s%n", b"'", b'"', b"$(id)", b";", b"\\", b"..", b" ", b"-", b"_",
          b"(1)", b"my_range.c", b".c", b".zip", MOODLE.encode(), b"_LATE_4711_99_",
          b"lessons", b"_attempt_2026-11-20-10-00-00", b"12-34 - ", b" - Nov 20, 2026 1000 AM",
          b"anon_x_", b"lesson2", b"Copy of ", b"Group_7", b"_assignsubmission_file_", "\u00eb".encode(), b"\xc2\x85", b"\x7f", b"a" * 90]


def damaged(data, chance):
    """The same with some bytes changed, cut out or put in."""
    data = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        place = chance.randrange(len(data))
        kind = chance.randrange(4)
        if kind == 0:
            data[place] = chance.randrange(256)
        elif kind == 1:
            data[place:place + 4] = chance.choice([b"\xff" * 4, b"\0" * 4])
        elif kind == 2:
            del data[place:place + chance.randint(1, 40)]
        else:
            data[place:place] = data[:chance.randint(1, 60)]
        data = data or bytearray(b"x")
    return bytes(data)


@check
def random_damage_to_archives_costs_nobody_else_anything():
    files = [(MOODLE + "/my_range.c", CODE * 30), (MOODLE + "/x/send.c", OTHER),
             ("Roe_7_assignsubmission_file_/a.zip", zip_bytes([("send.c", CODE)]))]
    whole = {"zip": zip_bytes(files), "tgz": tar_bytes(files),
             "tar": tar_bytes(files, "w")}
    for number in range(ROUNDS):
        chance = random.Random(number)
        kind = chance.choice(sorted(whole))
        bad = damaged(whole[kind], chance)
        listing = look_in({"a/x." + kind: bad, "b/my_range.c": CODE})
        assert listing.students() == ["a", "b"], (number, kind)
        assert found(listing.all[1]), (number, kind)
        with folder({"class." + kind: bad}) as top:
            look(top + "/class." + kind)


@check
def random_names_become_text():
    for number in range(ROUNDS):
        chance = random.Random(number)
        names = set()
        while len(names) < 8:
            name = b"".join(chance.choices(PIECES, k=chance.randint(1, 5)))[:200]
            if name.strip(b".") and not name.startswith((b".", b"lessons")):
                names.add(name)
        files = {name + b"/my_range.c": CODE for name in names}
        listing = look_in({os.fsdecode(name): code for name, code in files.items()})
        for submission in listing.all:
            text = submission["student"] + submission["origin"]
            assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or c in "\u202e"
                           for c in text), (number, text)
            assert len(submission["student"].encode()) <= 200, (number, text)
        assert listing.count >= 1 and any(
            file["found"] == "file" for submission in listing.all
            for file in submission["files"]), number


@check
def random_damage_to_a_worksheet_ends_in_a_sentence_or_times():
    rows = [f'Participant {i};"Friday, {i + 1} November 2026, 10:0{i} PM";-\r\n' for i in range(9)]
    sheet = ("Identifier;Last modified (submission);x\r\n" + "".join(rows)).encode()
    for number in range(ROUNDS):
        bad = damaged(sheet, random.Random(number))
        with folder({"c/" + MOODLE + "/my_range.c": CODE, "sheet.csv": bad, "choices": bad}) as top:
            listing = look(top + "/c", "--worksheet", top + "/sheet.csv")
            assert listing.status == 0 or "WORKSHEET=" in listing.stderr, (number, listing.stderr)
            look(top + "/c", "--choices", top + "/choices")
