"""Lesson 1: an iterable and its iterators. make example-1 shows the C twin."""

# [list]
numbers = [1, 2, 3, 4]
iterator = iter(numbers)
print(next(iterator))
print(next(iterator))
print(next(iterator))
print(next(iterator))
print(next(iterator, "StopIteration"))
# [list]

# [tuple]
fruit = ("apple", "banana", "cherry")
it = iter(fruit)
print(next(it))
print(next(it))
print(next(it))
# [tuple]

# [for]
for x in fruit:
    print(x)
# [for]

# [string]
it = iter("banana")
for _ in range(6):
    print(next(it))
# [string]

# [both]
word = "qwerty"
it = iter(word)
for letter in word:
    print(letter)
print(next(it))
print(next(it))
print(next(it))
# [both]

# [nested]
for a in "abc":
    for b in "abc":
        print(a + b, end=" ")
print()
# [nested]

# [used_up]
it = iter(numbers)
print(sum(1 for _ in it), sum(1 for _ in it))
print(sum(1 for _ in numbers), sum(1 for _ in numbers))
# [used_up]

# [letters]
for letter in "привет":
    print(letter)
# [letters]
