#include "standstill.h"

#if defined __linux__ && defined __x86_64__

#include "judge/decide/text.h"
#include "process.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    MOST_STEPS = 1 << 14,
    MOST_MEMORY = 4 << 20, /* bytes; a case has some hundred thousand */
    MOST_COMPARED = 64,    /* times that all memory is looked at */
    VECTORS = 16384        /* bytes, at most, of the registers for those */
};

/* Seconds: of computing, before the first look; and of a look. */
static const double first_look = 0.03, longest_look = 0.03;

/* All there is of a program: each bit of it, but for what it only reads. */
struct state {
    struct user_regs_struct registers;
    unsigned char vectors[VECTORS];
    size_t vectors_size;
    struct text memory;
};

/* ptrace() takes addresses, signals and kinds of registers alike. */
static void *argument(uintptr_t number)
{
    void *pointer;
    memcpy(&pointer, &number, sizeof pointer);
    return pointer;
}

/* Waits until it has stopped. False if it has ended; who started it will still
 * find that out. */
static bool has_stopped(pid_t pid, int *signal)
{
    siginfo_t info = {.si_pid = 0};
    int kinds = WEXITED | WSTOPPED;
    while (waitid(P_PID, (id_t)pid, &info, kinds | WNOWAIT) != 0)
        if (errno != EINTR)
            return false;
    if (info.si_code == CLD_EXITED || info.si_code == CLD_KILLED ||
        info.si_code == CLD_DUMPED)
        return false;
    *signal = 0;
    if (waitid(P_PID, (id_t)pid, &info, WSTOPPED | WNOHANG) != 0)
        return false;
    *signal = info.si_status & 0xff;
    return true;
}

static bool read_registers(pid_t pid, struct state *state)
{
    struct iovec vectors = {state->vectors, VECTORS};
    struct iovec registers = {&state->registers, sizeof state->registers};
    if (ptrace(PTRACE_GETREGSET, pid, argument(NT_PRSTATUS), &registers) != 0 ||
        ptrace(PTRACE_GETREGSET, pid, argument(NT_X86_XSTATE), &vectors) != 0)
        return false;
    state->vectors_size = vectors.iov_len;
    return true;
}

/* A line of /proc/PID/maps: "from-to rwxp ... [name]". */
struct mapping {
    unsigned long from, to;
    char mode[5];
    bool is_clock; /* code that the system lends, for its clocks */
};

static bool next_mapping(FILE *maps, struct mapping *mapping)
{
    char line[512];
    if (!fgets(line, sizeof line, maps) ||
        sscanf(line, "%lx-%lx %4s", &mapping->from, &mapping->to,
               mapping->mode) != 3)
        return false;
    mapping->is_clock = strstr(line, "[vdso]") != NULL;
    return true;
}

static bool add_memory(int fd, const struct mapping *mapping,
                       struct text *memory)
{
    char bytes[16384];
    for (unsigned long at = mapping->from; at < mapping->to;) {
        size_t size = mapping->to - at;
        if (size > sizeof bytes)
            size = sizeof bytes;
        ssize_t got = pread(fd, bytes, size, (off_t)at);
        if (got <= 0 || memory->length > MOST_MEMORY)
            return false;
        text_add(memory, bytes, (size_t)got);
        at += (unsigned long)got;
    }
    return true;
}

/* All it can write to. False if others could, or if it is much. */
static bool read_memory(pid_t pid, struct text *memory, struct mapping *clocks)
{
    char path[64];
    struct mapping mapping;
    snprintf(path, sizeof path, "/proc/%ld/maps", (long)pid);
    FILE *maps = fopen(path, "re");
    snprintf(path, sizeof path, "/proc/%ld/mem", (long)pid);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    bool good = maps && fd >= 0;
    while (good && next_mapping(maps, &mapping)) {
        if (mapping.is_clock)
            *clocks = mapping;
        good = mapping.mode[3] == 'p' && /* no other's */
               (mapping.mode[1] != 'w' || add_memory(fd, &mapping, memory));
    }
    if (maps)
        fclose(maps);
    if (fd >= 0)
        close(fd);
    return good && memory->length > 0;
}

/* Can nobody else change anything: no thread, and no signal that comes from
 * outside and is caught? */
static bool is_alone(pid_t pid)
{
    const unsigned long of_its_own = 1UL << (SIGSEGV - 1) |
                                     1UL << (SIGBUS - 1) | 1UL << (SIGFPE - 1) |
                                     1UL << (SIGILL - 1) | 1UL << (SIGABRT - 1);
    char path[64];
    struct text status = {0};
    snprintf(path, sizeof path, "/proc/%ld/status", (long)pid);
    bool alone = text_read(&status, path);
    const char *threads = strstr(text_string(&status), "\nThreads:");
    const char *caught = strstr(text_string(&status), "\nSigCgt:");
    alone = alone && threads && caught &&
            strtol(strchr(threads, ':') + 1, NULL, 10) == 1 &&
            (strtoul(strchr(caught, ':') + 1, NULL, 16) & ~of_its_own) == 0;
    text_free(&status);
    return alone;
}

/* May its next instruction ask the system, a clock or dice? All that do have
 * two bytes in a row of which the first is 0f, or begin with cd or cc. Some
 * that do not look like them, too; those loops are not proved, that is all. */
static bool asks_others(pid_t pid, const struct state *state,
                        const struct mapping *clocks)
{
    static const char second[] = {0x05, 0x34, 0x31, 0x01, '\xc7', '\xa2', 0x0b};
    unsigned long at = (unsigned long)state->registers.rip;
    char code[sizeof(long)];
    errno = 0;
    long word = ptrace(PTRACE_PEEKTEXT, pid, argument(at), NULL);
    if (errno != 0 || (at >= clocks->from && at < clocks->to))
        return true;
    memcpy(code, &word, sizeof code);
    for (int i = 0; i < 4; i++)
        if (code[i] == 0x0f && memchr(second, code[i + 1], sizeof second))
            return true;
    return code[0] == '\xcd' || code[0] == '\xcc';
}

static bool step(pid_t pid, int *signal)
{
    if (ptrace(PTRACE_SINGLESTEP, pid, NULL, NULL) != 0 ||
        !has_stopped(pid, signal) || *signal != SIGTRAP)
        return false;
    *signal = 0;
    return true;
}

static bool same_registers(const struct state *a, const struct state *b)
{
    return memcmp(&a->registers, &b->registers, sizeof a->registers) == 0 &&
           a->vectors_size == b->vectors_size &&
           memcmp(a->vectors, b->vectors, a->vectors_size) == 0;
}

static bool same_memory(pid_t pid, const struct state *before)
{
    struct mapping clocks;
    struct text memory = {0};
    bool same = read_memory(pid, &memory, &clocks) &&
                memory.length == before->memory.length &&
                memcmp(memory.bytes, before->memory.bytes, memory.length) == 0;
    text_free(&memory);
    return same;
}

/* From where it has stopped, outside of the system, to a state that is written
 * down. */
static bool begin(pid_t pid, struct state *state, struct mapping *clocks,
                  int *signal)
{
    return is_alone(pid) && read_registers(pid, state) &&
           (long)state->registers.orig_rax < 0 &&
           !asks_others(pid, state, clocks) && step(pid, signal) &&
           read_registers(pid, state) &&
           read_memory(pid, &state->memory, clocks);
}

/* Step by step, until all is as it was. `*signal` is what came for the program
 * meanwhile, or 0. */
static bool comes_back(pid_t pid, int *signal)
{
    static struct state before, now;
    struct mapping clocks = {.from = 0};
    double until = clock_seconds() + longest_look;
    bool back = false;
    int compared = 0;
    before.memory = (struct text){0};
    bool goes_on = begin(pid, &before, &clocks, signal);
    now = before;
    for (int i = 0; goes_on && !back && i < MOST_STEPS; i++) {
        goes_on = !asks_others(pid, &now, &clocks) && step(pid, signal) &&
                  read_registers(pid, &now) && clock_seconds() < until;
        if (goes_on && same_registers(&before, &now)) {
            back = same_memory(pid, &before);
            goes_on = ++compared < MOST_COMPARED;
        }
    }
    text_free(&before.memory);
    return back;
}

static bool proved(pid_t pid)
{
    int signal;
    if (ptrace(PTRACE_SEIZE, pid, NULL, NULL) != 0)
        return false;
    if (ptrace(PTRACE_INTERRUPT, pid, NULL, NULL) != 0 ||
        !has_stopped(pid, &signal))
        return false;
    bool back = false;
    if (signal == SIGTRAP) {
        signal = 0;
        back = comes_back(pid, &signal);
    }
    ptrace(PTRACE_DETACH, pid, NULL, argument((uintptr_t)signal));
    return back;
}

bool standstill_proved(struct standstill *standstill, pid_t pid, double cpu)
{
    if (cpu < first_look || cpu < 4 * standstill->looked)
        return false;
    double before = process_cpu_seconds(pid);
    bool is_proved = proved(pid);
    double spent = process_cpu_seconds(pid) - before;
    standstill->looked = cpu;
    standstill->spent += spent > 0 ? spent : 0;
    return is_proved;
}

#else

bool standstill_proved(struct standstill *standstill, pid_t pid, double cpu)
{
    (void)standstill;
    (void)pid;
    (void)cpu;
    return false;
}

#endif
