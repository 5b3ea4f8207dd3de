/**
 * @file
 * Included between the reference solution and example.c: what example.c asks
 * from here on is recorded.
 */
#include "step.h"

#define iter_next step_next
#define iter_loop step_loop
#define gen_send step_send
#define gen_throw step_throw
#define gen_close step_close

/* The example's own main is not called; static, it is not even compiled. */
static int example_main(void);
#define main example_main
#ifdef __clang__
#pragma clang diagnostic ignored "-Wunused-function"
#pragma clang diagnostic ignored "-Wmissing-prototypes"
#endif
#pragma GCC diagnostic ignored "-Wunused-function"
