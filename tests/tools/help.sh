# The commands: a student's in ten lines; with "more" the rest of theirs, and,
# where the whole project is, those of instructors and authors.
#
#     sh help.sh [more]
student() {
    cat <<'END'
  make                 where you stand, and the next command
  make lesson-1        judge your file of lesson 1 (also lesson-01)
  make watch           the same at every save, where you stand; or make watch-1
  make hint-1          one more hint for the first task that fails; ALL=1: again
  make example-1       run the lesson's example in C; make predict-1 asks first
  make try-1           run lines of your own with your file; nothing is judged
  make trace-1         who ran when, in the case that fails or your last try
  make solution-1      ours beside yours, once you pass or read a TODO's hints
  make reset-1         back to the stub; your file is kept as a copy
  make help-more       the rest: another file or compiler, clean, logreport
END
}
more() {
    cat <<'END'
  make try-2 DO='it = my_range(3, 6); next it'   also send, close, drop, 1 + 1
  make lesson-1 FILE=my.c CC=clang     judge another file, by another compiler
  make logreport       build/logreport, the program of lesson 7
  make clean           remove build/, and nothing of yours
  make version         which version of the workbook this is
END
    [ ! -f tests/tools/handout.sh ] || others
}
others() {
    cat <<'END'

For instructors; the guide is docs/instructors.md

  make setup PART=grade                install what grading needs, no more
  make grade-demo                      grade a made-up class, to see it all
  make grade SUBMISSIONS=path          grade a class
  make help-grade                      all that can follow make grade
  make explain STUDENT=name            a grade, from what is recorded of it
  make grade-changes                   whose points changed since, and why
  make grade-likeness                  what was handed in, for JPlag, compare50
  make grade-merge                     put the shards of a class together
  make gradescope                      build/gradescope.zip, its autograder
  make handout         build/iterators-by-hand.zip; SOLUTIONS=1 puts them in
  make new-mistake LESSON=2 FILE=their.c   have the judge know a mistake

For authors; the guides are docs/CONTRIBUTING.md and docs/writing-a-lesson.md

  make new-lesson NAME=my-topic        lay out a new lesson that works
  make record-1        write a lesson's transcript and mistakes anew
  make check-lesson-1  everything that must be true of one lesson
  make strength        what is wrong and passes; LESSON=1 for one
  make strength SENTENCES=1            is it true what learners are told?
  make docs            build/docs, the site; make docs-serve shows it
  make parity          random programs tell the same in C as in Python
  make bench           speed and memory, beside Python and C++

  make test            everything that must be true of the workbook
  make test PART=judge,commands        parts of it; PART=long is extra
  make test PART=judge TEST=words      only checks whose names match
  make test-fresh      the same on a fresh Debian 12 and 13, as root
  make setup           install what all that needs (says what and why)
  make setup PART=docs no more than that needs; bench, test, test-judge, ...
END
}
"${1:-student}" | sh tests/tools/wrap.sh
