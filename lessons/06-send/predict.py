"""What make predict-6 asks. Each part is a program of its own."""

# [talking] Who prints what, and when?
def talk():
    value = yield "first"
    print("received", value)
    yield "second"
gen = talk()
print(next(gen))
print(gen.send("hello"))
# Because: send goes in, the body runs to its next yield, and that comes back.

# [echo] What comes back?
def echo():
    x = None
    while True:
        x = yield x
e = echo()
print(next(e), e.send(1), e.send(2), next(e), e.send(3))
# Because: each yield hands out what the one before it received. next sends
# None.

# [stolen] A send in the middle of a loop.
def counter(top):
    i = 0
    while i < top:
        v = yield i
        i = i + 1 if v is None else v
numbers = counter(7)
for n in numbers:
    print(n)
    if n == 1:
        print("send gives", numbers.send(4))
# Because: the send itself takes the 4. The loop only ever sees what next
# gives.

# [early] Something is sent before the first next. (The error's name is
# enough.)
def listen():
    while True:
        print("got", (yield))
listener = listen()
listener.send(5)
# Because: no yield is waiting yet, so nobody could receive it. Begin with
# next.
