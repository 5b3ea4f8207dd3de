/**
 * @file
 * Included between the reference solution and example.c: what example.c asks
 * from here on is recorded.
 */
#include "no_main.h"
#include "step.h"

#define iter_next step_next
#define iter_loop step_loop
#define gen_send step_send
#define gen_throw step_throw
#define gen_close step_close
