# The commands, on one screen.
cat <<'END'
Iterators by Hand

  make                 where you stand, and the next command
  make lesson-1        judge your file of lesson 1 (also lesson-01)
  make hint-1          one more hint for the first task that fails
  make example-1       run the lesson's example in C, with your file
  make logreport       build/logreport, the program of lesson 7
  make reset-1         back to the stub; your file is kept as a copy
  make clean           remove build/, and nothing of yours

  make lesson-1 FILE=path/to/file.c    judge another file, which is only read
  make lesson-1 CC=clang               use another compiler
END
[ -d solutions ] || exit 0
cat <<'END'

For authors and instructors

  make setup           install what the tests need (says what and why)
  make test            everything that must be true of the workbook
  make check-lesson-1  everything that must be true of one lesson
  make record-1        write a lesson's transcript and mistakes anew
  make new-lesson NAME=my-topic        lay out a new lesson that works
  make handout         build/iterators-by-hand.zip, without solutions
  make bench           speed and memory, beside Python and C++

  make grade SUBMISSIONS=path          grade a class; docs/instructors.md
  make grade-merge                     put the shards of a class together
  make gradescope                      build/gradescope.zip, its autograder
  make docs            build/docs, the site; make docs-serve shows it
END
