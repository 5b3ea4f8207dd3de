# A real Slurm of our own: munged, slurmctld and two slurmd's, on this machine,
# with all they write in the private folder $home. Sourced, after tap.sh.

PATH=$PATH:/usr/sbin # where the daemons are
home=$(mktemp -d /tmp/check-slurm.XXXXXX)
# Confined programs and munge's socket are reached through it.
chmod 711 "$home"
daemons=

# start NAME COMMAND...: a daemon, as a background job of ours.
start() {
    name=$1
    shift
    "$@" > "$home/$name.out" 2>&1 &
    daemons="$! $daemons"
}

# wait_for SECONDS COMMAND...: until it succeeds, or fails after that long.
wait_for() {
    tries=$(($1 * 10))
    shift
    until "$@" 2> /dev/null; do
        [ $((tries -= 1)) -gt 0 ] || return 1
        sleep 0.1
    done
}

configure() {
    ports=$(python3 -c '
import socket
sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(3)]
print(*(s.getsockname()[1] for s in sockets), sep=",")')
    host=$(uname -n)
    mkdir "$home/state" "$home/one" "$home/two"
    cat > "$home/slurm.conf" <<CONF
ClusterName=check
SlurmctldHost=${host%%.*}(127.0.0.1)
SlurmctldPort=${ports%%,*}
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
AuthType=auth/munge
AuthInfo=socket=$home/munge/socket
CredType=cred/munge
StateSaveLocation=$home/state
SlurmdSpoolDir=$home/%n
SlurmctldPidFile=$home/slurmctld.pid
SlurmdPidFile=$home/%n.pid
MailProg=/bin/true
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerType=sched/builtin
SlurmdParameters=config_overrides
NodeName=one,two NodeHostname=$host NodeAddr=127.0.0.1 Port=${ports#*,} CPUs=2
PartitionName=all Nodes=ALL Default=YES
CONF
    # Nothing here needs the limits that it would set by cgroups; but an old one
    # does not know this setting.
    grep -q ' /sys/fs/cgroup' /proc/mounts ||
        echo CgroupPlugin=disabled > "$home/cgroup.conf"
}

# Did it not start because it got no cgroups?
lacks_cgroups() { grep -q 'Unable to initialize cgroup plugin' "$home"/*.out; }

slurm_is_up() {
    [ "$(sinfo --noheader --Node --states=idle --format=%N | wc -l)" -eq 2 ]
}

slurm_up() {
    for program in munged slurmctld slurmd sbatch; do
        command -v "$program" > /dev/null ||
            { echo "There is no $program: make setup PART=cluster installs Slurm."
              return 1; }
    done
    configure
    mkdir -m 755 "$home/munge"
    (umask 077; head -c 1024 /dev/urandom > "$home/munge/key")
    start munged munged --foreground --force --key-file="$home/munge/key" \
        --socket="$home/munge/socket" --pid-file="$home/munge/pid" \
        --log-file="$home/munge/log" --seed-file="$home/munge/seed"
    wait_for 5 test -S "$home/munge/socket"
    SLURM_CONF=$home/slurm.conf
    export SLURM_CONF
    start slurmctld slurmctld -D -f "$SLURM_CONF"
    start one slurmd -D -N one -f "$SLURM_CONF"
    start two slurmd -D -N two -f "$SLURM_CONF"
    wait_for 15 slurm_is_up ||
        { tail -n 5 "$home"/*.out; sinfo; return 1; }
}

no_jobs() { [ -z "$(squeue --noheader)" ]; }

# Whatever was started with our configuration and still is there.
ours() {
    (unset SLURM_CONF
     grep -lsz "^SLURM_CONF=$home/slurm.conf" /proc/[0-9]*/environ |
         sed 's|/proc/\([0-9]*\)/.*|\1|')
}

slurm_down() {
    [ -n "$daemons" ] || return 0
    timeout 5 scancel --user="$(id -un)" 2> /dev/null
    wait_for 5 no_jobs
    # shellcheck disable=SC2086
    kill $daemons 2> /dev/null
    tries=50
    for daemon in $daemons; do
        while kill -0 "$daemon" 2> /dev/null && [ $((tries -= 1)) -gt 0 ]; do
            sleep 0.1
        done
        kill -9 "$daemon" 2> /dev/null
        wait "$daemon" 2> /dev/null
    done
    daemons=
}

all_down() {
    trap '' INT TERM HUP
    slurm_down
    for process in $(ours); do kill -9 "$process" 2> /dev/null; done
    rm -rf "$home"
    rm -f "$tap_output"
}
trap all_down EXIT
trap 'exit 130' INT TERM HUP
