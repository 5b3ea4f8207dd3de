/**
 * @file
 * The wire: asking and being asked, also in the middle of being asked.
 *
 * There is one thread of control: of observer and subject one runs and the
 * other waits for its message. A message is a question or the answer to the
 * last one, and ends with the news: whatever both sides keep a copy of and this
 * side has changed since it spoke last.
 */
#ifndef WIRE_H
#define WIRE_H

#include "message.h"

/** What a message is. */
enum wire_kind {
    WIRE_ANSWER,   /**< to the last question that is still open */
    WIRE_NEXT,     /**< of an iterator of the other side's */
    WIRE_ITER,     /**< of an iterable of the other side's */
    WIRE_SEND,     /**< to a generator of the other side's */
    WIRE_THROW,    /**< the same */
    WIRE_CLOSE,    /**< the same */
    WIRE_AGAIN,    /**< what was lent: what is it by now? */
    WIRE_DROP,     /**< the observer holds an iterator no more */
    WIRE_CALL,     /**< the observer calls a function of the lesson */
    WIRE_USE,      /**< how much memory is in use? */
    WIRE_END,      /**< the case is over for these draws */
    WIRE_CALLBACK, /**< the subject calls a function of the case */
    WIRE_OWN,      /**< the subject asks what only this lesson knows */
};

/** The descriptor at which a process finds its end of the wire. */
enum { WIRE_DESCRIPTOR = 3 };

/** Begins a question. What follows is put into it. */
struct message *wire_ask(enum wire_kind kind);

/** Begins the answer, once all that was asked has been read. */
struct message *wire_answer(void);

/** Sends the question that was begun; serves the other side's until the answer
 * comes, and returns that. It is good until the next question. */
struct message *wire_call(void);

/** Waits for a question and answers it. */
void wire_serve(void);

/** How many questions were sent or received so far. */
uint64_t wire_count(void);

/** @name What each side brings
 * @{ */

/** Answers a question, which is read from `m`, by wire_answer(). */
void side_serve(enum wire_kind kind, struct message *m);

/** Adds the news to a message that is about to be sent. */
void side_put_news(struct message *m);

/** Takes in the news of the other side. */
void side_get_news(struct message *m);

/** @} */

#endif
