"""What make predict-2 asks. Each part is a program of its own."""

# [one_position] r is an iterator. What are a and b?
r = iter(range(1, 6))
a = iter(r)
b = iter(r)
print(next(a), next(b), next(a))
# Because: iter() of an iterator is that iterator. All three names hold one
# position.

# [two_positions] Two walkers along one word.
word = "sergey"
a = iter(word)
b = iter(word)
print(next(a), next(a), next(b), next(a))
# Because: a string has no position. Each iter() makes a new iterator with its
# own.

# [steps] Up, down, and over the end.
print(*range(0, 10, 3))
print(*range(10, 0, -3))
print(*range(0, 1, 100))
# Because: the end is never inside. Going up it is a limit above, going down
# below.

# [membership] 9 is asked for twice, in a range and in its iterator.
numbers = range(0, 20, 3)
print(9 in numbers, 9 in numbers)
it = iter(numbers)
print(9 in it, 9 in it)
# Because: the range calculates. Its iterator has to walk, and 9 is behind it
# then.
