/**
 * @file
 * Included before example.c by what does not call the example's main: being
 * inline, it is left out, with what only it calls in other files.
 */
static inline int example_main(void);
#define main example_main
#ifdef __clang__
#pragma clang diagnostic ignored "-Wunused-function"
#pragma clang diagnostic ignored "-Wmissing-prototypes"
#endif
#pragma GCC diagnostic ignored "-Wunused-function"
