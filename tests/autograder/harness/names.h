/**
 * @file
 * Names that the harness writes into its records and the judge knows them by:
 * one place for both. What the judge only compares has no name here.
 */
#ifndef NAMES_H
#define NAMES_H

/** @name Events: why the program could not go on
 * @{ */
#define EVENT_EXIT "exit"                         /**< it ended too early */
#define EVENT_CLOSED "closed"                     /**< its output was closed */
#define EVENT_MEMORY "memory"                     /**< it wanted too much */
#define EVENT_OVERRUN "overrun"                   /**< past a block's end */
#define EVENT_UNDERRUN "underrun"                 /**< in front of a block */
#define EVENT_WRITE_AFTER_FREE "write after free" /**< into a freed block */
#define EVENT_DOUBLE_FREE "double free"           /**< freed twice */
#define EVENT_WILD_FREE "wild free"               /**< of what is no block */
#define EVENT_NULL_SOURCE "NULL source"           /**< nothing to walk */
#define EVENT_WIRE "no answer"                    /**< of a submission apart */
#define EVENT_MANY "many lines"                   /**< of a try: enough */
#define EVENT_STUCK "stuck"          /**< the step before showed why */
#define EVENT_DROPPED " was dropped" /**< of a try: NAME was, at that line */
/** @} */

/** The exception of a stub, as lessons/protocol/todo.h raises it. */
#define TODO_EXCEPTION "NotImplementedError"

/** @name Observations, or what they begin with
 * @{ */
#define SEEN_NULL "NULL"                              /**< in place of it */
#define SEEN_GONE_TABLE "slot table is gone"          /**< a local variable */
#define SEEN_GONE_ITERATOR "an iterator that is gone" /**< freed already */
#define SEEN_UNKNOWN_KIND "a value of no known kind"  /**< *out was not set */
#define SEEN_UNKNOWN_STATUS "the status "             /**< none of the three */
#define SEEN_STATUS "ITER_"                           /**< not ITER_NEXT */
#define SEEN_TODO TODO_EXCEPTION ": TODO "            /**< its number */
/** @} */

/** @name The last steps of a case, and what still is held there
 * @{ */
#define STEP_ITERATORS_HELD "iterators still held at the end" /**< how many */
#define STEP_BLOCKS_HELD "blocks of memory not freed"         /**< how many */
#define HELD_ITERATOR "iterator" /**< what a RECORD_HELD tells of */
#define HELD_MEMORY "memory"     /**< the same: anything else */
#define HELD_NAME "name"         /**< the same: what a try has named so */
/** @} */

/** The name of the one case that a try is. */
#define TRY_NAME "try"

/** What the ledger fills memory with. */
enum filling {
    FILL_FRESH = 0xCD, /**< what nobody has set yet: never zero by luck */
    FILL_FREED = 0xDD, /**< what was given back */
};

#endif
