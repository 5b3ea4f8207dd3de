/**
 * @file
 * Lesson 6: generators that listen. What you write, and what each promises.
 */
#ifndef SEND_H
#define SEND_H

#include "containers.h"
#include "generator.h"
#include "todo.h"

/**
 * Python's `my_generator_talking()`: yields "Initial Yield", prints what it was
 * sent, such as `Received: Hello`, yields "Second Yield", and ends.
 */
struct generator *my_generator_talking(void);

/**
 * Python's `running_average()`: yields None first. Then, whenever a number is
 * sent, it yields the mean of all so far, a float. It never ends by itself, and
 * nothing but numbers may be sent.
 */
struct generator *running_average(void);

/**
 * Python's `counter(top)`: yields 0, 1, 2 and so on, up to, but without, `top`.
 * An int that is sent, 0 too, is the number it yields next. It ends when there
 * is a number to yield that is not below `top`.
 */
struct generator *counter(int64_t top);

/**
 * Python's `till(book)`: yields the total so far, at first 0, and adds every
 * int that is sent. When it ends, its total is appended to `book`, once: by
 * gen_close(), by the last iter_drop(), or by an error thrown in. A till that
 * never started writes nothing. Its totals must fit into 64 bits.
 * @param book  a list, which must outlive the till
 */
struct generator *till(struct iterable *book);

#endif
