/**
 * @file
 * What a line of an access log is made of, byte by byte.
 *
 *     host SP ident SP user SP [time] SP "request" SP status SP size
 *
 * and then either the end of the line, or a space and anything at all. This is
 * the Common Log Format of Apache and nginx, and the start of the Combined one.
 */
#ifndef LOG_LINE_H
#define LOG_LINE_H

#include "slice.h"

/** How far log_parse() came: the first step that failed, if one did. */
enum log_step {
    LOG_PARSED,  /**< all steps succeeded */
    LOG_BLANK,   /**< nothing but space, tab, CR, VT and FF: no line to parse */
    LOG_HOST,    /**< one or more bytes, none a space */
    LOG_IDENT,   /**< a space, and one or more bytes, none a space */
    LOG_USER,    /**< a space, and one or more bytes, the first no space, up to
                      the first ` [`; spaces may be among them */
    LOG_TIME,    /**< ` [dd/Mon/yyyy:hh:mm:ss +zzzz]`, whatever the numbers */
    LOG_REQUEST, /**< a space, and any bytes between quotes, or none; the byte
                      after a backslash is plain, even if it is a quote */
    LOG_STATUS,  /**< a space, and three digits, 100 to 599; then a space or
                      the end of the line */
    LOG_SIZE,    /**< a space, and `-` or digits; then a space or the end */
    LOG_STEPS,   /**< how many there are of the above */
};

/** The fields of a line. The slices are parts of it. */
struct log_line {
    struct slice host;    /**< who asked: an IPv4 or IPv6 address, or a name */
    struct slice ident;   /**< nearly always `-` */
    struct slice user;    /**< who logged in; `-` if nobody did */
    struct slice time;    /**< the 26 bytes between the brackets */
    struct slice request; /**< what stands between the quotes, as it stands */
    struct slice size;    /**< of the answer, in bytes; `-` if none was sent */
    struct slice rest;    /**< what follows: empty, or from the space on */
    int status;           /**< the HTTP status, 100 to 599 */
};

/** What log_parse() calls: the same for a line that is a slice. */
enum log_step log_parse_slice(struct slice line, struct log_line *fields);

/** The same once more, field by field: what log_parse_slice() does with a line
 * that is not as most are. */
enum log_step log_parse_carefully(struct slice line, struct log_line *fields);

/**
 * Takes a line apart.
 * @param line    a string, without its line end; anything else is a TypeError
 *                that ends the program
 * @param fields  receives the fields, if the result is LOG_PARSED; else only
 *                those before the step that failed are set
 * @return LOG_PARSED, or LOG_BLANK, or the first step that failed
 */
static inline enum log_step log_parse(struct value line,
                                      struct log_line *fields)
{
    return log_parse_slice(slice_of(line), fields);
}

/** What log_may_be_error() calls: the same for a line that is a slice. */
bool log_may_be_error_slice(struct slice line);

/**
 * A quick look before log_parse(): may this be a line with status 404 or 500?
 * @return false only if it can't be one; true does not say that it is
 */
static inline bool log_may_be_error(struct value line)
{
    return log_may_be_error_slice(slice_of(line));
}

/**
 * A quick look at a block of a log, from the start of a line to `end`, where it
 * may be cut in the middle of a line.
 * @return how many bytes at its start are lines that can't be errors: up to the
 *         first line that may be one, or to the last, which is not complete
 */
size_t log_no_errors(const char *block, const char *end);

/** A step in one word, such as `"request"`. */
const char *log_step_name(enum log_step step);

/**
 * The number that `text` spells in decimal digits.
 * @return the number, or INT64_MAX if it is larger than that; -1 if `text` is
 *         empty or holds anything but digits
 */
int64_t log_number(struct slice text);

#endif
