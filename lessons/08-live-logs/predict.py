"""What make predict-8 asks. Each part is a program of its own."""

# [pieces] Which lines are these, and what is held back?
held = ""
for piece in ["one\ntw", "o\n", "three"]:
    held += piece
    while "\n" in held:
        line, held = held.split("\n", 1)
        print("line", line)
print("held", held)
# Because: only a line feed ends a line. What came behind the last one is held
# back, until more comes or all is over.

# [waits] In which order? (The "" says that there is nothing yet.)
pieces = ["one", "", "two"]
def follow():
    while pieces:
        piece = pieces.pop(0)
        if piece:
            yield piece
        else:
            print("waits")
for piece in follow():
    print(piece)
# Because: "" means not yet. It waits, reads again, and only then hands out the
# next piece. It is no end.

# [glued] The file ends in the middle of a line, and another one begins.
def lines(pieces):
    held = ""
    for piece in pieces:
        held += piece
        while "\n" in held:
            line, held = held.split("\n", 1)
            yield line
for line in lines(["one\nhalf", "new\n"]):
    print(line)
# Because: nobody told it that the file ended between the two pieces. That is
# why there is a None between two files.

# [minute] How many errors are less than 60 seconds older than the one sent?
def last_minute():
    times = []
    while True:
        times.append((yield len(times)))
        while times[0] <= times[-1] - 60:
            times.pop(0)
counts = last_minute()
next(counts)
print(*[counts.send(seconds) for seconds in (0, 10, 59, 60, 70)])
# Because: at 60, the error at 0 is just a minute old, and leaves. At 70, the
# one at 10 does.
