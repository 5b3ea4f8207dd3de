/**
 * @file
 * The first error of a compiler: gcc's and clang's words for the same fault,
 * brought to one.
 */
#ifndef COMPLAINT_H
#define COMPLAINT_H

#include "judge/decide/source.h"

/** What an error is about. `name` and `other` are a complaint's. */
enum fault {
    FAULT_UNKNOWN,        /**< none of those below */
    FAULT_SEMICOLON,      /**< one was expected, or a comma */
    FAULT_CLOSING,        /**< a ) was expected */
    FAULT_OPENING,        /**< a ( was expected */
    FAULT_EXTRA_PAREN,    /**< a ) too many */
    FAULT_UNDECLARED,     /**< a variable `name` */
    FAULT_NO_FUNCTION,    /**< a function `name` */
    FAULT_NO_MEMBER,      /**< `name` in the type `other` */
    FAULT_NEEDS_ARROW,    /**< a dot after a pointer */
    FAULT_NEEDS_DOT,      /**< an arrow after a struct */
    FAULT_NEEDS_TAG,      /**< the type `name` without its struct or enum */
    FAULT_NO_TYPE,        /**< a type `name` */
    FAULT_NO_STRUCT,      /**< a struct whose members are not known */
    FAULT_NO_HEADER,      /**< an include of `name` */
    FAULT_MACRO,          /**< the macro `name`: not so many arguments */
    FAULT_TOO_FEW,        /**< arguments for the function `name` */
    FAULT_TOO_MANY,       /**< the same */
    FAULT_TYPES,          /**< `name` is wanted, `other` is given */
    FAULT_NOT_ADDRESS,    /**< a number where an address is wanted */
    FAULT_NOT_NUMBER,     /**< an address where a number is wanted */
    FAULT_OPERANDS,       /**< of the types `name` and `other` */
    FAULT_NOT_CONDITION,  /**< a `name` where yes or no is asked */
    FAULT_NOT_ASSIGNABLE, /**< what stands left of = */
    FAULT_READ_ONLY,      /**< what may not be set */
    FAULT_CAST,           /**< of a struct */
    FAULT_SWITCH,         /**< over something that is no number */
    FAULT_NOT_POINTER,    /**< behind a * */
    FAULT_NOT_STRUCT,     /**< in front of a dot */
    FAULT_TWO_TYPES,      /**< for one thing */
    FAULT_WRONG_TAG,      /**< a struct for an enum */
    FAULT_DESIGNATOR,     /**< in { }, without its = */
    FAULT_TWICE,          /**< `name` is there already */
    FAULT_CONFLICT,       /**< `name` was declared with other types */
    FAULT_EXPRESSION,     /**< something to compute was expected */
    FAULT_ELSE,           /**< without an if */
    FAULT_OUTSIDE_LOOP,   /**< a break or a continue */
    FAULT_NO_RETURN,      /**< a function that ends without a value */
    FAULT_EMPTY_RETURN,   /**< a return without a value */
    FAULT_FULL_RETURN,    /**< a value returned from a void function */
    FAULT_NOT_CONSTANT,   /**< a static thing is set to what is computed */
    FAULT_NO_DECLARED,    /**< a declaration without its type */
    FAULT_NESTED,         /**< a function inside a function */
    FAULT_NO_VALUE,       /**< of what gives none */
    FAULT_YIELDS,         /**< two on one line */
    FAULT_CASE_TWICE,     /**< two with the same number */
    FAULT_COLON,          /**< one was expected */
    FAULT_STRING,         /**< a text that is not closed */
};

/** The first error. */
struct complaint {
    bool found;
    enum fault fault;
    int line, column; /**< in the learner's file; 0 if it is about another */
    char name[80], other[80];
    char meant[80]; /**< what the compiler takes for meant, or "" */
};

/** Reads the first error out of a compiler's messages. */
void complaint_read(struct complaint *complaint, const struct source *source,
                    const char *messages);

/** The messages without colours, with ' for every quotation mark. The caller
 * frees them. */
char *complaint_plain(const char *messages);

#endif
