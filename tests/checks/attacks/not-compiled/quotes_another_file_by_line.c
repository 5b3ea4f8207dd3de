/* Lesson: 02-my-range. On: solution.
 * Tries: to have the compiler quote a line of /etc/passwd under its message.
 * Must: not compile; a compiler that quotes the file named by #line may not
 *   read it.
 * Never: root:x:0. */
/* HERE: solution */

#line 1 "/etc/passwd"
int wrong = this_does_not_exist;
