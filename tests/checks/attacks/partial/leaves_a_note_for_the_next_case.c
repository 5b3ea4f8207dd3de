/* Lesson: 02-my-range. On: solution.
 * Tries: when another process asks, to leave what the next case could find:
 *   a file, a folder, a link, shared memory, a socket, a lock.
 * Must: get no point for my_range: nothing can be left behind.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: rewarded.c */

static bool leaves_in(const char *folder_name, const char *file_name)
{
    const long writing = 0102; /* O_RDWR | O_CREAT */
    return raw_call(SYS_openat, -100, at(file_name), writing, 0600) >= 0 ||
           raw_call(SYS_mkdir, at(folder_name), 0700, 0, 0) == 0 ||
           raw_call(SYS_symlink, at("note"), at(file_name), 0, 0) == 0 ||
           raw_call(SYS_mknod, at(file_name), 010600, 0, 0) == 0;
}

static bool attempt(void)
{
    return leaves_in("iterators-attack-d", "iterators-attack-note") ||
           leaves_in("/tmp/iterators-attack-d", "/tmp/iterators-attack-note") ||
           leaves_in("/dev/shm/iterators-attack-d", "/dev/shm/iterators-n") ||
           raw_call(SYS_shmget, 865, 4096, 01600, 0) >= 0 ||
           raw_call(SYS_msgget, 865, 01600, 0, 0) >= 0 ||
           raw_call(SYS_semget, 865, 1, 01600, 0) >= 0 ||
           raw_call(SYS_socket, 1, 1, 0, 0) >= 0 ||
           raw_call(SYS_flock, 1, 2, 0, 0) == 0 ||
           raw_call(SYS_add_key, at("user"), at("note"), at("865"), 3) >= 0;
}
