/* Lesson: 02-my-range. On: stub.
 * Tries: to leave shared memory, semaphores and message queues of the system
 *   behind.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    bool won = false;
    won |= raw_call(SYS_shmget, 0x17e7a770, 4096, 01600, 0) >= 0;
    won |= raw_call(SYS_semget, 0x17e7a770, 1, 01600, 0) >= 0;
    won |= raw_call(SYS_msgget, 0x17e7a770, 01600, 0, 0) >= 0;
    won |=
        raw_call(SYS_mq_open, at("iterators-attack-queue"), 0101, 0600, 0) >= 0;
    return won;
}
