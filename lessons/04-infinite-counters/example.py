"""Lesson 4: counters without an end. make example-4 shows the C twin."""

from itertools import chain, count, cycle, islice, takewhile


# [infinite_counter_class]
class InfiniteCounter:
    def __init__(self, start=0):
        self.current = start

    def __iter__(self):
        return self

    def __next__(self):
        self.current += 1
        return self.current
# [infinite_counter_class]


# [dice_class]
class Dice:
    def __init__(self, state):
        self.state = state

    def __iter__(self):
        return self

    def __next__(self):
        self.state = self.state * 16807 % 2147483647
        return self.state % 6 + 1
# [dice_class]


class Box:
    def __init__(self, name, items):
        self.name, self.items = name, items

    def __iter__(self):
        print("open", self.name)
        return iter(self.items)


def is_below_6(number):
    return number < 6


def is_no_six(eyes):
    return eyes != 6


# [infinite_counter]
counter = InfiniteCounter()
print(next(counter))
print(next(counter))
print(next(counter))
# [infinite_counter]

# [five]
print(next(InfiniteCounter(5)))
# [five]


# [my_numbers]
class MyNumbers:
    def __iter__(self):
        self.a = 1
        return self

    def __next__(self):
        x = self.a
        self.a += 1
        return x

numbers = iter(MyNumbers())
for _ in range(5):
    print(next(numbers))
# [my_numbers]

# [left_over]
counter = InfiniteCounter()
print(*islice(counter, 3))
print(*takewhile(is_below_6, counter))
print(next(counter))
# [left_over]

# [zip]
numbers = [1, 2, 3]
letters = ["a", "b", "c"]
for pair in zip(numbers, letters):
    print(pair)
# [zip]

# [shortest]
counter = InfiniteCounter()
letters = iter("ab")
print(*zip(counter, letters))
print(next(counter))
# [shortest]

# [by_twos]
it = iter([1, 2, 3, 4, 5])
print(*zip(it, it))
# [by_twos]

# [enumerate]
words = ["apple", "banana", "cherry"]
for index, word in enumerate(words):
    print(index, word)
# [enumerate]

# [pipeline]
throws = takewhile(is_no_six, Dice(10))
for index, eyes in enumerate(throws, start=1):
    print(index, eyes)
# [pipeline]

# [count]
print(*islice(count(10, -2), 4))
# [count]

# [chain]
both = chain(Box("a", [1, 2]), Box("b", [3]))
print("made")
for item in both:
    print(item)
# [chain]

# [cycle]
print(*islice(cycle(["red", "green"]), 5))
# [cycle]

# [reversed]
print(*reversed([1, 2, 3]))
try:
    reversed(iter([1, 2, 3]))
except TypeError:
    print("TypeError")
# [reversed]
