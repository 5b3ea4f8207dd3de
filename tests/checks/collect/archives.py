"""Archives: what they hold, what is damaged or hostile in them, odd names."""
import io
import os
import stat
import tarfile
import tempfile
import zipfile

from listing import (CODE, MIB, MOODLE, OTHER, RANGE, SEND, check, file_of, folder,
                     found, look, look_at_zip, look_in, says, tar_bytes,
                     unclear, unreadable, zip_bytes)
from packed import rar, seven_zip

# --- Archives ----------------------------------------------------------------


@check
def archives_in_a_submission_are_opened_and_those_in_them():
    third = zip_bytes([("iterable_vs_iterator.c", CODE)])
    inner = zip_bytes([("project/lessons/02-my-range/my_range.c", CODE),
                       ("project/solutions/02-my-range/my_range.c", OTHER),
                       ("again.zip", zip_bytes([("send.c", CODE), ("third.zip", third)]))])
    one = look_in({"s/work.zip": inner}).one()
    assert found(one) and found(one, SEND) and says(one, "within an archive within an archive")
    assert file_of(one, SEND)["path"] == "work.zip/again.zip/send.c"
    assert unreadable(one, "stays closed", "01-iterable-vs-iterator")
    for name, mode in (("a.tar.gz", "w:gz"), ("a.TGZ", "w:gz"), ("a.tar", "w")):
        assert found(look_in({"s/" + name: tar_bytes([("x/my_range.c", CODE)], mode)}).one())
    assert found(look_in({"smith.zip": inner}).one())
    assert says(look_in({"s/a.zst": b"x"}).one(), "can't be opened here")
    flat = look_at_zip([("doejane_4711_99_work.zip", inner)]).one()
    assert found(flat) and flat["student"] == "doejane"
    assert found(look_in({MOODLE + "work.zip": inner}).one())


@check
def archives_of_many_kinds_are_opened():
    files = [("w/my_range.c", CODE), ("w/send.c", OTHER)]
    kinds = {"a.tar.xz": tar_bytes(files, "w:xz"), "a.txz": tar_bytes(files, "w:xz"),
             "a.tar.bz2": tar_bytes(files, "w:bz2"), "a.7z": seven_zip(files), "a.rar": rar(files)}
    for name, content in kinds.items():
        with folder({"s/" + name: content, name: content, "t/x.zip": zip_bytes([(name, content)]),
                     "bad/" + name: content[:len(content) // 2]}) as top:
            listing = look(top)
            one = look(os.path.join(top, name)).one()
        for submission in listing.all[:1] + listing.all[2:] + [one]:
            assert found(submission) and found(submission, SEND, OTHER), name
        assert listing.students()[1] == "bad" and listing.all[1]["problems"]
    bomb = tar_bytes([("my_range.c", b"\0" * (64 * MIB))], "w:xz")
    assert says(look_in({"s/a.tar.xz": bomb}).one(), "swells")
    assert says(look_in({"s/a.7z": seven_zip([("my_range.c", b"\0" * (64 * MIB))])}).one(), "a.7z")


@check
def a_students_archive_is_a_submission_too():
    with folder({"jane.zip": zip_bytes([("w/my_range.c", CODE), ("w/send.c", OTHER)]),
                 "jane.tgz": tar_bytes([("my_range.c", CODE)])}) as top:
        one = look(top + "/jane.zip").one()
        assert found(one) and one["student"] == "w" and one["submitted"] == -1
        assert found(look(top + "/jane.tgz").one())


@check
def a_class_in_an_archive_is_found_below_its_folder():
    listing = look_at_zip([("export/jane/my_range.c", CODE),
                           ("export/lee/send.c", OTHER)])
    assert listing.students() == ["jane", "lee"]
    with folder({"c.tar.gz": tar_bytes([("c/jane/my_range.c", CODE),
                                        ("c/lee/send.c", OTHER)])}) as top:
        listing = look(top + "/c.tar.gz")
    assert listing.students() == ["jane", "lee"] and found(listing.all[0])


@check
def paths_in_archives_lead_nowhere():
    with tempfile.TemporaryDirectory() as outside:
        evil = outside + "/my_range.c"
        files = [("../../../../.." + evil, CODE), (evil, CODE),
                 ("..\\..\\my_range.c", CODE), ("./s/../send.c", OTHER)]
        one = look_in({"s/a.zip": zip_bytes(files)}).one()
        assert found(one) and found(one, SEND, OTHER)
        look_at_zip(files)
        look_in({"s/a.tar": tar_bytes(files, "w")})
        assert not os.listdir(outside)


@check
def links_in_archives_are_not_followed():
    def link(info):
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        return "/etc/passwd"
    assert unreadable(look_in({"s/a.zip": zip_bytes([("my_range.c", link)])}).one(),
                      "is a link")
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, kind in (("my_range.c", tarfile.LNKTYPE), ("send.c", tarfile.FIFOTYPE)):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    one = look_in({"s/a.tar": buffer.getvalue()}).one()
    assert unreadable(one, "is a link") and unreadable(one, "no ordinary file", SEND)


@check
def a_bomb_ends_its_archive_and_nothing_else():
    bomb = zip_bytes([("my_range.c", b"\0" * (64 * MIB)), ("send.c", CODE)])
    gz = tar_bytes([("my_range.c", b"\0" * (64 * MIB)), ("send.c", CODE)])
    listing = look_in({"a/x.zip": bomb, "b/my_range.c": CODE, "c/x.tgz": gz})
    assert says(listing.all[0], "my_range.c in it swells")
    assert says(listing.all[2], "swells") and found(listing.all[1])
    listing = look_at_zip([("a/my_range.c", b"\0" * (64 * MIB)),
                           ("b/my_range.c", CODE), ("c/x.zip", bomb)])
    assert unreadable(listing.all[0], "larger than 1 MiB") and found(listing.all[1])
    assert says(listing.all[2], "swells")


@check
def archives_are_bounded_in_size_and_number():
    noise = os.urandom(MIB - 10)
    inner = zip_bytes([(f"{i}/my_range.c", noise) for i in range(70)], zipfile.ZIP_STORED)
    assert says(look_in({"s/a.zip": inner}).one(), "larger than 64 MiB")
    half = zip_bytes([(f"{i}/my_range.c", b"x" * MIB) for i in range(2)])
    listing = look_in({**{f"s/{i}.zip": half for i in range(7)}, "t": None})
    assert says(listing.all[0], "more than 5 archives")
    many = zip_bytes([(f"{i}.txt", b"") for i in range(10100)])
    assert says(look_in({"s/a.zip": many}).one(), "first 10000")


@check
def one_student_cannot_crowd_out_a_class():
    big = zip_bytes([("x.bin", b"x" * (60 * MIB))], zipfile.ZIP_STORED)
    files = [(f"a/{i}.zip", big) for i in range(4)] + [("b/my_range.c", CODE)]
    listing = look_at_zip(files)
    assert says(listing.all[0], "stays closed") and found(listing.all[1])


@check
def many_files_of_one_student_cost_nobody_else():
    crowd = [(f"a_1_assignsubmission_file_/{i}.c", b"") for i in range(101000)]
    others = [("b_2_assignsubmission_file_/my_range.c", CODE)]
    listing = look_at_zip(crowd + others)
    assert says(listing.all[0], "more than 10000") and found(listing.all[1])
    assert "in 1 of the submissions" in listing.end["problem"], listing.end
    listing = look_at_zip([(name.replace(".c", ".js"), b"") for name, _ in crowd] + others)
    assert found(listing.all[1]) and listing.end["problem"] is None
    listing = look_in({"a/x.zip": zip_bytes(crowd[:10100]), "b/my_range.c": CODE})
    assert found(listing.all[1]) and listing.end["problem"], listing.end


@check
def damaged_archives_cost_only_what_is_damaged():
    good = zip_bytes([("my_range.c", CODE * 50), ("send.c", CODE)])
    for bad in (good[:len(good) // 2], b"PK\3\4" + b"x" * 100, b"", b"junk"):
        listing = look_in({"a/x.zip": bad, "b/my_range.c": CODE, "a/x.tgz": bad})
        assert says(listing.all[0], "x.zip"), listing.all[0]
        assert unreadable(listing.all[0], "x."), "what is missing may have been in it"
        assert found(listing.all[1])
    for place in (40, 45):  # the kind of the first block; something in it
        broken = bytearray(good)
        broken[place] = 0xFF
        one = look_in({"a/x.zip": bytes(broken)}).one()
        assert unreadable(one, "is damaged") and found(one, SEND)
    with folder({"x.zip": good[:len(good) // 2]}) as top:
        assert look(top + "/x.zip").status == 2


@check
def encrypted_files_get_a_sentence():
    plain = bytearray(zip_bytes([("my_range.c", CODE), ("send.c", CODE)]))
    plain[6] |= 1                                   # the local header's flag
    plain[plain.index(b"PK\1\2") + 8] |= 1          # and the directory's
    for listing in (look_in({"s/a.zip": bytes(plain)}),):
        assert unreadable(listing.one(), "encrypted") and found(listing.one(), SEND)


@check
def a_name_twice_in_an_archive_is_said():
    import warnings
    warnings.simplefilter("ignore")
    one = look_in({"s/a.zip": zip_bytes([("my_range.c", CODE), ("my_range.c", OTHER)])}).one()
    assert unclear(one, "a.zip/my_range.c, twice")


@check
def a_tar_of_endless_headers_is_survived():
    header = tarfile.TarInfo("x")
    header.type, header.size = b"g", 0
    block = header.tobuf(tarfile.USTAR_FORMAT)
    listing = look_in({"a/x.tar": block * 100000, "b/my_range.c": CODE})
    assert found(listing.all[1]) and listing.all[0]["problems"]


# --- Names that are attacks --------------------------------------------------


@check
def names_of_any_bytes_become_text():
    names = [b"\x1b[31mred", b"new\nline", b"\xff\xfe\xfd", "‮evil".encode(),
             b"=cmd()", b"a" * 250, b"<b>&amp;", b"tab\there", "é".encode() * 120,
             b"-rf", b"%s%n", b"\xc2\x85c1"]
    files = {os.fsdecode(name) + "/my_range.c": CODE for name in names}
    listing = look_in(files)
    assert listing.count == len(names)
    for submission in listing.all:
        assert found(submission)
        text = submission["student"] + submission["origin"]
        assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or c in "‮" for c in text)
        assert len(submission["student"].encode()) <= 200
    zipped = look_at_zip([(os.fsdecode(n).encode(errors="replace").decode() + "/my_range.c", CODE)
                          for n in names if b"\n" not in n])
    assert zipped.count == len(names) - 1, zipped.students()


@check
def accents_in_zips_come_through():
    assert look_at_zip([("Zoë Müller_7_assignsubmission_file_/my_range.c", CODE),
                        ("李_8_assignsubmission_file_/send.c", CODE)]
                       ).students() == ["Zoë Müller", "李"]


def zip_with(name, flag=False):
    """A zip whose one entry is called so, whatever the bytes."""
    plain = b"N" * len(name)
    content = bytearray(zip_bytes([(plain.decode(), CODE)], zipfile.ZIP_STORED).replace(plain, name))
    if flag:  # says that it is UTF-8
        content[7] |= 8
        content[content.index(b"PK\1\2") + 9] |= 8
    return bytes(content)


@check
def a_backslash_within_a_letter_parts_no_folders():
    for name in ("my_range_\u8a31.c".encode("big5"), "\u8a31/my_range.c".encode("big5"),
                 "\u8868\\my_range.c".encode("shift_jis"), "Zo\u00eb\\x\\my_range.c".encode()):
        assert b"\\" in name and found(look_in({"s/w.zip": zip_with(name), "t/send.c": OTHER}).all[0]), name


@check
def a_name_that_is_lost_loses_no_file():
    one = look_in({"s/w.zip": zip_with(b"Zo\xff\xfe/my_range.c", True), "t/send.c": OTHER},
                  "--lesson", RANGE).all[0]
    assert found(one) and says(one, "w.zip/nameless.c was taken")
