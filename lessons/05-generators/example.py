"""Lesson 5: generators. make example-5 shows the C twin."""


# [by_hand]
class StartSignal:
    def __init__(self, word):
        self.word = word
        self.state = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.state == 0:
            self.state = 1
            return "ready"
        if self.state == 1:
            self.state = 2
            return "steady"
        if self.state == 2:
            self.state = 3
            return self.word
        raise StopIteration
# [by_hand]


# [with_yield]
def start_signal(word):
    yield "ready"
    yield "steady"
    yield word
# [with_yield]


# [my_range_def]
def my_range(n):
    i = 0
    while i < n:
        yield i
        i += 1
# [my_range_def]


# [fibonacci_def]
def fibonacci(n):
    a, b = 0, 1
    for i in range(n):
        yield a
        a, b = b, a + b
# [fibonacci_def]


# [count_up_to_def]
def count_up_to(limit):
    count = 1
    while count <= limit:
        yield count
        count += 1
# [count_up_to_def]


def my_generator_between(start, end):
    while start <= end:
        yield start
        start += 1


# [my_generator_def]
def my_generator(data):
    for item in data:
        yield item
# [my_generator_def]


class Journal:
    cleanups = 0


# [only_def]
def only(source, keep, journal):
    kept = 0
    try:
        for item in source:
            if keep(item):
                kept += 1
                yield item
        return kept
    finally:
        journal.cleanups += 1
# [only_def]


class Tree:
    def __init__(self, name, left=None, right=None):
        self.name, self.left, self.right = name, left, right


# [in_order_def]
def in_order(tree):
    if tree:
        yield from in_order(tree.left)
        yield tree.name
        yield from in_order(tree.right)
# [in_order_def]


# [gen_func_def]
def gen_func():
    state = 1
    while True:
        state = (1103515245 * state + 12345) % 2147483648
        yield state / 2147483648
# [gen_func_def]


def show(it):
    """Prints the next item, or how the walk ended."""
    try:
        print(next(it))
    except StopIteration as stop:
        print("StopIteration", stop.value)


print(*StartSignal("go"))
print(*start_signal("go"))

# [my_range]
for i in my_range(5):
    print(i)
# [my_range]

# [noisy]
def noisy(n):
    print("begin")
    for i in range(n):
        print("make", i)
        yield i
    print("end")

numbers = noisy(2)
print("made")
for i in numbers:
    print("use", i)
# [noisy]

# [fibonacci]
for num in fibonacci(5):
    print(num)
# [fibonacci]

# [count_up_to]
counter = count_up_to(5)
print(next(counter))
print(next(counter))
print(next(counter))
# [count_up_to]

# [between]
gen = my_generator_between(1, 3)
for num in gen:
    print(num)
# [between]

# [once]
data = [10, 20, 30]
gen = my_generator(data)
print(*gen)
print(*gen)
print(*my_generator(data))
# [once]

# [only]
journal = Journal()
even = only(range(6), lambda n: n % 2 == 0, journal)
show(even)
show(even)
show(even)
print(journal.cleanups)
show(even)
print(journal.cleanups)
show(even)
# [only]

# [close]
even = only(range(6), lambda n: n % 2 == 0, journal)
show(even)
even.close()
print(journal.cleanups)
show(even)
# [close]

# [gen_func]
generator = gen_func()
print("generator function", gen_func.__name__)
print("generator", type(generator).__name__)
print("value:", next(generator))
print("value:", next(generator))
print("value:", next(generator))
# [gen_func]

# [in_order]
tree = Tree("d", Tree("b", Tree("a"), Tree("c")), Tree("e"))
print(*in_order(tree))
# [in_order]

# [expression]
numbers = [1, 2, 3]
squares = (x * x for x in numbers)
numbers = [7, 8, 9]
print(*squares)
# [expression]
