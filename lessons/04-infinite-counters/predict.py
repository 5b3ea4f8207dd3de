"""What make predict-4 asks. Each part is a program of its own."""

# [one_too_many] Where is the 6?
from itertools import count, islice, takewhile
counter = count(1)
print(*islice(counter, 3))
print(*takewhile(lambda n: n < 6, counter))
print(next(counter))
# Because: takewhile had to take the 6 to see that it is too large. It is lost.

# [shortest] Which number comes after the zip?
from itertools import count
counter = count(1)
for number, letter in zip(counter, "ab"):
    print(number, letter)
print(next(counter))
# Because: zip asks left first. The 3 was taken before right had to say no.

# [in_twos] One iterator, on both sides of a zip.
it = iter([1, 2, 3, 4, 5])
for left, right in zip(it, it):
    print(left, right)
print(list(it))
# Because: both sides take from one walk. 5 was taken, and then there was no
# partner.

# [strict] A strict zip. What comes before it complains? (The error's name will
# do.)
for number, letter in zip([1, 2], ["a"], strict=True):
    print(number, letter)
# Because: zip can't look ahead either. Only the second step shows what is
# missing.

# [groups] Equal neighbours in groups, collected first and looked at later.
from itertools import groupby
groups = list(groupby("aab"))
for letter, group in groups:
    print(letter, list(group))
# Because: a group is lent until groupby moves on, like the pairs of your zip.
