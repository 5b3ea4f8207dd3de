"""What make predict-7 asks. Each part is a program of its own."""

# [digits] Which of these lines does a look for digits take for errors?
lines = ["GET /404.html 200 17", "GET / 200 15000", "GET /shop 404 9"]
for line in lines:
    if "404" in line or "500" in line:
        print(line)
# Because: the digits may be a path or a size. The status is a place, not a
# text.

# [asked] Nobody reads before somebody asks. In which order do the lines come?
def told(lines):
    for line in lines:
        print("reading", line)
        yield line
errors = (line for line in told(["200", "404", "500"]) if line != "200")
print("made")
print(next(errors))
# Because: the end of the row asks. It is asked on, until a line is an error.

# [twice] The errors are counted, twice.
lines = (line for line in ["200", "404", "404"])
print(sum(line == "404" for line in lines))
print(sum(line == "404" for line in lines))
# Because: a generator is walked once. To walk again, make a new one.

# [left] The loop is left early. When is the log closed?
def log_lines():
    try:
        yield "one"
        yield "two"
    finally:
        print("closed")
lines = log_lines()
for line in lines:
    break
print("after the loop")
lines.close()
# Because: break only leaves the loop. `lines` still holds the generator.
