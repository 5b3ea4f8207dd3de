/* Lesson: 02-my-range. On: stub.
 * Tries: to map memory that can be written to and executed.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    enum { READ_WRITE_EXECUTE = 7, PRIVATE_ANONYMOUS = 0x22 };
    long page = (long)(uintptr_t)attempt & ~4095L;
    long made =
        raw_call(SYS_mmap, 0, 4096, READ_WRITE_EXECUTE, PRIVATE_ANONYMOUS);
    return (made > 0 || made < -4095) ||
           raw_call(SYS_mprotect, page, 4096, READ_WRITE_EXECUTE, 0) == 0;
}
