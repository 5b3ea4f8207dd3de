#include "filter.h"

#include "harness/starter.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

enum { MOST_INSTRUCTIONS = 4096 };

struct filter {
    struct sock_filter code[MOST_INSTRUCTIONS];
    unsigned short length;
};

struct filters {
    struct filter of[2];
    int for_starters; /* a file in memory */
};

/* What a program needs that computes, prints, and is linked with the C library
 * and a sanitizer. No new processes, no network, nothing written but to what is
 * open already. */
static const char for_programs[] =
    "access arch_prctl brk clock_getres clock_gettime clock_nanosleep close "
    "dup dup2 execve exit exit_group faccessat faccessat2 fstat futex getcwd "
    "getegid geteuid getgid getpgrp getpid getppid getrandom getrlimit "
    "getrusage gettid gettimeofday getuid lseek madvise mremap munmap "
    "nanosleep newfstatat pause poll pread64 read readv restart_syscall rseq "
    "rt_sigaction rt_sigpending rt_sigprocmask rt_sigreturn sched_getaffinity "
    "sched_yield set_robust_list set_tid_address setrlimit sigaltstack stat "
    "statx sysinfo time uname wait4 write writev";

/* What a compiler never asks for. */
static const char not_for_compilers[] =
    "accept accept4 acct add_key adjtimex bind bpf chroot clock_adjtime "
    "clock_settime connect delete_module fanotify_init finit_module "
    "init_module io_uring_enter io_uring_register io_uring_setup ioperm iopl "
    "kcmp kexec_file_load kexec_load keyctl listen lookup_dcookie mbind "
    "migrate_pages mknod mknodat mount mount_setattr move_mount move_pages "
    "name_to_handle_at nfsservctl open_by_handle_at open_tree perf_event_open "
    "personality pidfd_getfd pidfd_open pidfd_send_signal pivot_root "
    "process_madvise process_vm_readv process_vm_writev ptrace quotactl "
    "reboot request_key setdomainname sethostname setns settimeofday shmat "
    "shmget msgget semget mq_open socket socketpair swapoff swapon syslog "
    "umount2 unshare userfaultfd vhangup";

/* Leaves out what this architecture does not have. */
static bool add(scmp_filter_ctx filter, uint32_t action, const char *name,
                unsigned count, const struct scmp_arg_cmp *conditions)
{
    int number = seccomp_syscall_resolve_name(name);
    if (number == __NR_SCMP_ERROR)
        return true;
    return seccomp_rule_add_array(filter, action, number, count, conditions) ==
           0;
}

/* Allows a request if one of its arguments, counted from 0, is right. */
struct care {
    const char *name;
    unsigned argument;
    enum scmp_compare how;
    scmp_datum_t a, b;
};

/* Files to read only; memory that runs only if it comes from a file, which
 * Landlock chooses; signals only to oneself. */
static bool allow_with_care(scmp_filter_ctx filter)
{
    const scmp_datum_t writing =
        O_ACCMODE | O_CREAT | O_TRUNC | (O_TMPFILE & ~O_DIRECTORY);
    const struct care cares[] = {
        {"open", 1, SCMP_CMP_MASKED_EQ, writing, 0},
        {"openat", 2, SCMP_CMP_MASKED_EQ, writing, 0},
        {"mmap", 2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0},
        {"mmap", 3, SCMP_CMP_MASKED_EQ, MAP_ANONYMOUS, 0},
        {"mprotect", 2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0},
        {"ioctl", 1, SCMP_CMP_EQ, TCGETS, 0},
        {"prlimit64", 0, SCMP_CMP_EQ, 0, 0},
        {"prctl", 0, SCMP_CMP_EQ, PR_SET_NAME, 0},
        {"fcntl", 1, SCMP_CMP_LE, F_GETFL, 0},
        {"fcntl", 1, SCMP_CMP_EQ, F_DUPFD_CLOEXEC, 0},
        {"kill", 0, SCMP_CMP_EQ, STARTER_OWN_NUMBER, 0},
        {"tgkill", 0, SCMP_CMP_EQ, STARTER_OWN_NUMBER, 0},
    };
    bool fine = add(filter, SCMP_ACT_ERRNO(ENOSYS), "clone3", 0, NULL);
    for (size_t i = 0; fine && i < sizeof cares / sizeof *cares; i++) {
        const struct care *care = &cares[i];
        struct scmp_arg_cmp condition = {.arg = care->argument,
                                         .op = care->how,
                                         .datum_a = care->a,
                                         .datum_b = care->b};
        fine = add(filter, SCMP_ACT_ALLOW, care->name, 1, &condition);
    }
    return fine;
}

static bool add_all(scmp_filter_ctx filter, uint32_t action, const char *names)
{
    char *words = text_format("%s", names), *rest = words, *name;
    bool fine = true;
    while (fine && (name = text_word(&rest)))
        fine = add(filter, action, name, 0, NULL);
    free(words);
    return fine;
}

static bool fill(scmp_filter_ctx filter, enum filter_kind kind)
{
    if (kind == FILTER_COMPILER)
        return add_all(filter, SCMP_ACT_ERRNO(EPERM), not_for_compilers);
    return add_all(filter, SCMP_ACT_ALLOW, for_programs) &&
           allow_with_care(filter);
}

/* It is that of a file in memory. */
int filter_descriptor(enum filter_kind kind)
{
    scmp_filter_ctx filter = seccomp_init(
        kind == FILTER_PROGRAM ? SCMP_ACT_ERRNO(EPERM) : SCMP_ACT_ALLOW);
    int fd = memfd_create("filter", MFD_CLOEXEC);
    bool fine = filter && fd >= 0 && fill(filter, kind) &&
                seccomp_export_bpf(filter, fd) == 0 &&
                lseek(fd, 0, SEEK_SET) == 0;
    if (filter)
        seccomp_release(filter);
    if (!fine && fd >= 0)
        close(fd);
    return fine ? fd : -1;
}

static bool load(struct filters *filters, enum filter_kind kind)
{
    struct filter *filter = &filters->of[kind];
    int fd = filter_descriptor(kind);
    if (fd < 0)
        return false;
    ssize_t size = read(fd, filter->code, sizeof filter->code);
    if (kind == FILTER_PROGRAM) /* away from where a program finds its own */
        filters->for_starters = fcntl(fd, F_DUPFD_CLOEXEC, 64);
    close(fd);
    filter->length = (unsigned short)((size_t)size / sizeof *filter->code);
    return size > 0 && (size_t)size < sizeof filter->code;
}

const struct filters *filters_make(void)
{
    struct filters *filters = must(calloc(1, sizeof *filters));
    if (load(filters, FILTER_COMPILER) && load(filters, FILTER_PROGRAM))
        return filters;
    free(filters);
    return NULL;
}

bool filter_enter(const struct filters *filters, enum filter_kind kind)
{
    struct filter filter = filters->of[kind];
    for (unsigned short i = 0; i < filter.length; i++)
        if (filter.code[i].k == STARTER_OWN_NUMBER)
            filter.code[i].k = (uint32_t)getpid();
    struct sock_fprog program = {.len = filter.length, .filter = filter.code};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

int filter_for_starters(const struct filters *filters)
{
    return filters->for_starters;
}
