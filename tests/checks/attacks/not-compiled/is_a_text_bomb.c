/* Lesson: 02-my-range. On: nothing.
 * Tries: to have a text of ten thousand million bytes put together.
 * Must: not compile; the compiler is stopped by a limit on time or memory. */
#define T0 "xxxxxxxxxx"
#define T1 T0 T0 T0 T0 T0 T0 T0 T0 T0 T0
#define T2 T1 T1 T1 T1 T1 T1 T1 T1 T1 T1
#define T3 T2 T2 T2 T2 T2 T2 T2 T2 T2 T2
#define T4 T3 T3 T3 T3 T3 T3 T3 T3 T3 T3
#define T5 T4 T4 T4 T4 T4 T4 T4 T4 T4 T4
#define T6 T5 T5 T5 T5 T5 T5 T5 T5 T5 T5
#define T7 T6 T6 T6 T6 T6 T6 T6 T6 T6 T6
#define T8 T7 T7 T7 T7 T7 T7 T7 T7 T7 T7
#define T9 T8 T8 T8 T8 T8 T8 T8 T8 T8 T8
const char *text = T9;
