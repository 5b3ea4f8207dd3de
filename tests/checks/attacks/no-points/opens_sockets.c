/* Lesson: 02-my-range. On: stub.
 * Tries: to open sockets of every common kind.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    /* AF_UNIX, AF_INET, AF_INET6, AF_NETLINK, AF_PACKET, AF_ALG, AF_VSOCK */
    static const int families[] = {1, 2, 10, 16, 17, 38, 40};
    bool won = false;
    for (size_t i = 0; i < sizeof families / sizeof *families; i++)
        for (int type = 1; type <= 3; type++)
            won = won || raw_call(SYS_socket, families[i], type, 0, 0) >= 0;
    int pair[2];
    return raw_call(SYS_socketpair, 1, 1, 0, at(pair)) == 0 || won;
}
