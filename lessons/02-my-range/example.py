"""Lesson 2: iterators of your own. make example-2 shows the C twin."""

# [my_range_class]
class MyRange:
    def __init__(self, start, end):
        self.current = start
        self.end = end

    def __iter__(self):
        return self

    def __next__(self):
        if self.current >= self.end:
            raise StopIteration
        value = self.current
        self.current += 1
        return value
# [my_range_class]

# [my_range]
my_range = MyRange(1, 5)
for number in my_range:
    print(number)
# [my_range]

# [once]
mine = MyRange(1, 5)
print(*mine)
print(*mine)
numbers = range(1, 5)
print(*numbers)
print(*numbers)
# [once]

# [shared]
r = MyRange(1, 6)
a, b = iter(r), iter(r)
print(next(a))
print(next(b))
print(next(a))
print(a is b)
# [shared]

# [my_iterator_class]
class MyIterator:
    def __init__(self, start, end):
        self.current = start
        self.end = end

    def __iter__(self):
        return self

    def __next__(self):
        if self.current > self.end:
            raise StopIteration
        self.current += 1
        return self.current - 1
# [my_iterator_class]

# [my_iterator]
it = MyIterator(1, 3)
for num in it:
    print(num)
# [my_iterator]

# [obj_class]
class Obj:
    def __init__(self, word):
        self.word = word

    def __iter__(self):
        return Iterator(self.word)
# [obj_class]

# [iterator_class]
class Iterator:
    def __init__(self, word):
        self.word = word
        self.index = 0

    def __next__(self):
        try:
            letter = self.word[self.index]
        except IndexError:
            raise StopIteration
        self.index += 1
        return letter

    def __iter__(self):
        return self
# [iterator_class]

# [obj]
obj = Obj("sergey")
it = iter(obj)
for _ in range(6):
    print(next(it))
# [obj]

# [walkers]
ab = Obj("ab")
for x in ab:
    for y in ab:
        print(x + y, end=" ")
print()
# [walkers]

# [step]
print(*range(0, 10, 3))
print(*range(10, 0, -3))
print(*range(-3, 3, 2))
print(*range(0, 1, 100))
# [step]

# [zero]
try:
    range(1, 5, 0)
except ValueError:
    print("ValueError")
# [zero]

# [alive]
class OverData:
    def __init__(self, data):
        self.data = data
        self.index = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.index >= len(self.data):
            raise StopIteration
        value = self.data[self.index]
        self.index += 1
        return value

data = [1]
mine, real = OverData(data), iter(data)
print(*mine)
print(*real)
data.append(2)
print(next(mine, "StopIteration"))
print(next(real, "StopIteration"))
# [alive]
