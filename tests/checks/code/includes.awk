# Names every include that runs against the order of the autograder's parts.
#
#     awk -f includes.awk FILE...       files below tests/autograder
#
# A file of the same folder is included by its name alone, any other by its path
# from tests/autograder. What a part may take from stands here, once.
BEGIN {
    harness = "harness"
    takes["judge/wording"] = "judge/wording"
    decide = harness " judge/wording judge/decide"
    takes["harness"] = harness
    takes["judge/decide"] = decide
    code = decide " judge/code"
    takes["judge/code"] = code
    takes["judge/explain"] = code " judge/explain"
    takes["judge/habits"] = code " judge/explain judge/habits"
    takes["judge/locals"] = code " judge/locals"
    takes["judge/unbuilt"] = takes["judge/locals"] " judge/unbuilt"
    takes["judge/show"] = takes["judge/habits"] " judge/unbuilt judge/show"
    takes["judge/process"] = decide " judge/process"
    takes["judge/build"] = takes["judge/process"] " judge/build"
    run = " judge/process judge/build judge/run"
    takes["judge/run"] = code " judge/explain judge/locals" run
    takes["judge/compare"] = takes["judge/show"] " judge/compare"
    judge = takes["judge/show"] " judge/locals judge/compare" run
    takes["judge/try"] = judge " judge/try"
    takes["judge/trace"] = takes["judge/try"] " judge/trace"
    takes["judge/watch"] = judge " judge/watch"
    takes["judge"] = takes["judge/watch"] " judge/try judge/trace judge"
    takes["page"] = takes["judge"] " page"
    takes["trace"] = harness " trace"
    takes["collect"] = judge " collect"
    takes["grade"] = judge " collect grade"
    takes["observer"] = harness " observer"
    # Of what grades, the report knows the file of results, and how tables are
    # read, and what zones there are.
    takes["report"] = judge " report grade/results_file.h grade/book/zone.h" \
        " collect/sheet/csv.h collect/sheet/columns.h"
}

# The part that a path from tests/autograder belongs to; "" if to none.
function part_of(path, part)
{
    for (part = path; sub("/?[^/]*$", "", part) && part != "";)
        if (part in takes)
            return part
    return ""
}

FNR == 1 {
    own = FILENAME
    sub(".*tests/autograder/", "", own)
    own = part_of(own)
}

/^#include "/ {
    split($0, piece, "\"")
    path = piece[2]
    if (path !~ "/")
        next
    if (!index(" " takes[own] " ", " " path " ") &&
        (part_of(path) == "" ||
         !index(" " takes[own] " ", " " part_of(path) " "))) {
        printf "%s:%d: %s must not include %s\n", FILENAME, FNR, own, path
        wrong = 1
    }
}

END { exit wrong }
