/**
 * @file
 * `logreport --follow`: the report anew, whenever it changes.
 */
#ifndef LIVE_H
#define LIVE_H

#include "../../log_parser.h"
#include "../tally.h"

/**
 * Follows the logs that the options name until Ctrl-C or SIGTERM. Meanwhile it
 * prints on standard output what there is: the report in place if that is a
 * terminal, else a line for each change; and on standard error what can't be
 * read.
 * @param tally   counts; its options say what
 * @param report  receives the counts of all logs
 * @param error   receives the error, if there is one
 * @return as log_count()
 */
enum iter_status follow_logs(struct tally *tally, struct log_report *report,
                             struct value *error);

#endif
