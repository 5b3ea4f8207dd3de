"""Lesson 6: generators that listen. make example-6 shows the C twin."""


# [talking_def]
def my_generator_talking():
    value = yield "Initial Yield"
    print(f"Received: {value}")
    yield "Second Yield"
# [talking_def]


# [echo_def]
def echo():
    x = None
    while True:
        x = yield x
# [echo_def]


# [two_yields_def]
def two_yields():
    while True:
        x = yield
        yield x
# [two_yields_def]


# [average_def]
def running_average():
    total = count = 0
    mean = None
    while True:
        x = yield mean
        total += x
        count += 1
        mean = total / count
# [average_def]


# [counter_def]
def counter(top):
    i = 0
    while i < top:
        v = yield i
        i = v if v is not None else i + 1
# [counter_def]


# [till_def]
def till(book):
    total = 0
    try:
        while True:
            amount = yield total
            total += amount
    finally:
        book.append(total)
# [till_def]


# [me_def]
def asks_itself():
    try:
        me.send(1)
    except ValueError as error:
        yield repr(error)
# [me_def]


# [patient_def]
def patient():
    while True:
        try:
            yield "ready"
        except ValueError as error:
            yield repr(error)
# [patient_def]


# [stubborn_def]
def stubborn():
    try:
        yield "open"
    except GeneratorExit:
        yield "still open"
# [stubborn_def]


# [shop_def]
def shop(book):
    try:
        yield from till(book)
    finally:
        print("The shop closes, in the book:", *book)
# [shop_def]


def show(step, *arguments):
    """Prints what a call gives, or the exception that it raises."""
    try:
        print(step(*arguments))
    except StopIteration:
        print("StopIteration")
    except Exception as error:
        print(repr(error))


# [talking]
gen = my_generator_talking()
print(next(gen))
print(gen.send("Hello"))
# [talking]

# [none]
gen = my_generator_talking()
print(gen.send(None))
print(next(gen))
# [none]

# [too_early]
gen = my_generator_talking()
show(gen.send, "Hello")
show(gen.send, None)
# [too_early]

# [echo]
e = echo()
show(next, e)
show(e.send, 1)
show(e.send, 2)
show(next, e)
show(e.send, 3)
# [echo]

# [two_yields]
e = two_yields()
show(next, e)
show(e.send, 1)
show(e.send, 2)
show(e.send, 3)
# [two_yields]

# [average]
mean = running_average()
show(next, mean)
show(mean.send, 10)
show(mean.send, 30)
show(mean.send, 5)
# [average]

# [counter]
c = counter(10)
show(next, c)
show(next, c)
show(c.send, 8)
show(next, c)
show(next, c)
# [counter]

# [loop]
numbers = counter(7)
for n in numbers:
    print(n)
    if n == 1:
        print("send gives", numbers.send(4))
# [loop]

# [till]
book = []
sales = till(book)
next(sales)
sales.send(30)
sales.send(12)
print("In the book:", *book)
sales.close()
print("In the book:", *book)
sales.close()
print("In the book:", *book)
# [till]

# [finished]
show(next, sales)
show(sales.send, 5)
show(sales.throw, KeyError("stuck"))
show(sales.close)
# [finished]

# [unstarted]
unused = till(book)
unused.close()
show(unused.send, 5)
print("In the book:", *book)
# [unstarted]

# [me]
me = asks_itself()
show(next, me)
# [me]

# [patient]
p = patient()
show(next, p)
show(p.throw, ValueError("once more"))
show(next, p)
show(p.throw, KeyError("stuck"))
show(next, p)
# [patient]

# [stubborn]
s = stubborn()
show(next, s)
show(s.close)
# [stubborn]

# [shop]
bakery = shop(book)
show(next, bakery)
show(bakery.send, 7)
show(bakery.throw, KeyError("stuck"))
# [shop]

# [who]
print(hasattr(my_generator_talking(), "send"))
print(hasattr(my_generator_talking, "send"))
print(hasattr(iter([1, 2]), "send"))
# [who]
