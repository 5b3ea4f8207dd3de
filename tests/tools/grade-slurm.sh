#!/bin/sh
# What grade.sh runs for make grade ENGINE=slurm: a job array with a task for
# each shard, then the same merge as for shards made by hand. What was asked for
# stands in the environment, GRADE_..., and reaches the nodes that way, so any
# name will do. This folder and the gradebook must be on a file system that all
# share.
#
#     sh grade-slurm.sh GRADER
#     sh grade-slurm.sh --task GRADER    a shard, on a node
set -u

book=${GRADE_GRADEBOOK:-.gradebook}
case $book in /*) ;; *) book=./$book ;; esac
logs=$book/slurm

say() { printf '%s\n' "$*" >&2; }
give_up() { say "$@"; exit 2; }

# --- On a node ---------------------------------------------------------------

if [ "$1" = --task ]; then
    grader=$2
    exec > "$logs/shard-$SLURM_ARRAY_TASK_ID.log" 2>&1
    # The sender's TMPDIR need not be here.
    { [ -d "${TMPDIR-}" ] && [ -w "$TMPDIR" ]; } || unset TMPDIR
    GRADE_SHARD=$SLURM_ARRAY_TASK_ID/$GRADE_SHARDS
    GRADE_WORKERS=${GRADE_WORKERS:-${SLURM_CPUS_ON_NODE-}}
    export GRADE_SHARD GRADE_WORKERS
    exec "$grader" grade
fi

# --- Before ------------------------------------------------------------------

grader=$1
shift

[ "${GRADE_ENGINE:-slurm}" = slurm ] || give_up \
"ENGINE=slurm grades on a Slurm cluster. There is no other engine; without
ENGINE= this machine grades."
for command in sbatch squeue scancel sinfo; do
    command -v "$command" > /dev/null 2>&1 || give_up \
"ENGINE=slurm needs Slurm's commands, and this machine does not have $command.
On Debian: apt-get install slurm-client munge, with the slurm.conf and the key
for munge of your cluster.
Without Slurm: on machines that share this folder and the gradebook, type
  make grade SHARD=1/3 SUBMISSIONS=... GRADEBOOK=...
on the first, 2/3 and 3/3 on the others, and when all are done, on any of them,
  make grade-merge GRADEBOOK=..."
done
[ -z "${GRADE_SHARD-}" ] || give_up \
"SHARD= grades one part by hand, ENGINE=slurm all of them. Leave one of the two
away; SHARDS=8 says in how many parts Slurm's job is cut."
case ${GRADE_SHARDS-} in
*[!0-9]* | 0* | ?????*) give_up "SHARDS= takes a number from 1 to 1000." ;;
esac
[ "${GRADE_SHARDS:-1}" -le 1000 ] ||
    give_up "SHARDS= takes a number from 1 to 1000."

# The last of more shards than there are students is soon done. It complains of
# everything that is wrong with what was asked for, before any node does; draws
# the seed and writes the rules that all shards share; and counts the students.
rm -f "$book"/results-*-of-*.jsonl*
said=$(GRADE_SHARD=10000/10000 "$grader" grade 2>&1)
status=$?
[ $status -le 1 ] || { say "$said"; exit $status; }
counted=$book/results-10000-of-10000.jsonl
students=$(sed -n '1s/.*"submissions":\([0-9]*\).*/\1/p' "$counted")
rm -f "$counted"
[ -n "$students" ] || give_up "$said"
unset GRADE_NEW_SEEDS
rm -rf "$logs"
mkdir "$logs" || exit 2

# The partition that the job will go to; nothing if Slurm has no default.
partition() {
    chosen=${SBATCH_PARTITION-}
    before=
    set -f
    for word in ${GRADE_SLURM_OPTIONS-}; do
        case $word in
        --partition=*) chosen=${word#*=} ;;
        -p?*) chosen=${word#-p} ;;
        *) case $before in -p | --partition) chosen=$word ;; esac ;;
        esac
        before=$word
    done
    set +f
    [ -n "$chosen" ] ||
        chosen=$(sinfo --noheader --format=%P | sed -n 's/\*$//p' | head -n 1)
    printf '%s\n' "$chosen"
}

# How many nodes are in one of these states, and the fewest processors of them.
nodes() {
    sinfo --noheader --Node --states="$1" --format='%N %c' \
        ${partition:+"--partition=$partition"} | sort -u |
        awk '!least || $2 < least { least = $2 } END { print NR, least + 0 }'
}

partition=$(partition)
found=$(nodes idle)
[ "${found% *}" -gt 0 ] || found=$(nodes idle,mixed,allocated,completing)
[ "${found% *}" -gt 0 ] || give_up \
"Slurm has no node for the job${partition:+ in the partition $partition}.
sinfo shows what there is; SLURM_OPTIONS=\"--partition=...\" chooses another one."
processors=${GRADE_WORKERS:-${found#* }}

# A node for each ten students, as long as there are nodes.
if [ -z "${GRADE_SHARDS-}" ]; then
    GRADE_SHARDS=$(((students + 9) / 10))
    [ "$GRADE_SHARDS" -le "${found% *}" ] || GRADE_SHARDS=${found% *}
    [ "$GRADE_SHARDS" -le 1000 ] || GRADE_SHARDS=1000
fi
export GRADE_SHARDS

# --- The job -----------------------------------------------------------------

job=none
waiter=
told=

# Sets "missing" to the shards that are not there, such as "2,5".
look() {
    missing=
    shard=0
    while [ $((shard += 1)) -le "$GRADE_SHARDS" ]; do
        [ -s "$book/results-$shard-of-$GRADE_SHARDS.jsonl" ] ||
            missing=$missing${missing:+,}$shard
    done
}

count() { echo "$1" | awk -F, '{ print NF }'; }

# What Slurm says of our tasks: "2 running, 3 waiting (Resources)".
queue() {
    squeue --noheader --array --name="$job" --format='%t %r' 2> /dev/null |
        awk '$1 == "PD" { waiting++; sub(/^[^ ]* */, ""); why = $0; next }
             { running++ }
             END {
                 if (running) printf ", %d running", running
                 if (waiting) printf ", %d waiting (%s)", waiting, why
             }'
}

# On a terminal a line that changes; elsewhere one when there is news.
tell() {
    line="$((GRADE_SHARDS - $(count "$missing"))) of $GRADE_SHARDS shards done"
    line=$line$queued
    [ "$line" != "$told" ] || return 0
    told=$line
    if [ -t 2 ]; then printf '\r\033[K%s' "$line" >&2; else say "$line"; fi
}

cancel_job() { scancel --name="$job" --user="$(id -un)"; }

cancel() {
    trap '' INT TERM HUP
    [ -s "$logs/job" ] || sleep 2 # it may be on its way to Slurm
    kill "$waiter" 2> /dev/null
    cancel_job
    say
    say "Interrupted, and Slurm's job is cancelled. What is graded is"
    say "remembered: the same command goes on from there."
    exit 130
}

# submit SHARDS: has them graded, and waits. False if Slurm did not take the
# job.
submit() {
    shards=$1
    job=grade-$(uname -n)-$$-$(date +%s)
    : > "$logs/job"
    trap cancel INT TERM HUP
    # shellcheck disable=SC2086 # the options are words
    (set -f; exec sbatch --wait --parsable --export=ALL --job-name="$job" \
        --array="$shards" --nodes=1 --ntasks=1 --cpus-per-task="$processors" \
        --output=/dev/null ${GRADE_SLURM_OPTIONS-} \
        tests/tools/grade-slurm.sh --task "$grader") > "$logs/job" &
    waiter=$!
    seconds=0
    queued=
    while look; [ -n "$missing" ] && kill -0 "$waiter" 2> /dev/null; do
        [ $((seconds % 5)) -ne 1 ] || queued=$(queue)
        tell
        sleep 1
        seconds=$((seconds + 1))
    done
    [ -n "$missing" ] || kill "$waiter" 2> /dev/null
    wait "$waiter" 2> /dev/null
    # Or sbatch alone ended, and tasks still run.
    [ -z "$missing" ] || cancel_job
    trap - INT TERM HUP
    queued=
    tell
    [ ! -t 2 ] || say
    [ -s "$logs/job" ] || [ -z "$missing" ]
}

# Why a shard is missing, as far as its task could tell.
explain() {
    log=$logs/shard-${missing%%,*}.log
    if [ -s "$log" ]; then
        say "The task of shard ${missing%%,*} said at last:"
        tail -n 3 "$log" | sed 's/^/  /' >&2
    else
        say "The task of shard ${missing%%,*} left no word in $log:"
        say "it was cancelled or its node was lost, or the node does not see" \
            "that folder."
    fi
}

say "Grading $students submissions by Slurm, in $GRADE_SHARDS shards."
submit "1-$GRADE_SHARDS" ||
    give_up "Slurm did not take the job; above it says why."
if [ -n "$missing" ]; then
    say "$(count "$missing") of the shards are missing: $missing."
    explain
    say "They are submitted once more."
    submit "$missing"
fi
if [ -n "$missing" ]; then
    say "Still missing: $missing. They are graded here."
    explain
fi
for shard in $(echo "$missing" | tr , ' '); do
    GRADE_SHARD=$shard/$GRADE_SHARDS "$grader" grade
    status=$?
    [ $status -le 1 ] || exit $status
done

# --- After -------------------------------------------------------------------

exec "$grader" merge
