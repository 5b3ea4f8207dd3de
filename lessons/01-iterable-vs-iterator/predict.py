"""What make predict-1 asks. Each part is a program of its own."""

# [used_up] One iterator, counted twice. What is on the line?
it = iter([1, 2, 3, 4])
print(sum(1 for _ in it), sum(1 for _ in it))
# Because: the first walk used the iterator up. The list would give a new one.

# [one_for_two] One iterator for two loops. Which pairs come?
it = iter("abc")
for a in it:
    for b in it:
        print(a + b)
# Because: there is one position. The inner loop takes all that the outer one
# left.

# [in_eats] Is 2 in it, and what is left afterwards?
it = iter([5, 2, 7, 9])
print(2 in it)
print(*it)
# Because: `in` asks for items until one is equal. 5 and 2 are gone.

# [removing] Every number is removed, while a loop walks along them. What is
# left?
numbers = [1, 2, 3, 4]
for n in numbers:
    numbers.remove(n)
print(*numbers)
# Because: the iterator has an index. The rest moves one place down, the index
# one up.

# [truth] An empty list, an iterator over it, and the length of that.
print(bool([]), bool(iter([])))
print(len(iter([])))
# Because: an iterator knows no length, so it is always true. Ask it, or count.
