/* Lesson: 02-my-range. On: stub.
 * Tries: to read and fill the kernel's keyrings, which outlive a process.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    enum { GET_KEYRING = 0, USER_KEYRING = -4 };
    return raw_call(SYS_keyctl, GET_KEYRING, USER_KEYRING, 1, 0) > 0 ||
           raw_call(SYS_add_key, at("user"), at("iterators-attack"), at("x"),
                    1) > 0;
}
