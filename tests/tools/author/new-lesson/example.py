"""Lesson @NUMBER@. make example-@NUMBER@ shows the C twin."""


def countdown(start):
    return iter(range(start, 0, -1))


# [countdown]
for n in countdown(3):
    print(n)
# [countdown]
