/* Lesson: 02-my-range. On: stub.
 * Tries: to make the compiler write files, with options in pragmas and
 *   attributes.
 * Must: get no point, and no file appears.
 * Or: not-compiled.
 * Never: root:x:0. */
#pragma GCC optimize("dump-tree-all=iterators-attack-dump")
#pragma GCC optimize("save-temps")
#pragma GCC optimize("profile-generate=/tmp/iterators-attack-profile")
#pragma GCC dependency "/etc/passwd" is older
/* HERE: attempt.c */

__attribute__((optimize("-fdump-rtl-all=iterators-attack-dump"))) static bool
attempt(void)
{
    return false;
}
