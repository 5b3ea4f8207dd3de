"""Lesson 3: how a walk ends. make example-3 shows the C twin."""


class MyNumbers:
    def __init__(self, top):
        self.top = top

    # [iter]
    def __iter__(self):
        self.a = 1
        return self
    # [iter]

    # [next]
    def __next__(self):
        if self.a > self.top:
            raise StopIteration
        x = self.a
        self.a += 1
        return x
    # [next]


# [extend]
def extend(items, source):
    it = iter(source)
    while True:
        try:
            item = next(it)
        except StopIteration as stop:
            return stop.value
        items.append(item)
# [extend]


# [index_of]
def index_of(source, wanted):
    index = 0
    for item in source:
        if item == wanted:
            break
        index += 1
    else:
        raise ValueError("there is no such item")
    return index
# [index_of]


class Counted:
    def __init__(self, items):
        self.items, self.index, self.done = items, 0, False

    def __iter__(self):
        return self

    def __next__(self):
        if self.done or self.index >= len(self.items):
            self.done = True
            raise StopIteration(self.index)
        item = self.items[self.index]
        self.index += 1
        return item


# [flaky]
class Flaky:
    n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 2:
            raise KeyError("glitch")
        if self.n > 4:
            raise StopIteration
        return self.n
# [flaky]


# [legacy]
class Squares:
    def __getitem__(self, index):
        if index > 4:
            raise IndexError("that is far enough")
        return index * index
# [legacy]


class Countdown:
    def __getitem__(self, index):
        if index > 2:
            raise StopIteration
        return 3 - index


def show(it):
    """Prints the next item, or how the walk ended."""
    try:
        print(next(it))
    except StopIteration as stop:
        print("StopIteration", stop.value)


# [too_early]
numbers = MyNumbers(20)
try:
    print(next(numbers))
except AttributeError as error:
    print(repr(error))
numbers.a = 17
print(next(numbers))
# [too_early]

# [by_hand]
numbers = MyNumbers(20)
it = iter(numbers)
print(next(it))
print(next(it))
print(next(it))
print(next(it))
print(next(it))
# [by_hand]

# [for]
for x in MyNumbers(20):
    print(x)
# [for]

# [rewind]
mine = iter(numbers)
print(next(mine))
print(next(mine))
yours = iter(numbers)
print(next(mine))
# [rewind]
print(*mine)

# [broken]
found = []
flaky = Flaky()
try:
    extend(found, flaky)
except KeyError as error:
    print(repr(error))
print(*found)
print(*flaky)
# [broken]

# [zero_step]
try:
    extend(found, range(1, 10, 0))
except ValueError as error:
    print(type(error).__name__)
# [zero_step]

# [growing]
squares = {1: 1, 2: 4}
it = iter(squares)
print(next(it))
squares[3] = 9
try:
    extend(found, it)
except RuntimeError as error:
    print(repr(error))
# [growing]

# [search]
it = iter([5, 7, 9, 11])
print(index_of(it, 7))
print(*it)
try:
    index_of([5, 7, 9, 11], 8)
except ValueError as error:
    print(repr(error))
# [search]

# [stopped]
numbers = [4, 7]
it = Counted(numbers)
print(extend(found, it))
numbers.append(9)
show(it)
show(iter(numbers))
# [stopped]

print(*Squares())
print(*Countdown())
