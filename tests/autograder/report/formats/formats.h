/**
 * @file
 * The formats that there are, one in each file.
 */
#ifndef FORMATS_H
#define FORMATS_H

#include "format.h"

extern const struct format format_table;        /**< for the terminal */
extern const struct format format_csv;          /**< for spreadsheets */
extern const struct format format_moodle;       /**< Moodle's worksheet */
extern const struct format format_canvas;       /**< Canvas's gradebook */
extern const struct format format_json;         /**< all there is to know */
extern const struct format format_gradescope;   /**< results.json */
extern const struct format format_autolab;      /**< the last lines of output */
extern const struct format format_classroom50;  /**< result.json */
extern const struct format format_prairielearn; /**< results.json */
extern const struct format format_junit;        /**< XML for CI */
extern const struct format format_tap;          /**< Test Anything Protocol */
extern const struct format format_html;         /**< a page on the class */

#endif
