"""What make predict-3 asks. Each part is a program of its own."""

# [break] A loop is left by break. What does the iterator still have?
it = iter([5, 7, 9, 11])
for n in it:
    if n == 7:
        break
print(*it)
# Because: the loop took 5 and 7. Break leaves the rest where it is.

# [stopped] The list grows when its iterator has stopped.
numbers = [4, 7]
it = iter(numbers)
print(list(it))
numbers.append(9)
print(list(it))
# Because: an iterator that has stopped stays stopped, whatever becomes of the
# list.

# [grows] The list grows while a loop walks along it.
numbers = [1, 2]
for n in numbers:
    if len(numbers) < 5:
        numbers.append(n)
print(*numbers)
# Because: the end is where the list ends at that moment. Without the `if`:
# never.

# [dict] And a dict? (Of an error, its name is enough.)
ages = {"ann": 7}
for name in ages:
    print(name)
    ages["bob"] = 9
# Because: a dict has no places that stay. It notices at the next step, and
# refuses.
