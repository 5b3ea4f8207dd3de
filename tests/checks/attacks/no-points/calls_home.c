/* Lesson: 02-my-range. On: stub.
 * Tries: to connect to a service on this machine and send it what it knows.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    /* 127.0.0.1, port 9 */
    static const unsigned char address[16] = {2, 0, 0, 9, 127, 0, 0, 1};
    long fd = raw_call(SYS_socket, 2, 1, 0, 0);
    if (fd < 0)
        return false;
    raw_call(SYS_connect, fd, at(address), sizeof address, 0);
    raw_call(SYS_write, fd, at("iterators-attack"), 16, 0);
    return true;
}
