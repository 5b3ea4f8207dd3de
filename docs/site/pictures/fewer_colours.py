"""Makes a PNG small that a browser has written: 64 colours instead of millions.

    python3 fewer_colours.py FILE.png
"""
import collections
import pathlib
import struct
import sys
import zlib

MOST = 64


def chunks(data):
    at = 8
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        yield kind, data[at + 8 : at + 8 + size]
        at += 12 + size


def nearest(left, up, corner):
    """Paeth's filter of PNG."""
    guess = left + up - corner
    return min((left, up, corner), key=lambda value: abs(guess - value))


def rows(width, height, data):
    """The pixels of each row, (red, green, blue), without PNG's filters."""
    above = bytes(3 * width)
    for y in range(height):
        start = y * (3 * width + 1)
        kind, row = data[start], bytearray(data[start + 1 : start + 1 + 3 * width])
        for x, byte in enumerate(row):
            left, corner = (row[x - 3], above[x - 3]) if x >= 3 else (0, 0)
            up = above[x]
            row[x] = (byte + (0, left, up, (left + up) // 2,
                              nearest(left, up, corner))[kind]) % 256
        above = row
        yield list(zip(row[::3], row[1::3], row[2::3]))


def main(path):
    parts = list(chunks(path.read_bytes()))
    width, height, *kind = struct.unpack(">IIBBBBB", parts[0][1])
    assert kind == [8, 2, 0, 0, 0], "eight bits of red, green and blue are expected"
    packed = b"".join(data for name, data in parts if name == b"IDAT")
    image = list(rows(width, height, zlib.decompress(packed)))
    common = collections.Counter(pixel for row in image for pixel in row)
    palette = [colour for colour, _ in common.most_common(MOST)]
    index = {
        colour: min(range(len(palette)), key=lambda n: sum(
            (a - b) ** 2 for a, b in zip(palette[n], colour)))
        for colour in common
    }
    lines = b"".join(b"\0" + bytes(index[pixel] for pixel in row) for row in image)
    out = b"\x89PNG\r\n\x1a\n"
    for name, data in (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
        (b"PLTE", b"".join(map(bytes, palette))),
        (b"IDAT", zlib.compress(lines, 9)),
        (b"IEND", b""),
    ):
        out += struct.pack(">I", len(data)) + name + data
        out += struct.pack(">I", zlib.crc32(name + data))
    path.write_bytes(out)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
