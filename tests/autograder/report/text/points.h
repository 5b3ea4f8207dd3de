/**
 * @file
 * Points as people write them: two decimals at most, no zeros at the end, a
 * point in every locale.
 */
#ifndef POINTS_H
#define POINTS_H

#include <jansson.h>

/** Points as text: use it within one expression, points_text(x).text. */
struct points_text {
    char text[32]; /**< "10", "7.5", "0.33" */
};

/** Points as text. */
struct points_text points_text(double points);

/** Points in hundredths, rounded. */
long points_hundredths(double points);

/** Tenths of the points reached, rounded down; 10 only for all of them. */
int points_tenths(double points, double most);

/** Points as a JSON number of at most two decimals. */
json_t *points_json(double points);

#endif
