/**
 * @file
 * Starting a program, within limits, and ending it with all its children.
 */
#ifndef PROCESS_H
#define PROCESS_H

#include <stdbool.h>
#include <sys/types.h>

/** What a program is started for: grading confines each in its own way. */
enum process_purpose {
    PROCESS_TOOL,      /**< a program of this machine: the compiler */
    PROCESS_PLAIN,     /**< the program under test */
    PROCESS_SANITIZED, /**< the same, built with sanitizers */
    PROCESS_OBSERVER,  /**< a program of ours that asks the one under test */
    PROCESS_READER,    /**< a program of this machine, here git, that reads what
                            somebody made and writes nothing */
};

/** Where a program finds its end of a wire. */
enum { PROCESS_WIRE = 3 };

struct process_plan;

/** Who confines a program, and what they need to know for it. */
struct process_guard {
    /** How a starter confines what it starts (harness/starter.h); NULL if it
     * can't be used. */
    const char *starting;
    /** Called in the new process just before that becomes the program. If it
     * can't confine it, it must not return. */
    void (*enter)(const struct process_plan *plan, const void *context);
    const void *context;
};

/** What to start. Descriptors of -1 stand for /dev/null. */
struct process_plan {
    char *const *arguments; /**< ends with NULL; the first is looked up */
    int input, output, errors;
    int wire;      /**< if not 0, it becomes the descriptor PROCESS_WIRE */
    int processor; /**< a starter's only: if not 0, the one to stay on, from 1
                    */
    const char *scratch; /**< for its temporary files, or what else a reader may
                              read; NULL: as it finds out */
    const char *folder;  /**< where it works, and a reader reads; NULL: here */
    char *const *variables; /**< all of its environment; NULL: as it is here */
    bool background;        /**< others go first on a busy processor */
    bool grouped;     /**< so that process_kill() ends its children, too */
    bool limited;     /**< limits on time, files, core; also grouped */
    unsigned seconds; /**< how long it may compute, where nobody measures */
    enum process_purpose purpose;
    bool explaining; /**< sanitized, and known to fail */
    bool starting;   /**< a starter: what it starts is confined, not it */
    const struct process_guard *guard; /**< NULL: it is not confined */
};

/** How sanitizers are to behave in a program started like that, which is
 * started with it: "NAME=VALUE" each, then NULL. */
const char *const *process_sanitizer_options(const struct process_plan *plan);

/** Starts it. Failure to start shows as exit status 127. */
pid_t process_start(const struct process_plan *plan);

/** Makes a program the head of a group, if it is not yet. */
void process_group(pid_t pid);

/** Kills a grouped program and all it started; nothing if `pid` is 0. */
void process_kill(pid_t pid);

/** Sends a program a signal; not its children. */
void process_signal(pid_t pid, int signal);

/** Asks a grouped program and its children to tidy up and end. */
void process_ask_to_end(pid_t pid);

/** Waits; returns the status of waitpid(). */
int process_wait(pid_t pid);

/** Has it ended? Then `*status` is that of waitpid(). */
bool process_ended(pid_t pid, int *status);

/** How long it has been computing, in seconds; negative if unknown. */
double process_cpu_seconds(pid_t pid);

/**
 * Does it want to compute, and is only waiting for a processor? Then a busy
 * machine is to blame. False also where nobody knows, and of the number 0.
 */
bool process_wants_to_run(pid_t pid);

/** Has it more than 512 MiB of memory? For where a limit of the system would
 * leave no room for what sanitizers map. False also where nobody knows. */
bool process_is_too_large(pid_t pid);

/** How many processors there are. */
long process_processors(void);

/** Seconds of a clock that only goes forward. */
double clock_seconds(void);

/** A pipe both ends of which are closed when another program starts. */
void process_pipe(int *read_end, int *write_end);

/** The same of connected sockets. For what two programs write that may not read
 * each other's: as the same user, one could open a pipe again, under /proc. */
void process_sockets(int *one, int *other);

#endif
