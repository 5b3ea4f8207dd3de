/* Lesson: 02-my-range. On: stub.
 * Tries: to take 4 GiB of memory from the kernel, 256 MiB at a time, and to
 *   use a quarter.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    enum { READ_WRITE = 3, PRIVATE_ANONYMOUS = 0x22, SIZE = 1 << 28 };
    int got = 0;
    for (int i = 0; i < 16; i++) {
        long made = raw_call(SYS_mmap, 0, SIZE, READ_WRITE, PRIVATE_ANONYMOUS);
        if (made < 0 && made >= -4095)
            continue;
        for (long at_page = 0; got < 4 && at_page < SIZE; at_page += 4096)
            *(volatile char *)(made + at_page) = 1;
        got++;
    }
    return got > 8;
}
