"""Archives, as bytes: zips, tars, 7z, rar."""
import ctypes
import io
import pathlib
import struct
import tarfile
import tempfile
import zipfile
import zlib


def zip_bytes(files, method=zipfile.ZIP_DEFLATED, when=(2026, 11, 20, 10, 0, 0)):
    """A zip of (name, content) pairs; names may come twice."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in files:
            info = zipfile.ZipInfo(name, when)
            info.compress_type = method
            info.external_attr = 0o100644 << 16
            if callable(content):
                content = content(info)
            archive.writestr(info, content)
    return buffer.getvalue()


def tar_bytes(files, mode="w:gz"):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode=mode) as archive:
        for name, content in files:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return buffer.getvalue()


def seven_zip(files):
    """As libarchive writes it: Python can't."""
    library = ctypes.CDLL("libarchive.so.13")
    for name in ("archive_write_new", "archive_entry_new"):
        getattr(library, name).restype = ctypes.c_void_p
    with tempfile.NamedTemporaryFile() as file:
        archive = ctypes.c_void_p(library.archive_write_new())
        library.archive_write_set_format_7zip(archive)
        library.archive_write_open_filename(archive, file.name.encode())
        for name, content in files:
            entry = ctypes.c_void_p(library.archive_entry_new())
            library.archive_entry_set_pathname(entry, name.encode())
            library.archive_entry_set_size(entry, ctypes.c_int64(len(content)))
            library.archive_entry_set_mode(entry, 0o100644)
            library.archive_write_header(archive, entry)
            library.archive_write_data(archive, content, ctypes.c_size_t(len(content)))
            library.archive_entry_free(entry)
        library.archive_write_free(archive)
        return pathlib.Path(file.name).read_bytes()


def rar(files):
    """The oldest kind of .rar, without compression."""
    def block(kind, flags, rest, content=b""):
        head = struct.pack("<BHH", kind, flags, 7 + len(rest)) + rest
        return struct.pack("<H", zlib.crc32(head) & 0xFFFF) + head + content
    parts = [b"Rar!\x1a\x07\x00", block(0x73, 0, bytes(6))]
    for name, content in files:
        size = len(content)
        parts.append(block(0x74, 0x8000, struct.pack("<IIBIIBBHI", size, size, 3, zlib.crc32(content), 0,
                                                     20, 0x30, len(name), 0o100644) + name.encode(), content))
    return b"".join(parts + [block(0x7B, 0x4000, b"")])
