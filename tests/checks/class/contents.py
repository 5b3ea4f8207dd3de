"""What is in the files that students hand in. Each of these takes a lesson and
gives a Work, or plain bytes that nobody can grade."""
from lessons_of import Work
from packed import rar, seven_zip, tar_bytes, zip_bytes


def right(lesson):
    return lesson.right()


def stub(lesson):
    return lesson.untouched()


def wrong(lesson):
    """A known mistake, always the same."""
    return lesson.mistake(sorted(lesson.fails)[1])


def uncompiled(lesson):
    return lesson.uncompiled()


def refused(lesson):
    return lesson.refused()


def partly(lesson):
    return lesson.partly(2)


def as_bytes(content):
    return content.text.encode() if isinstance(content, Work) else content


def bytes_of(lesson, content):
    return as_bytes(content(lesson))


def plain(content):
    """Those bytes, whatever the lesson is."""
    return lambda lesson: content


def packed(pack, content=right, name=None):
    """The lesson's file in such an archive."""
    return lambda lesson: pack([("work/" + (name or lesson.file), bytes_of(lesson, content))])


def a_zip(files):
    return zip_bytes(files)


def xz(files):
    return tar_bytes(files, "w:xz")


def zip_in_zip(files):
    return zip_bytes([("inner.zip", zip_bytes(files))])


def torn(files):
    """A zip of which the end has not come through."""
    whole = zip_bytes(files)
    return whole[:len(whole) // 2]


def locked(files):
    """A zip with a password, as its headers say."""
    content = bytearray(zip_bytes(files))
    content[6] |= 1
    content[content.index(b"PK\1\2") + 8] |= 1
    return bytes(content)


def utf16(lesson):
    return lesson.solution.encode("utf-16")


def too_large(lesson):
    return b"/*" + b"x" * (1 << 20) + b"*/"


PACKERS = {"work.zip": a_zip, "work.tar.xz": xz, "work.7z": seven_zip, "work.rar": rar,
           "all.zip": zip_in_zip}
