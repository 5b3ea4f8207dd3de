/* Lesson: 02-my-range. On: stub.
 * Tries: to have gcc read another file as a header prepared beforehand.
 * Must: not compile, or get no point; the file is not read.
 * Or: no-points.
 * Never: root:x:0. */
#pragma GCC pch_preprocess "/etc/passwd"
/* HERE: stub */
