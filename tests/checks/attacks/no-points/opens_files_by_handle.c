/* Lesson: 02-my-range. On: stub.
 * Tries: to get at files by handles in place of paths.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    struct {
        unsigned bytes;
        int type;
        unsigned char handle[128];
    } handle = {.bytes = 128};
    int mount;
    return raw_call(SYS_name_to_handle_at, -100, at("/"), at(&handle),
                    at(&mount)) == 0 &&
           raw_call(SYS_open_by_handle_at, -100, at(&handle), 0, 0) >= 0;
}
