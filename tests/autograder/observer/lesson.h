/**
 * @file
 * What is written for a lesson from its header, by proxies.awk: on one side
 * functions of the lesson's names that ask, on the other what answers them.
 *
 * Beside a lesson's cases, in wire_types.h, stands what no header tells: how
 * its own types are put and got. For `struct x`, that is put_x() and get_x();
 * for a `struct x *` that is lent, lend_x() and borrow_x(), and if either side
 * may change it, give_back_x() and take_back_x(). Functions of what is given
 * that have to be asked on the other side are declared there as well.
 * own_serve() answers what the subject asks by WIRE_OWN.
 */
#ifndef LESSON_H
#define LESSON_H

#include "callbacks.h"
#include "objects.h"
#include "shared.h"

/** What answers a call on the subject's side, by the number of the function. */
extern void (*const lesson_answers[])(struct message *m);

/** How many there are. */
extern const int64_t lesson_answer_count;

/** What answers WIRE_OWN on the observer's side, or NULL. */
extern void (*const lesson_own)(struct message *m);

#endif
