/**
 * @file
 * The users that root's graders let submissions work as: nobody else is one,
 * and no two graders of a machine share any, as long as there are few.
 */
#ifndef USERS_H
#define USERS_H

/** So many slots a grader has at most, with that of git. The observers of a
 * slot's submissions work as the user whose number is by so many larger. */
enum { USERS_OF_SLOTS = 65 };

/**
 * The first of twice as many users, which are this grader's until it ends.
 * Where other graders have all there are, it shares those of one.
 */
unsigned users_take(void);

#endif
