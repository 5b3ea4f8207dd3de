# Makes the zip that Gradescope takes as an autograder: setup.sh and
# run_autograder at its root, the project, and a gradebook with the secret seed,
# so that grading again gives the same points.
#
#     sh gradescope.sh OUTPUT.zip
#
# With GRADE_LESSON=2 it grades lesson 2 alone, with 2,3 these two. The seed and
# the rules are those of the gradebook GRADE_GRADEBOOK, or .gradebook, if it has
# them; otherwise a seed is drawn for this zip.
set -eu
umask 077
output=$1
stage=build/gradescope
gradebook=${GRADE_GRADEBOOK:-.gradebook}
command -v zip >/dev/null 2>&1 ||
    { echo "make gradescope needs the program zip: make setup PART=handout" \
          "installs it." >&2
      exit 2; }

# No lesson, or numbers of lessons: this becomes a part of a script.
lessons=$(printf %s "${GRADE_LESSON-}" | tr -d ' ')
for one in $(printf %s "$lessons" | tr ',' ' '); do
    case $one in
    *[!0-9]*) ;;
    *) ls lessons | grep -Eq "^0*${one#0}-" && continue ;;
    esac
    echo "LESSON=$lessons: there is no lesson $one." | sh tests/tools/wrap.sh >&2
    exit 2
done

# What grading needs of the project: no proofs, no site, no wrong solutions, and
# not the program that a lesson's file becomes a part of.
needed() {
    grep -Ev -e '^(tests/checks|tests/tools/author|tests/autograder/page|docs)/' \
        -e '^\.' -e '/grade/demo/' -e '^lessons/[^/]*/logreport/' \
        -e '^tests/[0-9][^/]*/(misconceptions|lookalikes)/'
    echo tests/checks/rules.mk
    find docs/site -name rules.mk
}
own_files() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git -c core.quotePath=false ls-files
    else
        find Makefile README.md LICENSE lessons solutions tests docs -type f
    fi | while IFS= read -r file; do
        [ ! -f "$file" ] || printf '%s\n' "$file"
    done
}

rm -rf "$stage"
mkdir -p "$stage/gradebook"
own_files | needed > "$stage.files"
(umask 022 && tar -cf - -T "$stage.files" | tar -xf - -C "$stage")
rm -f "$stage.files"
[ -f "$stage/Makefile" ] ||
    { echo "There is no Makefile here, so there is nothing to pack." >&2
      exit 2; }

if [ -s "$gradebook/seed" ]; then
    cp "$gradebook/seed" "$stage/gradebook/seed"
    origin="of the gradebook $gradebook"
else
    od -An -N32 -tx1 /dev/urandom | tr -d ' \n' > "$stage/gradebook/seed"
    echo >> "$stage/gradebook/seed"
    origin="drawn for this zip"
fi
# There is no roster in the zip, so nobody would be in a section.
sections=0
if [ -f "$gradebook/grading.conf" ]; then
    sed '/^[^#]*[[:blank:]]section[[:blank:]]/d' "$gradebook/grading.conf" \
        > "$stage/gradebook/grading.conf"
    sections=$(grep -c '^[^#]*[[:blank:]]section[[:blank:]]' "$gradebook/grading.conf") || :
fi
grep -Eqx '[0-9a-f]{64}' "$stage/gradebook/seed" ||
    { echo "$gradebook/seed is not a seed: it should be one line of 64" \
          "hexadecimal digits." >&2
      exit 2; }

# What Gradescope runs once, as root, on Ubuntu, to make the image.
cat > "$stage/setup.sh" <<'END'
#!/bin/sh
# Installs what grading needs and builds the grader.
set -eu
cd "${AUTOGRADER:-/autograder}/source"
sh tests/tools/setup.sh grade
chmod 700 gradebook
chmod 600 gradebook/*
# Grading the solutions builds all there is to build, and shows now, and not
# when the first student hands in, whether this machine can grade at all.
make -s grade SUBMISSIONS=solutions FORMAT=table GRADEBOOK=gradebook
END

# What it runs for each submission. Whatever happens there is a results.json; if
# grading failed there is no score in it, and Gradescope waits for somebody.
cat > "$stage/run_autograder" <<'END'
#!/bin/sh
# Grades one submission.
root=${AUTOGRADER:-/autograder}
results=$root/results/results.json
mkdir -p "$root/results"
rm -f "$results"
status=127
# A copy of the gradebook, with the verdicts on the solutions, but without the
# record: whoever was graded before is not missing now.
trap 'rm -rf "$own"' EXIT
if own=$(mktemp -d) && cd "$root/source" && cp -Rp gradebook "$own/" &&
    rm -f "$own/gradebook/results.jsonl" &&
    echo "$root/submission" > "$own/submissions"; then # a list: of one student
    make -s grade SUBMISSIONS="$own/submissions" FORMAT=gradescope \
        OUT="$results" GRADEBOOK="$own/gradebook" \
        METADATA="$root/submission_metadata.json" LESSON=@LESSON@
    status=$?
fi
[ ! -s "$results" ] || exit 0
echo "The grader made no report; it ended with status $status." >&2
cat > "$results" <<'RESULTS'
{
 "output": "The grader failed on this submission, so it has no points yet. That says nothing about your code: please tell your instructor.",
 "output_format": "text",
 "test_output_format": "text",
 "test_name_format": "text",
 "visibility": "visible",
 "stdout_visibility": "hidden",
 "tests": []
}
RESULTS
END
sed "s/@LESSON@/$lessons/" "$stage/run_autograder" > "$stage/run_autograder.new"
mv -f "$stage/run_autograder.new" "$stage/run_autograder"
chmod 755 "$stage/setup.sh" "$stage/run_autograder"
chmod 600 "$stage"/gradebook/*

rm -f "$stage.new.zip"
(cd "$stage" && zip -q -r -X ../gradescope.new.zip .)
mv -f "$stage.new.zip" "$output"
rm -rf "$stage"
echo "Wrote $output, for Gradescope; its seed is $origin."
echo "Show it to nobody: the solutions and the seed are in it."
[ "$sections" -eq 0 ] ||
    echo "Left out, as it has no roster: the lines of $gradebook/grading.conf" \
        "for single sections ($sections). Set their due dates at Gradescope." |
    sh tests/tools/wrap.sh
