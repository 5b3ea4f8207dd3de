/* Lesson: 02-my-range. On: nothing.
 * Tries: to fill the report with four thousand errors.
 * Must: not compile; the report keeps a bounded part of the messages. */
#define E1 int a = b;
#define E8 E1 E1 E1 E1 E1 E1 E1 E1
#define E64 E8 E8 E8 E8 E8 E8 E8 E8
#define E512 E64 E64 E64 E64 E64 E64 E64 E64
void f(void)
{
    {E512 E512} {E512 E512} {E512 E512} {
        E512 E512
    }
}
