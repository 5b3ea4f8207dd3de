# Says what is missing before grading is built, and that building takes a while.
#
#     sh grade-needs.sh CC GRADER LIBRARIES...
cc=$1 grader=$2
shift 2
missing=
[ "$(uname -s)" = Linux ] || missing="
  Linux: what confines submissions is a part of its kernel"
command -v "${cc%% *}" > /dev/null 2>&1 || missing="$missing
  a C compiler called '$cc' (Debian: apt install gcc)"
if command -v pkg-config > /dev/null 2>&1; then
    for library; do
        pkg-config --exists "$library" || missing="$missing
  the library $library with its headers"
    done
else
    missing="$missing
  pkg-config, which finds libraries (Debian: apt install pkg-config)"
fi
if [ -n "$missing" ]; then
    echo "Grading needs what is not here yet:$missing" >&2
    echo "On Debian and Ubuntu this installs it: make setup PART=grade" >&2
    echo "Elsewhere the container in tests/autograder/grade/Containerfile has all" >&2
    echo "of it." >&2
    exit 2
fi
[ -x "$grader" ] || echo "Building the grader for $cc, once: half a minute." >&2
