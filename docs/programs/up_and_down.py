# [body]
def up_and_down(top):
    for i in range(1, top):
        yield i
    for i in range(top, 0, -1):
        yield i
# [body]

for number in up_and_down(3):
    print(number)
