/* Lesson: 02-my-range. On: stub.
 * Tries: to become root in namespaces of its own, and to mount and change the
 *   root.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    bool won = false;
    won |= raw_call(SYS_unshare, 0x10000000 /* CLONE_NEWUSER */, 0, 0, 0) == 0;
    won |= raw_call(SYS_unshare, 0x40000000 /* CLONE_NEWNET */, 0, 0, 0) == 0;
    won |= raw_call(SYS_mount, at("none"), at("/tmp"), at("tmpfs"), 0) == 0;
    won |= raw_call(SYS_chroot, at("."), 0, 0, 0) == 0;
    won |= raw_call(428 /* open_tree */, -100, at("/"), 1, 0) >= 0;
    won |= raw_call(430 /* fsopen */, at("tmpfs"), 0, 0, 0) >= 0;
    return won;
}
