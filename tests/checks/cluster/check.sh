# Is a class that is graded in parts graded as if in one piece? By hand, and by
# a real Slurm (slurm.sh).
#
#     sh check.sh
set -u
. tests/checks/tap.sh
make=${MAKE:-make}
unset SBATCH_PARTITION
. tests/checks/cluster/slurm.sh

# --- A class -----------------------------------------------------------------

class="$home/it's a \"class\" of \$(touch gotcha) %d"
python3 tests/checks/bench/make_class.py "$class" 6 || exit
mv "$class/student-0004" "$class/O'Brien; \$(touch gotcha) \"Jr\""
mkdir "$home/tmp"
chmod 755 "$home/tmp"
TMPDIR=$home/tmp
export TMPDIR

# grade BOOK SETTINGS...: the same two lessons each time. What it says goes to
# BOOK.said and the table of points to BOOK.csv.
grade() {
    book=$home/$1
    shift
    "$make" -s grade SUBMISSIONS="$class" GRADEBOOK="$book" LESSON=1,3 \
        FORMAT=csv OUT="$book.csv" "$@" > "$book.said" 2>&1
    status=$?
    cat "$book.said"
    return $status
}

merge() {
    "$make" -s grade-merge GRADEBOOK="$home/$1" FORMAT=csv OUT="$home/$1.csv"
}

# A gradebook with the seed of the first, and nothing else.
new_book() {
    rm -rf "${home:?}/$1"
    mkdir -m 700 "$home/$1"
    cp "$home/whole/seed" "$home/$1/seed"
}

# Nor with the line at which a loop without an end happened to be stopped.
timeless() {
    sed -E 's/"graded":"[^"]*"/"graded":""/; s/"seconds":[0-9.e+-]+/"seconds":0/
        s/(it was busy at [^: ]*):[0-9]+:/\1:/g' "$home/$1/results.jsonl"
}

# Compares, and shows fields that differ.
same_lines() {
    cmp "$1" "$2" && return
    for file in "$1" "$2"; do
        sed 's/,"/,\
"/g' "$file" > "$file.fields"
    done
    diff "$1.fields" "$2.fields" | head -n 20
    return 1
}

as_the_whole() {
    timeless whole > "$home/whole.timeless"
    timeless "$1" > "$home/$1.timeless"
    [ "$(wc -l < "$home/whole.timeless")" -eq 7 ] &&
        same_lines "$home/whole.timeless" "$home/$1.timeless" &&
        cmp "$home/whole.csv" "$home/$1.csv"
}

# refuses STATUS WORDS COMMAND...: ends so, with these words in what it says.
refuses() {
    wanted=$1 words=$2
    shift 2
    said=$("$@" 2>&1)
    got=$?
    printf '%s\n' "$said"
    [ $got -eq "$wanted" ] && printf '%s\n' "$said" | grep -qF -- "$words"
}

# --- Shards by hand ----------------------------------------------------------

# At the same time, in a gradebook without a seed.
three_shards_at_once() {
    for shard in 1 2 3; do
        "$make" -s grade SUBMISSIONS="$class" GRADEBOOK="$home/hand" \
            LESSON=1,3 SHARD=$shard/3 > "$home/shard-$shard.said" 2>&1 &
        eval "shard_$shard=\$!"
    done
    # shellcheck disable=SC2154
    wait "$shard_1" && wait "$shard_2" && wait "$shard_3" ||
        { cat "$home"/shard-*.said; false; }
}

# Or being the same would not say much.
some_have_points() {
    awk -F, 'NR > 1 && $(NF - 1) > 10 { n++ } END { exit n == 0 }' "$home/whole.csv"
}

grade_whole() {
    mkdir -m 700 "$home/whole" && cp "$home/hand/seed" "$home/whole/" &&
        grade whole && some_have_points
}

other_rules() {
    echo "points 5" >> "$home/hand/grading.conf"
    grade hand SHARD=2/3 &&
        refuses 2 "by other rules than the gradebook has now" merge hand
}

same_rules_again() {
    sed -i '$d' "$home/hand/grading.conf"
    for shard in 1 2 3; do grade hand SHARD=$shard/3 || return 1; done
    merge hand && as_the_whole hand
}

other_cut() {
    cp "$home/hand/results-1-of-3.jsonl" "$home/hand/results-1-of-2.jsonl"
    refuses 2 "different cuts" merge hand
    failed=$?
    rm "$home/hand/results-1-of-2.jsonl"
    return $failed
}

"$make" -s grade SUBMISSIONS=/dev/null/none > /dev/null 2>&1 # builds it
needed "three shards by hand, all at once" three_shards_at_once
needed "the class in one piece" grade_whole
needed "merging draws the shards together" merge hand
check "shards by hand give what the whole class gives" as_the_whole hand
needed "a shard graded by other rules is refused" other_rules
needed "repeated shards change nothing" same_rules_again
check "shards of another cut are refused" other_cut
rm "$home/hand/results-2-of-3.jsonl"
check "a missing shard is refused, and named" \
    refuses 2 "The shard 2 of 3 is missing" merge hand

# --- The same by Slurm -------------------------------------------------------

# The recipe for people without Slurm.
without_slurm() {
    mkdir -p "$home/empty"
    refuses 2 "make grade SHARD=1/3" env PATH="$home/empty" /bin/sh \
        tests/tools/grade-slurm.sh grader
}
check "without Slurm it says what to do instead" without_slurm

by_slurm() {
    new_book slurm
    # Left from another time, and of another cut.
    cp "$home/hand/results-1-of-3.jsonl" "$home/slurm/results-1-of-2.jsonl"
    grade slurm ENGINE=slurm SHARDS=3 &&
        [ "$(ls "$home"/slurm/slurm/shard-?.log | wc -l)" -eq 3 ] &&
        ! grep -E 'missing|once more|graded here' "$home/slurm.said" &&
        as_the_whole slurm
}

draws_a_seed() {
    grade drawn ENGINE=slurm && [ -s "$home/drawn/seed" ] &&
        ! cmp "$home/drawn/seed" "$home/whole/seed" &&
        [ "$(wc -l < "$home/drawn/results.jsonl")" -eq 7 ]
}

# held_job NUMBER: waits for the NUMBERth job, which begins when released.
held_job() {
    # shellcheck disable=SC2317
    has_job() {
        job=$(squeue --noheader --states=PD --format=%F | sort -un | tail -n 1)
        [ -n "$job" ] && [ "$job" != "${before-}" ]
    }
    wait_for 30 has_job
    before=$job
}

# Of the first job the tasks 2 and 3 are lost, of the second the task 3.
lose_tasks() {
    held_job
    scancel "${job}_2" "${job}_3"
    scontrol release "$job"
    held_job
    scancel "${job}_3"
    scontrol release "$job"
}

lost_tasks() {
    new_book lost
    lose_tasks > "$home/lose.out" 2>&1 &
    loser=$!
    grade lost ENGINE=slurm SHARDS=3 SLURM_OPTIONS="--hold --comment=lost"
    status=$?
    kill "$loser" 2> /dev/null
    wait "$loser" 2> /dev/null
    cat "$home/lose.out"
    [ $status -eq 0 ] && as_the_whole lost
}

said() { cat "$home/$1.said"; grep -qF -- "$2" "$home/$1.said"; }

# Ctrl-C, to make and all it started, when the first verdict is there.
interrupted() {
    new_book stopped
    env --default-signal=INT setsid "$make" -s grade SUBMISSIONS="$class" \
        GRADEBOOK="$home/stopped" ENGINE=slurm SHARDS=2 WORKERS=1 \
        > "$home/stopped.said" 2>&1 &
    group=$!
    # shellcheck disable=SC2317
    # More than the verdicts on the solutions, which come first.
    has_verdict() {
        [ "$(find "$home/stopped/verdicts" -name '*.json' | wc -l)" -gt \
            "$(find lessons -name '[0-9]*-*' | wc -l)" ]
    }
    wait_for 30 has_verdict
    kill -s INT -- "-$group"
    wait "$group"
    status=$?
    said stopped "the same command goes on from there" && [ $status -ne 0 ] &&
        wait_for 15 no_jobs && [ ! -e "$home/stopped/results.jsonl" ]
}

goes_on() {
    kept=$(ls "$home"/stopped/verdicts/*/*.json | wc -l)
    [ "$kept" -gt 0 ] && grade stopped ENGINE=slurm SHARDS=2 &&
        as_the_whole stopped
}

only_where_asked() {
    found=$(ls -d "$home"/tmp/* gotcha "$home/gotcha" 2> /dev/null)
    echo "$found"
    rm -f gotcha
    [ -z "$found" ]
}

nothing_left() {
    slurm_down
    left=$(ours)
    [ -z "$left" ] || { echo "$left" | xargs ps -o pid,args -p; false; }
}

check "an engine that is not there is refused" \
    refuses 2 "no other engine" grade hand ENGINE=steam
slurm_up > "$home/up" 2>&1
up=$?
slurm_started() { cat "$home/up"; return $up; }
if [ $up -ne 0 ] && lacks_cgroups; then
    why="$(slurmd -V) does not start without cgroups, and gets none here"
    check() { skip "$1" "$why"; }
    needed() { check "$@"; }
fi
needed "a Slurm of our own on this machine" slurm_started
if [ "$tap_failed" -eq 0 ] || slurm_is_up; then
    check "a Slurm job array gives what one machine gives" by_slurm
    check "the seed is drawn before the tasks begin" draws_a_seed
    needed "with tasks that are lost, nothing is lost" lost_tasks
    check "the lost tasks are named, ..." said lost "missing: 2,3."
    check "... submitted once more, ..." said lost "submitted once more"
    check "... and what is lost again is graded here" \
        said lost "Still missing: 3. They are graded here."
    needed "Ctrl-C cancels the job, and says what is kept" interrupted
    check "after Ctrl-C the same command goes on" goes_on
    check "what is wrong is said before anything is submitted" \
        refuses 2 "no such lesson" grade drawn ENGINE=slurm LESSON=99
    check "a partition that is not there is named" refuses 2 \
        "in the partition nowhere" \
        grade drawn ENGINE=slurm SLURM_OPTIONS="-p nowhere"
    check "no name was taken for a command, and no scratch is left" \
        only_where_asked
    check "no process is left" nothing_left
fi
tap_status
