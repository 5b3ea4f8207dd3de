"""What make predict-5 asks. Each part is a program of its own."""

# [noisy] In which order do the lines come?
def noisy():
    print("begin")
    yield 1
    print("end")
numbers = noisy()
print("made")
for n in numbers:
    print("use", n)
# Because: the call runs nothing. Whoever asks runs the body, up to the next
# yield.

# [return] A list is returned, and there is a yield somewhere.
def numbers():
    return [1, 2]
    yield
print(list(numbers()))
# Because: one yield makes it a generator. Return ends it; no item was ever
# yielded.

# [late] Both names change before anybody asks.
data, factor = [1, 2], 2
products = (factor * x for x in data)
data, factor = [7], 10
print(*products)
# Because: only the first iterable is looked up at once. The body looks up
# `factor` late.

# [inside] The first item of each list. (Of an error, its name is enough.)
def firsts(lists):
    for items in lists:
        yield next(iter(items))
for item in firsts([[1], [], [2]]):
    print(item)
# Because: a StopIteration must not leave a body: it would look like its end.

# [itself] A generator that asks itself. (Its error's name is enough.)
def itself():
    yield next(g)
g = itself()
print(next(g))
# Because: it is running already, with one frame. It can't run a second time in
# it.
